import classes from '#data/classes.json' with { type: 'json' }
import { composed } from './both-spellings.ts'

/** The class of words that are in none. */
export const UNKNOWN = 99
const NUMBER = 98
const LATIN = 97
let classOf: Map<string, number> | null = null

/**
 * The class of a word by how it stands beside others (`evaluation/learn-classes.ts` learns it): the nearest that Thai,
 * which marks no parts of speech, comes to them without a tagger.
 */
export function wordClass(word: string): number {
  classOf ??= compile(classes)
  const found = classOf.get(word)
  if (found !== undefined) return found
  const first = word.charCodeAt(0)
  if ((first >= 0x30 && first <= 0x39) || (first >= 0xe50 && first <= 0xe59)) return NUMBER
  if ((first >= 0x41 && first <= 0x5a) || (first >= 0x61 && first <= 0x7a)) return LATIN
  const whole = composed(word)
  return whole === word ? UNKNOWN : (classOf.get(whole) ?? UNKNOWN)
}

/** Whether a word stands as one of some others do: is of the class of one of them, which are looked up when first asked for. */
export function standsLike(words: string): (word: string) => boolean {
  let classes: ReadonlySet<number> | null = null
  return (word) => {
    classes ??= new Set(words.split(' ').map(wordClass))
    return classes.has(wordClass(word))
  }
}

function compile(rows: readonly string[]): Map<string, number> {
  const map = new Map<string, number>()
  rows.forEach((words, i) => {
    for (const w of words.split(' ')) map.set(w, i)
  })
  return map
}
