import type { When, YearRef } from '@thima/read/language'
import { daysInMonth, fromBuddhist, isoDay } from '@thima/read/model'
import { count, type Part, spelledYear, type Token } from './tokens.ts'
import { MONTHS, TO, UNITS, WEEKDAYS, WHICH } from './words.ts'

const word = (tokens: readonly Token[], at: number) => tokens[at]?.text ?? ''

/** Short names that are no abbreviations: their dot ends the sentence. */
const WHOLE = new Set(['may', 'june', 'july'])

/** The month whose name stands there, with the dot of its abbreviation. */
export function monthAt(tokens: readonly Token[], at: number): Part<number> | null {
  const month = MONTHS.get(word(tokens, at))
  if (month === undefined) return null
  const short = word(tokens, at).length <= 4 && !WHOLE.has(word(tokens, at))
  const dot = word(tokens, at + 1) === '.' && tokens[at + 1].glued && (short || (tokens[at + 2]?.value ?? -1) >= 0)
  return { value: month, next: at + (dot ? 2 : 1) }
}

/** A year: 2024, B.E. 2567, '24, nineteen seventy-eight, "last year". */
export function yearAt(tokens: readonly Token[], at: number, short = false): Part<YearRef> | null {
  const token = tokens[at]
  if (!token) return null
  if (token.digits === 4) return common(token.value, false, at + 1)
  if (token.text === 'b' && word(tokens, at + 2) === 'e') {
    const number = tokens[at + (word(tokens, at + 3) === '.' ? 4 : 3)]
    return number?.digits === 4 ? common(number.value, true, tokens.indexOf(number) + 1) : null
  }
  if (token.text === 'be' && tokens[at + 1]?.digits === 4) return common(tokens[at + 1].value, true, at + 2)
  const apostrophe = token.text === "'" || token.text === '’' || token.text === '‘'
  const two = apostrophe ? tokens[at + 1] : token
  if (two?.digits === 2 && (apostrophe ? two.glued : short))
    return { value: { year: (two.value < 50 ? 2000 : 1900) + two.value }, next: at + (apostrophe ? 2 : 1) }
  const which = WHICH.get(token.text)
  if (which !== undefined && word(tokens, at + 1) === 'year') return { value: { shift: which }, next: at + 2 }
  const spelled = spelledYear(tokens, at)
  return spelled && { value: { year: spelled.value }, next: spelled.next }
}

function common(value: number, buddhist: boolean, next: number): Part<YearRef> | null {
  if (buddhist || (value >= 2400 && value <= 2650)) return { value: { year: fromBuddhist(value) }, next }
  return value >= 1000 && value <= 2199 ? { value: { year: value }, next } : null
}

/** The year behind a day or month: ", 2024", " of 2024", "-2024", " last year". */
export function yearBehind(tokens: readonly Token[], at: number): Part<YearRef> | null {
  const of = word(tokens, at) === 'of' || word(tokens, at) === 'in'
  if (of || word(tokens, at) === ',' || ((word(tokens, at) === '-' || word(tokens, at) === '/') && tokens[at].glued)) {
    const year = yearAt(tokens, at + (of && word(tokens, at + 1) === 'the' ? 2 : 1), of)
    return year && (of || 'year' in year.value) ? year : null
  }
  return yearAt(tokens, at)
}

/** A day of the month: 10, 10th, tenth, the 10th. Not what is a clock time or an amount. */
function dayNumberAt(tokens: readonly Token[], at: number): Part<number> | null {
  const start = word(tokens, at) === 'the' ? at + 1 : at
  const number = count(tokens, start)
  if (!number || number.value.number < 1 || number.value.number > 31) return null
  const behind = tokens[number.next]
  if (behind?.glued && (behind.text === '%' || behind.text === '$')) return null
  if (behind?.glued && behind.text === ':' && (tokens[number.next + 1]?.digits ?? 0) > 0) return null
  if (behind?.text === '.' && behind.glued && tokens[number.next + 1]?.glued && tokens[number.next + 1].value >= 0)
    return null
  if (tokens[start].text === 'a' || tokens[start].text === 'an') return null
  return { value: number.value.number, next: number.next }
}

/** "June 10, 2024", "June 18-19", "June 9 through 17", "Oct/2", "June 2016", "March last year", "June". */
export function monthFirst(tokens: readonly Token[], at: number): Part<When> | null {
  const month = monthAt(tokens, at)
  if (!month) return null
  let i = month.next
  const joined =
    (word(tokens, i) === '-' || word(tokens, i) === '/' || word(tokens, i) === ',') &&
    (tokens[i].glued || word(tokens, i) === ',')
  if (joined) i++
  const day = tokens[i]?.digits === 4 || spelledYear(tokens, i) ? null : dayNumberAt(tokens, i)
  if (day && day.value <= daysInMonth(2024, month.value) && !isCount(tokens, day.next)) {
    const from: When = { kind: 'day', day: day.value, month: month.value }
    const last = lastDay(tokens, day.next)
    const year = yearBehind(tokens, last ? last.next : day.next)
    const next = year ? year.next : last ? last.next : day.next
    if (!last) return { value: { ...from, year: year?.value }, next }
    // "from April twenty-seventh to the third" runs into the next month.
    if (last.value <= day.value) return { value: { ...from, year: year?.value }, next: year ? year.next : day.next }
    return {
      value: {
        kind: 'range',
        from: { kind: 'day', day: day.value },
        to: { kind: 'day', day: last.value, month: month.value, year: year?.value },
      },
      next,
    }
  }
  if (word(tokens, month.next) === 'between') {
    const first = dayNumberAt(tokens, month.next + 1)
    const last = first && lastDay(tokens, first.next)
    if (first && last) {
      const year = yearBehind(tokens, last.next)
      const to: When = { kind: 'day', day: last.value, month: month.value, year: year?.value }
      return {
        value: { kind: 'range', from: { kind: 'day', day: first.value }, to },
        next: year ? year.next : last.next,
      }
    }
  }
  const year = yearBehind(tokens, month.next)
  if (year && 'year' in year.value && year.value.year >= 1000) {
    // sep-2020-23
    const behind =
      word(tokens, year.next) === '-' && tokens[year.next].glued ? dayNumberAt(tokens, year.next + 1) : null
    if (behind)
      return { value: { kind: 'day', day: behind.value, month: month.value, year: year.value }, next: behind.next }
  }
  return { value: { kind: 'month', month: month.value, year: year?.value }, next: year ? year.next : month.next }
}

/** "March 3 people": the number counts what follows. Only a few nouns are as sure as that. */
const isCount = (tokens: readonly Token[], at: number) =>
  UNITS.has(word(tokens, at)) || word(tokens, at) === 'percent' || word(tokens, at) === 'people'

/** "-19", " to 22", " and 19", " through 17" behind a day. */
function lastDay(tokens: readonly Token[], at: number): Part<number> | null {
  const join = word(tokens, at)
  if (!TO.has(join) && join !== 'and') return null
  if (monthAt(tokens, at + 1) || tokens[at + 1]?.digits === 4) return null
  const day = dayNumberAt(tokens, at + 1)
  if (!day || isCount(tokens, day.next)) return null
  // "June 18 and 20 others"
  if (
    join === 'and' &&
    !/^(?:[,.;:)]|$|of|in|at|to|for|on|with|from)/.test(word(tokens, day.next)) &&
    !yearBehind(tokens, day.next)
  )
    return null
  return monthAt(tokens, day.next) ? null : day
}

/** "12 June 2024", "the 20th of June", "26 June to 28 June", "9 to 12 of June", "the 20th of next month". */
export function dayFirst(tokens: readonly Token[], at: number): Part<When> | null {
  const day = dayNumberAt(tokens, at)
  if (!day) return null
  const last = lastDay(tokens, day.next)
  if (last && last.value > day.value) {
    const rest = monthBehind(tokens, last.next, last.value)
    if (rest)
      return { value: { kind: 'range', from: { kind: 'day', day: day.value }, to: rest.value }, next: rest.next }
  }
  return monthBehind(tokens, day.next, day.value)
}

/** Behind the number of a day: " June 2024", " of June", "-Aug-2016", " of next month". */
function monthBehind(tokens: readonly Token[], at: number, day: number): Part<When> | null {
  let i = at
  if (word(tokens, i) === 'day') i++
  const of = word(tokens, i) === 'of' || word(tokens, i) === 'in'
  if (of || word(tokens, i) === '.' || ((word(tokens, i) === '-' || word(tokens, i) === '/') && tokens[i].glued)) i++
  const month = monthAt(tokens, i)
  if (month) {
    if (day > daysInMonth(2024, month.value)) return null
    const year = yearBehind(tokens, month.next)
    return { value: { kind: 'day', day, month: month.value, year: year?.value }, next: year ? year.next : month.next }
  }
  const which = WHICH.get(word(tokens, i))
  if (which !== undefined && word(tokens, i + 1) === 'month')
    return { value: { kind: 'day', day, months: which }, next: i + 2 }
  if (of && word(tokens, i) === 'the' && word(tokens, i + 1) === 'month')
    return { value: { kind: 'day', day, months: 0 }, next: i + 2 }
  return null
}

/** 20240612 */
export function compactAt(token: Token | undefined): When | null {
  if (token?.digits !== 8 || token.ordinal) return null
  const [year, month, date] = [Math.floor(token.value / 10000), Math.floor(token.value / 100) % 100, token.value % 100]
  if (year < 1950 || year > 2050) return null
  return day(year, month, date, 0)?.value ?? null
}

/** 2024-06-12, 02/22/2016, 22.4.2016, 4/22 and their like. `bare` allows a day and a month without a year. */
export function numericAt(tokens: readonly Token[], at: number, bare: boolean): Part<When> | null {
  const [a, sep, b, sep2, c] = [tokens[at], word(tokens, at + 1), tokens[at + 2], word(tokens, at + 3), tokens[at + 4]]
  if (!a || a.digits === 0 || !b || !'-/.'.includes(sep) || sep === '') return null
  const named = MONTHS.get(b.text)
  if (a.digits === 4) {
    const year = common(a.value, false, 0)?.value
    if (!year || !('year' in year)) return null
    const month = named ?? (b.digits > 0 && b.digits <= 2 ? b.value : 0)
    if (month < 1 || month > 12) return null
    if (sep2 === sep && c && c.digits > 0 && c.digits <= 2) return day(year.year, month, c.value, at + 5)
    return { value: { kind: 'month', month, year }, next: at + 3 }
  }
  if (a.digits > 2) return null
  if (b.digits === 4 && sep !== '.' && a.value >= 1 && a.value <= 12 && b.value >= 1900 && b.value <= 2150)
    return { value: { kind: 'month', month: a.value, year: { year: b.value } }, next: at + 3 }
  if (!tokens[at + 1].glued || !b.glued) return null
  const behind = c && (sep2 === sep || sep2 === ',') && (c.glued || sep2 === ',') ? c : undefined
  if (behind && (behind.digits === 4 || (behind.digits === 2 && sep2 === sep && sep !== '.'))) {
    const year =
      behind.digits === 4
        ? common(behind.value, false, 0)?.value
        : { year: behind.value + (behind.value < 50 ? 2000 : 1900) }
    if (!year || !('year' in year)) return null
    if (named) return day(year.year, named, a.value, at + 5)
    if (b.digits > 2 || b.digits === 0) return null
    // Months come first as in American English, unless that is no date; with a Buddhist year or dots days do.
    const dayFirst = a.value > 12 || (behind.digits === 4 && behind.value >= 2400) || (sep === '.' && b.value <= 12)
    return dayFirst ? day(year.year, b.value, a.value, at + 5) : day(year.year, a.value, b.value, at + 5)
  }
  if (named && a.value <= 31) return { value: { kind: 'day', day: a.value, month: named }, next: at + 3 }
  // 11/20 can hardly be anything else.
  const [low, high] = a.value < b.value ? [a, b] : [b, a]
  if (sep === '/' && low.value >= 1 && low.value <= 12 && high.value > 12 && high.value <= 31 && b.digits === 2)
    bare = true
  if (!bare || b.digits > 2 || b.digits === 0 || (tokens[at + 3]?.glued && sep2 === sep)) return null
  const [month, date] = a.value > 12 ? [b.value, a.value] : [a.value, b.value]
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(2024, month)) return null
  return { value: { kind: 'day', day: date, month }, next: at + 3 }
}

const day = (year: number, month: number, date: number, next: number): Part<When> | null =>
  month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month)
    ? { value: { kind: 'fixed', value: isoDay(year, month, date) }, next }
    : null

/** A weekday with the day of the month that may follow: "Wednesday, June 12", "Friday the 13th", "Friday 7/6". */
export function weekdayAt(tokens: readonly Token[], at: number): Part<When> | null {
  const weekday = WEEKDAYS.get(word(tokens, at))
  if (weekday === undefined) return null
  let i = at + 1
  if (word(tokens, i) === '.' && word(tokens, at).length <= 5 && tokens[i].glued) i++
  const plain = i
  if (word(tokens, i) === ',' || (word(tokens, i) === '-' && tokens[i].glued)) i++
  const dated = numericAt(tokens, i, true) ?? monthFirst(tokens, i) ?? dayFirst(tokens, i)
  if (dated?.value.kind === 'day') return { value: { ...dated.value, weekday }, next: dated.next }
  if (dated?.value.kind === 'fixed') return dated
  const nth = i === plain ? count(tokens, word(tokens, i) === 'the' ? i + 1 : i) : null
  const said =
    nth &&
    nth.value.number >= 1 &&
    nth.value.number <= 31 &&
    (nth.value.ordinal || word(tokens, i) === 'the' || ends(tokens, nth.next))
  if (nth && said && !UNITS.has(word(tokens, nth.next)))
    return { value: { kind: 'day', day: nth.value.number, weekday }, next: nth.next }
  const of = word(tokens, plain) === 'of' ? plain + 1 : plain
  const the = word(tokens, of) === 'the' ? of + 1 : of
  const which = WHICH.get(word(tokens, the))
  if (which !== undefined && word(tokens, the + 1) === 'week')
    return { value: { kind: 'weekday', weekday, week: which }, next: the + 2 }
  return { value: { kind: 'weekday', weekday }, next: plain }
}

/** Whether a clause ends there. */
export const ends = (tokens: readonly Token[], at: number) => !tokens[at] || /^[.,;:!?)"”\]]$/.test(tokens[at].text)
