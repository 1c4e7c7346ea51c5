import { join } from 'node:path'
import { gatherFile, readOptions } from '@thima/gather'
import { createThima } from 'thima'
import { expect, it } from 'vitest'

const HEADLINE = 'พลังงานตรึงดีเซลอีกสามเดือน ใช้เงินกองทุน 9 พันล้าน'
/** How the paragraphs begin that are in all of the pages. */
const PARAGRAPHS = ['กรุงเทพฯ - นายวรเดช', '“เราไม่ต้องการ', 'อย่างไรก็ตาม แหล่งข่าว', 'ด้านนางสาวกาญจนา']

const thima = await createThima({ languages: ['th'] })

/** What is left of a page where its furniture is taken away, line by line, each as far as the paragraphs are told apart. */
async function left(name: string) {
  for await (const { article } of gatherFile(join(import.meta.dirname, 'pages', `${name}.html`))) {
    await thima.prepare(article!.text, readOptions(article!))
    const reading = thima.read(article!.text, readOptions(article!))
    const slice = (span: readonly [number, number] | null) => span && article!.text.slice(...span)
    let text = article!.text
    for (const [start, end] of [...reading.furniture, ...reading.captions])
      text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
    const lines = text.split('\n').map((line) => line.trim())
    return {
      title: slice(reading.title),
      byline: slice(reading.byline),
      published: reading.published?.slice(0, 10),
      captions: reading.captions.map(slice),
      credits: reading.credits.map(({ name }) => name),
      lines: lines
        .filter((line) => line !== '' && line !== HEADLINE)
        .map((line) => PARAGRAPHS.find((start) => line.startsWith(start)) ?? line),
    }
  }
  throw new Error(`${name} gave no article`)
}

it.each<[name: string, expected: Partial<Awaited<ReturnType<typeof left>>>]>([
  [
    'css-names',
    {
      lines: ['โฆษกกระทรวงพลังงานยืนยันตรึงราคาดีเซล ย้ำไม่ให้กระทบเปิดเทอม', ...PARAGRAPHS, 'ภาพจาก AFP'],
      credits: ['Agence France-Presse'],
    },
  ],
  ['wordpress', { lines: PARAGRAPHS, captions: ['สถานีบริการน้ำมันแห่งหนึ่งในจังหวัดนครปฐม (แฟ้มภาพ)'], credits: [] }],
  [
    'sections',
    {
      lines: ['Author, สมฤทัย ทองดี', ...PARAGRAPHS.slice(0, 2), 'กองทุนติดลบแค่ไหน', ...PARAGRAPHS.slice(2)],
      byline: 'สมฤทัย ทองดี',
    },
  ],
  [
    'broadcaster',
    {
      lines: ['โดย นภัส มณีโชติ', ...PARAGRAPHS, 'ที่มา: เอพี, รอยเตอร์'],
      byline: 'นภัส มณีโชติ',
      credits: ['Associated Press', 'Associated Press', 'Reuters'],
    },
  ],
  ['drupal', { lines: ['14 พ.ค. 2567 ที่ทำเนียบรัฐบาล กรุงเทพฯ', ...PARAGRAPHS.slice(1)], byline: 'editor1' }],
  ['magazine', { lines: [...PARAGRAPHS, 'อ้างอิง:'], byline: 'THE MEASURE TEAM', captions: ['ภาพ: ฐานิส สุดโต'] }],
  ['mislabelled-windows-874', { lines: PARAGRAPHS }],
  ['tables-windows-874', { lines: PARAGRAPHS }],
])('reads the article of a page by its %s', async (name, expected) => {
  const page = await left(name)
  page.lines = page.lines.map((line) => line.replace(/^(14 พ\.ค\. 2567 ที่ทำเนียบรัฐบาล กรุงเทพฯ).*/, '$1'))
  expect(page).toMatchObject({ title: HEADLINE, published: '2024-05-14', ...expected })
})
