import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { createThima, type Reading, type ReadOptions, type Thima } from 'thima'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundle } from './bundle.ts'
import { hasChromium, launch } from './chromium.ts'

const root = join(import.meta.dirname, '../..')
const texts = globSync('{evaluation/texts,examples}/*.txt', { cwd: root }).sort()

/** Texts with what engines of JavaScript may see differently: broken surrogates, joiners, decomposed vowels, other scripts. */
const HARD = [
  '',
  'นายกฯ กล่าวว่า “จะ\u200bไป\u2060ที่นํ้า” \ud800 เมื่อวันที่ ๑๒ มิ.ย. ๖๗',
  'He said: “It’s over,” 👩‍👩‍👧 — and he didn’t say when.\r\nRead more: İstanbul, 金正恩',
]

type Read = (text: string, options?: ReadOptions) => Promise<Reading>

describe.skipIf(!hasChromium)('reading in Chromium', { timeout: 120_000 }, () => {
  let browser: Browser
  let page: Page
  let thima: Thima

  beforeAll(async () => {
    const files = await bundle(join(root, 'packages/thima/src/index.ts'))
    const [entry] = files.keys()
    browser = await launch()
    page = await browser.newPage()
    await page.route('http://thima.test/**', (route) => {
      const name = new URL(route.request().url()).pathname.slice(1)
      const code = files.get(name)
      return code === undefined
        ? route.fulfill({ contentType: 'text/html', body: '<!doctype html><meta charset="utf-8">' })
        : route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: code })
    })
    await page.goto('http://thima.test/')
    await page.evaluate(`import('/${entry}').then(async ({ createThima }) => {
      const thima = await createThima()
      globalThis.read = async (text, options) => thima.read(text, options)
    })`)
    thima = await createThima()
  }, 120_000)

  afterAll(() => browser?.close())

  const inChromium: Read = (text, options) =>
    page.evaluate(([text, options]) => (globalThis as unknown as { read: Read }).read(text, options), [
      text,
      options,
    ] as const)

  it('has texts to compare', () => {
    expect(texts.length).toBeGreaterThan(0)
  })

  it.each(texts)('reads %s as Node does', async (name) => {
    const text = readFileSync(join(root, name), 'utf8')
    expect(await inChromium(text)).toEqual(thima.read(text))
  })

  it.each(HARD)('reads %j as Node does', async (text) => {
    const options = { published: '2024-06-12' }
    expect(await inChromium(text, options)).toEqual(thima.read(text, options))
  })
})
