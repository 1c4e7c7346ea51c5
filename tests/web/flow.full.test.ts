import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gatherPage } from '@thima/gather/page'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { KeptText } from '../../packages/web/src/reading/kept.ts'
import { hasChromium, launch } from '../browser/chromium.ts'
import { settled, textOf, violations } from './page.ts'
import { type Running, startService } from './service.ts'
import { buildWeb, serveFiles } from './site.ts'

const THAI = readFileSync(join(import.meta.dirname, '../../examples/pyongyang.txt'), 'utf8')
const ENGLISH = `Ministry denies talks on border

The foreign ministry said on Tuesday that no talks on the border had been held.

"We have not met anybody," spokesman John Miller told The Daily Post, according to Reuters.`

const pageFiles = join(import.meta.dirname, '../../packages/gather/fixtures')
const PAGE_FILES = globSync('*.html', { cwd: pageFiles }).sort()

/** Runs in the page: the text that is kept under its address. */
function keptText(): Promise<KeptText> {
  return new Promise((done) => {
    const opened = indexedDB.open('thima', 1)
    opened.onsuccess = () => {
      const asked = opened.result.transaction('texts').objectStore('texts').get(location.pathname.split('/')[2])
      asked.onsuccess = () => done(asked.result)
    }
  })
}

describe.skipIf(!hasChromium)('from a pasted text to a corrected claim', { timeout: 120_000 }, () => {
  let built: Awaited<ReturnType<typeof buildWeb>>
  let service: Running
  let browser: Browser

  beforeAll(async () => {
    built = await buildWeb()
    service = await startService([], built.folder)
    browser = await launch()
  }, 180_000)

  afterAll(async () => {
    await browser?.close()
    await service?.close()
    built?.remove()
  })

  const paste = async (page: Page, text: string) => {
    await page.fill('textarea', text)
    await page.press('textarea', 'Control+Enter')
    await page.waitForSelector('.article-view', { timeout: 60_000 })
    await settled(page)
  }

  it('reads, adds, traces, corrects, and finds it corrected after loading anew', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' })
    await page.goto(`${service.origin}/stories`)
    await settled(page)
    expect(await textOf(page, 'main')).toContain('The ledger is empty')

    await page.goto(`${service.origin}/read`)
    await settled(page)
    await paste(page, THAI)
    await page.getByRole('button', { name: 'Add to the ledger' }).click()
    await page.getByRole('link', { name: 'Open it there' }).click()
    await page.waitForURL('**/article/**')
    await settled(page)

    await page.locator('.margin .card').filter({ hasText: 'Dmitry Peskov' }).locator('a.number').click()
    const card = page.locator('.card.on')
    const claim = card.locator('.told-claims a').first()
    const about = (await claim.textContent()) ?? ''
    await claim.click()
    await page.waitForURL('**/claim/**')
    await settled(page)
    expect(await textOf(page, 'h1')).toContain(about.replace(/…$/, ''))
    expect(await page.locator('.telling').count()).toBeGreaterThan(1)
    expect(await page.locator('.origin-list > li').count()).toBeGreaterThan(0)

    await page.goBack()
    await page.waitForURL('**/article/**')
    await settled(page)
    await page.locator('.card.on').getByRole('button', { name: 'Correct the speaker' }).click()
    await page.getByLabel('The right speaker').fill('Maria Zakharova')
    await page.getByLabel('Reason').fill('the recording says so')
    await page.getByRole('button', { name: 'Enter the correction' }).click()
    await page.locator('.card.on').getByText('Entered as decision').waitFor()
    // the page did not wait for the story, and follows when it is decided anew
    await page.locator('.card.on .flag').getByText('another speaker').waitFor()

    await page.reload()
    await settled(page)
    await page.locator('.card.on .flag').getByText('another speaker').waitFor()
    await page.goto(`${service.origin}/decisions`)
    await settled(page)
    const decisions = await textOf(page, 'main')
    expect(decisions).toContain('Maria Zakharova')
    expect(decisions).toContain('the recording says so')
    await page.close()
  })

  it('shows what became of each article that is added, also of those that failed', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' })
    await page.goto(`${service.origin}/add`)
    await settled(page)
    const lines = [{ id: 'good', text: ENGLISH, outlet: 'The Daily Post', published: '2024-06-12' }, { id: 'none' }]
    await page.setInputFiles('input[type=file]', {
      name: 'some.jsonl',
      mimeType: 'application/x-ndjson',
      buffer: Buffer.from(lines.map((line) => JSON.stringify(line)).join('\n')),
    })
    await page.locator('.job .state-of').getByText('Done').waitFor()
    expect(await page.locator('.job tbody tr').count()).toBe(2)
    expect(await page.locator('.job td.wrong').count()).toBe(1)
    expect(page.url()).toContain('job=')
    expect(await violations(page)).toEqual([])
    await page.reload()
    await settled(page)
    await page.locator('.job .state-of').getByText('Done').waitFor()
    expect(await page.locator('.job tbody tr').count()).toBe(2)
    await page.close()
  })
})

describe.skipIf(!hasChromium)('the interface without a service', { timeout: 120_000 }, () => {
  let built: Awaited<ReturnType<typeof buildWeb>>
  let site: Awaited<ReturnType<typeof serveFiles>>
  let browser: Browser
  let page: Page
  const asked: string[] = []

  beforeAll(async () => {
    built = await buildWeb()
    site = await serveFiles(built.folder)
    browser = await launch()
    page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' })
    page.context().on('request', (request) => asked.push(`${request.method()} ${request.url()}`))
  }, 180_000)

  afterAll(async () => {
    await browser?.close()
    site?.close()
    built?.remove()
  })

  const read = async (text: string) => {
    await page.goto(`${site.origin}/read`)
    await settled(page)
    await page.fill('textarea', text)
    await page.getByRole('button', { name: 'Read', exact: true }).click()
    await page.waitForSelector('.article-view', { timeout: 60_000 })
    await settled(page)
  }
  const englishPack = () => asked.filter((one) => /\/assets\/en-[^/]+\.js$/.test(one))

  it('reads Thai without loading English, and nothing of the text leaves the machine', async () => {
    asked.length = 0
    await read(THAI)
    expect(await page.locator('.card').count()).toBe(5)
    expect(englishPack()).toEqual([])
    expect(asked.filter((one) => !one.startsWith('GET ') || !one.includes(site.origin))).toEqual([])
    expect(await violations(page)).toEqual([])
  })

  it('shows the same text again at its address, and among those read before', async () => {
    const address = page.url()
    expect(address).toMatch(/\/read\/[0-9a-f]{12}$/)
    await page.reload()
    await page.waitForSelector('.article-view', { timeout: 60_000 })
    await page.goto(`${site.origin}/read`)
    await page.locator('.recent a').first().click()
    await page.waitForURL(address)
  })

  it('loads English when English is read', async () => {
    asked.length = 0
    await read(ENGLISH)
    expect(await page.locator('.card').count()).toBeGreaterThan(1)
    expect(englishPack()).toHaveLength(1)
  })

  it('links card and text both ways', async () => {
    await page.locator('.text .content').last().click()
    await page.waitForSelector('.card.on')
    const hash = new URL(page.url()).hash
    expect(await page.locator('.card.on a.number').getAttribute('href')).toBe(hash)
    await page.locator('.margin a.number').first().click()
    await page.waitForFunction((before) => location.hash !== before, hash)
    expect(await page.locator('.text .content.on').count()).toBeGreaterThan(0)
  })

  it('takes a page from a file, with its headline, outlet and day', async () => {
    await page.goto(`${site.origin}/read`)
    await settled(page)
    await page.setInputFiles('input[type=file]', {
      name: 'page.html',
      mimeType: 'text/html',
      buffer: Buffer.from(
        `<!doctype html><html><head><title>x</title><meta property="og:title" content="Ministry denies talks"><meta property="og:site_name" content="The Daily Post"><meta property="article:published_time" content="2024-06-12T10:00:00+07:00"></head><body><nav>Home</nav><article><h1>Ministry denies talks</h1>${ENGLISH.split(
          '\n\n',
        )
          .slice(1)
          .map((line) => `<p>${line}</p>`)
          .join('')}</article><script>document.body.textContent = 'no'</script></body></html>`,
      ),
    })
    await page.waitForSelector('.article-view', { timeout: 60_000 })
    const about = await textOf(page, '.about')
    expect(about).toContain('The Daily Post')
    expect(about).toContain('12 June 2024')
    // what is told carries the number of its statement
    expect((await textOf(page, '.text h1')).replace(/\d/g, '')).toContain('Ministry denies talks')
    expect(await textOf(page, '.text')).not.toContain('Home')
  })

  it.each(PAGE_FILES)('takes from %s what the command takes from it', async (name) => {
    const path = join(pageFiles, name)
    await page.goto(`${site.origin}/read`)
    await settled(page)
    asked.length = 0
    await page.setInputFiles('input[type=file]', path)
    await page.waitForSelector('.article-view, .state', { timeout: 60_000 })
    await page.waitForURL('**/read/*')
    const { article } = await gatherPage({ bytes: readFileSync(path), where: name, contentType: 'text/html' })
    const kept = await page.evaluate(keptText)
    const { text, title, outlet, published, url, links, furniture, captions } = article!
    expect(kept).toMatchObject({ text, outlet, published, url, page: { links, furniture, captions } })
    expect(title === null || kept.title === title).toBe(true)
    expect(asked.filter((one) => !one.startsWith('GET ') || !one.includes(site.origin))).toEqual([])
  })

  it('says how to start a ledger where a page needs one', async () => {
    for (const path of ['/stories', '/review', '/add', '/search?q=x']) {
      await page.goto(site.origin + path)
      await settled(page)
      expect(await textOf(page, 'main'), path).toContain('thima serve')
    }
  })
})
