import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isDate } from '../model/index.ts'
import type { LanguagePack } from './pack.ts'

/** Reads the times of a text that is nothing but body, as expression and value for a day of publication. */
export const timesIn =
  (times: LanguagePack['times']) =>
  (text: string, reference: string | null = '2025-05-21'): [string, string | null][] =>
    found(times, text).map((t) => [text.slice(...t.span), t.resolve(reference)])

/**
 * What the times of every language keep, whatever the text: of any string, and of the pieces in any order. `repeated` are
 * pieces that must not take more than time in their length when they come very often.
 */
export function timesCase(
  times: LanguagePack['times'],
  { pieces, repeated }: { pieces: readonly string[]; repeated: readonly string[] },
): void {
  describe('any text', () => {
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((w) => w.join('')),
    )

    test('gives spans in order inside it, and values of the grammar', () => {
      fc.assert(
        fc.property(text, (s) => {
          let at = 0
          for (const t of found(times, s)) {
            expect(t.span[0]).toBeGreaterThanOrEqual(at)
            expect(t.span[1]).toBeGreaterThan(t.span[0])
            at = t.span[1]
            const value = t.resolve('2025-05-21')
            expect(value === null || isDate(value)).toBe(true)
          }
          expect(at).toBeLessThanOrEqual(s.length)
        }),
        { numRuns: 500 },
      )
    })

    test('takes time in the length of the text', () => {
      for (const piece of repeated) found(times, piece.repeat(Math.ceil(200_000 / piece.length)))
    })
  })
}

/** The times of a text that is nothing but body. */
export const found = (times: LanguagePack['times'], text: string) =>
  times(text, [{ start: 0, end: text.length, role: 'body' }])
