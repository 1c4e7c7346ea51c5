import { readFileSync } from 'node:fs'
import { createThima } from 'thima'
import { expect, it } from 'vitest'
import { catalogues } from '../words/index.ts'
import { plainWhy } from './why.ts'

it('says each reason once, and how many signs spoke for it', () => {
  const why = ['th/cue/ระบุ', 'th/report/w|ระบุ', 'th/report/n|ใน', 'th/source/mention']
  expect(plainWhy(why, catalogues.en)).toEqual([
    '“ระบุ” tells that somebody else’s words follow.',
    '2 signs in the words around it spoke for a statement.',
    'The name beside that word is the speaker.',
  ])
})

it('names a rule that it has no words for', () => {
  expect(plainWhy(['xx/new/rule'], catalogues.en)).toEqual(['Rule xx/new/rule.'])
  expect(plainWhy(['th/source/toString'], catalogues.en)).toEqual(['Rule th/source/toString.'])
})

it('has words for every rule that reading the example uses', async () => {
  const text = readFileSync(new URL('../../../../examples/pyongyang.txt', import.meta.url), 'utf8')
  const { statements } = (await createThima()).read(text)
  expect(statements.length).toBeGreaterThan(3)
  for (const { why } of statements)
    for (const words of Object.values(catalogues))
      for (const line of plainWhy(why, words)) expect(line).not.toMatch(/th\/|en\//)
})
