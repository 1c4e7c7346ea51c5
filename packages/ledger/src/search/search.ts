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
/** Rows that one page may look at before it ends early, so that no query runs long: then it may be short, and has a next one. */
const LOOKED_AT = 6_000
/** Claims of a status that are few enough for their statements to be looked for by them. */
const RARE = 3_000

/**
 * Statements that hold all the words of a query, the last added first. Words are cut by the language packs, so Thai without
 * spaces is found, short words and names too; names are found in either language.
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
  let at = after ?? Number.MAX_SAFE_INTEGER
  let seen = 0
  const batch = Math.max(limit * 4, 100)
  while (hits.length < limit && seen < LOOKED_AT) {
    const rows =
      phrases.length === 0
        ? await byFilters(db, filters, at, batch)
        : await kindOf(db).findWords(db, phrases, at, batch)
    if (rows.length === 0) return { hits, next: null }
    seen += rows.length
    for (const row of await details(db, rows, filters)) {
      at = row.row
      hits.push(row)
      if (hits.length === limit) return { hits, next: at }
    }
    at = rows.at(-1)!
    if (rows.length < batch) return { hits, next: null }
  }
  return { hits, next: at }
}

/** Rows of statements that answer a query, the last added first, up to a number of rows that are looked at. */
export async function matching(
  db: Db,
  decider: Decider,
  query: string,
  most: number,
): Promise<{ ids: number[]; complete: boolean }> {
  const { words, filters } = parseQuery(query)
  const phrases = phrasesOf(words, decider)
  const rows =
    phrases.length === 0
      ? await byFilters(db, filters, Number.MAX_SAFE_INTEGER, most)
      : await kindOf(db).findWords(db, phrases, Number.MAX_SAFE_INTEGER, most)
  const ids: number[] = []
  for (let i = 0; i < rows.length; i += 1000) {
    const some = await filtered(db, rows.slice(i, i + 1000), filters)
      .select('s.id as row')
      .execute()
    ids.push(...some.map(({ row }) => row))
  }
  return { ids, complete: rows.length < most }
}

/** The words that must all be found, each as the words that it is cut into and that follow each other. */
const phrasesOf = (words: readonly string[], decider: Decider): string[][] =>
  words.map((word) => tokens(cutName(word, decider.lexers).join(' '))).filter((phrase) => phrase.length > 0)

/** Statements that pass the filters, or at least may: looked for by the narrowest that an index knows. */
async function byFilters(
  db: Db,
  { source, outlet, status, origin, from, to }: Filters,
  before: number,
  limit: number,
): Promise<number[]> {
  if (source === null && outlet === null && (origin !== null || status !== null)) {
    const claims = await claimsBy(db, status, origin)
    if (claims !== null) return toldOf(db, claims, before, limit)
  }
  let select = db.selectFrom('statements').select('id').where('id', '<', before).orderBy('id', 'desc').limit(limit)
  if (source !== null) select = select.where('speaker', '=', source)
  if (outlet !== null) select = select.where('outlet_id', '=', outlet)
  if (from !== null) select = select.where('day', '>=', from)
  if (to !== null) select = select.where('day', '<=', to)
  return (await select.execute()).map(({ id }) => id)
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

async function details(db: Db, ids: readonly number[], filters: Filters): Promise<Hit[]> {
  const rows = await filtered(db, ids, filters)
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
    .orderBy('s.id', 'desc')
    .execute()
  const claims = await db
    .selectFrom('claim_statements as cs')
    .innerJoin('claims as c', 'c.id', 'cs.claim')
    .select(['cs.statement', 'c.key'])
    .where('cs.statement', 'in', rows.length === 0 ? [-1] : rows.map(({ row }) => row))
    .execute()
  return rows.map(({ speaker, speaker_name, ...row }) => ({
    ...row,
    speaker: speaker_name ?? speaker,
    claims: claims.filter(({ statement }) => statement === row.row).map(({ key }) => key),
  }))
}

/** Those of some statements that pass the filters. */
function filtered(db: Db, ids: readonly number[], filters: Filters) {
  let select = db.selectFrom('statements as s').where('s.id', 'in', ids.length === 0 ? [-1] : ids)
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
