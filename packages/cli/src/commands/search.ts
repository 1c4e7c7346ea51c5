import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import { type LedgerFlags, ledgerOptions, open } from '../ledger/open.ts'

interface SearchFlags extends LedgerFlags {
  limit?: string
  after?: string
}

/** `thima search QUERY` */
export function define(command: Command, context: Context, end: (code: number) => void): void {
  const help = context.ui.help.search
  ledgerOptions(command.argument('<QUERY...>', help.query), context.ui.help.ledger)
    .option('--limit <N>', context.ui.help.claims.limit)
    .option('--after <CURSOR>', help.after)
    .addHelpText(
      'after',
      `\n${context.ui.help.examples}\n  thima search ปูติน เยือน outlet:"BBC Thai"\n  thima search truce status:confirmed before:2023-11-25\n`,
    )
    .action(async (words: string[], flags: SearchFlags) => end(await search(words.join(' '), flags, context)))
}

async function search(query: string, flags: SearchFlags, context: Context): Promise<number> {
  const { ledger } = await open(flags)
  try {
    const after = flags.after === undefined ? null : Number(flags.after)
    const { hits, next } = await ledger.search(query, {
      limit: flags.limit === undefined ? 20 : Number(flags.limit),
      after,
    })
    if (flags.json) await context.write(`${JSON.stringify({ hits, next }, null, 1)}\n`)
    else
      for (const { id, outlet, day, speaker, content, claims } of hits) {
        await context.write(
          `${id}  ${[outlet, day, speaker].filter((part) => part !== null).join(' · ')}\n  ${content}\n  ${claims.join(' ')}\n`,
        )
      }
    return hits.length === 0 ? EXIT.nothing : EXIT.ok
  } finally {
    await ledger.close()
  }
}
