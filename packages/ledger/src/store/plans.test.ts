import { type CompiledQuery, Kysely, sql } from 'kysely'
import { expect, it } from 'vitest'
import { Ledger } from '../ledger.ts'
import { decideOn } from '../review/decisions.ts'
import { decisionBy, decisionOn, pageOfDecisions } from '../review/queue.ts'
import { knowledge, languages } from '../testing/world.ts'
import { listAudit } from '../use/audit.ts'
import { migrate, sqliteMigrations } from './migrations.ts'
import { NodeSqliteDialect, openDatabase } from './node-sqlite.ts'
import type { Tables } from './schema.ts'
import { captured, PAGES } from './store.case.ts'

const AT = '2024-06-20T08:00:00Z'

/** Tables that grow with what is added. Those left out hold little (decisions, stories to be decided) or one row a name. */
const GROWING =
  /\b(?:SCAN) (?:articles|statements|links|claims|claim_statements|claim_origins|story_keys|stories|details|captures|pages|a|s|c|cs|o|k|b)\b(?! USING (?:COVERING )?INDEX| VIRTUAL TABLE)/
/** Reads an index from one end to the other: what follows says why that is short. */
const WHOLE_INDEX = /SCAN (\S+) USING (?:COVERING )?INDEX ([a-z_]+)/g
/** Indexes by which a list is read from its end, a page at a time. */
const LISTS = new Set([
  'claims_day',
  'claims_status',
  'stories_day',
  'articles_day',
  'totals_most',
  'statements_confidence',
])

it('asks every question by an index: what is looked at does not grow with the ledger', async () => {
  const asked = new Map<string, CompiledQuery>()
  const db = new Kysely<Tables>({
    dialect: new NodeSqliteDialect(openDatabase(':memory:')),
    log: ({ query }) => {
      if (/^\s*(?:select|with)\b/i.test(query.sql)) asked.set(query.sql, query)
    },
  })
  await migrate(db, sqliteMigrations)
  const ledger = new Ledger(db, { languages, knowledge, reader: 'one' })
  for (const page of PAGES) await ledger.add(captured(page), AT)
  await ledger.add(captured({ ...PAGES[0], text: `${PAGES[0].text} More.` }), AT)
  await ledger.recapture(Buffer.from(PAGES[1].text), { url: null, place: null }, AT)
  await ledger.settle()
  for (const query of [{}, { status: 'confirmed' as const }, { asOf: '2024-06-11' }, { about: 'visit' }]) {
    const { next } = await ledger.claims({ ...query, limit: 1 })
    if (next !== null) await ledger.claims({ ...query, limit: 1, after: next })
  }
  for (const query of [
    'visit',
    '"will visit" outlet:Mirror',
    'source:ano',
    'outlet:Mirror',
    'origin:ano status:confirmed',
    'before:2024-06-12',
    'status:confirmed',
    'origin:ano',
    'after:2024-06-01 before:2024-06-12',
    'lang:en',
    'lang:en before:2024-06-12',
    'status:confirmed before:2024-06-12',
    '',
  ]) {
    const { next } = await ledger.search(query, { limit: 1 })
    if (next !== null) await ledger.search(query, { after: next })
    await ledger.facets(query)
  }
  await ledger.overview()
  await ledger.cards({ status: 'confirmed' })
  await ledger.cards({ asOf: '2024-06-11', about: 'visit' })
  await ledger.hits('visit')
  await ledger.facets('visit')
  const [{ id }] = (await ledger.claims()).claims
  await ledger.trace(id)
  await ledger.timeline('a#s1')
  await ledger.claim('a#s1')
  const { items } = await ledger.stories({ limit: 1 })
  await ledger.story(items[0].id)
  await ledger.articles({ limit: 1 })
  await ledger.articles({ outlet: 'Wire', limit: 1 })
  await ledger.articles({ story: items[0].id })
  await ledger.stories({ articles: 2 })
  await ledger.story(items[0].id, '2024-06-11')
  await ledger.article('a')
  await ledger.articleAt('https://x.example')
  await ledger.page('a')
  await ledger.sources()
  await ledger.source('ano')
  await ledger.unsure()
  await ledger.coverage()
  await ledger.check({ ...captured(PAGES[0]), id: 'asked' })
  await decideOn(db, await decisionOn(db, ledger.decider, { kind: 'merge', ids: ['a#s1', 'c#s1'] }, 'me', '', AT))
  await ledger.settle()
  await pageOfDecisions(db, ledger.decider)
  await decisionBy(db, ledger.decider, 1)
  await ledger.hits('')
  await listAudit(db)
  expect(asked.size).toBeGreaterThan(50)
  const byFilter = (sql: string) => /^select "id" from "statements" where.*"(?:day|language)" (?:[<>]?=|in)/.test(sql)
  let filters = 0
  const bad: string[] = []
  for (const query of asked.values()) {
    const explained = { ...query, sql: `explain query plan ${query.sql}` } as CompiledQuery<{ detail: string }>
    const plan = (await db.executeQuery(explained)).rows.map(({ detail }) => detail).join('; ')
    // what a question has gathered itself is scanned: that is as short as what it was gathered from
    const gathered = [...plan.matchAll(/CO-ROUTINE (\w+)/g)].map(([, name]) => name)
    const growing = plan.replace(/SCAN (\w+)/g, (scan, name) => (gathered.includes(name) ? '' : scan))
    const whole = [...plan.matchAll(WHOLE_INDEX)].filter(([, , index]) => !LISTS.has(index))
    // of a time or a language there may be few among all: by their numbers all would be gone through
    if (byFilter(query.sql)) {
      filters++
      if (!/USING (?:COVERING )?INDEX statements_(?:day|language|speaker|outlet)/.test(plan))
        bad.push(`${plan}  <-  ${query.sql}`)
    }
    if (GROWING.test(growing) || whole.length > 0) bad.push(`${plan}  <-  ${query.sql}`)
  }
  expect(bad).toEqual([])
  expect(filters).toBeGreaterThan(3)
  expect((await sql<{ n: number }>`select count(*) as n from statements`.execute(db)).rows[0].n).toBeGreaterThan(0)
  await ledger.close()
})
