import { createThima, type Reading } from 'thima'
import { beforeAll, describe, expect, it } from 'vitest'
import { atomsOf, linesOf, marksOf } from './marks.ts'

const TEXT = `หน้าแรก
ข่าวประจำวัน

นายกฯ ยืนยันจะไปมาเลเซีย

สำนักข่าวเคซีเอ็นเอรายงานโดยอ้างคำกล่าวของนายคิม จอง อึน ว่า “มิตรภาพจะไม่มีวันแตกหัก”
นายดมิทรี เปสคอฟ โฆษกเครมลิน ปฏิเสธที่จะยืนยันกำหนดการดังกล่าว`

let reading: Reading

beforeAll(async () => {
  reading = (await createThima({ languages: ['th'] })).read(TEXT)
})

describe('atoms', () => {
  it('lose and add no character of the text', () => {
    const marks = marksOf(reading)
    const atoms = linesOf(TEXT, reading).flatMap(({ start, end }) => atomsOf(start, end, marks))
    expect(atoms.map(({ start, end }) => TEXT.slice(start, end)).join('')).toBe(TEXT.replaceAll('\n', ''))
  })

  it('open and close each statement once', () => {
    expect(reading.statements.length).toBeGreaterThan(1)
    const marks = marksOf(reading)
    const atoms = linesOf(TEXT, reading).flatMap(({ start, end }) => atomsOf(start, end, marks))
    const numbers = reading.statements.map((_, i) => i)
    const by = (a: number, b: number) => a - b
    const opens = atoms.flatMap((atom) => atom.opens.flatMap(({ statement, first }) => (first ? [statement] : [])))
    const closes = atoms.flatMap((atom) => atom.closes.flatMap(({ statement, last }) => (last ? [statement] : [])))
    expect(opens.sort(by)).toEqual(numbers)
    expect(closes.sort(by)).toEqual(numbers)
  })

  it('cover exactly what the reading marks', () => {
    const marks = marksOf(reading)
    const atoms = linesOf(TEXT, reading).flatMap(({ start, end }) => atomsOf(start, end, marks))
    reading.statements.forEach(({ content, cue, chain }, i) => {
      const of = (role: 'content' | 'cue' | 'source') =>
        atoms.flatMap((atom) => (atom[role].includes(i) ? [TEXT.slice(atom.start, atom.end)] : [])).join('')
      expect(of('content')).toBe(content.map((span) => TEXT.slice(...span)).join(''))
      expect(of('cue')).toBe(cue ? TEXT.slice(...cue) : '')
      expect(of('source')).toBe(chain[0].span ? TEXT.slice(...chain[0].span) : '')
    })
  })
})

it('puts the outer of two contents that begin together first', () => {
  const statement = {
    cue: null,
    quotation: 'indirect',
    stance: 'asserts',
    saidAt: null,
    confidence: 'sure',
    why: [],
  } as const
  const marks = marksOf({
    ...reading,
    entities: [],
    times: [],
    furniture: [],
    title: null,
    statements: [
      { ...statement, id: 's1', content: [[0, 4]], chain: [], why: [] },
      {
        ...statement,
        id: 's2',
        content: [
          [0, 9],
          [12, 14],
        ],
        chain: [],
        why: [],
      },
    ],
  })
  const atoms = atomsOf(0, 14, marks)
  expect(atoms.map(({ start, end, content }) => [start, end, content])).toEqual([
    [0, 4, [1, 0]],
    [4, 9, [1]],
    [9, 12, []],
    [12, 14, [1]],
  ])
  expect(atoms[3].opens).toEqual([{ statement: 1, first: false }])
  expect(atoms[1].closes).toEqual([{ statement: 1, last: false }])
})
