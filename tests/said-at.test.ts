import { createThima } from 'thima'
import { expect, it } from 'vitest'

const { read } = await createThima()

/** When the words of somebody were said, for each statement of his own or that others pass on. */
const saidBy = (text: string, entity: string, published?: string) =>
  read(text, { published })
    .statements.filter(({ chain }) => chain[0].entity === entity)
    .map(({ saidAt }) => saidAt)

const RELEASE =
  'วันนี้ (4 มีนาคม 2567) ที่ทำเนียบรัฐบาล นายชัย วัชรงค์ โฆษกประจำสำนักนายกรัฐมนตรี เปิดเผยว่า การก่อสร้างสะพานข้ามแม่น้ำแห่งใหม่คืบหน้าไปกว่าครึ่งแล้ว และจะแล้วเสร็จก่อนฤดูฝน'

it('reads what is said at the occasion as said on its day', () => {
  const said = saidBy(`${RELEASE}\n\nนายชัย กล่าวว่า ประชาชนจะเดินทางสะดวกขึ้น`, 'chai-wacharonke')
  expect(new Set(said)).toEqual(new Set(['2024-03-04']))
})

it('does not read what a spokesman tells of others as said on his day', () => {
  const told = saidBy(
    `${RELEASE}\n\nนายชัย กล่าวว่า นายสุริยะ จึงรุ่งเรืองกิจ รองนายกรัฐมนตรี ได้สั่งการให้หน่วยงานเร่งซ่อมถนน`,
    'suriya-juangroongruangkit',
  )
  expect(told.length).toBeGreaterThan(0)
  expect(new Set(told)).toEqual(new Set([null]))
})

it('reads what others said at the occasion as said on its day, though the spokesman passes it on', () => {
  const text =
    'วันนี้ (4 มีนาคม 2567) ที่ทำเนียบรัฐบาล นายเศรษฐา ทวีสิน นายกรัฐมนตรี พบหารือกับคณะผู้บริหารบริษัทผลิตรถยนต์จากต่างประเทศ โดยนายชัย วัชรงค์ โฆษกประจำสำนักนายกรัฐมนตรี เปิดเผยว่า นายเศรษฐา กล่าวว่า ไทยพร้อมเป็นฐานการผลิต'
  expect(saidBy(text, 'srettha-thavisin')).toContain('2024-03-04')
})

it('does not read what was said before as said on the day of the text', () => {
  const text = `${RELEASE}\n\nก่อนหน้านี้ กระทรวงคมนาคมระบุว่า สะพานจะเสร็จไม่ทันกำหนด`
  expect(saidBy(text, 'ministry-of-transport-thailand')).toEqual([null])
})

it('does not read a day to come as the day of what is told', () => {
  const text = 'ศาลนัดฟังคำสั่งวันที่ 24 ก.ย. นี้ ทั้งนี้ นายวิษณุ เครืองาม กล่าวว่า จะไปฟังด้วยตนเอง'
  expect(saidBy(text, 'wissanu-krea-ngam', '2018-09-12')).toEqual([null])
})

it('does not read the day of what is told as the day on which it was said', () => {
  const text =
    'The Kremlin said in the same statement that two engineers had been arrested on June 9 for selling plans of the bridge to a company abroad.\n\nThe Kremlin said the bridge was safe.'
  expect(saidBy(text, 'kremlin', '2024-06-12')).toEqual([null, null])
})
