import type { DecisionsPage, SourcesPage, StoriesPage, Story } from '@thima/service/api'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasChromium, launch } from '../browser/chromium.ts'
import { settled, textOf, tooWide, violations } from './page.ts'
import { type Running, startService } from './service.ts'
import { buildWeb } from './site.ts'

const PAGES = [
  'read',
  'stories',
  'story',
  'claims',
  'claim',
  'article',
  'check',
  'search',
  'sources',
  'source',
  'add',
  'review',
  'decisions',
  'articles',
  'about',
  'audit',
] as const
type PageName = (typeof PAGES)[number]

const VIEWS = [
  { language: 'th', width: 1280, scheme: 'light' },
  { language: 'en', width: 320, scheme: 'light' },
  { language: 'th', width: 320, scheme: 'dark' },
  { language: 'en', width: 1280, scheme: 'dark' },
] as const

describe.skipIf(!hasChromium)('pages of a ledger', { timeout: 120_000 }, () => {
  let built: Awaited<ReturnType<typeof buildWeb>>
  let service: Running
  let browser: Browser
  let addresses: Record<PageName, string>

  beforeAll(async () => {
    built = await buildWeb()
    service = await startService(['modi-hanoi-2025', 'border-shots-2025'], built.folder)
    browser = await launch()
    const { items } = await service.ask<StoriesPage>('/stories')
    const [most] = [...items].sort((a, b) => b.articles - a.articles)
    const story = await service.ask<Story>(`/stories/${most.id}`)
    const [claim] = [...story.list].sort((a, b) => b.told.statements - a.told.statements)
    const sources = await service.ask<SourcesPage>('/sources')
    const [report] = [...story.reports].sort((a, b) => b.statements - a.statements)
    addresses = {
      read: '/read',
      stories: '/stories',
      story: `/story/${story.id}`,
      claims: '/claims?status=denied',
      claim: `/claim/${claim.id}`,
      article: `/article/${report.id}#s1`,
      check: `/check?q=${encodeURIComponent(claim.about)}`,
      search: '/search?q=Hanoi',
      sources: '/sources',
      source: `/source/${sources.items[0].id}`,
      add: '/add',
      review: '/review',
      decisions: '/decisions',
      articles: `/articles?outlet=${encodeURIComponent(report.outlet ?? '')}`,
      about: '/about',
      audit: '/audit',
    }
  }, 180_000)

  afterAll(async () => {
    await browser?.close()
    await service?.close()
    built?.remove()
  })

  describe.each(VIEWS)('in $language, $width pixels wide, $scheme', ({ language, width, scheme }) => {
    let context: BrowserContext
    let page: Page
    const wrong: string[] = []

    beforeAll(async () => {
      context = await browser.newContext({
        viewport: { width, height: 800 },
        colorScheme: scheme,
        locale: language === 'th' ? 'th-TH' : 'en-GB',
        reducedMotion: 'reduce',
      })
      page = await context.newPage()
      page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()))
      page.on('pageerror', (error) => wrong.push(error.message))
    })
    afterAll(() => context?.close())

    it.each(PAGES)('shows %s', async (name) => {
      wrong.length = 0
      await page.goto(service.origin + addresses[name])
      await settled(page)
      expect(await page.getAttribute('html', 'lang')).toBe(language)
      expect(await page.locator('.state.failure').count()).toBe(0)
      const text = await textOf(page, 'main')
      expect(text).toMatch(language === 'th' ? /[\u0e00-\u0e7f]{3}/ : /[A-Za-z]{3}/)
      expect(await tooWide(page)).toEqual([])
      expect(await violations(page)).toEqual([])
      expect(wrong).toEqual([])
    })
  })

  describe('by keyboard alone', () => {
    let page: Page
    beforeAll(async () => {
      page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' })
    })
    afterAll(() => page?.close())

    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.getAttribute('name'))

    it('begins with a link to the text', async () => {
      await page.goto(`${service.origin}/stories`)
      await settled(page)
      await page.keyboard.press('Tab')
      expect(await focused()).toBe('#main')
    })

    it('goes through the stories, opens one and comes back', async () => {
      await page.goto(`${service.origin}/stories`)
      await settled(page)
      await page.keyboard.press('j')
      const first = await focused()
      expect(first).toMatch(/^\/story\//)
      await page.keyboard.press('j')
      expect(await focused()).not.toBe(first)
      await page.keyboard.press('k')
      expect(await focused()).toBe(first)
      await page.keyboard.press('o')
      await page.waitForURL(`**${first}`)
      await settled(page)
      await page.goBack()
      await page.waitForURL('**/stories')
    })

    it('searches from any page', async () => {
      await page.goto(service.origin + addresses.claim)
      await settled(page)
      await page.keyboard.press('/')
      expect(await focused()).toBe('q')
      await page.keyboard.type('Hanoi')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/search?q=Hanoi')
      await settled(page)
      expect(await page.locator('.telling').count()).toBeGreaterThan(0)
    })

    it('goes through statements, their number in the address', async () => {
      await page.goto(service.origin + addresses.article.replace(/#.*/, ''))
      await settled(page)
      await page.keyboard.press('j')
      await page.waitForSelector('.card.on')
      const first = new URL(page.url()).hash
      await page.keyboard.press('j')
      await page.waitForFunction((before) => location.hash !== before, first)
      expect(await page.locator('.card.on').count()).toBe(1)
    })

    it('lets a key be chosen anew, and keeps it', async () => {
      await page.goto(`${service.origin}/stories`)
      await settled(page)
      await page.keyboard.press('?')
      const field = page.getByLabel('Key for: next statement or entry')
      await field.fill('n')
      await field.press('Tab')
      await page.keyboard.press('Escape')
      await page.reload()
      await settled(page)
      await page.keyboard.press('j')
      expect(await focused()).toBeNull()
      await page.keyboard.press('n')
      expect(await focused()).toMatch(/^\/story\//)
    })

    it('decides by key, and undoes it', async () => {
      await page.goto(`${service.origin}/review`)
      await settled(page)
      const left = () => page.locator('.under [role=status]').textContent()
      const before = await left()
      const question = () => page.locator('.question mark').textContent()
      const first = await question()
      await page.keyboard.press('a')
      await page.waitForSelector('.last')
      expect(await left()).not.toBe(before)
      await page.keyboard.press('u')
      await page.waitForFunction(() => !document.querySelector('.last'))
      expect(await question()).toBe(first)
      expect(await left()).toBe(before)
    })
  })

  it('says of two tellings that they are one claim, and takes it back', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' })
    const { list } = await service.ask<Story>(addresses.story.replace('/story/', '/stories/'))
    const [one, other] = list
    for (const { id } of [one, other]) {
      await page.goto(`${service.origin}/claim/${id}`)
      await settled(page)
      await page.locator('.pick input').first().check()
    }
    await page.getByRole('button', { name: 'One claim' }).click()
    await page.locator('.picked').getByText('Entered as decision').waitFor()
    const last = async () => (await service.ask<DecisionsPage>('/decisions')).items[0]
    expect(await last()).toMatchObject({ kind: 'merge', author: 'tester', undone: false })
    await page.locator('.picked').getByRole('button', { name: 'Take it back' }).click()
    await page.waitForSelector('.picked', { state: 'detached' })
    expect(await last()).toMatchObject({ kind: 'merge', undone: true })
    await page.close()
  })

  it('says of an example ledger that its articles are invented, and not where one reads', async () => {
    const context = await browser.newContext({ locale: 'en' })
    const page = await context.newPage()
    await page.goto(`${service.origin}${addresses.claim}`)
    await page.getByText('articles are invented').waitFor()
    await page.goto(`${service.origin}/read`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.getByText('articles are invented').count()).toBe(0)
    await context.close()
  })

  it('narrows a story down to what goes through one outlet, by its address', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' })
    await page.goto(service.origin + addresses.story)
    await settled(page)
    const all = await page.locator('.graph .node').count()
    expect(all).toBeGreaterThan(3)
    await page.locator('.graph .node.outlet').first().click()
    await page.waitForURL('**through=**')
    expect(await page.locator('.graph .node.off').count()).toBeGreaterThan(0)
    await page.reload()
    await settled(page)
    expect(await page.locator('.graph .node.off').count()).toBeGreaterThan(0)
    await page.close()
  })
})
