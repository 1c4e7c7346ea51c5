import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import { type LedgerFlags, ledgerOptions, open } from '../ledger/open.ts'
import { inLines } from '../view/in-lines.ts'

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
          const marks = set.map((flag) => ui.flag[flag as keyof typeof ui.flag])
          const state = [ui.status[status as keyof typeof ui.status], ...marks].join(', ')
          await context.write(`${day}  ${changed ? '●' : '·'} ${state} · ${view.origins(independentOrigins, null)}\n`)
          for (const { outlet, article, polarity, content } of told) {
            const said = `${outlet ?? article} ${ui.polarity[polarity as keyof typeof ui.polarity]}: ${content}`
            await context.write(`${inLines(said, ' '.repeat(13), context)}\n`)
          }
        }
      }
    if (lines.length === 0) context.tell(`${view.notInLedger}\n`)
    return lines.length === 0 ? EXIT.nothing : EXIT.ok
  } finally {
    await ledger.close()
  }
}
