import type { ClaimWords, Span } from '@thima/read/model'

/** What the ledger is given of a language: its segmenter and its words for what news is about. */
export interface ClaimLanguage {
  readonly tag: string
  words(text: string): { readonly length: number; readonly starts: ArrayLike<number>; readonly ends: ArrayLike<number> }
  readonly claimWords: Omit<ClaimWords, 'tag'>
}

/** A word of a text with its stem; `concept` where it begins one. */
export interface Word {
  start: number
  end: number
  stem: string
  stop: boolean
}

export interface Found {
  id: string
  span: Span
}

/** A text cut into words, with what its words are about. */
export interface Worded {
  words: Word[]
  /** Concepts in order of place, the longest word first where several begin at one place. */
  concepts: Found[]
  /** Words of refusal, of taking back, of "both", of negation, each with its place. */
  signs: Found[]
}

/** Letters of a script that sets no spaces between words. */
const UNSPACED = /^\p{Script=Thai}+$/u
/** From what length on a word may be one that the cutting left whole, and the shortest word that is looked for in it. */
const UNCUT = 9
const SHORTEST = 6
/** The shortest of the small words that part a shorter word from what follows (ยิง·กับ·เคไอเอ). */
const SMALL = 2

const SIGNS = [
  'not',
  'reserve',
  'retract',
  'both',
  'refer',
  'such',
  'same',
  'vow',
  'ahead',
  'done',
  'of',
  'says',
  'outlets',
  'reporter',
  'authority',
  'denial',
  'former',
  'we',
  'spokes',
  'passive',
  'by',
  'hearsay',
  'unable',
  'statement',
  'someone',
  'its',
  'false',
  'unmeant',
  'maybe',
  'firm',
  'part',
  'whole',
  'where',
] as const
/** What a phrase is entered as that hides the concepts in it and is none. */
const IDLE = ''
const LETTERS = /[\p{L}\p{N}]/u

interface Node {
  next: Map<string, Node>
  ids: string[]
}

/** A list of words as a trie, with its place among the lists. */
interface Root extends Node {
  at: number
}

/** A word of a script without spaces, looked for as it is written. */
interface Unspaced {
  form: string
  root: number
  node: Node
}

/** First letters by which a word of a script without spaces is looked for. */
const FIRST = 3
/** What goes with the letter before it: a word does not end in front of it. */
const CLINGS = /[\u0e30-\u0e3a\u0e45-\u0e4e]/

/** Words of a language made ready: one trie of stems for its concepts, one for its signs. */
export class Lexer {
  readonly language: ClaimLanguage
  /** The concepts first, then the signs: each a trie of its own, so that one sign does not hide another that lies in it. */
  readonly #roots: Root[] = []
  /** The lists in which a word begins one of theirs, and the unspaced words by their first letters. */
  readonly #begin = new Map<string, Root[]>()
  readonly #unspaced = new Map<string, Unspaced[]>()
  readonly #stop: Set<string>
  /** Words of a script without spaces, each as one piece. */
  readonly #whole = new Set<string>()
  /** Small words of it, which part a word from a name that the cutting left joined to it. */
  readonly #small: readonly string[]

  constructor(language: ClaimLanguage) {
    this.language = language
    const { concepts, idle, stop } = language.claimWords
    this.#small = list(stop).filter((form) => form.length >= SMALL && UNSPACED.test(form))
    const things = this.#list()
    for (const [id, forms] of Object.entries(concepts)) this.#enter(things, id, forms)
    this.#enter(things, IDLE, idle)
    for (const sign of SIGNS) this.#enter(this.#list(), sign, language.claimWords[sign])
    const numbers = this.#list()
    for (const [word, value] of Object.entries(language.claimWords.numbers)) this.#enter(numbers, `#${value}`, word)
    this.#stop = new Set(list(stop).flatMap((form) => this.#words(form).map((word) => word.stem)))
  }

  read(text: string): Worded {
    const words = this.#words(text)
    for (const word of words) word.stop = this.#stop.has(word.stem)
    const [concepts, ...signs] = this.#walk(text, words)
    return { words, concepts, signs: signs.flat() }
  }

  #list(): Root {
    const root: Root = { at: this.#roots.length, next: new Map(), ids: [] }
    this.#roots.push(root)
    return root
  }

  /**
   * For each list all that begins at a word, the longest only; what lies inside it is not looked for again. A word of a script
   * without spaces is also found where the text was cut otherwise than the word (เลิก·ยิงใส่·กัน).
   */
  #walk(text: string, words: readonly Word[]): Found[][] {
    const found = this.#roots.map((): Found[] => [])
    const free = this.#roots.map(() => 0)
    for (const [i, { start, stem }] of words.entries()) {
      const begin = this.#begin.get(stem)
      const alike = this.#unspaced.size > 0 ? this.#unspaced.get(text.slice(start, start + FIRST)) : undefined
      if (begin === undefined && alike === undefined) continue
      const best = new Map<number, { node: Node; end: number; to: number }>()
      for (const root of begin ?? []) {
        const hit = free[root.at] <= i ? longest(words, i, root) : null
        if (hit !== null) best.set(root.at, hit)
      }
      for (const { form, root, node } of alike ?? []) {
        const end = start + form.length
        if (free[root] > i || end <= (best.get(root)?.end ?? 0)) continue
        if (!text.startsWith(form, start) || CLINGS.test(text[end] ?? '')) continue
        let to = i + 1
        while (to < words.length && words[to].start < end) to++
        best.set(root, { node, end, to })
      }
      for (const [root, { node, end, to }] of best) {
        for (const id of node.ids) if (id !== IDLE) found[root].push({ id, span: [start, end] })
        free[root] = to
      }
    }
    return found
  }

  #words(text: string): Word[] {
    const { words, claimWords } = this.language
    const cut = words.call(this.language, text)
    const found: Word[] = []
    for (let i = 0; i < cut.length; i++) {
      const start = cut.starts[i]
      const end = cut.ends[i]
      const word = text.slice(start, end).toLowerCase()
      if (!LETTERS.test(word)) continue
      const head = this.#headOf(word)
      if (head > 0) found.push({ start, end: start + head, stem: word.slice(0, head), stop: false })
      const rest = word.slice(head)
      found.push({ start: start + head, end, stem: claimWords.stem?.(rest) ?? rest, stop: false })
    }
    return found
  }

  /**
   * Where a word ends that the cutting left joined to a name it does not know (อหิวาตกโรค·ในเมืองเอลโอเบด); 0 where none
   * does. A short one needs a small word behind it (ยิง·กับเคไอเอ).
   */
  #headOf(word: string): number {
    if (word.length < UNCUT || !UNSPACED.test(word)) return 0
    for (let end = word.length - 2; end >= SHORTEST; end--) if (this.#whole.has(word.slice(0, end))) return end
    for (let end = SHORTEST - 1; end >= SHORTEST / 2; end--) {
      if (this.#whole.has(word.slice(0, end)) && this.#small.some((small) => word.startsWith(small, end))) return end
    }
    return 0
  }

  #enter(root: Root, id: string, forms: string): void {
    for (const form of list(forms)) {
      if (form.length >= SHORTEST / 2 && UNSPACED.test(form)) this.#whole.add(form)
      const words = this.#words(form)
      let node: Node = root
      for (const { stem } of words) {
        const next: Node = node.next.get(stem) ?? { next: new Map(), ids: [] }
        node.next.set(stem, next)
        node = next
      }
      if (words.length > 0) this.#begins(words[0].stem, root)
      if (node !== root && !node.ids.includes(id)) node.ids.push(id)
      if (form.length >= SHORTEST && UNSPACED.test(form)) this.#enterUnspaced(form, root, id)
    }
  }

  #begins(stem: string, root: Root): void {
    const lists = this.#begin.get(stem) ?? []
    if (!lists.includes(root)) this.#begin.set(stem, [...lists, root])
  }

  #enterUnspaced(form: string, root: Root, id: string): void {
    const alike = this.#unspaced.get(form.slice(0, FIRST)) ?? []
    this.#unspaced.set(form.slice(0, FIRST), alike)
    const known = alike.find((other) => other.form === form && other.root === root.at)
    if (known === undefined) alike.push({ form, root: root.at, node: { next: new Map(), ids: [id] } })
    else if (!known.node.ids.includes(id)) known.node.ids.push(id)
  }
}

function list(forms: string): string[] {
  return forms
    .split(',')
    .map((form) => form.trim().toLowerCase())
    .filter((form) => form !== '')
}

/** The longest word of a list that begins at a word of a text. */
function longest(words: readonly Word[], at: number, root: Root): { node: Node; end: number; to: number } | null {
  let node: Node | undefined = root
  let best: { node: Node; end: number; to: number } | null = null
  for (let j = at; j < words.length; j++) {
    node = node.next.get(words[j].stem)
    if (node === undefined) break
    if (node.ids.length > 0) best = { node, end: words[j].end, to: j + 1 }
  }
  return best
}
