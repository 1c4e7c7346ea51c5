import { CITE, groupOf } from '../cues.ts'
import type { Analysis } from '../grammar/analysis.ts'
import type { Chunk } from '../grammar/chunks.ts'
import { LONGEST } from '../grammar/sentences.ts'
import { T } from '../grammar/tags.ts'
import { wordSet } from '../grammar/word-set.ts'
import { IS, W } from '../grammar/words.ts'
import { type Cue, formOf, groupBefore } from './cue.ts'
import { Features, type Model, numbers, step } from './features.ts'

const CITING = wordSet('citing quoting')

/** The noun phrase of the sentence that speaks for a cue, or null where it is left out. */
export function chooseSource(model: Model, a: Analysis, cue: Cue): { chunk: Chunk | null; margin: number } {
  const options = sourceOptions(a, cue)
  let best = -1
  let top = noSource(a, cue).score(model)
  let second = Number.NEGATIVE_INFINITY
  for (let k = 0; k < options.length; k++) {
    const x = sourceFeatures(a, cue, options, k).score(model)
    if (x > top) {
      second = top
      top = x
      best = k
    } else if (x > second) second = x
  }
  return { chunk: best < 0 ? null : options[best], margin: top - second }
}

/** Phrases near the cue: those of its sentence, the nearest first on each side, but for who is only cited by another. */
export function sourceOptions(a: Analysis, cue: Cue): readonly Chunk[] {
  const all = a.chunksOf(a.sentenceOf[cue.head])
  const cites = CITE.has(a.stems[cue.head])
  if (all.length <= 24 && (cites || !all.some((c) => isCited(a, c)))) return all
  return all.filter((c) => c.from > cue.head - 45 && c.from < cue.head + 25 && (cites || !isCited(a, c)))
}

/** "…, citing a diplomat": whoever stands right behind it reports nothing, the one who cites him does. */
const isCited = (a: Analysis, c: Chunk) =>
  c.from > 0 && !c.owner && CITING.has(a.word[c.from - 1]) && a.sentenceOf[c.from - 1] === a.sentenceOf[c.from]

const NO_SOURCE = new Features(numbers('200-206'))

export function noSource(a: Analysis, cue: Cue): Features {
  const s = a.sentences[a.sentenceOf[cue.head]]
  const i = cue.head
  const form = a.tag[i] === T.VERB ? formOf(a, i) : 8 + a.tag[i]
  const f = NO_SOURCE
  f.add(200, 0, 0)
  f.add(201, a.stems[i], 0)
  f.add(202, form, groupBefore(a, i, s.from))
  f.add(203, cue.from > s.from ? a.word[cue.from - 1] : 1, form)
  f.add(204, cue.from > s.from ? a.tag[cue.from - 1] : 15, form)
  f.add(205, cue.to < s.to ? a.word[cue.to] : 1, form)
  f.add(206, cue.from === s.from ? 1 : 0, form)
  return f
}

/** What is the same for every phrase that may speak for a cue: worked out once for it. */
const told = {
  of: null as Cue | null,
  in: null as Analysis | null,
  form: 0,
  stem: 0,
  group: 0,
  passive: 0,
  behindTag: 0,
  behindWord: 0,
  joined: 0,
}

/** By the place in the sentence: what stands between there and the cue, as bits, with the number of commas above them. */
const between = new Int32Array(LONGEST + 1)
/** By the place in the sentence: how many phrases, and how many like subjects, begin before it and end by it. */
const phrasesFrom = new Int32Array(LONGEST + 2)
const phrasesTo = new Int32Array(LONGEST + 2)
const subjectsFrom = new Int32Array(LONGEST + 2)
const subjectsTo = new Int32Array(LONGEST + 2)
const COMMA = 256

function prepare(a: Analysis, cue: Cue, options: readonly Chunk[]): void {
  const i = cue.head
  const s = a.sentences[a.sentenceOf[i]]
  const { tag, word } = a
  const form = tag[i] === T.VERB ? formOf(a, i) : 8 + tag[i]
  const group = groupBefore(a, i, s.from)
  told.of = cue
  told.in = a
  told.form = form
  told.stem = a.stems[i]
  told.group = groupOf(a.stems[i])
  told.passive = tag[i] === T.VERB && (group & 2) > 0 && form >= 2 && form !== 3 ? 1 : 0
  told.behindTag = cue.to < s.to ? tag[cue.to] : 15
  told.behindWord = cue.to < s.to ? word[cue.to] : 2
  told.joined = cue.from > s.from ? tag[cue.from - 1] : 15
  let bits = 0
  for (let j = cue.from - 1; j >= s.from; j--) between[j - s.from] = bits = withWord(a, bits, j)
  bits = 0
  for (let j = cue.to; j < s.to; j++) between[j + 1 - s.from] = bits = withWord(a, bits, j)
  const length = s.to - s.from
  for (const counts of [phrasesFrom, phrasesTo, subjectsFrom, subjectsTo]) counts.fill(0, 0, length + 2)
  for (const c of options) {
    if (c.owner) continue
    const subject = subjectLike(a, c, s.from, s.to) ? 1 : 0
    phrasesFrom[c.from - s.from + 1]++
    phrasesTo[c.to - s.from]++
    subjectsFrom[c.from - s.from + 1] += subject
    subjectsTo[c.to - s.from] += subject
  }
  for (let j = 1; j < length + 2; j++) {
    phrasesFrom[j] += phrasesFrom[j - 1]
    phrasesTo[j] += phrasesTo[j - 1]
    subjectsFrom[j] += subjectsFrom[j - 1]
    subjectsTo[j] += subjectsTo[j - 1]
  }
}

function withWord(a: Analysis, bits: number, j: number): number {
  const w = a.word[j]
  const t = a.tag[j]
  if (t === T.VERB) return bits | 1
  if (t === T.AUX) return bits | 2
  if (w === W.comma) return bits + COMMA
  if (w === W.quote) return bits | 4
  if (t === T.CCONJ) return bits | 8
  if (t === T.SCONJ || w === W.that) return bits | 16
  if (t === T.ADP) return bits | 32
  if (a.is[j] & IS.dash) return bits | 64
  return w === W.semicolon || w === W.colon ? bits | 128 : bits
}

const SOURCE = new Features(numbers('210 211 213-216 218-223 225-229 231 233 236-238 240-246'))

export function sourceFeatures(a: Analysis, cue: Cue, options: readonly Chunk[], k: number): Features {
  if (told.of !== cue || told.in !== a) prepare(a, cue, options)
  const { word, tag } = a
  const { form, stem, group, joined } = told
  const c = options[k]
  const i = cue.head
  const s = a.sentences[a.sentenceOf[i]]
  const right = c.from >= i ? 1 : 0
  const lo = right ? cue.to : c.to
  const hi = right ? c.from : cue.from
  const side = (c.owner ? 2 : 0) + right
  let phrases = 0
  let subjects = 0
  let bits = 0
  let commas = 0
  if (lo < hi) {
    phrases = Math.max(0, phrasesTo[hi - s.from] - phrasesFrom[lo - s.from])
    subjects = Math.max(0, subjectsTo[hi - s.from] - subjectsFrom[lo - s.from])
    bits = between[(right ? hi : lo) - s.from]
    commas = Math.min(bits >> 8, 3)
    bits &= COMMA - 1
  }
  const near = step(hi - lo)
  const kind = a.is[c.head] & IS.pronoun ? 20 : tag[c.head]
  const before = c.from > s.from ? word[c.from - 1] : 1
  const beforeTag = c.from > s.from ? tag[c.from - 1] : 15
  const after = c.to < s.to ? word[c.to] : 2
  const afterTag = c.to < s.to ? tag[c.to] : 15
  const next = c.to < s.to && (tag[c.to] === T.ADV || tag[c.to] === T.AUX) ? c.to + 1 : c.to
  const f = SOURCE
  f.add(210, side, Math.min(phrases, 6))
  f.add(211, side * 16 + near, form)
  f.add(213, bits, side * 4 + commas)
  f.add(214, bits, side * 64 + form)
  f.add(215, word[c.head], side)
  f.add(216, kind, side * 64 + form)
  f.add(218, before, side * 64 + form)
  f.add(219, beforeTag, side * 64 + form)
  f.add(220, after, side)
  f.add(221, afterTag, side * 64 + form)
  f.add(222, stem, side * 8 + Math.min(phrases, 7))
  f.add(223, stem, before)
  f.add(225, a.tail3[c.head], side)
  f.add(226, a.quoteOf[c.head] < 0 ? 0 : a.quoteOf[c.head] === a.quoteOf[i] ? 1 : 2, side)
  f.add(227, next === cue.from || next === i || c.to === cue.from ? 1 : 0, side * 64 + form)
  f.add(228, told.passive, side * 256 + (before === W.by ? 1 : 0) * 128 + near)
  f.add(229, c.from === s.from ? 1 : 0, side * 64 + form)
  f.add(231, kind, near * 8 + side)
  f.add(233, bits, phrases * 64 + side * 16 + beforeTag)
  f.add(236, told.behindTag, side * 16 + near)
  f.add(237, told.behindWord, side * 16 + near)
  // A subject: no preposition or verb in front, a verb behind.
  const subject = subjectLike(a, c, s.from, s.to) ? 1 : 0
  f.add(238, subject * 8 + Math.min(subjects, 7), side * 64 + form)
  f.add(240, subject, kind * 4 + side)
  f.add(241, stem, kind * 4 + side)
  // Verbs joined by "and" have the subject of the first.
  const first = c.from === s.from || (c.from > s.from && a.is[c.from - 1] & IS.comma) ? 1 : 0
  f.add(242, joined, subject * 64 + Math.min(subjects, 7) * 8 + side)
  f.add(243, joined, first * 256 + kind * 8 + side)
  f.add(244, joined, bits * 8 + side)
  f.add(245, group, subject * 64 + Math.min(subjects, 7) * 8 + side)
  f.add(246, group, kind * 64 + beforeTag * 4 + side)
  return f
}

function subjectLike(a: Analysis, c: Chunk, from: number, to: number): boolean {
  const before = c.from > from ? a.tag[c.from - 1] : T.PUNCT
  if (before === T.ADP || before === T.VERB || before === T.PART || c.owner) return false
  if (c.to >= to) return false
  const after = a.tag[c.to]
  return (
    after === T.VERB ||
    after === T.AUX ||
    after === T.ADV ||
    a.word[c.to] === W.comma ||
    after === T.PRON ||
    (a.is[c.to] & IS.be) > 0
  )
}
