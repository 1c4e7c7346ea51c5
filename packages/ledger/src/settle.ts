import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { LedgerArticle } from './claims/article.ts'
import type { Claim, Decider, Story, View } from './claims/decide.ts'
import { printed } from './claims/print.ts'
import { lapsesOn } from './claims/status.ts'
import { countBecame, dropClaims } from './group.ts'
import { decisionsOf } from './review/decisions.ts'
import { shortId } from './store/hash.ts'
import { writing } from './store/kind.ts'
import type { Db, Tables } from './store/schema.ts'
import { bump, countOf, Totals } from './store/totals.ts'
import { detailsOf } from './use/details.ts'
import { cardOfStory, type StoryDetail, viewsOf } from './use/story.ts'

/** One of so many who decide stories at the same time, each his own: `{ nth: 0, of: 1 }` is alone. */
export interface Share {
  nth: number
  of: number
}

/** Decides anew all stories to which something came. Safe to stop at any moment: what is left is settled next time. */
export async function settle(
  db: Db,
  decider: Decider,
  progress?: (left: number) => void,
  { nth, of }: Share = { nth: 0, of: 1 },
): Promise<number> {
  let settled = 0
  for (;;) {
    const next = await db
      .selectFrom('unsettled')
      .select(['story', 'mark'])
      .where(sql<number>`story % ${of}`, '=', nth)
      .orderBy('story')
      .limit(1)
      .executeTakeFirst()
    if (next === undefined) return settled
    await settleStory(db, decider, next)
    settled++
    await turn()
    if (progress !== undefined && settled % 10 === 0) progress(await unsettled(db))
  }
}

/** Decides the stories of some articles before all others: who decided on them waits for no more than that. */
export async function settleOf(db: Db, decider: Decider, articles: readonly string[]): Promise<void> {
  for (const key of articles) {
    const next = await db
      .selectFrom('unsettled as u')
      .innerJoin('articles as a', 'a.story', 'u.story')
      .select(['u.story', 'u.mark'])
      .where('a.key', '=', key)
      .executeTakeFirst()
    if (next !== undefined) await settleStory(db, decider, next)
  }
}

/** Lets others have their turn: a store in this process answers at once, so that nothing else would ever come to it. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve))

/** How many stories are to be decided. */
export async function unsettled(db: Db): Promise<number> {
  const { n } = await db
    .selectFrom('unsettled')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return Number(n)
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
  const views = viewsOf(decided, null)
  const key = storyKey(decided)
  const shown = decided.pages.size === 0 ? null : detailsOf(story, decided, key, views)
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
    if (shown !== null) {
      await tx.insertInto('stories').values(storyRow(story, shown.story)).execute()
      await bump(tx, 'stories', '', 1)
      for (let i = 0; i < shown.rows.length; i += 200)
        await tx
          .insertInto('details')
          .values(shown.rows.slice(i, i + 200))
          .execute()
    }
    const claims = decided.claims.flatMap((claim) => views.find((view) => view.claim === claim) ?? [])
    for (let i = 0; i < claims.length; i += BATCH) await insertClaims(tx, story, claims.slice(i, i + BATCH), ids)
    await countBecame(tx, story, 1)
    await tx.deleteFrom('unsettled').where('story', '=', story).execute()
  })
}

/** Claims that are written at once. */
const BATCH = 100

async function insertClaims(
  tx: Transaction<Tables>,
  story: number,
  views: readonly View[],
  statements: ReadonlyMap<string, number>,
): Promise<void> {
  const made = await tx
    .insertInto('claims')
    .values(views.map((view) => claimRow(story, view.claim, view)))
    .returning(['id', 'key'])
    .execute()
  const ids = new Map(made.map(({ id, key }) => [key, id]))
  const totals = new Totals()
  const members: Tables['claim_statements'][] = []
  const origins: Tables['claim_origins'][] = []
  for (const view of views) {
    const claim = ids.get(claimKey(view.claim))!
    totals.add('status', view.status, 1)
    for (const { telling, facet, polarity } of view.members) {
      const statement = statements.get(telling.id)
      if (statement !== undefined) members.push({ claim, statement, polarity, facet: facet.id })
    }
    for (const { key, name, denies, named, articles } of view.origins)
      origins.push({ claim, key, name, denies: +denies, named: +named, articles: articles.length })
  }
  await totals.keep(tx)
  for (let i = 0; i < members.length; i += 500)
    await tx
      .insertInto('claim_statements')
      .values(members.slice(i, i + 500))
      .execute()
  for (let i = 0; i < origins.length; i += 500)
    await tx
      .insertInto('claim_origins')
      .values(origins.slice(i, i + 500))
      .execute()
}

/** The id by which a claim is known: the same for the same claim, whatever the order in which its articles came. */
export const claimKey = (claim: Claim): string => `c${shortId(claim.id)}`

/** The id by which a story is known: the same as long as its first article is. */
export const storyKey = (story: Story): string => `s${shortId(story.id)}`

function storyRow(id: number, detail: StoryDetail) {
  const card = cardOfStory(detail)
  return {
    id,
    key: card.id,
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
export async function coverage(db: Db): Promise<{
  articles: number
  outlets: number
  statements: number
  from: string | null
  upTo: string | null
  /** Stories to which something came and that are not decided yet. */
  unsettled: number
}> {
  const outlets = await db
    .selectFrom('totals')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('name', '=', 'outlet')
    .where('n', '>', 0)
    .executeTakeFirstOrThrow()
  const { rows } = await sql<{ first: string | null; last: string | null }>`
    select (select min(day) from articles) as first, (select max(day) from articles) as last`.execute(db)
  return {
    articles: await countOf(db, 'articles'),
    outlets: Number(outlets.n),
    statements: await countOf(db, 'statements'),
    from: rows[0].first,
    upTo: rows[0].last,
    unsettled: await unsettled(db),
  }
}
