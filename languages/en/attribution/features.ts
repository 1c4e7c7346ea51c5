import { mix } from '../grammar/hash.ts'

/** Weights of features, folded into a table of 2^n places. */
export interface Model {
  readonly table: Int8Array
  /** What one unit of the table is worth. */
  readonly scale: number
}

const NOTHING: Model = { table: new Int8Array(1), scale: 0 }

/**
 * The features of one choice, summed up by a model as they come and kept as numbers for learning. Reused from choice to choice,
 * without making objects.
 */
export class Features {
  readonly hashes = new Int32Array(512)
  length = 0
  #table = NOTHING.table
  #scale = 0
  #sum = 0

  /** Gives the weights by which the features are summed up from now on. */
  weigh({ table, scale }: Model): void {
    this.#table = table
    this.#scale = scale
  }

  clear(): void {
    this.length = 0
    this.#sum = 0
  }

  add(template: number, a = 0, b = 0): void {
    const hash = mix(template, a, b)
    const table = this.#table
    this.#sum += table[hash & (table.length - 1)]
    this.hashes[this.length++] = hash
  }

  get score(): number {
    return this.#sum * this.#scale
  }
}

export const logistic = (x: number) => 1 / (1 + Math.exp(-x))

/** How far something is, in steps that grow: 0, 1, 2, 3, 4–5, 6–8, 9–13, 14–20, 21–34, more. */
export function step(n: number): number {
  if (n < 4) return n
  return n < 6 ? 4 : n < 9 ? 5 : n < 14 ? 6 : n < 21 ? 7 : n < 35 ? 8 : 9
}
