import { sql } from 'kysely'
import type { Facet } from '../claims/facet.ts'
import type { LedgerPage } from '../claims/page.ts'
import { markOf } from '../claims/stories.ts'
import { tokens } from '../search/tokens.ts'
import { keyNumber } from '../store/hash.ts'
import { kindOf } from '../store/kind.ts'
import type { Db } from '../store/schema.ts'

/** An article in which what is asked may be told, and how much it shares with it. */
export interface Near {
  id: number
  story: number
  shared: number
}

/** Articles that are looked into, of so many stories: those that share the most with what is asked, and at least half of what the nearest does. */
const ARTICLES = 32
const STORIES = 5
const NEAR = 0.5

/** The articles that share the most with what is asked, by their stories: what happens with whom; where that is nowhere told, words. */
export async function nearest(db: Db, page: LedgerPage, facets: readonly Facet[]): Promise<Near[][]> {
  const keys = [...new Set(markOf(page, facets).keys.map(keyNumber))].slice(0, 400)
  const byKeys = await sharingKeys(db, keys)
  const rows = byKeys.length > 0 ? byKeys : await sharingWords(db, page, facets)
  const most = Math.max(0, ...rows.map(({ shared }) => Number(shared)))
  const stories = new Map<number, Near[]>()
  for (const row of rows) {
    if (Number(row.shared) < most * NEAR) continue
    const known = stories.get(row.story)
    if (known !== undefined) known.push(row)
    else if (stories.size < STORIES) stories.set(row.story, [row])
  }
  return [...stories.values()]
}

async function sharingKeys(db: Db, keys: readonly number[]): Promise<Near[]> {
  if (keys.length === 0) return []
  const { rows } = await sql<Near>`
    select a.id as id, a.story as story, n.shared as shared
    from (select article, count(distinct key) as shared from story_keys where key in (${sql.join(keys)}) group by article) n
    join articles a on a.id = n.article where a.story is not null
    order by n.shared desc, a.id limit ${ARTICLES}`.execute(db)
  return rows
}

/** Words that are looked for; a word of more statements says nothing of which story it is. */
const WORDS = 24
const COMMON = 400
/** How many of them a statement has to hold at least, and which share. */
const HELD = 2
const SHARE = 0.3
const STATEMENTS = 200

/** "Thais will need visas": no class of events tells what happens there, so that only words lead to who else tells it. */
async function sharingWords(db: Db, page: LedgerPage, facets: readonly Facet[]): Promise<Near[]> {
  const words = wordsOf(page, facets)
  const held = new Map<number, number>()
  for (const word of words) {
    const statements = await kindOf(db).findWords(db, [[word]], Number.MAX_SAFE_INTEGER, COMMON)
    if (statements.length === COMMON) continue
    for (const id of statements) held.set(id, (held.get(id) ?? 0) + 1)
  }
  const best = [...held]
    .filter(([, count]) => count >= Math.max(HELD, words.length * SHARE))
    .sort(([a, m], [b, n]) => n - m || a - b)
    .slice(0, STATEMENTS)
  if (best.length === 0) return []
  const told = await db
    .selectFrom('statements as s')
    .innerJoin('articles as a', 'a.id', 's.article')
    .select(['s.id as statement', 'a.id', 'a.story'])
    .where(
      's.id',
      'in',
      best.map(([id]) => id),
    )
    .execute()
  const articles = new Map<number, Near>()
  for (const { statement, id, story } of told) {
    const shared = held.get(statement)!
    if (story !== null && shared > (articles.get(id)?.shared ?? 0)) articles.set(id, { id, story, shared })
  }
  return [...articles.values()].sort((a, b) => b.shared - a.shared || a.id - b.id).slice(0, ARTICLES)
}

/** The words of what is asked as the index holds them, without those that every text has. */
function wordsOf({ words }: LedgerPage, facets: readonly Facet[]): string[] {
  const spans = facets.flatMap(({ telling }) => telling.spans)
  const said = words.filter(
    ({ start, end, stop }) => !stop && spans.some(([first, last]) => first <= start && end <= last),
  )
  return [...new Set(said.flatMap(({ stem }) => tokens(stem)))].slice(0, WORDS)
}
