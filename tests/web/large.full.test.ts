import type { ClaimsPage, SourcesPage, StoriesPage, Story } from '@thima/service/api'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasChromium, launch } from '../browser/chromium.ts'
import { settled } from './page.ts'
import { type Running, startLarge } from './service.ts'
import { buildWeb } from './site.ts'

const ARTICLES = 10_000
/** Milliseconds from the address to a page that shows what it was asked for and takes keys and clicks. */
const INTERACTIVE = 1_500
const ROUNDS = 5
/** Milliseconds between two frames while a list scrolls: beyond the second nine in ten frames no eye calls it smooth. */
const FRAME = 34
const SLOW_FRAME = 100

const PAGES = [
  'stories',
  'stories told by many',
  'stories far down the list',
  'the largest story',
  'claims of a status',
  'claims as of a day',
  'the most told claim',
  'an article',
  'a sentence to check',
  'a common word searched',
  'a Thai word searched',
  'a status searched',
  'sources',
  'the most quoted source',
  'review',
  'articles',
  'about',
  'add',
] as const
type PageName = (typeof PAGES)[number]

describe.skipIf(!hasChromium)('pages of a ledger of 10,000 articles', { timeout: 120_000 }, () => {
  let built: Awaited<ReturnType<typeof buildWeb>>
  let service: Running
  let browser: Browser
  let page: Page
  let addresses: Record<PageName, string>

  beforeAll(async () => {
    built = await buildWeb()
    service = await startLarge(ARTICLES, built.folder)
    browser = await launch()
    page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' })
    await page.addInitScript(noteWhenInteractive)
    addresses = await addressesIn(service)
  }, 300_000)

  afterAll(async () => {
    await browser?.close()
    await service?.close()
    built?.remove()
  })

  /**
   * How long a page takes: the middle of three times. Where that is too long, the machine may be busy with something else: then it is
   * measured again, a few times, and the least counts.
   */
  const timeOf = async (address: string): Promise<number> => {
    let least = Number.POSITIVE_INFINITY
    for (let round = 0; round < ROUNDS && least >= INTERACTIVE; round++) {
      const times: number[] = []
      for (let i = 0; i < 3; i++) {
        await page.goto('about:blank')
        await page.goto(service.origin + address)
        times.push(await interactiveAt(page))
      }
      least = Math.min(least, times.sort((x, y) => x - y)[1])
    }
    return least
  }

  it.each(PAGES)('shows %s, and answers keys, within a second and a half', async (name) => {
    const took = await timeOf(addresses[name])
    console.log(`${name}: ${took.toFixed(0)} ms`)
    expect(await page.locator('.state.failure').count()).toBe(0)
    expect(took).toBeLessThan(INTERACTIVE)
  })

  it('holds as many articles as it says', async () => {
    const { articles } = (await service.ask<StoriesPage>('/stories?limit=1')).covers
    expect(articles).toBeGreaterThanOrEqual(ARTICLES)
  })

  it.each(['stories', 'claims of a status', 'the largest story', 'a common word searched'] as const)(
    'scrolls %s smoothly, from its top to its end',
    async (name) => {
      const frames = async () => {
        await page.goto(service.origin + addresses[name])
        await settled(page)
        const gaps = (await page.evaluate(scrollDown)).sort((a, b) => a - b)
        return { middle: gaps[gaps.length >> 1], slow: gaps[Math.floor(gaps.length * 0.9)], count: gaps.length }
      }
      let seen = await frames()
      for (let again = 0; again < ROUNDS && (seen.middle > FRAME || seen.slow > SLOW_FRAME); again++)
        seen = await frames()
      console.log(`${name}: ${seen.count} frames, middle ${seen.middle.toFixed(0)} ms, slow ${seen.slow.toFixed(0)} ms`)
      expect(seen.count).toBeGreaterThan(5)
      expect(seen.middle).toBeLessThanOrEqual(FRAME)
      expect(seen.slow).toBeLessThanOrEqual(SLOW_FRAME)
    },
  )
})

async function addressesIn({ ask }: Running): Promise<Record<PageName, string>> {
  const { items } = await ask<StoriesPage>('/stories?limit=200')
  const [most] = [...items].sort((a, b) => b.articles - a.articles)
  const story = await ask<Story>(`/stories/${most.id}`)
  const [claim] = [...story.list].sort((a, b) => b.told.statements - a.told.statements)
  const [report] = [...story.reports].sort((a, b) => b.statements - a.statements)
  const [source] = (await ask<SourcesPage>('/sources')).items
  const denied = await ask<ClaimsPage>('/claims?status=denied&limit=1')
  let after = ''
  for (let i = 0; i < 3; i++) {
    const { next } = await ask<StoriesPage>(
      `/stories?limit=200&after=${encodeURIComponent(after)}`.replace(/&after=$/, ''),
    )
    if (!next) break
    after = next
  }
  const q = encodeURIComponent
  return {
    stories: '/stories',
    'stories told by many': '/stories?articles=2',
    'stories far down the list': `/stories?after=${q(after)}`,
    'the largest story': `/story/${story.id}`,
    'claims of a status': '/claims?status=denied',
    'claims as of a day': `/claims?asOf=${denied.items[0].last ?? story.from}`,
    'the most told claim': `/claim/${claim.id}`,
    'an article': `/article/${q(report.id)}`,
    'a sentence to check': `/check?q=${q(claim.about)}`,
    'a common word searched': '/search?q=minister',
    'a Thai word searched': `/search?q=${q('รัฐมนตรี')}`,
    'a status searched': '/search?q=status:denied',
    sources: '/sources',
    'the most quoted source': `/source/${q(source.id)}`,
    review: '/review',
    articles: '/articles',
    about: '/about',
    add: '/add',
  }
}

/** Runs in the page before anything else: notes when it first shows what it was asked for and has drawn it. */
function noteWhenInteractive(): void {
  // an article comes readable before its script runs: the way to the other pages is drawn by it
  const done = () =>
    document.querySelector('#nav') !== null &&
    document.querySelector('main h1') !== null &&
    document.querySelector('main .loading, main [aria-busy="true"]') === null
  const watch = new MutationObserver(() => {
    if (!done()) return
    watch.disconnect()
    // a task after the next frame: what was to be done for the page is done, and the next key is heard
    requestAnimationFrame(() => setTimeout(() => performance.mark('interactive')))
  })
  watch.observe(document, { subtree: true, childList: true, attributes: true })
}

async function interactiveAt(page: Page): Promise<number> {
  await page.waitForFunction(() => performance.getEntriesByName('interactive').length > 0)
  return page.evaluate(() => performance.getEntriesByName('interactive')[0].startTime)
}

/** Runs in the page: scrolls to its end, a piece a frame, and gives the milliseconds between frames. */
function scrollDown(): Promise<number[]> {
  return new Promise((resolve) => {
    const gaps: number[] = []
    let last = performance.now()
    let before = -1
    const step = (now: number) => {
      gaps.push(now - last)
      last = now
      if (scrollY === before || gaps.length > 120) return resolve(gaps.slice(1))
      before = scrollY
      scrollBy(0, 120)
      requestAnimationFrame(step)
    }
    requestAnimationFrame(step)
  })
}
