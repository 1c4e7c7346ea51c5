import { counted, type Line, type Tense, type TimeCandidate, type When } from '@thima/read/language'
import { digit, digits, lookup, match, matchAny, skip, skipBack, Triggers } from '../scan.ts'
import type { Part } from './parts.ts'
import { agoAt, countAt, dayAt, dayOpener, decadeAt, fiscalAt, halfAt, monthAt, quarterAt, yearsAt } from './shapes.ts'
import { ERAS, MONTH_NAMES, NEAR, NUMBERS, OVER, SOME, TO, TO_COME, UNITS, WEEKDAYS, WHICH } from './words.ts'

/** An expression found. */
export interface Found {
  start: number
  end: number
  when: When
  tense: Tense
  away?: TimeCandidate['away']
  /** The whole date in brackets behind it, which is an expression of its own. */
  inner?: Found
  /** It looks like one and is none: passed over as a whole. */
  none?: true
}

/** Reads what begins with a word that stands from `start` to `end`. */
type Reader = (text: string, start: number, end: number, line: Line, before: readonly Found[]) => Found | null

/** An expression that begins with a number. */
export function numberAt(text: string, at: number, line: Line): Found | null {
  const before = at > line.start ? text.charCodeAt(at - 1) : 0
  // Behind a point, colon, comma or slash a number is the end of a longer one.
  if ((before === 0x2e || before === 0x3a || before === 0x2c || before === 0x2f) && digit(text.charCodeAt(at - 2)) >= 0)
    return null
  const day = dayAt(text, at)
  if (day) return followed(text, at, day, line)
  const count = countAt(text, at)
  const ago = count && agoAt(text, count.value, count.end, isPoint(text, at))
  return ago && { start: at, end: ago.end, when: ago.value, tense: 'any' }
}

/** Behind what comes round again and again. */
const EVERY = ['ของทุก', 'ทุกปี', 'ทุกสัปดาห์', 'ทุกเดือน', 'แรกของ', 'เว้น']

const isPoint = (text: string, at: number) => text.endsWith('เมื่อ', skipBack(text, at))

/** What the words before an expression say: "เมื่อ…" is over, "จะ…" is to come. */
function tenseAt(text: string, at: number, line: Line): Tense {
  const end = skipBack(text, at)
  if (text.endsWith('เมื่อ', end)) return 'past'
  // "จะเยือนเมืองหลวงของประเทศเพื่อนบ้านใน…": a preposition ties it to a verb that may stand far before.
  const tied = ['ใน', 'ภายใน', 'ถึง', 'ระหว่าง'].some((word) => text.endsWith(word, end))
  const before = text.slice(Math.max(line.start, end - (tied ? 150 : 60)), end)
  let come = -1
  for (const word of TO_COME) come = Math.max(come, before.lastIndexOf(word))
  return come >= 0 && before.lastIndexOf('เมื่อ') < come ? 'future' : 'any'
}

/** A date with what is said behind it: "ที่ผ่านมา" is over, "นี้" is near. */
function followed(text: string, start: number, part: Part<When>, line: Line): Found {
  const i = skip(text, part.end)
  if (matchAny(text, i, EVERY) >= 0) return { start, end: part.end, when: part.value, tense: 'any', none: true }
  const over = matchAny(text, i, OVER)
  if (over >= 0) return { start, end: over, when: part.value, tense: 'past' }
  const near = matchAny(text, i, NEAR)
  if (near >= 0) return { start, end: near, when: part.value, tense: 'any' }
  const tense = tenseAt(text, start, line)
  // "จะ…" far before a day and month says less than the day itself does: the nearest one is meant.
  const { value: when, end } = part
  return { start, end, when, tense: tense === 'future' && when.kind === 'day' && !when.year ? 'any' : tense }
}

/**
 * A date behind a relative expression says which day that is. A whole date is an expression of its own,
 * one without its year completes the expression before it.
 *
 *   วันนี้ (4 สิงหาคม 2567)     เมื่อวานนี้ (30 เม.ย.)
 *   ^^^^^  ^^^^^^^^^^^^^^           ^^^^^^^^^^^^^^^^^^
 */
function completed(text: string, found: Found): Found {
  let i = skip(text, found.end)
  const open = match(text, i, '(')
  if (open >= 0) i = skip(text, open)
  const start = i
  const opener = dayOpener(text, i)
  const day = dayAt(text, opener ? opener.end : i, opener?.value)
  if (!day || day.value.kind === 'range') return found
  const close = open >= 0 ? match(text, skip(text, day.end), ')') : day.end
  if (close < 0) return found
  const whole = day.value.kind === 'fixed' || (day.value.kind === 'day' && day.value.year)
  if (whole) return { ...found, when: day.value, inner: { start, end: day.end, when: day.value, tense: found.tense } }
  const weekday = found.when.kind === 'weekday' ? found.when.weekday : undefined
  return { ...found, end: close, when: weekday ? ({ ...day.value, weekday } as When) : day.value, tense: found.tense }
}

/** A day counted from the reference. */
const away =
  (by: number): Reader =>
  (text, start, end) => {
    // ทุกวันนี้ is "nowadays".
    if (text.endsWith('ทุก', start)) return null
    const tense: Tense = by < 0 ? 'past' : by > 0 ? 'future' : 'any'
    return completed(text, { start, end, when: { kind: 'shift', unit: 'day', by }, tense, away: { unit: 'day', by } })
  }

/** The same, unless a date follows that says the day better: "เมื่อเช้าวันที่ 5". */
const partOfDay =
  (by: number): Reader =>
  (text, start, end, line, before) => {
    const next = skip(text, end)
    return match(text, next, 'วัน') >= 0 || match(text, next, 'มืด') >= 0
      ? null
      : away(by)(text, start, end, line, before)
  }

/** Counted from the last expression before that names one and that is no plan. */
const after =
  (unit: 'day' | 'month' | 'year', by: number): Reader =>
  (_text, start, end, _line, before) => {
    let base: Found | undefined
    for (let k = before.length - 1; k >= 0 && k > before.length - 12 && !base; k--)
      if (names(before[k], unit)) base = before[k]
    return {
      start,
      end,
      when: base ? counted(base.when, base.tense, unit, by) : { kind: 'shift', unit, by },
      tense: 'any',
    }
  }

function names({ when, tense }: Found, unit: 'day' | 'month' | 'year'): boolean {
  if (tense === 'future') return false
  if (unit !== 'day') return when.kind !== 'unknown' && when.kind !== 'range' && when.kind !== 'span'
  if (when.kind === 'fixed') return when.value.length === 10
  return (
    when.kind === 'day' ||
    when.kind === 'weekday' ||
    ((when.kind === 'shift' || when.kind === 'from') && when.unit === 'day')
  )
}

/** วันที่ 12 · วันที่ 12 ก.ย. 61 · วันที่ 18-20 นี้ */
const theDay: Reader = (text, start, end, line) => {
  const at = skip(text, end)
  const day = dayAt(text, at)
  if (day) return followed(text, start, day, line)
  const number = digits(text, at, 2)
  if (!number || number.value < 1 || number.value > 31 || text.endsWith('ทุก', skipBack(text, start))) return null
  let when: When = { kind: 'day', day: number.value }
  let close = number.end
  const join = matchAny(text, skip(text, close), TO)
  const last = join >= 0 ? digits(text, skip(text, join), 2) : null
  if (last && last.value > number.value && last.value <= 31) {
    when = { kind: 'range', from: when, to: { kind: 'day', day: last.value } }
    close = last.end
  }
  const found = followed(text, start, { value: when, end: close }, line)
  // "วันที่ 2 ของการประชุม" counts days; a bare number is a day of the month only where something says so.
  return found.end > close || found.tense === 'past' ? found : null
}

/** วันศุกร์ · วันศุกร์ที่แล้ว · วันศุกร์ (24 พ.ย.) · วันศุกร์ที่ 18 ธันวาคม พ.ศ. 2563 · วันเสาร์-อาทิตย์ที่ผ่านมา */
const theWeekday: Reader = (text, start, end, line) => {
  const opener = dayOpener(text, start)
  if (opener) {
    const day = dayAt(text, opener.end, opener.value)
    if (day) return followed(text, start, day, line)
  }
  const named = lookup(text, skip(text, end), WEEKDAYS)
  if (!named) return null
  let [weekday, close] = named
  let first: number | undefined
  const join = matchAny(text, skip(text, close), [...TO, 'และ'])
  if (join >= 0) {
    const of = match(text, skip(text, join), 'วัน')
    const second = lookup(text, skip(text, of >= 0 ? of : join), WEEKDAYS)
    if (second) {
      first = weekday
      ;[weekday, close] = second
    }
  }
  const i = skip(text, close)
  const which = lookup(text, i, WHICH)
  // Opening hours ("วันจันทร์-ศุกร์") and what comes round every week are no days of the calendar.
  const every = text.endsWith('ทุก', skipBack(text, start)) || matchAny(text, i, EVERY) >= 0
  const the = which ? -1 : match(text, i, 'ที่')
  const counted = the >= 0 && lookup(text, the, NUMBERS) !== null
  if ((first && !which) || every || counted || lookup(text, i, WEEKDAYS))
    return { start, end: close, when: { kind: 'unknown' }, tense: 'any', none: true }
  const tense = which ? (which[0] < 0 ? 'past' : 'future') : tenseAt(text, start, line)
  const when: When = {
    kind: 'weekday',
    weekday,
    which: which ? (['last', 'this', 'next'] as const)[which[0] + 1] : undefined,
  }
  const found: Found = { start, end: which ? which[1] : close, tense, when }
  if (first) return { ...found, when: { kind: 'range', from: { kind: 'weekday', weekday: first }, to: when } }
  return completed(text, found)
}

/** เสาร์-อาทิตย์นี้ */
const theWeekend: Reader = (text, start, end) => {
  const which = lookup(text, skip(text, end), WHICH)
  return which && { start, end: which[1], when: { kind: 'weekend', by: which[0] }, tense: 'any' }
}

/** เดือนกันยายนปีก่อน · เดือนที่แล้ว · เดือน ก.พ. - พ.ค. 2565 */
const theMonth: Reader = (text, start, end, line) => {
  const i = skip(text, end)
  const named = monthAt(text, i, true)
  if (named) return followed(text, start, named, line)
  const same = match(text, i, 'เดียวกัน')
  return same >= 0 ? null : theUnit('month')(text, start, end, line, [])
}

/** มกราคม 2568 */
const namedMonth: Reader = (text, start, _end, line) => {
  const named = monthAt(text, start, false)
  return named && followed(text, start, named, line)
}

/** An abbreviated month is one only where its year follows: ก.พ. is also an office. */
const shortMonth: Reader = (text, start, _end, line) => {
  const named = monthAt(text, start, true)
  const dated =
    named &&
    (named.value.kind === 'range'
      ? 'year' in named.value.to && named.value.to.year
      : 'year' in named.value && named.value.year)
  return named && dated ? followed(text, start, named, line) : null
}

/** สัปดาห์หน้า · เดือนนี้ · ปีที่แล้ว */
const theUnit =
  (unit: 'week' | 'month' | 'year'): Reader =>
  (text, start, end) => {
    const which = lookup(text, skip(text, end), WHICH)
    if (!which || text.endsWith('วัน', start)) return null
    if (text.endsWith('เกือบ', start))
      return { start: start - 5, end: which[1], when: { kind: 'shift', unit, by: 0 }, tense: 'any' }
    // "200 กว่าปีก่อน", "ครบ 50 ปีนี้": a number of them.
    const before = skipBack(text, start)
    if (text.endsWith('หลาย', start) || text.endsWith('กี่', start) || text.endsWith('กว่า', before)) return null
    if (digit(text.charCodeAt(before - 1)) >= 0 && before < start) return null
    return { start, end: which[1], when: { kind: 'shift', unit, by: which[0] }, tense: 'any' }
  }

/** ปี 2567 · ปี 2567 นี้ · ปี พ.ศ. 2561 – 2580 · ปีหน้า (2568) */
const theYear: Reader = (text, start, end, line, before) => {
  const years = yearsAt(text, end)
  if (years) {
    const i = skip(text, years.end)
    const now = match(text, i, 'นี้')
    if (now >= 0) return { start, end: now, when: years.value, tense: 'any', away: { unit: 'year', by: 0 } }
    const over = matchAny(text, i, OVER)
    return {
      start,
      end: over >= 0 ? over : years.end,
      when: years.value,
      tense: over >= 0 ? 'past' : tenseAt(text, start, line),
    }
  }
  const found = theUnit('year')(text, start, end, line, before)
  if (found?.when.kind !== 'shift') return found
  const open = match(text, skip(text, found.end), '(')
  const inside = open >= 0 ? yearsAt(text, skip(text, open)) : null
  const close = inside ? match(text, skip(text, inside.end), ')') : -1
  if (!inside || close < 0) return found
  return { ...found, end: close, when: inside.value, away: { unit: 'year', by: found.when.by } }
}

/** พ.ศ. 2562 */
const eraYear: Reader = (text, start) => {
  const years = yearsAt(text, start)
  return years && { start, end: years.end, when: years.value, tense: 'any' }
}

/** ปีการศึกษา 2548 */
const schoolYear: Reader = (text, start, end) => {
  const years = yearsAt(text, end)
  if (years) return { start, end: years.end, when: years.value, tense: 'any' }
  const which = lookup(text, skip(text, end), WHICH)
  return which && { start, end: which[1], when: { kind: 'unknown' }, tense: 'any' }
}

const shape =
  (read: (text: string, at: number) => Part<When> | null): Reader =>
  (text, start, end) => {
    const part = read(text, end)
    if (!part) return null
    const none = matchAny(text, skip(text, part.end), EVERY) >= 0 || undefined
    return { start, end: part.end, when: part.value, tense: 'any', none }
  }

/** หลายสัปดาห์ที่ผ่านมา: only what holds all of it can be told. */
const some: Reader = (text, start, end) => {
  const unit = lookup(text, skip(text, end), UNITS)
  const which = unit && lookup(text, skip(text, unit[1]), WHICH)
  if (!unit || !which || which[0] === 0 || unit[0] === 'year') return null
  return {
    start,
    end: which[1],
    when: { kind: 'shift', unit: unit[0] === 'day' ? 'month' : 'year', by: 0 },
    tense: 'any',
  }
}

/** สองปีที่แล้ว */
const counting: Reader = (text, start) => {
  const count = countAt(text, start)
  const ago = count && agoAt(text, count.value, count.end, isPoint(text, start))
  return ago && { start, end: ago.end, when: ago.value, tense: 'any' }
}

export const TRIGGERS = new Triggers<Reader>([
  ...['วันนี้', 'วันนี'].map((w) => [w, away(0)] as const),
  ...['วันพรุ่งนี้', 'พรุ่งนี้'].map((w) => [w, away(1)] as const),
  ...['วันมะรืนนี้', 'วันมะรืน', 'มะรืนนี้'].map((w) => [w, away(2)] as const),
  ...['เมื่อวานนี้', 'เมื่อวาน', 'วานนี้'].map((w) => [w, away(-1)] as const),
  ...['เมื่อวานซืนนี้', 'เมื่อวานซืน', 'วานซืน'].map((w) => [w, away(-2)] as const),
  ...['เมื่อเช้านี้', 'เมื่อเช้า', 'เมื่อบ่าย', 'เมื่อเย็น', 'เมื่อค่ำ'].map((w) => [w, partOfDay(0)] as const),
  ...['เช้านี้', 'สายนี้', 'บ่ายนี้', 'เย็นนี้', 'ค่ำนี้', 'คืนนี้', 'เช้าที่ผ่านมา', 'บ่ายที่ผ่านมา'].map((w) => [w, partOfDay(0)] as const),
  ...['เมื่อคืนนี้', 'เมื่อคืนที่ผ่านมา', 'เมื่อคืน', 'คืนก่อน', 'คืนที่ผ่านมา', 'ค่ำวานนี้'].map((w) => [w, partOfDay(-1)] as const),
  ...['วันเดียวกัน', 'วันเดียวกับ'].map((w) => [w, after('day', 0)] as const),
  ...['วันรุ่งขึ้น', 'วันถัดมา', 'วันต่อมา'].map((w) => [w, after('day', 1)] as const),
  ['เดือนเดียวกัน', after('month', 0)],
  ['ปีเดียวกัน', after('year', 0)],
  ['วันที่', theDay],
  ['วัน', theWeekday],
  ...['เสาร์-อาทิตย์', 'เสาร์อาทิตย์', 'เสาร์ - อาทิตย์', 'สุดสัปดาห์'].map((w) => [w, theWeekend] as const),
  ['สัปดาห์', theUnit('week')],
  ['อาทิตย์', theUnit('week')],
  ['เดือน', theMonth],
  ...MONTH_NAMES.map(([w]) => [w, namedMonth] as const),
  ...['ม.', 'ก.', 'มี.', 'เม.', 'พ.', 'มิ.', 'ส.', 'ต.', 'ธ.'].map((w) => [w, shortMonth] as const),
  ['ปีงบประมาณ', shape(fiscalAt)],
  ['ปีงบ', shape(fiscalAt)],
  ['ปีการศึกษา', schoolYear],
  ['ปี', theYear],
  ...ERAS.map(([w]) => [w, eraYear] as const),
  ['ไตรมาส', shape(quarterAt)],
  ['ครึ่ง', shape(halfAt)],
  ['ทศวรรษ', shape(decadeAt)],
  ...SOME.map((w) => [w, some] as const),
  ...NUMBERS.map(([w]) => [w, counting] as const),
])
