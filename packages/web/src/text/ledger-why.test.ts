import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { catalogues } from '../words/index.ts'
import { plainLinked, plainOriginWhy } from './ledger-why.ts'

it.each([
  ['ledger/event/CONSULT', 'the same event: meets'],
  ['ledger/words/drone_attack+die', 'the same subject: drone attack, die'],
  ['ledger/words/names', 'the same names, days and numbers'],
  ['ledger/else', 'Rule ledger/else.'],
])('says why a telling is linked: %s', (rule, said) => expect(plainLinked(rule, catalogues.en)).toBe(said))

/** The sentences that the ledger itself writes about origins. */
const source = readFileSync(new URL('../../../ledger/src/claims/origins.ts', import.meta.url), 'utf8')

it('knows every sentence that the ledger writes about origins', () => {
  const fixed = [...source.matchAll(/why: '([^']+)'/g)].map(([, why]) => why)
  expect(fixed.length).toBeGreaterThan(4)
  for (const why of fixed) expect(plainOriginWhy(why, catalogues.th), why).toMatch(/[\u0e00-\u0e7f]/)
  const filled = [...source.matchAll(/why: `([^`]+)`/g)].map(([, why]) => why.replace(/\$\{[^}]+\}/g, 'AFP'))
  expect(filled.length).toBeGreaterThan(2)
  for (const why of filled)
    expect(plainOriginWhy(why, catalogues.th), why).toMatch(/[\u0e00-\u0e7f].*AFP|AFP.*[\u0e00-\u0e7f]/)
})

it('leaves a sentence that it does not know as it is', () => {
  expect(plainOriginWhy('toString', catalogues.th)).toBe('toString')
})
