import {
  addMonths,
  dayNumber,
  dayOf,
  daysInMonth,
  fromDayNumber,
  isoDay,
  isoMonth,
  isoWeek,
  isoYear,
  numberOf,
  parseDate,
  type Span,
  weekdayOf,
  weekOf,
} from '../model/index.ts'
import type { TimeCandidate } from './time-candidate.ts'

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade'

/** The year of an expression: said ("2567"), or counted from the reference ("last year" is -1). */
export type YearRef = { year: number } | { shift: number }

/**
 * What an expression of time means before the day of publication is known: the parts that it names, as data.
 * Every language reads its words into this; `resolveWhen` is the one place that turns it into a value.
 */
export type When =
  /** A value that needs no reference. */
  | { kind: 'fixed'; value: string }
  /** A day by its number; what is left out is that of the reference or of the nearest fitting one. `months` counts months from the reference. */
  | { kind: 'day'; day: number; month?: number; year?: YearRef; weekday?: number; months?: number }
  | { kind: 'month'; month: number; year?: YearRef }
  | { kind: 'quarter'; quarter: number; year?: YearRef }
  /** Half a year. */
  | { kind: 'half'; half: 1 | 2; year?: YearRef }
  /** A year that begins in another month and is named for the calendar year in which it ends. */
  | { kind: 'fiscal'; starts: number; year: YearRef }
  /** `last` is before the reference, `this` on or after it, `next` in the week after; `week` is so many weeks away; else by tense. */
  | { kind: 'weekday'; weekday: number; which?: 'last' | 'this' | 'next'; week?: number }
  /** The reference itself, or the day, week, month … so many before or after. */
  | { kind: 'shift'; unit: Unit; by: number }
  /** The last or next so many days, weeks … up to or from the reference. */
  | { kind: 'span'; unit: Unit; by: number }
  /** So many months and days before or after the reference. */
  | { kind: 'offset'; months: number; days: number }
  /** The first, second, … or last (-1) week, month, day or weekday (1 to 7) of something. */
  | { kind: 'nth'; n: number; unit: 'day' | 'week' | 'month' | number; of: When }
  /** Saturday and Sunday of the week so many weeks away. */
  | { kind: 'weekend'; by: number }
  | { kind: 'range'; from: When; to: When }
  /** Counted from what another expression of the text means ("on the same day", "the day after"). */
  | { kind: 'from'; base: When; unit: Unit; by: number; tense: Tense }
  /** A part of some calendar of which not even the year can be told. */
  | { kind: 'unknown' }

/** Whether what happens then lies before the day of publication, after it, or may do either. */
export type Tense = 'past' | 'future' | 'any'

const yearOf = (ref: YearRef | undefined, reference: number | null): number | null => {
  if (!ref) return null
  if ('year' in ref) return ref.year
  return reference === null ? null : fromDayNumber(reference)[0] + ref.shift
}

/** The value of an expression in a text published on `reference`; null where it cannot be told. */
export function resolveWhen(when: When, tense: Tense, reference: string | null): string | null {
  const value = resolve(when, tense, reference === null ? null : numberOf(reference))
  return value !== null && parseDate(value) ? value : null
}

function resolve(when: When, tense: Tense, ref: number | null): string | null {
  switch (when.kind) {
    case 'fixed':
      return when.value
    case 'day':
      return theDay(when, tense, ref)
    case 'month': {
      const year = yearOf(when.year, ref)
      if (year !== null) return isoMonth(year, when.month)
      if (ref === null || when.year) return null
      const [y, m] = fromDayNumber(ref)
      return isoMonth(y + turn(when.month - m, 12, tense), when.month)
    }
    case 'quarter': {
      const year = yearOf(when.year, ref)
      if (year !== null) return `${isoYear(year)}-Q${when.quarter}`
      if (ref === null || when.year) return null
      const [y, m] = fromDayNumber(ref)
      return `${isoYear(y + turn(when.quarter - Math.ceil(m / 3), 4, tense))}-Q${when.quarter}`
    }
    case 'half': {
      const year = yearOf(when.year ?? { shift: 0 }, ref)
      return year === null
        ? null
        : `${isoYear(year)}-${when.half === 1 ? '01' : '07'}/${isoYear(year)}-${when.half === 1 ? '06' : '12'}`
    }
    case 'fiscal':
      return fiscal(when.starts, when.year, ref)
    case 'weekday':
      if (ref === null) return null
      if (when.week !== undefined) return dayOf(ref - weekdayOf(ref) + when.weekday + when.week * 7)
      return dayOf(theWeekday(when.weekday, when.which, tense, ref))
    case 'shift':
      return ref === null ? null : shifted(when.unit, when.by, ref)
    case 'span': {
      if (ref === null) return null
      const there = shifted(when.unit, when.by, ref)
      const here = shifted(when.unit, 0, ref)
      return when.by < 0 ? `${there}/${here}` : `${here}/${there}`
    }
    case 'offset':
      return ref === null ? null : dayOf(offset(ref, when.months, when.days))
    case 'nth':
      return nth(when.n, when.unit, resolve(when.of, tense, ref))
    case 'weekend': {
      if (ref === null) return null
      const saturday = ref - weekdayOf(ref) + 6 + when.by * 7
      return `${dayOf(saturday)}/${dayOf(saturday + 1)}`
    }
    case 'range':
      return theRange(when.from, when.to, tense, ref)
    case 'from': {
      const base = resolve(when.base, when.tense, ref)
      const parsed = base === null ? null : parseDate(base)
      return parsed && (when.unit !== 'day' || parsed.form === 'day') ? shifted(when.unit, when.by, parsed.first) : null
    }
    case 'unknown':
      return null
  }
}

/** The same day of another month, or its last where it has no such day. */
function offset(ref: number, months: number, days: number): number {
  const [y, m, d] = fromDayNumber(ref)
  const [yy, mm] = addMonths(y, m, months)
  return dayNumber(yy, mm, Math.min(d, daysInMonth(yy, mm))) + days
}

function nth(n: number, unit: 'day' | 'week' | 'month' | number, of: string | null): string | null {
  const whole = of === null ? null : parseDate(of)
  if (!whole) return null
  const { first, last } = whole
  if (unit === 'day') return inside(n > 0 ? first + n - 1 : last + n + 1, whole)
  if (unit === 'month') {
    const [y, m] = fromDayNumber(first)
    const [yy, mm] =
      n > 0 ? addMonths(y, m, n - 1) : addMonths(...(fromDayNumber(last).slice(0, 2) as [number, number]), n + 1)
    return isoMonth(yy, mm)
  }
  // A week belongs to the month or year that has its Thursday.
  const day = unit === 'week' ? 4 : unit
  const at =
    n > 0
      ? first + ((day - weekdayOf(first) + 7) % 7) + (n - 1) * 7
      : last - ((weekdayOf(last) - day + 7) % 7) + (n + 1) * 7
  return unit === 'week' ? isoWeek(...weekOf(at)) : inside(at, whole)
}

const inside = (n: number, { first, last }: { first: number; last: number }) =>
  n >= first && n <= last ? dayOf(n) : null

function fiscal(starts: number, year: YearRef, ref: number | null): string | null {
  let named: number
  if ('year' in year) named = year.year
  else {
    if (ref === null) return null
    const [y, m] = fromDayNumber(ref)
    named = y + year.shift + (m >= starts ? 1 : 0)
  }
  return `${isoDay(named - 1, starts, 1)}/${dayOf(dayNumber(named, starts, 1) - 1)}`
}

/** How many whole turns to add so that a difference within a cycle is the nearest one that the tense allows. */
function turn(difference: number, cycle: number, tense: Tense): number {
  if (tense === 'past') return difference > 0 ? -1 : 0
  if (tense === 'future') return difference < 0 ? 1 : 0
  return difference > cycle / 2 ? -1 : difference < -cycle / 2 ? 1 : 0
}

function theDay(when: When & { kind: 'day' }, tense: Tense, ref: number | null): string | null {
  const { day, month } = when
  const year = yearOf(when.year, ref)
  if (month !== undefined && year !== null) return isoDay(year, month, day)
  if (ref === null || when.year) return null
  const [y, m] = fromDayNumber(ref)
  if (when.months !== undefined) {
    const [yy, mm] = addMonths(y, m, when.months)
    return isoDay(yy, mm, day)
  }
  let best: number | null = null
  if (month !== undefined) {
    // From the year itself outward, as far as nothing nearer can come: eight years, for the 29th of February.
    for (let far = 0; far <= 8; far++) {
      for (let year = y - far; year <= y + far; year += far * 2 || 1)
        if (day <= daysInMonth(year, month)) best = nearer(best, dayNumber(year, month, day), tense, ref)
      if (best !== null && Math.abs(best - ref) <= far * 365) break
    }
  } else {
    // "Friday the 13th" can be half a year away.
    const far = when.weekday ? 14 : 2
    for (let k = -far; k <= far; k++) {
      const [yy, mm] = addMonths(y, m, k)
      const n = day <= daysInMonth(yy, mm) ? dayNumber(yy, mm, day) : null
      if (n !== null && (!when.weekday || weekdayOf(n) === when.weekday)) best = nearer(best, n, tense, ref)
    }
  }
  return best === null ? null : dayOf(best)
}

/** Of two days that the tense allows the one nearer to the reference, the earlier of equals. */
function nearer(best: number | null, n: number, tense: Tense, ref: number): number | null {
  if ((tense === 'past' && n > ref) || (tense === 'future' && n < ref)) return best
  if (best === null) return n
  const difference = Math.abs(n - ref) - Math.abs(best - ref)
  return difference < 0 || (difference === 0 && n < best) ? n : best
}

function theWeekday(weekday: number, which: 'last' | 'this' | 'next' | undefined, tense: Tense, ref: number): number {
  const back = (weekdayOf(ref) - weekday + 7) % 7
  const ahead = (7 - back) % 7
  if (which === 'last') return ref - (back || 7)
  if (which === 'this') return ref + ahead
  if (which === 'next') return ref - weekdayOf(ref) + weekday + 7
  return tense === 'future' ? ref + ahead : ref - back
}

function shifted(unit: Unit, by: number, ref: number): string {
  const [y, m] = fromDayNumber(ref)
  switch (unit) {
    case 'day':
      return dayOf(ref + by)
    case 'week':
      return isoWeek(...weekOf(ref + by * 7))
    case 'month':
      return isoMonth(...addMonths(y, m, by))
    case 'quarter': {
      const [yy, mm] = addMonths(y, m, by * 3)
      return `${isoYear(yy)}-Q${Math.ceil(mm / 3)}`
    }
    case 'year':
      return isoYear(y + by)
    case 'decade':
      return `${isoYear(y + by * 10).slice(0, 3)}X`
  }
}

/** Each end lends the other what it leaves out: "18–19 June 2024", "1 October 2022 – 28 February", "Saturday–Sunday". */
function theRange(from: When, to: When, tense: Tense, ref: number | null): string | null {
  let start = from
  let end = to
  if (start.kind === 'day' && start.month === undefined && (end.kind === 'day' || end.kind === 'month'))
    start = { ...start, month: end.month, year: start.year ?? end.year }
  if ('year' in start && start.year && 'month' in end && !end.year) {
    const first = resolve(start, tense, ref)
    if (first === null) return null
    const year = +first.slice(0, 4)
    const wraps = 'month' in start && (start.month ?? 0) > (end.month ?? 12)
    end = { ...end, year: { year: wraps ? year + 1 : year } }
  }
  if (
    start.kind === 'weekday' &&
    end.kind === 'weekday' &&
    (start.which || start.week !== undefined) &&
    !end.which &&
    end.week === undefined
  ) {
    // "from next Monday to Friday"
    const first = resolve(start, tense, ref)
    return first === null ? null : `${first}/${resolve(end, 'future', numberOf(first))}`
  }
  const last = resolve(end, tense, ref)
  const parsed = last === null ? null : parseDate(last)
  if (!parsed) return null
  let first: string | null
  if (start.kind === 'weekday' && !start.which && start.week === undefined)
    first = resolve({ ...start, which: undefined }, 'past', parsed.first)
  else if ('month' in start && !start.year) first = resolve(start, 'past', parsed.last)
  else if (start.kind === 'quarter' && !start.year) first = resolve(start, 'past', parsed.last)
  else first = resolve(start, tense, ref)
  if (first === null) return null
  // "between now and November 15th" ends with the next one.
  const begin = parseDate(first)
  if (begin && parsed.last < begin.first && 'month' in end && !end.year) {
    const next = resolve(end, 'future', begin.first)
    return next === null ? null : `${first}/${next}`
  }
  // An end that is itself a range ("fiscal years 2023 to 2027") gives its outer day.
  const a = first.split('/')[0]
  const b = last!.split('/').at(-1)!
  return a === b ? a : `${a}/${b}`
}

/** The meaning of "the day after that" and its like; long chains of them stay one step deep. */
export function counted(base: When, tense: Tense, unit: Unit, by: number): When {
  if (base.kind === 'from' && base.unit === unit) return { ...base, by: base.by + by }
  return { kind: 'from', base, tense, unit, by }
}

/** Makes the candidate that the engine resolves. `away` is given where the expression counts from the day of publication. */
export function timeCandidate(
  span: Span,
  when: When,
  tense: Tense = 'any',
  away?: TimeCandidate['away'],
): TimeCandidate {
  return {
    span,
    kind: when.kind,
    resolve: (reference) => resolveWhen(when, tense, reference),
    bears: away?.unit === 'day' && away.by === 0 ? 'today' : tense,
    away,
    weekday: when.kind === 'weekday' || when.kind === 'day' ? when.weekday : undefined,
    relative: resolveWhen(when, tense, null) === null,
  }
}

/** The value so many units from a day. */
export const awayFrom = (day: string, unit: Unit, by: number) => shifted(unit, by, numberOf(day))
