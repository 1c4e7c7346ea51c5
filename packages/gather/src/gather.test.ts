import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Gathered, gather, gatherPage } from './index.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

async function* inChunks(data: Uint8Array, size: number) {
  for (let i = 0; i < data.length; i += size) yield data.subarray(i, i + size)
}

async function all(data: Uint8Array, where = 'page', size = 65_536): Promise<Gathered[]> {
  const found: Gathered[] = []
  for await (const one of gather(inChunks(data, size), { where })) found.push(one)
  return found
}

describe('gather', () => {
  it('reads a text exactly as it stands in the file', async () => {
    const text = '  พาดหัว\r\n\r\nนายกฯ กล่าวว่า…\u200b\t\n\n'
    expect(await all(bytes(text))).toMatchObject([{ article: { text, title: null } }])
  })

  it('reads a text without its byte order mark', async () => {
    expect(await all(bytes('\ufeffพาดหัว'))).toMatchObject([{ article: { text: 'พาดหัว' } }])
  })

  it('reads UTF-16 by its byte order mark', async () => {
    const data = new Uint8Array(Buffer.from('\ufeffพาดหัว', 'utf16le'))
    expect(await all(data)).toMatchObject([{ article: { text: 'พาดหัว' } }])
  })

  it('reads a text that begins with a brace or a bracket as text', async () => {
    for (const text of ['{ไม่ใช่ JSON}', '<3 หัวใจ', '{"a": 1}', '<ข่าว> ด่วน'])
      expect(await all(bytes(text))).toMatchObject([{ article: { text } }])
  })

  it('reads HTML by its content, whatever the file is called', async () => {
    const [{ article }] = await all(bytes('<!-- x --><p>นายกฯ กล่าว'), 'page.txt')
    expect(article?.text).toBe('นายกฯ กล่าว')
  })

  it('does not read HTML from a text that is called HTML', async () => {
    expect(await all(bytes('ราคา < 5 บาท'), 'page.html')).toMatchObject([{ article: { text: 'ราคา < 5 บาท' } }])
  })

  it.each([
    ['a PDF', bytes('%PDF-1.7 …'), 'page-binary'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2]), 'page-binary'],
    ['bytes with zeros', new Uint8Array([65, 0, 66, 0]), 'page-binary'],
    ['nothing', new Uint8Array(0), 'page-empty'],
    ['white space', bytes(' \n\t\n'), 'page-empty'],
    ['HTML without text', bytes('<html><body><script>x</script></body></html>'), 'page-empty'],
    ['HTML nested deeper than browsers go', bytes(`<html>${'<div>'.repeat(50_000)}x`), 'page-too-deep'],
    ['more than a page', new Uint8Array(33_000_000).fill(97), 'page-too-large'],
  ])('says what is wrong with %s', async (_, data, code) => {
    const [{ error }, ...rest] = await all(data)
    expect(error?.code).toBe(code)
    expect(error?.help).not.toBe('')
    expect(rest).toEqual([])
  })

  it('gives an article or an error with a code for any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.integer({ min: 1, max: 50 }), async (data, size) => {
        for (const { article, error } of await all(data, 'any', size)) expect(article?.text ?? error?.code).toBeTruthy()
      }),
      { numRuns: 300 },
    )
  })

  it('gives an article or an error with a code for anything that looks like HTML', async () => {
    const tag = fc.constantFrom(
      'html',
      'head',
      'body',
      'p',
      'div',
      'a href="x"',
      'table',
      'td',
      'br',
      'script',
      'h1',
      'svg',
      'nav',
      'pre',
      'figure',
    )
    const piece = fc.oneof(
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name.split(' ')[0]}>`),
      fc.constantFrom('<!--', '-->', '<![CDATA[', ']]>', '&amp;', '&#0;', '&#x110000;', '<', '"', ' ', '\n', 'กำ', 'x'),
      fc.string({ maxLength: 5 }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        const { article, error } = await gatherPage({ bytes: bytes(`<html>${pieces.join('')}`), where: 'any' })
        if (!article) expect(error.code).toMatch(/^page-/)
        else
          for (const [start, end] of [
            ...article.furniture,
            ...article.captions,
            ...article.links.map(({ span }) => span),
          ]) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeLessThanOrEqual(article.text.length)
            expect(article.text.slice(start, end).trim()).not.toBe('')
          }
      }),
      { numRuns: 300 },
    )
  })
})
