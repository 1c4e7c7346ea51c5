import type { Span } from '../model/index.ts'
import { fold, isInvisible, type PageLine, unfold } from './lines.ts'

export interface Head {
  title: Span | null
  /** Pieces of the title's line that belong to the page: the site's name before or behind it. */
  affixes: Span[]
}

const SENTENCE_END = /[.!?…]["”’']?$|["”]$/u

/** A paragraph and no headline: long, or a whole sentence. */
const isParagraph = (text: string, line: PageLine) =>
  line.to - line.from >= 140 || (line.to - line.from >= 60 && SENTENCE_END.test(text.slice(line.from, line.to)))

/**
 * The headline. What a page prints twice is one, also where the page's title line carries the site's name around it;
 * else the first short line that stands apart above the paragraphs.
 */
export function findTitle(text: string, lines: PageLine[], given: string | undefined): Head {
  const shown = lines.filter((l) => l.role === 'body')
  const wanted = given ? fold(given) : ''
  for (const line of shown.slice(0, 12)) {
    if (wanted && line.key.includes(wanted)) return inLine(text, line, wanted)
  }
  const first = shown[0]
  if (!first) return { title: null, affixes: [] }
  for (const line of shown.slice(1, 12)) {
    if (line.size < 12 || line.size * 4 < first.size || line.size >= first.size) continue
    const { key } = line
    if (first.key.endsWith(key) || first.key.startsWith(key)) return inLine(text, first, key)
  }
  const copied = repeated(lines)
  if (copied) return { title: [copied.from, copied.to], affixes: [] }
  return { title: apart(text, lines), affixes: [] }
}

function inLine(text: string, line: PageLine, key: string): Head {
  line.role = 'title'
  const at = line.key.indexOf(key)
  const start = unfold(text, line, at)
  let end = at + key.length === line.key.length ? line.to : unfold(text, line, at + key.length)
  end = visibleEnd(text, start, end)
  const affixes: Span[] = []
  if (start > line.from) affixes.push([line.from, visibleEnd(text, line.from, start)])
  if (end < line.to) affixes.push([visibleStart(text, end, line.to), line.to])
  return { title: [start, end], affixes }
}

const visibleStart = (text: string, from: number, end: number): number => {
  while (from < end && isInvisible(text.charCodeAt(from))) from++
  return from
}

/** The end without invisible characters. */
function visibleEnd(text: string, from: number, end: number): number {
  while (end > from && isInvisible(text.charCodeAt(end - 1))) end--
  return end
}

/** The first line that stands a second time, among the first ones. */
function repeated(lines: PageLine[]): PageLine | null {
  const head: PageLine[] = []
  for (let k = 0; k < lines.length && head.length < 10; k++)
    if (lines[k].size >= 16 && lines[k].size <= 300) head.push(lines[k])
  const line = head.find(
    (l, k) => l.role === 'body' && head.some((other, j) => j > k && other.sign === l.sign && other.key === l.key),
  )
  if (line) line.role = 'title'
  return line ?? null
}

/** The headline of a page that prints it once. */
function apart(text: string, lines: PageLine[]): Span | null {
  const body = lines.findIndex((l) => l.role === 'body' && isParagraph(text, l) && !standsApart(text, lines, l))
  const isLine = (l: PageLine) => l.role === 'body' && l.to - l.from >= 12 && l.to - l.from <= 240
  const first = lines.find((l) => l.role === 'body')
  // Where no paragraph is long enough to tell, what stands apart is enough.
  if (body < 0 && !(first && isLine(first) && standsApart(text, lines, first))) return null
  const candidates = body < 0 ? [first!] : lines.slice(0, body).filter(isLine)
  if (candidates.length === 0) return null
  const title = candidates.reduce((a, b) => (b.to - b.from > 2 * (a.to - a.from) ? b : a))
  title.role = 'title'
  return [title.from, title.to]
}

/** A long first line with a blank line and a longer paragraph below it is a headline all the same. */
function standsApart(text: string, lines: PageLine[], line: PageLine): boolean {
  const k = lines.indexOf(line)
  if (lines.slice(0, k).some((l) => l.role === 'body') || line.to - line.from > 240) return false
  if (lines[k + 1]?.role !== 'blank' || /\.$/.test(text.slice(line.from, line.to))) return false
  const next = lines.slice(k + 1).find((l) => l.role === 'body')
  return next !== undefined && next.to - next.from > line.to - line.from
}

/** Marks short lines above the headline: the path and the menu. */
export function markMenu(lines: PageLine[], title: Span | null): void {
  if (!title) return
  const length = title[1] - title[0]
  for (const line of lines) {
    if (line.from >= title[0]) return
    if (line.role === 'body' && line.to - line.from <= Math.min(40, length)) line.role = 'furniture'
  }
}
