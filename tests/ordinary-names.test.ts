import { createThima } from 'thima'
import { expect, it } from 'vitest'

const { read } = await createThima()

const named = (text: string) => read(text).entities.map(({ id }) => id)

it.each([
  'ทั้งสองฝ่ายเห็นพ้องกันเรื่องการค้า',
  'โครงการนี้จะพัฒนาให้ใช้ได้ในเชิงพาณิชย์ต่อไป',
  'รัฐบาลจะดูแลภาคอุตสาหกรรมและภาคพลังงานควบคู่กัน',
])('reads no ministry or district from everyday words in %s', (text) => {
  expect(named(text)).toEqual([])
})

it.each([
  ['พาณิชย์เผยส่งออกเดือนนี้ขยายตัว', 'ministry-of-commerce-thailand'],
  ['นายจุรินทร์ ลักษณวิศิษฏ์ รมว.พาณิชย์ ลงพื้นที่ตลาดสด', 'ministry-of-commerce-thailand'],
  ['กระทรวงอุตสาหกรรมเร่งตรวจโรงงาน', 'ministry-of-industry-thailand'],
  ['เกิดน้ำท่วมที่อำเภอสอง จังหวัดแพร่', 'song-district'],
])('still reads the name in %s', (text, id) => {
  expect(named(text)).toContain(id)
})

it('reads a month as no office of the same letters', () => {
  expect(named('กระทรวงพาณิชย์ของไทยแถลงเมื่อวันที่ 15 ก.พ.2561')).not.toContain(
    'office-of-the-civil-service-commission-thailand',
  )
})

it('reads no district from what bears its name', () => {
  expect(named('ทางหลวงสายบ้านแม่แอบ อำเภอจอมทอง จังหวัดเชียงใหม่')).not.toContain('chom-thong-bangkok')
  expect(named('เพลิงไหม้ในพื้นที่เขตจอมทอง กรุงเทพมหานคร')).toContain('chom-thong-bangkok')
  expect(named('ผอ.เขตราชเทวี ลงพื้นที่')).toContain('ratchathewi-bangkok')
})

it.each(['เจ้าหน้าที่ 2 นายในหมู่บ้านได้รับบาดเจ็บ', 'ตำรวจ 12 นาย สังเกตการณ์อยู่หน้าอาคาร'])(
  'reads no person from how many there were in %s',
  (text) => {
    expect(read(text).entities.filter(({ kind }) => kind === 'person')).toEqual([])
  },
)

it('still reads the name behind a title that follows the day', () => {
  expect(named('เมื่อวันที่ 5 นายสมชาย ใจดี ลงพื้นที่ตลาดสด')).toHaveLength(1)
})

it.each(['กองทัพโจมตีเมืองชายแดนเมื่อเช้านี้', 'ศาลตัดสินเมื่อเช้านี้ว่าไม่ผิด', 'บริษัทขาดทุนเป็นปีที่สาม'])(
  'reads no name from what a body does in %s',
  (text) => {
    expect(named(text)).toEqual([])
  },
)

it('reads a name to the verb behind it', () => {
  expect(read('นายสมชายโจมตีรัฐบาลว่าทำงานช้า').entities.map(({ name }) => name)).toContain('สมชาย')
  expect(named('พล.อ.มินอ่องหล่ายประณามเพื่อนบ้าน')).toContain('min-aung-hlaing')
  expect(read('นายสมประสงค์ ใจดี ลงพื้นที่').entities.map(({ name }) => name)).toContain('สมประสงค์ ใจดี')
})

it('reads the initials of a body as that of the state of which a text tells, and of no state elsewhere', () => {
  const nbi = 'national-bureau-of-investigation-philippines'
  expect(named('Philippine agents of the NBI searched an office in Manila, the Philippines said.')).toContain(nbi)
  expect(named('Norwegian agents of the NBI searched an office in Oslo, Norway said.')).not.toContain(nbi)
})
