import { type Doc, firstIndex, type Mention, type Source } from '@thima/read/language'
import type { LinkKind, Span, Unnamed } from '@thima/read/model'
import { stateByDemonym } from '../demonyms.ts'
import { type Analysis, wordAt } from '../grammar/analysis.ts'
import type { Chunk } from '../grammar/chunks.ts'
import { hashWord } from '../grammar/hash.ts'
import { SHAPE, T } from '../grammar/tags.ts'
import { wordSet } from '../grammar/word-set.ts'
import { IS, W } from '../grammar/words.ts'
import { THING_WORDS } from '../name-words.ts'
import {
  ANONYMITY,
  CIRCLES,
  COUNTS,
  HEADLINE_ROLES,
  kindOfHead,
  SENIOR,
  SOURCE_WORDS,
  SPEAKING_ROLES,
  WITHHELD,
} from '../sources.ts'
import type { Cue } from './cue.ts'

/** Somebody whom the text leaves out and nobody can tell: "it is believed". */
export const NOBODY: Source = { span: null, kind: 'unknown', name: null, entity: null, unnamed: null }

/** A noun phrase as the source of an attribution; "who" gives way to what it refers to. */
export function speaker(doc: Doc, a: Analysis, phrase: Chunk, cue: Cue, whom: (c: Chunk) => string | null): Source {
  const chunk = withWhomFor(a, named(doc, a, isRelative(a, phrase) ? (antecedent(a, phrase) ?? phrase) : phrase))
  const joint = jointSpeakers(doc, a, chunk)
  if (joint) return joint
  const span: Span = [a.starts[chunk.from], a.ends[chunk.to - 1]]
  const mention = headMention(doc, a, chunk)
  const unnamed = unnamedIn(doc, a, chunk, mention, cue.from >= chunk.to ? cue.from : a.length)
  if (unnamed) return { span, kind: 'unnamed', name: null, entity: null, unnamed }
  if (isRumour(a, chunk))
    return { span, kind: 'unknown', name: 'unspecified news reports', entity: null, unnamed: null }
  return {
    span,
    kind: mention ? kindOfMention(mention) : kindOf(a, chunk),
    name: null,
    entity: mention?.entity ?? whom(chunk),
    unnamed: null,
  }
}

/** "A spokesperson for the bank": those who speak for others are told by them. */
function withWhomFor(a: Analysis, c: Chunk): Chunk {
  if (c.owner || !SPOKESMEN.has(a.word[c.head]) || a.word[c.to] !== W.for) return c
  const whom = a.phrasesOf(a.sentenceOf[c.from]).find((x) => x.from === c.to + 1)
  return whom ? { ...c, to: whom.to } : c
}
const SPOKESMEN = wordSet('spokesman spokeswoman spokesperson')

/** "who", "which", and "whose model", which is no speaker of its own. */
function isRelative(a: Analysis, c: Chunk): boolean {
  if ((a.is[c.from] & IS.relative) === 0) return false
  return (
    c.to - c.from === 1 ||
    ((a.is[c.from] & IS.possessive) > 0 && a.tag[c.head] !== T.PROPN && kindOf(a, c) !== 'person')
  )
}

/** What "who", "which" refers to: the phrase before it, over a comma. */
function antecedent(a: Analysis, phrase: Chunk): Chunk | undefined {
  return a.phrasesOf(a.sentenceOf[phrase.from]).findLast((c) => c.to <= phrase.from)
}

/**
 * "the vice foreign minister, Kim Son-gyong, called", "the ambassador to Norway, Anan Srisuk, told", "the state's main paper,
 * Rodong Sinmun, said": the name behind what he or it is identifies him.
 */
function named(doc: Doc, a: Analysis, c: Chunk): Chunk {
  if (c.owner || a.tag[c.head] !== T.NOUN) return c
  const phrases = a.phrasesOf(a.sentenceOf[c.from])
  const beside = phrases.find((x) => x.from === c.to)
  if (beside && headMention(doc, a, beside)?.kind === 'person' && kindOf(a, c) === 'person') return beside
  const of = a.tag[c.to] === T.ADP ? phrases.findLast((x) => x.from === c.to + 1) : undefined
  const end = of?.to ?? c.to
  if (!(a.is[end] & IS.comma)) return c
  const next = phrases.find((x) => x.from === end + 1) ?? namedAt(doc, a, end + 1)
  if (!next || next.to >= a.length || !(a.is[next.to] & IS.comma || a.word[next.to] === W.dot)) return c
  const kind = headMention(doc, a, next)?.kind
  return kind === 'person' || (kind !== undefined && NAMED_BEHIND.has(kind) && NAMED_BEHIND.has(kindOf(a, c)))
    ? next
    : c
}

/** A name whose words are no noun phrase by their tags: "Y Bhem Nie". */
function namedAt(doc: Doc, a: Analysis, i: number): Chunk | undefined {
  const m = i < a.length ? mentionAt(doc, a.starts[i], a.ends[i]) : undefined
  if (!m || m.span[0] !== a.starts[i]) return undefined
  let to = i
  while (to < a.length && a.ends[to] <= m.span[1]) to++
  return { from: i, to, head: to - 1, owner: false }
}

/** Kinds of bodies that are told before they are named. */
const NAMED_BEHIND: ReadonlySet<string> = new Set(['outlet', 'organization', 'government'])

/** "Israel and Hamas have agreed": speakers joined by "and" are one. */
function jointSpeakers(doc: Doc, a: Analysis, c: Chunk): Source | null {
  if (c.owner) return null
  const phrases = a.phrasesOf(a.sentenceOf[c.from])
  const k = phrases.indexOf(c)
  for (let first = k - 1; first <= k; first++) {
    const x = phrases[first]
    const y = phrases[first + 1]
    if (!x || !y || y.from !== x.to + 1 || a.word[x.to] !== W.and) continue
    const before = x.from > 0 && a.sentenceOf[x.from - 1] === a.sentenceOf[x.from] ? a.tag[x.from - 1] : T.PUNCT
    if (before === T.VERB || before === T.ADP || a.tag[x.head] === T.PRON || a.tag[y.head] === T.PRON) continue
    const one = headMention(doc, a, x)
    const two = headMention(doc, a, y)
    if (!one || !two || one.entity === two.entity) continue
    const same = kindOfMention(one) === kindOfMention(two)
    return {
      span: [a.starts[x.from], a.ends[y.to - 1]],
      kind: same && kindOfMention(one) !== 'person' ? kindOfMention(one) : 'group',
      name: `${doc.entities.get(one.entity)?.name} and ${doc.entities.get(two.entity)?.name}`,
      entity: null,
      unnamed: null,
    }
  }
  return null
}

/** The mention that names the source: the one at the main word of the phrase. */
export function headMention(doc: Doc, a: Analysis, c: Chunk): Mention | undefined {
  const start = a.starts[c.head]
  const end = a.ends[c.head]
  return mentionAt(doc, start, end)
}

/** Mentions are in order of place: the one that shares characters with a span, by halving. */
export function mentionAt(doc: Doc, start: number, end: number): Mention | undefined {
  const { mentions } = doc
  const at = firstIndex(mentions.length, (i) => mentions[i].span[1] > start)
  if (at === mentions.length) return undefined
  return mentions[at].span[0] < end ? mentions[at] : undefined
}

const kindOfMention = ({ kind }: Mention): LinkKind => (kind === 'country' || kind === 'place' ? 'government' : kind)

export function kindOf(a: Analysis, c: Chunk): LinkKind {
  const known = kindOfHead(a.word[c.head])
  if (known) return known
  if (a.tag[c.head] === T.PROPN) return c.to - c.from > 1 && THINGS.has(a.word[c.to - 1]) ? 'organization' : 'person'
  const end = a.ends[c.head]
  return a.tag[c.head] === T.NOUN && a.text.charCodeAt(end - 1) === 115
    ? 'group'
    : a.is[c.head] & IS.pronoun
      ? 'person'
      : 'organization'
}

/** "Northline Energy" is nobody. */
const THINGS: ReadonlySet<number> = new Set([...THING_WORDS].map((w) => hashWord(w)))

/** "Reports say", "media reports": nobody's report. */
function isRumour(a: Analysis, c: Chunk): boolean {
  if (!RUMOURS.has(a.word[c.to - 1])) return false
  const text = a.text.slice(a.starts[c.from], a.ends[c.to - 1]).toLowerCase()
  return /^(?:(?:some|several|many|various|unconfirmed|local|media|news|press|initial|early|recent) )*(?:reports|rumou?rs)$/u.test(
    text,
  )
}

const RUMOURS = wordSet('reports rumors rumours')

const LONGEST_DESCRIPTION = 16

/** What is told of somebody who is not named: "a source", "two senior officials", "a diplomat who asked not to be named". */
function unnamedIn(doc: Doc, a: Analysis, c: Chunk, mention: Mention | undefined, until: number): Unnamed | null {
  if (mention?.kind === 'person' || c.owner) return null
  // "one of the sources" is one of those.
  const ofThem = a.word[c.from] === ONE && c.to - c.from > 3 && a.word[c.from + 1] === W.of
  const head = a.word[ofThem ? c.to - 1 : c.head]
  const source = SOURCE_WORDS.has(head)
  const role = source || SPEAKING_ROLES.has(head)
  if (!role && !isSomebody(a, c)) return null
  const s = a.sentences[a.sentenceOf[c.from]]
  const end = Math.min(s.to, c.to + LONGEST_DESCRIPTION, until)
  const description = a.text.slice(a.starts[c.from], a.ends[end - 1])
  const phrase = a.text.slice(a.starts[c.from], a.ends[c.to - 1])
  const plural = !ofThem && (/s$/u.test(a.text.slice(a.starts[c.head], a.ends[c.head])) || head === PEOPLE)
  if (!source && !(role ? ANONYMITY : WITHHELD).test(description) && !withheldBehind(a, c)) {
    if (!role || namedBehind(a, c, s.to)) return null
    const first = a.word[c.from]
    const counted = COUNTS.has(first)
    const one = first === A || first === AN || first === ONE || first === ANOTHER || (s.title && isBare(a, c))
    if (!(one && !plural) && !(counted && plural && SMALL_COUNTS.has(head))) return null
  }
  const stop = description.search(/[,.;"“]/u)
  const text = end > c.to ? description.slice(0, Math.max(phrase.length, stop < 0 ? description.length : stop)) : phrase
  let of: string | null = mention && mention.kind !== 'outlet' ? mention.entity : null
  const to = c.to < s.to && BELONGS.has(a.word[c.to]) ? wordAt(a, a.starts[c.from] + text.length - 1) + 1 : c.to
  for (let i = c.from; i < Math.min(to, end) && of === null; i++) {
    const m = mentionAt(doc, a.starts[i], a.ends[i])
    if (m && (m.kind === 'country' || m.kind === 'government' || m.kind === 'organization')) of = m.entity
  }
  for (let i = c.from; i < c.to && of === null; i++) of = stateByDemonym(doc, a.word[i])
  let senior: true | null = null
  for (let i = c.from; i < c.head; i++) if (SENIOR.has(a.word[i])) senior = true
  const circle = CIRCLES.find(([shape]) => shape.test(text))?.[1] ?? 'other'
  return { circle, of, number: plural ? 'several' : 'one', senior }
}

/** Words between somebody and the body that he belongs to: "an official at the Trade Ministry". */
const BELONGS = wordSet('at in with from of')

/** A common noun for people: "residents", "a teller", "two former inspectors". */
function isSomebody(a: Analysis, c: Chunk): boolean {
  if (a.tag[c.head] === T.PROPN || a.is[c.head] & IS.pronoun) return false
  const kind = kindOfHead(a.word[c.head])
  return kind === undefined || kind === 'person' || kind === 'group'
}

/** "official says" in a headline: no article, no name, one word or "palace official". */
const isBare = (a: Analysis, c: Chunk) => HEADLINE_ROLES.has(a.word[c.head]) && a.tag[c.from] !== T.DET

/** "… told Reuters. They did not wish to be named.": what the next sentence of the paragraph says of whoever spoke. */
function withheldBehind(a: Analysis, c: Chunk): boolean {
  const k = a.sentenceOf[c.from]
  const next = a.sentences[k + 1]
  if (!next || next.paragraph !== a.sentences[k].paragraph || next.to - next.from > LONGEST_CONDITION) return false
  const he = a.is[next.from] & IS.pronoun
  const again = a.word[next.from] === THE && a.stems[next.from + 1] === a.stems[c.head]
  return (he > 0 || again) && WITHHELD.test(a.text.slice(a.starts[next.from], a.ends[next.to - 1]))
}

const LONGEST_CONDITION = 24
const THE = hashWord('the')

/** "a spokesman, John Smith", "an official named X": the description is followed by a name. */
function namedBehind(a: Analysis, c: Chunk, to: number): boolean {
  if (a.tag[c.head] === T.PROPN) return true
  const i = c.to
  if (i >= to) return false
  if (a.word[i] === W.comma && i + 1 < to) return a.shape[i + 1] === SHAPE.capital && a.tag[i + 1] === T.PROPN
  return a.tag[i] === T.PROPN
}

const PEOPLE = hashWord('people')
const A = hashWord('a')
const AN = hashWord('an')
const ONE = hashWord('one')
const ANOTHER = hashWord('another')
const SMALL_COUNTS = wordSet('officials diplomats aides people insiders executives officers')
