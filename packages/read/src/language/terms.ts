/**
 * Names of features as numbers: as FNV-1a (Fowler, Noll, Vo), but over two UTF-16 units at a time and then over parts. Two names of
 * a model with the same 32 bits are one feature.
 */
const START = 0x811c9dc5 | 0
const PRIME = 0x9e3779b1 | 0
const BAR = 0x7c

/** A part of a feature's name that is told again and again, with its number worked out once. It holds no bar. */
export class Term {
  readonly text: string
  readonly number: number
  #joined: Map<Term, Term> | null = null
  #glued: Map<Term, Term> | null = null

  constructor(text: string) {
    this.text = text
    this.number = numberOf(text)
  }

  /** The two as one part, "space say+". */
  and(other: Term): Term {
    this.#joined ??= new Map()
    return this.#joined.get(other) ?? kept(this.#joined, other, `${this.text} ${other.text}`)
  }

  /** The same without a space, "bsay+". */
  glued(other: Term): Term {
    this.#glued ??= new Map()
    return this.#glued.get(other) ?? kept(this.#glued, other, `${this.text}${other.text}`)
  }

  toString(): string {
    return this.text
  }
}

function kept(terms: Map<Term, Term>, key: Term, text: string): Term {
  const term = new Term(text)
  terms.set(key, term)
  return term
}

/** A part of a feature's name; the parts are joined by `|`. */
export type Part = string | number | Term

type Words<S extends string> = S extends `${infer First} ${infer Rest}` ? First | Words<Rest> : S

/** Terms by what they say, given as words: for the names of features and for what has few values. */
export const terms = <S extends string>(words: S): Readonly<Record<Words<S>, Term>> =>
  Object.fromEntries(words.split(' ').map((word) => [word, new Term(word)])) as Record<Words<S>, Term>

/** The number of a feature: of its parts, one after another, where a bar in a part divides it in two. So a name has one number, whole or in parts. */
export function keyOf(a: Part, b?: Part, c?: Part, d?: Part): number {
  let key = join(START, a)
  if (b !== undefined) key = join(key, b)
  if (c !== undefined) key = join(key, c)
  if (d !== undefined) key = join(key, d)
  return key || 1
}

const join = (key: number, part: Part): number =>
  typeof part === 'object' ? link(key, part.number) : joinOther(key, part)

function joinOther(key: number, part: string | number): number {
  if (typeof part === 'string') return joinText(key, part)
  return part >= 0 && part < SMALL.length && Number.isInteger(part)
    ? link(key, SMALL[part])
    : joinText(key, String(part))
}

function joinText(key: number, text: string): number {
  const bar = text.indexOf('|')
  if (bar < 0) return link(key, numberOf(text))
  return joinText(link(key, numberOf(text.slice(0, bar))), text.slice(bar + 1))
}

function link(key: number, number: number): number {
  const h = Math.imul(key ^ number, PRIME)
  return h ^ (h >>> 15)
}

function numberOf(text: string): number {
  const { length } = text
  let h = START
  for (let i = 0; i < length; i += 2) {
    const two = i + 1 < length ? text.charCodeAt(i + 1) : BAR
    h = Math.imul(h ^ text.charCodeAt(i) ^ (two << 16), PRIME)
    h ^= h >>> 15
  }
  return h
}

/** The numbers of small whole numbers. */
const SMALL = Int32Array.from({ length: 100 }, (_, n) => numberOf(String(n)))
