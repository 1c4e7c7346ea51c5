import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import { type LedgerFlags, ledgerOptions, open } from '../ledger/open.ts'

/** `thima verify` */
export function define(command: Command, context: Context, end: (code: number) => void): void {
  ledgerOptions(command, context.ui.help.ledger).action(async (flags: LedgerFlags) => end(await verify(flags, context)))
}

/** Looks at everything in the ledger: the file itself, what refers to what, each page against its hash. */
async function verify(flags: LedgerFlags, context: Context): Promise<number> {
  const { ledger } = await open(flags)
  try {
    const wrong = await ledger.integrity()
    if (flags.json) await context.write(`${JSON.stringify({ whole: wrong.length === 0, wrong })}\n`)
    if (wrong.length > 0) throw ledger.damaged(wrong)
    if (!flags.json) await context.write(`${context.ui.view.whole}\n`)
    return EXIT.ok
  } finally {
    await ledger.close()
  }
}
