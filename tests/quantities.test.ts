import { english } from '@thima/en'
import { createKnowledge, rows } from '@thima/knowledge'
import { createReader } from '@thima/read'
import { thai } from '@thima/th'
import { describe, expect, test } from 'vitest'

const reader = createReader({ languages: [thai, english], knowledge: createKnowledge(rows) })
const read = (text: string) =>
  reader
    .read(text, { published: '2025-05-21' })
    .quantities.map((q) => [text.slice(...q.span), q.value, q.bound, q.unit, q.of])

describe('amounts in Thai', () => {
  test.each([
    ['มีผู้เสียชีวิตอย่างน้อย 1,240 ราย', [['1,240 ราย', 1240, 'at-least', 'people', 'killed']]],
    [
      'บาดเจ็บกว่า 300 คน สูญหาย ๑๒ คน',
      [
        ['300 คน', 300, 'at-least', 'people', 'injured'],
        ['๑๒ คน', 12, 'exact', 'people', 'missing'],
      ],
    ],
    [
      'รถชนกัน เจ็บ 4 ดับ 1',
      [
        ['4', 4, 'exact', 'people', 'injured'],
        ['1', 1, 'exact', 'people', 'killed'],
      ],
    ],
    ['พบศพแล้ว 9 ศพ', [['9 ศพ', 9, 'exact', 'people', 'killed']]],
    ['ใช้งบประมาณ 2.4 หมื่นล้านบาท', [['2.4 หมื่นล้านบาท', 24e9, 'exact', 'THB', null]]],
    ['ราคาไม่เกินสามพันห้าร้อยบาท', [['สามพันห้าร้อยบาท', 3500, 'at-most', 'THB', null]]],
    ['ห่างจากเมืองราว 45 กม.', [['45 กม.', 45, 'about', 'km', null]]],
    [
      'ชนะด้วย 271 เสียง หรือร้อยละ 54.2',
      [
        ['271 เสียง', 271, 'exact', 'votes', null],
        ['ร้อยละ 54.2', 54.2, 'exact', 'percent', null],
      ],
    ],
    ['ปล่อยตัวประกัน 6 คน', [['6 คน', 6, 'exact', 'people', 'freed']]],
    ['เรือรับส่งที่ 10 ท่าน้ำ มีผู้โดยสาร 200 ท่าน', [['200 ท่าน', 200, 'exact', 'people', null]]],
    ['น้ำไหลวินาทีละ 240 ลบ.ม.', [['240 ลบ.ม.', 240, 'exact', 'm³', null]]],
    ['แรงงานสองหมื่นคน', [['สองหมื่นคน', 20000, 'exact', 'people', null]]],
  ])('reads %s', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })
  test.each([
    'หลายแสนคน',
    'คนที่ 3 ของโลก',
    'วันที่ 12 มกราคม 2567',
    'โทร. 02 123 4567',
    'ครั้งที่ 2/2568',
    'เวลา 10.30 น.',
    'อายุ 35 ปี',
    'เขาหกล้ม',
  ])('does not read %s', (text) => expect(read(text)).toEqual([]))
})

describe('amounts in English', () => {
  test.each([
    [
      'The storm killed at least 31 people and injured 204 others.',
      [
        ['31 people', 31, 'at-least', 'people', 'killed'],
        ['204 others', 204, 'exact', 'people', 'injured'],
      ],
    ],
    [
      'Some 1,200 were killed and 40 are missing.',
      [
        ['1,200', 1200, 'about', 'people', 'killed'],
        ['40', 40, 'exact', 'people', 'missing'],
      ],
    ],
    ['The death toll has climbed past 3,085, officials said.', [['3,085', 3085, 'at-least', 'people', 'killed']]],
    ['Twenty-five soldiers were wounded on the bridge.', [['Twenty-five soldiers', 25, 'exact', 'people', 'injured']]],
    [
      'It costs $1.5 million, up to 40 million baht.',
      [
        ['$1.5 million', 1.5e6, 'exact', 'USD', null],
        ['40 million baht', 4e7, 'at-most', 'THB', null],
      ],
    ],
    [
      'She won 312 votes, or 53.2 percent.',
      [
        ['312 votes', 312, 'exact', 'votes', null],
        ['53.2 percent', 53.2, 'exact', 'percent', null],
      ],
    ],
    ['The town lies about 30 kilometers away.', [['30 kilometers', 30, 'about', 'km', null]]],
  ])('reads %s', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })
  test.each([
    'a 12-year-old boy went home',
    'at 10:30 a.m. he left the house',
    'on June 3, 2024 he left',
    'flight 370 was late',
    'several thousand people came',
    'it was 4-2 at the end',
  ])('does not read %s', (text) => expect(read(text)).toEqual([]))
})
