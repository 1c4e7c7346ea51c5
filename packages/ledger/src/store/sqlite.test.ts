import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kysely, sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { migrate, sqliteMigrations } from './migrations.ts'
import { NodeSqliteDialect, openDatabase } from './node-sqlite.ts'
import { openStore } from './open.ts'
import type { Tables } from './schema.ts'
import { storeCase } from './store.case.ts'

describe('SQLite, in memory', () => storeCase(() => openStore(':memory:', { create: true })))

describe('SQLite, in a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'thima-'))

  it('writes ahead, and waits for the disk', async () => {
    const db = await openStore(join(folder, 'one.db'), { create: true })
    const { rows } = await sql<{ journal_mode: string }>`pragma journal_mode`.execute(db)
    const { rows: full } = await sql<{ synchronous: number }>`pragma synchronous`.execute(db)
    expect([rows[0].journal_mode, full[0].synchronous]).toEqual(['wal', 2])
    await db.destroy()
  })

  it('is not made by opening it to read', async () => {
    await expect(openStore(join(folder, 'none.db'))).rejects.toMatchObject({ code: 'ledger-missing' })
  })

  it('brings a ledger of the first version to this one, with what it holds', async () => {
    const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(openDatabase(join(folder, 'first.db'))) })
    await migrate(db, sqliteMigrations.slice(0, 1))
    const anchor = JSON.stringify({ on: { article: 'a' }, with: { article: 'b' }, speaker: null })
    for (const row of [
      "insert into pages values ('x', x'61', 1)",
      `insert into articles (id, key, sha256, language, text, reading, reader, story, statements)
        values (1, 'a', 'x', 'en', 'a', '{}', 'one', 1, 1)`,
      `insert into statements (id, key, article, kind, language, start, "end", content, stance, confidence)
        values (1, 'a#s1', 1, 'statement', 'en', 0, 1, 'a', 'asserts', 'unsure')`,
      `insert into claims values (1, 'c1', 1, 'a', 'OTHER', 'unsourced', '', 0, 0, 1, 1, 1, null, null, null, '{}')`,
      `insert into decisions (at, author, reason, kind, article, anchor) values ('', '', '', 'merge', 'a', '${anchor}')`,
    ])
      await sql.raw(row).execute(db)
    await migrate(db, sqliteMigrations)
    expect(await db.selectFrom('decisions').select('other').execute()).toEqual([{ other: 'b' }])
    expect(await db.selectFrom('claims').select('last_day').execute()).toEqual([{ last_day: '' }])
    expect(await db.selectFrom('unsettled').select('story').execute()).toEqual([{ story: 1 }])
    expect(await db.selectFrom('totals').selectAll().execute()).toEqual([
      { name: 'confidence', key: 'unsure', n: 1 },
      { name: 'language', key: 'en', n: 1 },
    ])
    await db.destroy()
  })

  it('refuses a ledger of a newer version and changes nothing', async () => {
    const path = join(folder, 'newer.db')
    const db = await openStore(path, { create: true })
    await db.updateTable('meta').set({ value: '99' }).where('name', '=', 'version').execute()
    await db.destroy()
    await expect(openStore(path)).rejects.toMatchObject({ code: 'ledger-newer' })
    rmSync(folder, { recursive: true })
  })
})
