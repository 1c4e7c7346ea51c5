import { createKnowledge, rows } from '@thima/knowledge'
import { createReader, type ReadOptions } from '@thima/read'
import { thai } from '@thima/th'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const reader = createReader({ languages: [thai], knowledge: createKnowledge(rows) })

/** What the page step made of a text, as pieces of it. */
function page(text: string, options: ReadOptions = {}) {
  const r = reader.read(text, options)
  const cut = (span: readonly [number, number] | null) => span && text.slice(...span)
  return {
    title: cut(r.title),
    furniture: r.furniture.map(cut),
    captions: r.captions.map(cut),
    credits: r.credits.map((c) => cut(c.span)),
    byline: cut(r.byline),
    dateline: cut(r.dateline),
    published: r.published,
  }
}

const PARAGRAPH =
  'ชาวประมงพื้นบ้านในสามอำเภอริมทะเลรวมตัวกันหน้าที่ว่าการอำเภอตั้งแต่เช้า เพื่อยื่นหนังสือคัดค้านแผนสร้างท่าเรือน้ำลึก โดยตัวแทนกลุ่มกล่าวว่ารัฐยังไม่เคยลงมาถามคนในพื้นที่แม้แต่ครั้งเดียว'
const HEADLINE = 'ประมงพื้นบ้านสามอำเภอค้านท่าเรือน้ำลึก ชี้รัฐไม่เคยถามคนในพื้นที่'

describe('furniture', () => {
  test('takes the site before and behind the headline that the page prints again, and the copies', () => {
    const text = `ข่าวจังหวัด-ภาคใต้-${HEADLINE}\n\n\nวันเสาร์ที่ 14 กันยายน 2567\n14/09/2567\nพิมพ์\n${HEADLINE}\n${HEADLINE}\n${PARAGRAPH}\n\nที่มา : https://example.org/news/1`
    expect(page(text)).toMatchObject({
      title: HEADLINE,
      furniture: [
        'ข่าวจังหวัด-ภาคใต้-',
        'วันเสาร์ที่ 14 กันยายน 2567',
        '14/09/2567',
        'พิมพ์',
        HEADLINE,
        HEADLINE,
        'ที่มา : https://example.org/news/1',
      ],
      published: '2024-09-14',
    })
    const behind = `${HEADLINE} | ข่าวภาคใต้ออนไลน์\n${HEADLINE}\n\n${PARAGRAPH}`
    expect(page(behind)).toMatchObject({ title: HEADLINE, furniture: ['| ข่าวภาคใต้ออนไลน์', HEADLINE] })
  })

  test('takes copies that differ in spaces, invisible characters and sara am', () => {
    const copy = '\u200bประมงพื้นบ้าน  สามอําเภอค้านท่าเรือน้ําลึก ชี้รัฐไม่เคยถามคนในพื้นที่ '
    expect(page(`หน้าข่าว-${HEADLINE}\n${copy}\n${PARAGRAPH}`).furniture).toEqual(['หน้าข่าว-', copy.trim().slice(1)])
  })

  test('takes menus, buttons, breakpoint names, hashtags, comment boards and what follows them', () => {
    const text = `ข้ามไปเนื้อหาหลัก\nหน้าแรก\nหน้าแรก › ข่าว › ภาคใต้\n10:30 น.\nเศรษฐกิจ\n\n${HEADLINE}\n\n${PARAGRAPH}\n\nแชร์\n#ประมง #ท่าเรือ\nกระดานความเห็น\nคุณสมชาย: เห็นด้วยครับ\n\nXS\nSM\nMD\nLG`
    const { title, furniture } = page(text)
    expect(title).toBe(HEADLINE)
    expect(furniture).toEqual([
      'ข้ามไปเนื้อหาหลัก',
      'หน้าแรก',
      'หน้าแรก › ข่าว › ภาคใต้',
      '10:30 น.',
      'เศรษฐกิจ',
      'แชร์',
      '#ประมง #ท่าเรือ',
      'กระดานความเห็น',
      'คุณสมชาย: เห็นด้วยครับ',
      'XS',
      'SM',
      'MD',
      'LG',
    ])
  })

  test.each([
    ['the section and readers', 'บันเทิง | 30 มิ.ย. 2569 11:20 น. | อ่าน 45,210 ครั้ง', '2026-06-30', null],
    ['the section before a dash', 'ข่าวใต้ - วันที่ 05 กันยายน 2560 - 13:40 น.', '2017-09-05', null],
    ['its weekday', 'กีฬา · ไทยลีก 3 · จ. 12 มี.ค. 2561', '2018-03-12', null],
    ['the writer behind it', '12 กันยายน 2562 | โดย ทีมข่าวสืบสวน', '2019-09-12', 'ทีมข่าวสืบสวน'],
    ['the writer before it', 'โดย ทีมข่าวยุโรป - 25/05/2569', '2026-05-25', 'ทีมข่าวยุโรป'],
    [
      'the day of the last change',
      'เผยแพร่: 6 พ.ค. 2569 09:41 ปรับปรุง: 7 พ.ค. 2569 10:02 โดย: กองบรรณาธิการ',
      '2026-05-06',
      'กองบรรณาธิการ',
    ],
  ])('takes a date line with %s', (_with, line, published, byline) => {
    const read = page(`${HEADLINE}\n${line}\n\n${PARAGRAPH}`)
    expect(read).toMatchObject({ title: HEADLINE, furniture: [line], published, byline })
  })

  test('does not take a day with what happened on it for a date line', () => {
    const line = '12 กันยายน 2562 - ชาวประมงสามอำเภอรวมตัวกันหน้าที่ว่าการอำเภอ'
    expect(page(`${HEADLINE}\n\n${line}\n${PARAGRAPH}`).furniture).toEqual([])
  })

  test.each(['พิมพ์ | ส่งต่อ | ขนาดตัวอักษร ก ก ก', 'XS SM MD LG', 'แชร์ 2.4K  ทวีต', 'แชร์ ส่งต่อ'])(
    'takes the buttons %s',
    (line) => {
      expect(page(`${HEADLINE}\n${line}\n\n${PARAGRAPH}`).furniture).toEqual([line])
    },
  )

  test('takes a link at the end of a paragraph that only says to go on', () => {
    const text = `${HEADLINE}\n\n${PARAGRAPH} อ่านต่อ\n${PARAGRAPH.replace('สาม', 'สี่')}`
    const start = text.indexOf('อ่านต่อ')
    expect(page(text, { links: [{ span: [start, start + 7], href: '/2' }] }).furniture).toEqual(['อ่านต่อ'])
    expect(page(text).furniture).toEqual([])
  })

  test('takes links to other stories and the lines between them, not the paragraphs behind', () => {
    const text = `${HEADLINE}\n\n${PARAGRAPH}\nอ่านข่าวเพิ่มเติม: ท่าเรือใหม่คืบหน้า\nข่าวที่เกี่ยวข้อง\nเปิดแผนท่าเรือ\n${PARAGRAPH.replace('สาม', 'สี่')}`
    expect(page(text).furniture).toEqual(['อ่านข่าวเพิ่มเติม: ท่าเรือใหม่คืบหน้า', 'ข่าวที่เกี่ยวข้อง', 'เปิดแผนท่าเรือ'])
  })

  test('takes rulers, alone and at the edge of a line, and the address at the foot', () => {
    const text = `${HEADLINE}\n\n${PARAGRAPH}\n*********** 14 กันยายน 2567\n-----------------\nสำนักงานประมงจังหวัด\nโทร. 07 123 4567 ต่อ 12`
    expect(page(text).furniture).toEqual([
      '***********',
      '-----------------',
      'สำนักงานประมงจังหวัด',
      'โทร. 07 123 4567 ต่อ 12',
    ])
  })

  test('does not take paragraphs, short sentences, lists or an address that the text names', () => {
    const text = `${HEADLINE}\n\n${PARAGRAPH}\nข้อเรียกร้องมีดังนี้\n- ยกเลิกแผนเดิม\n- ตั้งคณะกรรมการร่วม\nดูแผนได้ที่ https://example.org/plan\n“เราไม่ยอม” ตัวแทนกล่าว`
    expect(page(text).furniture).toEqual([])
  })
})

describe('headline', () => {
  test('is the line that stands apart above the text', () => {
    expect(page(`${HEADLINE}\n\n${PARAGRAPH}`).title).toBe(HEADLINE)
  })
  test('is the one that the caller gives', () => {
    expect(page(`ข่าวเด่น\n${HEADLINE}\n${PARAGRAPH}`, { title: `${HEADLINE} ` })).toMatchObject({ title: HEADLINE })
  })
  test('is none where a text begins at once', () => {
    expect(page(PARAGRAPH).title).toBeNull()
    expect(page(`${PARAGRAPH}\n\n${PARAGRAPH.replace('สาม', 'สี่')}`).title).toBeNull()
  })
})

describe('captions and credits', () => {
  test('reads a caption with its credit in brackets, once', () => {
    const caption = 'แฟ้ม - เรือประมงจอดเทียบท่าที่สงขลา 3 ส.ค. 2022 (Jane Doe/Pool Photo via AP, File)'
    const text = `${HEADLINE}\n\n${caption}\n${caption}\n\n${PARAGRAPH}\n\n • ที่มา: เอพี, รอยเตอร์`
    expect(page(text)).toMatchObject({
      title: HEADLINE,
      captions: [caption],
      furniture: [caption],
      credits: ['Jane Doe/Pool Photo via AP', 'เอพี', 'รอยเตอร์'],
    })
  })
  test('reads the agency that signs a text and the one in a dateline', () => {
    expect(page(`${HEADLINE}\n\n${PARAGRAPH}\n\nAFP`).credits).toEqual(['AFP'])
    expect(page(`${HEADLINE}\n\nสงขลา, 14 ก.ย. (ซินหัว) -- ${PARAGRAPH}`)).toMatchObject({
      dateline: 'สงขลา, 14 ก.ย. (ซินหัว) --',
      credits: ['ซินหัว'],
    })
  })
  test('reads a dateline of a place and a day', () => {
    expect(page(`${HEADLINE}\n\nสงขลา 14 ก.ย.-${PARAGRAPH}`).dateline).toBe('สงขลา 14 ก.ย.-')
    expect(page(`${HEADLINE}\n\nผู้ว่าฯ นัดประชุม 14-15 ก.ย. ${PARAGRAPH}`).dateline).toBeNull()
  })
  test('reads a byline, not a sentence that begins with โดย', () => {
    expect(page(`${HEADLINE}\nโดย สมหญิง ใจดี\n\n${PARAGRAPH}`).byline).toBe('สมหญิง ใจดี')
    expect(page(`${HEADLINE}\n\nโดย${PARAGRAPH}`).byline).toBeNull()
  })
  test('reads who took a picture at the start of a text that is all one line', () => {
    expect(page(`(ภาพ: REUTERS),${PARAGRAPH}`).credits).toEqual(['REUTERS'])
  })
})

test('reads any text, with spans that lie in it', () => {
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'พิมพ์',
      HEADLINE,
      '',
      'XS',
      '(AP) -',
      'ที่มา: เอพี',
      '-----',
      'ความเห็น',
      'โทร. 02 123 4567',
      '12/12/2567',
    ),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const text = lines.join('\n')
      const r = reader.read(text)
      for (const [a, b] of [...r.furniture, ...r.captions, ...r.credits.map((c) => c.span)]) {
        expect(a).toBeGreaterThanOrEqual(0)
        expect(b).toBeGreaterThan(a)
        expect(b).toBeLessThanOrEqual(text.length)
      }
    }),
  )
})
