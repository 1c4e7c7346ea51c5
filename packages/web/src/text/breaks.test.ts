import { createThima } from 'thima'
import { beforeAll, describe, expect, it } from 'vitest'
import { breaksOf } from './breaks.ts'

let cut: (text: string) => Uint32Array

beforeAll(async () => {
  const thima = await createThima({ languages: ['th'] })
  cut = (text) => Uint32Array.from(thima.words(text).flat())
})

const kept = (text: string) => breaksOf(text, cut(text)).keep.map(([start, end]) => text.slice(start, end))

describe('lines of Thai', () => {
  it.each([
    ['เขาพูดซ้ำ ๆ ทุกวัน', 'ๆ'],
    ['กรุงเทพฯ น้ำท่วม', 'ฯ'],
  ])('do not begin with a sign that belongs to the word before: %s', (text, sign) => {
    expect(kept(text).some((piece) => piece.endsWith(sign))).toBe(true)
  })

  it('do not break a name that the browser does not know', () => {
    const text = 'นายอนุทิน ชาญวีรกูล กล่าว'
    const platform = [...new Intl.Segmenter('th', { granularity: 'word' }).segment(text)].map(({ segment }) => segment)
    expect(platform).not.toContain('ชาญวีรกูล')
    const { keep } = breaksOf(text, cut(text), [[3, text.indexOf(' กล่าว')]])
    expect(keep.map(([start, end]) => text.slice(start, end))).toContain('ชาญวีรกูล')
  })

  it('are left to the browser where it sees the same words, and in other scripts', () => {
    expect(breaksOf('เขา ไป', cut('เขา ไป'))).toEqual({ keep: [], may: [] })
    expect(breaksOf('Plain English, unbroken.', cut('Plain English, unbroken.'))).toEqual({ keep: [], may: [] })
  })
})
