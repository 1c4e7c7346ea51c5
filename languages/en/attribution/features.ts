import { mix } from '../grammar/hash.ts'

/** Weights of features, folded into a table of 2^n places. */
export interface Model {
  readonly table: Int8Array
  /** What one unit of the table is worth. */
  readonly scale: number
}

const NOTHING: Model = { table: new Int8Array(1), scale: 0 }

/**
 * Numbers of the features of one choice, and what they weigh together. Reused from choice to choice, without making objects. The
 * weights are looked up when all features are there: they lie far apart in memory, and so many are fetched at once.
 */
export class Features {
  readonly hashes = new Int32Array(512)
  length = 0
  #table = NOTHING.table
  #scale = 0
  /** Gives the weights by which the features are summed up from now on. */
  weigh({ table, scale }: Model): void {
    this.#table = table
    this.#scale = scale
  }

  clear(): void {
    this.length = 0
  }

  add(template: number, a = 0, b = 0): void {
    this.hashes[this.length++] = mix(template, a, b)
  }

  get score(): number {
    const { hashes, length } = this
    const table = this.#table
    const mask = table.length - 1
    let sum = 0
    for (let i = 0; i < length; i++) sum += table[hashes[i] & mask]
    return sum * this.#scale
  }
}

export const logistic = (x: number) => 1 / (1 + Math.exp(-x))

/** How far something is, in steps that grow: 0, 1, 2, 3, 4–5, 6–8, 9–13, 14–20, 21–34, more. */
export function step(n: number): number {
  if (n < 4) return n
  return n < 6 ? 4 : n < 9 ? 5 : n < 14 ? 6 : n < 21 ? 7 : n < 35 ? 8 : 9
}
