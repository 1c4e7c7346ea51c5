import { PostgresAdapter, sql } from 'kysely'
import type { IndexedWords, KindAdapter, StoreKind } from '../kind.ts'

/** Any number: whoever writes holds the lock of that name, so that writers come one after the other as on SQLite. */
const WRITERS = 7_461_203

/**
 * What PostgreSQL does in its own way. Words go into a `tsvector` as they were cut by the language packs, without PostgreSQL's own
 * parser and dictionaries, which do not know Thai.
 */
export const postgresKind: StoreKind = {
  name: 'postgres',
  async lock(tx) {
    await sql`select pg_advisory_xact_lock(${sql.lit(WRITERS)}, hashtext(current_schema()))`.execute(tx)
  },
  async putWords(tx, statements) {
    const rows = statements.map((one) => sql`(${one.statement}, ${vectorOf(one)}::tsvector)`)
    if (rows.length > 0) await sql`insert into words (statement, lexemes) values ${sql.join(rows)}`.execute(tx)
  },
  async dropWords(tx, statements) {
    if (statements.length > 0) await sql`delete from words where statement in (${sql.join(statements)})`.execute(tx)
  },
  async findWords(db, phrases, before, limit) {
    const query = phrases.map((words) => `(${words.map(lexeme).join(' <-> ')})`).join(' & ')
    const { rows } = await sql<{ statement: number }>`
      select statement from words where lexemes @@ ${query}::tsquery and statement < ${before}
      order by statement desc limit ${limit}`.execute(db)
    return rows.map(({ statement }) => statement)
  },
  async check(db) {
    const wrong: string[] = []
    for (const [table, column, other, key] of REFERENCES) {
      const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)} t where not exists
        (select 1 from ${sql.table(other)} o where o.${sql.ref(key)} = t.${sql.ref(column)})`.execute(db)
      if (rows[0].n > 0) wrong.push(`${rows[0].n} rows of ${table} refer to nothing in ${other}`)
    }
    return wrong
  },
}

const REFERENCES = [
  ['captures', 'sha256', 'pages', 'sha256'],
  ['articles', 'sha256', 'pages', 'sha256'],
  ['statements', 'article', 'articles', 'id'],
  ['links', 'statement', 'statements', 'id'],
  ['words', 'statement', 'statements', 'id'],
  ['claim_statements', 'claim', 'claims', 'id'],
  ['claim_statements', 'statement', 'statements', 'id'],
  ['claim_origins', 'claim', 'claims', 'id'],
] as const

/** Words with their places. Names come after a gap, so that no phrase reaches from the one into the other. */
function vectorOf({ content, names }: IndexedWords): string {
  const word = (text: string, at: number) => `${lexeme(text)}:${at + 1}`
  return [...content.map(word), ...names.map((name, i) => word(name, content.length + 1 + i))].join(' ')
}

/** A word as `tsvector` and `tsquery` are told of it. */
const lexeme = (word: string) => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`

export class LedgerPostgresAdapter extends PostgresAdapter implements KindAdapter {
  readonly kind = postgresKind
}
