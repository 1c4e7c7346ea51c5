import type { Reading } from '@thima/read/model'
import type { Transaction } from 'kysely'
import type { Decider } from './claims/decide.ts'
import { dropClaims, joinStory, regroup } from './group.ts'
import { type Prepared, prepare } from './prepare.ts'
import { sha256 } from './store/hash.ts'
import { kindOf, writing } from './store/kind.ts'
import type { Db, Tables } from './store/schema.ts'
import { storable } from './store/storable.ts'
import { pairOf, Totals } from './store/totals.ts'

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
  /** What is written of it, where another thread has worked that out. */
  prepared?: Prepared
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
  const prepared = given.prepared ?? prepare(decider, captured)
  return writing(db, async (tx) => {
    const { id, page, did } = await enterArticle(tx, captured, reader, prepared)
    const { url, place } = captured
    await tx.insertInto('captures').values({ sha256: page, article: id, url, place, at }).execute()
    return did
  })
}

/** Enters an article with its page, without a capture; nothing changes where it is there as it is. */
export async function enterArticle(
  tx: Tx,
  captured: Captured,
  reader: string,
  prepared: Prepared,
): Promise<{ id: number; page: string; did: Added }> {
  const page = await keepPage(tx, captured.bytes)
  const key = articleKey(captured)
  const known = await tx
    .selectFrom('articles')
    .select(['id', 'sha256', 'reader', 'story', 'outlet', 'language'])
    .where('key', '=', key)
    .executeTakeFirst()
  if (known !== undefined && known.sha256 === page && known.reader === reader)
    return { id: known.id, page, did: 'captured' }
  if (known !== undefined) await forget(tx, known.id, known.story)
  const id = await insertArticle(tx, known ?? null, page, captured, reader)
  await insertTellings(tx, id, prepared)
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
  known: (Counted & { id: number }) | null,
  page: string,
  captured: Captured,
  reader: string,
): Promise<number> {
  const { reading } = captured
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
  const totals = new Totals()
  if (known !== null) countArticle(totals, known, -1)
  countArticle(totals, row, 1)
  await totals.keep(tx)
  if (known !== null) {
    await tx.updateTable('articles').set(row).where('id', '=', known.id).execute()
    return known.id
  }
  const made = await tx
    .insertInto('articles')
    .values({ ...row, statements: 0 })
    .returning('id')
    .executeTakeFirstOrThrow()
  return made.id
}

type Counted = { outlet: string | null; language: string }

function countArticle(totals: Totals, { outlet, language }: Counted, by: number): void {
  totals.add('articles', '', by).add('language', language, by)
  if (outlet !== null) totals.add('outlet', outlet, by)
}

/** Takes away what was read of an article, so that it can be read anew. */
export async function forget(tx: Tx, article: number, story: number | null): Promise<void> {
  // what was decided is counted by statements: it goes before they do
  if (story !== null) await dropClaims(tx, story)
  const rows = await tx
    .selectFrom('statements')
    .select(['id', 'speaker', 'speaker_kind', 'confidence', 'outlet_id'])
    .where('article', '=', article)
    .execute()
  const ids = rows.map(({ id }) => id)
  const totals = new Totals().add('statements', '', -ids.length)
  for (const { confidence, ...row } of rows) {
    countSpeaker(totals, row, -1)
    if (confidence !== null) totals.add('confidence', confidence, -1)
  }
  for (let i = 0; i < ids.length; i += 500) {
    const some = ids.slice(i, i + 500)
    await tx.deleteFrom('claim_statements').where('statement', 'in', some).execute()
    const links = await tx
      .selectFrom('links')
      .select(['statement', 'source'])
      .where('statement', 'in', some)
      .orderBy('statement')
      .orderBy('place')
      .execute()
    for (const chain of Map.groupBy(links, ({ statement }) => statement).values()) countRelays(totals, chain, -1)
    await tx.deleteFrom('links').where('statement', 'in', some).execute()
    await kindOf(tx).dropWords(tx, some)
    await tx.deleteFrom('statements').where('id', 'in', some).execute()
  }
  await totals.keep(tx)
  await tx.deleteFrom('story_keys').where('article', '=', article).execute()
  await tx.updateTable('articles').set({ story: null }).where('id', '=', article).execute()
  if (story === null) return
  await regroup(tx, story)
}

/** Rows that are written at once. */
const BATCH = 100

async function insertTellings(tx: Tx, article: number, { statements, keys, day }: Prepared): Promise<void> {
  const totals = new Totals().add('statements', '', statements.length)
  for (let i = 0; i < statements.length; i += BATCH) {
    const some = statements.slice(i, i + BATCH)
    const made = await tx
      .insertInto('statements')
      .values(some.map(({ row }) => ({ ...row, article })))
      .returning(['id', 'key'])
      .execute()
    const ids = new Map(made.map(({ id, key }) => [key, id]))
    const links: Tables['links'][] = []
    for (const { row, links: chain } of some) {
      for (const link of chain) links.push({ ...link, statement: ids.get(row.key)! })
      countRelays(totals, chain, 1)
      countSpeaker(totals, row, 1)
      if (row.confidence !== null) totals.add('confidence', row.confidence, 1)
    }
    if (links.length > 0) await tx.insertInto('links').values(links).execute()
    await kindOf(tx).putWords(
      tx,
      some.map(({ row, words }) => ({ statement: ids.get(row.key)!, ...words })),
    )
  }
  await totals.keep(tx)
  await tx.updateTable('articles').set({ statements: statements.length }).where('id', '=', article).execute()
  const rows = keys.map((key) => ({ key, day, article }))
  for (let i = 0; i < rows.length; i += 200)
    await tx
      .insertInto('story_keys')
      .values(rows.slice(i, i + 200))
      .execute()
  await joinStory(tx, article)
}

type Spoken = Pick<Tables['statements'], 'speaker' | 'speaker_kind' | 'outlet_id'>

/** Who is quoted how often, and in whose articles. */
function countSpeaker(totals: Totals, { speaker, speaker_kind: kind, outlet_id: outlet }: Spoken, by: number): void {
  if (speaker === null || kind === 'unknown') return
  if (kind === 'unnamed') totals.add('unnamed', '', by)
  else {
    totals.add('speaker', speaker, by)
    if (outlet !== null) totals.add('spoke-in', pairOf(speaker, outlet), by)
  }
}

/** Who passes on whom: each link with the one before it, and with the speaker. */
function countRelays(totals: Totals, links: readonly { source: string }[], by: number): void {
  for (let i = 1; i < links.length; i++) {
    totals.add('relay', pairOf(links[i - 1].source, links[i].source), by)
    if (links[i].source !== links[0].source) totals.add('relays', pairOf(links[i].source, links[0].source), by)
  }
}
