import type { Status } from '../claims/status.ts'
import { coverage, unsettled } from '../settle.ts'
import type { Db } from '../store/schema.ts'
import { countOf, countsOf } from '../store/totals.ts'
import { listOutlets } from './stories.ts'

/** What a ledger is made of: from counts that are kept as things are added. */
export async function overview(db: Db) {
  const statuses = (await countsOf(db, 'status')).map(({ key, n }) => ({ status: key as Status, claims: n }))
  return {
    covers: await coverage(db),
    outlets: await listOutlets(db),
    statuses,
    languages: (await countsOf(db, 'language')).map(({ key, n }) => ({ language: key, articles: n })),
    stories: await countOf(db, 'stories'),
    claims: statuses.reduce((sum, { claims }) => sum + claims, 0),
    /** Stories to which something came and that are not decided yet. */
    unsettled: await unsettled(db),
  }
}
