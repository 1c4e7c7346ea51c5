import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { Kysely, sql } from 'kysely'
import { errors } from '../errors.ts'
import { migrate } from './migrations.ts'
import { NodeSqliteDialect, openDatabase } from './node-sqlite.ts'
import type { Db, Tables } from './schema.ts'

export interface OpenOptions {
  /** Whether a ledger is made where there is none. Default: false. */
  create?: boolean
}

/** Opens a ledger's file, `:memory:` for one that is gone afterwards, and brings it to this version. */
export async function openStore(path: string, { create = false }: OpenOptions = {}): Promise<Db> {
  if (path !== ':memory:') {
    if (!create && !existsSync(path)) throw errors.missing(path)
    mkdirSync(dirname(path), { recursive: true })
  }
  let database: ReturnType<typeof openDatabase>
  try {
    database = openDatabase(path)
  } catch (cause) {
    throw errors.unopened(path, cause)
  }
  const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(database) })
  await migrate(db)
  return db
}

/** Looks at every page of the file, every reference and every stored page against its hash; says what is wrong. */
export async function checkStore(db: Db): Promise<string[]> {
  const wrong: string[] = []
  const whole = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db)
  for (const { integrity_check } of whole.rows) if (integrity_check !== 'ok') wrong.push(integrity_check)
  const keys = await sql<{ table: string; rowid: number }>`pragma foreign_key_check`.execute(db)
  for (const row of keys.rows) wrong.push(`${row.table} ${row.rowid} refers to nothing`)
  const { createHash } = await import('node:crypto')
  for await (const { sha256, bytes } of db.selectFrom('pages').select(['sha256', 'bytes']).stream()) {
    if (createHash('sha256').update(bytes).digest('hex') !== sha256)
      wrong.push(`page ${sha256} is not what was captured`)
  }
  return wrong
}
