import { SqliteAdapter, sql } from 'kysely'
import type { KindAdapter, StoreKind } from './kind.ts'

/** What SQLite does in its own way: full-text search by FTS5, one writer at a time from the beginning of a transaction. */
export const sqliteKind: StoreKind = {
  name: 'sqlite',
  lock: async () => {}, // `begin immediate` has waited already
  async putWords(tx, statements) {
    const rows = statements.map(
      ({ statement, content, names }) => sql`(${statement}, ${content.join(' ')}, ${names.join(' ')})`,
    )
    if (rows.length > 0) await sql`insert into words (rowid, content, names) values ${sql.join(rows)}`.execute(tx)
  },
  async dropWords(tx, statements) {
    for (const id of statements) await sql`delete from words where rowid = ${id}`.execute(tx)
  },
  async findWords(db, phrases, before, limit) {
    const match = phrases.map((words) => `"${words.join(' ').replaceAll('"', '""')}"`).join(' ')
    const { rows } = await sql<{ rowid: number }>`
      select rowid from words where words match ${match} and rowid < ${before} order by rowid desc limit ${limit}`.execute(
      db,
    )
    return rows.map(({ rowid }) => rowid)
  },
  async check(db) {
    const wrong: string[] = []
    const whole = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db)
    for (const { integrity_check } of whole.rows) if (integrity_check !== 'ok') wrong.push(integrity_check)
    const keys = await sql<{ table: string; rowid: number }>`pragma foreign_key_check`.execute(db)
    for (const row of keys.rows) wrong.push(`${row.table} ${row.rowid} refers to nothing`)
    return wrong
  },
}

export class LedgerSqliteAdapter extends SqliteAdapter implements KindAdapter {
  readonly kind = sqliteKind
}
