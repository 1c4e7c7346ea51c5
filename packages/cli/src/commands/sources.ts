import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import { namesIn } from '../ledger/names.ts'
import { type LedgerFlags, ledgerOptions, open } from '../ledger/open.ts'
import { inLines } from '../view/in-lines.ts'
import { numberOf } from './numbers.ts'

/** `thima sources` */
export function define(command: Command, context: Context, end: (code: number) => void): void {
  ledgerOptions(command, context.ui.help.ledger)
    .option('--limit <N>', context.ui.help.claims.limit)
    .action(async (flags: LedgerFlags & { limit?: string }) => end(await sources(flags, context)))
}

async function sources(flags: LedgerFlags & { limit?: string }, context: Context): Promise<number> {
  const limit = numberOf('limit', flags.limit, context) ?? 50
  const { ledger, thima } = await open(flags)
  try {
    const found = await ledger.sources({ limit })
    if (flags.json) await context.write(`${JSON.stringify(found, null, 1)}\n`)
    else {
      const called = namesIn(thima.knowledge, context)
      for (const { name, statements, relayedBy } of found.sources) {
        const relays = relayedBy.map(({ name: relay, times }) => `${called(relay)} ${times}`).join(', ')
        const head = `${String(statements).padStart(6)}  `
        await context.write(`${inLines(`${called(name)}${relays === '' ? '' : `  ← ${relays}`}`, head, context)}\n`)
      }
      await context.write(`${context.ui.view.unnamed(found.unnamed, found.statements)}\n`)
    }
    return found.sources.length === 0 ? EXIT.nothing : EXIT.ok
  } finally {
    await ledger.close()
  }
}
