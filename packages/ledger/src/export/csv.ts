import type { Db } from '../store/schema.ts'

/** Characters with which a cell would be taken for a formula by a spreadsheet. */
const FORMULA = /^[=+\-@\t\r]/

/** A cell of CSV (RFC 4180). What a spreadsheet would run is set off by an apostrophe. */
export function cell(value: string | number | null): string {
  if (value === null) return ''
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value)
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const line = (cells: readonly (string | number | null)[]) => `${cells.map(cell).join(',')}\r\n`

export async function* statementsCsv(db: Db): AsyncGenerator<string> {
  yield line([
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
  ])
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom('statements as s')
      .innerJoin('articles as a', 'a.id', 's.article')
      .select([
        's.id as row',
        's.key',
        'a.key as article',
        'a.outlet',
        'a.published',
        's.language',
        's.kind',
        's.stance',
        's.speaker_name',
        's.speaker',
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
    for (const {
      row,
      key,
      article,
      outlet,
      published,
      language,
      kind,
      stance,
      speaker_name,
      speaker,
      said_at,
      content,
    } of rows) {
      const ids = claims.filter(({ statement }) => statement === row).map((claim) => claim.key)
      yield line([
        key,
        article,
        outlet,
        published,
        language,
        kind,
        stance,
        speaker_name,
        speaker,
        said_at,
        content,
        ids.join(' '),
      ])
      after = row
    }
  }
}

export async function* claimsCsv(db: Db): AsyncGenerator<string> {
  yield line([
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
  ])
  for (let after = 0; ; ) {
    const rows = await db.selectFrom('claims').selectAll().where('id', '>', after).orderBy('id').limit(500).execute()
    if (rows.length === 0) return
    for (const {
      id,
      key,
      about,
      type,
      status,
      flags,
      origins,
      named,
      statements,
      articles,
      outlets,
      first_day,
      last_day,
    } of rows) {
      yield line([key, about, type, status, flags, origins, named, statements, articles, outlets, first_day, last_day])
      after = id
    }
  }
}
