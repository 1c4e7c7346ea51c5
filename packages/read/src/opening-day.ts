import type { Doc, Line, TimeCandidate } from './language/index.ts'
import { isDay, numberOf } from './model/index.ts'
import { RETOLD } from './page/date-line.ts'

/** How far into the text a report says its day: behind a place, an hour or a short first clause. */
const OPENING = 600

/**
 * The day with which a report opens: "วันที่ 12 ก.ย. 61 ผู้สื่อข่าวรายงานว่า …", "แถลงเมื่อวันที่ 29 มีนาคม 2568 ว่า …". It is the first
 * expression of time of the text and the last day that the text tells of as past. Where `published` is wanted of it, it also has
 * to open a clause or say when somebody told something: the day of a decree, a birth or a book is none.
 */
export function openingDay(doc: Doc, times: readonly TimeCandidate[], published: boolean): string | null {
  const lines = doc.article.lines.filter((l) => l.role === 'body')
  const start = lines[0]?.start ?? 0
  const inBody = within(times, lines)
  const first = inBody[0]
  if (!first || first.relative || first.bears === 'future' || first.span[0] - start > OPENING) return null
  const value = first.resolve(null)
  if (!isDay(value)) return null
  if (published ? value < RETOLD || !isReported(doc, first) || looksBack(doc) : first.bears === 'past') return null
  for (const t of inBody) {
    const other = t.relative ? null : t.resolve(null)
    if (isDay(other) && t.bears !== 'future' && numberOf(other) > numberOf(value) && !isNear(other, value)) return null
  }
  return value
}

/** A day of the weeks after is one that the report looks forward to. */
const isNear = (later: string, earlier: string) => numberOf(later) - numberOf(earlier) <= 31

const BEFORE = 60
const BEHIND = 160
/** How long a name with its office is, in front of its verb. */
const SUBJECT = 110
/** The hour that stands before a day: "เวลา 09.30 น.". */
const HOUR = /\d{1,2}[.:]\d{2}[\s\p{L}\p{M}.]{0,8}$/u

/**
 * Whether a report opens with a day, or it is the day on which somebody told something. Reports write the day that they open with
 * short, with its hour, or with its weekday before somebody's words; who looks back on a day writes it out, or comes from it to
 * his own.
 */
function isReported({ text, pack, article }: Doc, time: TimeCandidate): boolean {
  const [from, to] = time.span
  const line = article.lines.find((l) => l.start <= from && to <= l.end)
  if (!line) return false
  const { leads, tells, that, which, since } = pack.opening
  const before = text.slice(Math.max(line.start, from - BEFORE), from).toLowerCase()
  const clause = before.slice(Math.max(...[',', ...that].map((word) => endOf(before, word))))
  const isTold = (word: string) => {
    const at = clause.lastIndexOf(word)
    return at >= 0 && !which.some((w) => clause.slice(0, at).trimEnd().endsWith(w))
  }
  if (tells.some(isTold)) return true
  const behind = text.slice(to, Math.min(line.end, to + BEHIND)).toLowerCase()
  const telling = () => Math.min(...tells.map((word) => behind.indexOf(word) >>> 0))
  if (since.some((word) => behind.includes(word) && behind.slice(0, telling()).includes(word))) return false
  if (HOUR.test(clause)) return true
  if (text.slice(from, to).includes('.')) return opens(clause, leads) || isApart(text, from)
  return time.weekday !== undefined && opens(clause, leads) && telling() < SUBJECT
}

/** Where a word last ends in a text; 0 where it does not stand in it. */
const endOf = (text: string, word: string) => (text.includes(word) ? text.lastIndexOf(word) + word.length : 0)

/** Whether there is nothing before the day but "เมื่อ", "ความคืบหน้า". */
const opens = (clause: string, leads: readonly string[]) =>
  !/[\p{L}\p{N}]/u.test(leads.reduce((left, word) => left.replaceAll(word, ' '), clause))

/** A day with which a paragraph begins that was run together with the one before: nobody else leaves no space there. */
const isApart = (text: string, from: number) => /\S/.test(text[from - 1] ?? ' ') && /\d/.test(text[from])

/** "สามปีต่อมา": the text was written long after the day that it opens with. */
function looksBack({ text, pack, article }: Doc): boolean {
  const { later } = pack.opening
  return article.lines.some(
    (l) =>
      (l.role === 'body' || l.role === 'title') &&
      later.some((word) => text.slice(l.start, l.end).toLowerCase().includes(word)),
  )
}

/** Those that stand in the lines; both are in order of place. */
function within(times: readonly TimeCandidate[], lines: readonly Line[]): TimeCandidate[] {
  let k = 0
  return times.filter((t) => {
    while (k < lines.length && lines[k].end < t.span[1]) k++
    return k < lines.length && lines[k].start <= t.span[0]
  })
}
