import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StoriesPage, Story } from '@thima/service/api'
import { launch } from '../browser/chromium.ts'
import { settled } from './page.ts'
import { startService } from './service.ts'
import { buildWeb } from './site.ts'

/**
 * Makes the pictures of the README and of docs/ from the interface as it is:
 *
 *     node --conditions=source tests/web/screenshots.ts
 */
const root = join(import.meta.dirname, '../..')
const folder = join(root, 'docs/screenshots')
mkdirSync(folder, { recursive: true })

const built = await buildWeb()
const service = await startService(
  ['coup-rumour-2025', 'modi-hanoi-2025', 'cholera-obeid-2025', 'border-shots-2025'],
  built.folder,
)
const browser = await launch()
try {
  const { items } = await service.ask<StoriesPage>('/stories')
  const story = await service.ask<Story>(`/stories/${[...items].sort((a, b) => b.articles - a.articles)[0].id}`)
  const [claim] = story.list

  const shoot = async (
    name: string,
    address: string,
    { language = 'en', width = 1200, height = 820, dark = false, prepare = '' as '' | 'read' } = {},
  ) => {
    const page = await browser.newPage({
      viewport: { width, height },
      locale: language === 'th' ? 'th-TH' : 'en-GB',
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    })
    await page.goto(service.origin + address)
    await settled(page)
    if (prepare === 'read') {
      await page.fill('textarea', readFileSync(join(root, 'examples/pyongyang.txt'), 'utf8'))
      await page.press('textarea', 'Control+Enter')
      await page.waitForSelector('.article-view')
      await settled(page)
      await page.evaluate(() => {
        location.hash = '#s3'
      })
      await page.waitForSelector('.card.on')
      await page.evaluate(() => scrollTo(0, 0))
    }
    await page.screenshot({ path: join(folder, `${name}.png`) })
    await page.close()
  }

  await shoot('read', '/read', { language: 'th', prepare: 'read', height: 1010 })
  await shoot('stories', '/stories?articles=2')
  await shoot('story', `/story/${story.id}`, { height: 1000 })
  await shoot('claim', `/claim/${claim.id}`, { height: 1000 })
  await shoot('article-dark', `/article/${story.reports[0].id}#s1`, { dark: true })
  await shoot('review', '/review', { language: 'th' })
  await shoot('narrow', `/claim/${claim.id}`, { width: 360, height: 760, language: 'th' })
} finally {
  await browser.close()
  await service.close()
  built.remove()
}
