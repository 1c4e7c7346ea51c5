import type { Words } from '@thima/read/language'
import { FOLDED, finished, fold, hashWord, START, withLetter } from './hash.ts'
import { SHAPE } from './tags.ts'
import { BITS, ENTRIES, entryOf, STEM, TAIL2, TAIL3 } from './vocabulary.ts'

/** The words of a text with what is seen of each at a glance. The tag is filled by the tagger. */
export interface Tokens {
  readonly text: string
  readonly length: number
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** The number of the word without its case. */
  readonly word: Int32Array
  /** The number of its stem. */
  readonly stems: Int32Array
  /** The number of its last three letters, and of its last two. */
  readonly tail3: Int32Array
  readonly tail2: Int32Array
  readonly shape: Uint8Array
  readonly tag: Uint8Array
  /** What grammar makes of it: the bits of `IS`. */
  readonly is: Int32Array
}

export function tokens(text: string, { length, starts, ends }: Words): Tokens {
  const word = new Int32Array(length)
  const stems = new Int32Array(length)
  const tail3 = new Int32Array(length)
  const tail2 = new Int32Array(length)
  const shape = new Uint8Array(length)
  const is = new Int32Array(length)
  for (let i = 0; i < length; i++) {
    const a = starts[i]
    const b = ends[i]
    const double = b - a === 2 && isDoubleMark(text, a)
    const number = double ? DOUBLE_QUOTE : look(text, a, b)
    const entry = double ? entryOf(number, '"', 0, 1) : entryOf(number, text, a, b)
    word[i] = number
    stems[i] = ENTRIES[entry + STEM]
    is[i] = ENTRIES[entry + BITS]
    tail3[i] = double ? TWO_MARKS : ENTRIES[entry + TAIL3]
    tail2[i] = double ? TWO_MARKS : ENTRIES[entry + TAIL2]
    shape[i] = double ? SHAPE.mark : shapeSeen(text, a)
  }
  return { text, length, starts, ends, word, stems, tail3, tail2, shape, tag: new Uint8Array(length), is }
}

const DOUBLE_QUOTE = hashWord('"')
const TWO_MARKS = hashWord("''")

/** Two apostrophes or two grave accents, as old news systems write a quotation mark. */
function isDoubleMark(text: string, at: number): boolean {
  const c = text.charCodeAt(at)
  return (c === 39 || c === 96) && text.charCodeAt(at + 1) === c
}

/** What `look` saw in the last word, as bits. */
let seen = 0
const LOWER = 1
const UPPER = 2
const DIGIT = 4
const OTHER = 8

const KINDS = Uint8Array.from({ length: 128 }, (_, c) => {
  const char = String.fromCharCode(c)
  return /[a-z]/.test(char) ? LOWER : /[A-Z]/.test(char) ? UPPER : /[0-9]/.test(char) ? DIGIT : 0
})

/** The number of a word, as `hashWord` gives it, noting the kinds of its characters on the way. */
function look(text: string, from: number, to: number): number {
  let kinds = 0
  let h = START
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i)
    if (c < 128) {
      kinds |= KINDS[c]
      h = withLetter(h, FOLDED[c])
    } else {
      if (c >= 0xc0 && c < 0x2000) kinds |= c <= 0xde ? UPPER : LOWER
      else if (c >= 0x3000) kinds |= OTHER
      h = withLetter(h, fold(c))
    }
  }
  seen = kinds
  return finished(h)
}

function shapeSeen(text: string, from: number): number {
  if (seen & DIGIT) return SHAPE.digit
  if (seen === 0) return SHAPE.mark
  if (seen & OTHER) return SHAPE.letter
  if (seen === LOWER) return SHAPE.lower
  if (seen === UPPER) return SHAPE.upper
  const first = text.charCodeAt(from)
  return (first >= 65 && first <= 90) || (first >= 0xc0 && first <= 0xde) ? SHAPE.capital : SHAPE.mixed
}
