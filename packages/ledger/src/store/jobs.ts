import { writing } from './kind.ts'
import type { Db, Tables } from './schema.ts'

/** Adding that was taken on: what is left of it after a new start is enough to go on. */
export type KeptJob = Omit<Tables['jobs'], keyof Holder>

/** A process that adds, and until when others leave to it what it is at. */
export interface Holder {
  holder: string
  held: string
}

/** What was sent, and what became of it (JSON) once it was added; then its bytes are gone. */
export type KeptPage = Omit<Tables['job_pages'], 'job'>

/** Keeps adding with all that was sent, before anybody is told that it was taken on. */
export function keepJob(db: Db, job: KeptJob, holder: Holder, pages: readonly KeptPage[]): Promise<void> {
  return writing(db, async (tx) => {
    await tx
      .insertInto('jobs')
      .values({ ...job, ...holder })
      .execute()
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
  const jobs = await db
    .selectFrom('jobs')
    .select(['id', 'at', 'state', 'who', 'role', 'job'])
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute()
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

/** Takes on what another process left; false where one is at it still. */
export async function takeJob(db: Db, id: string, { holder, held }: Holder, now: string): Promise<boolean> {
  const taken = await writing(db, (tx) =>
    tx
      .updateTable('jobs')
      .set({ holder, held })
      .where('id', '=', id)
      .where((eb) => eb.or([eb('held', 'is', null), eb('held', '<', now), eb('holder', '=', holder)]))
      .executeTakeFirst(),
  )
  return Number(taken.numUpdatedRows) > 0
}

/** Says until when a process is at what it has taken on; null where it leaves it to others. */
export async function holdJobs(db: Db, holder: string, held: string | null): Promise<void> {
  await db.updateTable('jobs').set({ held }).where('holder', '=', holder).execute()
}

/** Forgets adding that is over; what it added is in the ledger. */
export function dropJob(db: Db, id: string): Promise<void> {
  return writing(db, async (tx) => {
    await tx.deleteFrom('job_pages').where('job', '=', id).execute()
    await tx.deleteFrom('jobs').where('id', '=', id).execute()
  })
}
