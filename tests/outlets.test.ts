import { join } from 'node:path'
import { gatherFile, readOptions } from '@thima/gather'
import { createThima } from 'thima'
import { expect, it } from 'vitest'

/** One article in the manner of many outlets' pages: how its paragraphs begin, in each language. */
const TH = {
  title: 'ชลประทานเร่งพร่องน้ำสามเขื่อน รับฝนระลอกใหม่ปลายสัปดาห์',
  paragraphs: ['นครสวรรค์ - นายปราโมทย์', '“น้ำจะท่วมที่ลุ่ม', 'ขณะที่นางสาวสุนันทา', 'ด้านกรมอุตุนิยมวิทยา'],
}
const EN = {
  title: 'Dockers call off strike at Portland Bay after night of talks',
  paragraphs: ['Crane drivers at', '"Nobody got what', 'The port authority', 'Shipping lines had'],
}
const CAPTION = 'เจ้าหน้าที่เปิดบานระบายน้ำของเขื่อนแห่งหนึ่งในภาคเหนือตอนล่าง'

const thima = await createThima()

/** What is read of a page, and the lines that are left without title, furniture, captions, byline and credit lines. */
async function pageOf(name: string) {
  for await (const { article } of gatherFile(join(import.meta.dirname, 'outlets', `${name}.html`))) {
    const { text } = article!
    await thima.prepare(text, readOptions(article!))
    const reading = thima.read(text, readOptions(article!))
    const slice = (span: readonly [number, number] | null) => span && text.slice(...span)
    let left = text
    for (const [start, end] of [...reading.furniture, ...reading.captions, ...(reading.title ? [reading.title] : [])])
      left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end)
    const { paragraphs } = name.startsWith('th-') ? TH : EN
    return {
      title: slice(reading.title),
      outlet: reading.outlet,
      published: reading.published?.slice(0, 10) ?? null,
      byline: slice(reading.byline),
      captions: reading.captions.map(slice),
      credits: reading.credits.map((credit) => credit.name),
      lines: left
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
        .map((line) => paragraphs.find((start) => line.startsWith(start)) ?? line),
    }
  }
  throw new Error(`${name} gave no article`)
}

type Page = Awaited<ReturnType<typeof pageOf>>

it.each<[name: string, expected: Partial<Page>]>([
  ['th-logo-heading', { outlet: 'ลุ่มน้ำรายวัน' }],
  ['th-logo-alone', { outlet: 'ลุ่มน้ำรายวัน' }],
  ['th-og-of-site', { outlet: 'ลุ่มน้ำรายวัน', byline: 'อรุณี มากมี', lines: ['โดย อรุณี มากมี', ...TH.paragraphs] }],
  ['th-related-in-paragraphs', { outlet: 'ทุ่งรวงทอง' }],
  ['th-captions', { outlet: 'ทุ่งรวงทอง', captions: [CAPTION] }],
  ['th-amp', { outlet: 'ทุ่งรวงทอง', captions: [CAPTION] }],
  ['th-divs', { outlet: 'ทุ่งรวงทอง', lines: ['อรุณี มากมี', ...TH.paragraphs] }],
  ['th-government', { outlet: 'สำนักชลประทานที่ 31' }],
  [
    'en-wire',
    {
      outlet: 'Northern Wire',
      byline: 'Nadia Prem',
      lines: [
        'By Nadia Prem',
        'Summary',
        'Union accepts 6 percent',
        'Cost of settlement not disclosed',
        expect.stringMatching(/^PORTLAND BAY, Oct 2 \(Northern Wire\) - Crane drivers/),
        ...EN.paragraphs.slice(1),
        'Reporting by Nadia Prem; Editing by Carl Osei',
      ],
    },
  ],
  [
    'en-broadcaster',
    {
      outlet: 'Coast News',
      captions: ['Image caption, Cranes stood still for nine days'],
      credits: ['Harbour Pictures'],
      lines: ['Image source, Harbour Pictures', ...EN.paragraphs],
    },
  ],
  [
    'en-paper',
    {
      outlet: 'Delta Post',
      captions: ['Cranes stood still for nine days at Portland Bay. (Photo: Harbour Pictures)'],
      lines: ['Cranes to move again on Friday', 'WRITER: Nadia Prem', ...EN.paragraphs],
    },
  ],
  ['en-also-read', { outlet: 'Gulf Herald', title: EN.title.toUpperCase() }],
  [
    'en-magazine',
    {
      outlet: 'The Breakwater',
      byline: 'Nadia Prem',
      lines: ['How a small union stopped a large harbour', 'Words by Nadia Prem', ...EN.paragraphs],
    },
  ],
  ['en-tables', { outlet: null }],
])('reads the article of a page made like %s, and nothing of its site', async (name, expected) => {
  const { title, paragraphs } = name.startsWith('th-') ? TH : EN
  expect(await pageOf(name)).toMatchObject({ title, published: '2025-10-02', lines: paragraphs, ...expected })
})
