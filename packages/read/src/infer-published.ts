import { eventsNear } from './dated-events.ts'
import { awayFrom, type Doc, type TimeCandidate } from './language/index.ts'
import {
  addDays,
  dayOf,
  daysBetween,
  interval,
  isDay,
  type Note,
  type ParsedDate,
  parseDate,
  weekday,
} from './model/index.ts'
import { holds, officeClues } from './office-clues.ts'
import type { Publication } from './published.ts'

/** What the text says of its day of publication: a test of a day, and the days that can pass it where they are few. */
interface Clue {
  told: string
  fits(day: string): boolean
  /** Whether day and month agree, which chance hardly does. */
  close?: boolean
  /** Days to try, one list a year or event. */
  days?: (from: number, to: number) => string[]
}

/** What a news text says of its day stands among its first expressions of time; the bound keeps reading linear. */
const MANY = 100

/** Years within which a text can lie of which nothing else is known. */
const EARLIEST = '1950-01-01'
const LATEST = '2100-12-31'

/**
 * Works the day of publication out of what the text says: days of the month with their weekday, holidays, dated events that
 * "last September" must meet, dates that are over. It is known where exactly one day fits all of it.
 *
 *   … แสดงความยินดีกับรัสเซียเมื่อวันพุธ เนื่องในวันชาติ … ที่วอสตอชนีย์ เมื่อเดือนกันยายนปีก่อน
 *                            ^^^^^^         ^^^^^^        ^^^^^^^^^^      ^^^^^^^^^^^^^^^^^
 *                            12 June is a Wednesday                      was September 2023
 */
export function inferPublished(doc: Doc, all: readonly TimeCandidate[], notes: Note[]): Publication {
  const times = all.slice(0, MANY)
  const bounds = boundsOf(doc, times)
  const sure = [...once(todays(doc, times)), ...once(sameDays(doc, times)), ...once(weekdays(doc, times))]
  const told = sure.map((c) => c.told)
  let days = daysOfClues(sure, bounds)
  // Where what the text says of its day fits no day, nothing else can make it fit.
  const events = days?.length === 0 ? [] : meetings(doc, times)
  let rest = events
  if (days === null && events.length > 0) {
    days = daysOfClues(events.slice(0, 1), bounds)
    told.push(events[0].told)
    rest = events.slice(1)
  }
  // What a text seems to speak of is believed as far as it agrees with what it says.
  for (const clue of days?.length ? [...offices(doc), ...rest] : []) {
    const left: string[] = days?.filter(clue.fits) ?? []
    if (left.length === 0) continue
    days = left
    told.push(clue.told)
  }
  // One event alone may be another of its kind, of which knowledge has not heard, unless it was on that very day of the year.
  const fitting = sure.length === 0 && told.length < 2 && !events[0]?.close ? [] : (days ?? [])
  if (fitting.length === 1) return known(fitting[0], told, notes)
  const own = ownDay(doc, times, fitting)
  if (own) return known(own, told, notes)
  notes.push({
    code: 'published-unknown',
    message:
      fitting.length > 1
        ? `The text does not say on which day it was published: ${fitting.length} days fit, the first ${fitting[0]}.`
        : 'The text does not say on which day it was published.',
    span: null,
  })
  return { published: null, from: null, days: fitting }
}

/** What is told twice in the same words is one clue. */
function once(clues: readonly Clue[]): Clue[] {
  const told = new Set<string>()
  return clues.filter((c) => !told.has(c.told) && told.add(c.told))
}

/** The days within the bounds that fit all of the clues; null where none of them says which days to try. */
function daysOfClues(clues: readonly Clue[], [first, last]: readonly [string, string]): string[] | null {
  let days: string[] | null = null
  for (const clue of clues) {
    const some = clue.days?.(+first.slice(0, 4), +last.slice(0, 4))
    if (some && (days === null || some.length < days.length)) days = some
  }
  if (days === null) return null
  return [...new Set(days)].filter((d) => d >= first && d <= last && clues.every((c) => c.fits(d))).sort()
}

function known(day: string, told: readonly string[], notes: Note[]): Publication {
  notes.push({
    code: 'published-inferred',
    message: `Published on ${day}, as follows from: ${[...new Set(told)].join('; ')}.`,
    span: null,
  })
  return { published: day, from: 'inferred', days: [day] }
}

/** What is over cannot be later than the text, what is to come not earlier; and nothing is later than its capture. */
function boundsOf(doc: Doc, times: readonly TimeCandidate[]): [first: string, last: string] {
  let first = EARLIEST
  let last =
    doc.options.notAfter && isDay(doc.options.notAfter.slice(0, 10)) ? doc.options.notAfter.slice(0, 10) : LATEST
  for (const t of times) {
    if (t.relative || t.away) continue
    const days = interval(t.resolve(null) ?? '')
    if (days && t.bears === 'past' && days[0] > first) first = days[0]
  }
  for (const t of times) {
    if (t.relative || t.away) continue
    const days = interval(t.resolve(null) ?? '')
    // A plan that lies before what is over was not read rightly.
    if (days && t.bears === 'future' && days[1] < last && days[1] >= first) last = days[1]
  }
  return [first, last]
}

const copy = (doc: Doc, t: { span: readonly [number, number] }) => `"${doc.text.slice(...t.span)}"`

/** "วันนี้ (12 มิ.ย.)", a dateline's day, "ปี 2567 นี้": the day of publication itself, or its year. */
function todays(doc: Doc, times: readonly TimeCandidate[]): Clue[] {
  const { dateline } = doc.article
  const clues: Clue[] = []
  for (const t of times) {
    const sent = dateline !== null && t.span[0] >= dateline[0] && t.span[1] <= dateline[1]
    const away = t.away ?? (sent ? { unit: 'day' as const, by: 0 } : null)
    if (!away) continue
    const fits = (day: string) => t.resolve(day) === awayFrom(day, away.unit, away.by)
    if (away.unit !== 'day') {
      const value = t.relative ? null : t.resolve(null)
      const year = value ? +value.slice(0, 4) - away.by : 0
      if (value) clues.push({ told: copy(doc, t), fits, days: () => daysOf(`${year}-01-01`, `${year}-12-31`) })
    } else if (t.relative && t.kind === 'day')
      clues.push({ told: copy(doc, t), fits, days: (from, to) => yearly(t, from, to).map((d) => addDays(d, -away.by)) })
  }
  return clues
}

/** Values that a day of the month takes, one a year. */
function yearly(t: TimeCandidate, from: number, to: number): string[] {
  const days: string[] = []
  for (let year = from; year <= to + 1; year++) {
    const value = t.resolve(`${String(year).padStart(4, '0')}-07-01`)
    if (isDay(value) && !days.includes(value)) days.push(value)
  }
  return days
}

const daysOf = (first: string, last: string) =>
  Array.from({ length: daysBetween(first, last) + 1 }, (_, k) => addDays(first, k))

/** The days on which what is told of a day can still be told by its weekday alone. */
const weekAround = (t: TimeCandidate, day: string) =>
  t.bears === 'future' ? daysOf(addDays(day, -6), day) : daysOf(day, addDays(day, 6))

/** "เมื่อวันพุธ เนื่องในวันชาติ": two expressions of one day. */
function sameDays(doc: Doc, times: readonly TimeCandidate[]): Clue[] {
  const clues: Clue[] = []
  for (let k = 0; k + 1 < times.length; k++) {
    const [one, other] = [times[k], times[k + 1]]
    if (!one.relative || !other.relative) continue
    const [week, year] = isWeekday(one) ? [one, other] : [other, one]
    if (!isWeekday(week) || isWeekday(year) || !joined(doc, one, other)) continue
    clues.push({
      told: `${copy(doc, one)} is ${copy(doc, other)}`,
      fits: (day) => week.resolve(day) === year.resolve(week.resolve(day)),
      days: (from, to) =>
        yearly(year, from, to)
          .filter((d) => weekday(d) === week.weekday)
          .flatMap((d) => weekAround(week, d)),
    })
  }
  return clues
}

/** Whether its value is told by a weekday alone. */
const isWeekday = (t: TimeCandidate) => t.kind === 'weekday'

function joined(doc: Doc, one: TimeCandidate, other: TimeCandidate): boolean {
  const between = doc.text.slice(one.span[1], other.span[0])
  if (between.length > 60 || between.includes('\n')) return false
  const rest = doc.pack.sameDay.reduce((text, word) => text.replace(word, ''), between).replace(/[\s,(–—-]/g, '')
  // What is left may only be whose day it is: a name that belongs to the day.
  return rest === '' || (rest !== between.replace(/[\s,(–—-]/g, '') && rest.length <= 24)
}

/** Farther away nobody gives a day's weekday and leaves out its year. */
const WEEKS = 45

/** "วันอังคารที่ 18 มิถุนายน", without a year: the year in which it is a Tuesday. */
function weekdays(doc: Doc, times: readonly TimeCandidate[]): Clue[] {
  return times
    .filter((t) => t.relative && t.weekday !== undefined && t.kind === 'day')
    .map((t) => ({
      told: copy(doc, t),
      fits: (day: string) => {
        const value = t.resolve(day)
        return !isDay(value) || (weekday(value) === t.weekday && Math.abs(daysBetween(day, value)) <= WEEKS)
      },
      days: (from: number, to: number) =>
        yearly(t, from - 1, to + 1)
          .filter((d) => weekday(d) === t.weekday)
          .flatMap((d) => daysOf(addDays(d, -WEEKS), addDays(d, WEEKS))),
    }))
}

/** "เมื่อเดือนกันยายนปีก่อน" beside an event that knowledge dates: it must have been then. */
function meetings(doc: Doc, times: readonly TimeCandidate[]): Clue[] {
  const clues: Clue[] = []
  const seen = new Set<string>()
  for (const t of times) {
    if (!t.relative || t.away) continue
    for (const { on, name } of eventsNear(doc, t.span, t.kind !== 'month' && t.kind !== 'day')) {
      const told = `${copy(doc, t)} was ${name} (${on})`
      if (seen.has(told)) continue
      seen.add(told)
      const event = parseDate(on)!
      const away = (day: string) => sideOf(t.resolve(day), event)
      const fits = (day: string) => away(day) === 0
      const days = meetingDays(event.first - 366, event.first + 366 * 3, away)
      // Where no day at all makes them meet the two have nothing to do with each other.
      if (days.length > 0 && days.length < 1000) clues.push({ told, fits, close: t.kind === 'day', days: () => days })
    }
  }
  // A month says more surely which event is meant than a day of the week does.
  return clues.sort((a, b) => (b.days?.(0, 0).length ?? 0) - (a.days?.(0, 0).length ?? 0))
}

/** Whether a value lies before an event (-1), after it (1) or shares a day with it (0, as what has no value may). */
function sideOf(value: string | null, event: ParsedDate): number {
  const parsed = value === null ? null : parseDate(value)
  if (value !== null && !parsed) return -1
  return !parsed || (parsed.first <= event.last && event.first <= parsed.last) ? 0 : parsed.last < event.first ? -1 : 1
}

/** Days that are passed over at once where the expression stays on one side of the event: a later day never means an earlier one. */
const STRIDE = 16

/** The days from one to another on which the expression and the event share a day. */
function meetingDays(from: number, to: number, away: (day: string) => number): string[] {
  const days: string[] = []
  let side = away(dayOf(from))
  for (let n = from; n <= to; n += STRIDE) {
    const next = Math.min(n + STRIDE, to + 1)
    const there = away(dayOf(next))
    if (side === 0 || side !== there)
      for (let k = n; k < next; k++) {
        const day = dayOf(k)
        if (away(day) === 0) days.push(day)
      }
    side = there
  }
  return days
}

/** Who holds which office says when the text was written, within years. */
function offices(doc: Doc): Clue[] {
  return officeClues(doc).map((clue) => ({
    told: `${copy(doc, clue)} as ${doc.knowledge.role(clue.role)?.name ?? clue.role}`,
    fits: (day) => holds(clue, day),
  }))
}

/** A weekday told of as past is one of the last days; "on Wednesday" on a Monday would be "last Wednesday". */
const LATELY = 4

/**
 * Agencies name the day of a report by its weekday, so of the days of one week that fit, it is the one that the report's
 * opening names. Not where the text also counts from its own day ("yesterday"), nor where another weekday could be the later one.
 */
function ownDay(doc: Doc, times: readonly TimeCandidate[], fitting: readonly string[]): string | null {
  const first = fitting[0]
  const last = fitting.at(-1)
  if (!first || !last || daysBetween(first, last) > 6 || times.some((t) => t.away?.unit === 'day')) return null
  const opening = doc.article.lines.find((l) => l.role === 'body')
  const told = times.filter((t) => t.kind === 'weekday' && t.bears !== 'future')
  if (!told.some((t) => t.span[1] <= (opening?.end ?? 0) && t.resolve(first) === first)) return null
  return told.every((t) => daysBetween(t.resolve(first) ?? first, first) <= LATELY) ? first : null
}
