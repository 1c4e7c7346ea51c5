import { STATUSES, type Status } from '@thima/ledger'
import { type Command, Option } from 'commander'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import { namesIn } from '../ledger/names.ts'
import { type LedgerFlags, ledgerOptions, open } from '../ledger/open.ts'
import { viewClaim, viewCoverage } from '../ledger/view.ts'
import { numberOf } from './numbers.ts'

interface ClaimsFlags extends LedgerFlags {
  asOf?: string
  status?: Status
  about?: string
  limit?: string
}

/** `thima claims [--as-of DATE] [--status STATUS] [--about WORDS] [--json]` */
export function define(command: Command, context: Context, end: (code: number) => void): void {
  const help = context.ui.help.claims
  ledgerOptions(command, context.ui.help.ledger)
    .option('--as-of <DATE>', help.asOf)
    .addOption(new Option('--status <STATUS>', help.status).choices([...STATUSES]))
    .option('--about <WORDS>', help.about)
    .option('--limit <N>', help.limit)
    .action(async (flags: ClaimsFlags) => end(await claims(flags, context)))
}

async function claims(flags: ClaimsFlags, context: Context): Promise<number> {
  const limit = numberOf('limit', flags.limit, context) ?? (flags.json ? Number.POSITIVE_INFINITY : 20)
  const { ledger, thima } = await open(flags)
  try {
    const { asOf, status, about } = flags
    const found = []
    let after: string | undefined
    do {
      const page = await ledger.claims({ asOf, status, about, after, limit: Math.min(limit - found.length, 500) })
      found.push(...page.claims)
      after = page.next ?? undefined
    } while (after !== undefined && found.length < limit)
    if (flags.json) await context.write(`${JSON.stringify(found, null, 1)}\n`)
    else {
      for (const claim of found)
        await context.write(`${viewClaim(claim, context, namesIn(thima.knowledge, context))}\n\n`)
      await context.write(`${viewCoverage(await ledger.coverage(), asOf ?? null, context)}\n`)
    }
    return found.length === 0 ? EXIT.nothing : EXIT.ok
  } finally {
    await ledger.close()
  }
}
