import type { Line } from '../language/index.ts'

/** A line with what telling furniture from article needs to know of it. */
export interface PageLine extends Line {
  /** Where its first and behind its last visible character stand. */
  from: number
  to: number
  /** Its text without case, spaces and invisible characters; '' for lines too long to be anything but a paragraph. */
  readonly key: string
  /** The length of `key`. */
  readonly size: number
  /** A number that lines with the same `key` have in common. */
  readonly sign: number
}

/** Longer lines are paragraphs: no headline, caption or menu is that long. */
const LONGEST = 600

/** Spaces, and characters that nobody sees. */
export function isInvisible(c: number): boolean {
  if (c <= 0x20) return true
  if (c < 0xa0) return false
  return (
    c === 0xa0 ||
    c === 0xad ||
    (c >= 0x2000 && c <= 0x200f) ||
    c === 0x2028 ||
    c === 0x2029 ||
    c === 0x202f ||
    c === 0x2060 ||
    c === 0x3000 ||
    c === 0xfeff
  )
}

/** A line whose key is made where it is asked for: of most lines its length and sign say enough. */
class TextLine implements PageLine {
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
  readonly size: number
  readonly sign: number
  role: Line['role']
  readonly #text: string
  #key: string | undefined

  constructor(text: string, start: number, end: number, from: number, to: number) {
    this.start = start
    this.end = end
    this.from = from
    this.to = to
    this.role = from === to ? 'blank' : 'body'
    this.#text = text
    const size = to - from <= LONGEST ? survey(text, from, to) : 0
    this.size = size
    this.sign = size > 0 ? surveyed : 0
  }

  get key(): string {
    this.#key ??= this.size > 0 ? fold(this.#text.slice(this.from, this.to)) : ''
    return this.#key
  }
}

/** The sign of what `survey` went through last. */
let surveyed = 0

/** How long the key of a line is. Its sign is made of the letters of ASCII and Thai that no folding makes or takes away. */
function survey(text: string, from: number, to: number): number {
  let size = 0
  let sign = 0
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i)
    if (c < 0x7f) {
      if (c <= 0x20) continue
      size++
      if (SIGNS[c] !== 0) sign = (Math.imul(sign, 31) + SIGNS[c]) | 0
    } else if (c === 0x0e4d && text.charCodeAt(i + 1) === 0x0e32) {
      size++
      i++
    } else if (c >= 0x0e00 && c < 0x0e80) {
      size++
      if (c < 0x0e32 || (c > 0x0e33 && c < 0x0e4d)) sign = (Math.imul(sign, 31) + c) | 0
    } else if (!isInvisible(c)) size++
  }
  surveyed = sign
  return size
}

/** Letters and digits in lower case; 0 for k and i, which signs of other scripts become there, and for all else. */
const SIGNS = Uint8Array.from({ length: 128 }, (_, c) => {
  const sign = String.fromCharCode(c).toLowerCase()
  return /[a-z0-9]/.test(sign) && !/[ik]/.test(sign) ? sign.charCodeAt(0) : 0
})

/** The sign of a folded text. */
export function signOf(key: string): number {
  survey(key, 0, key.length)
  return surveyed
}

/** Text in the form in which lines are compared: without case, spaces, invisible characters and kinds of quotation marks. */
export function fold(text: string): string {
  let out = ''
  let from = 0
  let upper = false
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c > 0x20 && c < 0x7f) {
      if (c >= 0x41 && c <= 0x5a) upper = true
      continue
    }
    if (c >= 0x0e00 && c < 0x0e80 && c !== 0x0e4d) continue
    if (c >= 0xc0 && c < 0x2000 && c !== 0x0e4d) {
      upper = true
      continue
    }
    const instead = isInvisible(c) ? '' : PLAIN[text[i]]
    if (c === 0x0e4d && text.charCodeAt(i + 1) === 0x0e32) {
      out += `${text.slice(from, i)}\u0e33`
      from = ++i + 1
    } else if (instead !== undefined) {
      out += text.slice(from, i) + instead
      from = i + 1
    }
  }
  out += text.slice(from)
  return upper ? out.toLowerCase() : out
}

const PLAIN: Record<string, string> = { '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '‘': "'", '’': "'" }

/** The lines of a text. Any of the usual line breaks ends one. */
export function splitLines(text: string): PageLine[] {
  const lines: PageLine[] = []
  for (let start = 0; start <= text.length; ) {
    let next = text.indexOf('\n', start)
    if (next < 0) next = text.length
    const end = next > start && text.charCodeAt(next - 1) === 0x0d ? next - 1 : next
    let from = start
    let to = end
    while (from < to && isInvisible(text.charCodeAt(from))) from++
    while (to > from && isInvisible(text.charCodeAt(to - 1))) to--
    lines.push(new TextLine(text, start, end, from, to))
    start = next + 1
  }
  return lines
}

/** The place in a line before which so many characters of its folded form stand. */
export function unfold(text: string, line: PageLine, count: number): number {
  let at = line.from
  for (let seen = 0; seen < count && at < line.to; at++)
    if (!isInvisible(text.charCodeAt(at)) && !(text.charCodeAt(at) === 0x0e4d && text.charCodeAt(at + 1) === 0x0e32))
      seen++
  while (at < line.to && isInvisible(text.charCodeAt(at))) at++
  return at
}

/** A folded line without the marks and bullets around it. */
export function bare(key: string): string {
  let from = 0
  let to = key.length
  while (from < to && !OPENS.has(key, from)) from += key.codePointAt(from)! > 0xffff ? 2 : 1
  while (from < to) {
    const last = to - (to - 2 >= from && key.codePointAt(to - 2)! > 0xffff ? 2 : 1)
    if (CLOSES.has(key, last)) break
    to = last
  }
  return key.slice(from, to)
}

/** Characters of some kinds; what it is asked of again it knows. */
class Kinds {
  readonly #pattern: RegExp
  /** By the code of a character below `KNOWN`: 1 where it is one, 2 where not, 0 before it was asked. */
  readonly #known = new Uint8Array(KNOWN)

  constructor(pattern: RegExp) {
    this.#pattern = pattern
  }

  has(text: string, at: number): boolean {
    const c = text.charCodeAt(at)
    if (c >= KNOWN) return this.#pattern.test(String.fromCodePoint(text.codePointAt(at)!))
    if (this.#known[c] === 0) this.#known[c] = this.#pattern.test(text[at]) ? 1 : 2
    return this.#known[c] === 1
  }
}

/** Latin and Thai stand before it. */
const KNOWN = 0x0e80
const OPENS = new Kinds(/[\p{L}\p{N}#]/u)
const CLOSES = new Kinds(/[\p{L}\p{M}\p{N}]/u)
