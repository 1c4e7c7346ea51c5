import { knowledge } from '@thima/knowledge'
import { createReader } from '@thima/read'
import { describe, expect, test } from 'vitest'
import { thai } from './index.ts'

const reader = createReader({ languages: [thai], knowledge })

/** Whom and what a text names, each with its kind. */
const names = (text: string) =>
  reader.read(text, { language: 'th' }).entities.map(({ name, kind }) => `${kind} ${name}`)

describe('names behind a title', () => {
  test.each([
    ['นายสมศักดิ์ ทองมี แถลงว่า โรงงานจะปิดในเดือนหน้า', 'person สมศักดิ์ ทองมี'],
    ['นายบุญถึง ใจงาม มาถึงแล้ว', 'person บุญถึง ใจงาม'],
    ['นายธีรเดชลาออกจากตำแหน่งเมื่อวานนี้', 'person ธีรเดช'],
    ['วันที่ 5 นายสมชาย ใจดี ลงพื้นที่', 'person สมชาย ใจดี'],
    ['เจ้าหน้าที่มาถึงเมื่อเวลา 10.30 นายสมชาย ใจดี จึงเปิดประตู', 'person สมชาย ใจดี'],
  ])('reads %s', (text, name) => {
    expect(names(text)).toContain(name)
  })

  test.each([
    'ผู้กำกับสั่งให้ตำรวจสายตรวจ 2 นายไปขอโทษเจ้าของร้าน',
    'มีเจ้าหน้าที่ตำรวจชุดจับกุม จำนวน 5 นายเข้าตรวจค้น',
    'ทหาร ๓ นายเดินเท้าข้ามลำห้วย',
    'ตำรวจหลายนายบอกว่าไม่เห็นเหตุการณ์',
  ])('does not read a name behind how many are counted in %s', (text) => {
    expect(names(text).filter((name) => name.startsWith('person'))).toEqual([])
  })
})

test('does not read "นางเธอ" of a princess as a title', () => {
  expect(names('สมเด็จพระเจ้าพี่นางเธอ เสด็จถึงเชียงใหม่แล้ว').filter((name) => name.startsWith('person'))).toEqual([])
})

describe('names of what publishes', () => {
  test.each([
    ['หนังสือพิมพ์อิล เมสซาเจโร ของอิตาลี รายงานว่า สะพานจะเปิดในเดือนหน้า', 'outlet หนังสือพิมพ์อิล เมสซาเจโร'],
    ['หนังสือพิมพ์นิฮง เคไซ ชิมบุน รายงานว่า เงินเยนอ่อนค่าลง', 'outlet หนังสือพิมพ์นิฮง เคไซ ชิมบุน'],
    ['นิตยสารแฟลช รายงานว่า โรงงานจะปิด', 'outlet นิตยสารแฟลช'],
  ])('reads %s', (text, name) => {
    expect(names(text)).toContain(name)
  })

  test.each([
    ['หนังสือพิมพ์มติชน ฉบับวันที่ 5 มกราคม ระบุว่า น้ำลดแล้ว', 'outlet Matichon'],
    ['นิตยสารสารคดี ประเทศไทย และจีน ลงนามร่วมกัน', 'outlet นิตยสารสารคดี'],
  ])('does not read what follows as a second word of it in %s', (text, name) => {
    expect(names(text)).toContain(name)
  })
})
