import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { LedgerArticle } from './claims/article.ts'
import type { Claim, Decider, Story, View } from './claims/decide.ts'
import { printed } from './claims/print.ts'
import { lapsesOn } from './claims/status.ts'
import { dropClaims } from './group.ts'
import { decisionsOf } from './review/decisions.ts'
import { shortId } from './store/hash.ts'
import { writing } from './store/kind.ts'
import type { Db } from './store/schema.ts'
import { bump } from './store/totals.ts'
import { storyCard, viewsOf } from './use/story.ts'

/** Decides anew all stories to which something came. Safe to stop at any moment: what is left is settled next time. */
export async function settle(db: Db, decider: Decider, progress?: (left: number) => void): Promise<number> {
  let settled = 0
  for (;;) {
    const next = await db.selectFrom('unsettled').select(['story', 'mark']).orderBy('story').limit(1).executeTakeFirst()
    if (next === undefined) return settled
    await settleStory(db, decider, next)
    settled++
    if (progress !== undefined && settled % 10 === 0) {
      const { n } = await db
        .selectFrom('unsettled')
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
      progress(n)
    }
  }
}

/** The articles of a story as the ledger decides over them. */
export async function storyOf(db: Db, decider: Decider, story: number): Promise<Story> {
  const rows = await db
    .selectFrom('articles')
    .select(['key', 'url', 'outlet', 'published', 'text', 'reading'])
    .where('story', '=', story)
    .execute()
  const articles = rows.map(
    ({ key, reading, ...row }): LedgerArticle => ({
      ...row,
      id: key,
      reading: JSON.parse(reading) as LedgerArticle['reading'],
    }),
  )
  const decisions = await decisionsOf(
    db,
    articles.map(({ id }) => id),
  )
  return decider.story(
    articles.map((article) => decider.page(article)),
    decisions,
  )
}

/** Decides a story. What came to it meanwhile is told by its mark: then it stays unsettled, and its turn comes again. */
async function settleStory(db: Db, decider: Decider, { story, mark }: { story: number; mark: number }): Promise<void> {
  const decided = await storyOf(db, decider, story)
  await writing(db, async (tx) => {
    const now = await tx.selectFrom('unsettled').select('mark').where('story', '=', story).executeTakeFirst()
    if (now?.mark !== mark) return
    await dropClaims(tx, story)
    const rows = await tx
      .selectFrom('statements')
      .innerJoin('articles', 'articles.id', 'statements.article')
      .select(['statements.id', 'statements.key'])
      .where('articles.story', '=', story)
      .execute()
    const ids = new Map(rows.map(({ id, key }) => [key, id]))
    const views = viewsOf(decided, null)
    if (decided.pages.size > 0)
      await tx
        .insertInto('stories')
        .values(storyRow(story, decided, views))
        .execute()
    for (const claim of decided.claims) {
      const view = views.find((one) => one.claim === claim)
      if (view === undefined) continue
      const { id } = await tx
        .insertInto('claims')
        .values(claimRow(story, claim, view))
        .returning('id')
        .executeTakeFirstOrThrow()
      await bump(tx, 'status', view.status, 1)
      const members = view.members.flatMap(({ telling, polarity }) => {
        const statement = ids.get(telling.id)
        return statement === undefined ? [] : [{ claim: id, statement, polarity }]
      })
      for (let i = 0; i < members.length; i += 200)
        await tx
          .insertInto('claim_statements')
          .values(members.slice(i, i + 200))
          .execute()
      const origins = view.origins.map(({ key, name, denies, named, articles }) => ({
        claim: id,
        key,
        name,
        denies: +denies,
        named: +named,
        articles: articles.length,
      }))
      if (origins.length > 0) await tx.insertInto('claim_origins').values(origins).execute()
    }
    await tx.deleteFrom('unsettled').where('story', '=', story).execute()
  })
}

/** The id by which a claim is known: the same for the same claim, whatever the order in which its articles came. */
export const claimKey = (claim: Claim): string => `c${shortId(claim.id)}`

/** The id by which a story is known: the same as long as its first article is. */
export const storyKey = (story: Story): string => `s${shortId(story.id)}`

function storyRow(id: number, story: Story, views: readonly View[]) {
  const key = storyKey(story)
  const card = storyCard(story, key, views)
  return {
    id,
    key,
    settled: randomUUID(),
    first_day: card.from,
    last_day: card.upTo ?? '',
    articles: card.articles,
    outlets: card.outlets.length,
    claims: card.claims,
    card: JSON.stringify(card),
  }
}

function claimRow(story: number, claim: Claim, view: View) {
  const pages = [...new Set(view.members.map(({ facet }) => facet.page))]
  const days = pages.flatMap(({ day }) => (day === null ? [] : [day])).sort()
  const shown = { ...printed(view), id: claimKey(claim) }
  return {
    key: shown.id,
    story,
    about: shown.about,
    type: claim.event.type,
    status: view.status,
    flags: view.flags.join(','),
    origins: view.independentOrigins,
    named: view.namedOrigins,
    statements: view.members.length,
    articles: pages.length,
    outlets: new Set(pages.map(({ article }) => article.outlet ?? article.reading.outlet)).size,
    first_day: days[0] ?? null,
    last_day: days.at(-1) ?? '',
    lapses: lapsesOn(view.members),
    view: JSON.stringify(shown),
  }
}

/** What an answer is drawn from. */
export async function coverage(
  db: Db,
): Promise<{ articles: number; outlets: number; statements: number; from: string | null; upTo: string | null }> {
  const total = async (name: string) =>
    (await db.selectFrom('totals').select('n').where('name', '=', name).where('key', '=', '').executeTakeFirst())?.n ??
    0
  const outlets = await db
    .selectFrom('totals')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('name', '=', 'outlet')
    .executeTakeFirstOrThrow()
  const { rows } = await sql<{ first: string | null; last: string | null }>`
    select (select min(day) from articles) as first, (select max(day) from articles) as last`.execute(db)
  return {
    articles: await total('articles'),
    outlets: outlets.n,
    statements: await total('statements'),
    from: rows[0].first,
    upTo: rows[0].last,
  }
}
