import { createThima } from 'thima'
import { expect, it } from 'vitest'

const { read } = await createThima()

const people = (text: string) => read(text).entities.flatMap(({ id, kind }) => (kind === 'person' ? [id] : []))

it('reads nobody known from the first name of somebody else, also where it stands alone later on', () => {
  const text = 'นายวรงค์ แสงเมือง รองอธิบดีกรมการจัดหางาน ลงพื้นที่\n\nนายวรงค์ กล่าวว่า งานคืบหน้าไปมาก'
  expect(people(text)).toEqual(['วรงค์-แสงเมือง'])
})

it('reads nobody known from a longer name', () => {
  expect(people('นายทวีศักดิ์ ใจรังษี ผู้อำนวยการกลุ่ม เข้าร่วมประชุม')).not.toContain('tawee-sodsong')
})

it.each([
  ['พล.อ.ประวิตร จริงใจช่วยชาวสวน\n\nพลเอก ประวิตร วงษ์สุวรรณ ลงพื้นที่จังหวัดตรัง', 'prawit-wongsuwan'],
  ['นายอภิสิทธิ์กล่าวว่า จะไม่ลาออก\n\nนายอภิสิทธิ์ ลองตอบคำถามของสภา', 'abhisit-vejjajiva'],
  ['นายชูวิทย์ กมลวิศิษฏ์ ร่วมแถลงความคืบหน้า', 'chuwit-kamolvisit'],
])('still reads the one whom a text means in %s', (text, id) => {
  expect(people(text)).toContain(id)
})

it('reads nobody where the letters of a title end another word', () => {
  expect(people('อุทยานแห่งนี้อยู่ติดกับอ่าวนางและหาดทรายขาว มิตรสหายที่ร่วมเดินทางมาด้วยกันต่างชื่นชม')).toEqual([])
})
