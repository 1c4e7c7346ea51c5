import type { Reading, ReadOptions } from 'thima/model'

/** What the page asks of the worker that reads. */
export interface Ask {
  id: number
  text: string
  options: ReadOptions
}

export type Step = 'program' | 'english' | 'reading'

/** What a reading in the browser gives: the reading, and where the text may be broken into words. */
export interface ReadText {
  reading: Reading
  /** Starts and ends of words, in turn. */
  words: Uint32Array
  ms: number
}

/** What the worker answers: each step as it begins, then the reading or what went wrong. */
export type Answer = { id: number; step: Step } | ({ id: number } & ReadText) | { id: number; failed: string }
