/**
 * A date as metadata write it, in the form that readings use: ISO date-time where it has its offset, else the ISO date.
 * Years of the Buddhist era are converted. What is no full date gives null: it is never guessed.
 *
 *     2024-06-12T10:00:00+07:00        as it is
 *     2024-06-12 10:00:00              2024-06-12
 *     Wed, 12 Jun 2024 10:00:00 +0700  2024-06-12T10:00:00+07:00
 *     2567-06-12                       2024-06-12
 */
export function normalizeDate(written: string): string | null {
  const text = written.trim()
  return isoDate(text) ?? compactDate(text) ?? mailDate(text)
}

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/
const MAIL =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function isoDate(text: string): string | null {
  const m = ISO.exec(text)
  return m && compose(+m[1], +m[2], +m[3], m[4], m[5], m[6], m[7])
}

function compactDate(text: string): string | null {
  const m = COMPACT.exec(text)
  return m && compose(+m[1], +m[2], +m[3], m[4], m[5], m[6], m[7])
}

function mailDate(text: string): string | null {
  const m = MAIL.exec(text)
  const month = m ? MONTHS.indexOf(m[2].toLowerCase()) + 1 : 0
  return m && month > 0 ? compose(+m[3], month, +m[1], m[4], m[5], m[6], m[7]) : null
}

/** Years from here on are of the Buddhist era, 543 ahead. */
const BUDDHIST = 2400

function compose(
  year: number,
  month: number,
  day: number,
  hour?: string,
  minute?: string,
  second?: string,
  zone?: string,
): string | null {
  const common = year >= BUDDHIST ? year - 543 : year
  const date = `${String(common).padStart(4, '0')}-${two(month)}-${two(day)}`
  const valid = new Date(`${date}T00:00:00Z`)
  if (Number.isNaN(valid.getTime()) || valid.toISOString().slice(0, 10) !== date) return null
  if (hour === undefined || minute === undefined || zone === undefined) return date
  if (+hour > 23 || +minute > 59 || +(second ?? 0) > 59) return date
  return `${date}T${two(+hour)}:${minute}:${second ?? '00'}${offset(zone)}`
}

function offset(zone: string): string {
  if (/^[a-z]/i.test(zone)) return 'Z'
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0')
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`
}

const two = (n: number) => String(n).padStart(2, '0')
