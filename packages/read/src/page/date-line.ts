import type { LanguagePack } from '../language/index.ts'
import { parseDate, type Span } from '../model/index.ts'
import { fold, type PageLine } from './lines.ts'
import type { FoldedWords } from './words.ts'

/** What was before there were news on the net is retold by more texts than were written then. */
export const RETOLD = '1995-01-01'

/** The day on which computers begin to count is what a site prints that knows none. */
const UNKNOWN = '1970-01-01'

/** A date line of the site's: the day, and who is named there as the writer. */
export interface DateLine {
  span: Span
  value: string
  byline: Span | null
}

/** The date that the site prints above the text, on a line of its own. */
export function findDateLines(
  text: string,
  lines: PageLine[],
  packs: readonly LanguagePack[],
  words: FoldedWords,
): DateLine | null {
  // A text that is nothing but a date is no page with a date line.
  if (lines.filter((l) => l.role === 'body').length < 2) return null
  let printed: DateLine | null = null
  let found = false
  let seen = 0
  for (const line of lines) {
    if (line.role !== 'body') continue
    const date =
      line.to - line.from <= LONGEST && HAS_DIGIT.test(text.slice(line.from, line.to))
        ? dateLine(text, line, packs, words)
        : null
    // A date below the text is its own, and so is one further down than the site's.
    if (!date && (found || ++seen > 6 || (seen > 1 && line.to - line.from >= 140))) break
    if (!date) continue
    // A headline may be a date that all remember.
    if (date.value < RETOLD && date.value !== UNKNOWN) break
    found = true
    line.role = 'furniture'
    if (!printed && date.value !== UNKNOWN) printed = date
  }
  return printed
}

const HAS_DIGIT = /[0-9๐-๙]/
const LONGEST = 140

/** What sets the parts of a date line apart: strokes and dots, dashes between spaces. */
const APART = /\s*[|｜·•]\s*|\s+[-–—/]\s+/gu
/** How long the name of a section may be, or a count of readers; and a writer's name. */
const LONGEST_LABEL = 28
const LONGEST_NAME = 60

/**
 * A line that is nothing but a date and what sites put beside it: hours, the section, the writer, counts of readers.
 *
 *   บันเทิง | 30 มิ.ย. 2569 11:20 น. | อ่าน 45,210 ครั้ง
 *            ^^^^^^^^^^^^^
 */
function dateLine(text: string, line: PageLine, packs: readonly LanguagePack[], words: FoldedWords): DateLine | null {
  const parts = partsOf(text, line, words)
  for (const pack of packs) {
    let date: { span: Span; value: string } | null = null
    let byline: Span | null = null
    let other = false
    for (const [start, end] of parts) {
      const shown = text.slice(start, end)
      const writer = words.bylines.find((word) => shown.startsWith(word))
      const name = start + (writer ? writer.length + /^[\s:]*/.exec(shown.slice(writer.length))![0].length : 0)
      // "โดย ทีมข่าว 14.05.2024", "Submitted by editor on Tue, 2024-05-14"
      const day = writer
        ? (/(?:\son)?\s(?=(?:\p{L}{1,4}[.,]\s?)?\d)/u.exec(text.slice(name, end))?.index ?? end - name)
        : 0
      const found = name + day < end || !writer ? onlyDate(text, writer ? name + day : start, end, pack, words) : null
      if (found) date ??= found.date
      if (writer && shown.length <= LONGEST_NAME && (found || name + day === end)) byline ??= [name, name + day]
      else if (found) continue
      else if (shown.length > LONGEST_LABEL) other = true
    }
    if (date && !other) return { ...date, byline }
  }
  return null
}

/** The parts of a line between its strokes; a writer begins one of his own. */
function partsOf(text: string, { from, to }: PageLine, { bylines }: FoldedWords): Span[] {
  const parts: Span[] = []
  let start = from
  const add = (end: number) => {
    const cut = bylines.map((word) => text.slice(start, end).indexOf(` ${word}`)).find((at) => at > 0)
    if (cut !== undefined) {
      parts.push([start, start + cut])
      start += cut + 1
    }
    if (end > start) parts.push([start, end])
  }
  for (const gap of text.slice(from, to).matchAll(APART)) {
    add(from + gap.index)
    start = from + gap.index + gap[0].length
  }
  add(to)
  return parts
}

/** A part that is a date or an hour, with no words but those that stand beside one; `date` is null where it is no whole day. */
function onlyDate(text: string, start: number, end: number, pack: LanguagePack, words: FoldedWords) {
  if (!HAS_DIGIT.test(text.slice(start, end))) return null
  const times = pack.times(text, [{ start, end, role: 'body' }])
  let rest = ''
  let at = start
  for (const { span } of times) {
    rest += text.slice(at, span[0])
    at = span[1]
  }
  rest += text.slice(at, end)
  const others = rest.match(/[\p{L}\p{M}.]*\p{L}[\p{L}\p{M}.]*/gu) ?? []
  if (!others.every((word) => words.dateLine.has(fold(word).replace(/\.$/, '')) || words.dateLine.has(fold(word))))
    return null
  for (const { span, resolve } of times) {
    const value = resolve(null)
    if (value !== null && parseDate(value)?.form === 'day') return { date: { span, value } }
  }
  return { date: null }
}
