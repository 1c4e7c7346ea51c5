import { expect, it } from 'vitest'
import { inBothSpellings } from './both-spellings.ts'

it('reads a word in both spellings of its sara am, and adds none for a word without it', () => {
  const { flood, shoot } = inBothSpellings({ flood: 'น้ำท่วม, ท่วม', shoot: 'ยิง' })
  expect(flood.split(',').map((form) => form.trim())).toEqual(['น้ำท่วม', 'ท่วม', 'น้\u0e4d\u0e32ท่วม'])
  expect(shoot).toBe('ยิง')
})
