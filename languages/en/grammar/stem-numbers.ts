import { stem } from '../stem.ts'
import { hashWord } from './hash.ts'

const numbers = new Map<number, number>()

/** The number of a word's stem; remembered by the number of the word. */
export function stemNumber(text: string, from: number, to: number, word: number): number {
  let n = numbers.get(word)
  if (n === undefined) {
    if (numbers.size > 50000) numbers.clear()
    n = hashWord(stem(text.slice(from, to).toLowerCase()))
    numbers.set(word, n)
  }
  return n
}
