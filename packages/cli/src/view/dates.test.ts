import { expect, it } from 'vitest'
import { showDate } from './dates.ts'

it.each([
  ['2024-06-12', '12 มิ.ย. 2567', '12 Jun 2024'],
  ['2024-06-12T18:30:00+07:00', '12 มิ.ย. 2567 18:30', '12 Jun 2024 18:30'],
  ['2024-06', 'มิ.ย. 2567', 'Jun 2024'],
  ['2024', '2567', '2024'],
  ['202X', 'ทศวรรษ 2020', '2020s'],
  ['2024-Q2', 'ไตรมาส 2 ปี 2567', 'quarter 2 of 2024'],
  ['2024-06-18/2024-06-19', '18 มิ.ย. 2567 – 19 มิ.ย. 2567', '18 Jun 2024 – 19 Jun 2024'],
])('shows %s', (value, thai, english) => {
  expect(showDate(value, 'th')).toBe(thai)
  expect(showDate(value, 'en')).toBe(english)
})
