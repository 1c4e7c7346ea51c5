import { describe, expect, it } from 'vitest'
import { inLines } from './in-lines.ts'
import { widthOf } from './width.ts'

const terminal = (width: number) => ({ width, terminal: true })
const SAID = 'รัฐบาลญี่ปุ่นจะยกเลิกการยกเว้นวีซ่าให้นักท่องเที่ยวไทยตั้งแต่วันที่ 1 กรกฎาคม เป็นต้นไป'

describe('a text in lines', () => {
  it.each([40, 80, 100])('is no wider than a terminal of %i columns, and breaks no word', (width) => {
    for (const head of ['c9812a867c8  ', '    · ', 'japan-visa-hoax-2026-f10#title  ']) {
      const lines = inLines(SAID, head, terminal(width)).split('\n')
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width)
      expect(lines[0].startsWith(head)).toBe(true)
      expect(
        lines
          .map((line) => line.trim())
          .join('')
          .replaceAll(' ', ''),
      ).toBe((head + SAID).replaceAll(' ', ''))
      for (const line of lines.slice(1)) expect(line.trimStart()).not.toMatch(/^[\p{Mn}ๆฯะาำ]/u)
    }
  })

  it('stands under its first line behind a short head', () => {
    expect(inLines('one two three four five six', 'ab  ', terminal(16))).toBe(
      'ab  one two\n    three four\n    five six',
    )
  })

  it('is one line where no terminal shows it', () => {
    expect(inLines(SAID, 'id  ', { width: 40, terminal: false })).toBe(`id  ${SAID}`)
  })
})
