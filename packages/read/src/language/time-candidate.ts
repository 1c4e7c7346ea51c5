import type { Span } from '../model/index.ts'
import type { Unit, When } from './when.ts'

/**
 * An expression of time before the day of publication is known.
 * `resolve` is called again with each reference that the text may have: it must be pure and cheap.
 */
export interface TimeCandidate {
  span: Span
  /** What names it: a day of a month, a weekday, a distance from today, … */
  kind: When['kind']
  /** The value if the text was published on `reference` (ISO date), or null where it cannot be told. Absolute dates ignore it. */
  resolve(reference: string | null): string | null
  /**
   * What it says about the day of publication, for a page that gives no date: `today` (the expression means the day itself),
   * `past` or `future` (the value must lie before or after), else `any`. `weekday` 1 (Monday) to 7 where it names one.
   */
  bears: 'today' | 'past' | 'future' | 'any'
  weekday?: number
  /** How far from the day of publication the expression says it lies, where it does: today is 0 days, last year -1 years. */
  away?: { unit: Unit; by: number }
  /** Whether the value depends on the reference at all. */
  relative: boolean
}
