import { type Part, Term } from '@thima/read/language'
import { wordClass } from './word-classes.ts'

/** A word as features name it, with its class. */
export interface Word {
  readonly name: Part
  readonly class: number
}

/** Words that are remembered; a text in which there are more makes the rest anew. */
const MOST = 1 << 15
const words = new Map<string, Word>()

/** What is known of a word by itself, worked out where it has not been met. */
export function wordOf(text: string): Word {
  let word = words.get(text)
  if (word === undefined) {
    if (words.size === MOST) words.clear()
    // A term holds no bar.
    word = { name: text.includes('|') ? text : new Term(text), class: wordClass(text) }
    words.set(text, word)
  }
  return word
}
