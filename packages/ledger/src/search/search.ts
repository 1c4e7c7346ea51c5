import { sql } from 'kysely'
import type { Decider } from '../claims/decide.ts'
import { cutName } from '../claims/page.ts'
import { kindOf } from '../store/kind.ts'
import type { Db } from '../store/schema.ts'
import { type Filters, parseQuery } from './query.ts'
import { tokens } from './tokens.ts'

export interface Hit {
  row: number
  id: string
  article: string
  content: string
  outlet: string | null
  day: string | null
  speaker: string | null
  stance: string
  claims: string[]
}

export interface SearchPage {
  hits: Hit[]
  next: number | null
}

const PAGE = 20
/** Rows that are looked at together at most. */
const WINDOW = 1_000
/** Stands behind every row. */
const END = Number.MAX_SAFE_INTEGER
/** Rows that one page may look at before it ends early, so that no query runs long: then it may be short, and has a next one. */
const LOOKED_AT = 6_000
/** Claims of a status that are few enough for their statements to be looked for by them. */
const RARE = 3_000

/**
 * Statements that hold all the words of a query, the last added first; where only a time is asked for, the latest first. Words are
 * cut by the language packs, so Thai without spaces is found, short words and names too; names are found in either language.
 */
export async function searchStatements(
  db: Db,
  decider: Decider,
  query: string,
  { limit = PAGE, after = null }: { limit?: number; after?: number | null } = {},
): Promise<SearchPage> {
  const { words, filters } = parseQuery(query)
  const phrases = phrasesOf(words, decider)
  const hits: Hit[] = []
  let at = after ?? END
  let batch = Math.max(limit * 2, 50)
  for (let seen = 0; hits.length < limit && seen < LOOKED_AT; batch = Math.min(batch * 4, WINDOW)) {
    const rows = await candidates(db, phrases, filters, at, batch)
    seen += rows.length
    const passing = await passes(db, rows, filters)
    const some = passing.slice(0, limit - hits.length)
    hits.push(...(await details(db, some)))
    const more = some.length < passing.length || rows.length === batch
    if (!more) return { hits, next: null }
    if (hits.length === limit) return { hits, next: some.at(-1)! }
    at = rows.at(-1)!
  }
  return { hits, next: at }
}

/** Statements that may answer, in their order, behind one of them. */
const candidates = (db: Db, phrases: readonly string[][], filters: Filters, after: number, limit: number) =>
  phrases.length === 0 ? byFilters(db, filters, after, limit) : kindOf(db).findWords(db, phrases, after, limit)

/** Rows of statements that answer a query, the last added first, up to a number of rows that are looked at. */
export async function matching(
  db: Db,
  decider: Decider,
  query: string,
  most: number,
): Promise<{ ids: number[]; complete: boolean }> {
  const { words, filters } = parseQuery(query)
  const phrases = phrasesOf(words, decider)
  const rows = await candidates(db, phrases, filters, END, most)
  const ids: number[] = []
  for (let i = 0; i < rows.length; i += WINDOW) ids.push(...(await passes(db, rows.slice(i, i + WINDOW), filters)))
  return { ids, complete: rows.length < most }
}

/** The words that must all be found, each as the words that it is cut into and that follow each other. */
const phrasesOf = (words: readonly string[], decider: Decider): string[][] =>
  words.map((word) => tokens(cutName(word, decider.lexers).join(' '))).filter((phrase) => phrase.length > 0)

/** Statements that pass the filters, or at least may: looked for by the narrowest that an index knows. */
async function byFilters(
  db: Db,
  { source, outlet, status, origin, lang, from, to }: Filters,
  after: number,
  limit: number,
): Promise<number[]> {
  if (source === null && outlet === null && (origin !== null || status !== null)) {
    const claims = await claimsBy(db, status, origin)
    if (claims !== null) return toldOf(db, claims, after, limit)
  }
  if (source === null && outlet === null && (from !== null || to !== null)) return byDay(db, from, to, after, limit)
  let select = db.selectFrom('statements').select('id').where('id', '<', after).orderBy('id', 'desc').limit(limit)
  if (source !== null) select = select.where('speaker', '=', source)
  else if (outlet !== null) select = select.where('outlet_id', '=', outlet)
  else if (lang !== null) {
    const languages = await languagesOf(db, lang)
    if (languages.length === 0) return []
    select = select.where(
      'language',
      languages.length === 1 ? '=' : 'in',
      languages.length === 1 ? languages[0] : languages,
    )
  }
  return (await select.execute()).map(({ id }) => id)
}

/** The latest first: rows of one time need not have been added together, so that by their numbers all would be gone through. */
async function byDay(db: Db, from: string | null, to: string | null, after: number, limit: number): Promise<number[]> {
  let select = db.selectFrom('statements').select('id').orderBy('day', 'desc').orderBy('id', 'desc').limit(limit)
  if (from !== null) select = select.where('day', '>=', from)
  if (after === END) {
    if (to !== null) select = select.where('day', '<=', to)
  } else {
    const last = await db.selectFrom('statements').select('day').where('id', '=', after).executeTakeFirst()
    if (last === undefined) return [] // it was read anew meanwhile
    select = select.where(sql<boolean>`(day, id) < (${last.day}, ${after})`)
  }
  return (await select.execute()).map(({ id }) => id)
}

/** The languages of the ledger that are asked for: `en` is `en-GB` too. */
async function languagesOf(db: Db, lang: string): Promise<string[]> {
  const rows = await db.selectFrom('totals').select('key').where('name', '=', 'language').execute()
  return rows.map(({ key }) => key).filter((key) => key.startsWith(lang.toLowerCase()))
}

/** The claims of an origin, or of a status; null where they are too many to be looked for first. */
async function claimsBy(db: Db, status: string | null, origin: string | null): Promise<number[] | null> {
  const most = RARE + 1
  const found =
    origin === null
      ? await db.selectFrom('claims').select('id').where('status', '=', status!).limit(most).execute()
      : await db
          .selectFrom('claim_origins')
          .select('claim as id')
          .where((eb) => eb.or([eb('key', '=', origin), eb('name', '=', origin)]))
          .limit(most)
          .execute()
  return found.length > RARE ? null : found.map(({ id }) => id)
}

async function toldOf(db: Db, claims: readonly number[], before: number, limit: number): Promise<number[]> {
  const found = new Set<number>()
  for (let i = 0; i < claims.length; i += 1000) {
    const rows = await db
      .selectFrom('claim_statements')
      .select('statement')
      .where('claim', 'in', claims.slice(i, i + 1000))
      .where('statement', '<', before)
      .execute()
    for (const { statement } of rows) found.add(statement)
  }
  return [...found].sort((a, b) => b - a).slice(0, limit)
}

/** Those of some statements that pass the filters, in the order in which they came. */
async function passes(db: Db, ids: readonly number[], filters: Filters): Promise<number[]> {
  if (ids.length === 0 || Object.values(filters).every((value) => value === null)) return [...ids]
  const rows = await filtered(db, ids, filters).select('s.id as row').execute()
  const passing = new Set(rows.map(({ row }) => row))
  return ids.filter((id) => passing.has(id))
}

async function details(db: Db, ids: readonly number[]): Promise<Hit[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('statements as s')
    .where('s.id', 'in', ids)
    .innerJoin('articles as a', 'a.id', 's.article')
    .select([
      's.id as row',
      's.key as id',
      'a.key as article',
      's.content',
      'a.outlet',
      's.day',
      's.speaker',
      's.speaker_name',
      's.stance',
    ])
    .execute()
  rows.sort((a, b) => ids.indexOf(a.row) - ids.indexOf(b.row))
  const claims = await db
    .selectFrom('claim_statements as cs')
    .innerJoin('claims as c', 'c.id', 'cs.claim')
    .select(['cs.statement', 'c.key'])
    .where('cs.statement', 'in', ids)
    .execute()
  return rows.map(({ speaker, speaker_name, ...row }) => ({
    ...row,
    speaker: speaker_name ?? speaker,
    claims: claims.filter(({ statement }) => statement === row.row).map(({ key }) => key),
  }))
}

/** Those of some statements that pass the filters. */
function filtered(db: Db, ids: readonly number[], filters: Filters) {
  let select = db.selectFrom('statements as s').where('s.id', 'in', ids)
  const { source, outlet, lang, from, to, status, origin } = filters
  if (source !== null)
    select = select.where((eb) => eb.or([eb('s.speaker', '=', source), eb('s.speaker_name', '=', source)]))
  if (outlet !== null) select = select.where('s.outlet_id', '=', outlet)
  if (lang !== null) select = select.where('s.language', 'like', `${lang.toLowerCase()}%`)
  if (from !== null) select = select.where('s.day', '>=', from)
  if (to !== null) select = select.where('s.day', '<=', to)
  if (status !== null || origin !== null) {
    select = select.where((eb) => {
      let claims = eb
        .selectFrom('claim_statements as cs')
        .innerJoin('claims as c', 'c.id', 'cs.claim')
        .select('cs.statement')
        .whereRef('cs.statement', '=', 's.id')
      // not by the index of statuses: it would go through all claims of the status for each statement
      if (status !== null) claims = claims.where((of) => of(of.fn.coalesce('c.status', sql`''`), '=', status))
      if (origin !== null) {
        claims = claims.where((of) =>
          of.exists(
            of
              .selectFrom('claim_origins as o')
              .select('o.claim')
              .whereRef('o.claim', '=', 'c.id')
              .where((one) => one.or([one('o.key', '=', origin), one('o.name', '=', origin)])),
          ),
        )
      }
      return eb.exists(claims)
    })
  }
  return select
}
