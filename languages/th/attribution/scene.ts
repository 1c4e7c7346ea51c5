import { type Doc, firstIndex, type Mention, type Shared } from '@thima/read/language'
import { type Candidate, candidates } from './candidates.ts'
import { type Piece, pieces } from './pieces.ts'
import { subjectOf } from './subject.ts'

/** A text prepared for attribution: pieces, cue candidates and lookups that the steps share. */
export interface Scene {
  doc: Doc
  text: string
  pieces: Piece[]
  candidates: Candidate[]
  /** Word at an index, or '' outside. */
  word(w: number): string
  /** The last mention that begins before `at`, as an index, by binary search; -1 where there is none. */
  mentionBefore(at: number): number
  mentions: readonly Mention[]
  /** For each piece the first piece from it on, in the same paragraph, in which somebody named begins to speak; -1 where nobody does. */
  speaker: Int32Array
  /** For the end of each piece, and each group of cues whose content may end there, what was told of it. */
  ends: Map<string, Shared>[]
}

export function scene(doc: Doc): Scene {
  const { text, words, mentions } = doc
  const cut = pieces(doc)
  const found = candidates(doc, cut)
  /** Words that were asked for: most are asked for again. */
  const kept: string[] = new Array(words.length)
  const view: Scene = {
    doc,
    text,
    pieces: cut,
    candidates: found,
    mentions,
    speaker: new Int32Array(cut.length).fill(-1),
    ends: [],
    word: (w) => {
      if (w < 0 || w >= words.length) return ''
      kept[w] ??= text.slice(words.starts[w], words.ends[w])
      return kept[w]
    },
    mentionBefore(at) {
      return firstIndex(mentions.length, (i) => mentions[i].span[0] >= at) - 1
    },
  }
  tellSpeakers(view)
  return view
}

/** Marks the pieces in which a named subject of a word of speech begins. */
function tellSpeakers(view: Scene): void {
  const { pieces, speaker } = view
  for (const c of view.candidates) {
    if ((c.cue.class !== 'say' && c.cue.class !== 'cite') || c.that === 'none') continue
    const { sort, mention } = subjectOf(view, c)
    if (!mention || mention.kind === 'place' || !/^(touch|piece|before)/.test(sort)) continue
    let p = c.piece
    while (p > 0 && pieces[p].start > mention.span[0]) p--
    speaker[p] = p
  }
  for (let p = pieces.length - 2; p >= 0; p--)
    if (speaker[p] < 0 && pieces[p + 1].paragraph === pieces[p].paragraph) speaker[p] = speaker[p + 1]
}
