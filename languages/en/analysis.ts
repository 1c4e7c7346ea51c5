import type { Line, Words } from '@thima/read/language'
import { type Chunk, chunks } from './chunks.ts'
import { type Quote, quotes } from './quotes.ts'
import { type Sentence, sentences } from './sentences.ts'
import { stemNumber } from './stems.ts'
import { type TagModel, tag } from './tagger.ts'
import { type Tokens, tokens } from './tokens.ts'

/** A text with its grammar on the surface: words with tags, sentences, quotations. */
export interface Analysis extends Tokens {
  readonly sentences: readonly Sentence[]
  /** The sentence of each word, -1 where it is not read. */
  readonly sentenceOf: Int32Array
  readonly quotes: readonly Quote[]
  /** The quotation around each word, marks included, else -1. */
  readonly quoteOf: Int32Array
  chunksOf(sentence: number): readonly Chunk[]
  stem(i: number): number
}

export function analyse(text: string, words: Words, lines: readonly Line[], model: TagModel): Analysis {
  const t = tokens(text, words)
  const all = sentences(t, lines)
  const marks = quotes(t, all)
  const sentenceOf = new Int32Array(t.length).fill(-1)
  const quoteOf = new Int32Array(t.length).fill(-1)
  all.forEach((s, k) => {
    tag(t, s.from, s.to, model)
    sentenceOf.fill(k, s.from, s.to)
  })
  marks.forEach((q, k) => {
    quoteOf.fill(k, q.from, q.to)
  })
  const phrases: Chunk[][] = []
  return {
    ...t,
    sentences: all,
    sentenceOf,
    quotes: marks,
    quoteOf,
    chunksOf: (s) => (phrases[s] ??= chunks(t, all[s])),
    stem: (i) => stemNumber(text, t.starts[i], t.ends[i], t.word[i]),
  }
}
