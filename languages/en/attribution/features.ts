import { mix } from '../grammar/hash.ts'

/** Numbers of the features of one choice, collected without making objects: reused from choice to choice. */
export class Features {
  readonly hashes = new Int32Array(512)
  length = 0

  clear(): this {
    this.length = 0
    return this
  }

  add(template: number, a = 0, b = 0): void {
    this.hashes[this.length++] = mix(template, a, b)
  }
}

/** Weights of features, folded into a table of 2^n places. */
export interface Model {
  readonly table: Int8Array | Float64Array
  /** What one unit of the table is worth. */
  readonly scale: number
}

export function score(model: Model, f: Features): number {
  const { table } = model
  const mask = table.length - 1
  let sum = 0
  for (let i = 0; i < f.length; i++) sum += table[f.hashes[i] & mask]
  return sum * model.scale
}

export const logistic = (x: number) => 1 / (1 + Math.exp(-x))

/** How far something is, in steps that grow: 0, 1, 2, 3, 4–5, 6–8, 9–13, 14–20, 21–34, more. */
export function step(n: number): number {
  if (n < 4) return n
  return n < 6 ? 4 : n < 9 ? 5 : n < 14 ? 6 : n < 21 ? 7 : n < 35 ? 8 : 9
}
