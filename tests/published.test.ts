import { createKnowledge, rows } from '@thima/knowledge'
import { createReader, type ReadOptions } from '@thima/read'
import type { DayRow } from '@thima/read/model'
import { thai } from '@thima/th'
import { describe, expect, test } from 'vitest'

const days: DayRow[] = [
  { id: 'labour-day', name: 'Labour Day', th: ['วันแรงงาน'], on: '05-01' },
  { id: 'constitution-day', name: 'Constitution Day', th: ['วันรัฐธรรมนูญ'], country: 'thailand', on: '12-10' },
  { id: 'bastille-day', name: 'Bastille Day', th: ['วันชาติฝรั่งเศส'], country: 'france', on: '07-14' },
  { id: 'poland-day', name: 'Independence Day of Poland', th: ['วันชาติโปแลนด์'], country: 'poland', on: '11-11' },
  { id: 'apec-2022', name: 'APEC summit in Bangkok', th: ['การประชุมสุดยอดเอเปค'], on: '2022-11-18/2022-11-19' },
  { id: 'turkey-quake-2023', name: 'Earthquake in Turkey', th: ['แผ่นดินไหวในตุรกี'], on: '2023-02-06' },
]
const reader = createReader({ languages: [thai], knowledge: createKnowledge({ ...rows, days }) })
const read = (text: string, options: ReadOptions = {}) => reader.read(text, options)

describe('a text that gives its date', () => {
  test('is published when the caller says', () => {
    const reading = read('วันนี้ (5 มีนาคม 2560) ฝนตก', { published: '2017-03-06T23:30:00+07:00' })
    expect(reading).toMatchObject({ published: '2017-03-06T23:30:00+07:00', publishedFrom: 'given' })
    expect(read('ฝนตก', { published: '2017-03-06', publishedFrom: 'metadata' }).publishedFrom).toBe('metadata')
  })

  test.each([
    [
      'a date line of the site',
      'ชาวสวนยางยื่นหนังสือขอให้รัฐพยุงราคา\n\nวันศุกร์ที่ 6 กันยายน 2562\n06/09/2562\nพิมพ์\nตัวแทนชาวสวนยางหกจังหวัดยื่นหนังสือต่อผู้ว่าราชการจังหวัดเมื่อวานนี้ ขอให้รัฐเร่งพยุงราคาก่อนสิ้นฤดูกรีด และขอให้ตั้งคณะทำงานร่วมขึ้นมาดูแลเรื่องนี้โดยเฉพาะ',
      '2019-09-06',
    ],
    ['today in brackets', 'วันนี้ (17 ตุลาคม 2561) กรมชลประทานแจ้งเตือนพื้นที่ท้ายเขื่อน', '2018-10-17'],
    ['yesterday in brackets, over the turn of a year', 'เมื่อวานนี้ (31 ธ.ค. 66) มีอุบัติเหตุลดลงจากปีก่อน', '2024-01-01'],
    [
      'a telling, written out',
      'นายมานะ ใจกล้า ผู้ว่าราชการจังหวัดน่าน แถลงเมื่อวันที่ 29 มีนาคม 2561 ว่าถนนทุกสายเปิดใช้ได้แล้ว',
      '2018-03-29',
    ],
    [
      'its opening, with the weekday of somebody’s words',
      'เมื่อวันศุกร์ที่ ๑๓ ธันวาคม ๒๕๖๗ นายมานะ ใจกล้า ผู้ว่าราชการจังหวัดปัตตานี กล่าวกับไทยพีบีเอสว่า “เขื่อนไม่แตก”',
      '2024-12-13',
    ],
    [
      'its opening, with the hour',
      'เมื่อเวลา 09.30 น. วันที่ 11 กุมภาพันธ์ 2562 ที่ศาลากลางจังหวัด ผู้ว่าราชการจังหวัดเป็นประธานการประชุม โดยผู้สื่อข่าวถามถึงเรื่องน้ำ',
      '2019-02-11',
    ],
    [
      'its opening, as newspapers write',
      'เมื่อวันที่ 8 ก.ค. 60 ที่ศาลาว่าการจังหวัดน่าน รองผู้ว่าฯ กล่าวว่าน้ำลดแล้ว และจะสำรวจความเสียหายในวันที่ 15 ก.ค.นี้',
      '2017-07-08',
    ],
  ])('is published on the day of %s', (_how, text, day) => {
    expect(read(text)).toMatchObject({ published: day, publishedFrom: 'text' })
  })

  test('counts from its own today where the page came out later', () => {
    const text =
      'ผลการหารือ\n\nวันศุกร์ที่ 17 พฤษภาคม 2567\n\nวันนี้ (15 พฤษภาคม 2567) คณะผู้แทนหารือกันที่กรุงโซล และจะเดินทางกลับในวันพรุ่งนี้'
    const reading = read(text)
    expect(reading.published).toBe('2024-05-17')
    expect(reading.times.map((t) => t.value)).toEqual(['2024-05-15', '2024-05-15', '2024-05-16'])
  })
})

test('counts from the day with which a report opens, where the site printed it later', () => {
  const reading = read(
    'ผลการประชุม\n\nวันศุกร์ที่ 17 พฤษภาคม 2567\n\nวันที่ 15 พฤษภาคม 2567 ที่กระทรวงการคลัง ปลัดกระทรวงกล่าวว่า “จะเปิดลงทะเบียนในวันพรุ่งนี้”',
  )
  expect(reading.times.map((t) => t.value)).toEqual(['2024-05-15', '2024-05-16'])
})

describe('a text that does not, but says enough', () => {
  test.each<[how: string, text: string, day: string, options?: ReadOptions]>([
    [
      'a holiday on a weekday, in the year after a known event',
      'ผู้แทนพรรคการเมืองวางพานพุ่มเมื่อวันอาทิตย์ เนื่องในวันรัฐธรรมนูญ โดยหลายฝ่ายอ้างถึงถ้อยแถลงของการประชุมสุดยอดเอเปค เมื่อเดือนพฤศจิกายนปีก่อน',
      '2023-12-10',
    ],
    [
      'a weekday on a holiday, under a short headline, with the year before named',
      'เลื่อนหยุดยาว เหตุโรคระบาด\n\nรัฐมนตรีกล่าวเมื่อวันพุธ เนื่องในวันแรงงาน ว่าจะเลื่อนวันหยุด ปีที่แล้ว (2566) มีผู้เดินทางแปดล้านคน',
      '2024-05-01',
    ],
    [
      'today with its weekday, after a month that is over and before the day of capture',
      'วันนี้ (วันพุธที่ 1 พฤษภาคม) สหภาพแรงงานเดินขบวนไปยังรัฐสภา เพื่อทวงข้อเรียกร้องที่ยื่นไว้เมื่อเดือนสิงหาคม 2563',
      '2024-05-01',
      { notAfter: '2026-01-31' },
    ],
    [
      'a national day with its country named apart, on a weekday',
      'ประธานาธิบดีเยอรมนีส่งสารถึงผู้นำฝรั่งเศสเมื่อวันอาทิตย์ เนื่องในวันชาติ และกล่าวถึงข้อตกลงที่ลงนามเมื่อเดือนมกราคม 2563',
      '2024-07-14',
      { notAfter: '2026-06-30' },
    ],
    [
      'a dateline, while a prime minister held office',
      'โตเกียว, 11 ก.พ. (เคียวโด) -- รัฐบาลญี่ปุ่นแถลงเมื่อวันอาทิตย์ (11 ก.พ.) ว่าจะส่งเงินช่วยเหลือเพิ่มเติม\n\nก่อนหน้านี้ นายเศรษฐา ทวีสิน นายกรัฐมนตรี ขอบคุณญี่ปุ่น',
      '2024-02-11',
    ],
    [
      'a number of days after a known event',
      'หน่วยกู้ภัยไทยออกเดินทางแล้วเมื่อเช้าวันนี้ (9 ก.พ.) หลังเกิดแผ่นดินไหวในตุรกีเมื่อ 3 วันก่อน โดยนำสุนัขค้นหาไปด้วยสองตัว',
      '2023-02-09',
    ],
    [
      'its year beside a day without one',
      'วันนี้ (14 ก.พ.) เขตบางรักจัดงานจดทะเบียนสมรส ซึ่งปี 2566 นี้มีผู้ลงทะเบียนล่วงหน้ากว่า 900 คู่',
      '2023-02-14',
    ],
    [
      'a day of the month with a weekday, once its plan is dated',
      'เมื่อวานนี้ (วันจันทร์ที่ 11 พฤศจิกายน) กรุงวอร์ซอจัดสวนสนามวันชาติโปแลนด์ นับเป็นครั้งแรกหลังการซ่อมจัตุรัสที่เริ่มเมื่อเดือนมีนาคม 2564',
      '2024-11-12',
      { notAfter: '2025-12-31' },
    ],
  ])('is dated by %s', (_how, text, day, options) => {
    const reading = read(text, options)
    expect(reading).toMatchObject({ published: day, publishedFrom: 'inferred' })
    expect(reading.notes.map((n) => n.code)).toContain('published-inferred')
  })
})

describe('a text that does not say enough', () => {
  test.each<[why: string, text: string, options?: ReadOptions]>([
    ['a holiday falls on that weekday in many years', 'ผู้นำแรงงานปราศรัยเมื่อวันพุธ เนื่องในวันแรงงาน เรียกร้องค่าจ้างขั้นต่ำทั่วประเทศ'],
    ['a day without its year', 'วันนี้ (12 ม.ค.) ตำรวจแถลงผลการจับกุม'],
    ['a weekday alone', 'โฆษกกองทัพกล่าวเมื่อวันศุกร์ว่า จะเปิดด่านในสัปดาห์หน้า'],
    [
      'two years fit before the capture',
      'วันนี้ (วันพุธที่ 1 พฤษภาคม) สหภาพแรงงานเดินขบวนไปยังรัฐสภา',
      { notAfter: '2025-01-01' },
    ],
    ['only the year follows from an event', 'รัฐมนตรีทบทวนถ้อยแถลงของการประชุมสุดยอดเอเปคเมื่อปีที่แล้ว และเสนอแผนใหม่'],
    ['the office was held for years', 'นายเศรษฐา ทวีสิน นายกรัฐมนตรี กล่าวว่าจะไม่ปรับคณะรัฐมนตรี'],
    ['a plan has a whole date and the telling none', 'ผู้ว่าฯ กล่าวว่าจะเปิดสะพานในวันที่ 9 มีนาคม 2565 และจะเชิญประชาชนร่วมงาน'],
    ['an event is only remembered', 'กรุงเทพฯ 9 ก.พ.- ครบ 3 ปีของแผ่นดินไหวในตุรกีเมื่อวันที่ 6 ก.พ. ที่ผ่านมา ผู้แทนไทยร่วมพิธีไว้อาลัย'],
    [
      'a decision is dated and the telling is not',
      'คณะรัฐมนตรีมีมติเมื่อวันที่ 5 มีนาคม 2567 ให้ขุดคลองระบายน้ำ ล่าสุดกรมชลประทานแจ้งว่าเริ่มลงมือแล้ว',
    ],
    [
      'a decision of a day opens it and somebody tells what came of it',
      'เมื่อวันที่ 5 มี.ค. 67 คณะรัฐมนตรีมีมติให้ขุดคลองระบายน้ำ ล่าสุดกรมชลประทานแจ้งว่าเริ่มลงมือแล้ว',
    ],
    ['a book has its day', 'นวนิยายเล่มนี้ตีพิมพ์ครั้งแรกเมื่อวันที่ 12 สิงหาคม 2560 ผู้เขียนบอกว่าใช้เวลาเขียนหกปี'],
    ['a rule has its day', 'โรงเรียนประกาศว่ายังใช้ระเบียบลงวันที่ 8 มกราคม 2556 อยู่ ผู้ปกครองหลายคนกล่าวว่าไม่เคยได้รับแจ้ง'],
    ['somebody was born on a day', 'นายสมชาย ใจดี ซึ่งเกิดเมื่อวันที่ 26 กรกฎาคม 2542 กล่าวกับผู้สื่อข่าวว่าขอให้ประเทศสงบ'],
    ['a plan that was told on a day is another’s', 'แผนที่แถลงเมื่อวันที่ 26 กรกฎาคม 2562 ยังไม่คืบหน้า ผู้รับเหมากล่าวว่ายังรอแบบ'],
    [
      'a day is looked back on',
      'เช้าวันที่ 26 ธันวาคม 2547 คลื่นยักษ์ซัดเข้าฝั่ง ชาวบ้านคนหนึ่งเล่าว่ายังจำเสียงได้ และกล่าวว่าไม่เคยกลับไปทะเลอีก',
    ],
    [
      'a day is retold after years',
      'กระทรวงรายงานเมื่อวันที่ 5 มี.ค. 2563 ว่าพบผู้ป่วยรายที่ร้อย สี่ปีต่อมา โรงพยาบาลเดียวกันกล่าวว่าพร้อมแล้ว',
    ],
    [
      'a report is told again',
      'ข่าวเก่าเล่าใหม่\n\nเมื่อวันพุธที่ 4 กุมภาพันธ์ 2558 นายกรัฐมนตรีกล่าวว่าจะเลือกตั้งภายในปี 2559 ผู้สื่อข่าวรุ่นพี่เล่าว่าห้องแน่นมาก',
    ],
    ['an order has its day in the middle', 'ตามคำสั่งหัวหน้าคณะ วันที่ 5 ส.ค. 2559 ที่ดินแปลงนี้ห้ามก่อสร้าง เจ้าหน้าที่กล่าวว่าคำสั่งยังมีผล'],
    [
      'a promise of a day is held against its speaker',
      'นายกรัฐมนตรีแถลงเมื่อวันที่ 7 ก.ย. 2560 ว่าจะปฏิรูปตำรวจ แต่จนถึงวันนี้ยังไม่คืบหน้า นักวิชาการกล่าวว่า “รอจนลืม”',
    ],
    ['weekday, day and year do not agree', 'นายก อบต. กล่าวเมื่อวันจันทร์ที่ 5 ธันวาคม ว่าปีนี้ (2567) จะซ่อมถนนทุกสาย'],
    ['a holiday is only planned for', 'รัฐมนตรีกล่าวเมื่อวันศุกร์ว่า วันแรงงานวันพุธที่ 1 พฤษภาคมนี้จะเพิ่มรถไฟสามสิบขบวน'],
    [
      'a day of history is its headline',
      '6 ตุลาคม 2519\n\nนักศึกษาหลายพันคนชุมนุมอยู่ในมหาวิทยาลัย ผู้รอดชีวิตคนหนึ่งกล่าวว่ายังจำเสียงปืนได้',
    ],
    ['nothing is said of time', 'ราคาทุเรียนขยับขึ้นเล็กน้อย'],
  ])('is left without a date where %s', (_why, text, options) => {
    const reading = read(text, options)
    expect(reading).toMatchObject({ published: null, publishedFrom: null })
    expect(reading.notes.map((n) => n.code)).toContain('published-unknown')
  })

  test('still has the values that are the same on every day it can be', () => {
    const reading = read('แถลงเมื่อวันอาทิตย์ (11 ก.พ.) ว่านายเศรษฐา ทวีสิน นายกรัฐมนตรี ตอบรับแล้ว และจะเดินทางในสัปดาห์หน้า')
    expect(reading.published).toBeNull()
    expect(reading.times.map((t) => t.value)).toEqual(['2024-02-11', null])
  })

  test('does not take a date of publication that is none', () => {
    const reading = read('ฝนตก', { published: 'yesterday' })
    expect(reading.published).toBeNull()
    expect(reading.notes.map((n) => n.code)).toContain('published-invalid')
  })
})
