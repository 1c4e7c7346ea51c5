import { fromBuddhist, isDay } from 'thima/model'

/**
 * A day as people write it: `12/6/2567`, `๑๒/๖/๒๕๖๗`, `2024-06-12`, `2567-06-12`. Years from 2400 on are of the Buddhist era.
 * Null where it is none.
 */
export function dayFrom(written: string): string | null {
  const digits = written.trim().replace(/[๐-๙]/gu, (digit) => String(digit.charCodeAt(0) - 0x0e50))
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(digits)
  const local = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(digits)
  const [year, month, day] = iso ? iso.slice(1) : local ? local.slice(1).reverse() : []
  if (year === undefined) return null
  const common = Number(year) >= 2400 ? fromBuddhist(Number(year)) : Number(year)
  const value = `${String(common).padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(value) ? value : null
}
