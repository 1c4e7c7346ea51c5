import { mix } from '../grammar/hash.ts'

/** Weights of features, folded into a table of 2^n places. */
export interface Model {
  readonly table: Int8Array
  /** What one unit of the table is worth. */
  readonly scale: number
}

/** The numbers of templates: "100-103 105" is 100, 101, 102, 103 and 105. */
export const numbers = (text: string): number[] =>
  text.split(' ').flatMap((part) => {
    const [from, to = from] = part.split('-').map(Number)
    return Array.from({ length: to - from + 1 }, (_, k) => from + k)
  })

/** More features than any case has. */
const MOST = 64

const places = new Int32Array(MOST)

/**
 * The features of one case, and what they weigh together. Reused from case to case, without making objects: what each is about is
 * noted at the number of its template, and the numbers of all are worked out and weighed in one go. The weights lie far apart in
 * memory, and so many are fetched at once.
 */
export class Features {
  /** The templates of what every case has, then of what the case at hand has besides. */
  readonly #templates = new Int32Array(MOST)
  readonly #always: number
  #length: number
  /** What the feature of each template is about. */
  readonly a: Int32Array
  readonly b: Int32Array

  /** The templates of what every case has, none of which may be left untold, and of what a case may have besides. */
  constructor(always: readonly number[], besides: readonly number[] = []) {
    this.#templates.set(always)
    this.#always = always.length
    this.#length = always.length
    const size = Math.max(...always, ...besides) + 1
    this.a = new Int32Array(size)
    this.b = new Int32Array(size)
  }

  /** Forgets what the last case had besides. */
  begin(): void {
    this.#length = this.#always
  }

  /** Notes a feature that every case has. */
  add(template: number, a: number, b: number): void {
    this.a[template] = a
    this.b[template] = b
  }

  /** Notes a feature that the case at hand has besides. */
  also(template: number, a: number, b: number): void {
    this.#templates[this.#length++] = template
    this.add(template, a, b)
  }

  score({ table, scale }: Model): number {
    const { a, b } = this
    const templates = this.#templates
    const length = this.#length
    const mask = table.length - 1
    for (let k = 0; k < length; k++) {
      const template = templates[k]
      places[k] = mix(template, a[template], b[template]) & mask
    }
    let sum = 0
    for (let k = 0; k < length; k++) sum += table[places[k]]
    return sum * scale
  }

  /** The number of each. */
  get numbers(): Int32Array {
    return this.#templates.slice(0, this.#length).map((template) => mix(template, this.a[template], this.b[template]))
  }
}

export const logistic = (x: number) => 1 / (1 + Math.exp(-x))

/** How far something is, in steps that grow: 0, 1, 2, 3, 4–5, 6–8, 9–13, 14–20, 21–34, more. */
export function step(n: number): number {
  if (n < 4) return n
  return n < 6 ? 4 : n < 9 ? 5 : n < 14 ? 6 : n < 21 ? 7 : n < 35 ? 8 : 9
}
