import type { Db } from '../store/schema.ts'

export interface AuditEntry {
  id: number
  at: string
  who: string
  role: string
  /** `articles.add`, `decision.make`, `decision.undo` */
  action: string
  target: string
  outcome: string
}

/** Enters what somebody wrote, or tried to. */
export async function enterAudit(db: Db, entry: Omit<AuditEntry, 'id'>): Promise<void> {
  await db.insertInto('audit').values(entry).execute()
}

/** What was written, the last first. */
export async function listAudit(
  db: Db,
  { limit = 100, after }: { limit?: number; after?: string } = {},
): Promise<{ items: AuditEntry[]; next: string | null }> {
  let select = db.selectFrom('audit').selectAll().orderBy('id', 'desc').limit(limit)
  if (after !== undefined) select = select.where('id', '<', Number(after))
  const items = await select.execute()
  return { items, next: items.length < limit ? null : String(items.at(-1)!.id) }
}

/** An answer that was given to a write, by who asked and the key that came with it. */
export interface Answered {
  hash: string
  status: number
  body: string
}

export async function answeredTo(db: Db, who: string, key: string): Promise<Answered | undefined> {
  return db
    .selectFrom('requests')
    .select(['hash', 'status', 'body'])
    .where('who', '=', who)
    .where('key', '=', key)
    .executeTakeFirst()
}

/** Keeps an answer for a day. */
export async function keepAnswer(db: Db, who: string, key: string, answer: Answered, at: string): Promise<void> {
  const old = new Date(Date.parse(at) - 86_400_000).toISOString()
  await db.deleteFrom('requests').where('at', '<', old).execute()
  await db
    .insertInto('requests')
    .values({ who, key, at, ...answer })
    .onConflict((conflict) => conflict.columns(['who', 'key']).doNothing())
    .execute()
}
