import { expect, it } from 'vitest'
import { catalogues } from '../words/index.ts'
import { plainLinked, plainOrigin, plainOriginWhy } from './ledger-why.ts'

it.each([
  ['ledger/event/CONSULT', 'the same event: meets'],
  ['ledger/words/drone_attack+die', 'the same subject: drone attack, die'],
  ['ledger/words/names', 'the same names, days and numbers'],
  ['ledger/else', 'Rule ledger/else.'],
])('says why a telling is linked: %s', (rule, said) => expect(plainLinked(rule, catalogues.en)).toBe(said))

it('has Thai words for every sentence that it has English ones for', () => {
  const known = Object.keys(catalogues.en.originWhy)
  expect(known.length).toBeGreaterThan(4)
  for (const why of known) expect(plainOriginWhy(why, catalogues.th), why).toMatch(/[\u0e00-\u0e7f]/)
})

it.each([
  ['its text is that of o5', 'ตัวบทเป็นของ o5'],
  ['AFP has it from there', 'AFP ได้มาจากที่นั่น'],
  ['AFP has it from that source', 'AFP ได้มาจากที่นั่น'],
  ['"army" is taken for who tells it in the same text', 'ถือว่า “army” คือผู้ที่เล่าในข่าวเดียวกัน'],
  ['state media speak for north-korea', 'สื่อของรัฐพูดแทน north-korea'],
])('says with its name: %s', (why, said) => expect(plainOriginWhy(why, catalogues.th)).toBe(said))

it('leaves a sentence that it does not know as it is', () => {
  expect(plainOriginWhy('toString', catalogues.th)).toBe('toString')
})

it('names an origin that is not named in the language of the person', () => {
  expect(plainOrigin('unnamed diplomatic source who spoke to NHK', catalogues.th)).toBe('แหล่งข่าวทางการทูต ที่ให้ข่าวแก่ NHK')
  expect(plainOrigin('ทหาร who spoke to สยามรอบทิศ', catalogues.th)).toBe('ทหาร ที่ให้ข่าวแก่ สยามรอบทิศ')
  expect(plainOrigin('Kremlin', catalogues.th)).toBe('Kremlin')
})
