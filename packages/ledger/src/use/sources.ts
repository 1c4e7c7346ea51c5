import type { Knowledge } from '@thima/read/model'
import type { Db } from '../store/schema.ts'
import { countedAfter, countOf } from '../store/totals.ts'

import { namesIn } from './shown.ts'

export interface SourceRow {
  source: string
  name: string
  statements: number
  /** Who passes his words on, the most often first. */
  relayedBy: { relay: string; name: string; times: number }[]
}

export interface Sources {
  sources: SourceRow[]
  next: number | null
  /** Statements with a source, and how many of those do not name it. */
  statements: number
  unnamed: number
}

/** Who is quoted how often, and through whom: from counts that are kept as things are added. */
export async function listSources(db: Db, knowledge: Knowledge, { limit = 50, offset = 0 } = {}): Promise<Sources> {
  const nameOf = namesIn(db, knowledge)
  const rows = await db
    .selectFrom('totals')
    .select(['key', 'n'])
    .where('name', '=', 'speaker')
    .where('n', '>', 0)
    .orderBy('n', 'desc')
    .limit(limit)
    .offset(offset)
    .execute()
  const sources: SourceRow[] = []
  for (const { key, n } of rows) {
    const relays = await countedAfter(db, 'relay', key, 5)
    const relayedBy: SourceRow['relayedBy'] = []
    for (const { key: relay, times } of relays) relayedBy.push({ relay, name: await nameOf(relay), times })
    sources.push({ source: key, name: await nameOf(key), statements: n, relayedBy })
  }
  return {
    sources,
    next: rows.length < limit ? null : offset + limit,
    statements: await countOf(db, 'statements'),
    unnamed: await countOf(db, 'unnamed'),
  }
}
