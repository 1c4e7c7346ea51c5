import fc from 'fast-check'
import { expect, it } from 'vitest'
import { firstIndex } from './first-index.ts'

it('finds what looking at one after the other finds', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 })), fc.integer({ min: -1, max: 31 }), (numbers, at) => {
      const row = numbers.sort((a, b) => a - b)
      const found = row.findIndex((n) => n >= at)
      expect(firstIndex(row.length, (i) => row[i] >= at)).toBe(found < 0 ? row.length : found)
    }),
  )
})
