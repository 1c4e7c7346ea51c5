import type { UiLanguage } from '../ui/index.ts'

const MONTHS: Record<UiLanguage, readonly string[]> = {
  th: ['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
}

/**
 * A value of Thima's dates for a person: in Thai with the year of the Buddhist era, in English with the common one.
 *
 *     2024-06-12             12 มิ.ย. 2567      12 Jun 2024
 *     2024-06-18/2024-06-19  18 มิ.ย. 2567 – 19 มิ.ย. 2567
 *     2024-W25               สัปดาห์ที่ 25 ปี 2567  week 25 of 2024
 */
export function showDate(value: string, language: UiLanguage): string {
  return value
    .split('/')
    .map((part) => one(part, language))
    .join(' – ')
}

function one(value: string, language: UiLanguage): string {
  const m = /^(\d{3}X|\d{4})(?:-(?:W(\d\d)|Q(\d)|(\d\d)(?:-(\d\d))?))?(?:T(\d\d:\d\d).*)?$/.exec(value)
  if (!m) return value
  const [, year, week, quarter, month, day, time] = m
  const thai = language === 'th'
  if (year.endsWith('X')) return thai ? `ทศวรรษ ${year.slice(0, 3)}0` : `${year.slice(0, 3)}0s`
  const shown = thai ? String(Number(year) + 543) : year
  if (week) return thai ? `สัปดาห์ที่ ${Number(week)} ปี ${shown}` : `week ${Number(week)} of ${shown}`
  if (quarter) return thai ? `ไตรมาส ${quarter} ปี ${shown}` : `quarter ${quarter} of ${shown}`
  if (!month) return shown
  const date = [day && String(Number(day)), MONTHS[language][Number(month) - 1], shown].filter(Boolean).join(' ')
  return time ? `${date} ${time}` : date
}
