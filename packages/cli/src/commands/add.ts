import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import { pagesOf } from '../ledger/input.ts'
import { type LedgerFlags, ledgerOptions, open } from '../ledger/open.ts'
import { readPages } from '../ledger/pool.ts'

/** `thima add FILE…|articles.jsonl|-` */
export function define(command: Command, context: Context, end: (code: number) => void): void {
  const help = context.ui.help.add
  ledgerOptions(command.argument('<FILE...>', help.files), context.ui.help.ledger)
    .addHelpText(
      'after',
      `\n${context.ui.help.examples}\n  thima add articles.jsonl\n  thima add --ledger my.db *.html\n`,
    )
    .action(async (files: string[], flags: LedgerFlags) => end(await add(files, flags, context)))
}

async function add(files: readonly string[], flags: LedgerFlags, context: Context): Promise<number> {
  const { ledger } = await open(flags, true)
  const did = { added: 0, reread: 0, captured: 0, failed: 0, stories: 0 }
  const { view } = context.ui
  try {
    for await (const [page, read] of readPages(pagesOf(files), context.signal)) {
      if (read.error) {
        did.failed++
        context.fail(read.error)
        continue
      }
      const { article, reading } = read
      did[await ledger.add({ ...article, bytes: page.bytes, place: page.place, reading }, new Date().toISOString())]++
      const done = did.added + did.reread + did.captured
      if (done % 10 === 0) context.progress(view.adding(done))
    }
    did.stories = await ledger.settle((left) => context.progress(view.settling(left)))
  } finally {
    context.progress(null)
    await ledger.close()
  }
  if (flags.json) await context.write(`${JSON.stringify(did)}\n`)
  else context.tell(`${view.added(did)}\n`)
  return did.failed > 0 ? EXIT.failed : EXIT.ok
}
