import { writing } from './kind.ts'
import type { Db, Tables } from './schema.ts'

/** Adding that was taken on: what is left of it after a new start is enough to go on. */
export interface KeptJob {
  id: string
  at: string
  state: string
  who: string
  role: string
  /** How far it is, for people: JSON. */
  job: string
}

/** What was sent, and what became of it (JSON) once it was added; then its bytes are gone. */
export type KeptPage = Omit<Tables['job_pages'], 'job'>

/** Keeps adding with all that was sent, before anybody is told that it was taken on. */
export function keepJob(db: Db, job: KeptJob, pages: readonly KeptPage[]): Promise<void> {
  return writing(db, async (tx) => {
    await tx.insertInto('jobs').values(job).execute()
    for (let i = 0; i < pages.length; i += 100)
      await tx
        .insertInto('job_pages')
        .values(pages.slice(i, i + 100).map((page) => ({ job: job.id, ...page })))
        .execute()
  })
}

/** Keeps how far adding is: what became of some pages. Bytes are kept no longer than they are needed. */
export function noteJob(
  db: Db,
  { id, state, job, over }: Pick<KeptJob, 'id' | 'state' | 'job'> & { over: boolean },
  pages: readonly { nth: number; item: string }[] = [],
): Promise<void> {
  return writing(db, async (tx) => {
    await tx.updateTable('jobs').set({ state, job }).where('id', '=', id).execute()
    for (const { nth, item } of pages)
      await tx
        .updateTable('job_pages')
        .set({ item, bytes: null })
        .where('job', '=', id)
        .where('nth', '=', nth)
        .execute()
    if (over) await tx.updateTable('job_pages').set({ bytes: null }).where('job', '=', id).execute()
  })
}

/** The last pieces of adding with their pages, the oldest first. */
export async function keptJobs(db: Db, most: number): Promise<(KeptJob & { pages: KeptPage[] })[]> {
  const jobs = await db.selectFrom('jobs').selectAll().orderBy('at', 'desc').orderBy('id').limit(most).execute()
  const found: (KeptJob & { pages: KeptPage[] })[] = []
  for (const job of jobs.reverse()) {
    const pages = await db
      .selectFrom('job_pages')
      .select(['nth', 'about', 'bytes', 'item'])
      .where('job', '=', job.id)
      .orderBy('nth')
      .execute()
    found.push({ ...job, pages })
  }
  return found
}

/** Forgets adding that is over; what it added is in the ledger. */
export function dropJob(db: Db, id: string): Promise<void> {
  return writing(db, async (tx) => {
    await tx.deleteFrom('job_pages').where('job', '=', id).execute()
    await tx.deleteFrom('jobs').where('id', '=', id).execute()
  })
}
