/**
 * Matching of words in text as it comes: zero-width spaces inside words and numbers, marks typed twice,
 * sara am in two pieces (ํา), sara ae as two sara e (เเ), Thai digits.
 */
export const NIKHAHIT = 0x0e4d
const SARA_AA = 0x0e32
const SARA_AM = 0x0e33
export const SARA_E = 0x0e40
const SARA_AE = 0x0e41

export const isZeroWidth = (c: number) => (c >= 0x200b && c <= 0x200d) || c === 0x2060 || c === 0xfeff || c === 0xad

const isSpace = (c: number) => c === 0x20 || c === 0xa0 || c === 0x09 || c === 0x202f || isZeroWidth(c)

/** Vowels and tones above and below a letter. */
export const isMark = (c: number) => c === 0x0e31 || (c >= 0x0e34 && c <= 0x0e3a) || (c >= 0x0e47 && c <= 0x0e4e)

export const isThai = (c: number) => c >= 0x0e01 && c <= 0x0e4e

/** A longer run of spaces is no longer inside one expression, and bounding it keeps reading linear. */
const FARTHEST = 6

/** The first place at or after `at` that is no space; at most a few spaces on. */
export function skip(text: string, at: number): number {
  const stop = at + FARTHEST
  while (at < stop && isSpace(text.charCodeAt(at))) at++
  return at
}

/** The place before which only spaces stand. */
export function skipBack(text: string, at: number): number {
  const stop = at - FARTHEST
  while (at > 0 && at > stop && isSpace(text.charCodeAt(at - 1))) at--
  return at
}

/** End of the word where it stands at `at`, else -1. */
export function match(text: string, at: number, word: string): number {
  let i = at
  for (let k = 0; k < word.length; k++) {
    const w = word.charCodeAt(k)
    let c = text.charCodeAt(i)
    if (c !== w) {
      if (k > 0) while (isZeroWidth(c)) c = text.charCodeAt(++i)
      if (c !== w) {
        if (w === SARA_AM && c === NIKHAHIT && text.charCodeAt(i + 1) === SARA_AA) {
          i += 2
          continue
        }
        if (w === SARA_AE && c === SARA_E && text.charCodeAt(i + 1) === SARA_E) {
          i += 2
          continue
        }
        return -1
      }
    }
    i++
    if (isMark(w)) while (text.charCodeAt(i) === w) i++
  }
  return i
}

/** End of the first of the words that stands at `at`, else -1. */
export function matchAny(text: string, at: number, words: readonly string[]): number {
  for (const word of words) {
    const end = match(text, at, word)
    if (end >= 0) return end
  }
  return -1
}

/** Value and end of the entry of a table that stands at `at`. */
export function lookup<T>(
  text: string,
  at: number,
  table: readonly (readonly [string, T])[],
): [value: T, end: number] | null {
  const first = text.charCodeAt(at)
  for (const [word, value] of table) {
    // Sara ae may be typed as two sara e; any other word begins with its own first letter.
    if (word.charCodeAt(0) !== first && first !== SARA_E) continue
    const end = match(text, at, word)
    if (end >= 0) return [value, end]
  }
  return null
}

export function digit(c: number): number {
  if (c >= 0x30 && c <= 0x39) return c - 0x30
  if (c >= 0x0e50 && c <= 0x0e59) return c - 0x0e50
  return -1
}

export interface Digits {
  value: number
  /** How many digits. */
  length: number
  end: number
}

/** A whole number of at most so many digits; null where there is none or it is longer. */
export function digits(text: string, at: number, most: number): Digits | null {
  let value = 0
  let length = 0
  let i = at
  let end = at
  for (;;) {
    const c = text.charCodeAt(i)
    const d = digit(c)
    if (d < 0) {
      if (length > 0 && isZeroWidth(c) && digit(text.charCodeAt(i + 1)) >= 0) {
        i++
        continue
      }
      break
    }
    value = value * 10 + d
    i++
    end = i
    if (++length > most) return null
  }
  return length > 0 ? { value, length, end } : null
}

/** Entries of a table by the first two letters of their word, so that most places of a text are passed by at one look. */
export class Triggers<T> {
  readonly #first = new Uint8Array(0x10000)
  readonly #by = new Map<number, (readonly [string, T])[]>()

  constructor(entries: readonly (readonly [string, T])[]) {
    for (const entry of [...entries].sort((a, b) => b[0].length - a[0].length)) {
      const word = entry[0]
      this.#first[word.charCodeAt(0)] = 1
      const key = word.charCodeAt(0) * 0x10000 + word.charCodeAt(1)
      const list = this.#by.get(key)
      if (list) list.push(entry)
      else this.#by.set(key, [entry])
    }
  }

  starts(c: number): boolean {
    return this.#first[c] === 1
  }

  /** Entries whose word may stand at `at`, the longest first. */
  at(text: string, at: number): readonly (readonly [string, T])[] | undefined {
    let next = at + 1
    while (isZeroWidth(text.charCodeAt(next))) next++
    return this.#by.get(text.charCodeAt(at) * 0x10000 + text.charCodeAt(next))
  }
}
