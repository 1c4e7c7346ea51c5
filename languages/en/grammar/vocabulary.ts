import { stem } from '../stem.ts'
import { hashWord } from './hash.ts'
import { bitsOf } from './words.ts'

/** Words that are remembered; a text with more of them makes the rest anew. */
const MOST = 1 << 16
const SLOTS = MOST * 2

/** By the number of a word: its entry, counted from 1. */
const slots = new Int32Array(SLOTS)
const keys = new Int32Array(MOST)
let size = 0

/** What is known of a word by itself, by its entry: the numbers of its stem and of its last letters, and its bits of `IS`. */
export const STEMS = new Int32Array(MOST)
export const TAILS3 = new Int32Array(MOST)
export const TAILS2 = new Int32Array(MOST)
export const BITS = new Uint16Array(MOST)

/** The entry of a word by its number; it is made where the word has not been met. Good until the next one is asked for. */
export function entryOf(word: number, text: string, from: number, to: number): number {
  let slot = (word ^ (word >>> 15)) & (SLOTS - 1)
  for (let entry = slots[slot]; entry !== 0; entry = slots[slot]) {
    if (keys[entry] === word) return entry
    slot = (slot + 1) & (SLOTS - 1)
  }
  if (size === MOST - 1) {
    slots.fill(0)
    size = 0
    return entryOf(word, text, from, to)
  }
  const entry = ++size
  slots[slot] = entry
  keys[entry] = word
  STEMS[entry] = hashWord(stem(text.slice(from, to).toLowerCase()))
  TAILS3[entry] = hashWord(text, Math.max(from, to - 3), to)
  TAILS2[entry] = hashWord(text, Math.max(from, to - 2), to)
  BITS[entry] = bitsOf(word)
  return entry
}
