import type { Anchor, Decision, DecisionKind } from '../claims/decisions.ts'
import type { Db } from '../store/schema.ts'

/** Decisions that bear on some articles and were not undone, in the order in which they were made. */
export async function decisionsOf(db: Db, articles: readonly string[]): Promise<Decision[]> {
  if (articles.length === 0) return []
  const rows = await db
    .selectFrom('decisions')
    .selectAll()
    .where('article', 'in', articles)
    .where('undone', '=', 0)
    .orderBy('id')
    .execute()
  return rows.map(({ anchor, id, at, author, reason, kind }) => {
    const held = JSON.parse(anchor) as Pick<Decision, 'on' | 'with' | 'speaker'>
    return { id, at, author, reason, kind: kind as DecisionKind, ...held }
  })
}

/** Enters a decision: an entry of its own, never an overwrite. The story of its article is decided anew. */
export async function decideOn(db: Db, decision: Omit<Decision, 'id'>): Promise<number> {
  const { at, author, reason, kind, on, speaker } = decision
  return db.transaction().execute(async (tx) => {
    const { insertId } = await tx
      .insertInto('decisions')
      .values({
        at,
        author,
        reason,
        kind,
        article: on.article,
        anchor: JSON.stringify({ on, with: decision.with, speaker }),
        undone: 0,
      })
      .executeTakeFirstOrThrow()
    await unsettle(tx, on)
    return Number(insertId)
  })
}

/** Takes a decision back. The entry stays, marked as undone. */
export async function undo(db: Db, id: number): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const row = await tx
      .selectFrom('decisions')
      .select(['anchor'])
      .where('id', '=', id)
      .where('undone', '=', 0)
      .executeTakeFirst()
    if (row === undefined) return false
    await tx.updateTable('decisions').set({ undone: 1 }).where('id', '=', id).execute()
    await unsettle(tx, (JSON.parse(row.anchor) as { on: Anchor }).on)
    return true
  })
}

async function unsettle(db: Db, { article }: Anchor): Promise<void> {
  const row = await db.selectFrom('articles').select('story').where('key', '=', article).executeTakeFirst()
  if (row?.story == null) return
  await db
    .insertInto('unsettled')
    .values({ story: row.story })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
