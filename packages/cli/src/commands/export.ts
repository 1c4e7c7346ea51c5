import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { annotations, claimsCsv, entriesOf, prov, statementsCsv, takeIn } from '@thima/ledger'
import { Argument, type Command } from 'commander'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import { type LedgerFlags, ledgerOptions, open } from '../ledger/open.ts'

const FORMS = ['jsonl', 'statements.csv', 'claims.csv', 'annotations', 'prov'] as const
type Form = (typeof FORMS)[number]

/** `thima export [FORM]`, `thima export --in FILE` */
export function define(command: Command, context: Context, end: (code: number) => void): void {
  const help = context.ui.help.export
  ledgerOptions(
    command.addArgument(new Argument('[FORM]', help.form).choices([...FORMS]).default('jsonl')),
    context.ui.help.ledger,
  )
    .option('--in <FILE>', help.in)
    .action(async (form: Form, flags: LedgerFlags & { in?: string }) => end(await run(form, flags, context)))
}

async function run(form: Form, flags: LedgerFlags & { in?: string }, context: Context): Promise<number> {
  const { ledger } = await open(flags, flags.in !== undefined)
  try {
    if (flags.in !== undefined) {
      const input = flags.in === '-' ? process.stdin : createReadStream(flags.in)
      const taken = await takeIn(
        ledger.db,
        ledger.decider,
        createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }),
      )
      await ledger.settle((left) => context.progress(context.ui.view.settling(left)))
      context.tell(`${context.ui.view.exported(taken)}\n`)
      return EXIT.ok
    }
    await ledger.settle()
    for await (const piece of piecesOf(form, ledger.db)) await context.write(piece)
    return EXIT.ok
  } finally {
    await ledger.close()
  }
}

async function* piecesOf(form: Form, db: Parameters<typeof entriesOf>[0]): AsyncGenerator<string> {
  if (form === 'jsonl') for await (const entry of entriesOf(db)) yield `${JSON.stringify(entry)}\n`
  else yield* { 'statements.csv': statementsCsv, 'claims.csv': claimsCsv, annotations, prov }[form](db)
}
