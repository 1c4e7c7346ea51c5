import type { Ledger } from '@thima/ledger'
import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import { type LedgerFlags, ledgerOptions, open } from '../ledger/open.ts'
import { viewCoverage } from '../ledger/view.ts'
import { inLines } from '../view/in-lines.ts'
import { numberOf } from './numbers.ts'

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
    .action(async (words: string[], flags: SearchFlags) => end(await search(queryOf(words), flags, context)))
}

/** The query as it was typed: the shell takes away the quotation marks that hold `outlet:"BBC Thai"` or a phrase together. */
export function queryOf(words: readonly string[]): string {
  if (words.length === 1) return words[0].replace(/^((?:source|origin|outlet):)([^":]*\s[^":]*)$/u, '$1"$2"')
  return words
    .map((word) => (/\s/u.test(word) && !word.includes('"') ? word.replace(/^([a-z]+:)?(.*)$/su, '$1"$2"') : word))
    .join(' ')
}

async function search(query: string, flags: SearchFlags, context: Context): Promise<number> {
  const after = numberOf('after', flags.after, context, 0)
  const limit = numberOf('limit', flags.limit, context) ?? 20
  const { ledger } = await open(flags)
  try {
    const { hits, next } = await found(ledger, query, limit, after)
    if (flags.json) await context.write(`${JSON.stringify({ hits, next }, null, 1)}\n`)
    else {
      for (const { id, outlet, day, speaker, content, claims } of hits) {
        const from = [outlet, day, speaker].filter((part) => part !== null).join(' · ')
        await context.write(`${inLines(from, `${id}  `, context)}\n${inLines(content, '  ', context)}\n`)
        if (claims.length > 0) await context.write(`  ${claims.join(' ')}\n`)
      }
      if (hits.length === 0)
        await context.write(
          `${context.ui.view.nothingFound}\n${viewCoverage(await ledger.coverage(), null, context)}\n`,
        )
    }
    return hits.length === 0 ? EXIT.nothing : EXIT.ok
  } finally {
    await ledger.close()
  }
}

/** A page of hits. One that ended early, because much had to be looked at, goes on until it is full or nothing is left. */
async function found(ledger: Ledger, query: string, limit: number, after: number | null): ReturnType<Ledger['search']> {
  const page = await ledger.search(query, { limit, after })
  while (page.hits.length < limit && page.next !== null) {
    const { hits, next } = await ledger.search(query, { limit: limit - page.hits.length, after: page.next })
    page.hits.push(...hits)
    page.next = next
  }
  return page
}
