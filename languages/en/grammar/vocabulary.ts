import { stem } from '../stem.ts'
import { hashWord } from './hash.ts'
import { bitsOf } from './words.ts'

/** Words that are remembered; a text with more of them makes the rest anew. */
const MOST = 1 << 16
const SLOTS = MOST * 2

/** Numbers to an entry: what is known of a word lies together, where one look into memory brings all of it. */
const WIDTH = 8

/** By the number of a word: the place of its entry in `ENTRIES`; 0 where it has none. */
const slots = new Int32Array(SLOTS)
let size = 0

/** What is known of a word by itself: its number, then what stands at `STEM` and so on behind the place of its entry. */
export const ENTRIES = new Int32Array(MOST * WIDTH)
/** The numbers of its stem and of its last letters, and its bits of `IS`. */
export const STEM = 1
export const TAIL3 = 2
export const TAIL2 = 3
export const BITS = 4

/** The place of a word's entry by its number; it is made where the word has not been met. Good until the next one is asked for. */
export function entryOf(word: number, text: string, from: number, to: number): number {
  let slot = (word ^ (word >>> 15)) & (SLOTS - 1)
  for (let entry = slots[slot]; entry !== 0; entry = slots[slot]) {
    if (ENTRIES[entry] === word) return entry
    slot = (slot + 1) & (SLOTS - 1)
  }
  if (size === MOST - 1) {
    slots.fill(0)
    size = 0
    return entryOf(word, text, from, to)
  }
  const entry = ++size * WIDTH
  slots[slot] = entry
  ENTRIES[entry] = word
  ENTRIES[entry + STEM] = hashWord(stem(text.slice(from, to).toLowerCase()))
  ENTRIES[entry + TAIL3] = hashWord(text, Math.max(from, to - 3), to)
  ENTRIES[entry + TAIL2] = hashWord(text, Math.max(from, to - 2), to)
  ENTRIES[entry + BITS] = bitsOf(word)
  return entry
}
