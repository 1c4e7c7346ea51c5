import type { YearRef } from '@thima/read/language'
import { fromBuddhist } from '@thima/read/model'
import { type Digits, digit, digits, isMark, isThai, lookup, match, skip } from '../scan.ts'
import { ERAS, MONTH_LETTERS, MONTH_NAMES, MONTH_SHORT, WHICH } from './words.ts'

/** A part of an expression of time with the place where it ends. */
export interface Part<T> {
  value: T
  end: number
}

/**
 * A year as its digits say it, in the common era: 2567 and 67 are 2024, 2024 is itself.
 * null where the number is no year of the last or next hundred and fifty years.
 */
export function commonYear(
  number: { value: number; length: number },
  era: 'buddhist' | 'common' | null,
): number | null {
  const { value, length } = number
  if (length === 2) return era === 'common' ? 2000 + value : fromBuddhist(2500 + value)
  if (length !== 4) return null
  if (era === 'buddhist') return value > 1000 ? fromBuddhist(value) : null
  if (era === 'common') return value > 500 ? value : null
  if (value >= 2400 && value <= 2650) return fromBuddhist(value)
  return value >= 1800 && value <= 2107 ? value : null
}

/** Whether two digits are the end of an expression and not the start of a clock time, an amount or a longer number. */
function standsAlone(text: string, number: Digits): boolean {
  const c = text.charCodeAt(number.end)
  const next = text.charCodeAt(number.end + 1)
  if (c === 0x25 || c === 0x3a) return false
  return !((c === 0x2e || c === 0x2c) && digit(next) >= 0)
}

/** The year behind a day, a month or a quarter: "2567", "พ.ศ. 2567", "67", "ปี 2567", "ปีที่แล้ว", "ของปีนี้". */
export function year(text: string, at: number, twoDigits: boolean): Part<YearRef> | null {
  let i = skip(text, at)
  const current = match(text, i, 'ศกนี้')
  if (current >= 0) return { value: { shift: 0 }, end: current }
  const of = match(text, i, 'ของ')
  if (of >= 0) i = skip(text, of)
  const word = match(text, i, 'ปี')
  if (of >= 0 && word < 0) return null
  if (word >= 0) {
    const which = lookup(text, skip(text, word), WHICH)
    if (which) return { value: { shift: which[0] }, end: which[1] }
    i = skip(text, word)
  }
  const comma = of < 0 && word < 0 ? match(text, i, ',') : -1
  if (comma >= 0) {
    // "12 มิถุนายน, 2567": two digits behind a comma are something else.
    i = skip(text, comma)
    twoDigits = false
  }
  const era = lookup(text, i, ERAS)
  if (era) i = skip(text, era[1])
  else if (match(text, i, '’') >= 0 || match(text, i, "'") >= 0) i++
  const number = digits(text, i, 4)
  if (!number || (number.length === 2 && !(twoDigits && standsAlone(text, number)))) return null
  const value = commonYear(number, era ? era[0] : null)
  return value === null ? null : { value: { year: value }, end: number.end }
}

/** A month by name or abbreviation. `short` allows forms that are months only beside a number or เดือน. */
export function month(text: string, at: number, short: boolean): Part<number> | null {
  const name = lookup(text, at, MONTH_NAMES)
  if (name) return { value: name[0], end: name[1] }
  if (!short) return null
  const spoken = lookup(text, at, MONTH_SHORT)
  if (spoken) return { value: spoken[0], end: spoken[1] }
  return abbreviation(text, at)
}

/** ม.ค. · ม.ค · มค. · มค · ม. ค. */
export function abbreviation(text: string, at: number): Part<number> | null {
  for (const [first, second, value] of MONTH_LETTERS) {
    let i = match(text, at, first)
    if (i < 0) continue
    const dot = match(text, i, '.')
    if (dot >= 0) {
      i = skip(text, dot)
    }
    const end = match(text, i, second)
    if (end < 0 || isMark(text.charCodeAt(end))) continue
    const last = match(text, end, '.')
    if (last >= 0) return { value, end: last }
    // Without its last dot it must not run into a word: "2 ม.ค" but not "12 มคธ".
    if (isThai(text.charCodeAt(end)) && !continues(text, end)) continue
    return { value, end }
  }
  return null
}

const CONTINUATIONS = ['นี้', 'ที่', 'ปี', 'ถึง', 'และ', 'เวลา', 'พ.ศ']
const continues = (text: string, at: number) => CONTINUATIONS.some((word) => match(text, at, word) >= 0)
