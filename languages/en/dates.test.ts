import { describe, expect, test } from 'vitest'
import { timesCase, timesIn } from '../../packages/read/src/language/times.case.ts'
import { times } from './dates.ts'

/** Expression and value, for a text of Wednesday 21 May 2025. */
const read = timesIn(times)

describe('days', () => {
  test.each([
    ['He signed it on June 3, 2024, in Riga', 'June 3, 2024', '2024-06-03'],
    ['signed on 3 June 2024', '3 June 2024', '2024-06-03'],
    ['signed on the 3rd of June', 'the 3rd of June', '2025-06-03'],
    ['signed on Sept. 14th, 2022', 'Sept. 14th, 2022', '2022-09-14'],
    ['the attack of Feb. 7 was', 'Feb. 7', '2025-02-07'],
    ['talks on March 3 in Oslo', 'March 3', '2025-03-03'],
    ['on Tuesday, June 3, he', 'Tuesday, June 3', '2025-06-03'],
    ['dated 2024-11-05', '2024-11-05', '2024-11-05'],
    ['dated 11/05/2024', '11/05/2024', '2024-11-05'],
    ['dated 25.12.2023', '25.12.2023', '2023-12-25'],
    ['on 05-Aug-2016', '05-Aug-2016', '2016-08-05'],
    ['in the law of 5 December B.E. 2562 it', '5 December B.E. 2562', '2019-12-05'],
    ['on the twenty-first of May, nineteen eighty six', 'the twenty-first of May, nineteen eighty six', '1986-05-21'],
    ['on the 20th of next month', 'the 20th of next month', '2025-06-20'],
    ['the second Monday of June', 'the second Monday of June', '2025-06-09'],
  ])('reads a day in %s', (text, expression, value) => {
    expect(read(text)).toEqual([[expression, value]])
  })

  test.each([
    ['She said today that', 'today', '2025-05-21'],
    ['He spoke yesterday morning', 'yesterday morning', '2025-05-20'],
    ['They meet tomorrow', 'tomorrow', '2025-05-22'],
    ['the day before yesterday', 'the day before yesterday', '2025-05-19'],
    ['four days ago', 'four days ago', '2025-05-17'],
    ['two years ago', 'two years ago', '2023'],
    ['in 3 days', 'in 3 days', '2025-05-24'],
    ['within 10 days', 'within 10 days', '2025-05-21/2025-05-31'],
    ['within the next few weeks', 'within the next few weeks', '2025'],
    ['three days starting next Monday', 'three days starting next Monday', '2025-05-26/2025-05-28'],
    ['closed for two weeks from June 3', 'two weeks from June 3', '2025-06-03/2025-06-16'],
    ['three days from June 3', 'three days from June 3', '2025-06-06'],
    ['between now and May 3', 'between now and May 3', '2025-05-21/2026-05-03'],
  ])('reads %s', (text, expression, value) => {
    expect(read(text)).toEqual([[expression, value]])
  })

  test('counts "that day" and "two days later" from the last day named', () => {
    expect(
      read('It began on March 3, 2025. Twelve died that day, and it ended two days later.').map((r) => r[1]),
    ).toEqual(['2025-03-03', '2025-03-03', '2025-03-05'])
  })
})

describe('weekdays', () => {
  test.each([
    ['The ministry said on Wednesday that', 'Wednesday', '2025-05-21'],
    ['The ministry said Friday that', 'Friday', '2025-05-16'],
    ['said late Monday', 'late Monday', '2025-05-19'],
    ['He will arrive on Friday for talks', 'Friday', '2025-05-23'],
    ['The truce would start at 10 a.m. on Thursday', 'Thursday', '2025-05-22'],
    ['last Friday', 'last Friday', '2025-05-16'],
    ['last Tuesday', 'last Tuesday', '2025-05-13'],
    ['next Friday', 'next Friday', '2025-05-30'],
    ['this Friday', 'this Friday', '2025-05-23'],
    ['on Friday of next week', 'Friday of next week', '2025-05-30'],
    ['over the weekend', 'the weekend', '2025-05-24/2025-05-25'],
    ['last weekend', 'last weekend', '2025-05-17/2025-05-18'],
    ['on Friday (May 16) it', 'Friday (May 16)', '2025-05-16'],
  ])('reads %s', (text, expression, value) => {
    expect(read(text)).toEqual([[expression, value]])
  })

  test('reads a whole date in brackets as an expression of its own', () => {
    expect(read('on Friday (May 16, 2025) it')).toEqual([
      ['Friday', '2025-05-16'],
      ['May 16, 2025', '2025-05-16'],
    ])
  })
})

describe('weeks, months, quarters, years', () => {
  test.each([
    ['next week', '2025-W22'],
    ['earlier this month', '2025-05'],
    ['late last month', '2025-04'],
    ['last September', '2024-09'],
    ['March last year', '2024-03'],
    ['July 2000', '2000-07'],
    ['the end of June', '2025-06'],
    ['mid-2023', '2023'],
    ['the third quarter of 2016', '2016-Q3'],
    ['Q1 2025', '2025-Q1'],
    ['the first half of 2024', '2024-01/2024-06'],
    ['last year', '2024'],
    ['the year 2024', '2024'],
    ['2006', '2006'],
    ['the 1990s', '199X'],
    ["the '70s", '197X'],
    ['the past two weeks', '2025-05-07/2025-05-21'],
    ['the last five years', '2020/2025'],
    ['the first week of October', '2025-W40'],
    ['the next decade', '203X'],
  ])('reads %s', (text, value) => {
    expect(read(`It grew in ${text}, they said`)).toEqual([[text, value]])
  })
})

describe('ranges', () => {
  test.each([
    ['June 18 and 19', '2025-06-18/2025-06-19'],
    ['June 18-19, 2024', '2024-06-18/2024-06-19'],
    ['from June 28 to July 2', '2025-06-28/2025-07-02'],
    ['between 4 and 22 January 2023', '2023-01-04/2023-01-22'],
    ['2014-2018', '2014/2018'],
    ['from 2002 to 2010', '2002/2010'],
    ['April 9th through 17th', '2025-04-09/2025-04-17'],
    ['from next Monday to Friday', '2025-05-26/2025-05-30'],
  ])('reads %s', (text, value) => {
    expect(read(`It ran ${text}.`)).toEqual([[text, value]])
  })
})

describe('what is no date', () => {
  test.each([
    'It may surpass coal and may fall again',
    'They march in protest',
    'at 10:30 a.m.',
    'for three years',
    'a four-day truce',
    '2,056 people died',
    '2024 people died',
    'the score was 4-2',
    'he told USA Today',
    'they sat in the sun',
    'a 12-year-old boy',
    'in my early 20s',
    'the second floor',
    'about 1.5 million',
    'call 0-2399-4012',
  ])('does not read %s', (text) => {
    expect(read(text)).toEqual([])
  })
})

timesCase(times, {
  pieces: [
    'on ',
    'June ',
    '12',
    ' 2024',
    'last ',
    'Friday',
    ' to ',
    '-',
    '(',
    ')',
    'the ',
    'first ',
    'week ',
    'of ',
    'two ',
    'days ',
    'ago ',
    "'90s",
    '/',
    '.',
    ' and ',
  ],
  repeated: ['two days after ', '12-', 'June ', '2014 to ', 'the first week of ', '( ', 'last '],
})
