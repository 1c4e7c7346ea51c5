import { PGlite } from '@electric-sql/pglite'
import { Kysely, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { questionsCase } from '../../use/questions.case.ts'
import { migrate, sqliteMigrations } from '../migrations.ts'
import { openStore } from '../open.ts'
import type { Db, Tables } from '../schema.ts'
import { storeCase } from '../store.case.ts'
import { LedgerPgliteDialect } from './dialect.ts'
import { postgresMigrations } from './migrations.ts'

let server: PGlite
beforeAll(async () => {
  server = await PGlite.create()
}, 60_000)
afterAll(() => server.close(), 20_000)

/** An empty ledger. The server stays when the ledger is closed. */
async function open(): Promise<Db> {
  await server.exec('drop schema public cascade; create schema public')
  const db = new Kysely<Tables>({
    dialect: new LedgerPgliteDialect({
      pglite: {
        query: server.query.bind(server),
        transaction: (work) => server.transaction(work),
        close: async () => {},
        closed: false,
        ready: true,
        waitReady: server.waitReady,
      },
    }),
  })
  await migrate(db, postgresMigrations)
  return db
}

describe('PostgreSQL, in the process', { timeout: 20_000 }, () => storeCase(open, { together: false }))

describe('PostgreSQL, asked', { timeout: 20_000 }, () => questionsCase(open))

describe('PostgreSQL', { timeout: 20_000 }, () => {
  it('has the tables and columns that SQLite has', async () => {
    const postgres = await open()
    const sqlite = await openStore(':memory:', { create: true })
    const columns = async (db: Db) =>
      (await db.introspection.getTables())
        .filter(({ name }) => !name.startsWith('words') && name !== 'meta')
        .map(({ name, columns }) => [name, columns.map((column) => column.name).sort()])
        .sort()
    expect(await columns(postgres)).toEqual(await columns(sqlite))
    await sqlite.destroy()
  })

  it('asks every page of a list by an index', async () => {
    const db = await open()
    // on a handful of rows any server reads the whole table: this shows which indexes it could use
    for (const way of ['seqscan', 'sort']) await sql`set ${sql.raw(`enable_${way}`)} = off`.execute(db)
    const plan = async (query: string) =>
      (await sql<Record<string, string>>`${sql.raw(`explain ${query}`)}`.execute(db)).rows
        .flatMap((row) => Object.values(row))
        .join('\n')
    const lists: [string, string][] = [
      [
        "select id from claims where (last_day, id) < ('2024-01-01', 5) order by last_day desc, id desc limit 50",
        'claims_day',
      ],
      [
        "select id from claims where status = 'denied' and (last_day, id) < ('2024-01-01', 5) order by last_day desc, id desc limit 50",
        'claims_status',
      ],
      [
        "select id from articles where day <= '2024-01-01' order by day desc nulls last, id desc limit 50",
        'articles_day',
      ],
      ["select id from statements where speaker = 'x' and id < 5 order by id desc limit 50", 'statements_speaker'],
      ["select key from totals where name = 'speaker' and n > 0 order by n desc limit 50", 'totals_most'],
      ["select statement from words where lexemes @@ '''x'''::tsquery", 'words_lexemes'],
    ]
    for (const [query, index] of lists) expect(await plan(query)).toContain(index)
  })

  it('says why a server cannot be asked, without its password', async () => {
    const failure = await openStore('postgres://me:secret@127.0.0.1:1/news', { create: true }).catch((error) => error)
    expect(failure).toMatchObject({ code: 'ledger-unopened' })
    expect(failure.message).not.toContain('secret')
  })

  it('has as many steps as it says', () => {
    expect(new Set(sqliteMigrations.map(({ name }) => name)).size).toBe(sqliteMigrations.length)
    expect(new Set(postgresMigrations.map(({ name }) => name)).size).toBe(postgresMigrations.length)
  })
})
