/**
 * A set of forms with a value each, found in a text by longest match from a position: a trie in typed arrays, compiled once.
 * Matching allocates nothing and takes time in the length of the match. Forms are compared as written, but for the two
 * spellings of sara am (U+0E33, and U+0E4D U+0E32 as in texts that were once PDF), which are the same.
 */
export class Lexicon<T> {
  readonly #values: T[] = []
  /** Open-addressing table of edges: node and character to the next node. */
  #nodes: Int32Array
  #next: Int32Array
  #mask: number
  #edges = 0
  #valueOf: Int32Array
  #size = 1
  readonly #first = new Uint8Array(65536)
  /** End of the last match of `longest`. */
  end = 0

  constructor(entries: Iterable<readonly [form: string, value: T]>) {
    this.#mask = 4095
    this.#nodes = new Int32Array(4096 * 2).fill(-1)
    this.#next = new Int32Array(4096)
    this.#valueOf = new Int32Array(1024).fill(-1)
    for (const [form, value] of entries) {
      if (form === '') continue
      this.#values.push(value)
      this.#insert(form, this.#values.length - 1)
      if (form.includes('ำ')) this.#insert(form.replaceAll('ำ', '\u0e4d\u0e32'), this.#values.length - 1)
    }
  }

  /** The value of the longest form that begins at `at`, or undefined; `end` then tells where it ends. The first of equal forms wins. */
  longest(text: string, at: number, accept?: (end: number) => boolean): T | undefined {
    if (this.#first[text.charCodeAt(at)] === 0) return undefined
    let node = 0
    let found = -1
    for (let i = at; i < text.length; i++) {
      node = this.#step(node, text.charCodeAt(i))
      if (node < 0) break
      const v = this.#valueOf[node]
      if (v >= 0 && (accept === undefined || accept(i + 1))) {
        found = v
        this.end = i + 1
      }
    }
    return found < 0 ? undefined : this.#values[found]
  }

  /** The value of exactly this form. */
  get(form: string): T | undefined {
    let node = 0
    for (let i = 0; i < form.length && node >= 0; i++) node = this.#step(node, form.charCodeAt(i))
    const v = node > 0 ? this.#valueOf[node] : -1
    return v < 0 ? undefined : this.#values[v]
  }

  #insert(form: string, value: number): void {
    this.#first[form.charCodeAt(0)] = 1
    let node = 0
    for (let i = 0; i < form.length; i++) {
      const char = form.charCodeAt(i)
      let next = this.#step(node, char)
      if (next < 0) {
        next = this.#size++
        this.#link(node, char, next)
      }
      node = next
    }
    if (node >= this.#valueOf.length) {
      const larger = new Int32Array(Math.max(node + 1, this.#valueOf.length * 2)).fill(-1)
      larger.set(this.#valueOf)
      this.#valueOf = larger
    }
    if (this.#valueOf[node] < 0) this.#valueOf[node] = value
  }

  #step(node: number, char: number): number {
    for (let slot = hash(node, char) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const owner = this.#nodes[slot * 2]
      if (owner < 0) return -1
      if (owner === node && this.#nodes[slot * 2 + 1] === char) {
        const next = this.#next[slot]
        return next
      }
    }
  }

  #link(node: number, char: number, next: number): void {
    if (++this.#edges * 2 > this.#mask) this.#grow()
    let slot = hash(node, char) & this.#mask
    while (this.#nodes[slot * 2] >= 0) slot = (slot + 1) & this.#mask
    this.#nodes[slot * 2] = node
    this.#nodes[slot * 2 + 1] = char
    this.#next[slot] = next
    if (next >= this.#valueOf.length) {
      const larger = new Int32Array(this.#valueOf.length * 2).fill(-1)
      larger.set(this.#valueOf)
      this.#valueOf = larger
    }
  }

  #grow(): void {
    const nodes = this.#nodes
    const next = this.#next
    this.#mask = this.#mask * 2 + 1
    this.#nodes = new Int32Array((this.#mask + 1) * 2).fill(-1)
    this.#next = new Int32Array(this.#mask + 1)
    for (let i = 0; i < next.length; i++) {
      if (nodes[i * 2] < 0) continue
      let slot = hash(nodes[i * 2], nodes[i * 2 + 1]) & this.#mask
      while (this.#nodes[slot * 2] >= 0) slot = (slot + 1) & this.#mask
      this.#nodes[slot * 2] = nodes[i * 2]
      this.#nodes[slot * 2 + 1] = nodes[i * 2 + 1]
      this.#next[slot] = next[i]
    }
  }
}

const hash = (node: number, char: number) => (Math.imul(node, 0x9e3779b1) ^ Math.imul(char, 0x85ebca6b)) >>> 7
