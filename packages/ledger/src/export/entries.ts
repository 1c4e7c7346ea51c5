import type { Reading } from '@thima/read/model'
import { addArticle } from '../add.ts'
import type { Decider } from '../claims/decide.ts'
import { type Anchor, DECISIONS, type Decision } from '../claims/decisions.ts'
import { errors } from '../errors.ts'
import { decideOn } from '../review/decisions.ts'
import type { Db } from '../store/schema.ts'

/** One line of an export. Claims are left out: they follow from the rest. */
export type Entry =
  | {
      entry: 'article'
      key: string
      url: string | null
      outlet: string | null
      title: string | null
      published: string | null
      text: string
      reader: string
      reading: Reading
      /** The page as captured, in base64. */
      page: string
      captures: { at: string; url: string | null; place: string | null }[]
    }
  | ({ entry: 'decision'; undone: boolean } & Omit<Decision, 'id'>)

/** Everything in a ledger that does not follow from something else in it. */
export async function* entriesOf(db: Db): AsyncGenerator<Entry> {
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom('articles')
      .innerJoin('pages', 'pages.sha256', 'articles.sha256')
      .select(['id', 'key', 'url', 'outlet', 'title', 'published', 'text', 'reader', 'reading', 'bytes'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(100)
      .execute()
    if (rows.length === 0) break
    for (const { id, bytes, reading, ...row } of rows) {
      const captures = await db
        .selectFrom('captures')
        .select(['at', 'url', 'place'])
        .where('article', '=', id)
        .orderBy('id')
        .execute()
      yield {
        entry: 'article',
        ...row,
        reading: JSON.parse(reading) as Reading,
        page: Buffer.from(bytes).toString('base64'),
        captures,
      }
      after = id
    }
  }
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

/** Takes in the lines of an export, each in one transaction; lines that are there already change nothing. */
export async function takeIn(db: Db, decider: Decider, lines: AsyncIterable<string>): Promise<number> {
  let number = 0
  let taken = 0
  for await (const line of lines) {
    number++
    if (line.trim() === '') continue
    const entry = parse(line, number)
    if (entry.entry === 'article') await takeArticle(db, decider, entry)
    else await takeDecision(db, entry)
    taken++
  }
  return taken
}

function parse(line: string, number: number): Entry {
  let entry: Partial<Entry>
  try {
    entry = JSON.parse(line) as Partial<Entry>
  } catch {
    throw errors.badExport(number, 'it is not JSON')
  }
  if (entry.entry === 'article' && typeof entry.text === 'string' && typeof entry.page === 'string' && entry.reading)
    return entry as Entry
  if (entry.entry === 'decision' && DECISIONS.includes(entry.kind!) && isAnchor(entry.on)) return entry as Entry
  throw errors.badExport(number, 'it is neither an article nor a decision')
}

const isAnchor = (anchor: Anchor | undefined) => typeof anchor?.article === 'string' && typeof anchor.exact === 'string'

async function takeArticle(db: Db, decider: Decider, entry: Extract<Entry, { entry: 'article' }>): Promise<void> {
  const { key, captures, page, reader, ...article } = entry
  const bytes = Buffer.from(page, 'base64')
  const there = await db.selectFrom('articles').select('id').where('key', '=', key).executeTakeFirst()
  const known =
    there === undefined ? [] : await db.selectFrom('captures').select('at').where('article', '=', there.id).execute()
  for (const { at, url, place } of captures) {
    if (known.some((capture) => capture.at === at)) continue
    await addArticle(db, decider, { ...article, id: key, bytes, url: url ?? article.url, place }, reader, at)
  }
}

async function takeDecision(db: Db, entry: Extract<Entry, { entry: 'decision' }>): Promise<void> {
  const { at, author, reason, kind, on, with: other, speaker, undone } = entry
  const same = await db
    .selectFrom('decisions')
    .select('id')
    .where('at', '=', at)
    .where('author', '=', author)
    .where('kind', '=', kind)
    .where('article', '=', on.article)
    .executeTakeFirst()
  if (same !== undefined) return
  const id = await decideOn(db, { at, author, reason, kind, on, with: other, speaker })
  if (undone) await db.updateTable('decisions').set({ undone: 1 }).where('id', '=', id).execute()
}
