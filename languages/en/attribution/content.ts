import { groupOf } from '../cues.ts'
import type { Analysis } from '../grammar/analysis.ts'
import type { Chunk } from '../grammar/chunks.ts'
import { hashWord } from '../grammar/hash.ts'
import { T, TAGS } from '../grammar/tags.ts'
import { wordSet } from '../grammar/word-set.ts'
import { IS, W } from '../grammar/words.ts'
import { stem } from '../stem.ts'
import { type Cue, formOf, groupBefore, quoteAfter, quoteBefore } from './cue.ts'
import { closesAtComma } from './edges.ts'
import { Features, type Model, numbers, step } from './features.ts'

/** Where the content of a cue stands: to its right, to its left, or around it. */
export const SIDES = ['right', 'left', 'both'] as const

/** The learnt choices by which content is found, each among the places that the text offers. */
export interface ContentModels {
  readonly sides: Model
  readonly rightStart: Model
  readonly rightEnd: Model
  readonly leftEnd: Model
  readonly leftStart: Model
}

/** A cue with its source: what content is sought for. */
export interface Frame {
  cue: Cue
  source: Chunk | null
}

/** Pieces of content as words `[from, to)`, in order of place. */
export function chooseContent(models: ContentModels, a: Analysis, frame: Frame): [from: number, to: number][] {
  for (let side = 0; side < SIDES.length; side++)
    scores[side] =
      possible(a, frame, side) && !forbidden(a, frame, side)
        ? sideFeatures(a, frame, side).score(models.sides)
        : IMPOSSIBLE
  for (let side = likeliest(); scores[side] > IMPOSSIBLE; side = likeliest()) {
    scores[side] = IMPOSSIBLE
    const pieces: [number, number][] = []
    if (side !== 0) {
      const end = pick(models.leftEnd, leftEnds(a, frame), (e) => leftEndFeatures(a, frame, e))
      const start =
        end === undefined
          ? undefined
          : pick(models.leftStart, leftStarts(a, end), (p) => leftStartFeatures(a, frame, p, end))
      if (start !== undefined) pieces.push([start, end!])
    }
    if (side !== 1) {
      const start = pick(models.rightStart, rightStarts(a, frame), (p) => rightStartFeatures(a, frame, p, side))
      const end =
        start === undefined
          ? undefined
          : pick(models.rightEnd, rightEnds(a, start, frame.cue.head), (e) => rightEndFeatures(a, frame, start, e))
      if (end !== undefined) pieces.push([start!, end])
    }
    if (pieces.length) return pieces
  }
  return []
}

/** What speaks for each side, for the frame at hand. */
const scores = new Float64Array(SIDES.length)
const IMPOSSIBLE = Number.NEGATIVE_INFINITY

/** The side for which most speaks, the first of equals. */
function likeliest(): number {
  let side = 0
  for (let other = 1; other < scores.length; other++) if (scores[other] > scores[side]) side = other
  return side
}

function pick(model: Model, places: readonly number[], features: (place: number) => Features): number | undefined {
  let best: number | undefined
  let top = Number.NEGATIVE_INFINITY
  for (const p of places) {
    const x = features(p).score(model)
    if (x > top) {
      top = x
      best = p
    }
  }
  return best
}

const sentenceAt = (a: Analysis, i: number) => a.sentences[a.sentenceOf[i]]

function possible(a: Analysis, { cue }: Frame, side: number): boolean {
  const s = sentenceAt(a, cue.head)
  if (side !== 0 && cue.from <= s.from) return false
  return side === 1 || cue.to < s.to || a.sentenceOf[cue.head] + 1 < a.sentences.length
}

/**
 * What grammar rules out: with a clause in front, "said early on Wednesday" has told it already; who "was told" is no content.
 */
function forbidden(a: Analysis, { cue, source }: Frame, side: number): boolean {
  const s = sentenceAt(a, cue.head)
  if (side === 1) return TELL.has(a.word[cue.head]) && (groupBefore(a, cue.head, s.from) & 2) > 0
  if (side !== 0 || groupOf(a.stems[cue.head]) === 0) return false
  const from = source ? Math.min(source.from, cue.from) : cue.from
  const room = leftRoom(a, s.from, from, verbsBetween(a, s.from, from))
  return (
    (room === 2 || room === 3) && (rightRoom(a, cue.to, s.to) === 1 || (side === 0 && closesAtComma(a, cue.to, s.to)))
  )
}

const TELL = wordSet('told informed assured notified briefed')

export function rightStarts(a: Analysis, { cue }: Frame): number[] {
  const s = sentenceAt(a, cue.head)
  const out: number[] = []
  const to = Math.min(s.to, cue.to + 30)
  for (let p = cue.to; p < to; p++)
    if (p < cue.to + 4 ? p === cue.to || !a.insidePhrase(p) : opensContent(a, p)) out.push(p)
  const next = a.sentences[a.sentenceOf[cue.head] + 1]
  if (next && (next.paragraph === s.paragraph ? a.word[next.from] === W.quote : a.word[s.to - 1] === W.colon))
    out.push(next.from)
  return out
}

/** Farther from the cue content begins only where a word or mark shows it. */
function opensContent(a: Analysis, p: number): boolean {
  if (a.insidePhrase(p)) return false
  const w = a.word[p]
  const b = a.word[p - 1]
  if (w === W.that || w === W.quote || w === W.to || b === W.comma || b === W.colon || b === W.that) return true
  const t = a.tag[p]
  if (t === T.SCONJ || (t === T.PRON && !(a.is[p] & IS.relative))) return true
  // A subject behind a time or a place: "said on Monday the talks had failed".
  return (
    (t === T.DET || t === T.PROPN || t === T.NOUN || t === T.ADJ) && a.tag[p - 1] !== T.ADP && a.tag[p - 1] !== T.DET
  )
}

const TAKES_CLAUSE = new Set(
  ['say', 'add', 'argue', 'think', 'insist', 'suggest', 'hope', 'believe', 'claim', 'warn', 'predict'].map((w) =>
    hashWord(stem(w)),
  ),
)

/** Words behind which no content ends. */
const GOES_ON = Uint8Array.from(TAGS, (t) => (['DET', 'ADP', 'CCONJ', 'SCONJ', 'PART'].includes(t) ? 1 : 0))

export function rightEnds(a: Analysis, start: number, head: number): number[] {
  const k = a.sentenceOf[start]
  const s = a.sentences[k]
  const out: number[] = []
  const clause = TAKES_CLAUSE.has(a.stems[head])
  let verb = false
  for (let e = start + 1; e < s.to; e++) {
    if (a.tag[e - 1] === T.VERB || a.tag[e - 1] === T.AUX || a.is[e - 1] & IS.quote) verb = true
    // "said the trip | could be called off": a subject is no content without its verb.
    if (clause && !verb && a.tag[e] === T.AUX) continue
    if (!a.insidePhrase(e) && (!GOES_ON[a.tag[e - 1]] || a.tag[e] === T.PUNCT)) out.push(e)
  }
  out.push(s.to)
  // A quotation that runs on over sentences.
  for (let n = k; n + 1 < a.sentences.length && n < k + 12; n++) {
    const q = a.quoteOf[a.sentences[n].to - 1]
    const next = a.sentences[n + 1]
    if (q < 0 || a.quoteOf[next.from] !== q || next.paragraph !== s.paragraph) break
    if (a.quotes[q].to < next.to) out.push(a.quotes[q].to)
    out.push(next.to)
  }
  return out
}

export function leftEnds(a: Analysis, { cue, source }: Frame): number[] {
  const s = sentenceAt(a, cue.head)
  let from = cue.from
  if (source && source.from < from && source.to > from - 12) from = source.from
  const out: number[] = []
  for (let e = Math.min(cue.from, s.to); e > s.from && e > from - 16; e--) if (!a.insidePhrase(e)) out.push(e)
  return out
}

export function leftStarts(a: Analysis, end: number): number[] {
  const k = a.sentenceOf[end - 1]
  const s = a.sentences[k]
  const out: number[] = []
  for (let p = end - 1; p > s.from; p--) if (!a.insidePhrase(p)) out.push(p)
  out.push(s.from)
  for (let n = k; n > 0 && n > k - 12; n--) {
    const q = a.quoteOf[a.sentences[n].from]
    const before = a.sentences[n - 1]
    if (q < 0 || a.quoteOf[before.to - 1] !== q || before.paragraph !== s.paragraph) break
    const from = a.quotes[q].from
    if (from > before.from) {
      out.push(from)
      out.push(before.from)
      break
    }
    out.push(before.from)
  }
  return out
}

const formIn = (a: Analysis, i: number) => (a.tag[i] === T.VERB ? formOf(a, i) : 8 + a.tag[i])

/** Where the source stands: 0 nowhere, 1 right before the cue, 2 before, 3 right behind, 4 behind. */
function sourceSide(frame: Frame): number {
  const { cue, source } = frame
  if (!source) return 0
  if (source.to <= cue.from) return source.to === cue.from ? 1 : 2
  return source.from - cue.to < 1 ? 3 : 4
}

/** What is the same for every place that a frame offers: worked out once for it. */
const fixed = {
  of: null as Frame | null,
  in: null as Analysis | null,
  stem: 0,
  form: 0,
  where: 0,
  /** Of words that tell, by what they do. */
  told: 0,
  group: 0,
  left: 0,
  right: 0,
  that: 0,
  leftVerbs: 0,
  rightVerbs: 0,
  room: 0,
}

function fix(a: Analysis, frame: Frame): void {
  if (fixed.of === frame && fixed.in === a) return
  const { cue, source } = frame
  const i = cue.head
  const s = sentenceAt(a, i)
  const from = source ? Math.min(source.from, cue.from) : cue.from
  const to = behind(frame)
  fixed.of = frame
  fixed.in = a
  fixed.stem = a.stems[i]
  fixed.form = formIn(a, i)
  fixed.where = sourceSide(frame)
  fixed.told = groupOf(a.stems[i])
  fixed.group = groupBefore(a, i, s.from)
  fixed.left = quoteBefore(a, i, s.from)
  fixed.right = quoteAfter(a, i, s.to)
  fixed.that = nextThat(a, cue.to, s.to)
  fixed.leftVerbs = verbsBetween(a, s.from, from)
  fixed.rightVerbs = verbsBetween(a, to, s.to)
  fixed.room = leftRoom(a, s.from, from, fixed.leftVerbs) * 8 + rightRoom(a, cue.to, s.to)
  so.of = null
}

/** The word behind the cue, or behind the source that follows it at once. */
const behind = ({ cue, source }: Frame): number =>
  source && source.from >= cue.to && source.from - cue.to < 3 ? source.to : cue.to

/** By the side. */
const BY_SIDE = SIDES.map((_, side) => new Features(numbers('300-335').map((template) => template * 4 + side)))

export function sideFeatures(a: Analysis, frame: Frame, side: number): Features {
  const f = BY_SIDE[side]
  fix(a, frame)
  const { cue, source } = frame
  const i = cue.head
  const s = sentenceAt(a, i)
  const { word, tag } = a
  const { stem, form, where, group, left, right, leftVerbs, rightVerbs, room, told } = fixed
  const from = source ? Math.min(source.from, cue.from) : cue.from
  const to = behind(frame)
  const before = from > s.from ? word[from - 1] : 1
  const beforeTag = from > s.from ? tag[from - 1] : 15
  const after = to < s.to ? word[to] : 2
  const afterTag = to < s.to ? tag[to] : 15
  const next = a.sentences[a.sentenceOf[i] + 1]
  const goesOn = next && next.paragraph === s.paragraph ? (word[next.from] === W.quote ? 2 : 1) : 0
  const add = (template: number, x: number, y: number) => f.add(template * 4 + side, x, y)
  add(300, 0, 0)
  add(301, stem, 0)
  add(302, stem, form)
  add(303, form, group)
  add(304, before, where)
  add(305, after, where)
  add(306, beforeTag * 16 + afterTag, where)
  add(307, left * 16 + right, where)
  add(308, stem, where)
  add(309, stem, before === W.comma ? 1 : before === W.quote ? 2 : 0)
  add(310, step(from - s.from), step(s.to - to))
  add(311, step(from - s.from) * 16 + where, left > 0 ? 1 : 0)
  add(312, step(s.to - to) * 16 + where, right > 0 ? 1 : 0)
  add(313, s.to - to < 2 ? 1 : 0, beforeTag * 8 + where)
  add(314, s.to - to < 2 ? 1 : 0, goesOn * 64 + (left > 0 ? 8 : 0) + where)
  add(315, stem, afterTag)
  add(316, stem, after)
  add(317, form * 16 + afterTag, group)
  add(318, word[s.from] === W.quote ? 1 : 0, where * 16 + goesOn)
  add(319, before, after)
  add(320, beforeTag * 16 + afterTag, form)
  add(321, group, where * 16 + (before === W.comma ? 1 : 0))
  add(322, cue.to < s.to ? word[cue.to] : 2, form)
  add(323, a.quoteOf[i] < 0 ? 0 : 1, where)
  add(324, source ? word[source.head] : 0, before === W.comma ? 1 : 0)
  // What could be told on each side: clauses with verbs of their own, or only a time and a place.
  const comma = before === W.comma ? 1 : before === W.quote ? 2 : 0
  add(325, leftVerbs * 4 + rightVerbs, where * 4 + comma)
  add(326, leftVerbs * 4 + rightVerbs, stem)
  add(327, rightVerbs * 16 + afterTag, comma * 8 + where)
  add(328, rightVerbs * 4 + comma, after)
  add(329, rightVerbs, step(s.to - to) * 32 + comma * 8 + where)
  add(330, room, where)
  add(331, room, stem)
  add(332, room, form * 256 + group)
  add(333, told, room)
  add(334, told, afterTag)
  add(335, told, group)
  return f
}

/** What stands left of cue and source: 0 nothing, 1 words without a verb and a comma, 2 a clause and a comma, 3 a quotation, 4 words, 5 a clause. */
function leftRoom(a: Analysis, from: number, to: number, verbs: number): number {
  if (to - from < 1) return 0
  if (a.is[to - 1] & IS.quote) return 3
  if (a.is[to - 1] & IS.comma) return a.quoteOf[to - 2] >= 0 && to - 2 >= from ? 3 : verbs > 0 ? 2 : 1
  return verbs > 0 ? 5 : 4
}

/** What stands right of the cue: 0 nothing, 1 time and place, 2 a phrase and perhaps time and place, 3 "that", 4 a quotation, 5 "to" and a verb, 6 a clause. */
function rightRoom(a: Analysis, from: number, to: number): number {
  if (to - from < 2) return 0
  let verbs = 0
  for (let j = from; j < to; j++) {
    // "announced on Friday, saying …": what follows the comma is another telling.
    if (a.is[j] & IS.comma && j + 1 < to && a.tag[j + 1] === T.VERB && formOf(a, j + 1) === 3) break
    if (a.is[j] & IS.quote) return 4
    if (a.word[j] === W.that) return 3
    if (a.tag[j] === T.VERB || a.tag[j] === T.AUX) {
      verbs++
      break
    }
  }
  if (a.word[from] === W.to) return 5
  if (verbs) return 6
  const t = a.tag[from]
  return t === T.ADP ||
    t === T.ADV ||
    a.is[from] & IS.day ||
    a.is[from] & IS.comma ||
    t === T.SCONJ ||
    a.word[from] === EARLY ||
    a.word[from] === LATE
    ? 1
    : 2
}

const EARLY = hashWord('early')
const LATE = hashWord('late')

function verbsBetween(a: Analysis, from: number, to: number): number {
  return from < to ? Math.min(a.verbs[to] - a.verbs[from], 3) : 0
}

/** What stands between a cue and the places behind it, counted on from one place to the next. */
const so = { of: null as Frame | null, at: 0, bits: 0, chunk: 0, phrases: 0 }

function countOn(a: Analysis, frame: Frame, p: number): void {
  const { cue } = frame
  if (so.of !== frame || p < so.at) {
    so.of = frame
    so.at = cue.to
    so.bits = 0
    so.chunk = 0
    so.phrases = 0
  }
  for (; so.at < p; so.at++) so.bits |= bitOf(a, so.at)
  const chunks = a.chunksOf(a.sentenceOf[cue.head])
  // Phrases stand in order, the owners in them aside.
  for (; so.chunk < chunks.length && chunks[so.chunk].from < p; so.chunk++) {
    const c = chunks[so.chunk]
    if (c.owner || c.from < cue.to) continue
    if (c.to > p) break
    so.phrases++
  }
}

function bitOf(a: Analysis, j: number): number {
  const w = a.word[j]
  const t = a.tag[j]
  if (t === T.VERB) return 1
  if (w === W.comma) return 2
  if (t === T.ADP) return 4
  if (w === W.that) return 8
  if (w === W.quote) return 16
  if (a.is[j] & IS.day) return 32
  if (w === W.colon) return 64
  if (w === W.to) return 128
  return t === T.CCONJ ? 256 : 0
}

const RIGHT_START = new Features(numbers('400-411 413-418 420 422 424-427'))

export function rightStartFeatures(a: Analysis, frame: Frame, p: number, side: number): Features {
  const f = RIGHT_START
  fix(a, frame)
  const { cue } = frame
  const { word, tag, quoteOf } = a
  const s = sentenceAt(a, cue.head)
  const { stem, form, where, that, told } = fixed
  const crosses = p >= s.to ? 1 : 0
  const off = p - cue.to
  const gap = crosses ? 30 : off < 8 ? off : 8 + step(off)
  const b = word[p - 1]
  let bits = 0
  let phrases = 0
  if (!crosses) {
    countOn(a, frame, p)
    bits = so.bits
    phrases = so.phrases
    if (frame.source && frame.source.from >= cue.to && frame.source.to <= p) bits |= 512
  }
  const pt = tag[p]
  const bt = tag[p - 1]
  const sideBit = side === 2 ? 1 : 0
  f.add(400, gap, sideBit)
  f.add(401, gap, form)
  f.add(402, stem, gap)
  f.add(403, word[p], gap)
  f.add(404, b, word[p])
  f.add(405, bt * 16 + pt, gap)
  f.add(406, bt * 16 + pt, sideBit * 16 + phrases)
  f.add(407, stem, word[p])
  f.add(408, stem, pt * 16 + bt)
  f.add(409, bits, phrases)
  f.add(410, bits, pt * 16 + bt)
  f.add(411, stem, phrases * 16 + pt)
  f.add(413, word[p], sideBit)
  const q = quoteOf[p] >= 0 && a.quotes[quoteOf[p]].from === p ? 1 : quoteOf[p] >= 0 ? 2 : 0
  f.add(414, q, sideBit * 64 + gap)
  f.add(415, q, form * 64 + (b === W.comma ? 1 : b === W.colon ? 2 : 0))
  f.add(416, crosses, sideBit * 8 + q)
  f.add(417, where, gap * 4 + sideBit)
  f.add(418, fixed.right, q * 32 + gap)
  f.add(420, stem, bits)
  f.add(422, form, pt * 16 + bt)
  f.add(425, told, word[p])
  f.add(426, told, pt * 16 + bt)
  f.add(427, told, phrases * 64 + gap)
  f.add(424, that >= 0 ? (that === p ? 1 : that === p - 1 ? 2 : that > p ? 3 : 4) : 0, sideBit * 64 + gap)
  return f
}

function nextThat(a: Analysis, from: number, to: number): number {
  for (let j = from; j < to && j < from + 12; j++) if (a.word[j] === W.that) return j
  return -1
}

const RIGHT_END = new Features(numbers('500-506 508 510-514 516 517 519-524 527 528 530 531 533 535 536'))

export function rightEndFeatures(a: Analysis, frame: Frame, start: number, e: number): Features {
  const f = RIGHT_END
  fix(a, frame)
  const { cue } = frame
  const { word, tag, quoteOf } = a
  const s = a.sentences[a.sentenceOf[start]]
  const i = cue.head
  const { stem, form, told } = fixed
  const end = e === s.to ? 1 : e > s.to ? 2 : 0
  const left = s.to - e
  const w1 = word[e - 1]
  const w2 = e < s.to ? word[e] : 3
  const t1 = tag[e - 1]
  const t2 = e < s.to ? tag[e] : 15
  const t3 = e + 1 < s.to ? tag[e + 1] : 15
  const w3 = e + 1 < s.to ? word[e + 1] : 3
  const length = e - start
  const verbs = Math.min(a.verbs[e] - a.verbs[start], 4)
  const marks = a.marks[e] - a.marks[start]
  const dashes = a.dashes[e] - a.dashes[start]
  const q = quoteOf[start] >= 0 && a.quotes[quoteOf[start]].from >= start - 1 ? quoteOf[start] : -1
  // 1: right behind the quotation that began the content; 2: inside it; 3: past it; 0: it does not begin with one.
  const state = q < 0 ? 0 : e === a.quotes[q].to ? 1 : e < a.quotes[q].to ? 2 : 3
  const inQuote = e < a.length && quoteOf[e] >= 0 && quoteOf[e] === quoteOf[e - 1] ? 1 : 0
  const opening = openingOf(a, start)
  const verb = e < s.to ? nextVerb(a, e, s.to) : 0
  const outer = quoteOf[i] >= 0 && quoteOf[i] === quoteOf[start] ? (e <= a.quotes[quoteOf[i]].to ? 1 : 2) : 0
  f.add(500, end * 16 + state, inQuote)
  f.add(501, w1, end)
  f.add(502, w2, end)
  f.add(503, t1 * 16 + t2, opening)
  f.add(504, w2, opening)
  f.add(505, w1, w2)
  f.add(506, t2 * 16 + t3, t1)
  f.add(508, step(length), opening)
  f.add(510, verbs, opening * 16 + t2)
  f.add(511, verbs, opening * 512 + t2 * 32 + t1)
  f.add(512, stem, w2)
  f.add(513, stem, end * 64 + verbs)
  f.add(514, left < 4 ? left : 3 + step(left), opening)
  f.add(516, marks & 1, state * 4 + end)
  f.add(517, dashes & 1, e < s.to && a.is[e] & IS.dash ? 1 : 0)
  f.add(519, verb, w2)
  f.add(520, verb, t2 * 16 + opening)
  f.add(521, w2 === W.comma ? w3 : 1, verb * 64 + opening)
  f.add(522, w2 === W.comma || w2 === W.and || w2 === W.but ? t3 : 14, opening * 512 + verbs * 8 + verb)
  f.add(523, stem, opening * 64 + step(length))
  f.add(524, form, opening * 64 + end * 8 + verbs)
  f.add(527, outer, end)
  f.add(528, form, t2 * 16 + opening)
  f.add(530, stem, t2 * 16 + end)
  f.add(531, state, w1)
  f.add(535, stem, (verbs ? 16 : 0) + t2)
  f.add(536, told, (verbs ? 16 : 0) + t2)
  f.add(533, told, opening * 64 + end * 8 + verbs)
  return f
}

/** What content begins with: 1 a quotation, 2 that, 3 to, 4 a pronoun, 5 a preposition, 6 a verb in -ing or a bare one, 7 how, what, whether, 0 the rest. */
function openingOf(a: Analysis, start: number): number {
  const w = a.word[start]
  if (w === W.quote || w === W.single) return 1
  if (w === W.that) return 2
  if (w === W.to) return 3
  if (a.is[start] & IS.pronoun) return 4
  const t = a.tag[start]
  if (t === T.ADP) return 5
  if (t === T.VERB || t === T.AUX) return 6
  if (t === T.SCONJ || a.is[start] & IS.relative) return 7
  if (t === T.PROPN) return 8
  return a.is[start] & IS.not ? 9 : 0
}

/** What the next verb is after a place where content may end: 0 none, 1 near in -ing, 2 near finite behind a subject, 3 near otherwise, 4 far. */
function nextVerb(a: Analysis, from: number, to: number): number {
  const j = a.nextVerb[from]
  if (j >= to) return 0
  if (j - from > 7) return 4
  if (formOf(a, j) === 3) return 1
  return a.nextNoun[from] < j ? 2 : 3
}

const LEFT_END = new Features(numbers('600-614'))

export function leftEndFeatures(a: Analysis, frame: Frame, e: number): Features {
  const f = LEFT_END
  fix(a, frame)
  const { cue, source } = frame
  const { word, tag } = a
  const s = sentenceAt(a, cue.head)
  const gap = step(cue.from - e)
  const w1 = word[e - 1]
  const w2 = word[e]
  const { stem, form, where, group } = fixed
  // How the place lies to the source: 0 none, 1 right before it, 2 before with one word between, 3 farther before, 4 inside or behind.
  const rel =
    !source || source.from >= cue.from ? 0 : e === source.from ? 1 : e === source.from - 1 ? 2 : e < source.from ? 3 : 4
  const q = a.quoteOf[e - 1] >= 0 ? (a.quotes[a.quoteOf[e - 1]].to === e ? 1 : 2) : 0
  f.add(600, gap, rel)
  f.add(601, w1, w2)
  f.add(602, w1, rel)
  f.add(603, w2, rel)
  f.add(604, tag[e - 1] * 16 + tag[e], rel)
  f.add(605, q, rel * 16 + gap)
  f.add(606, stem, rel * 16 + gap)
  f.add(607, form, rel * 16 + gap)
  f.add(608, where * 16 + gap, tag[e - 1] * 16 + tag[e])
  f.add(609, q, w2)
  f.add(610, stem, w1)
  f.add(611, group, gap * 8 + rel)
  f.add(612, step(e - s.from), rel)
  f.add(613, w1 === W.comma ? 1 : w2 === W.comma ? 2 : 0, rel * 64 + gap * 4 + q)
  f.add(614, form, tag[e - 1] * 16 + tag[e])
  return f
}

const LEFT_START = new Features(numbers('700-715'))

export function leftStartFeatures(a: Analysis, frame: Frame, p: number, end: number): Features {
  const f = LEFT_START
  fix(a, frame)
  const { cue } = frame
  const { word, tag, quoteOf } = a
  const s = sentenceAt(a, cue.head)
  const { stem, form } = fixed
  const at = p === s.from ? 1 : p < s.from ? 2 : 0
  const b = p > 0 && p !== s.from ? word[p - 1] : 1
  const bt = p > 0 && p !== s.from ? tag[p - 1] : 15
  const q = quoteOf[end - 1]
  const state =
    q < 0
      ? quoteOf[p] >= 0 && a.quotes[quoteOf[p]].from === p
        ? 4
        : 0
      : a.quotes[q].from === p
        ? 1
        : a.quotes[q].from < p
          ? 2
          : 3
  const verbs = verbsBetween(a, p, end)
  f.add(700, at, state)
  f.add(701, word[p], at)
  f.add(702, b, at * 8 + state)
  f.add(703, bt * 16 + tag[p], state)
  f.add(704, step(end - p), at * 8 + state)
  f.add(705, step(p - s.from), state)
  f.add(706, verbs, at * 8 + state)
  f.add(707, verbs, bt * 16 + tag[p])
  f.add(708, b, word[p])
  f.add(709, stem, at * 4 + verbs)
  f.add(710, form, at * 64 + state * 4 + verbs)
  f.add(711, form, bt * 16 + tag[p])
  f.add(712, p + 1 < a.length ? tag[p + 1] : 0, bt * 16 + tag[p])
  f.add(713, p + 1 < a.length ? word[p + 1] : 0, word[p])
  f.add(714, word[end - 1], at * 8 + state)
  f.add(715, quoteOf[p] >= 0 && quoteOf[p] === quoteOf[cue.head] ? 1 : 0, at * 8 + state)
  return f
}
