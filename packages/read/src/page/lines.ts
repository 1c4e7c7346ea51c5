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

const INVISIBLE = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/

/** Text in the form in which lines are compared: without case, spaces, invisible characters and kinds of quotation marks. */
export function fold(text: string): string {
  return text
    .replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g, '')
    .replace(/\u0e4d\u0e32/g, '\u0e33')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .toLowerCase()
}

/** The lines of a text. Any of the usual line breaks ends one. */
export function splitLines(text: string): PageLine[] {
  const lines: PageLine[] = []
  for (let start = 0; start <= text.length; ) {
    let next = text.indexOf('\n', start)
    if (next < 0) next = text.length
    const end = next > start && text.charCodeAt(next - 1) === 0x0d ? next - 1 : next
    let from = start
    let to = end
    while (from < to && INVISIBLE.test(text[from])) from++
    while (to > from && INVISIBLE.test(text[to - 1])) to--
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
    if (!INVISIBLE.test(text[at]) && !(text.charCodeAt(at) === 0x0e4d && text.charCodeAt(at + 1) === 0x0e32)) seen++
  while (at < line.to && INVISIBLE.test(text[at])) at++
  return at
}
