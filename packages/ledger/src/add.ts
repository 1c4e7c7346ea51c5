import type { Reading } from '@thima/read/model'
import type { Transaction } from 'kysely'
import { hull, type LedgerArticle, textOf } from './claims/article.ts'
import type { Decider } from './claims/decide.ts'
import { facetsOfPage } from './claims/discourse.ts'
import type { LedgerPage } from './claims/page.ts'
import { markOf } from './claims/stories.ts'
import type { Telling } from './claims/telling.ts'
import { joinStory, regroup } from './group.ts'
import { indexed } from './search/words.ts'
import { keyNumber, sha256 } from './store/hash.ts'
import { kindOf, writing } from './store/kind.ts'
import type { Db, Tables } from './store/schema.ts'
import { storable } from './store/storable.ts'
import { bump } from './store/totals.ts'

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
  given: Captured,
  reader: string,
  at: string,
): Promise<Added> {
  const captured = storable(given)
  return writing(db, async (tx) => {
    const { id, page, did } = await enterArticle(tx, decider, captured, reader)
    const { url, place } = captured
    await tx.insertInto('captures').values({ sha256: page, article: id, url, place, at }).execute()
    return did
  })
}

/** Enters an article with its page, without a capture; nothing changes where it is there as it is. */
export async function enterArticle(
  tx: Tx,
  decider: Decider,
  captured: Captured,
  reader: string,
): Promise<{ id: number; page: string; did: Added }> {
  const page = await keepPage(tx, captured.bytes)
  const key = articleKey(captured)
  const known = await tx
    .selectFrom('articles')
    .select(['id', 'sha256', 'reader', 'story'])
    .where('key', '=', key)
    .executeTakeFirst()
  if (known !== undefined && known.sha256 === page && known.reader === reader)
    return { id: known.id, page, did: 'captured' }
  if (known !== undefined) await forget(tx, known.id, known.story)
  const article: LedgerArticle = { ...captured, id: key }
  const id = await insertArticle(tx, known?.id ?? null, page, article, captured, reader)
  await insertTellings(tx, id, decider.page(article))
  return { id, page, did: known === undefined ? 'added' : 'reread' }
}

/** Keeps the bytes of a page under their hash, which it gives. */
export async function keepPage(tx: Tx, bytes: Uint8Array): Promise<string> {
  const page = sha256(bytes)
  await tx
    .insertInto('pages')
    .values({ sha256: page, bytes, size: bytes.length })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return page
}

/** The id of an article: that with which it came, else its address, else the beginning of its page's hash. */
export function articleKey({ id, url, bytes }: Pick<Captured, 'id' | 'url' | 'bytes'>): string {
  return id ?? url ?? sha256(bytes).slice(0, 16)
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
    key: articleKey(captured),
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
  const made = await tx
    .insertInto('articles')
    .values({ ...row, statements: 0 })
    .returning('id')
    .executeTakeFirstOrThrow()
  return made.id
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
    await kindOf(tx).dropWords(tx, some)
    await tx.deleteFrom('statements').where('id', 'in', some).execute()
  }
  await bump(tx, 'statements', '', -ids.length)
  await tx.deleteFrom('story_keys').where('article', '=', article).execute()
  await tx.updateTable('articles').set({ story: null }).where('id', '=', article).execute()
  if (story === null) return
  await regroup(tx, story)
}

async function insertTellings(tx: Tx, article: number, page: LedgerPage): Promise<void> {
  const { tellings } = page
  for (const telling of tellings) {
    const { id } = await tx
      .insertInto('statements')
      .values(rowOf(article, page, telling))
      .returning('id')
      .executeTakeFirstOrThrow()
    await kindOf(tx).putWords(tx, id, indexed(page, telling))
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

async function countSpeaker(tx: Tx, speaker: string | null, kind: string | null, by: number): Promise<void> {
  if (speaker === null) return
  if (kind === 'unnamed') await bump(tx, 'unnamed', '', by)
  else if (kind !== 'unknown') await bump(tx, 'speaker', speaker, by)
}

/** Who passes on whom: each link with the one before it. */
async function countRelays(tx: Tx, links: readonly { source: string }[], by: number): Promise<void> {
  for (let i = 1; i < links.length; i++) await bump(tx, 'relay', `${links[i - 1].source}\t${links[i].source}`, by)
}
