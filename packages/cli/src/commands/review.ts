import { createInterface } from 'node:readline/promises'
import {
  type Choice,
  DECISIONS,
  type DecisionKind,
  decideOn,
  decisionOn,
  listDecisions,
  undo,
  unsureOf,
} from '@thima/ledger'
import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { errors } from '../errors.ts'
import { EXIT } from '../exit.ts'
import { type LedgerFlags, ledgerOptions, open } from '../ledger/open.ts'

interface ReviewFlags extends LedgerFlags {
  author?: string
  reason?: string
  list?: true
  decide?: string
  undo?: string
}

/** `thima review` */
export function define(command: Command, context: Context, end: (code: number) => void): void {
  const help = context.ui.help.review
  ledgerOptions(command, context.ui.help.ledger)
    .option('--author <NAME>', help.author)
    .option('--reason <TEXT>', help.reason)
    .option('--list', help.list)
    .option('--decide <KIND:ID,ID>', help.decide)
    .option('--undo <N>', help.undo)
    .action(async (flags: ReviewFlags) => end(await review(flags, context)))
}

async function review(flags: ReviewFlags, context: Context): Promise<number> {
  const { ledger } = await open(flags)
  const author = flags.author ?? process.env.THIMA_AUTHOR ?? process.env.USER ?? 'unknown'
  const { view } = context.ui
  const enter = async (choice: Choice) => {
    const decision = await decisionOn(
      ledger.db,
      ledger.decider,
      choice,
      author,
      flags.reason ?? '',
      new Date().toISOString(),
    )
    const id = await decideOn(ledger.db, decision)
    context.tell(`${view.decided(id)}\n`)
    return id
  }
  try {
    if (flags.undo !== undefined) return (await undo(ledger.db, Number(flags.undo))) ? EXIT.ok : EXIT.nothing
    if (flags.decide !== undefined) {
      await enter(choiceOf(flags.decide))
      await ledger.settle()
      return EXIT.ok
    }
    const queue = await unsureOf(ledger.db)
    if (flags.list || flags.json || !process.stdin.isTTY) {
      const decisions = await listDecisions(ledger.db, ledger.decider)
      if (flags.json) await context.write(`${JSON.stringify({ unsure: queue, decisions }, null, 1)}\n`)
      else {
        for (const { id, content, speaker, confidence } of queue)
          await context.write(`${confidence}  ${id}  ${speaker ?? '–'}: ${content}\n`)
        for (const { id, kind, author: by, at, reason, undone, orphaned, on } of decisions) {
          const notes = [undone ? 'undone' : null, orphaned ? view.orphaned : null].filter((note) => note !== null)
          await context.write(`${id}  ${kind} ${on.article} “${on.exact}” ${by} ${at} ${reason} ${notes.join(', ')}\n`)
        }
      }
      return EXIT.ok
    }
    const ask = createInterface({ input: process.stdin, output: process.stderr })
    let last: number | null = null
    for (const { id, content, speaker, outlet, day } of queue) {
      context.tell(`\n${[outlet, day, speaker].filter((part) => part !== null).join(' · ')}\n  ${content}\n`)
      const answer = (await ask.question(`${view.choices} `)).trim().toLowerCase()
      if (answer === 'q') break
      if (answer === 'u' && last !== null) await undo(ledger.db, last)
      else if (answer === 'a' || answer === 'r')
        last = await enter({ kind: answer === 'a' ? 'accept' : 'reject', ids: [id] })
    }
    ask.close()
    if (queue.length === 0) context.tell(`${view.nothingUnsure}\n`)
    await ledger.settle()
    return EXIT.ok
  } finally {
    await ledger.close()
  }
}

/** `merge:a1#s2,a4#s3`; `correct:a1#s2=Kim Jong Un`. */
function choiceOf(text: string): Choice {
  const [, kind, ids, , name] = /^([a-z-]+):([^=]+)(=(.+))?$/u.exec(text) ?? []
  if (!DECISIONS.includes(kind as DecisionKind)) {
    throw errors.usage(
      `"${text}" is no decision.`,
      `Write KIND:ID or KIND:ID,ID with one of ${DECISIONS.join(', ')}; correct:ID=NAME.`,
    )
  }
  const speaker = name === undefined ? null : { name, kind: 'person' as const, entity: null }
  return { kind: kind as DecisionKind, ids: ids.split(','), speaker }
}
