import { capturesOf, type Kept } from '@thima/gather'
import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { type PlainError, plain } from '../errors.ts'
import { EXIT } from '../exit.ts'
import { type LedgerFlags, ledgerOptions, ledgerPath, open } from '../ledger/open.ts'
import { Workers } from '../ledger/pool.ts'

/** `thima add FILE…|articles.jsonl|URL|-` */
export function define(command: Command, context: Context, end: (code: number) => void): void {
  const help = context.ui.help.add
  ledgerOptions(command.argument('<FILE|URL...>', help.files), context.ui.help.ledger)
    .addHelpText(
      'after',
      `\n${context.ui.help.examples}\n  thima add articles.jsonl\n  thima add --ledger my.db *.html\n  thima add https://news.example/article\n`,
    )
    .action(async (files: string[], flags: LedgerFlags) => end(await add(files, flags, context)))
}

async function add(given: readonly string[], flags: LedgerFlags, context: Context): Promise<number> {
  const { ledger, thima, own } = await open(flags, true)
  const workers = new Workers(own)
  const did = { added: 0, reread: 0, captured: 0, failed: 0, stories: 0 }
  const { view } = context.ui
  const { signal } = context
  const fail = (error: PlainError) => {
    did.failed++
    context.fail(error)
  }
  const count = (what: 'added' | 'reread' | 'captured') => {
    did[what]++
    const done = did.added + did.reread + did.captured
    if (done % 10 === 0) context.progress(view.adding(done))
  }
  /** What has to be read: what the ledger has as it is, read by this reader, only gets another capture. */
  async function* unread(): AsyncGenerator<Kept> {
    const fetching = (address: string, bytes: number) => context.progress(view.fetching(address, bytes))
    for await (const { kept, error } of capturesOf(given, { signal, fetching })) {
      if (error) fail(plain(error, ''))
      else if (await ledger.recapture(kept.bytes, { url: kept.address ?? null, place: kept.where }, now()))
        count('captured')
      else yield kept
    }
  }
  try {
    for await (const [page, read] of workers.read(unread(), signal, { thima, decider: ledger.decider })) {
      if (read.error) {
        fail(read.error)
        continue
      }
      const { article, reading, prepared } = read
      count(await ledger.add({ ...article, bytes: page.bytes, place: page.where, reading, prepared }, now()))
    }
    did.stories = await workers.settle(ledger, ledgerPath(flags), (left) => context.progress(view.settling(left)))
  } finally {
    context.progress(null)
    await workers.close()
    await ledger.close()
  }
  if (flags.json) await context.write(`${JSON.stringify(did)}\n`)
  else context.tell(`${view.added(did)}\n`)
  return did.failed > 0 ? EXIT.failed : EXIT.ok
}

const now = () => new Date().toISOString()
