import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { gatherFixture } from '../../fixtures/gather-fixture.ts'
import { gatherPage } from '../index.ts'

const folder = new URL('../../fixtures/', import.meta.url)
const names = readdirSync(folder).filter((file) => file.endsWith('.html'))

describe('htmlArticle', () => {
  it.each(names)('reads %s as expected', async (name) => {
    const expected = new URL(name.replace('.html', '.expected.json'), folder)
    expect(existsSync(expected), 'fixtures/update.ts --update writes it').toBe(true)
    expect(await gatherFixture(name)).toEqual(JSON.parse(readFileSync(expected, 'utf8')))
  })

  const page = async (html: string, contentType?: string) =>
    (await gatherPage({ bytes: new TextEncoder().encode(html), where: 'page', contentType })).article!

  it('reads every paragraph that a reader of the page sees', async () => {
    const paragraphs = Array.from({ length: 40 }, (_, i) => `ย่อหน้าที่ ${i} ${'ข้อความ'.repeat(i % 7)}`)
    const html = `<body><h1>พาดหัวข่าว</h1><div><div>${paragraphs.map((p, i) => (i % 5 ? `<p>${p}</p>` : `<div>${p}</div>`)).join('')}</div></div></body>`
    const { text } = await page(html)
    for (const paragraph of paragraphs) expect(text.split('\n')).toContain(paragraph.trim())
  })

  it('reads the day of publication, not of the last change', async () => {
    const html = (meta: string) => `<head>${meta}</head><body><p>ข่าวนี้มีข้อความ</p></body>`
    expect((await page(html('<meta property="article:modified_time" content="2024-02-02">'))).published).toBeNull()
    expect(
      (
        await page(
          html(
            '<meta itemprop="dateModified" content="2024-02-02"><meta itemprop="datePublished" content="2024-02-01">',
          ),
        )
      ).published,
    ).toBe('2024-02-01')
  })

  it('does not read a day where the page names several', async () => {
    expect(
      (await page('<p>จาก <time datetime="2024-01-01">ต้นปี</time> ถึง <time datetime="2024-02-01">เดือนนี้</time></p>'))
        .published,
    ).toBeNull()
  })

  it('reads what each link leads to', async () => {
    const html =
      '<base href="https://a.example/x/"><p>อ่าน <a href="y?z=1">ข่าวเดิม</a> <a href="#top">ขึ้นบน</a> <a href="javascript:go()">ไป</a></p>'
    const { text, links } = await page(html)
    expect(links).toEqual([{ span: [5, 13], href: 'https://a.example/x/y?z=1' }])
    expect(text.slice(5, 13)).toBe('ข่าวเดิม')
  })

  it('reads broken metadata as none', async () => {
    const html =
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":</script><meta name="date" content="soon"><p>ข่าว</p>'
    expect(await page(html)).toMatchObject({ published: null, publishedFrom: null, text: 'ข่าว' })
  })
})
