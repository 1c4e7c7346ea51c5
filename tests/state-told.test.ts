import { createThima } from 'thima'
import { describe, expect, it } from 'vitest'

const thima = await createThima()

/** A Thai text about another state in which a bare word for a body or an office speaks last. */
const sudan = (words: string, more = '') =>
  [
    'ซูดานพบผู้ป่วยอหิวาตกโรคกว่าพันราย',
    `คาร์ทูม 12 มิ.ย. - ทางการซูดานเปิดเผยว่า พบผู้ป่วยแล้วกว่า 1,000 รายในเมืองหลวง${more}`,
    `${words}ระบุว่า มีผู้เสียชีวิต 172 รายในสัปดาห์เดียว`,
  ].join('\n\n')

const last = (text: string, published?: string) =>
  thima.read(text, { published }).statements.at(-1)?.chain[0]?.entity ?? null

describe('a text about one other state', () => {
  it.each([
    ['กระทรวงสาธารณสุข', 'ministry-of-health-sudan'],
    ['กระทรวงการต่างประเทศ', 'ministry-of-foreign-affairs-sudan'],
    ['กระทรวงกลาโหม', 'ministry-of-defence-sudan'],
    ['กระทรวงสุขภาพ', 'ministry-of-health-sudan'],
    ['สำนักงานตำรวจแห่งชาติ', 'police-of-sudan'],
    ['กองทัพอากาศ', 'air-force-sudan'],
    ['กรมศุลกากร', 'customs-service-sudan'],
    ['กรมอุตุนิยมวิทยา', 'meteorological-agency-sudan'],
    ['ศาลรัฐธรรมนูญ', 'constitutional-court-sudan'],
  ])('reads %s in it as that state’s', (words, id) => {
    expect(last(sudan(words))).toBe(id)
  })

  it('reads its offices as held there', () => {
    const japan = (of: string) =>
      [
        `แผ่นดินไหวรุนแรงใน${of}`,
        `โตเกียว — เกิดแผ่นดินไหวขนาด 7.6 ใน${of} ทางการ${of}สั่งอพยพประชาชนออกจากชายฝั่งแล้ว`,
        'นายกรัฐมนตรีกล่าวว่า รัฐบาลจะช่วยเหลือผู้ประสบภัยทุกคน',
      ].join('\n\n')
    expect(last(japan('ญี่ปุ่น'), '2024-01-02')).toBe('fumio-kishida')
    expect(last(japan('ญี่ปุ่น'), '2019-01-02')).toBe('shinzo-abe')
  })

  it('reads what its government does as done by that one', () => {
    const text = [
      'ศรีลังกาขอผ่อนผันหนี้ไอเอ็มเอฟ',
      'โคลัมโบ — ศรีลังกาจะขอผ่อนผันหนี้ของประเทศอีก 1 ปี',
      'รัฐบาลเรียกร้องให้กองทุนการเงินระหว่างประเทศเลื่อนกำหนดชำระหนี้ของศรีลังกา',
    ].join('\n\n')
    const actors = thima.read(text).events.flatMap((event) => event.actors)
    expect(actors).toContain('government-of-sri-lanka')
    expect(actors).not.toContain('government-of-thailand')
  })
})

describe('a text that is not about one other state', () => {
  const health = 'กระทรวงสาธารณสุข'
  it.each([
    ['names Thailand', sudan(health, ' และมีคนไทยติดค้างอยู่ 12 คน')],
    ['names a place in Thailand', sudan(health, ' ก่อนเครื่องบินลงจอดที่กรุงเทพฯ')],
    ['tells of two states', sudan(health, ' ส่วนเอธิโอเปียพบ 200 รายในกรุงแอดดิสอาบาบา และเอธิโอเปียปิดด่านแล้ว')],
    ['names the state in passing', `วัคซีนจากซูดานมาถึงแล้ว\n\n${health}ระบุว่า วัคซีนของซูดานจะฉีดให้เด็กเล็กก่อน และซูดานจะส่งมาอีก`],
    [
      'tells of a region',
      `${sudan(health).replaceAll('ซูดาน', 'เท็กซัส').replace('คาร์ทูม', 'ออสติน')}\n\nสหรัฐฯ ไม่เคยพบโรคนี้มาก่อน`,
    ],
    ['names no state', `พบผู้ป่วยอหิวาตกโรคกว่าพันราย\n\n${health}ระบุว่า มีผู้เสียชีวิต 172 รายในสัปดาห์เดียว`],
  ])('does not read a bare ministry as that state’s where it %s', (_, text) => {
    const ids = thima.read(text).entities.map(({ id }) => id)
    expect(ids.filter((id) => /^(?:ministry|department)-.*-(?:sudan|ethiopia|united-states)$/.test(id))).toEqual([])
  })

  it('reads it as Thailand’s where only Thailand is named', () => {
    expect(last('กรุงเทพฯ — ผู้ป่วยในไทยเพิ่มขึ้น\n\nกระทรวงสาธารณสุขระบุว่า มีผู้เสียชีวิต 172 ราย')).toBe(
      'ministry-of-public-health-thailand',
    )
  })

  it('does not count what the page has beside the article', () => {
    const page = `${sudan(health)}\n\n#ประเทศไทย #ข่าววันนี้`
    expect(last(page)).toBe('ministry-of-health-sudan')
  })
})
