import {
  dayNumber,
  dayOf,
  daysInMonth,
  fromDayNumber,
  isoDay,
  isoMonth,
  isoWeek,
  isoYear,
  mondayOf,
  weekOf,
  weeksInYear,
} from './calendar.ts'

/**
 * The one grammar of dates: `2024-06-12`, `2024-W25`, `2024-Q2`, `2024-06`, `2024`, `202X`, and closed ranges `A/B` of those.
 * `dates-cases.ts` holds its cases. Years are of the common era, 0001 to 9999.
 */
export type DateForm = 'day' | 'week' | 'quarter' | 'month' | 'year' | 'decade' | 'range'

/** What a value of the grammar says: its form, and the first and last day of it as day numbers. */
export interface ParsedDate {
  form: DateForm
  first: number
  last: number
}

const two = (value: string, at: number) => {
  const a = value.charCodeAt(at) - 48
  const b = value.charCodeAt(at + 1) - 48
  return a >= 0 && a <= 9 && b >= 0 && b <= 9 ? a * 10 + b : -1
}

function single(value: string): ParsedDate | null {
  const high = two(value, 0)
  if (high < 0) return null
  if (value.length === 4 && value[3] === 'X') {
    const tens = value.charCodeAt(2) - 48
    if (!(tens >= 0 && tens <= 9) || (high === 0 && tens === 0)) return null
    const year = high * 100 + tens * 10
    return { form: 'decade', first: dayNumber(year, 1, 1), last: dayNumber(year + 9, 12, 31) }
  }
  const low = two(value, 2)
  const year = high * 100 + low
  if (low < 0 || year === 0) return null
  if (value.length === 4) return { form: 'year', first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) }
  if (value[4] !== '-') return null
  if (value[5] === 'Q' && value.length === 7) {
    const quarter = value.charCodeAt(6) - 48
    if (!(quarter >= 1 && quarter <= 4)) return null
    const month = quarter * 3
    return {
      form: 'quarter',
      first: dayNumber(year, month - 2, 1),
      last: dayNumber(year, month, daysInMonth(year, month)),
    }
  }
  if (value[5] === 'W' && value.length === 8) {
    const week = two(value, 6)
    if (week < 1 || week > weeksInYear(year)) return null
    const monday = mondayOf(year, week)
    return { form: 'week', first: monday, last: monday + 6 }
  }
  const month = two(value, 5)
  if (month < 1 || month > 12) return null
  if (value.length === 7)
    return { form: 'month', first: dayNumber(year, month, 1), last: dayNumber(year, month, daysInMonth(year, month)) }
  const day = two(value, 8)
  if (value.length !== 10 || value[7] !== '-' || day < 1 || day > daysInMonth(year, month)) return null
  const n = dayNumber(year, month, day)
  return { form: 'day', first: n, last: n }
}

/** Reads a value of the grammar; null where it is none. A range must not end before it begins. */
export function parseDate(value: string): ParsedDate | null {
  const slash = value.indexOf('/')
  if (slash < 0) return single(value)
  const from = single(value.slice(0, slash))
  const to = single(value.slice(slash + 1))
  return from && to && from.first <= to.first && from.last <= to.last
    ? { form: 'range', first: from.first, last: to.last }
    : null
}

/** Whether it is a value of the grammar. */
export const isDate = (value: unknown): value is string => typeof value === 'string' && parseDate(value) !== null

/** Whether it is one day. */
export const isDay = (value: unknown): value is string => typeof value === 'string' && parseDate(value)?.form === 'day'

/** First and last day of a value; null where it is none. */
export function interval(value: string): [first: string, last: string] | null {
  const parsed = parseDate(value)
  return parsed && [dayOf(parsed.first), dayOf(parsed.last)]
}

/** Whether all of `inner` lies in `outer`. */
export function contains(outer: string, inner: string): boolean {
  const a = parseDate(outer)
  const b = parseDate(inner)
  return a !== null && b !== null && a.first <= b.first && b.last <= a.last
}

/** Whether the two share a day. */
export function overlaps(one: string, other: string): boolean {
  const a = parseDate(one)
  const b = parseDate(other)
  return a !== null && b !== null && a.first <= b.last && b.first <= a.last
}

/** Order by first day, then by last day; values that are no dates come last. For `sort`. */
export function compareDates(one: string, other: string): number {
  const a = parseDate(one)
  const b = parseDate(other)
  if (!a || !b) return a ? -1 : b ? 1 : 0
  return a.first - b.first || a.last - b.last
}

/** The day of a date or date-time, in its own offset: `2024-06-12T23:10:00+07:00` is 2024-06-12. Null where it is none. */
export function dayOfDateTime(value: string): string | null {
  const day = value.slice(0, 10)
  return isDay(day) && (value.length === 10 || value[10] === 'T' || value[10] === ' ') ? day : null
}

/** The shortest value of the grammar that covers exactly these days. */
export function dateOf(first: string, last: string): string {
  if (first === last) return first
  const a = parseDate(first)
  const b = parseDate(last)
  if (a?.form !== 'day' || b?.form !== 'day' || a.first > b.first) return first
  const [year, month, day] = fromDayNumber(a.first)
  const whole = [
    isoYear(year),
    isoMonth(year, month),
    `${isoYear(year)}-Q${Math.ceil(month / 3)}`,
    isoWeek(...weekOf(a.first)),
  ]
  if (year % 10 === 0 && year > 0) whole.push(`${isoYear(year).slice(0, 3)}X`)
  for (const value of whole) {
    const parsed = parseDate(value)
    if (parsed && parsed.first === a.first && parsed.last === b.first) return value
  }
  return `${isoDay(year, month, day)}/${dayOf(b.first)}`
}
