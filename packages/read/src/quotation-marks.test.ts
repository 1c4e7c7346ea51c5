import { describe, expect, it } from 'vitest'
import { withoutMarks } from './quotation-marks.ts'

const bare = (text: string) => text.slice(...withoutMarks(text, [0, text.length]))

describe('quotation marks around a content', () => {
  it.each([
    ['“เราจะไม่ลงนาม”', 'เราจะไม่ลงนาม'],
    ['“เราจะไม่ลงนาม', 'เราจะไม่ลงนาม'],
    ['เราจะไม่ลงนาม”', 'เราจะไม่ลงนาม'],
    ['"We will not sign"', 'We will not sign'],
    ['"We will not sign', 'We will not sign'],
    ['‘We will not sign’', 'We will not sign'],
  ])('reads %s without them', (text, content) => {
    expect(bare(text)).toBe(content)
  })

  it.each(['“ยุติธรรม” สำหรับทุกฝ่าย', 'ข้อเสนอที่ “ยุติธรรม”', 'the demands of the workers’', '"fair" for all', '“', ''])(
    'does not take a mark from %s',
    (text) => {
      expect(bare(text)).toBe(text)
    },
  )
})
