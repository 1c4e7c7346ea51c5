import {
  type Choice,
  DECISIONS,
  type DecisionKind,
  decideOn,
  decisionOn,
  type Ledger,
  listDecisions,
  undo,
  unsureOf,
} from '@thima/ledger'
import type { Command } from 'commander'
import type { Knowledge } from 'thima'
import { loadConfig } from '../config/config.ts'
import type { Context } from '../context.ts'
import { errors } from '../errors.ts'
import { EXIT } from '../exit.ts'
import { type LedgerFlags, ledgerOptions, open } from '../ledger/open.ts'
import { askFrom } from '../review/lines.ts'
import { reviewSession } from '../review/session.ts'
import { speakersOf } from '../review/speaker.ts'
import { numberOf } from './numbers.ts'

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
  const decision = numberOf('undo', flags.undo, context)
  const { ledger } = await open(flags)
  const { view } = context.ui
  const author = flags.author ?? (process.env.THIMA_AUTHOR || (loadConfig().author ?? process.env.USER ?? 'unknown'))
  try {
    await ledger.settle()
    if (decision !== null) {
      const undone = await undo(ledger.db, decision)
      context.tell(`${undone ? view.review.undone(decision) : view.review.noDecision(decision)}\n`)
      await ledger.settle()
      return undone ? EXIT.ok : EXIT.nothing
    }
    if (flags.decide !== undefined) {
      const choice = choiceOf(flags.decide, ledger.decider.knowledge)
      const at = new Date().toISOString()
      const made = await decisionOn(ledger.db, ledger.decider, choice, author, flags.reason ?? '', at)
      context.tell(`${view.decided(await decideOn(ledger.db, made))}\n`)
      await ledger.settle()
      return EXIT.ok
    }
    if (flags.list || flags.json) await list(ledger, flags.json === true, context)
    else await session(ledger, author, flags.reason ?? null, context)
    return EXIT.ok
  } finally {
    await ledger.close()
  }
}

async function session(ledger: Ledger, author: string, reason: string | null, context: Context): Promise<void> {
  const { ui, tell } = context
  for (const decision of await listDecisions(ledger.db, ledger.decider))
    if (decision.orphaned && !decision.undone) tell(`${ui.view.review.orphan} ${lineOf(decision, context)}\n`)
  const { ask, close } = askFrom(process.stdin, process.stderr)
  try {
    const { decided, left } = await reviewSession({ ledger, ask, tell, ui, author, reason, now: () => new Date() })
    tell(`${ui.view.review.ended(decided, left)}\n`)
  } finally {
    close()
  }
}

/** What is unsure, and the decisions that there are. */
async function list(ledger: Ledger, json: boolean, context: Context): Promise<void> {
  const unsure = await unsureOf(ledger.db)
  const decisions = await listDecisions(ledger.db, ledger.decider)
  if (json) return context.write(`${JSON.stringify({ unsure, decisions }, null, 1)}\n`)
  for (const { id, content, speaker, confidence } of unsure)
    await context.write(`${confidence}  ${id}  ${speaker ?? '–'}: ${content}\n`)
  for (const decision of decisions) await context.write(`${lineOf(decision, context)}\n`)
}

type Made = Awaited<ReturnType<typeof listDecisions>>[number]

function lineOf({ id, kind, author, at, reason, undone, orphaned, on }: Made, { ui }: Context): string {
  const notes = [undone ? ui.view.review.takenBack : null, orphaned ? ui.view.orphaned : null]
  return `${id}  ${kind} ${on.article} “${on.exact}” ${author} ${at} ${reason} ${notes.filter((note) => note !== null).join(', ')}`
}

/** `merge:a1#s2,a4#s3`; `correct:a1#s2=Kim Jong Un`. */
function choiceOf(text: string, knowledge: Knowledge): Choice {
  const [, kind, ids, , name] = /^([a-z-]+):([^=]+)(=(.+))?$/u.exec(text) ?? []
  const wrong = (help: string) => errors.usage(`"${text}" is no decision.`, help)
  if (!DECISIONS.includes(kind as DecisionKind))
    throw wrong(`Write KIND:ID or KIND:ID,ID with one of ${DECISIONS.join(', ')}; correct:ID=NAME.`)
  const both = ids.split(',')
  if (TWO.has(kind) !== (both.length === 2))
    throw wrong(`${kind} takes ${TWO.has(kind) ? 'two ids: ID,ID' : 'one id'}.`)
  if ((kind === 'correct') !== (name !== undefined))
    throw wrong('A name belongs to correct, and to nothing else: correct:ID=NAME.')
  const speakers = name === undefined ? [null] : speakersOf(name, knowledge)
  if (speakers.length > 1)
    throw wrong(`"${name}" can be ${speakers.map((one) => one?.entity).join(', ')}: write the one that is meant.`)
  return { kind: kind as DecisionKind, ids: both, speaker: speakers[0] }
}

const TWO = new Set(['merge', 'split', 'same-origin'])
