import { stem } from '../stem.ts'
import { hashWord } from './hash.ts'
import { bitsOf } from './words.ts'

/** Places for words that are remembered, of which half are filled; a text with more of them makes the rest anew. */
const PLACES = 1 << 16
const MOST = PLACES >> 1

/** Numbers to a place: what is known of a word lies together, where one look into memory brings all of it. */
const WIDTH = 8

/** What is known of a word by itself: its number, then what stands at `STEM` and so on behind it. */
export const ENTRIES = new Int32Array(PLACES * WIDTH)
/** The numbers of its stem and of its last letters, and its bits of `IS`. */
export const STEM = 1
export const TAIL3 = 2
export const TAIL2 = 3
export const BITS = 4
const TAKEN = 5

let size = 0

/** Where a word's entry begins, by its number; it is made where the word has not been met. Good until the next one is asked for. */
export function entryOf(word: number, text: string, from: number, to: number): number {
  let place = (word ^ (word >>> 15)) & (PLACES - 1)
  let entry = place * WIDTH
  while (ENTRIES[entry] !== word || ENTRIES[entry + TAKEN] === 0) {
    if (ENTRIES[entry + TAKEN] === 0) return newEntry(entry, word, text, from, to)
    place = (place + 1) & (PLACES - 1)
    entry = place * WIDTH
  }
  return entry
}

function newEntry(entry: number, word: number, text: string, from: number, to: number): number {
  if (size === MOST) {
    ENTRIES.fill(0)
    size = 0
    return entryOf(word, text, from, to)
  }
  size++
  ENTRIES[entry] = word
  ENTRIES[entry + TAKEN] = 1
  ENTRIES[entry + STEM] = hashWord(stem(text.slice(from, to).toLowerCase()))
  ENTRIES[entry + TAIL3] = hashWord(text, Math.max(from, to - 3), to)
  ENTRIES[entry + TAIL2] = hashWord(text, Math.max(from, to - 2), to)
  ENTRIES[entry + BITS] = bitsOf(word)
  return entry
}
