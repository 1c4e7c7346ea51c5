import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** Debian's Chromium, or the one that THIMA_CHROMIUM names. */
export const CHROMIUM = process.env.THIMA_CHROMIUM ?? '/usr/bin/chromium'

export const hasChromium = existsSync(CHROMIUM)
if (!hasChromium) console.warn(`There is no ${CHROMIUM}: tests in a browser are skipped. Debian's package is chromium.`)

/** Starts Chromium without anything that would ask the network. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
