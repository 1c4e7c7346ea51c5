/**
 * Whole numbers by whole numbers, for what reading looks up at every word: open addressing in one typed array. No value is 0,
 * which says that a number is not in it.
 */
export class NumberMap {
  /** Pairs of key and value. */
  readonly #table: Int32Array
  readonly #mask: number

  constructor(entries: Iterable<readonly [key: number, value: number]>) {
    const all = [...entries]
    let size = 16
    while (size < all.length * 3) size *= 2
    this.#mask = size - 1
    this.#table = new Int32Array(size * 2)
    for (const [key, value] of all) {
      const at = this.#find(key)
      this.#table[at] = key
      this.#table[at + 1] = value
    }
  }

  /** The value of a number; 0 where it has none. */
  get(key: number): number {
    return this.#table[this.#find(key) + 1]
  }

  has(key: number): boolean {
    return this.#table[this.#find(key) + 1] !== 0
  }

  #find(key: number): number {
    const table = this.#table
    const mask = this.#mask
    let slot = (key ^ (key >>> 15)) & mask
    while (table[slot * 2 + 1] !== 0 && table[slot * 2] !== key) slot = (slot + 1) & mask
    return slot * 2
  }
}

/** A set of numbers. */
export const numberSet = (numbers: Iterable<number>): NumberMap =>
  new NumberMap(Array.from(numbers, (n) => [n, 1] as const))
