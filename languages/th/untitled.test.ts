import { knowledge } from '@thima/knowledge'
import { createReader } from '@thima/read'
import { describe, expect, test } from 'vitest'
import { thai } from './index.ts'

const reader = createReader({ languages: [thai], knowledge })

/** Names that knowledge does not hold, each with its kind. */
const names = (text: string) =>
  reader
    .read(text, { language: 'th' })
    .entities.filter(({ id }) => knowledge.entity(id) === null || knowledge.entity(id) === undefined)
    .map(({ name, kind }) => `${kind} ${name}`)

const mentions = (text: string, name: string) =>
  reader
    .read(text, { language: 'th' })
    .entities.find((entity) => entity.name === name)
    ?.mentions.map((span) => text.slice(...span))

describe('names without a title', () => {
  test.each([
    ['ตำรวจจับกุมมาร์โก เวลัสเกซ ไกด์วัย 39 ปี ที่สนามบิน', 'person มาร์โก เวลัสเกซ'],
    ['สมาคมปลดฮูโก มอนเตโร เฮดโค้ชชาวอุรุกวัย', 'person ฮูโก มอนเตโร'],
    ['ขณะที่เทเรซา ลินด์ควิสต์ นักวิเคราะห์ กล่าวว่า ราคาจะลดลง', 'person เทเรซา ลินด์ควิสต์'],
    ['ฟาม ก๊วก เฮือง คนขับรถบรรทุก เล่าว่า น้ำมาเร็วมาก', 'person ฟาม ก๊วก เฮือง'],
    ['บริษัท โคบายาเสะ อิเลคทริค จะปิดโรงงาน', 'organization โคบายาเสะ อิเลคทริค'],
    ['กองทัพเข้าตรวจค้นเซเรนิตี้ พาร์ค เมื่อวันจันทร์', 'place เซเรนิตี้ พาร์ค'],
  ])('reads %s', (text, name) => {
    expect(names(text)).toContain(name)
  })

  test.each([
    'นักเรียนสอบวิชา ฟิสิกส์ คณิตศาสตร์ และเคมี',
    'ผู้ประสบภัยต้องการ น้ำดื่ม อาหารแห้ง ยารักษาโรค',
    'ราคาข้าว มันสำปะหลัง ปรับขึ้นแล้ว',
  ])('does not read a name in %s', (text) => {
    expect(names(text).filter((name) => name.startsWith('person'))).toEqual([])
  })

  test.each(['ลูกค้าที่ไม่มีวงเงินกับสถาบันการเงินใด กู้ได้ 5 ล้านบาท', 'บริษัทเอกชนรายอื่นยังไม่ตอบ'])(
    'does not read a body in %s',
    (text) => expect(names(text)).toEqual([]),
  )

  test('reads the last name alone, where no everyday word is like it', () => {
    const text = 'ฮูโก มอนเตโร เฮดโค้ชทีมชาติ แถลงลาออก\n\nมอนเตโรกล่าวว่า ตัดสินใจเอง'
    expect(mentions(text, 'ฮูโก มอนเตโร')).toEqual(['ฮูโก มอนเตโร', 'มอนเตโร'])
  })

  test('reads one name where a verb stands in front of it, as elsewhere in the text', () => {
    const text = 'แฟนบอลเรียกร้องให้ไล่ฮูโก มอนเตโร ออก\n\nฮูโก มอนเตโร ตอบว่า ไม่ทราบเรื่อง'
    expect(mentions(text, 'ฮูโก มอนเตโร')).toEqual(['ฮูโก มอนเตโร', 'ฮูโก มอนเตโร'])
  })

  test('reads the whole of a titled name of more than two parts', () => {
    expect(names('นายอับดุล คาริม ฮัสซานี ยืนยันว่า ไม่ได้ทำ')).toContain('person อับดุล คาริม ฮัสซานี')
  })

  test('does not read a line of nothing but names as one name', () => {
    const parts = names('เลวาน เกลัชวิลี '.repeat(40)).map((name) => name.split(' ').length - 1)
    expect(parts.length).toBeGreaterThan(0)
    expect(Math.max(...parts)).toBeLessThanOrEqual(10)
  })

  test('reads "นาย" in front of a name that begins with ก', () => {
    expect(names('ด้านนายกฤตเมธ เหมวานิช ให้สัมภาษณ์')).toContain('person กฤตเมธ เหมวานิช')
  })
})
