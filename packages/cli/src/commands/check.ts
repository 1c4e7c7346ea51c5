import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { gatherPage, plainArticle, readOptions } from '@thima/gather'
import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import { type LedgerFlags, ledgerOptions, open } from '../ledger/open.ts'
import { viewClaim, viewCoverage } from '../ledger/view.ts'

/** `thima check "SENTENCE"|FILE` */
export function define(command: Command, context: Context, end: (code: number) => void): void {
  ledgerOptions(command.argument('<SENTENCE|FILE>', context.ui.help.check.what), context.ui.help.ledger).action(
    async (what: string, flags: LedgerFlags) => end(await check(what, flags, context)),
  )
}

async function check(what: string, flags: LedgerFlags, context: Context): Promise<number> {
  const { ledger, thima } = await open(flags)
  try {
    const article = await articleOf(what)
    // A sentence is too short to tell its language by how much of it there is.
    const language = /[\u0e00-\u0e7f]/.test(article.text) ? 'th' : 'en'
    const options = existsSync(what) ? readOptions(article) : { ...readOptions(article), language }
    await thima.prepare(article.text, options)
    const reading = thima.read(article.text, options)
    const title = reading.title ?? (existsSync(what) ? null : ([0, article.text.length] as const))
    const asked = { ...article, id: 'asked', reading: { ...reading, title } }
    const found = await ledger.check(asked)
    if (flags.json) await context.write(`${JSON.stringify(found, null, 1)}\n`)
    else await show(found, context)
    return found.asked.some((one) => one.found.length > 0) ? EXIT.ok : EXIT.nothing
  } finally {
    await ledger.close()
  }
}

async function articleOf(what: string) {
  if (!existsSync(what)) return plainArticle(what)
  const gathered = await gatherPage({ bytes: await readFile(what), where: what })
  if (gathered.error) throw gathered.error
  return gathered.article
}

type Found = Awaited<ReturnType<Awaited<ReturnType<typeof open>>['ledger']['check']>>

async function show({ asked, covers }: Found, context: Context): Promise<void> {
  const { view } = context.ui
  for (const { content, found } of asked) {
    await context.write(`${content}\n`)
    if (found.length === 0) await context.write(`  ${view.notInLedger}\n`)
    for (const { claim, first } of found) {
      if (first !== null)
        await context.write(
          `  ${view.firstTold}: ${first.outlet ?? first.article}${first.day === null ? '' : ` (${first.day})`}\n`,
        )
      await context.write(`${viewClaim(claim, context).replace(/^/gm, '  ')}\n`)
    }
  }
  await context.write(`${viewCoverage(covers, null, context)}\n`)
}
