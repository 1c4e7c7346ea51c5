import type { Reading } from '@thima/read/model'
import { sql, type Transaction } from 'kysely'
import { hull, type LedgerArticle, textOf } from './claims/article.ts'
import type { Decider } from './claims/decide.ts'
import { facetsOfPage } from './claims/discourse.ts'
import type { LedgerPage } from './claims/page.ts'
import { LARGEST, markOf, SHARED, WINDOW } from './claims/stories.ts'
import type { Telling } from './claims/telling.ts'
import { indexed } from './search/words.ts'
import { keyNumber, sha256 } from './store/hash.ts'
import type { Db, Tables } from './store/schema.ts'

/** An article with its page as captured and its reading, ready to be added. */
export interface Captured {
  /** The bytes of the page (of JSON lines: of the line). */
  bytes: Uint8Array
  /** The id that it came with; else its address, else a hash of the page names it. */
  id: string | null
  url: string | null
  outlet: string | null
  title: string | null
  published: string | null
  text: string
  /** Where it was found, for people: a path, `standard input`. */
  place: string | null
  reading: Reading
}

/** What adding did: a new article, an article read anew, another capture of what was there, or nothing. */
export type Added = 'added' | 'reread' | 'captured'

type Tx = Transaction<Tables>

/**
 * Adds one article in one transaction. The same bytes again are one page with two captures; an article that was read by
 * another version, or whose page changed, is read anew: what was read is replaced, what people decided stays.
 */
export async function addArticle(
  db: Db,
  decider: Decider,
  captured: Captured,
  reader: string,
  at: string,
): Promise<Added> {
  const page = sha256(captured.bytes)
  const key = captured.id ?? captured.url ?? page.slice(0, 16)
  return db.transaction().execute(async (tx) => {
    const known = await tx
      .selectFrom('articles')
      .select(['id', 'sha256', 'reader', 'story'])
      .where('key', '=', key)
      .executeTakeFirst()
    await tx
      .insertInto('pages')
      .values({ sha256: page, bytes: captured.bytes, size: captured.bytes.length })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    if (known !== undefined && known.sha256 === page && known.reader === reader) {
      await capture(tx, known.id, page, captured, at)
      return 'captured'
    }
    if (known !== undefined) await forget(tx, known.id, known.story)
    const article: LedgerArticle = { ...captured, id: key }
    const id = await insertArticle(tx, known?.id ?? null, page, article, captured, reader)
    await capture(tx, id, page, captured, at)
    await insertTellings(tx, id, decider.page(article))
    return known === undefined ? 'added' : 'reread'
  })
}

async function capture(tx: Tx, article: number, page: string, { url, place }: Captured, at: string): Promise<void> {
  await tx.insertInto('captures').values({ sha256: page, article, url, place, at }).execute()
}

async function insertArticle(
  tx: Tx,
  id: number | null,
  page: string,
  { reading }: LedgerArticle,
  captured: Captured,
  reader: string,
): Promise<number> {
  const published = captured.published ?? reading.published
  const outlet = captured.outlet ?? reading.outlet
  const row = {
    key: captured.id ?? captured.url ?? page.slice(0, 16),
    sha256: page,
    url: captured.url,
    outlet,
    outlet_id: outlet,
    language: reading.language,
    published,
    day: published?.slice(0, 10) ?? null,
    title: captured.title,
    text: captured.text,
    reading: JSON.stringify(reading),
    reader,
  }
  if (id !== null) {
    await tx.updateTable('articles').set(row).where('id', '=', id).execute()
    return id
  }
  await bump(tx, 'articles', '', 1)
  if (outlet !== null) await bump(tx, 'outlet', outlet, 1)
  const { insertId } = await tx
    .insertInto('articles')
    .values({ ...row, statements: 0 })
    .executeTakeFirstOrThrow()
  return Number(insertId)
}

/** Takes away what was read of an article, so that it can be read anew. */
export async function forget(tx: Tx, article: number, story: number | null): Promise<void> {
  const rows = await tx
    .selectFrom('statements')
    .select(['id', 'speaker', 'speaker_kind'])
    .where('article', '=', article)
    .execute()
  const ids = rows.map(({ id }) => id)
  for (const { id, speaker, speaker_kind } of rows) {
    await countSpeaker(tx, speaker, speaker_kind, -1)
    await countRelays(
      tx,
      await tx.selectFrom('links').select(['source']).where('statement', '=', id).orderBy('place').execute(),
      -1,
    )
  }
  for (let i = 0; i < ids.length; i += 500) {
    const some = ids.slice(i, i + 500)
    await tx.deleteFrom('claim_statements').where('statement', 'in', some).execute()
    await tx.deleteFrom('links').where('statement', 'in', some).execute()
    for (const id of some) await sql`delete from words where rowid = ${id}`.execute(tx)
    await tx.deleteFrom('statements').where('id', 'in', some).execute()
  }
  await bump(tx, 'statements', '', -ids.length)
  await tx.deleteFrom('story_keys').where('article', '=', article).execute()
  await tx.updateTable('articles').set({ story: null }).where('id', '=', article).execute()
  if (story === null) return
  // What it held together may fall apart: the story is found anew from its articles, and its claims with it.
  const left = await tx.selectFrom('articles').select('id').where('story', '=', story).execute()
  await tx.updateTable('articles').set({ story: null }).where('story', '=', story).execute()
  await dropClaims(tx, story)
  for (const { id } of left) await joinStory(tx, id)
}

export async function dropClaims(tx: Tx, story: number): Promise<void> {
  const claims = tx.selectFrom('claims').select('id').where('story', '=', story)
  await tx.deleteFrom('claim_statements').where('claim', 'in', claims).execute()
  await tx.deleteFrom('claim_origins').where('claim', 'in', claims).execute()
  const statuses = await tx.selectFrom('claims').select('status').where('story', '=', story).execute()
  for (const { status } of statuses) await bump(tx, 'status', status, -1)
  await tx.deleteFrom('claims').where('story', '=', story).execute()
  await tx.deleteFrom('stories').where('id', '=', story).execute()
}

async function insertTellings(tx: Tx, article: number, page: LedgerPage): Promise<void> {
  const { tellings } = page
  for (const telling of tellings) {
    const { insertId } = await tx
      .insertInto('statements')
      .values(rowOf(article, page, telling))
      .executeTakeFirstOrThrow()
    const id = Number(insertId)
    const { content, names } = indexed(page, telling)
    await sql`insert into words (rowid, content, names) values (${id}, ${content}, ${names})`.execute(tx)
    const relays = telling.chain.map(({ name, kind, entity }, place) => ({
      statement: id,
      place,
      source: entity ?? name,
      name,
      kind,
    }))
    if (relays.length > 0) await tx.insertInto('links').values(relays).execute()
    await countRelays(tx, relays, 1)
    await countSpeaker(
      tx,
      telling.chain[0]?.entity ?? telling.chain[0]?.name ?? null,
      telling.chain[0]?.kind ?? null,
      1,
    )
  }
  await bump(tx, 'statements', '', tellings.length)
  await tx.updateTable('articles').set({ statements: tellings.length }).where('id', '=', article).execute()
  const mark = markOf(page, facetsOfPage(page))
  const keys = [...new Set(mark.keys.map(keyNumber))].map((key) => ({ key, day: mark.day ?? -1, article }))
  for (let i = 0; i < keys.length; i += 200)
    await tx
      .insertInto('story_keys')
      .values(keys.slice(i, i + 200))
      .execute()
  await joinStory(tx, article)
}

function rowOf(article: number, page: LedgerPage, telling: Telling) {
  const [start, end] = hull(telling.spans)
  const [first] = telling.chain
  return {
    key: telling.id,
    article,
    kind: telling.kind,
    day: page.day,
    language: page.language,
    outlet_id: page.article.outlet ?? page.article.reading.outlet,
    start,
    end,
    content: textOf(page.article.text, telling.spans),
    stance: telling.stance,
    quotation: telling.statement?.quotation ?? null,
    confidence: telling.statement?.confidence ?? null,
    said_at: telling.saidAt,
    speaker: first?.entity ?? first?.name ?? null,
    speaker_name: first?.name ?? null,
    speaker_kind: first?.kind ?? null,
    polarity: null,
  }
}

/** Finds the story of an article: that of the articles that share enough with it. Stories that it brings together become one. */
export async function joinStory(tx: Tx, article: number): Promise<void> {
  const near = await sql<{ story: number; size: number; shared: number }>`
    select a.story as story, max(s.shared) as shared,
      (select count(*) from articles b where b.story = a.story) as size
    from (
      select o.article as article, count(*) as shared
      from story_keys k join story_keys o on o.key = k.key and o.article <> k.article
        and (k.day < 0 or o.day < 0 or o.day between k.day - ${WINDOW} and k.day + ${WINDOW})
      where k.article = ${article}
      group by o.article having count(*) >= ${SHARED}
    ) s join articles a on a.id = s.article
    where a.story is not null
    group by a.story order by shared desc, story`.execute(tx)
  let story = article
  let size = 1
  await tx.updateTable('articles').set({ story }).where('id', '=', article).execute()
  for (const other of near.rows) {
    if (size + other.size > LARGEST) continue
    const [keep, drop] = story < other.story ? [story, other.story] : [other.story, story]
    await tx.updateTable('articles').set({ story: keep }).where('story', '=', drop).execute()
    await dropClaims(tx, drop)
    await tx.deleteFrom('unsettled').where('story', '=', drop).execute()
    story = keep
    size += other.size
  }
  await tx
    .insertInto('unsettled')
    .values({ story })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

async function countSpeaker(tx: Tx, speaker: string | null, kind: string | null, by: number): Promise<void> {
  if (speaker === null) return
  if (kind === 'unnamed') await bump(tx, 'unnamed', '', by)
  else if (kind !== 'unknown') await bump(tx, 'speaker', speaker, by)
}

/** Who passes on whom: each link with the one before it. */
async function countRelays(tx: Tx, links: readonly { source: string }[], by: number): Promise<void> {
  for (let i = 1; i < links.length; i++) await bump(tx, 'relay', `${links[i - 1].source}\t${links[i].source}`, by)
}

/** Adds to a count that is kept. */
export async function bump(tx: Tx, name: string, key: string, by: number): Promise<void> {
  if (by === 0) return
  await sql`insert into totals (name, key, n) values (${name}, ${key}, ${by})
    on conflict (name, key) do update set n = n + excluded.n`.execute(tx)
}
