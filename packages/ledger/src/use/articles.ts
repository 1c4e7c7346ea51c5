import type { Reading } from '@thima/read/model'
import { hull } from '../claims/article.ts'
import type { Story, View } from '../claims/decide.ts'
import type { LedgerPage } from '../claims/page.ts'
import { aboutOf } from '../claims/print.ts'
import { errors } from '../errors.ts'
import { claimKey } from '../settle.ts'
import type { Db } from '../store/schema.ts'
import type { ClaimLink } from './claim-links.ts'

export interface ArticleBrief {
  id: string
  title: string | null
  outlet: string | null
  published: string | null
  day: string | null
  language: string
  url: string | null
  statements: number
  story: string | null
}

export interface ArticlesQuery {
  outlet?: string
  language?: string
  from?: string
  to?: string
  /** Id of a story. */
  story?: string
  limit?: number
  after?: string
}

const BRIEF = [
  'a.id as row',
  'a.key as id',
  'a.title',
  'a.outlet',
  'a.published',
  'a.day',
  'a.language',
  'a.url',
  'a.statements',
  's.key as story',
] as const

/** Articles, the latest first; those of which nobody knows the day come last. */
export async function listArticles(
  db: Db,
  { outlet, language, from, to, story, limit = 50, after }: ArticlesQuery = {},
): Promise<{ items: ArticleBrief[]; next: string | null }> {
  let select = db
    .selectFrom('articles as a')
    .leftJoin('stories as s', 's.id', 'a.story')
    .select(BRIEF)
    .orderBy('a.day', 'desc')
    .orderBy('a.id', 'desc')
    .limit(limit)
  if (outlet !== undefined) select = select.where('a.outlet_id', '=', outlet)
  if (language !== undefined) select = select.where('a.language', 'like', `${language}%`)
  if (from !== undefined) select = select.where('a.day', '>=', from)
  if (to !== undefined) select = select.where('a.day', '<=', to)
  if (story !== undefined) select = select.where('s.key', '=', story)
  if (after !== undefined) {
    const [day, id] = after.split(' ')
    select =
      day === ''
        ? select.where('a.day', 'is', null).where('a.id', '<', Number(id))
        : select.where((eb) =>
            eb.or([eb(eb.refTuple('a.day', 'a.id'), '<', eb.tuple(day, Number(id))), eb('a.day', 'is', null)]),
          )
  }
  const rows = await select.execute()
  const last = rows.at(-1)
  return {
    items: rows.map(({ row: _, ...brief }) => brief),
    next: rows.length < limit || last === undefined ? null : `${last.day ?? ''} ${last.row}`,
  }
}

export interface Capture {
  at: string
  url: string | null
  place: string | null
  sha256: string
  size: number
}

export interface ArticleRow extends ArticleBrief {
  text: string
  reading: Reading
  reader: string
  captures: Capture[]
}

/** One article as it came, as it was read, and each time it was captured. */
export async function articleBy(db: Db, key: string): Promise<ArticleRow> {
  const row = await db
    .selectFrom('articles as a')
    .leftJoin('stories as s', 's.id', 'a.story')
    .select([...BRIEF, 'a.text', 'a.reading', 'a.reader'])
    .where('a.key', '=', key)
    .executeTakeFirst()
  if (row === undefined) throw errors.unknownArticle(key)
  const captures = await db
    .selectFrom('captures as c')
    .innerJoin('pages as p', 'p.sha256', 'c.sha256')
    .select(['c.at', 'c.url', 'c.place', 'c.sha256', 'p.size'])
    .where('c.article', '=', row.row)
    .orderBy('c.id')
    .execute()
  const { row: _, reading, ...brief } = row
  return { ...brief, reading: JSON.parse(reading) as Reading, captures }
}

/** The id of the article that has an address. */
export async function articleAt(db: Db, url: string): Promise<string | null> {
  const row = await db.selectFrom('articles').select('key').where('url', '=', url).orderBy('id').executeTakeFirst()
  return row?.key ?? null
}

/** The page of an article as it was captured; another capture than the last is asked for by its hash. */
export async function pageBytes(db: Db, key: string, sha256?: string): Promise<{ sha256: string; bytes: Uint8Array }> {
  let select = db
    .selectFrom('pages as p')
    .innerJoin('captures as c', 'c.sha256', 'p.sha256')
    .innerJoin('articles as a', 'a.id', 'c.article')
    .select(['p.sha256', 'p.bytes'])
    .where('a.key', '=', key)
    .orderBy('c.id', 'desc')
  if (sha256 !== undefined) select = select.where('p.sha256', '=', sha256)
  const row = await select.executeTakeFirst()
  if (row === undefined) throw errors.unknownArticle(key)
  return row
}

/** What an article tells, each with its claims and its origins. */
export interface Told {
  id: string
  /** Its id in the reading: `s1`, `e3`; `title` and `r1` are the ledger's own. */
  local: string
  content: string
  claims: (ClaimLink & { linked: string })[]
  origins: string[]
  decided: string[]
}

export function toldBy(story: Story, article: string, views: readonly View[]): Told[] {
  const page = story.pages.get(article)
  if (page === undefined) return []
  const told = new Map(
    page.tellings.map((telling): [string, Told] => [
      telling.id,
      {
        id: telling.id,
        local: telling.id.slice(telling.id.lastIndexOf('#') + 1),
        content: page.article.text.slice(...hull(telling.spans)),
        claims: [],
        origins: [],
        decided: decidedOn(story, telling.id),
      },
    ]),
  )
  for (const view of views) {
    const { claim, status } = view
    if (!claim.members.some(({ telling }) => telling.article.id === article)) continue
    const about = aboutOf(view.members)
    const names = new Map(view.origins.map(({ key, name }) => [key, name]))
    for (const { telling, polarity, why } of view.members) {
      const one = told.get(telling.id)
      if (one === undefined) continue
      one.claims.push({ id: claimKey(claim), about, status, polarity, linked: why })
      for (const key of view.originOf.get(telling.id) ?? []) {
        const name = names.get(key) ?? key
        if (!one.origins.includes(name)) one.origins.push(name)
      }
    }
  }
  for (const id of story.applied.rejected) {
    if (id.startsWith(`${article}#`) && !told.has(id)) told.set(id, rejected(page, id))
  }
  return [...told.values()]
}

function rejected({ article }: LedgerPage, id: string): Told {
  const local = id.slice(id.lastIndexOf('#') + 1)
  const statement = article.reading.statements.find((one) => one.id === local)
  const content = statement === undefined ? '' : article.text.slice(...hull(statement.content))
  return { id, local, content, claims: [], origins: [], decided: ['reject'] }
}

/** What people decided on a telling; of one that they rejected nothing else is left. */
function decidedOn({ applied }: Story, id: string): string[] {
  const among = (pairs: readonly (readonly [string, string])[]) => pairs.some((pair) => pair.includes(id))
  return [
    ...(applied.rejected.has(id) ? ['reject'] : []),
    ...(applied.speakers.has(id) ? ['correct'] : []),
    ...(among(applied.merged) ? ['merge'] : []),
    ...(among(applied.split) ? ['split'] : []),
    ...(among(applied.sameOrigin) ? ['same-origin'] : []),
    ...(applied.otherOrigin.has(id) ? ['other-origin'] : []),
  ]
}
