import type { Doc, Source } from '@thima/read/language'
import type { Analysis } from '../grammar/analysis.ts'
import type { Chunk } from '../grammar/chunks.ts'
import { hashWord } from '../grammar/hash.ts'
import { T } from '../grammar/tags.ts'
import { wordSet } from '../grammar/word-set.ts'
import { IS, W } from '../grammar/words.ts'
import { HEARERS, kindOfHead } from '../sources.ts'
import { formOf } from './cue.ts'
import { covers, type Found } from './frames.ts'
import { headMention, kindOf } from './speaker.ts'

/** Words in front of an outlet that say that the words went through it: "told", "in a speech on", "carried by", "an interview with". */
const CARRIES = wordSet('to on by with for in from via told tell tells telling')
/** What is spoken or written in: between a speaker and the outlet that carried it. */
const VESSELS = wordSet(
  'speech statement message interview article interviews remarks comments address letter post commentary dispatch report broadcast appearance column essay briefing op-ed carried quoted cited published broadcast aired reported told speaking said wrote written'.replace(
    ' op-ed',
    '',
  ),
)
/** Places where anybody may publish: they carry nobody's words as an outlet does. */
const PLATFORMS = wordSet('x twitter facebook telegram weibo youtube instagram tiktok line reddit social')
const TELL = wordSet('told tell tells telling informed inform')

/** The outlets that the sentence itself says the words went through, outward: "told state broadcaster MRTV", "in a statement carried by KCNA". */
export function relaysAt(doc: Doc, a: Analysis, f: Found, told: (phrase: Chunk) => Source): Source[] {
  const sentence = a.sentenceOf[f.cue.head]
  const s = a.sentences[sentence]
  const out: Source[] = []
  const inner = covers(f, f.cue.head)
  if (!inner)
    for (const c of a.phrasesOf(sentence)) {
      if (c.from === s.from || !CARRIES.has(a.word[c.from - 1])) continue
      if (covers(f, c.head) || overlaps(c, f.source) || !(isOutlet(doc, a, c) || isMedia(a, c))) continue
      const before = a.word[c.from - 1]
      // Right behind "told", or with a speech, a statement or the like between it and the speaker.
      if (!TELL.has(before) && !vesselBefore(a, c, s.from, f)) continue
      if (betweenOther(a, c, f)) continue
      out.push(told(c))
    }
  const hearer = passiveHearer(doc, a, f)
  if (hearer) out.push(hearer)
  return out
}

const VESSEL_NOUNS = wordSet(
  'speech statement message interview article remarks address letter post commentary broadcast column briefing conference',
)
const INTO = wordSet('in during on at')

/** "called it a provocation in a statement carried by the agency": where a piece of content gives way to how it was told. */
export function vesselAt(a: Analysis, from: number, to: number): number {
  for (let i = to - 1; i > from + 2; i--) {
    if (a.tag[i] === T.VERB && !VESSELS.has(a.word[i])) return to
    if (a.tag[i] === T.AUX || a.tag[i] === T.PRON || a.is[i] & IS.quote) return to
    if (!VESSEL_NOUNS.has(a.word[i])) continue
    const phrase = a.phrasesOf(a.sentenceOf[i]).find((c) => c.from <= i && i < c.to)
    if (phrase && phrase.from > from && a.tag[phrase.from] === T.DET && INTO.has(a.word[phrase.from - 1]))
      return phrase.from - 1
  }
  return to
}

/** Whether a phrase names or describes a newspaper, an agency, a station. */
export function isOutlet(doc: Doc, a: Analysis, c: Chunk): boolean {
  if (PLATFORMS.has(a.word[c.head])) return false
  const mention = headMention(doc, a, c)
  if (mention) return mention.kind === 'outlet'
  return kindOfHead(a.word[c.head]) === 'outlet' && kindOf(a, c) === 'outlet'
}

/** "quoted by state media" */
const isMedia = (a: Analysis, c: Chunk) =>
  a.word[c.head] === MEDIA && c.to === c.head + 1 && a.word[c.from - 1] === W.by
const MEDIA = hashWord('media')

const overlaps = (c: Chunk, o: Chunk | null) => o !== null && c.from < o.to && c.to > o.from

function vesselBefore(a: Analysis, c: Chunk, from: number, f: Found): boolean {
  for (let j = c.from - 1; j >= from && j > c.from - 9; j--) {
    if (VESSELS.has(a.word[j]) && j !== f.cue.head) return true
    if (a.word[j] === W.semicolon) return false
  }
  return false
}

/** Another verb that has nothing to do with carrying stands between the outlet and the cue. */
function betweenOther(a: Analysis, c: Chunk, f: Found): boolean {
  const lo = Math.min(c.to, f.cue.to)
  const hi = Math.max(c.from, f.cue.from)
  for (let j = lo; j < hi; j++)
    if (a.tag[j] === T.VERB && !VESSELS.has(a.word[j]) && !covers(f, j) && j !== f.cue.head && formOf(a, j) !== 3)
      return true
  return false
}

/** "Its reporters were told by the envoy that …": those who heard are the paper's. */
function passiveHearer(doc: Doc, a: Analysis, f: Found): Source | null {
  if (!TELL.has(a.word[f.cue.head]) || !f.source || f.source.from < f.cue.to) return null
  const sentence = a.sentenceOf[f.cue.head]
  const c = a.phrasesOf(sentence).findLast((x) => x.to <= f.cue.from)
  if (!c || !(HEARERS.has(a.word[c.head]) || isOutlet(doc, a, c))) return null
  const owned = a.chunksOf(sentence).some((x) => x.owner && x.from === c.from)
  if (!owned && !isOutlet(doc, a, c)) return null
  return {
    span: [a.starts[c.from], a.ends[c.to - 1]],
    kind: 'outlet',
    name: null,
    entity: headMention(doc, a, c)?.entity ?? null,
    unnamed: null,
  }
}
