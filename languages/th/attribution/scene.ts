import { type Doc, firstIndex, type Mention, type Part } from '@thima/read/language'
import { type Word, wordOf } from '../vocabulary.ts'
import { type Candidate, candidates } from './candidates.ts'
import type { Place } from './end-place.ts'
import { type Piece, pieces } from './pieces.ts'
import { heads } from './source.ts'
import { type Subject, subjectOf } from './subject.ts'

/** A text prepared for attribution: pieces, cue candidates and lookups that the steps share. */
export interface Scene {
  doc: Doc
  text: string
  pieces: readonly Piece[]
  candidates: Candidate[]
  /** Word at an index with its sara am in one character, or '' outside. */
  word(w: number): string
  /** The same as features name it, and its class. */
  term(w: number): Part
  classOf(w: number): number
  /** The last mention that begins before `at`, as an index, by binary search; -1 where there is none. */
  mentionBefore(at: number): number
  mentions: readonly Mention[]
  /** Where somebody or something is named for the first time. */
  firstNamed(entity: string): number
  /** For each piece the first piece from it on, in the same paragraph, in which somebody named begins to speak; -1 where nobody does. */
  speaker: Int32Array
  /** For each piece the candidate whose named subject stands in it or before it, and which stands behind its end; -1 for none. */
  owed: Int32Array
  /** For each piece the last one of its paragraph. */
  paragraphEnd: Int32Array
  /** Whether the text has lost its paragraphs. */
  joined: boolean
  /** For the end of each piece, what stands there, once it was asked for. */
  places: Place[]
  /** For the end of each piece whether a phrase goes on behind it: 1 where it does, 2 where it does not, once it was asked for. */
  unfinished: Uint8Array
  /** For each candidate its subject, once it was asked for. */
  subjects: Subject[]
}

/** A text of this length has paragraphs, or has lost them. */
const LONG = 700

const NO_WORD = wordOf('')

export function scene(doc: Doc): Scene {
  const { text, words, mentions } = doc
  const cut = pieces(doc)
  const found = candidates(doc, cut)
  /** Words that were asked for: most are asked for again. */
  const known: Word[] = new Array(words.length)
  const wordAt = (w: number): Word => {
    if (w < 0 || w >= words.length) return NO_WORD
    known[w] ??= wordOf(text, words.starts[w], words.ends[w])
    return known[w]
  }
  let first: Map<string, number> | null = null
  const view: Scene = {
    doc,
    text,
    pieces: cut,
    candidates: found,
    mentions,
    speaker: new Int32Array(cut.length).fill(-1),
    owed: new Int32Array(cut.length).fill(-1),
    paragraphEnd: new Int32Array(cut.length),
    joined: text.length > LONG && doc.article.lines.filter((l) => l.end - l.start > 30).length <= 3,
    places: [],
    unfinished: new Uint8Array(cut.length),
    subjects: [],
    word: (w) => wordAt(w).text,
    term: (w) => wordAt(w).name,
    classOf: (w) => wordAt(w).class,
    firstNamed(entity) {
      if (first === null) {
        first = new Map()
        for (const m of mentions) if (!first.has(m.entity)) first.set(m.entity, m.span[0])
      }
      return first.get(entity) ?? -1
    },
    mentionBefore(at) {
      return firstIndex(mentions.length, (i) => mentions[i].span[0] >= at) - 1
    },
  }
  for (let p = cut.length - 1; p >= 0; p--)
    view.paragraphEnd[p] = cut[p + 1]?.paragraph === cut[p].paragraph ? view.paragraphEnd[p + 1] : p
  tellSpeakers(view)
  return view
}

/** The longest description that stands by itself in front of its verb. */
const SHORT = 30

/** Marks the pieces in which a named subject of a word of speech begins. */
function tellSpeakers(view: Scene): void {
  const { pieces, speaker, owed } = view
  for (const c of view.candidates) {
    const before = pieces[c.piece - 1]
    // "รองโฆษกฯ| ขอให้…": whoever is described opens the paragraph.
    if (
      before?.gap === 'line' &&
      pieces[c.piece].start === c.start &&
      before.line === pieces[c.piece].line &&
      before.end - before.start <= SHORT &&
      heads.longest(view.text, before.start) !== undefined
    )
      owed[c.piece - 1] = c.index
    if ((c.cue.class !== 'say' && c.cue.class !== 'cite') || c.that === 'none') continue
    const { sort, mention } = subjectOf(view, c)
    if (!mention || mention.kind === 'place' || !/^(touch|piece|before)/.test(sort)) continue
    let p = c.piece
    while (p > 0 && pieces[p].start > mention.span[0]) p--
    speaker[p] = p
    for (; p < c.piece; p++) owed[p] = c.index
  }
  for (let p = pieces.length - 2; p >= 0; p--)
    if (speaker[p] < 0 && pieces[p + 1].paragraph === pieces[p].paragraph) speaker[p] = speaker[p + 1]
}
