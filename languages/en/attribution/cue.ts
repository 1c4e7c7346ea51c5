import { groupOf } from '../cues.ts'
import type { Analysis } from '../grammar/analysis.ts'
import { SHAPE, T } from '../grammar/tags.ts'
import { IS, W } from '../grammar/words.ts'
import { Features, logistic, type Model, numbers, step } from './features.ts'

/** A word that may make an attribution, with the words of the cue around it. */
export interface Cue {
  /** The word that decides: "said" in "has also said", "according" in "according to". */
  head: number
  from: number
  to: number
  p: number
}

/** A set of numbers. */
interface Numbers {
  has(n: number): boolean
}

export interface CueWords {
  /** Numbers of stems that make cues where they are no verbs: nouns, adjectives, adverbs ("decision", "eager", "reportedly"). */
  readonly others: Numbers
  /** Pairs of stem and next word of which the second belongs to the cue ("according to", "called for"). */
  readonly with: Numbers
  /** Numbers of stems of verbs that are seen often and hardly ever make cues ("go", "become"). */
  readonly never: Numbers
}

/** Whether a word can be the head of a cue at all: every verb, some other words, a colon behind a name. */
export function canBeCue(a: Analysis, i: number, words: CueWords): boolean {
  switch (a.tag[i]) {
    case T.VERB:
      return !words.never.has(a.stems[i])
    case T.NOUN:
    case T.ADJ:
    case T.ADV:
    case T.PROPN:
    case T.X:
      return words.others.has(a.stems[i])
    case T.PUNCT:
      return a.word[i] === W.colon && a.sentenceOf[i] >= 0 && i > a.sentences[a.sentenceOf[i]].from
    default:
      return false
  }
}

/** From "said" to "has also said"; from "according" to "according to". */
export function cueAround(a: Analysis, head: number, words: CueWords): { from: number; to: number } {
  const s = a.sentences[a.sentenceOf[head]]
  let from = head
  if (a.tag[head] !== T.PUNCT)
    while (from > s.from && (a.tag[from - 1] === T.AUX || a.tag[from - 1] === T.ADV || (a.is[from - 1] & IS.not) > 0))
      from--
  if (a.tag[from] === T.ADV && from < head && from === s.from) from++
  let to = head + 1
  while (to < s.to && to < head + 3 && words.with.has(pair(a, to))) to++
  return { from, to }
}

/** Number of a word together with the stem before it. */
export const pair = (a: Analysis, i: number) => Math.imul(a.stems[i - 1], 31) ^ a.word[i]

const CUE = new Features(
  numbers('100-103 105-107 109-114 116 117 120-122 130-135 137 138 151-153 162-168'),
  numbers('140-150 154-161'),
)

export function cueFeatures(a: Analysis, i: number): Features {
  const { word, tag, shape } = a
  const sentence = a.sentenceOf[i]
  const s = a.sentences[sentence]
  const stem = a.stems[i]
  const before = i > s.from ? word[i - 1] : 1
  const before2 = i > s.from + 1 ? word[i - 2] : 1
  const after = i + 1 < s.to ? word[i + 1] : 2
  const after2 = i + 2 < s.to ? word[i + 2] : 2
  const tb = i > s.from ? tag[i - 1] : 15
  const ta = i + 1 < s.to ? tag[i + 1] : 15
  const ta2 = i + 2 < s.to ? tag[i + 2] : 15
  const f = CUE
  const form = tag[i] === T.VERB ? formOf(a, i) : 8 + tag[i]
  f.begin()
  f.add(100, word[i], 0)
  f.add(101, stem, 0)
  f.add(102, stem, form)
  f.add(103, a.tail3[i], tag[i])
  f.add(105, before, form)
  f.add(106, after, form)
  f.add(107, tb, ta)
  f.add(109, ta * 16 + ta2, form)
  f.add(110, stem, after)
  f.add(111, stem, before)
  f.add(112, stem, ta)
  f.add(113, stem, tb)
  f.add(114, after, after2)
  f.add(116, before2, 0)
  f.add(117, after2, 0)

  // Quotation marks near by.
  const left = quoteBefore(a, i, s.from)
  const right = quoteAfter(a, i, s.to)
  f.add(120, left, right)
  f.add(121, stem, left * 16 + right)
  f.add(122, form, left * 16 + right)

  // What follows.
  const that = find(a, i + 1, Math.min(s.to, i + 9), W.that)
  f.add(130, step(that - i), 0)
  f.add(131, stem, step(that - i))
  f.add(132, ta, after === W.to ? 1 : 0)
  f.add(133, a.word[s.from], form)
  f.add(134, step(i - s.from), step(s.to - i))
  f.add(135, s.title ? 1 : 0, form)
  f.add(137, i === s.from ? 1 : 0, stem)
  f.add(138, s.to - i <= 3 ? s.to - i : 0, stem)

  // Who may speak.
  const chunks = a.chunksOf(sentence)
  const k = a.chunkFrom(i)
  let prev = k - 1
  while (prev >= 0 && chunks[prev].owner) prev--
  const next = chunks[k]
  const subject = prev < 0 ? undefined : chunks[prev]
  if (subject) {
    const lead = subject.from > s.from ? tag[subject.from - 1] : 15
    const gap = step(i - subject.to)
    f.also(140, word[subject.head], form)
    f.also(141, a.stems[subject.head], stem)
    f.also(142, tag[subject.head] * 16 + lead, gap * 32 + form)
    f.also(143, shape[subject.head], gap * 32 + form)
    f.also(144, a.tail3[subject.head], form)
    if (prev > 0) f.also(145, word[chunks[prev - 1].head], 0)
  } else f.also(146, form, 0)
  if (next && next.from >= i) {
    f.also(147, word[next.head], next.from - i < 2 ? 1 : 0)
    f.also(148, tag[next.head], step(next.from - i) * 32 + form)
    f.also(149, a.tail3[next.head], form)
  } else f.also(150, form, 0)

  // The verb group, and the verbs around it.
  const group = groupBefore(a, i, s.from)
  f.add(151, group, form)
  f.add(152, group, stem)
  f.add(153, group, ta)
  let v = i - 1
  while (v >= s.from && tag[v] !== T.VERB) v--
  if (v >= s.from) {
    f.also(154, a.stems[v], form)
    f.also(155, step(i - v), form)
    f.also(156, a.stems[v], stem)
  } else f.also(157, form, 0)
  v = i + 1
  while (v < s.to && tag[v] !== T.VERB && tag[v] !== T.AUX) v++
  if (v < s.to) {
    f.also(158, step(v - i), form)
    f.also(159, tag[v], stem)
    f.also(160, word[v], form)
  } else f.also(161, form, 0)
  f.add(162, commasBefore(a, i, s.from), form)
  const told = groupOf(stem)
  f.add(164, told, form)
  f.add(165, told, ta * 16 + tb)
  f.add(166, told, after)
  f.add(167, told, group)
  f.add(168, told, left * 16 + right)
  f.add(163, i > s.from && a.is[i - 1] & IS.dash ? 1 : 0, i + 1 < s.to && a.is[i + 1] & IS.dash ? 1 : 0)
  return f
}

export function cueProbability(model: Model, a: Analysis, i: number): number {
  return logistic(cueFeatures(a, i).score(model))
}

/** Base, -s, -ed, -ing, or another past form: 0 to 4. */
export function formOf(a: Analysis, i: number): number {
  const end = a.ends[i]
  const c = a.text.charCodeAt(end - 1)
  const length = end - a.starts[i]
  if (length > 4 && c === 103 && a.text.startsWith('ing', end - 3)) return 3
  if (length > 3 && c === 100 && a.text.charCodeAt(end - 2) === 101) return 2
  if (c === 115 && a.text.charCodeAt(end - 2) !== 115) return 1
  return a.stems[i] === a.word[i] ? 0 : 4
}

/** Which of to, be, have, modal and negation stand in the verb group before a word, as bits. */
export function groupBefore(a: Analysis, i: number, from: number): number {
  let bits = 0
  for (let j = i - 1; j >= from && j >= i - 5; j--) {
    const w = a.word[j]
    if (w === W.to) {
      bits |= 1
      break
    }
    const is = a.is[j]
    if (is & IS.not) bits |= 16
    if (is & IS.be) bits |= 2
    else if (is & IS.have) bits |= 4
    else if (is & IS.modal) bits |= 8
    else if (a.tag[j] !== T.ADV && a.tag[j] !== T.AUX && a.tag[j] !== T.PART) {
      if (is & IS.relative) bits |= 32
      else if (is & IS.pronoun) bits |= 64
      else if (is & IS.possessive || w === W.possessive) bits |= 128
      break
    }
  }
  return bits
}

/** How many words lie between the nearest quotation that closes to the left and here: 0 none, 1 to 9 in steps. */
export function quoteBefore(a: Analysis, i: number, from: number): number {
  if (!a.quoted(a.sentenceOf[i])) return 0
  for (let j = i - 1; j >= from && j > i - 16; j--)
    if (a.quoteOf[j] >= 0 && a.quoteOf[j] !== a.quoteOf[i]) return 1 + step(i - 1 - j)
  return 0
}

export function quoteAfter(a: Analysis, i: number, to: number): number {
  if (!a.quoted(a.sentenceOf[i])) return 0
  for (let j = i + 1; j < to && j < i + 16; j++)
    if (a.quoteOf[j] >= 0 && a.quoteOf[j] !== a.quoteOf[i]) return 1 + step(j - 1 - i)
  return 0
}

function find(a: Analysis, from: number, to: number, word: number): number {
  for (let j = from; j < to; j++) if (a.word[j] === word) return j
  return to
}

function commasBefore(a: Analysis, i: number, from: number): number {
  let n = 0
  for (let j = from; j < i && n < 3; j++) if (a.word[j] === W.comma) n++
  return n
}

export { SHAPE }
