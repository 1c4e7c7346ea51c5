import { traceDot } from '@thima/ledger'
import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import { namesIn } from '../ledger/names.ts'
import { type LedgerFlags, ledgerOptions, open } from '../ledger/open.ts'
import { viewTrace } from '../ledger/view.ts'

interface TraceFlags extends LedgerFlags {
  dot?: true
  asOf?: string
}

/** `thima trace CLAIM|STATEMENT` */
export function define(command: Command, context: Context, end: (code: number) => void): void {
  const help = context.ui.help.trace
  ledgerOptions(command.argument('<ID>', help.id), context.ui.help.ledger)
    .option('--dot', help.dot)
    .option('--as-of <DATE>', context.ui.help.claims.asOf)
    .action(async (id: string, flags: TraceFlags) => end(await trace(id, flags, context)))
}

async function trace(id: string, flags: TraceFlags, context: Context): Promise<number> {
  const { ledger, thima } = await open(flags)
  try {
    const traces = await ledger.trace(id, flags.asOf ?? null)
    if (flags.json) await context.write(`${JSON.stringify(traces, null, 1)}\n`)
    else
      for (const one of traces)
        await context.write(
          flags.dot ? traceDot(one) : `${viewTrace(one, context, namesIn(thima.knowledge, context))}\n\n`,
        )
    if (traces.length === 0) context.tell(`${context.ui.view.notInLedger}\n`)
    return traces.length === 0 ? EXIT.nothing : EXIT.ok
  } finally {
    await ledger.close()
  }
}
