import type { When, YearRef } from '@thima/read/language'
import { monthAt, yearAt, yearBehind } from './days.ts'
import { count, type Part, type Token } from './tokens.ts'
import { BEFORE_YEAR, COUNTED, DECADES, UNITS, WEEKDAYS, WHICH } from './words.ts'

const word = (tokens: readonly Token[], at: number) => tokens[at]?.text ?? ''

/** "the first week of October", "the third quarter of 2016", "the second Monday of next month", "the last week of July". */
export function nthFirst(
  tokens: readonly Token[],
  at: number,
  element: (at: number) => Part<When> | null,
): Part<When> | null {
  const last = word(tokens, at) === 'last' || word(tokens, at) === 'final'
  const nth = last ? null : count(tokens, at)
  if (!last && !nth?.value.ordinal) return null
  const n = last ? -1 : nth!.value.number
  const i = last ? at + 1 : nth!.next
  const several = count(tokens, i)
  if (several && !several.value.ordinal && several.value.number > 1 && (last || n === 1)) {
    const unit = UNITS.get(word(tokens, several.next))
    const whole = ofWhat(tokens, several.next + 1, element)
    if (!whole || (unit !== 'day' && unit !== 'week' && unit !== 'month')) return null
    const [from, to] = last ? [-several.value.number, -1] : [1, several.value.number]
    return {
      value: {
        kind: 'range',
        from: { kind: 'nth', n: from, unit, of: whole.value },
        to: { kind: 'nth', n: to, unit, of: whole.value },
      },
      next: whole.next,
    }
  }
  const kind = word(tokens, i)
  const of = ofWhat(tokens, i + 1, element)
  if (kind === 'quarter' || kind === 'half') {
    const year =
      of?.value.kind === 'fixed' && of.value.value.length === 4
        ? { year: +of.value.value }
        : of?.value.kind === 'shift' && of.value.unit === 'year'
          ? { shift: of.value.by }
          : undefined
    if (kind === 'half')
      return n === 1 || n === 2 ? { value: { kind: 'half', half: n, year }, next: year ? of!.next : i + 1 } : null
    const quarter = last ? 4 : n
    return quarter <= 4 && (year || !last)
      ? { value: { kind: 'quarter', quarter, year }, next: year ? of!.next : i + 1 }
      : null
  }
  if (kind === 'century' && !last)
    return {
      value: {
        kind: 'fixed',
        value: `${String((n - 1) * 100).padStart(4, '0')}/${String(n * 100 - 1).padStart(4, '0')}`,
      },
      next: i + 1,
    }
  const weekday = WEEKDAYS.get(kind)
  const unit = weekday ?? (kind === 'day' || kind === 'week' || kind === 'month' ? kind : undefined)
  if (unit === undefined || !of) return null
  return { value: { kind: 'nth', n, unit, of: of.value }, next: of.next }
}

function ofWhat(tokens: readonly Token[], at: number, element: (at: number) => Part<When> | null): Part<When> | null {
  let i = at
  if (word(tokens, i) === 'of' || word(tokens, i) === 'in') i++
  if (word(tokens, i) === 'the') {
    const unit = UNITS.get(word(tokens, i + 1))
    if (unit === 'month' || unit === 'year') return { value: { kind: 'shift', unit, by: 0 }, next: i + 2 }
  }
  const whole = i > at || WHICH.has(word(tokens, i)) || tokens[i]?.digits === 4 ? element(i) : null
  return whole && (whole.value.kind === 'month' || whole.value.kind === 'fixed' || whole.value.kind === 'shift')
    ? whole
    : null
}

/** Q3 2016, 2016-Q3, H1 2024, week 27 of 2024. */
export function codeAt(tokens: readonly Token[], at: number): Part<When> | null {
  const letter = word(tokens, at)
  if (letter === 'week' && tokens[at + 1]?.digits > 0 && tokens[at + 1].digits <= 2) {
    const n = tokens[at + 1].value
    const year = yearBehind(tokens, at + 2)
    const of: When =
      year && 'year' in year.value
        ? { kind: 'fixed', value: String(year.value.year) }
        : { kind: 'shift', unit: 'year', by: year && 'shift' in year.value ? year.value.shift : 0 }
    return n >= 1 && n <= 53 ? { value: { kind: 'nth', n, unit: 'week', of }, next: year ? year.next : at + 2 } : null
  }
  const code = tokens[at + 1]
  if ((letter !== 'q' && letter !== 'h') || code?.digits !== 1 || !code.glued) return null
  const year = yearBehind(tokens, at + 2)
  const next = year ? year.next : at + 2
  return coded(letter, code.value, year?.value, next)
}

function coded(letter: string, n: number, year: YearRef | undefined, next: number): Part<When> | null {
  if (letter === 'q') return n >= 1 && n <= 4 ? { value: { kind: 'quarter', quarter: n, year }, next } : null
  return n === 1 || n === 2 ? { value: { kind: 'half', half: n, year }, next } : null
}

/** What begins with a number of four digits: "2016 Q3", "2016 June", "the 1990s", "2014". `sure` takes a bare year for one. */
export function yearFirst(tokens: readonly Token[], at: number, sure: boolean): Part<When> | null {
  const year =
    tokens[at]?.digits === 4 || tokens[at]?.text === 'b' || tokens[at]?.text === 'be' ? yearAt(tokens, at) : null
  if (!year || !('year' in year.value)) return null
  let i = year.next
  if (word(tokens, i) === 's' && (tokens[i].glued || ends(tokens, i + 1))) return decade(year.value.year, i + 1)
  if ((word(tokens, i) === "'" || word(tokens, i) === '’') && word(tokens, i + 1) === 's' && tokens[i].glued)
    return year.value.year % 10 === 0
      ? decade(year.value.year, i + 2)
      : { value: { kind: 'fixed', value: String(year.value.year) }, next: i }
  if (word(tokens, i) === ',' || (word(tokens, i) === '-' && tokens[i].glued)) i++
  const code = word(tokens, i)
  if ((code === 'q' || code === 'h') && tokens[i + 1]?.digits === 1)
    return coded(code, tokens[i + 1].value, year.value, i + 2)
  const third = word(tokens, i) === 'the' ? count(tokens, i + 1) : null
  if (third?.value.ordinal && word(tokens, third.next) === 'quarter')
    return { value: { kind: 'quarter', quarter: third.value.number, year: year.value }, next: third.next + 1 }
  const month = i === year.next || word(tokens, year.next) === ',' ? monthAt(tokens, i) : null
  if (month && !yearBehind(tokens, month.next))
    return { value: { kind: 'month', month: month.value, year: year.value }, next: month.next }
  return sure ? { value: { kind: 'fixed', value: String(year.value.year).padStart(4, '0') }, next: year.next } : null
}

const ends = (tokens: readonly Token[], at: number) => !tokens[at] || /^[.,;:!?)"”\]]$/.test(tokens[at].text)

const decade = (year: number, next: number): Part<When> | null =>
  year % 10 === 0 ? { value: { kind: 'fixed', value: `${String(year).padStart(4, '0').slice(0, 3)}X` }, next } : null

const RANGES = new Set(['-', '–', '—', '~', 'to', 'through'])

/** Whether a bare number of four digits is a year where it stands. */
export function isYear(tokens: readonly Token[], at: number): boolean {
  const { value } = tokens[at]
  const before = word(tokens, at - 1)
  const behind = word(tokens, at + 1)
  if (value < 1700 || value > 2150 || COUNTED.has(behind) || COUNTED.has(word(tokens, at + 2)) || behind === '%')
    return false
  if (
    before === '$' ||
    before === '€' ||
    before === '£' ||
    before === '#' ||
    before === '/' ||
    before === '.' ||
    behind === 'hrs'
  )
    return false
  if (
    (behind === ',' || behind === '.' || behind === ':') &&
    tokens[at + 1].glued &&
    tokens[at + 2]?.glued &&
    tokens[at + 2].digits > 0
  )
    return false
  if (before === ',' && tokens[at].glued) return false
  // "2014-2018"
  const last = tokens[at + 2]
  if (value >= 1900 && RANGES.has(behind) && last?.digits === 4 && last.value > value && last.value <= 2150) return true
  if (BEFORE_YEAR.has(before))
    return value >= 1900 || ends(tokens, at + 1) || before === 'in' || before === 'since' || before === 'year'
  return value >= 1900 && (ends(tokens, at + 1) || before === '(' || before === '')
}

const DECADE_BEFORE = new Set(['the', 'in', 'early', 'late', 'mid'])

/** "the '40s", "the seventies", "the nineteen seventies". */
export function decadeAt(tokens: readonly Token[], at: number): Part<When> | null {
  const apostrophe = word(tokens, at) === "'" || word(tokens, at) === '’' || word(tokens, at) === '‘'
  const number = tokens[apostrophe ? at + 1 : at]
  if (number?.digits === 2 && number.value % 10 === 0 && (apostrophe || word(tokens, at - 1) === 'the')) {
    let i = (apostrophe ? at + 1 : at) + 1
    if (word(tokens, i) === "'" || word(tokens, i) === '’') i++
    if (word(tokens, i) === 's' && tokens[i].glued) return decade(1900 + number.value, i + 1)
  }
  const named = DECADES.get(word(tokens, at))
  if (named !== undefined && DECADE_BEFORE.has(word(tokens, at - 1))) return decade(1900 + named, at + 1)
  if (word(tokens, at) === 'noughties') return decade(2000, at + 1)
  const century = spelledCentury(tokens, at)
  return century
}

function spelledCentury(tokens: readonly Token[], at: number): Part<When> | null {
  const first = count(tokens, at)
  if (!first?.value.spelled || (first.value.number !== 19 && first.value.number !== 20)) return null
  let i = first.next
  if (word(tokens, i) === '-') i++
  const tens = DECADES.get(word(tokens, i)) ?? (word(tokens, i) === 'tens' ? 10 : undefined)
  return tens === undefined ? null : decade(first.value.number * 100 + tens, i + 1)
}
