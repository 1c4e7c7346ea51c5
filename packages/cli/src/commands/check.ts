import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { type Article, fetchPage, gatherPage, looksLikeAddress, plainArticle, readOptions } from '@thima/gather'
import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import { namesIn } from '../ledger/names.ts'
import { type LedgerFlags, ledgerOptions, open } from '../ledger/open.ts'
import { viewClaim, viewCoverage } from '../ledger/view.ts'

/** `thima check "SENTENCE"|FILE|URL` */
export function define(command: Command, context: Context, end: (code: number) => void): void {
  ledgerOptions(command.argument('<SENTENCE|FILE|URL>', context.ui.help.check.what), context.ui.help.ledger).action(
    async (what: string, flags: LedgerFlags) => end(await check(what, flags, context)),
  )
}

async function check(what: string, flags: LedgerFlags, context: Context): Promise<number> {
  const { ledger, thima } = await open(flags)
  try {
    const { article, sentence } = await askedOf(what, context)
    // A sentence is too short to tell its language by how much of it there is.
    const language = /[\u0e00-\u0e7f]/.test(article.text) ? 'th' : 'en'
    const options = { ...readOptions(article), ...(sentence && { language }) }
    await thima.prepare(article.text, options)
    const reading = thima.read(article.text, options)
    const title = reading.title ?? (sentence ? ([0, article.text.length] as const) : null)
    const asked = { ...article, id: 'asked', reading: { ...reading, title } }
    const found = await ledger.check(asked)
    if (flags.json) await context.write(`${JSON.stringify(found, null, 1)}\n`)
    else
      await show(
        found.asked.length > 0 ? found : { ...found, asked: [unfound(article.text)] },
        context,
        namesIn(thima.knowledge, context),
      )
    return found.asked.some((one) => one.found.length > 0) ? EXIT.ok : EXIT.nothing
  } finally {
    await ledger.close()
  }
}

/** What is asked about: the article of a file or an address, else the sentence itself. */
async function askedOf(
  what: string,
  { signal, progress, ui }: Context,
): Promise<{ article: Article; sentence: boolean }> {
  const file = existsSync(what)
  if (!file && !looksLikeAddress(what)) return { article: plainArticle(what), sentence: true }
  const fetching = (bytes: number) => progress(ui.view.fetching(what, bytes))
  const page = file
    ? { bytes: await readFile(what), where: what }
    : await fetchPage(what, { signal, progress: fetching })
  progress(null)
  const { article, error } = await gatherPage(page)
  if (error) throw error
  return { article, sentence: false }
}

/** What holds nothing by which it could be looked for. */
const unfound = (text: string) => ({ content: text.trim().split('\n')[0], found: [] })

type Found = Awaited<ReturnType<Awaited<ReturnType<typeof open>>['ledger']['check']>>

async function show({ asked, covers }: Found, context: Context, called: (name: string) => string): Promise<void> {
  const { view } = context.ui
  for (const { content, found } of asked) {
    await context.write(`${content}\n`)
    if (found.length === 0) await context.write(`  ${view.notInLedger}\n`)
    for (const { claim, first, degree } of found) {
      if (first !== null)
        await context.write(
          `  ${view.firstTold}: ${first.outlet ?? first.article}${first.day === null ? '' : ` (${first.day})`}\n`,
        )
      if (degree !== null) await context.write(`  ${view.degree[degree]}\n`)
      await context.write(`${viewClaim(claim, context, called).replace(/^/gm, '  ')}\n`)
    }
  }
  await context.write(`${viewCoverage(covers, null, context)}\n`)
}
