import { describe, expect, it } from 'vitest'
import { dayFrom } from './day.ts'

describe('a day as people write it', () => {
  it.each([
    ['2024-06-12', '2024-06-12'],
    ['2567-6-12', '2024-06-12'],
    [' 12/6/2567 ', '2024-06-12'],
    ['๑๒/๐๖/๒๕๖๗', '2024-06-12'],
    ['12.06.2024', '2024-06-12'],
  ])('reads %j', (written, day) => expect(dayFrom(written)).toBe(day))

  it.each(['', 'yesterday', '31/2/2567', '2024-06', '12/6/67', '12-06-2024'])('does not read %j', (written) =>
    expect(dayFrom(written)).toBeNull(),
  )
})
