import type { PackedForms } from '../model/index.ts'

/**
 * A set of forms with a value each, found in a text by longest match from a position: a trie in typed arrays. A form is put
 * into it when a text first has the form's first four letters, as most texts have few of them. Else matching allocates
 * nothing and takes time in the length of the match. Forms are compared as written, but for the two spellings of sara am
 * (U+0E33, and U+0E4D U+0E32 as in texts that were once PDF), which are the same.
 */
export class Lexicon<T> {
  #forms: string[]
  /** For each form its value. */
  #values: T[]
  /** How many there are before the other spellings. */
  readonly #base: number
  /** By the hash of the first four letters: the last form that is still to be put into the trie, counted from 1. */
  #waiting: Int32Array
  /** For each form that waits, the one before it. */
  #earlier: Int32Array
  /** Open-addressing table of edges, four numbers each: node (0 where there is no edge), character, next node, its value. */
  #edges = new Int32Array(256 * 4)
  #mask = 255
  #size = 1
  /** For each pair of first letters: 0 where no form begins so, 1 where only forms of four letters or more do, else 2. */
  readonly #starts = new Uint8Array(PAIRS)
  /** One bit for each first four letters of a form, by their hash. */
  #fours: Int32Array
  /** End of the last match of `longest`. */
  end = 0

  constructor(entries: Iterable<readonly [form: string, value: T]>) {
    const forms: string[] = []
    const values: T[] = []
    for (const [form, value] of entries) {
      if (form === '') continue
      forms.push(form)
      values.push(value)
    }
    this.#base = forms.length
    for (let k = 0; k < this.#base; k++) {
      if (!forms[k].includes('ำ')) continue
      forms.push(decompose(forms[k]))
      values.push(values[k])
    }
    let size = 16
    while (size < forms.length && size < FOURS) size *= 2
    this.#forms = forms
    this.#values = values
    this.#waiting = new Int32Array(size)
    this.#earlier = new Int32Array(forms.length + 1)
    this.#fours = new Int32Array(FOURS >> 5)
    for (let k = 1; k <= forms.length; k++) this.#announce(forms[k - 1], k)
  }

  /** The forms with their places. Only of a lexicon that has not been asked yet, whose values count its forms. */
  pack(): PackedForms {
    const forms = this.#forms.slice(0, this.#base)
    const where = (is: (k: number) => boolean, list: { keys(): Iterable<number> }) => [...list.keys()].filter(is)
    return {
      forms: forms.join('\n'),
      decomposed: where((k) => forms[k].includes('ำ'), forms),
      tiny: where((k) => this.#forms[k].length < 4, this.#forms),
      waiting: [...this.#waiting],
      earlier: [...this.#earlier],
      long: where((pair) => this.#starts[pair] === 1, this.#starts),
      short: where((pair) => this.#starts[pair] === 2, this.#starts),
      fours: [...this.#fours],
    }
  }

  /** A lexicon of packed forms, the value of each its place among them. */
  static unpack(packed: PackedForms): Lexicon<number> {
    const lexicon = new Lexicon<number>([])
    const forms = packed.forms.split('\n')
    const values = [...forms.keys()]
    for (const k of packed.decomposed) {
      forms.push(decompose(forms[k]))
      values.push(k)
    }
    lexicon.#forms = forms
    lexicon.#values = values
    lexicon.#waiting = new Int32Array(packed.waiting)
    lexicon.#earlier = new Int32Array(packed.earlier)
    lexicon.#fours = new Int32Array(packed.fours)
    for (const pair of packed.long) lexicon.#starts[pair] = 1
    for (const pair of packed.short) lexicon.#starts[pair] = 2
    for (const k of packed.tiny) lexicon.#insert(forms[k], k + 1)
    return lexicon
  }

  /** The value of the longest form that begins at `at`, or undefined; `end` then tells where it ends. The first of equal forms wins. */
  longest(text: string, at: number, accept?: (end: number) => boolean): T | undefined {
    const { length } = text
    if (at >= length) return undefined
    const start = this.#starts[pairOf(text.charCodeAt(at), at + 1 < length ? text.charCodeAt(at + 1) : 0)]
    if (start === 0) return undefined
    if (at + 3 < length) {
      const four = fourAt(text, at)
      if (((this.#fours[four >> 5] >>> (four & 31)) & 1) !== 0) this.#compile(four)
      else if (start === 1) return undefined
    } else if (start === 1) return undefined
    const edges = this.#edges
    const mask = this.#mask
    let node = ROOT
    let found = 0
    for (let i = at; i < length; i++) {
      const char = text.charCodeAt(i)
      let slot = hash(node, char) & mask
      for (;;) {
        const owner = edges[slot * 4]
        if (owner === 0) return found === 0 ? undefined : this.#values[found - 1]
        if (owner === node && edges[slot * 4 + 1] === char) break
        slot = (slot + 1) & mask
      }
      node = edges[slot * 4 + 2]
      const value = edges[slot * 4 + 3]
      if (value > 0 && (accept === undefined || accept(i + 1))) {
        found = value
        this.end = i + 1
      }
    }
    return found === 0 ? undefined : this.#values[found - 1]
  }

  /** The same of the text read backwards from before `at`, no farther than `least`; `end` then tells where the match ends in front. */
  longestBack(text: string, at: number, least: number): T | undefined {
    if (at <= least) return undefined
    const start = this.#starts[pairOf(text.charCodeAt(at - 1), at - 2 < least ? 0 : text.charCodeAt(at - 2))]
    if (start === 0 || (start === 1 && at - 4 < least)) return undefined
    if (at - 4 >= least) this.#compile(fourBack(text, at))
    let node = ROOT
    let found = 0
    for (let i = at - 1; i >= least; i--) {
      const slot = this.#find(node, text.charCodeAt(i)) * 4
      node = this.#edges[slot + 2]
      if (node === 0) break
      const value = this.#edges[slot + 3]
      if (value === 0) continue
      found = value
      this.end = i
    }
    return found === 0 ? undefined : this.#values[found - 1]
  }

  /** Whether a form may begin with these two letters; where one does, it says so. */
  mayBegin(first: number, second: number): boolean {
    return this.#starts[pairOf(first, second)] !== 0
  }

  /** Every form that begins at `at`, the shortest first. */
  each(text: string, at: number, visit: (value: T, end: number) => void): void {
    const { length } = text
    const start = this.#starts[pairOf(text.charCodeAt(at), at + 1 < length ? text.charCodeAt(at + 1) : 0)]
    if (start === 0) return
    const four = at + 3 < length ? fourAt(text, at) : -1
    if (four >= 0 && ((this.#fours[four >> 5] >>> (four & 31)) & 1) !== 0) this.#compile(four)
    else if (start === 1) return
    let node = ROOT
    for (let i = at; i < length; i++) {
      const slot = this.#find(node, text.charCodeAt(i)) * 4
      node = this.#edges[slot + 2]
      if (node === 0) return
      const value = this.#edges[slot + 3]
      if (value > 0) visit(this.#values[value - 1], i + 1)
    }
  }

  /** The value of exactly this form. */
  get(form: string): T | undefined {
    if (form.length >= 4) this.#compile(fourAt(form, 0))
    let node = ROOT
    let value = 0
    for (let i = 0; i < form.length; i++) {
      const slot = this.#find(node, form.charCodeAt(i))
      node = this.#edges[slot * 4 + 2]
      if (node === 0) return undefined
      value = this.#edges[slot * 4 + 3]
    }
    return value === 0 ? undefined : this.#values[value - 1]
  }

  /** Says how a form begins; short ones go into the trie at once. */
  #announce(form: string, value: number): void {
    if (form.length < 4) {
      // Behind a form of one letter any letter may stand.
      if (form.length > 1) this.#starts[pairOf(form.charCodeAt(0), form.charCodeAt(1))] = 2
      else for (let second = 0; second < LETTERS; second++) this.#starts[pairOf(form.charCodeAt(0), second)] = 2
      this.#insert(form, value)
      return
    }
    this.#starts[pairOf(form.charCodeAt(0), form.charCodeAt(1))] ||= 1
    const four = fourAt(form, 0)
    this.#fours[four >> 5] |= 1 << (four & 31)
    const place = four & (this.#waiting.length - 1)
    this.#earlier[value] = this.#waiting[place]
    this.#waiting[place] = value
  }

  /** Puts the forms into the trie that wait for these first four letters. */
  #compile(four: number): void {
    const place = four & (this.#waiting.length - 1)
    let value = this.#waiting[place]
    if (value === 0) return
    this.#waiting[place] = 0
    for (; value !== 0; value = this.#earlier[value]) this.#insert(this.#forms[value - 1], value)
  }

  #insert(form: string, value: number): void {
    let node = ROOT
    let last = 0
    for (let i = 0; i < form.length; i++) {
      const char = form.charCodeAt(i)
      last = this.#find(node, char)
      if (this.#edges[last * 4] === 0) {
        if (this.#size * 2 > this.#mask) {
          this.#grow()
          last = this.#find(node, char)
        }
        this.#edges[last * 4] = node
        this.#edges[last * 4 + 1] = char
        this.#edges[last * 4 + 2] = (++this.#size << 1) | (i + 1 < DEEP ? 0 : 1)
      }
      node = this.#edges[last * 4 + 2]
    }
    // The first of equal forms wins, in whatever order they come.
    const before = this.#edges[last * 4 + 3]
    if (before === 0 || value < before) this.#edges[last * 4 + 3] = value
  }

  /** The slot of an edge, or the free one where it would stand. */
  #find(node: number, char: number): number {
    const edges = this.#edges
    const mask = this.#mask
    let slot = hash(node, char) & mask
    while (edges[slot * 4] !== 0 && (edges[slot * 4] !== node || edges[slot * 4 + 1] !== char)) slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    const old = this.#edges
    this.#mask = this.#mask * 2 + 1
    this.#edges = new Int32Array((this.#mask + 1) * 4)
    for (let i = 0; i < old.length; i += 4) {
      if (old[i] === 0) continue
      const slot = this.#find(old[i], old[i + 1]) * 4
      this.#edges[slot] = old[i]
      this.#edges[slot + 1] = old[i + 1]
      this.#edges[slot + 2] = old[i + 2]
      this.#edges[slot + 3] = old[i + 3]
    }
  }
}

/** Nodes are numbered in the order in which forms are put in; the last bit of the number tells one that is `DEEP` or deeper. */
const ROOT = 2
const DEEP = 3

/** The other spelling of sara am. */
const decompose = (form: string) => form.replaceAll('ำ', '\u0e4d\u0e32')

/**
 * The first two letters of a form by their last seven bits, as in the blocks of Latin and of Thai: which pairs begin a form
 * stands in little memory, and most places of a text are passed by after one look at it.
 */
const LETTERS = 128
const PAIRS = LETTERS * LETTERS
const pairOf = (first: number, second: number) => ((first & 127) << 7) | (second & 127)

const FOURS = 1 << 15
const fourAt = (text: string, at: number) =>
  fourOf(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2), text.charCodeAt(at + 3))
const fourBack = (text: string, at: number) =>
  fourOf(text.charCodeAt(at - 1), text.charCodeAt(at - 2), text.charCodeAt(at - 3), text.charCodeAt(at - 4))
const fourOf = (a: number, b: number, c: number, d: number) =>
  (Math.imul(Math.imul((a << 7) ^ b, 0x9e3779b1) ^ (c << 7) ^ d, 0x85ebca6b) >>> 9) & (FOURS - 1)

/**
 * Where an edge is looked for first. Deep nodes have few edges: those of one form lie side by side, as their nodes were numbered,
 * so that memory is fetched once for the rest of a form and not for each of its letters.
 */
const hash = (node: number, char: number) =>
  (node & 1) === 1 ? node + (char & 3) : (Math.imul(node, 0x9e3779b1) ^ Math.imul(char, 0x85ebca6b)) >>> 7
