/**
 * Arithmetic of the (proleptic) Gregorian calendar on ISO days, without a clock or a time zone.
 * A day is counted from 1970-01-01, which is 0.
 */

const PAIRS = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'))

/** A number of so many digits at least. */
const pad = (n: number, width: 2 | 4): string => {
  if (n >= 0 && n < 100 && width === 2) return PAIRS[n]
  return n >= 1000 && n < 10000 ? String(n) : String(n).padStart(width, '0')
}

/** Day number of a day of the calendar. Months count from 1. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** Year, month and day of a day number. */
export function fromDayNumber(n: number): [year: number, month: number, day: number] {
  const z = n + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const mp = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * mp + 2) / 5) + 1
  const month = mp < 10 ? mp + 3 : mp - 9
  return [yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day]
}

export const isLeapYear = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Days of a month; 0 where there is no such month. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (LENGTHS[month - 1] ?? 0)
}

/** The day as `2024-06-12`. */
export function isoDay(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

export const isoMonth = (year: number, month: number) => `${pad(year, 4)}-${pad(month, 2)}`
export const isoYear = (year: number) => pad(year, 4)

/** Day number of `2024-06-12`, which must be a day. */
export function numberOf(day: string): number {
  return dayNumber(two(day, 0) * 100 + two(day, 2), two(day, 5), two(day, 8))
}

/** The number that two digits of a text make. */
const two = (text: string, at: number) => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 11 * 48

/** The day number as `2024-06-12`. */
export function dayOf(n: number): string {
  return isoDay(...fromDayNumber(n))
}

export const addDays = (day: string, days: number) => dayOf(numberOf(day) + days)

export const daysBetween = (from: string, to: string) => numberOf(to) - numberOf(from)

/** 1 (Monday) to 7. */
export const weekday = (day: string) => weekdayOf(numberOf(day))

/** 1 (Monday) to 7, of a day number. */
export const weekdayOf = (n: number) => ((((n + 3) % 7) + 7) % 7) + 1

/** The month so many months later: `addMonths(2024, 11, 3)` is `[2025, 2]`. */
export function addMonths(year: number, month: number, months: number): [year: number, month: number] {
  const n = year * 12 + month - 1 + months
  return [Math.floor(n / 12), (((n % 12) + 12) % 12) + 1]
}

/** Day number of the Monday of an ISO week. */
export function mondayOf(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4)
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7
}

/** ISO year and week of a day number. */
export function weekOf(n: number): [year: number, week: number] {
  const thursday = n - weekdayOf(n) + 4
  const year = fromDayNumber(thursday)[0]
  return [year, Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1]
}

export const isoWeek = (year: number, week: number) => `${pad(year, 4)}-W${pad(week, 2)}`

/** 52 or 53. */
export const weeksInYear = (year: number) => weekOf(dayNumber(year, 12, 28))[1]
