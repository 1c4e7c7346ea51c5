import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { openStore } from './open.ts'
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

  it('refuses a ledger of a newer version and changes nothing', async () => {
    const path = join(folder, 'newer.db')
    const db = await openStore(path, { create: true })
    await db.updateTable('meta').set({ value: '99' }).where('name', '=', 'version').execute()
    await db.destroy()
    await expect(openStore(path)).rejects.toMatchObject({ code: 'ledger-newer' })
    rmSync(folder, { recursive: true })
  })

  it('asks every page of a list by an index', async () => {
    const db = await openStore(':memory:', { create: true })
    const plan = async (query: string) =>
      (await sql<{ detail: string }>`${sql.raw(`explain query plan ${query}`)}`.execute(db)).rows
        .map(({ detail }) => detail)
        .join('; ')
    const plans = [
      await plan(
        "select id from claims where (last_day, id) < ('2024-01-01', 5) order by last_day desc, id desc limit 50",
      ),
      await plan(
        "select id from claims where status = 'denied' and (last_day, id) < ('2024-01-01', 5) order by last_day desc, id desc limit 50",
      ),
      await plan("select id from statements where speaker = 'x' and id < 5 order by id desc limit 50"),
      await plan("select id from statements where outlet_id = 'x' and id < 5 order by id desc limit 50"),
      await plan("select key from totals where name = 'speaker' and n > 0 order by n desc limit 50"),
      await plan('select claim from claim_statements where statement in (1, 2)'),
      await plan("select key from totals where name = 'relay' and key > 'x' and key < 'y' order by n desc limit 5"),
    ]
    for (const one of plans) expect(one).not.toMatch(/SCAN (?!CONSTANT)/)
    await db.destroy()
  })
})
