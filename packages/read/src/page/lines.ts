import type { Line } from '../language/index.ts'

/** A line with what telling furniture from article needs to know of it. */
export interface PageLine extends Line {
  /** Where its first and behind its last visible character stand. */
  from: number
  to: number
  /** Its text without case, spaces and invisible characters; '' for lines too long to be anything but a paragraph. */
  key: string
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
    const key = from < to && to - from <= LONGEST ? fold(text.slice(from, to)) : ''
    lines.push({ start, end, from, to, key, role: from === to ? 'blank' : 'body' })
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
export const bare = (key: string) => key.replace(/^[^\p{L}\p{N}#]+|[^\p{L}\p{M}\p{N}]+$/gu, '')
