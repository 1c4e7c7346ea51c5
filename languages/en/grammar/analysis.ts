import { firstIndex, type Line, type Words } from '@thima/read/language'
import { type Chunk, chunks } from './chunks.ts'
import { type Quote, quotes } from './quotes.ts'
import { repairTags } from './repair.ts'
import { type Sentence, sentences } from './sentences.ts'
import { type TagModel, tag } from './tagger.ts'
import { SHAPE, T } from './tags.ts'
import { type Tokens, tokens } from './tokens.ts'
import { IS } from './words.ts'

/** A text with its grammar on the surface: words with tags, sentences, quotations. */
export interface Analysis extends Tokens {
  readonly sentences: readonly Sentence[]
  /** The sentence of each word, -1 where it is not read. */
  readonly sentenceOf: Int32Array
  readonly quotes: readonly Quote[]
  /** The quotation around each word, marks included, else -1. */
  readonly quoteOf: Int32Array
  /** How many verbs, quotation marks and dashes stand before each word. */
  readonly verbs: Int32Array
  readonly marks: Int32Array
  readonly dashes: Int32Array
  /** From each word on, the first verb and the first noun or pronoun of its sentence; the end of the sentence where none is. */
  readonly nextVerb: Int32Array
  readonly nextNoun: Int32Array
  chunksOf(sentence: number): readonly Chunk[]
  /** The first of its sentence's phrases that ends behind a word. */
  chunkFrom(word: number): number
  /** The noun phrases without the possessors inside them. */
  phrasesOf(sentence: number): readonly Chunk[]
  /** Whether a noun phrase goes on at a word from the one before: no content begins or ends there. */
  insidePhrase(word: number): boolean
  /** Whether a quotation stands in a sentence. */
  quoted(sentence: number): boolean
}

export function analyse(text: string, words: Words, lines: readonly Line[], model: TagModel): Analysis {
  const t = tokens(text, words)
  const all = sentences(t, lines)
  const marks = quotes(t, all)
  const sentenceOf = new Int32Array(t.length).fill(-1)
  const quoteOf = new Int32Array(t.length).fill(-1)
  plainHeadlines(t, all)
  all.forEach((s, k) => {
    tag(t, s.from, s.to, model)
    repairTags(t, s)
    sentenceOf.fill(k, s.from, s.to)
  })
  marks.forEach((q, k) => {
    quoteOf.fill(k, q.from, q.to)
  })
  const phrases: Chunk[][] = []
  const withQuote = new Uint8Array(all.length)
  for (const q of marks) withQuote.fill(1, sentenceOf[q.from], sentenceOf[q.to - 1] + 1)
  const whole: Chunk[][] = []
  const inside = new Uint8Array(t.length)
  const surveyed = new Uint8Array(all.length)
  const from = new Int32Array(t.length)
  const chunksOf = (s: number) => {
    let found = phrases[s]
    if (found === undefined) {
      found = chunks(t, all[s])
      phrases[s] = found
      for (let i = all[s].from, k = 0; i < all[s].to; i++) {
        while (k < found.length && found[k].to <= i) k++
        from[i] = k
      }
    }
    return found
  }
  const phrasesOf = (s: number) => {
    whole[s] ??= chunksOf(s).filter((c) => !c.owner)
    return whole[s]
  }
  return {
    ...t,
    ...counted(t),
    ...ahead(t, all),
    sentences: all,
    sentenceOf,
    quotes: marks,
    quoteOf,
    chunksOf,
    chunkFrom: (i) => {
      chunksOf(sentenceOf[i])
      return from[i]
    },
    phrasesOf,
    quoted: (s) => withQuote[s] === 1,
    insidePhrase: (i) => {
      const s = sentenceOf[i]
      if (!(s >= 0)) return false
      if (surveyed[s] === 0) {
        surveyed[s] = 1
        markInside(inside, t, all[s], chunksOf(s))
      }
      return inside[i] === 1
    },
  }
}

/** The word at a place of the text, or the first behind it; the last where none is. */
export function wordAt(a: Analysis, offset: number): number {
  return Math.min(
    firstIndex(a.length, (i) => a.ends[i] > offset),
    a.length - 1,
  )
}

function counted({ length, tag, is }: Tokens) {
  const verbs = new Int32Array(length + 1)
  const marks = new Int32Array(length + 1)
  const dashes = new Int32Array(length + 1)
  for (let i = 0; i < length; i++) {
    const verb = tag[i] === T.VERB || tag[i] === T.AUX
    const mark = !verb && is[i] & IS.quote
    verbs[i + 1] = verbs[i] + (verb ? 1 : 0)
    marks[i + 1] = marks[i] + (mark ? 1 : 0)
    dashes[i + 1] = dashes[i] + (!verb && !mark && is[i] & IS.dash ? 1 : 0)
  }
  return { verbs, marks, dashes }
}

function ahead({ length, tag }: Tokens, all: readonly Sentence[]) {
  const nextVerb = new Int32Array(length)
  const nextNoun = new Int32Array(length)
  for (const { from, to } of all) {
    let verb = to
    let noun = to
    for (let i = to - 1; i >= from; i--) {
      const t = tag[i]
      if (t === T.VERB || t === T.AUX) verb = i
      else if (t === T.NOUN || t === T.PROPN || t === T.PRON) noun = i
      nextVerb[i] = verb
      nextNoun[i] = noun
    }
  }
  return { nextVerb, nextNoun }
}

/** A possessor ends where its "'s" does or before it; quotation marks divide phrases. */
function markInside(inside: Uint8Array, t: Tokens, { from, to }: Sentence, phrases: readonly Chunk[]): void {
  for (const c of phrases) if (!c.owner) inside.fill(1, c.from + 1, c.to)
  for (const c of phrases) {
    if (!c.owner) continue
    inside[c.to] = 0
    if (c.to + 1 < to) inside[c.to + 1] = 0
  }
  for (let i = from; i < to; i++)
    if (t.is[i] & IS.quote) {
      inside[i] = 0
      if (i + 1 < to) inside[i + 1] = 0
    }
}

/**
 * A headline in capitals ("Kremlin Declines to Confirm Putin Visit") tells nothing by them: its words are taken as small
 * where the text writes them small elsewhere, or writes them nowhere else.
 */
function plainHeadlines(t: Tokens, all: readonly Sentence[]): void {
  const headlines = new Set(all.filter((s) => s.to - s.from <= 30 && inCapitals(t, s)))
  if (headlines.size === 0) return
  const written = new Map<number, number>()
  for (const { from, to } of headlines) for (let i = from; i < to; i++) written.set(t.word[i], 0)
  for (const s of all) {
    if (headlines.has(s)) continue
    for (let i = s.from + 1; i < s.to; i++) {
      const as = t.shape[i] === SHAPE.lower ? SMALL : t.shape[i] === SHAPE.capital ? LARGE : 0
      const before = written.get(t.word[i])
      if (before !== undefined) written.set(t.word[i], before | as)
    }
  }
  for (const { from, to } of headlines)
    for (let i = from; i < to; i++)
      if ((t.shape[i] === SHAPE.capital || t.shape[i] === SHAPE.upper) && written.get(t.word[i]) !== LARGE)
        t.shape[i] = SHAPE.lower
}

/** How a word of a headline is written elsewhere in the text. */
const SMALL = 1
const LARGE = 2

function inCapitals(t: Tokens, { from, to, title }: Sentence): boolean {
  let capital = 0
  let words = 0
  for (let i = from; i < to; i++) {
    if (t.ends[i] - t.starts[i] < 4 || t.shape[i] === SHAPE.mark || t.shape[i] === SHAPE.digit) continue
    words++
    if (t.shape[i] !== SHAPE.lower) capital++
  }
  return title ? words >= 3 && capital >= words * 0.8 : words >= 6 && capital >= words * 0.85
}
