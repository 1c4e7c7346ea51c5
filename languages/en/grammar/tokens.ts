import type { Words } from '@thima/read/language'
import { hashWord } from './hash.ts'
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
  readonly is: Uint16Array
}

export function tokens(text: string, { length, starts, ends }: Words): Tokens {
  const word = new Int32Array(length)
  const stems = new Int32Array(length)
  const tail3 = new Int32Array(length)
  const tail2 = new Int32Array(length)
  const shape = new Uint8Array(length)
  const is = new Uint16Array(length)
  for (let i = 0; i < length; i++) {
    const a = starts[i]
    const b = ends[i]
    const double = b - a === 2 && isDoubleMark(text, a)
    const number = double ? DOUBLE_QUOTE : hashWord(text, a, b)
    const entry = double ? entryOf(number, '"', 0, 1) : entryOf(number, text, a, b)
    word[i] = number
    stems[i] = ENTRIES[entry + STEM]
    is[i] = ENTRIES[entry + BITS]
    tail3[i] = double ? TWO_MARKS : ENTRIES[entry + TAIL3]
    tail2[i] = double ? TWO_MARKS : ENTRIES[entry + TAIL2]
    shape[i] = shapeOf(text, a, b)
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

function shapeOf(text: string, from: number, to: number): number {
  let upper = 0
  let lower = 0
  let digit = 0
  let other = 0
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i)
    if (c >= 97 && c <= 122) lower++
    else if (c >= 65 && c <= 90) upper++
    else if (c >= 48 && c <= 57) digit++
    else if (c >= 0xc0 && c < 0x2000) {
      if (c <= 0xde) upper++
      else lower++
    } else if (c >= 0x3000) other++
  }
  if (digit) return SHAPE.digit
  if (upper + lower + other === 0) return SHAPE.mark
  if (other) return SHAPE.letter
  if (!upper) return SHAPE.lower
  if (!lower) return SHAPE.upper
  const first = text.charCodeAt(from)
  const starts = (first >= 65 && first <= 90) || (first >= 0xc0 && first <= 0xde)
  return starts ? SHAPE.capital : SHAPE.mixed
}
