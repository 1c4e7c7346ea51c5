import { fromDayNumber } from './calendar.ts'
import { type ParsedDate, parseDate } from './dates.ts'

/** Years by which the Buddhist era (พ.ศ.) is ahead of the common era (ค.ศ.). */
export const BUDDHIST_ERA = 543

export const toBuddhist = (year: number) => year + BUDDHIST_ERA
export const fromBuddhist = (year: number) => year - BUDDHIST_ERA

const MONTHS = {
  th: 'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}

export interface DateStyle {
  language: 'th' | 'en'
  /** Default: `buddhist` in Thai, `common` in English. */
  era?: 'buddhist' | 'common'
}

/**
 * A value of the grammar in words, for people: 12 มิถุนายน 2567, 12 June 2024. A value that is no date is given back as it is.
 *
 * @example formatDate('2024-06-18/2024-06-19', { language: 'th' }) // '18–19 มิถุนายน 2567'
 */
export function formatDate(value: string, style: DateStyle): string {
  const slash = value.indexOf('/')
  const parsed = parseDate(value)
  if (!parsed) return value
  if (slash < 0) return one(value, parsed, style)
  const [from, to] = [value.slice(0, slash), value.slice(slash + 1)]
  const [a, b] = [parseDate(from)!, parseDate(to)!]
  if (a.form === 'day' && b.form === 'day' && from.slice(0, 7) === to.slice(0, 7))
    return `${+from.slice(8)}–${one(to, b, style)}`
  return `${one(from, a, style)} – ${one(to, b, style)}`
}

function one(
  value: string,
  parsed: ParsedDate,
  { language, era = language === 'th' ? 'buddhist' : 'common' }: DateStyle,
) {
  const thai = language === 'th'
  const year = (n: number) => {
    if (era === 'common') return thai ? `ค.ศ. ${n}` : String(n)
    return thai ? String(toBuddhist(n)) : `${toBuddhist(n)} BE`
  }
  const [y, m, d] = fromDayNumber(parsed.first)
  switch (parsed.form) {
    case 'day':
      return `${d} ${MONTHS[language][m - 1]} ${year(y)}`
    case 'month':
      return `${MONTHS[language][m - 1]} ${year(y)}`
    case 'quarter':
      return thai ? `ไตรมาส ${value[6]} ปี ${year(y)}` : `Q${value[6]} ${year(y)}`
    case 'week':
      return thai
        ? `สัปดาห์ที่ ${+value.slice(6)} ปี ${year(+value.slice(0, 4))}`
        : `week ${+value.slice(6)} of ${year(+value.slice(0, 4))}`
    case 'decade':
      // A decade of one era is none of the other, so its first and last year are said.
      if (era === 'buddhist')
        return thai ? `ปี ${toBuddhist(y)}–${toBuddhist(y + 9)}` : `${toBuddhist(y)}–${toBuddhist(y + 9)} BE`
      return thai ? `ทศวรรษ ${y}` : `${y}s`
    default:
      return thai ? `ปี ${year(y)}` : year(y)
  }
}
