import type { Reading } from '@thima/read/model'
import type { Decision } from '../claims/decisions.ts'
import type { Db } from '../store/schema.ts'

/** One line of an export; `data/export.schema.json` says the same. Claims are left out: they follow from the rest. */
export type Entry = ArticleEntry | PageEntry | DecisionEntry

export interface ArticleEntry {
  entry: 'article'
  key: string
  url: string | null
  outlet: string | null
  title: string | null
  published: string | null
  text: string
  reader: string
  reading: Reading
  /** The page as captured, in base64, and its hash. */
  page: string
  sha256: string
  /** When it was captured, and which page that was: an earlier one where the article has changed since. */
  captures: CaptureEntry[]
}

export interface CaptureEntry {
  at: string
  url: string | null
  place: string | null
  sha256: string
}

/** A page that an article had before, as captured. */
export interface PageEntry {
  entry: 'page'
  sha256: string
  page: string
}

export type DecisionEntry = { entry: 'decision'; undone: boolean } & Omit<Decision, 'id'>

/** Everything in a ledger that does not follow from something else in it. */
export async function* entriesOf(db: Db): AsyncGenerator<Entry> {
  yield* articleEntries(db)
  for (const row of await db.selectFrom('decisions').selectAll().orderBy('id').execute()) {
    const { on, with: other, speaker } = JSON.parse(row.anchor) as Pick<Decision, 'on' | 'with' | 'speaker'>
    const { at, author, reason, kind, undone } = row
    yield {
      entry: 'decision',
      at,
      author,
      reason,
      kind: kind as Decision['kind'],
      on,
      with: other,
      speaker,
      undone: undone === 1,
    }
  }
}

async function* articleEntries(db: Db): AsyncGenerator<ArticleEntry | PageEntry> {
  const earlier = new Set<string>()
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom('articles')
      .innerJoin('pages', 'pages.sha256', 'articles.sha256')
      .select([
        'id',
        'key',
        'url',
        'outlet',
        'title',
        'published',
        'text',
        'reader',
        'reading',
        'bytes',
        'pages.sha256',
      ])
      .where('id', '>', after)
      .orderBy('id')
      .limit(100)
      .execute()
    if (rows.length === 0) return
    for (const { id, bytes, reading, sha256, ...row } of rows) {
      const captures = await db
        .selectFrom('captures')
        .select(['at', 'url', 'place', 'sha256'])
        .where('article', '=', id)
        .orderBy('id')
        .execute()
      for (const capture of captures)
        if (capture.sha256 !== sha256 && !earlier.has(capture.sha256)) {
          earlier.add(capture.sha256)
          yield await pageEntry(db, capture.sha256)
        }
      yield {
        entry: 'article',
        ...row,
        reading: JSON.parse(reading) as Reading,
        page: base64(bytes),
        sha256,
        captures,
      }
      after = id
    }
  }
}

async function pageEntry(db: Db, sha256: string): Promise<PageEntry> {
  const { bytes } = await db.selectFrom('pages').select('bytes').where('sha256', '=', sha256).executeTakeFirstOrThrow()
  return { entry: 'page', sha256, page: base64(bytes) }
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
