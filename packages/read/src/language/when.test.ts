import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contains, dayNumber, dayOf, daysBetween, isDate, weekday } from '../model/index.ts'
import { counted, resolveWhen, type When } from './when.ts'

/** Wednesday, 21 May 2025. */
const ON = '2025-05-21'
const day = fc.integer({ min: dayNumber(1990, 1, 1), max: dayNumber(2060, 12, 31) }).map(dayOf)

describe('the value of an expression', () => {
  test.each<[When, string | null]>([
    [{ kind: 'fixed', value: '2006' }, '2006'],
    [{ kind: 'day', day: 3, month: 6 }, '2025-06-03'],
    [{ kind: 'day', day: 3, month: 6, year: { shift: -1 } }, '2024-06-03'],
    [{ kind: 'day', day: 29, month: 2 }, '2024-02-29'],
    [{ kind: 'day', day: 20, months: 1 }, '2025-06-20'],
    [{ kind: 'day', day: 13, weekday: 5 }, '2025-06-13'],
    [{ kind: 'day', day: 31, months: 1 }, null],
    [{ kind: 'month', month: 9, year: { shift: -1 } }, '2024-09'],
    [{ kind: 'quarter', quarter: 1 }, '2025-Q1'],
    [{ kind: 'half', half: 2, year: { year: 2024 } }, '2024-07/2024-12'],
    [{ kind: 'fiscal', starts: 10, year: { year: 2025 } }, '2024-10-01/2025-09-30'],
    [{ kind: 'shift', unit: 'week', by: 1 }, '2025-W22'],
    [{ kind: 'shift', unit: 'decade', by: -1 }, '201X'],
    [{ kind: 'span', unit: 'year', by: -5 }, '2020/2025'],
    [{ kind: 'offset', months: 1, days: -1 }, '2025-06-20'],
    [{ kind: 'weekend', by: 0 }, '2025-05-24/2025-05-25'],
    [{ kind: 'nth', n: -1, unit: 5, of: { kind: 'month', month: 5, year: { year: 2025 } } }, '2025-05-30'],
    [{ kind: 'nth', n: 5, unit: 5, of: { kind: 'month', month: 6, year: { year: 2025 } } }, null],
    [{ kind: 'nth', n: 1, unit: 'week', of: { kind: 'fixed', value: '2015' } }, '2015-W01'],
    [
      { kind: 'range', from: { kind: 'day', day: 28 }, to: { kind: 'day', day: 30, month: 4, year: { year: 2024 } } },
      '2024-04-28/2024-04-30',
    ],
    [
      {
        kind: 'range',
        from: { kind: 'day', day: 28, month: 12 },
        to: { kind: 'day', day: 3, month: 1, year: { year: 2024 } },
      },
      '2023-12-28/2024-01-03',
    ],
    [
      {
        kind: 'range',
        from: { kind: 'day', day: 28, month: 12, year: { year: 2023 } },
        to: { kind: 'day', day: 3, month: 1 },
      },
      '2023-12-28/2024-01-03',
    ],
    [{ kind: 'unknown' }, null],
  ])('reads %j as %s', (when, value) => {
    expect(resolveWhen(when, 'any', ON)).toBe(value)
  })

  test('is unknown without a reference, unless the text says all of it', () => {
    expect(resolveWhen({ kind: 'day', day: 3, month: 6 }, 'past', null)).toBeNull()
    expect(resolveWhen({ kind: 'month', month: 6 }, 'past', null)).toBeNull()
    expect(resolveWhen({ kind: 'weekday', weekday: 3 }, 'past', null)).toBeNull()
    expect(resolveWhen({ kind: 'month', month: 6, year: { year: 2020 } }, 'past', null)).toBe('2020-06')
  })

  test('lies before a past reference and not before a future one', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (on, month, d) => {
        const past = resolveWhen({ kind: 'day', day: d, month }, 'past', on)!
        const future = resolveWhen({ kind: 'day', day: d, month }, 'future', on)!
        const nearest = resolveWhen({ kind: 'day', day: d, month }, 'any', on)!
        expect(past <= on && future >= on).toBe(true)
        expect([past, future]).toContain(nearest)
        expect(Math.abs(daysBetween(nearest, on))).toBeLessThanOrEqual(183)
      }),
    )
  })

  test('is that weekday, within a week', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 7 }), fc.constantFrom('past', 'future', 'any'), (on, wd, tense) => {
        const value = resolveWhen({ kind: 'weekday', weekday: wd }, tense, on)!
        expect(weekday(value)).toBe(wd)
        expect(Math.abs(daysBetween(value, on))).toBeLessThanOrEqual(6)
        expect(tense === 'future' ? value >= on : value <= on).toBe(true)
      }),
    )
  })

  test('holds the reference where it is "this" one', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('day', 'week', 'month', 'quarter', 'year', 'decade'), (on, unit) => {
        const value = resolveWhen({ kind: 'shift', unit, by: 0 }, 'any', on)!
        expect(isDate(value) && contains(value, on)).toBe(true)
      }),
    )
  })

  test('stays one step deep however often it is counted on', () => {
    let when: When = { kind: 'fixed', value: '2025-01-31' }
    for (let k = 0; k < 100_000; k++) when = counted(when, 'any', 'day', k % 2 ? 1 : 0)
    expect(resolveWhen(when, 'any', null)).toBe(dayOf(dayNumber(2025, 1, 31) + 50_000))
  })
})
