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

  it('reads as furniture what only leads elsewhere or asks to sign up, not a paragraph that is a link', async () => {
    const long = 'รัฐมนตรีกล่าวว่า จะตรึงราคาน้ำมันต่อไปอีกสามเดือน '.repeat(4).trim()
    const { text, furniture } = await page(
      `<article><h1>พาดหัวข่าวสำหรับการทดสอบ</h1><p><a href="/1">${long}</a></p><p>${long} ${long}</p>
       <ul><li><a href="/2">เรื่องอื่น</a></li></ul><ul><li><a href="/3">คำสั่งที่ 4</a> ให้ตรึงราคา</li></ul>
       <div><h4>ข่าวเช้าทุกวัน</h4><form><input type="email"><button>สมัคร</button></form></div><p>${long} ${long}</p></article>`,
    )
    expect(furniture.map(([start, end]) => text.slice(start, end))).toEqual(['เรื่องอื่น', 'ข่าวเช้าทุกวัน\n\nสมัคร'])
  })

  it('reads the words of links and the parts of a date that touch as words apart', async () => {
    const { text } = await page(
      '<div><a href="/1">แชร์</a><a href="/2">ส่งต่อ</a></div><time><span>14 พ.ค. 2567</span><span>11:05 น.</span></time><p><span>คำเ</span><span>ดียว</span></p>',
    )
    expect(text).toBe('แชร์ ส่งต่อ\n14 พ.ค. 2567 11:05 น.\n\nคำเดียว')
  })

  it('does not read the name of the site as a headline', async () => {
    const html = (title: string) =>
      `<title>${title}</title><table><tr><td><b>กรมออกคำสั่งใหม่สามฉบับ</b><br>รายละเอียดของคำสั่ง</td></tr></table>`
    expect((await page(html('กรมประมง'))).title).toBeNull()
    expect((await page(html('กรมออกคำสั่งใหม่สามฉบับ'))).title).toBe('กรมออกคำสั่งใหม่สามฉบับ')
  })

  it('reads the heading that the title of the page ends with as the headline', async () => {
    const html = '<title>กรม-ข่าว-กรมออกคำสั่งใหม่สามฉบับ</title><h3>กรมออกคำสั่งใหม่สามฉบับ</h3><p>รายละเอียดของคำสั่ง</p>'
    expect((await page(html)).title).toBe('กรมออกคำสั่งใหม่สามฉบับ')
  })

  it('reads a short heading as the headline where nothing says that it is the name of the site', async () => {
    const html = (head: string, heading: string) =>
      `${head}<article>${heading}<p>The match was abandoned at four, the umpires said.</p></article>`
    const title = async (head: string, heading: string) => (await page(html(head, heading))).title
    expect(await title('<title>Rain stops play in Leeds</title>', '<h1>Rain stops play</h1>')).toBe('Rain stops play')
    expect(await title('<title>Rain stops play</title>', '<h1>Rain stops play</h1>')).toBe('Rain stops play')
    expect(await title('<title>Play » Rain</title>', '<div class="brand-story"><h1>Rain stops play</h1></div>')).toBe(
      'Rain stops play',
    )
    expect(await title('<title>Moor Post</title>', '<h1><a href="/">Moor Post</a></h1><h2>Rain</h2>')).toBeNull()
  })

  it('reads as furniture a line of a paragraph that is a link to another story, not one with words around the link', async () => {
    const { text, furniture } = await page(
      '<h1>Rain stops play again</h1><p>The match was abandoned, <a href="/1">the umpires said at four</a>.<br><a href="/2">Why it rains in Leeds</a><br>See <a href="/3">the table of results</a></p>',
    )
    expect(furniture.map(([start, end]) => text.slice(start, end))).toEqual(['Why it rains in Leeds'])
  })

  it('reads broken metadata as none', async () => {
    const html =
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":</script><meta name="date" content="soon"><p>ข่าว</p>'
    expect(await page(html)).toMatchObject({ published: null, publishedFrom: null, text: 'ข่าว' })
  })
})
