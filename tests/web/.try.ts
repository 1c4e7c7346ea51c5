import { readFileSync } from 'node:fs'
import { launch } from '../browser/chromium.ts'
import { interfaceOnly, start } from './site.ts'

const { origin, server } = await start(interfaceOnly)
const browser = await launch()
const page = await browser.newPage({ viewport: { width: 1360, height: 900 } })
page.on('console', (m) => console.log('console', m.text()))
page.on('pageerror', (e) => console.log('error', e.message))
const text = process.argv[2] ? readFileSync(process.argv[2], 'utf8') : null
await page.goto(`${origin}/read?ui=${process.argv[3] ?? 'th'}`)
await page.waitForSelector('h1')
await page.evaluate(() => document.fonts.ready)
await page.screenshot({ path: '/tmp/a1.png' })
if (text) {
  await page.fill('textarea', text)
  await page.click('button.main')
} else await page.click('button.quiet:has-text("ตัวอย่าง")')
await page.waitForSelector('.text', { timeout: 60000 })
await page.evaluate(() => document.fonts.ready)
await page.keyboard.press('j')
await page.keyboard.press('j')
await page.waitForTimeout(400)
await page.screenshot({ path: '/tmp/a2.png', fullPage: true })
await page.setViewportSize({ width: 320, height: 700 })
await page.waitForTimeout(400)
console.log(await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]))
await page.screenshot({ path: '/tmp/a3.png', fullPage: true })
await browser.close()
server.close()
