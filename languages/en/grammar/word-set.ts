import { hashWord } from './hash.ts'
import { type NumberMap, numberSet } from './number-map.ts'

/** A set of words by their numbers, from a list with spaces between them. */
export const wordSet = (words: string): NumberMap => numberSet(words.split(' ').map((w) => hashWord(w)))
