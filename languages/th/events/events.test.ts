import { knowledge } from '@thima/knowledge'
import { createReader } from '@thima/read'
import { thai } from '@thima/th'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const reader = createReader({ languages: [thai], knowledge })

function read(text: string, published = '2024-06-12') {
  const { events, entities, statements } = reader.read(text, { language: 'th', published })
  const name = (id: string | null) => entities.find((e) => e.id === id)?.name ?? id
  return events.map((e) => ({
    ...e,
    word: text.slice(...e.trigger),
    actors: e.actors.map(name),
    recipients: e.recipients.map(name),
    place: name(e.place),
    said: statements.find((s) => s.id === e.statement)?.stance ?? null,
  }))
}

describe('events in Thai', () => {
  it('reads a visit that is planned, with who goes where and when', () => {
    const [visit] = read('ประธานาธิบดีวลาดิเมียร์ ปูติน จะเดินทางเยือนเวียดนามในวันที่ 19 มิถุนายน 2567')
    expect(visit).toMatchObject({
      type: 'CONSULT',
      mode: 'visit',
      actors: ['Vladimir Putin'],
      recipients: ['Vietnam'],
      when: '2024-06-19',
      modality: 'planned',
    })
  })

  it('reads a meeting that took place', () => {
    const [meeting] = read('เมื่อวันที่ 3 มิถุนายน 2567 นายเศรษฐา ทวีสิน นายกรัฐมนตรี พบหารือกับนายอันวาร์ อิบราฮิม นายกรัฐมนตรีมาเลเซีย')
    expect(meeting).toMatchObject({
      type: 'CONSULT',
      actors: ['Srettha Thavisin'],
      recipients: ['Anwar Ibrahim'],
      when: '2024-06-03',
      modality: 'occurred',
    })
  })

  it('reads the passive: who is arrested is no actor', () => {
    const [arrest] = read('นายสมชาย ใจกล้า ถูกตำรวจจับกุมเมื่อวันที่ 10 มิถุนายน 2567 ที่จังหวัดเชียงใหม่')
    expect(arrest).toMatchObject({ type: 'COERCE', mode: 'arrest', recipients: ['สมชาย ใจกล้า'], when: '2024-06-10' })
    expect(arrest.actors).not.toContain('สมชาย ใจกล้า')
  })

  it('reads a disaster, which nobody does', () => {
    const [quake] = read('เกิดแผ่นดินไหวที่ประเทศเมียนมาเมื่อวันที่ 8 มิถุนายน 2567')
    expect(quake).toMatchObject({
      type: 'OTHER',
      actors: [],
      place: 'Myanmar',
      when: '2024-06-08',
      modality: 'occurred',
    })
  })

  it('reads what both sides do together', () => {
    const agreed = read('รัสเซียและเกาหลีเหนือบรรลุข้อตกลงเมื่อวันที่ 5 มิถุนายน 2567').find((e) => e.type === 'AGREE')
    expect(agreed?.actors).toEqual(['Russia', 'North Korea'])
  })

  it('reads an event once where the headline and the text tell it', () => {
    const visits = read(
      'ปูตินเยือนเวียดนาม\n\nประธานาธิบดีวลาดิเมียร์ ปูติน ผู้นำรัสเซีย เดินทางเยือนเวียดนามเมื่อวันที่ 10 มิถุนายน 2567',
    ).filter((e) => e.type === 'CONSULT')
    expect(visits).toHaveLength(1)
  })

  it('does not read an event word inside a name', () => {
    expect(read('กรมสอบสวนคดีพิเศษตั้งอยู่ที่ถนนแจ้งวัฒนะ').filter((e) => e.type === 'ACCUSE')).toEqual([])
  })

  it('gives spans inside the text and ids that the reading holds', () => {
    const text = 'นายเศรษฐา ทวีสิน กล่าวว่า รัสเซียจะถอนทหารออกจากยูเครนในสัปดาห์หน้า และขอให้ทุกฝ่ายหยุดยิง'
    const { events, entities } = reader.read(text, { language: 'th', published: '2024-06-12' })
    expect(events.length).toBeGreaterThan(0)
    for (const e of events) {
      const [[start, end]] = e.content
      expect(start).toBeLessThanOrEqual(e.trigger[0])
      expect(end).toBeGreaterThanOrEqual(e.trigger[1])
      for (const id of [...e.actors, ...e.recipients]) expect(entities.map((x) => x.id)).toContain(id)
    }
  })

  it('reads what an outlet tells of somebody else as expected, and what an "if" holds as hypothetical', () => {
    const [visit] = read('เว็บไซต์มติชนออนไลน์รายงานว่า ประธานาธิบดีวลาดิเมียร์ ปูติน จะเดินทางเยือนเวียดนามในสัปดาห์หน้า')
    expect(visit).toMatchObject({ type: 'CONSULT', modality: 'expected', when: '2024-W25' })
    const threat = read('หากการเจรจาล้มเหลว รัสเซียจะโจมตียูเครนอีกครั้ง').find((e) => e.type === 'ASSAULT')
    expect(threat?.modality).toBe('hypothetical')
  })

  it('does not read what is denied as having happened', () => {
    const [visit] = read('นายเศรษฐา ทวีสิน ไม่ได้เดินทางเยือนเวียดนามเมื่อวันที่ 3 มิถุนายน 2567')
    expect(visit?.modality ?? 'denied').toBe('denied')
  })

  it('reads both sides as the two states named before', () => {
    const agreed = read('ไทยและมาเลเซียประชุมร่วมกัน โดยทั้งสองฝ่ายเห็นพ้องที่จะเปิดด่านเพิ่ม').find((e) => e.type === 'AGREE')
    expect(agreed?.actors).toEqual(['Thailand', 'Malaysia'])
  })

  it('reads both sides as those named in one breath, wherever others are named behind', () => {
    const agreed = read('ไทยกับกัมพูชาเจรจากันมาสามวัน เจ้าหน้าที่มาเลเซียกล่าวว่า ทั้งสองประเทศเห็นพ้องที่จะเปิดด่านเพิ่ม').find(
      (e) => e.type === 'AGREE',
    )
    expect(agreed?.actors).toEqual(['Thailand', 'Cambodia'])
  })

  it('does not read the land in which something is agreed as having it done to it', () => {
    const truce = read('ไทยกับกัมพูชาตกลงหยุดยิงกันที่มาเลเซียเมื่อวันจันทร์').find((e) => e.mode === 'ceasefire')
    expect(truce?.recipients).toEqual([])
  })

  it('does not read a visit as one to whoever makes it', () => {
    const [visit] = read('นายเศรษฐา ทวีสินเยือนนายเศรษฐา ทวีสิน')
    expect(visit).toMatchObject({ actors: ['Srettha Thavisin'], recipients: [] })
  })

  it('does not read a war of trade or a visit that goes nowhere', () => {
    expect(read('สงครามการค้าทำให้ราคาสินค้าสูงขึ้น ข้อมูลไปถึงกลุ่มเป้าหมาย')).toEqual([])
  })

  it("reads the outlet's own asking as first hand", () => {
    const text = 'ตำรวจจับกุมผู้ต้องหา 3 คนที่จังหวัดเชียงใหม่เมื่อวานนี้ ผู้กำกับการบอกกับหนังสือพิมพ์ฉบับนี้'
    for (const e of read(text)) expect(e.firsthand).toBe(true)
    for (const e of read(text.replace(' ผู้กำกับการบอกกับหนังสือพิมพ์ฉบับนี้', ''))) expect(e.firsthand).toBeNull()
  })

  it('gives events inside the text for any string', () => {
    const piece = fc.constantFrom(
      'ปูติน',
      'นายเศรษฐา ทวีสิน',
      'ถูก',
      'จับกุม',
      'เยือน',
      'เวียดนาม',
      'จะ',
      'ไม่',
      'ทั้งสองฝ่าย',
      'เห็นพ้อง',
      'การ',
      'หารือ',
      'กับ',
      'จาก',
      'เมื่อวันที่ 3 มิ.ย. 2567',
      ' ',
      '\n',
      '“',
      '”',
      'ว่า',
      'กล่าว',
      'หาก',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        for (const e of reader.read(text, { language: 'th', published: '2024-06-12' }).events) {
          const [[start, end]] = e.content
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(e.trigger[0]).toBeGreaterThanOrEqual(start)
          expect(e.trigger[1]).toBeLessThanOrEqual(end)
          expect(e.recipients.filter((id) => e.actors.includes(id))).toEqual([])
        }
      }),
      { numRuns: 300 },
    )
  })
})
