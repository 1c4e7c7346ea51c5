import { expect, it } from 'vitest'
import { spell } from './spell.ts'

it('reads initials as Thai spells them', () => {
  expect(spell('NIS')).toBe('เอ็นไอเอส')
  expect(spell('KNU')).toBe('เคเอ็นยู')
})
it('does not read what is no letter', () => expect(spell('G7')).toBe('จี7'))
