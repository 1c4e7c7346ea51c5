import type { Article, DecisionsPage, SourcesPage, StoriesPage, Story, WordsAnswer } from '@thima/service/api'
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

  it.each([
    [1280, 'light'],
    [320, 'dark'],
  ] as const)(
    'is as accessible with its menu, its settings and its keys open, %i pixels wide, %s',
    async (width, colorScheme) => {
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        colorScheme,
        locale: 'th-TH',
        reducedMotion: 'reduce',
      })
      const page = await context.newPage()
      await page.goto(`${service.origin}/stories`)
      await settled(page)
      if (width < 900) await page.getByRole('button', { name: 'เมนู' }).click()
      await page.getByRole('button', { name: 'การตั้งค่า' }).click()
      await page.locator('#settings').waitFor()
      expect(await violations(page)).toEqual([])
      expect(await tooWide(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.keyboard.press('?')
      await page.locator('dialog[open]').waitFor()
      expect(await violations(page)).toEqual([])
      expect(await tooWide(page)).toEqual([])
      await context.close()
    },
  )

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

  it('says of a claim that is not there that it is not, with a headline and a way on', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 800 }, locale: 'th-TH' })
    await page.goto(`${service.origin}/claim/c0000000000`)
    await settled(page)
    expect(await violations(page)).toEqual([])
    expect(await page.locator('.failure a[href="/stories"]').count()).toBe(1)
    await page.close()
  })

  it('shows what was said in a timeline where there is little room, and its days apart', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 }, locale: 'th-TH' })
    await page.goto(service.origin + addresses.story)
    await settled(page)
    const hidden = await page.evaluate(() => {
      const room = document.querySelector('.timeline-table')!.getBoundingClientRect().right + 1
      return [...document.querySelectorAll('.timeline-table td.what a')].filter(
        (one) => one.getBoundingClientRect().right > room,
      ).length
    })
    expect(hidden).toBe(0)
    const overlapping = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll('.lane-marks small')]
        .map((one) => one.getBoundingClientRect())
        .filter(({ width }) => width > 0)
      return boxes.filter((box, i) => i > 0 && box.left < boxes[i - 1].right).length
    })
    expect(overlapping).toBe(0)
    await page.close()
  })

  it('describes the service for programs on a narrow page too', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 } })
    await page.goto(`${service.origin}/api`)
    expect(await tooWide(page)).toEqual([])
    await page.close()
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

  it('reads without a script: the text, and who says what in it', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, locale: 'th-TH' })
    const page = await context.newPage()
    await page.goto(service.origin + addresses.article)
    const article = await service.ask<Article>(addresses.article.replace(/#.*/, '').replace('/article/', '/articles/'))
    const text = await textOf(page, 'main')
    const [statement] = article.reading.statements
    const [[start, end]] = statement.content
    expect(text).toContain(article.text.slice(start, end).trim())
    expect(await page.locator('.told > li').count()).toBe(article.reading.statements.length)
    expect(text).toContain(` ${Number(article.day?.slice(0, 4)) + 543} (`)
    await context.close()
  })

  it('copies a statement as a citation', async () => {
    const context = await browser.newContext({ locale: 'en-GB', permissions: ['clipboard-read', 'clipboard-write'] })
    const page = await context.newPage()
    await page.goto(service.origin + addresses.article)
    await settled(page)
    const copied = async (name: string) => {
      await page.evaluate(() => navigator.clipboard.writeText(''))
      await page.locator('.card.on details.copy summary').click()
      await page.locator('.card.on details.copy').getByRole('button', { name }).click()
      await page.waitForFunction(() => navigator.clipboard.readText().then((text) => text !== ''))
      return page.evaluate(() => navigator.clipboard.readText())
    }
    expect(await copied('BibTeX')).toMatch(/^@/)
    expect(JSON.parse(await copied('CSL'))).toBeTruthy()
    await context.close()
  })

  it('breaks Thai lines at words on every page of the ledger, and begins none with a sign of repetition', async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 800 }, locale: 'th-TH' })
    const page = await context.newPage()
    let lines = 0
    for (const name of ['stories', 'story', 'claim', 'article', 'search', 'articles'] as const) {
      await page.goto(service.origin + addresses[name])
      await settled(page)
      await page.waitForLoadState('networkidle')
      const broken = await page.evaluate(thaiLines)
      if (broken.length === 0) continue
      const texts = [...new Set(broken.map(({ text }) => text))]
      const answer = await fetch(`${service.origin}/api/v1/words`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ texts }),
      })
      const { words } = (await answer.json()) as WordsAnswer
      const inside = broken.filter(({ text, at }) => {
        const cut = words[texts.indexOf(text)]
        for (let i = 0; i < cut.length; i += 2) if (cut[i] < at && at < cut[i + 1]) return cut[i + 1] - cut[i] <= 28
        return false
      })
      expect(inside.map(({ text, at }) => `${text.slice(at - 8, at)}|${text.slice(at, at + 8)}`)).toEqual([])
      expect(broken.filter(({ text, at }) => /[ๆฯ]/.test(text[at]))).toEqual([])
      lines += broken.length
    }
    expect(lines).toBeGreaterThan(20)
    await context.close()
  })
})

/** Runs in the page: where lines of what somebody said or wrote in Thai are broken, by its text and the place in it. */
function thaiLines(): { text: string; at: number }[] {
  const found: { text: string; at: number }[] = []
  const range = document.createRange()
  for (const element of document.querySelectorAll(
    'main [lang="th"]:is(h1, h2, h3, blockquote, td, q, a), .text[lang="th"] p',
  )) {
    const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    let text = ''
    let before: DOMRect | undefined
    const breaks: number[] = []
    for (let node = walk.nextNode() as Text | null; node; node = walk.nextNode() as Text | null) {
      if (node.parentElement?.closest('.open, .unseen, .label')) continue
      for (let i = 0; i < node.data.length; i++) {
        range.setStart(node, i)
        range.setEnd(node, i + 1)
        const [box] = range.getClientRects()
        if (box && box.width > 0) {
          if (before && box.top > before.top + before.height * 0.6 && /[\u0e00-\u0e7f]/.test(node.data[i]))
            breaks.push(text.length)
          before = box
        }
        text += node.data[i]
      }
    }
    for (const at of breaks) found.push({ text, at })
  }
  return found
}
