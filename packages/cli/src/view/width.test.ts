import { expect, it } from 'vitest'
import { pad, safe, widthOf } from './width.ts'

it.each([
  ['', 0],
  ['Kim', 3],
  ['ที่มา', 3],
  ['น้ำ', 2],
  ['กตัญญู', 4],
  ['ทั้งนี้', 3],
  ['เกาหลีเหนือ', 9],
  ['กา\u200bกา', 4],
  ['金正恩', 6],
  ['e\u0301', 1],
  ['🇹🇭', 2],
  ['👩‍👩‍👧', 2],
])('reads the columns of %j', (text, columns) => {
  expect(widthOf(text)).toBe(columns)
})

it('fills Thai to the same column as English', () => {
  expect(widthOf(pad('ที่มา', 10))).toBe(10)
  expect(pad('Kim', 10)).toHaveLength(10)
})

it('does not let a text steer the terminal', () => {
  expect(safe('ก\u001b[31mข\u0007\u009b2J\u202eค\tง')).toBe('ก␛[31mข␇\ufffd2Jค ง')
})
