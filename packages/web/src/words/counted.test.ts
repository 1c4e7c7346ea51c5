import { expect, it } from 'vitest'
import { counted } from './counted.ts'

it.each([
  ['people killed', 'ผู้เสียชีวิต'],
  ['households displaced', 'ครัวเรือนที่พลัดถิ่น'],
  ['people', 'คน'],
  ['THB', 'บาท'],
  ['AUD', 'AUD'],
])('says in Thai what is counted: %s', (of, said) => expect(counted(of, 'th')).toBe(said))

it('leaves it as it is in English', () => expect(counted('people killed', 'en')).toBe('people killed'))
