import { createService, serveStdio } from '@thima/service'
import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import { type LedgerFlags, open } from '../ledger/open.ts'
import { userName } from './serve.ts'

/** `thima mcp`: for assistants, over standard input and output. */
export function define(command: Command, context: Context, end: (code: number) => void): void {
  const { mcp: help, ledger } = context.ui.help
  command
    .option('--ledger <PATH>', ledger.ledger)
    .option('--read-only', help.readOnly)
    .action(async (flags: LedgerFlags & { readOnly?: true }) => end(await run(flags, context)))
}

async function run(flags: LedgerFlags & { readOnly?: true }, context: Context): Promise<number> {
  const { ledger, thima } = await open(flags, true)
  try {
    // What was left undecided is decided while it answers already; when it is closed meanwhile, at the next start.
    ledger.settle().catch(() => {})
    const person = { name: userName(), role: flags.readOnly ? 'reader' : 'keeper', by: 'local' } as const
    await serveStdio(createService({ ledger, thima }), person, context.signal)
    return EXIT.ok
  } finally {
    await ledger.close()
  }
}
