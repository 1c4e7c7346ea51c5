import { type Choice, decideOn, decisionOn, type Ledger, undo } from '@thima/ledger'
import type { Catalogue } from '../ui/index.ts'
import type { Ask } from './lines.ts'
import { speakersOf } from './speaker.ts'
import { type Item, nearness, short, viewItem, viewOther } from './view.ts'

export interface Session {
  ledger: Ledger
  ask: Ask
  tell(text: string): void
  ui: Catalogue
  author: string
  /** The reason for all decisions; null where each is asked for its own. */
  reason: string | null
  now(): Date
}

/** What can be taken back: a decision, or that a statement was passed over. */
type Step = { id: number } | { skipped: string }

/**
 * Goes through what the ledger is unsure of, one statement at a time, until nothing is left or the person ends it. Each decision
 * is entered at once with who made it, when and why; the claims follow it before the next question.
 */
export async function reviewSession(session: Session): Promise<{ decided: number; left: number }> {
  const { ledger, ask, tell, ui } = session
  const words = ui.view.review
  const steps: Step[] = []
  const skipped = new Set<string>()
  const back = async () => {
    const step = steps.pop()
    if (step === undefined) tell(`${words.nothingToUndo}\n`)
    else if ('skipped' in step) skipped.delete(step.skipped)
    else {
      await undo(ledger.db, step.id)
      await ledger.settle()
      tell(`${words.undone(step.id)}\n`)
    }
  }
  let shown = ''
  for (;;) {
    const { items, left } = await ledger.unsure(skipped.size + 1)
    const item = items.find(({ id }) => !skipped.has(id))
    const done = () => ({ decided: steps.filter((step) => 'id' in step).length, left })
    if (item === undefined) {
      tell(`${ui.view.nothingUnsure}\n`)
      return done()
    }
    if (shown !== item.id) tell(viewItem(item, left, ui))
    shown = item.id
    const answer = await ask(`${words.choices} `)
    if (answer === null || answer === 'q') return done()
    if (answer === 'u') {
      await back()
      shown = ''
    } else if (answer === 's') {
      skipped.add(item.id)
      steps.push({ skipped: item.id })
    } else {
      const choice = await choiceOf(answer, item, session)
      if (choice === 'unknown') tell(`${words.help}\n`)
      else if (choice !== null) {
        const id = await enter(choice, session)
        if (id !== null) {
          steps.push({ id })
          shown = ''
        }
      }
    }
  }
}

/** The decision that an answer means, after what else it takes was asked; null where the person thought better of it. */
async function choiceOf(answer: string, item: Item, session: Session): Promise<Choice | null | 'unknown'> {
  const ids = [item.id]
  const two = async (kind: 'merge' | 'split' | 'same-origin', others: readonly [string, string][]) => {
    const other = await pick(others, session)
    return other === null ? null : { kind, ids: [item.id, other] }
  }
  switch (answer) {
    case 'a':
      return { kind: 'accept', ids }
    case 'r':
      return { kind: 'reject', ids }
    case 'd':
      return { kind: 'other-origin', ids }
    case 'c': {
      const speaker = await askSpeaker(session)
      return speaker === null ? null : { kind: 'correct', ids, speaker }
    }
    case 'm':
      return two('merge', await otherClaims(item, session))
    case 'x':
      return two('split', await sameClaim(item, session))
    case 'o':
      return two('same-origin', await sameClaim(item, session))
    default:
      return 'unknown'
  }
}

async function askSpeaker({ ask, ledger, ui, tell }: Session): Promise<NonNullable<Choice['speaker']> | null> {
  const name = await ask(`${ui.view.review.whoSaid} `)
  if (!name) return null
  const speakers = speakersOf(name, ledger.decider.knowledge)
  if (speakers.length === 1) return speakers[0]
  for (const [i, one] of speakers.entries()) tell(`  ${i + 1}  ${one.name} (${one.entity})\n`)
  return speakers[Number(await ask(`${ui.view.review.which} `)) - 1] ?? null
}

/** One of some that are shown, by its number or by an id; null where neither was given. */
async function pick(others: readonly [id: string, line: string][], session: Session): Promise<string | null> {
  const { ask, tell, ui, ledger } = session
  for (const [i, [, line]] of others.entries()) tell(`  ${i + 1}  ${line}\n`)
  const answer = await ask(`${ui.view.review.which} `)
  if (!answer) return null
  const listed = others[Number(answer) - 1]?.[0] ?? answer
  if (listed.includes('#')) return listed
  const [claim] = await ledger.claim(listed).catch(() => [])
  if (claim === undefined) tell(`${ui.view.review.noSuch(listed)}\n`)
  return claim?.statements[0].id ?? null
}

/** Other statements of the claims that a statement tells. */
async function sameClaim({ id, claims }: Item, { ledger }: Session): Promise<[string, string][]> {
  const found = new Map<string, string>()
  for (const { id: claim } of claims)
    for (const one of (await ledger.claim(claim))[0]?.statements ?? [])
      if (one.id !== id) found.set(one.id, viewOther(one))
  return [...found]
}

/** Claims that are shown to choose from; any other can be named by its id. */
const SHOWN = 9

/** Other claims of the story that a statement stands in, those that say the most of what it says first. */
async function otherClaims({ id, content, claims }: Item, { ledger, ui }: Session): Promise<[string, string][]> {
  const own = new Set(claims.map((claim) => claim.id))
  const { list } = await ledger.story(id)
  return list
    .filter((claim) => !own.has(claim.id))
    .map((claim) => ({ ...claim, near: nearness(claim.about, content) }))
    .sort((a, b) => b.near - a.near)
    .slice(0, SHOWN)
    .map((claim) => [claim.id, `${claim.id}  ${short(claim.about)} · ${ui.status[claim.status]}`])
}

/** Enters a decision; null where it could not be made, which is told. */
async function enter(choice: Choice, session: Session): Promise<number | null> {
  const { ledger, author, ask, tell, ui, now } = session
  try {
    const reason = session.reason ?? (await ask(`${ui.view.review.why} `)) ?? ''
    const made = await decisionOn(ledger.db, ledger.decider, choice, author, reason, now().toISOString())
    const id = await decideOn(ledger.db, made)
    await ledger.settle()
    tell(`${ui.view.decided(id)}\n`)
    return id
  } catch (error) {
    if ((error as { code?: string }).code !== 'claim-unknown') throw error
    tell(`${(error as Error).message}\n`)
    return null
  }
}
