import { createThima } from 'thima'
import { expect, it } from 'vitest'

const { read } = await createThima()

/** The words of a text that name an entity. */
const named = (text: string, id: string) =>
  read(text)
    .entities.find((entity) => entity.id === id)
    ?.mentions.map((span) => text.slice(...span)) ?? []

it.each([
  ['the leader of a state who holds its supreme office', 'ผู้นำเกาหลีเหนือกล่าวว่า จะส่งคนงานไปช่วยซ่อมสะพาน', 'kim-jong-un'],
  [
    'the leader of a state as the one of its leaders whom the text names',
    'ประธานาธิบดีวลาดิเมียร์ ปูติน ออกเดินทางเมื่อเช้า\n\nผู้นำรัสเซียกล่าวว่า จะลงนามข้อตกลงสองฉบับ',
    'vladimir-putin',
  ],
  [
    'an office that the text gives somebody in another form of the name of its body',
    'นายแสวง บุญมี เลขาธิการคณะกรรมการการเลือกตั้ง เดินทางไปตรวจหน่วยเลือกตั้ง\n\nเลขาธิการ กกต. กล่าวว่า บัตรเลือกตั้งพิมพ์เสร็จแล้ว',
    'sawaeng-boonmee',
  ],
  ['a name whose space does not break', 'นายวิษณุ\u00a0เครืองาม กล่าวว่า ร่างกฎหมายยังไม่เสร็จ', 'wissanu-krea-ngam'],
  [
    'a state, though the text introduces the spokesman of its ministry',
    'นายมาเจด อัล-อันซารี โฆษกกระทรวงการต่างประเทศกาตาร์ แถลงที่กรุงโดฮา\n\nกาตาร์ยืนยันว่า การเจรจายังเดินหน้า',
    'qatar',
  ],
])('resolves %s', (_, text, entity) => {
  expect(read(text, { published: '2024-06-12' }).statements.map(({ chain }) => chain[0].entity)).toContain(entity)
})

it('resolves a newspaper that is pointed back to', () => {
  const text = 'หนังสือพิมพ์เวโดมอสติเผยแพร่บทความเมื่อวันจันทร์\n\nหนังสือพิมพ์ฉบับเดียวกันรายงานว่า การเยือนอาจเลื่อนไปถึงเดือนหน้า'
  expect(
    read(text)
      .statements.at(-1)
      ?.chain.map(({ entity }) => entity),
  ).toEqual(['vedomosti'])
})

it.each([
  [
    'a minister of another state as the one of that office whom the text introduced',
    'นายอนุทิน ชาญวีรกูล รมว.มหาดไทย ให้การต้อนรับคณะจากต่างประเทศ\n\nรมว.มหาดไทยของกัมพูชากล่าวว่า จะเปิดด่านเพิ่มอีกสองแห่ง',
    'anutin-charnvirakul',
  ],
  [
    'the secretary of a body as the body',
    'เลขาธิการ สผ.กล่าวว่า จะปลูกต้นไม้ริมคลองเพิ่มอีกหมื่นต้น',
    'office-of-natural-resources-and-environmental-policy-and-planning',
  ],
  ['the press of a state as the state', 'สื่อรัสเซียรายงานว่า หิมะตกหนักที่สุดในรอบสิบปี', 'russia'],
  ['who held an office before as the body', 'อดีตโฆษกรัฐบาลกล่าวว่า ราคาน้ำมันจะขึ้นอีก', 'government-of-thailand'],
])('does not resolve %s', (_, text, entity) => {
  const { statements } = read(text, { published: '2024-10-01' })
  expect(statements.length).toBeGreaterThan(0)
  expect(statements.flatMap(({ chain }) => chain.map((link) => link.entity))).not.toContain(entity)
})

it('reads a title as a part of the name of a person only', () => {
  expect(named('ผู้นำเกาหลีเหนือเดินทางถึงสถานีแล้ว', 'north-korea')).toEqual(['เกาหลีเหนือ'])
  expect(named('ประธานาธิบดีวลาดิเมียร์ ปูติน เดินทางถึงสถานีแล้ว', 'vladimir-putin')).toEqual(['ประธานาธิบดีวลาดิเมียร์ ปูติน'])
})

it('reads the name of an outlet that is a word too behind a word for outlets', () => {
  expect(named('เว็บไซต์ข่าวสดรายงานว่า ฝนจะตกหนัก', 'khaosod')).toEqual(['ข่าวสด'])
  expect(named('วันนี้มีข่าวสดจากทะเลมาฝาก', 'khaosod')).toEqual([])
})
