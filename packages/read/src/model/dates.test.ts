import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  dayNumber,
  dayOf,
  daysBetween,
  fromDayNumber,
  numberOf,
  weekday,
  weekOf,
  weeksInYear,
} from './calendar.ts'
import { formatDate, fromBuddhist, toBuddhist } from './date-format.ts'
import { compareDates, contains, dateOf, dayOfDateTime, interval, isDate, isDay, overlaps, parseDate } from './dates.ts'
import { DATE_CASES, NO_DATES } from './dates-cases.ts'

const day = fc.integer({ min: dayNumber(1, 1, 1), max: dayNumber(9999, 12, 31) }).map(dayOf)

describe('the grammar of dates', () => {
  test.each(DATE_CASES)('reads %s as %s to %s', (value, first, last) => {
    expect(interval(value)).toEqual([first, last])
  })
  test.each(NO_DATES)('does not read %j: %s', (value) => {
    expect(parseDate(value)).toBeNull()
    expect(isDate(value)).toBe(false)
  })
  test('reads any string without failing', () => {
    fc.assert(fc.property(fc.string(), (s) => parseDate(s) === null || interval(s) !== null))
  })
  test('contains, overlaps and orders as the days do', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DATE_CASES), fc.constantFrom(...DATE_CASES), ([a, a1, a2], [b, b1, b2]) => {
        expect(contains(a, b)).toBe(a1 <= b1 && b2 <= a2)
        expect(overlaps(a, b)).toBe(a1 <= b2 && b1 <= a2)
        expect(Math.sign(compareDates(a, b))).toBe(a1 < b1 ? -1 : a1 > b1 ? 1 : a2 < b2 ? -1 : a2 > b2 ? 1 : 0)
      }),
    )
    expect(overlaps('2024', 'no date')).toBe(false)
    expect(['no date', '2024', '2023'].sort(compareDates)).toEqual(['2023', '2024', 'no date'])
  })
  test('names a stretch of days by its shortest value', () => {
    for (const [value, first, last] of DATE_CASES) if (!value.includes('/')) expect(dateOf(first, last)).toBe(value)
    expect(dateOf('2024-06-03', '2024-06-04')).toBe('2024-06-03/2024-06-04')
  })
  test('takes the day of a date-time in its own offset', () => {
    expect(dayOfDateTime('2024-06-12T23:10:00+07:00')).toBe('2024-06-12')
    expect(dayOfDateTime('2024-06-12')).toBe('2024-06-12')
    expect(dayOfDateTime('12 June 2024')).toBeNull()
    expect(isDay('2024-06')).toBe(false)
  })
})

describe('the calendar', () => {
  test('agrees with the platform on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700000, max: 2900000 }), (n) => {
        const date = new Date(n * 86400000)
        expect(fromDayNumber(n)).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()])
        expect(weekday(dayOf(n))).toBe(date.getUTCDay() || 7)
      }),
    )
  })
  test('counts days there and back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -400, max: 400 }), (d, n) => {
        fc.pre(numberOf(d) + n >= dayNumber(1, 1, 1) && numberOf(d) + n <= dayNumber(9999, 12, 31))
        expect(daysBetween(d, addDays(d, n))).toBe(n)
      }),
    )
  })
  test('puts every day into one ISO week', () => {
    fc.assert(
      fc.property(day, (d) => {
        fc.pre(d > '0001-01-08' && d < '9999-12-20')
        const [year, week] = weekOf(numberOf(d))
        expect(week).toBeLessThanOrEqual(weeksInYear(year))
        expect(contains(`${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`, d)).toBe(true)
      }),
    )
  })
  test('adds months over the turn of a year', () => {
    expect(addMonths(2024, 11, 3)).toEqual([2025, 2])
    expect(addMonths(2024, 1, -1)).toEqual([2023, 12])
  })
})

describe('dates in words', () => {
  test.each([
    ['2024-06-12', '12 มิถุนายน 2567', '12 June 2024'],
    ['2024-06', 'มิถุนายน 2567', 'June 2024'],
    ['2024', 'ปี 2567', '2024'],
    ['2024-Q2', 'ไตรมาส 2 ปี 2567', 'Q2 2024'],
    ['2024-W25', 'สัปดาห์ที่ 25 ปี 2567', 'week 25 of 2024'],
    ['202X', 'ปี 2563–2572', '2020s'],
    ['2024-06-18/2024-06-19', '18–19 มิถุนายน 2567', '18–19 June 2024'],
    ['2023-12-20/2024-01', '20 ธันวาคม 2566 – มกราคม 2567', '20 December 2023 – January 2024'],
    ['no date', 'no date', 'no date'],
  ])('says %s', (value, th, en) => {
    expect(formatDate(value, { language: 'th' })).toBe(th)
    expect(formatDate(value, { language: 'en' })).toBe(en)
  })
  test('says the other era where asked', () => {
    expect(formatDate('2024-06-12', { language: 'th', era: 'common' })).toBe('12 มิถุนายน ค.ศ. 2024')
    expect(formatDate('2024-06-12', { language: 'en', era: 'buddhist' })).toBe('12 June 2567 BE')
    fc.assert(fc.property(fc.integer(), (y) => fromBuddhist(toBuddhist(y)) === y))
  })
})
