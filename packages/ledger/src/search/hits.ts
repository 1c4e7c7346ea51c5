import type { Decider } from '../claims/decide.ts'
import type { Db } from '../store/schema.ts'
import { type Quote, quoteOf } from '../use/shown.ts'
import { searchStatements } from './search.ts'

/** A statement that was found, with where its words stand. */
export interface ShownHit {
  id: string
  article: string
  title: string | null
  content: string
  outlet: string | null
  day: string | null
  language: string
  speaker: string | null
  source: string | null
  stance: string
  claims: string[]
  quote: Quote
}

export async function searchHits(
  db: Db,
  decider: Decider,
  query: string,
  options?: { limit?: number; after?: number | null },
): Promise<{ hits: ShownHit[]; next: number | null }> {
  const { hits, next } = await searchStatements(db, decider, query, options)
  const rows = await db
    .selectFrom('statements as s')
    .innerJoin('articles as a', 'a.id', 's.article')
    .select(['s.id', 's.start', 's.end', 's.language', 's.speaker', 's.speaker_kind', 'a.text', 'a.title', 'a.url'])
    .where('s.id', 'in', hits.length === 0 ? [-1] : hits.map(({ row }) => row))
    .execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return {
    hits: hits.flatMap(({ row, ...hit }) => {
      const found = byId.get(row)
      if (found === undefined) return []
      const { start, end, text, url, title, language, speaker, speaker_kind } = found
      const source = speaker_kind === 'unnamed' || speaker_kind === 'unknown' ? null : speaker
      return [{ ...hit, title, language, source, quote: quoteOf({ id: hit.article, text, url }, [start, end], hit.id) }]
    }),
    next,
  }
}
