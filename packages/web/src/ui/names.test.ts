import { expect, it } from 'vitest'
import { thaiNames } from '../../scripts/thai-names.ts'
import { inThai, namesOf } from './names.ts'

const names = namesOf(thaiNames())

it('knows what the states and their leaders are called in Thai', () => {
  expect(names.size).toBeGreaterThan(1000)
  expect(inThai('Vladimir Putin', names)).toBe('วลาดิเมียร์ ปูติน')
})

it('names both in "who spoke to"', () => {
  expect(inThai('Vladimir Putin who spoke to Nobody Knows', names)).toBe('วลาดิเมียร์ ปูติน who spoke to Nobody Knows')
})

it('leaves a name that knowledge lacks as it is', () => {
  expect(inThai('Palm Coast Monitor', names)).toBe('Palm Coast Monitor')
  expect(namesOf('no tab\n\nA\tก')).toEqual(new Map([['A', 'ก']]))
})
