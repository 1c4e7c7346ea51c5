import {
  decideOn,
  decisionBy,
  decisionOn,
  enterAudit,
  type ListedDecision,
  listAudit,
  pageOfDecisions,
  undo,
} from '@thima/ledger'
import type { Person } from '../access/roles.ts'
import type { AuditPage, Decision, DecisionRequest, DecisionsPage, ReviewQueue } from '../api/index.ts'
import type { Context } from '../context.ts'
import { errors } from '../errors.ts'

export async function reviewQueue({ ledger }: Context, limit = 20): Promise<ReviewQueue> {
  return { ...(await ledger.unsure(limit)), covers: await ledger.coverage() }
}

const TWO = new Set(['merge', 'split', 'same-origin'])

/** Enters a decision and decides its story anew; `soon` waits for that no longer than it takes to enter the decision. */
export async function decide(
  context: Context,
  person: Person,
  asked: DecisionRequest,
  soon = false,
): Promise<Decision> {
  const { ledger } = context
  const { kind, ids, speaker, reason = '' } = asked
  if (TWO.has(kind) !== (ids.length === 2))
    throw errors.invalid(`\`${kind}\` takes ${TWO.has(kind) ? 'two ids' : 'one id'}`)
  if ((kind === 'correct') !== (speaker !== undefined))
    throw errors.invalid('`speaker` belongs to `correct`, and to nothing else')
  const at = context.now().toISOString()
  const made = await decisionOn(
    ledger.db,
    ledger.decider,
    { kind, ids, speaker: speaker ?? null },
    person.name,
    reason,
    at,
  )
  const id = await decideOn(ledger.db, made)
  await settleBoth(context, made, soon)
  await enterAudit(ledger.db, {
    at,
    who: person.name,
    role: person.role,
    action: 'decision.make',
    target: ids.join(','),
    outcome: String(id),
  })
  return shown({ ...made, id, undone: false, orphaned: false })
}

export async function undoDecision(context: Context, person: Person, id: number, soon = false): Promise<void> {
  const { ledger } = context
  const made = await decisionBy(ledger.db, ledger.decider, id)
  if (made === null || !(await undo(ledger.db, id))) throw errors.unknownDecision(id)
  await settleBoth(context, made, soon)
  // Two articles that are no longer one story may have parted others too; what is left when the service ends comes at its next start.
  if (made.with !== null) context.jobs.settleSoon()
  const at = context.now().toISOString()
  await enterAudit(ledger.db, {
    at,
    who: person.name,
    role: person.role,
    action: 'decision.undo',
    target: String(id),
    outcome: 'undone',
  })
}

/** Stories that are decided together with the one that somebody waits for, beside what others ask. */
const FEW = 4

/** Decides anew the stories that were decided on; where many others are left, no others: somebody waits. */
async function settleBoth(
  { ledger, jobs }: Context,
  { on, with: other }: Pick<ListedDecision, 'on' | 'with'>,
  soon: boolean,
): Promise<void> {
  const few = soon || (await ledger.unsettled()) <= FEW
  const settling = few ? jobs.settleSoon() : undefined
  if (soon) return
  await settling
  await ledger.settleOf([on.article, ...(other === null ? [] : [other.article])])
}

/** Decisions, the last first. */
export async function decisions(
  { ledger }: Context,
  { limit = 50, after }: { limit?: number; after?: string },
): Promise<DecisionsPage> {
  const { items, next } = await pageOfDecisions(ledger.db, ledger.decider, { limit, after })
  return { items: items.map(shown), next }
}

function shown({ on, with: other, ...made }: ListedDecision): Decision {
  return {
    ...made,
    article: on.article,
    exact: on.exact,
    source: on.source,
    with: other === null ? null : { article: other.article, exact: other.exact },
    speaker: made.speaker ?? null,
  }
}

export async function audit({ ledger }: Context, query: { limit?: number; after?: string }): Promise<AuditPage> {
  const { items, next } = await listAudit(ledger.db, query)
  return { items: items.map(({ target, ...entry }) => ({ ...entry, on: target })), next }
}
