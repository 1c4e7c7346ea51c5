import { type Part, Term } from '@thima/read/language'
import { composed } from './both-spellings.ts'
import { wordClass } from './word-classes.ts'

/** A word with sara am in one letter, as features name it, and its class. */
export interface Word {
  readonly text: string
  readonly name: Part
  readonly class: number
}

/** Places for words that are remembered, of which half are filled; a text in which there are more makes the rest anew. */
const PLACES = 1 << 16
const MOST = PLACES >> 1
const words: (Word | undefined)[] = new Array(PLACES).fill(undefined)
/** For each place the hash of its word. */
const hashes = new Int32Array(PLACES)
let size = 0

const NIKHAHIT = 0x0e4d

/** What is known by itself of the word that stands there: found by its letters, without cutting them out. */
export function wordOf(text: string, from = 0, to = text.length): Word {
  let h = 0x811c9dc5
  let apart = false
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i)
    apart ||= c === NIKHAHIT
    h = Math.imul(h ^ c, 0x01000193)
  }
  if (apart) {
    const whole = composed(text.slice(from, to))
    if (whole.length < to - from) return wordOf(whole)
  }
  let place = (h ^ (h >>> 15)) & (PLACES - 1)
  for (;;) {
    const word = words[place]
    if (word === undefined) return remember(place, h, text, from, to)
    if (hashes[place] === h && stands(word.text, text, from, to)) return word
    place = (place + 1) & (PLACES - 1)
  }
}

function stands(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(from + i)) return false
  return true
}

function remember(place: number, hash: number, text: string, from: number, to: number): Word {
  if (size === MOST) {
    words.fill(undefined)
    size = 0
    return wordOf(text, from, to)
  }
  const own = written(text, from, to)
  // A term holds no bar.
  const word = { text: own, name: own.includes('|') ? own : new Term(own), class: wordClass(own) }
  words[place] = word
  hashes[place] = hash
  size++
  return word
}

/** The letters as a string of their own: a part of a text would keep all of it. */
const written = (text: string, from: number, to: number): string =>
  String.fromCharCode(...Array.from({ length: to - from }, (_, i) => text.charCodeAt(from + i)))

/** Below it stand ASCII and Thai. */
const KNOWN = 0x0e80
const letters: (Term | undefined)[] = new Array(KNOWN).fill(undefined)
const BAR = 0x7c

/** A letter of a text as features name it. */
export function letterOf(text: string, at: number): Part {
  const c = text.charCodeAt(at)
  if (c >= KNOWN || c === BAR) return text[at]
  letters[c] ??= new Term(text[at])
  return letters[c]
}
