import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import { type LedgerFlags, ledgerOptions, open } from '../ledger/open.ts'

/** `thima timeline CLAIM` */
export function define(command: Command, context: Context, end: (code: number) => void): void {
  ledgerOptions(command.argument('<ID>', context.ui.help.trace.id), context.ui.help.ledger).action(
    async (id: string, flags: LedgerFlags) => end(await timeline(id, flags, context)),
  )
}

async function timeline(id: string, flags: LedgerFlags, context: Context): Promise<number> {
  const { ledger } = await open(flags)
  const { ui } = context
  const { view } = ui
  try {
    const lines = await ledger.timeline(id)
    if (flags.json) await context.write(`${JSON.stringify(lines, null, 1)}\n`)
    else
      for (const { id: claim, days } of lines) {
        await context.write(`${claim}\n`)
        for (const { day, status, flags: set, independentOrigins, changed, told } of days) {
          const state = [ui.status[status as keyof typeof ui.status], ...set].join(', ')
          await context.write(`${day}  ${changed ? '●' : '·'} ${state} · ${view.origins(independentOrigins, null)}\n`)
          for (const { outlet, article, polarity, content } of told) {
            await context.write(
              `             ${outlet ?? article} ${ui.polarity[polarity as keyof typeof ui.polarity]}: ${content}\n`,
            )
          }
        }
      }
    return lines.length === 0 ? EXIT.nothing : EXIT.ok
  } finally {
    await ledger.close()
  }
}
