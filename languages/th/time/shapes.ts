import type { When, YearRef } from '@thima/read/language'
import { daysInMonth, isoDay } from '@thima/read/model'
import { digit, digits, lookup, match, matchAny, skip } from '../scan.ts'
import { commonYear, month, type Part, year } from './parts.ts'
import { AND, ERAS, NUMBERS, TO, UNITS, WEEKDAYS, WHICH } from './words.ts'

/** Days named one by one whose last ones lend the first their month: "18 และ 19 มิถุนายน". */
const JOINS = [...TO, ...AND]

/** "วันที่", "วันศุกร์ที่", "ศุกร์ที่" in front of a day's number, with the weekday where it is named. */
export function dayOpener(text: string, at: number): Part<number | undefined> | null {
  const plain = match(text, at, 'วันที่')
  if (plain >= 0) return { value: undefined, end: skip(text, plain) }
  const of = match(text, at, 'วัน')
  const named = lookup(text, skip(text, of >= 0 ? of : at), WEEKDAYS)
  const which = named && match(text, skip(text, named[1]), 'ที่')
  return named && which !== null && which >= 0 && digit(text.charCodeAt(skip(text, which))) >= 0
    ? { value: named[0], end: skip(text, which) }
    : null
}

/** A day with its month at a number: "18 มิ.ย. 67", "18-19 มิถุนายน", "15 กันยายน – 1 ตุลาคม 2567", "30/10/2566". */
export function dayAt(text: string, at: number, weekday?: number, second = false): Part<When> | null {
  const number = digits(text, at, 4)
  if (!number) return null
  if (number.length === 4) return isoAt(text, at)
  const day = number.value
  if (number.length > 2 || day < 1 || day > 31) return null
  const mark = text.charCodeAt(number.end)
  if (mark === 0x2f || mark === 0x2e) {
    const numbered = numberedAt(text, day, number.end, mark)
    if (numbered) return numbered
  }
  const i = skip(text, number.end)
  const named = month(text, i, true)
  if (named) {
    if (day > daysInMonth(2024, named.value)) return null
    const y = year(text, named.end, true)
    const from: When = { kind: 'day', day, month: named.value, year: y?.value, weekday }
    return rangeFrom(text, from, y ? y.end : named.end)
  }
  // "18-19 มิถุนายน": the first day has no month of its own.
  const join = second ? -1 : matchAny(text, i, JOINS)
  if (join < 0) return null
  let j = skip(text, join)
  const opener = dayOpener(text, j)
  if (opener) j = opener.end
  const rest = dayAt(text, j, opener?.value, true)
  if (!rest) return null
  const ranged = matchAny(text, i, TO) >= 0
  const from: When = { kind: 'day', day, weekday }
  if (rest.value.kind === 'range') return ranged ? null : { value: { ...rest.value, from }, end: rest.end }
  if (rest.value.kind !== 'day' || (!ranged && rest.value.day !== day + 1)) return null
  return { value: { kind: 'range', from, to: rest.value }, end: rest.end }
}

/** The other end of a range behind a day: " – 1 ตุลาคม 2567", " ถึงวันที่ 5 มี.ค." */
function rangeFrom(text: string, from: When & { kind: 'day' }, at: number): Part<When> {
  const join = matchAny(text, skip(text, at), TO)
  if (join >= 0) {
    const i = skip(text, join)
    const opener = dayOpener(text, i)
    const j = opener ? opener.end : i
    const number = digits(text, j, 2)
    const named = number && month(text, skip(text, number.end), true)
    if (number && named && number.value >= 1 && number.value <= daysInMonth(2024, named.value)) {
      const y = year(text, named.end, true)
      const to: When = { kind: 'day', day: number.value, month: named.value, year: y?.value, weekday: opener?.value }
      return { value: { kind: 'range', from, to }, end: y ? y.end : named.end }
    }
  }
  return { value: from, end: at }
}

/** Behind the day of "30/10/2566", "14.05.2024". Two numbers alone are a meeting or a case, not a day; with points the year is whole. */
function numberedAt(text: string, day: number, at: number, mark: number): Part<When> | null {
  const second = digits(text, at + 1, 2)
  if (!second || second.value < 1 || second.value > 12 || text.charCodeAt(second.end) !== mark) return null
  const third = digits(text, second.end + 1, 4)
  if (mark === 0x2e && third?.length !== 4) return null
  const y = third && commonYear(third, null)
  if (!third || !y || day > daysInMonth(y, second.value)) return null
  return { value: { kind: 'fixed', value: isoDay(y, second.value, day) }, end: third.end }
}

/** 2024-06-12 */
function isoAt(text: string, at: number): Part<When> | null {
  const y = digits(text, at, 4)
  if (!y || text.charCodeAt(y.end) !== 0x2d) return null
  const m = digits(text, y.end + 1, 2)
  if (m?.length !== 2 || text.charCodeAt(m.end) !== 0x2d) return null
  const d = digits(text, m.end + 1, 2)
  const common = commonYear(y, null)
  if (
    d?.length !== 2 ||
    !common ||
    m.value < 1 ||
    m.value > 12 ||
    d.value < 1 ||
    d.value > daysInMonth(common, m.value)
  )
    return null
  return { value: { kind: 'fixed', value: isoDay(common, m.value, d.value) }, end: d.end }
}

/** Months with what follows: "กันยายนปีก่อน", "ก.พ. - พ.ค. 2565", "มิ.ย.นี้". */
export function monthAt(text: string, at: number, short: boolean): Part<When> | null {
  const named = month(text, at, short)
  if (!named) return null
  const day = americanAt(text, named)
  if (day) return day
  const y = year(text, named.end, true)
  const from: When = { kind: 'month', month: named.value, year: y?.value }
  const end = y ? y.end : named.end
  const join = matchAny(text, skip(text, end), TO)
  if (join >= 0) {
    const word = match(text, skip(text, join), 'เดือน')
    const second = month(text, skip(text, word >= 0 ? word : join), short)
    if (second) {
      const z = year(text, second.end, true)
      return {
        value: { kind: 'range', from, to: { kind: 'month', month: second.value, year: z?.value } },
        end: z ? z.end : second.end,
      }
    }
  }
  return { value: from, end }
}

/** Sites made in America print "พฤษภาคม 8, 2023". */
function americanAt(text: string, named: Part<number>): Part<When> | null {
  const number = digits(text, skip(text, named.end), 2)
  if (!number || number.value < 1 || text.charCodeAt(number.end) !== 0x2c) return null
  const y = digits(text, skip(text, number.end + 1), 4)
  const common = y?.length === 4 ? commonYear(y, null) : null
  if (!y || !common || number.value > daysInMonth(common, named.value)) return null
  return { value: { kind: 'fixed', value: isoDay(common, named.value, number.value) }, end: y.end }
}

/** The number of a year with or without its era, and of a range of years: "2566", "พ.ศ. 2561 – 2580", "2566/67". */
export function yearsAt(text: string, at: number): Part<When> | null {
  let i = skip(text, at)
  const era = lookup(text, i, ERAS)
  if (era) i = skip(text, era[1])
  const number = digits(text, i, 4)
  if (!number) return null
  // Two digits are a Buddhist year only where they can be one of our days: นักศึกษาปี 2 and ปี 12 are none.
  if (number.length === 2 && (number.value < 40 || number.value > 80)) return null
  const first = commonYear(number, era ? era[0] : null)
  if (first === null) return null
  const join = matchAny(text, skip(text, number.end), [...TO, '/'])
  if (join >= 0) {
    let j = skip(text, join)
    const word = match(text, j, 'ปี')
    if (word >= 0) j = skip(text, word)
    const again = lookup(text, j, ERAS)
    const second = digits(text, again ? skip(text, again[1]) : j, 4)
    const last = second && commonYear(second, era ? era[0] : null)
    if (second && last && last > first && last - first < 120)
      return { value: { kind: 'fixed', value: `${first}/${last}` }, end: second.end }
  }
  return { value: { kind: 'fixed', value: String(first).padStart(4, '0') }, end: number.end }
}

/** How many: "3", "2-3", "สอง", and the place behind. */
export function countAt(text: string, at: number): Part<number> | null {
  const number = digits(text, at, 3)
  if (number) {
    const join = matchAny(text, skip(text, number.end), ['-', '–', 'ถึง'])
    const second = join >= 0 ? digits(text, skip(text, join), 3) : null
    return second ? { value: second.value, end: second.end } : { value: number.value, end: number.end }
  }
  const word = lookup(text, at, NUMBERS)
  return word && { value: word[0], end: word[1] }
}

/** "2 ปีที่แล้ว", "4 วันก่อน", "5 ปีที่ผ่านมา", "3 วันข้างหน้า": behind the number. */
export function agoAt(text: string, count: number, at: number, point: boolean): Part<When> | null {
  const unit = lookup(text, skip(text, at), UNITS)
  if (!unit) return null
  const i = skip(text, unit[1])
  const which = lookup(text, i, WHICH)
  if (!which || which[0] === 0 || count < 1 || count > 500) return null
  const word = text.slice(i, which[1])
  if (word.startsWith('หน้า') || word.startsWith('ก่อนหน้า')) return null
  const by = which[0] * count
  // "ใน 5 ปีที่ผ่านมา" is the whole time since, "เมื่อ 5 ปีที่แล้ว" a point in it.
  const whole = (which[0] > 0 || word.startsWith('ที่ผ่าน')) && !point
  return { value: whole ? { kind: 'span', unit: unit[0], by } : { kind: 'shift', unit: unit[0], by }, end: which[1] }
}

const QUARTERS: readonly (readonly [string, number])[] = [
  ['ที่หนึ่ง', 1],
  ['ที่สอง', 2],
  ['ที่สาม', 3],
  ['ที่สี่', 4],
  ['แรก', 1],
  ['หนึ่ง', 1],
  ['สอง', 2],
  ['สาม', 3],
  ['สี่', 4],
  ['สุดท้าย', 4],
]

/** Behind ไตรมาส or Q: "4 ปี 2564", "ที่ 1/2567", "แรกของปีนี้", "ที่แล้ว". */
export function quarterAt(text: string, at: number): Part<When> | null {
  const i = skip(text, at)
  const which = lookup(text, i, WHICH)
  if (which) return { value: { kind: 'shift', unit: 'quarter', by: which[0] }, end: which[1] }
  const the = match(text, i, 'ที่')
  const number = digits(text, skip(text, the >= 0 ? the : i), 1)
  const word = number ? null : lookup(text, i, QUARTERS)
  const value = number ? number.value : word?.[0]
  let end = number ? number.end : word?.[1]
  if (!value || end === undefined || value > 4) return null
  const join = matchAny(text, end, ['-', '–'])
  const last = join >= 0 ? digits(text, join, 1) : null
  if (last && last.value > value && last.value <= 4) end = last.end
  const slash = match(text, end, '/')
  const y = year(text, slash >= 0 ? slash : end, true)
  const from: When = { kind: 'quarter', quarter: value, year: y?.value }
  if (y) end = y.end
  return {
    value: last && last.value > value ? { kind: 'range', from, to: { ...from, quarter: last.value } } : from,
    end,
  }
}

/** Behind ปีงบประมาณ: the Thai fiscal year runs from October of the year before to September. */
export function fiscalAt(text: string, at: number): Part<When> | null {
  const first = year(text, at, true) ?? shiftedYear(text, at)
  if (!first) return null
  const from: When = { kind: 'fiscal', starts: 10, year: first.value }
  const join = matchAny(text, skip(text, first.end), TO)
  const last = join >= 0 ? year(text, join, true) : null
  return last
    ? { value: { kind: 'range', from, to: { kind: 'fiscal', starts: 10, year: last.value } }, end: last.end }
    : { value: from, end: first.end }
}

const HALVES: readonly (readonly [string, 1 | 2])[] = [
  ['ปีแรก', 1],
  ['แรกของปี', 1],
  ['แรกปี', 1],
  ['ปีหลัง', 2],
  ['หลังของปี', 2],
  ['หลังปี', 2],
]

/** Behind ครึ่ง: "ปีแรกของปี 2567", "หลังของปีนี้". */
export function halfAt(text: string, at: number): Part<When> | null {
  const half = lookup(text, at, HALVES)
  if (!half) return null
  const y = year(text, half[1], true) ?? shiftedYear(text, half[1])
  return { value: { kind: 'half', half: half[0], year: y?.value }, end: y ? y.end : half[1] }
}

/** "นี้", "ที่แล้ว", "หน้า" behind a word for year. */
function shiftedYear(text: string, at: number): Part<YearRef> | null {
  const which = lookup(text, skip(text, at), WHICH)
  return which && { value: { shift: which[0] }, end: which[1] }
}

/** Behind ทศวรรษ: 1990, ที่ 1990, 2520. A Buddhist decade is none of the common era, so it is a range of years. */
export function decadeAt(text: string, at: number): Part<When> | null {
  const the = match(text, skip(text, at), 'ที่')
  let i = skip(text, the >= 0 ? the : at)
  const era = lookup(text, i, ERAS)
  if (era) i = skip(text, era[1])
  const number = digits(text, i, 4)
  if (!number || number.length === 1 || number.length === 3) return null
  const first = number.length === 2 ? 1900 + number.value : commonYear(number, era ? era[0] : null)
  if (!first) return null
  return {
    value: { kind: 'fixed', value: first % 10 === 0 ? `${String(first).slice(0, 3)}X` : `${first}/${first + 9}` },
    end: number.end,
  }
}
