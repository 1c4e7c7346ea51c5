import { type RawBuilder, sql, type Transaction } from 'kysely'
import { LARGEST, SHARED, WINDOW } from './claims/stories.ts'
import type { Db, Tables } from './store/schema.ts'
import { bump, Totals } from './store/totals.ts'

type Tx = Transaction<Tables>

/** Notes that a story must be decided anew. */
export async function unsettle(db: Db, story: number): Promise<void> {
  await sql`insert into unsettled (story, mark) values (${story}, 0)
    on conflict (story) do update set mark = unsettled.mark + 1`.execute(db)
}

/** Takes away what was decided of a story. */
export async function dropClaims(tx: Tx, story: number): Promise<void> {
  const claims = tx.selectFrom('claims').select('id').where('story', '=', story)
  await countBecame(tx, story, -1)
  await keepIds(tx, story)
  await tx.deleteFrom('claim_statements').where('claim', 'in', claims).execute()
  await tx.deleteFrom('claim_origins').where('claim', 'in', claims).execute()
  const statuses = await tx.selectFrom('claims').select('status').where('story', '=', story).execute()
  const totals = new Totals()
  for (const { status } of statuses) totals.add('status', status, -1)
  await totals.keep(tx)
  await tx.deleteFrom('claims').where('story', '=', story).execute()
  const { numDeletedRows } = await tx.deleteFrom('stories').where('id', '=', story).executeTakeFirst()
  await bump(tx, 'stories', '', -Number(numDeletedRows))
  await tx.deleteFrom('details').where('story', '=', story).execute()
}

/** Keeps the ids that a story and its claims have: who comes by one of them later is led to what it is then. */
async function keepIds(tx: Tx, story: number): Promise<void> {
  await sql`insert into former (key, now)
    select had.key, s.key from (
      select c.key as key, min(cs.statement) as statement from claims c join claim_statements cs on cs.claim = c.id
      where c.story = ${story} group by c.key
    ) had join statements s on s.id = had.statement where true
    on conflict (key) do update set now = excluded.now`.execute(tx)
  await sql`insert into former (key, now)
    select s.key, a.key from stories s join articles a on a.id = s.id
    where s.id = ${story}
    on conflict (key) do update set now = excluded.now`.execute(tx)
}

/** Counts what stands of the claims of a story by who spoke to them and what he said of them. */
export async function countBecame(tx: Tx, story: number, by: 1 | -1): Promise<void> {
  await sql`insert into totals (name, key, n)
    select 'became', s.speaker || ${'\t'} || c.status || ${'\t'} || cs.polarity, ${sql.raw(String(by))} * count(distinct c.id)
    from claims c join claim_statements cs on cs.claim = c.id join statements s on s.id = cs.statement
    where c.story = ${story} and s.speaker is not null and s.speaker_kind not in ('unnamed', 'unknown')
    group by s.speaker, c.status, cs.polarity
    on conflict (name, key) do update set n = totals.n + excluded.n`.execute(tx)
}

/** Finds the stories of a story's articles anew: what held them together may be gone. */
export async function regroup(tx: Tx, story: number): Promise<void> {
  const left = await tx.selectFrom('articles').select('id').where('story', '=', story).execute()
  await tx.updateTable('articles').set({ story: null }).where('story', '=', story).execute()
  await dropClaims(tx, story)
  for (const { id } of left) await joinStory(tx, id)
}

/** Finds the story of an article: that of the articles that share enough with it. Stories that it brings together become one. */
export async function joinStory(tx: Tx, article: number): Promise<void> {
  const near = await sql<{ story: number; size: number; shared: number }>`
    select a.story as story, max(s.shared) as shared,
      (select count(*) from articles b where b.story = a.story) as size
    from (
      select o.article as article, count(*) as shared from (${await holders(tx, article)}) o
      where o.article <> ${article} group by o.article having count(*) >= ${SHARED}
    ) s join articles a on a.id = s.article
    where a.story is not null
    group by a.story order by shared desc, story`.execute(tx)
  const decided = await decidedTogether(tx, article)
  let story = article
  let size = 1
  await tx.updateTable('articles').set({ story }).where('id', '=', article).execute()
  for (const other of decided) if (other !== story) story = await unite(tx, story, other)
  for (const other of near.rows) {
    if (decided.includes(other.story) || size + other.size > LARGEST) continue
    story = await unite(tx, story, other.story)
    size += other.size
  }
  await unsettle(tx, story)
}

/** Articles that hold a key of this one, once for each, as far as their days allow it: asked so that the index finds the days too. */
async function holders(tx: Tx, article: number): Promise<RawBuilder<unknown>> {
  const own = await tx.selectFrom('story_keys').select('day').where('article', '=', article).limit(1).executeTakeFirst()
  const held = (days: RawBuilder<unknown>) => sql`select o.article as article from story_keys k
    join story_keys o on o.key = k.key${days} where k.article = ${article}`
  // an article of no known day is of any time
  if (own === undefined || own.day < 0) return held(sql``)
  return sql`${held(sql` and o.day between ${own.day - WINDOW} and ${own.day + WINDOW}`)}
    union all ${held(sql` and o.day = -1`)}`
}

/** Stories of the articles of which people said that they tell the same as this one. */
async function decidedTogether(tx: Tx, article: number): Promise<number[]> {
  const { rows } = await sql<{ story: number }>`
    select distinct b.story as story from articles a
    join decisions d on d.undone = 0 and d.kind in ('merge', 'same-origin') and (d.article = a.key or d.other = a.key)
    join articles b on b.key = case when d.article = a.key then d.other else d.article end
    where a.id = ${article} and b.id <> a.id and b.story is not null order by 1`.execute(tx)
  return rows.map(({ story }) => story)
}

/** Makes two stories one; says which it is now. */
export async function unite(tx: Tx, a: number, b: number): Promise<number> {
  if (a === b) return a
  const [keep, drop] = a < b ? [a, b] : [b, a]
  await tx.updateTable('articles').set({ story: keep }).where('story', '=', drop).execute()
  await dropClaims(tx, drop)
  await tx.deleteFrom('unsettled').where('story', '=', drop).execute()
  return keep
}
