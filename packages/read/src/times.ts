import type { Doc, LineRole, TimeCandidate } from './language/index.ts'
import { shownLines } from './language/shown-lines.ts'
import { daysBetween, isDay, type Note, type PublishedFrom } from './model/index.ts'
import { namedDays } from './named-days.ts'
import { openingDay } from './opening-day.ts'
import { findPublished } from './published.ts'

const READ: ReadonlySet<LineRole> = new Set(['title', 'body', 'caption', 'dateline'])

/** Finds the day of publication and resolves the expressions of time. */
export function readTimes(doc: Doc, notes: Note[]): PublishedFrom | null {
  const { text, pack, knowledge } = doc
  const lines = shownLines(doc.article, READ)
  const named = namedDays(text, lines, pack.tag, knowledge)
  const times = merge(pack.times(text, lines), named)
  const { published, from, days } = findPublished(doc, times, notes)
  doc.published = published
  const reference = anchor(doc, times, days)
  const whole = wholeDays(times)
  doc.times = times.map((t) => ({ span: t.span, value: agreed(t.resolve, reference) ?? sameDay(t, whole) }))
  return from
}

/** Both lists in order of place; where two overlap, the pack's stands. */
function merge(times: readonly TimeCandidate[], named: readonly TimeCandidate[]): TimeCandidate[] {
  if (named.length === 0) return [...times]
  const out: TimeCandidate[] = []
  let k = 0
  for (const day of named) {
    while (k < times.length && times[k].span[1] <= day.span[0]) out.push(times[k++])
    if (k === times.length || times[k].span[0] >= day.span[1]) out.push(day)
  }
  out.push(...times.slice(k))
  return out
}

/** "วันนี้ (15 พฤศจิกายน 2566)", or a report that opens with its day, on a page of two days later: the text counts from its own. */
function anchor(doc: Doc, times: readonly TimeCandidate[], days: readonly string[]): readonly string[] {
  if (days.length !== 1) return days
  for (const { away, relative, resolve } of times) {
    if (relative || away?.unit !== 'day' || away.by !== 0) continue
    const own = resolve(null)
    if (isDay(own) && Math.abs(daysBetween(own, days[0])) <= 7) return [own]
  }
  if (times.some((t) => t.away && t.relative && t.kind === 'day')) return days
  const own = openingDay(doc, times, false)
  const before = own ? daysBetween(own, days[0]) : -1
  return own && before >= 0 && before <= 7 ? [own] : days
}

/** The value that an expression has on every day that the text can have been published. */
function agreed(resolve: TimeCandidate['resolve'], days: readonly string[]): string | null {
  if (days.length === 0) return resolve(null)
  const value = resolve(days[0])
  for (const day of days.slice(1)) if (resolve(day) !== value) return null
  return value
}

/** Days that the text names with their year. */
function wholeDays(times: readonly TimeCandidate[]): string[] {
  const days = times.map((t) => (t.relative || t.kind === 'from' ? null : t.resolve(null))).filter(isDay)
  return [...new Set(days)].slice(0, 50)
}

/** "18 มิ.ย.นี้" in a text that says "18 มิถุนายน 2567" elsewhere is that day. */
function sameDay(t: TimeCandidate, days: readonly string[]): string | null {
  if (t.kind !== 'day' || !t.relative) return null
  return days.find((day) => t.resolve(day) === day) ?? null
}
