import type { Attribution, Doc, Source } from '@thima/read/language'
import type { Span } from '@thima/read/model'
import { stanceOfStem } from '../cues.ts'
import { type Analysis, wordAt } from '../grammar/analysis.ts'
import type { Chunk } from '../grammar/chunks.ts'
import { hashWord } from '../grammar/hash.ts'
import { T } from '../grammar/tags.ts'
import { wordSet } from '../grammar/word-set.ts'
import { IS, W } from '../grammar/words.ts'
import { announcements, refusals } from './announcements.ts'
import { bareQuotes } from './bare-quotes.ts'
import { quotedAs, withoutCited } from './citing.ts'
import { formOf, groupBefore } from './cue.ts'
import { indexFrames } from './frame-index.ts'
import { covers, type Found, findFrames, sizeOf } from './frames.ts'
import type { Models } from './models.ts'
import { pieceSpan } from './pieces.ts'
import { type Around, referentsOf, type Spoke, unnamedAgain } from './referents.ts'
import { relaysAt, vesselAt } from './relays.ts'
import { reporters } from './reporters.ts'
import { saidWhen } from './said.ts'
import { NOBODY, speaker } from './speaker.ts'
import { stanceOf } from './stance.ts'

/** Half is where a careful reader is as likely to mark as not; a little below gives the better balance. */
export const LEAST = 0.43

/** Whoever spoke last, for what goes on without a name. */
interface Last {
  source: Source
  relays: readonly Source[]
  paragraph: number
}

/** Everything that the text attributes to somebody, in order of place. */
export function attributions(doc: Doc, a: Analysis, models: Models, least = LEAST): Attribution[] {
  const frames = withoutCited(a, refusals(a, announcements(a, models, findFrames(a, models, least))))
  const index = indexFrames(a, frames)
  const through = reporters(doc, a, frames, index)
  const referents = referentsOf(doc, a)
  const spoke: Spoke[] = []
  const sources = new Map<Found, Source>()
  let last = null as Last | null
  const paragraphOf = (f: Found) => a.sentences[a.sentenceOf[f.cue.head]].paragraph
  const told = (f: Found, phrase: Chunk): Source => {
    const source = speaker(doc, a, phrase, f.cue, (c) =>
      isPronoun(a, c) ? referents.pronoun(c, around(f), spoke) : referents.described(c),
    )
    // "I" is who speaks around it, however he is called there.
    if (source.entity === null && a.word[phrase.head] === I && phrase.to - phrase.from === 1) {
      const quote = a.quoteOf[f.cue.head]
      const around = index.toldIn(a.sentenceOf[f.cue.head])
      const outer = innermost(quote < 0 ? around : around.filter((g) => a.quoteOf[g.cue.head] !== quote), f)
      const whose = outer && sourceOf(outer)
      if (whose && whose.kind !== 'unknown') return whose.entity === null ? whose : { ...whose, span: source.span }
    }
    if (last && meansLast(a, phrase, last.source) && last.paragraph === paragraphOf(f) && spoke.at(-1)?.entity === null)
      return again(a, last.source, source.span)
    if (source.entity !== null || (source.unnamed && source.unnamed.circle !== 'other')) return source
    const unnamed = unnamedAgain(a, phrase, spoke)
    return unnamed ? { ...source, kind: 'unnamed', unnamed } : source
  }
  /** Who says what a cue tells, before it is known whom he cites. */
  const sourceOf = (f: Found): Source => {
    let source = sources.get(f)
    if (!source) {
      sources.set(f, NOBODY) // Two frames that hold each other end here.
      if (isRejected(f)) source = NOBODY
      else if (f.source) source = told(f, f.source)
      else source = left(a, f, last?.paragraph === paragraphOf(f) ? last.source : null)
      sources.set(f, source)
    }
    return source
  }
  /** "rejected talk that he would go": whoever rejects it does not say it. */
  const isRejected = (f: Found): boolean => {
    if (a.tag[f.cue.head] !== T.NOUN) return false
    const outer = innermost(index.toldIn(a.sentenceOf[f.cue.head]), f)
    if (!outer || stanceOfStem(a.stems[outer.cue.head]) !== 'denies') return false
    return !f.source || f.source.head === outer.source?.head
  }
  const around = (f: Found): Around | null => {
    const outer = innermost(index.toldIn(a.sentenceOf[f.cue.head]), f)
    return outer && { entity: sourceOf(outer).entity, quoted: a.quoteOf[f.cue.head] >= 0 }
  }
  const out: Attribution[] = []
  for (const f of frames) {
    if (through.dropped.has(f)) continue
    const final = f.content[f.content.length - 1]
    if (final[0] > f.cue.head) final[1] = vesselAt(a, final[0], final[1])
    const stance = stanceOf(a, f.cue, f.content, f.source)
    if (stance === 'asks') withAddressee(a, f)
    const content = spansOf(a, f)
    if (!content.length) continue
    const paragraph = paragraphOf(f)
    const cited = through.cited.get(f)
    let source = sourceOf(f)
    const relays = relaysAt(doc, a, f, (phrase) => told(f, phrase))
    if (cited) {
      relays.unshift(source)
      source = told(f, cited)
    }
    const quoted = quotedAs(a, f)
    if (quoted) {
      source = told(f, quoted.speaker)
      relays.splice(0, relays.length, told(f, quoted.by))
    }
    const outer = through.of.get(f)
    if (outer?.source) relays.push(told(outer, outer.source))
    // "He did not mention a day", right after he told the newspaper something: told to the same.
    if (!relays.length && last?.paragraph === paragraph && f.source && isHe(a, f.source))
      relays.push(...last.relays.filter((r) => r.entity !== null).map((r) => ({ ...r, span: null })))
    out.push({
      cue: a.tag[f.cue.head] === T.PUNCT ? null : [a.starts[f.cue.from], a.ends[f.cue.to - 1]],
      content,
      stance,
      source,
      relays,
      said: saidWhen(doc, a, f),
      p: f.cue.p,
      why: [
        `en/cue/${a.text.slice(a.starts[f.cue.head], a.ends[f.cue.head]).toLowerCase()}`,
        `en/source/${f.source ? side(f) : source.span ? 'cited' : source.kind === 'unknown' ? 'nobody' : 'carried'}`,
      ],
    })
    if (source.kind === 'unknown' || !source.span) continue
    last = { source, relays: source.kind === 'person' ? relays.filter((r) => r.kind === 'outlet') : [], paragraph }
    spoke.push({ entity: source.entity, unnamed: source.unnamed, as: calledBy(a, source), paragraph })
  }
  return [...out, ...bareQuotes(a, index, out)].sort((x, y) => x.content[0][0] - y.content[0][0])
}

/** The stem of the main word of a source that is described, 0 for one that is named. */
function calledBy(a: Analysis, { span, entity }: Source): number {
  if (entity !== null || !span) return 0
  const i = wordAt(a, span[0])
  const c = a.phrasesOf(a.sentenceOf[i]).find((x) => x.from <= i && i < x.to)
  return c ? a.stems[c.head] : 0
}

/** "told the players to go home": who is asked belongs to what is asked. */
function withAddressee(a: Analysis, f: Found): void {
  const [first] = f.content
  if (f.content.length !== 1 || first[0] <= f.cue.to) return
  const to = a.word[first[0]] === W.to ? first[0] : a.word[first[0] - 1] === W.to ? first[0] - 1 : -1
  const asked =
    to < 0 ? undefined : a.phrasesOf(a.sentenceOf[f.cue.head]).find((c) => c.to === to && c.from === f.cue.to)
  if (asked && asked !== f.source) first[0] = asked.from
}

/** The smallest frame whose content holds the cue of another. */
function innermost(frames: readonly Found[], f: Found): Found | null {
  let best: Found | null = null
  for (const g of frames)
    if (g !== f && covers(g, f.cue.head) && !covers(f, g.cue.head) && (best === null || sizeOf(g) < sizeOf(best)))
      best = g
  return best
}

const isPronoun = (a: Analysis, c: Chunk) => c.to - c.from === 1 && (a.is[c.from] & (IS.pronoun | IS.possessive)) > 0

const isHe = (a: Analysis, c: Chunk) => c.to - c.from === 1 && HE.has(a.word[c.from])
const I = hashWord('i')
const HE = wordSet('he she')

const side = (f: Found) => (f.source!.owner ? 'owner' : f.source!.from < f.cue.head ? 'before' : 'behind')

function spansOf(a: Analysis, f: Found): Span[] {
  if (
    f.content.length === 1 &&
    f.content[0][1] - f.content[0][0] === 1 &&
    a.is[f.content[0][0]] & (IS.relative | IS.pronoun)
  )
    return []
  return f.content.map((piece) => pieceSpan(a, piece)).filter((span) => span !== null)
}

/** A source that the sentence leaves out: nobody in the passive, else the one who spoke before in the paragraph. */
function left(a: Analysis, f: Found, before: Source | null): Source {
  const { head } = f.cue
  const passive =
    a.tag[head] === T.VERB && groupBefore(a, head, a.sentences[a.sentenceOf[head]].from) & 2 && formOf(a, head) !== 3
  // "Asked whether they would go, she said": who asked is not told.
  const asked = head === a.sentences[a.sentenceOf[head]].from && a.tag[head] === T.VERB && formOf(a, head) === 2
  if (passive || asked || !before || a.tag[head] === T.ADV) return NOBODY
  return again(a, before)
}

/** "he" behind "a resident said", "it" behind "the memo says": somebody or something without a name. */
function meansLast(a: Analysis, c: Chunk, { entity, unnamed, kind }: Source): boolean {
  if (entity !== null || unnamed || c.to - c.from !== 1) return false
  if (HE.has(a.word[c.from])) return kind === 'person'
  if (a.word[c.from] === THEY) return kind === 'group'
  return a.word[c.from] === IT && kind !== 'person' && kind !== 'group' && kind !== 'unknown'
}
const IT = hashWord('it')
const THEY = hashWord('they')

/** Who spoke before, where the text leaves him out or says "he" or "it": by the same name. */
const again = (a: Analysis, source: Source, span: Span | null = null): Source => ({
  ...source,
  span,
  name:
    source.name ?? (source.entity === null && source.span ? a.text.slice(...source.span).replace(/\s+/gu, ' ') : null),
})
