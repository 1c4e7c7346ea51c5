import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Waits until the page shows what it was asked for: no skeleton, nothing being asked, its fonts there. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('main h1')
  await page.waitForFunction(() => !document.querySelector('.loading, [aria-busy="true"]'))
  await page.evaluate(() => document.fonts.ready)
}

interface Violation {
  id: string
  nodes: { target: string[]; failureSummary?: string }[]
}

/** What WCAG 2.2 AA finds wrong with a page, in short. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const found = await page.evaluate(async () => {
    const { run } = (globalThis as unknown as { axe: { run(...of: unknown[]): Promise<{ violations: Violation[] }> } })
      .axe
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const { violations } = await run(document, { runOnly: tags, resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 3) }))
  })
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary?.split('\n')[1]?.trim() ?? ''}`,
    ),
  )
}

/** What stands out of the window to the right, cut off or so that the page would scroll sideways. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    return [...document.querySelectorAll('body *')]
      .filter((one) => one.getBoundingClientRect().right > innerWidth + 1 && !one.closest('.scroll, .unseen'))
      .slice(0, 3)
      .map((one) => `${one.tagName.toLowerCase()}.${one.className}`)
  })
}

/** All text of the first thing that a selector finds. */
export async function textOf(page: Page, selector: string): Promise<string> {
  return (await page.textContent(selector)) ?? ''
}
