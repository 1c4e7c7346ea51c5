import type { Decision, DecisionKind } from '../claims/decisions.ts'
import { regroup, unite, unsettle } from '../group.ts'
import { writing } from '../store/kind.ts'
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
  return writing(db, async (tx) => {
    const { id } = await tx
      .insertInto('decisions')
      .values({
        at,
        author,
        reason,
        kind,
        article: on.article,
        other: decision.with?.article ?? null,
        anchor: JSON.stringify({ on, with: decision.with, speaker }),
        undone: 0,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    if (await changesNothing(tx, { kind, article: on.article })) return id
    const story = await storyWith(tx, on)
    const other = decision.with === null ? null : await storyWith(tx, decision.with)
    if (story !== null && other !== null && JOINS.has(kind)) await unsettle(tx, await unite(tx, story, other))
    else if (story !== null) await unsettle(tx, story)
    return id
  })
}

/** Takes a decision back. The entry stays, marked as undone. */
export async function undo(db: Db, id: number): Promise<boolean> {
  return writing(db, async (tx) => {
    const row = await tx
      .selectFrom('decisions')
      .select(['kind', 'article', 'other'])
      .where('id', '=', id)
      .where('undone', '=', 0)
      .executeTakeFirst()
    if (row === undefined) return false
    await tx.updateTable('decisions').set({ undone: 1 }).where('id', '=', id).execute()
    if (await changesNothing(tx, row)) return true
    const story = await storyWith(tx, row)
    if (story === null) return true
    // What two articles were one story by may be gone with it.
    if (JOINS.has(row.kind) && row.other !== row.article) await regroup(tx, story)
    else await unsettle(tx, story)
    return true
  })
}

/** To accept what nobody rejected is kept as somebody's word; claims are as they were. */
async function changesNothing(tx: Db, { kind, article }: { kind: string; article: string }): Promise<boolean> {
  if (kind !== 'accept') return false
  const rejected = await tx
    .selectFrom('decisions')
    .select('id')
    .where('article', '=', article)
    .where('kind', '=', 'reject')
    .where('undone', '=', 0)
    .limit(1)
    .executeTakeFirst()
  return rejected === undefined
}

/** Decisions that bring the stories of their two articles together: claims are made within a story. */
const JOINS: ReadonlySet<string> = new Set(['merge', 'same-origin'])

async function storyWith(db: Db, { article }: { article: string }): Promise<number | null> {
  return (await db.selectFrom('articles').select('story').where('key', '=', article).executeTakeFirst())?.story ?? null
}
