import type { Db } from '../store/schema.ts'

/** Beginnings with which a cell is taken for a formula by a spreadsheet, also in their wide forms and after white space. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u

/** A cell of CSV (RFC 4180). What a spreadsheet would run is set off by an apostrophe. */
export function cell(value: string | number | null): string {
  if (value === null) return ''
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value)
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const line = (cells: readonly (string | number | null)[]) => `${cells.map(cell).join(',')}\r\n`

const STATEMENT = [
  'id',
  'article',
  'outlet',
  'published',
  'language',
  'kind',
  'stance',
  'speaker',
  'speaker_id',
  'said_at',
  'content',
  'claims',
] as const

export async function* statementsCsv(db: Db): AsyncGenerator<string> {
  yield line(STATEMENT)
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom('statements as s')
      .innerJoin('articles as a', 'a.id', 's.article')
      .select([
        's.id as row',
        's.key as id',
        'a.key as article',
        'a.outlet',
        'a.published',
        's.language',
        's.kind',
        's.stance',
        's.speaker_name as speaker',
        's.speaker as speaker_id',
        's.said_at',
        's.content',
      ])
      .where('s.id', '>', after)
      .orderBy('s.id')
      .limit(500)
      .execute()
    if (rows.length === 0) return
    const claims = await db
      .selectFrom('claim_statements as cs')
      .innerJoin('claims as c', 'c.id', 'cs.claim')
      .select(['cs.statement', 'c.key'])
      .where(
        'cs.statement',
        'in',
        rows.map(({ row }) => row),
      )
      .execute()
    for (const { row, ...told } of rows) {
      const ids = claims.filter(({ statement }) => statement === row).map((claim) => claim.key)
      const cells = { ...told, claims: ids.join(' ') }
      yield line(STATEMENT.map((column) => cells[column]))
      after = row
    }
  }
}

const CLAIM = [
  'id',
  'about',
  'type',
  'status',
  'flags',
  'independent_origins',
  'named_origins',
  'statements',
  'articles',
  'outlets',
  'first',
  'last',
] as const

export async function* claimsCsv(db: Db): AsyncGenerator<string> {
  yield line(CLAIM)
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom('claims')
      .select([
        'id as row',
        'key as id',
        'about',
        'type',
        'status',
        'flags',
        'origins as independent_origins',
        'named as named_origins',
        'statements',
        'articles',
        'outlets',
        'first_day as first',
        'last_day as last',
      ])
      .where('id', '>', after)
      .orderBy('id')
      .limit(500)
      .execute()
    if (rows.length === 0) return
    for (const { row, ...cells } of rows) {
      yield line(CLAIM.map((column) => cells[column]))
      after = row
    }
  }
}
