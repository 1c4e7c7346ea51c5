import { errors } from '../errors.ts'
import type { Db } from '../store/schema.ts'
import { countsOf } from '../store/totals.ts'
import { lapsed } from './card.ts'
import { lastDay } from './claims.ts'
import type { StoryCard } from './story.ts'

export interface StoriesPage {
  items: StoryCard[]
  next: string | null
}

export interface StoriesQuery {
  limit?: number
  after?: string
  /** Only stories of which at least so many articles tell. */
  articles?: number
}

/** Stories, those with the latest news first. */
export async function listStories(
  db: Db,
  { limit = 20, after, articles = 1 }: StoriesQuery = {},
): Promise<StoriesPage> {
  let select = db
    .selectFrom('stories')
    .select(['id', 'card', 'last_day'])
    .where('articles', '>=', articles)
    .orderBy('last_day', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
  if (after !== undefined) {
    const [day, id] = after.split(' ')
    select = select.where((eb) => eb(eb.refTuple('last_day', 'id'), '<', eb.tuple(day, Number(id))))
  }
  const rows = await select.execute()
  const today = await lastDay(db)
  const last = rows.at(-1)
  return {
    items: rows.map((row) => {
      const card = JSON.parse(row.card) as StoryCard
      return { ...card, main: card.main === null ? null : lapsed(card.main, today) }
    }),
    next: rows.length < limit || last === undefined ? null : `${last.last_day ?? ''} ${last.id}`,
  }
}

/** By what something is found that had this id; null where nothing had it. */
export async function formerly(db: Db, key: string): Promise<string | null> {
  const row = await db.selectFrom('former').select('now').where('key', '=', key).executeTakeFirst()
  return row?.now ?? null
}

/** The number under which a story is kept, and what says whether it was decided anew since. */
export async function storyBy(db: Db, key: string): Promise<{ id: number; settled: string; key: string }> {
  const row = await db.selectFrom('stories').select(['id', 'settled', 'key']).where('key', '=', key).executeTakeFirst()
  if (row === undefined) throw errors.unknownStory(key)
  return row
}

/** The story that a claim, a statement or an article is of. */
export async function storyOfKey(db: Db, key: string): Promise<{ id: number; settled: string; key: string } | null> {
  const claim = await db.selectFrom('claims').select('story').where('key', '=', key).executeTakeFirst()
  const id =
    claim?.story ??
    (
      await db
        .selectFrom('articles')
        .select('story')
        .where('key', 'in', [key, key.replace(/#[^#]*$/u, '')])
        .executeTakeFirst()
    )?.story
  if (id == null) return null
  const row = await db.selectFrom('stories').select(['id', 'settled', 'key']).where('id', '=', id).executeTakeFirst()
  return row ?? null
}

/** All outlets with how many articles they have here, the most first. */
export async function listOutlets(db: Db): Promise<{ outlet: string; articles: number }[]> {
  return (await countsOf(db, 'outlet')).map(({ key, n }) => ({ outlet: key, articles: n }))
}
