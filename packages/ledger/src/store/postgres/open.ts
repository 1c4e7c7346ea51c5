import { Kysely, sql } from 'kysely'
import pg from 'pg'
import { errors } from '../../errors.ts'
import { migrate } from '../migrations.ts'
import type { Db, Tables } from '../schema.ts'
import { LedgerPostgresDialect } from './dialect.ts'
import { postgresMigrations } from './migrations.ts'

/** Type of PostgreSQL's 64-bit integers; none here is larger than JavaScript's. */
const INT8 = 20

/** Opens the ledger on PostgreSQL at an address: in the database and the schema that it leads to. */
export async function openPostgres(address: string, create: boolean): Promise<Db> {
  const types = {
    getTypeParser: ((oid: number, format?: 'text') =>
      oid === INT8 ? Number : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
  }
  const pool = new pg.Pool({ connectionString: address, types, max: 8, application_name: 'thima' })
  pool.on('error', () => {}) // a connection that was idle was cut: the next query opens another one
  const db = new Kysely<Tables>({ dialect: new LedgerPostgresDialect({ pool }) })
  try {
    const { rows } = await sql<{ there: boolean }>`select to_regclass('meta') is not null as there`.execute(db)
    if (!create && !rows[0].there) throw errors.missing(shown(address))
    await migrate(db, postgresMigrations)
    return db
  } catch (cause) {
    await db.destroy()
    if ((cause as { code?: string }).code?.startsWith('ledger-')) throw cause
    throw errors.unopened(shown(address), cause)
  }
}

/** An address as messages may show it: without its password. */
function shown(address: string): string {
  try {
    const url = new URL(address)
    if (url.password !== '') url.password = '…'
    url.searchParams.delete('password')
    return decodeURI(url.href)
  } catch {
    return 'on PostgreSQL'
  }
}
