import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { share, words } from './script.ts'

const cut = (text: string) => {
  const found = words(text)
  return Array.from({ length: found.length }, (_, k) => text.slice(found.starts[k], found.ends[k]))
}

/** Strings as damaged Thai pages have them, and strings of every other sort. */
const thaiPieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      'กา',
      'รัฐบาล',
      'ประชุม',
      'น้ํา',
      'นํ้า',
      'เเละ',
      'ๆ',
      'ฯลฯ',
      'พ.ศ.',
      '๒๕๖๗',
      '12,000.50',
      ' ',
      '\u200b',
      '\n',
      '“',
      'Covid-19',
    ),
    fc.integer({ min: 0x0e00, max: 0x0e7f }).map((code) => String.fromCharCode(code)),
  ),
)
const anyString = fc.oneof(
  thaiPieces.map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
)

describe('words', () => {
  it('gives spans in order, inside the text, without spaces at their edges', () => {
    fc.assert(
      fc.property(anyString, (text) => {
        const found = words(text)
        let last = 0
        for (let k = 0; k < found.length; k++) {
          expect(found.starts[k]).toBeGreaterThanOrEqual(last)
          expect(found.ends[k]).toBeGreaterThan(found.starts[k])
          expect(text.slice(found.starts[k], found.ends[k])).toMatch(/^[^\s\u200b]/u)
          last = found.ends[k]
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 2000 },
    )
  })

  it('never cuts inside a grapheme cluster', () => {
    const graphemes = new Intl.Segmenter('th', { granularity: 'grapheme' })
    fc.assert(
      fc.property(anyString, (text) => {
        const legal = new Set([text.length, ...[...graphemes.segment(text)].map((g) => g.index)])
        const found = words(text)
        for (let k = 0; k < found.length; k++) {
          expect(legal, `start of ${k}`).toContain(found.starts[k])
          expect(legal, `end of ${k}`).toContain(found.ends[k])
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('leaves out nothing but spaces and what shows nothing', () => {
    fc.assert(
      fc.property(thaiPieces, (pieces) => {
        const text = pieces.join('').replaceAll(/(?<=^|[\s\u200b])[\u0e31\u0e33-\u0e3a\u0e47-\u0e4e]+/gu, '')
        expect(cut(text).join('').replaceAll('\u200b', '')).toBe(text.replaceAll(/[\s\u200b]/gu, ''))
      }),
    )
  })

  it('reads words of news', () => {
    expect(cut('โฆษกรัฐบาลกล่าวว่าจะประชุมร่วมกับเวียดนามในวันพรุ่งนี้')).toEqual([
      'โฆษก',
      'รัฐบาล',
      'กล่าว',
      'ว่า',
      'จะ',
      'ประชุม',
      'ร่วม',
      'กับ',
      'เวียดนาม',
      'ใน',
      'วัน',
      'พรุ่งนี้',
    ])
  })

  it('reads sara am in its two parts, doubled marks and zero-width spaces inside words', () => {
    expect(cut('ผู้นําให้คํามั่น')).toEqual(['ผู้นํา', 'ให้', 'คํามั่น'])
    expect(cut('นํ้าท่วม')[0]).toMatch(/^นํ้า/u)
    expect(cut('ประเทศ')).toEqual(cut('ประ\u200bเทศ').map((word) => word.replace('\u200b', '')))
    expect(cut('รัฐมนตรีี')).toEqual(['รัฐมนตรีี'])
    expect(cut('เเละ')).toEqual(['เเละ'])
  })

  it('reads numbers, Thai digits and Latin words as one word each', () => {
    expect(cut('12,000.50 บาท ๒๕๖๗ Covid-19 (G20)')).toEqual(['12,000.50', 'บาท', '๒๕๖๗', 'Covid-19', '(', 'G20', ')'])
  })

  it('does not read a vowel that is written in front as the end of a word', () => {
    for (const word of cut('แฟซโวเลโกไปเเห่งใฝ่')) expect(word).not.toMatch(/[เแโใไ]$/u)
  })
})

describe('share', () => {
  it('tells how much of a text is Thai', () => {
    expect(share('ไทย')).toBe(1)
    expect(share('Thai')).toBe(0)
    expect(share('12 !')).toBe(0)
    expect(share('ไทย AP')).toBeCloseTo(0.6)
  })
})
