import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { Kysely } from 'kysely'
import { errors } from '../errors.ts'
import { sha256 } from './hash.ts'
import { kindOf } from './kind.ts'
import { migrate, sqliteMigrations } from './migrations.ts'
import { NodeSqliteDialect, openDatabase } from './node-sqlite.ts'
import type { Db, Tables } from './schema.ts'

export interface OpenOptions {
  /** Whether a ledger is made where there is none. Default: false. */
  create?: boolean
}

/**
 * Opens a ledger and brings it to this version: the file of that path, `:memory:` for one that is gone afterwards, or the one on
 * PostgreSQL at a `postgres://` address.
 */
export async function openStore(path: string, { create = false }: OpenOptions = {}): Promise<Db> {
  if (/^postgres(?:ql)?:\/\//i.test(path)) {
    const { openPostgres } = await import('./postgres/open.ts')
    return openPostgres(path, create)
  }
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
  await migrate(db, sqliteMigrations)
  return db
}

/** Pages that are looked at together. */
const BATCH = 20

/** Looks at the tables, every reference and every stored page against its hash; says what is wrong. */
export async function checkStore(db: Db): Promise<string[]> {
  const wrong = await kindOf(db).check(db)
  for (let after = ''; ; ) {
    const pages = await db
      .selectFrom('pages')
      .select(['sha256', 'bytes'])
      .where('sha256', '>', after)
      .orderBy('sha256')
      .limit(BATCH)
      .execute()
    for (const page of pages)
      if (sha256(page.bytes) !== page.sha256) wrong.push(`page ${page.sha256} is not what was captured`)
    if (pages.length < BATCH) return wrong
    after = pages.at(-1)!.sha256
  }
}
