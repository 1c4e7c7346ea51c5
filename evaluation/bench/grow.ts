import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { type Ledger, prepare } from '@thima/ledger'
import { sql } from 'kysely'

/** Days between one copy of a ledger and the next, and before the first: no story of one is near a story of another. */
const FIRST = 400
const APART = 3

/**
 * Multiplies what a ledger on SQLite holds: so many copies, each under other ids and on earlier days. A ledger of thousands of
 * articles is made in seconds so, and answers as if they had been added. `whole` copies texts, readings and what pages show too.
 */
export async function grow({ db, decider }: Ledger, copies: number, { whole = true } = {}): Promise<void> {
  const { rows } = await sql<{ a: number; s: number; c: number }>`select (select max(id) from articles) as a,
    (select max(id) from statements) as s, (select max(id) from claims) as c`.execute(db)
  const [{ a: articles, s: statements, c: claims }] = rows
  const marks = whole ? await marksOf(db, { articles, claims }) : null
  const words = await wordsOf(db, decider)
  for (let k = 1; k <= copies; k++) {
    const [a, s, c] = [k * articles, k * statements, k * claims]
    const back = FIRST + k * APART
    const day = (column: string) =>
      sql.raw(`case when ${column} = '' then '' else date(${column}, '-${back} days') end`)
    const [text, reading] = (whole ? ['text', 'reading'] : ["''", `'{"statements":[],"entities":[]}'`]).map((of) =>
      sql.raw(of),
    )
    await db.transaction().execute(async (tx) => {
      await sql`insert into articles (id, key, sha256, url, outlet, outlet_id, language, published, day, title, text, reading, reader, story, statements)
        select id + ${a}, key || ${`-${k}`}, sha256, url || ${`-${k}`}, outlet, outlet_id, language, published, ${day('day')}, title, ${text}, ${reading}, reader, story + ${a}, statements
        from articles where id <= ${articles}`.execute(tx)
      for (let i = 0; i < words.length; i += 200) {
        const some = words.slice(i, i + 200).map((row) => sql`(${row.statement + s}, ${row.content}, ${row.names})`)
        await sql`insert into words (rowid, content, names) values ${sql.join(some)}`.execute(tx)
      }
      await sql`insert into statements (id, key, article, kind, day, language, outlet_id, start, "end", content, stance, quotation, confidence, said_at, speaker, speaker_name, speaker_kind, polarity)
        select s.id + ${s}, a.key || ${`-${k}`} || substr(s.key, length(a.key) + 1), s.article + ${a}, kind, ${day('s.day')}, s.language, s.outlet_id, start, "end", content, stance, quotation, confidence, said_at, speaker, speaker_name, speaker_kind, polarity
        from statements s join articles a on a.id = s.article where s.id <= ${statements}`.execute(tx)
      await sql`insert into links select statement + ${s}, place, source, name, kind from links where statement <= ${statements}`.execute(
        tx,
      )
      await sql`insert into claims (id, key, story, about, type, status, flags, origins, named, statements, articles, outlets, first_day, last_day, lapses, view)
        select id + ${c}, key || ${`-${k}`}, story + ${a}, about, type, status, flags, origins, named, statements, articles, outlets, ${day('first_day')}, ${day('last_day')}, ${day('lapses')}, view
        from claims where id <= ${claims}`.execute(tx)
      await sql`insert into claim_statements (claim, statement, polarity, facet)
        select claim + ${c}, statement + ${s}, polarity, facet from claim_statements where claim <= ${claims}`.execute(
        tx,
      )
      await sql`insert into stories (id, key, settled, first_day, last_day, articles, outlets, claims, card)
        select id + ${a}, key || ${`-${k}`}, settled, ${day('first_day')}, ${day('last_day')}, articles, outlets, claims, card
        from stories where id <= ${articles}`.execute(tx)
      await sql`insert into claim_origins select claim + ${c}, key, name, denies, named, articles from claim_origins where claim <= ${claims}`.execute(
        tx,
      )
      await sql`insert into story_keys select key, case when day < 0 then day else day - ${back} end, article + ${a} from story_keys where article <= ${articles}`.execute(
        tx,
      )
      await sql`insert into captures (sha256, article, url, place, at) select sha256, article + ${a}, url, place, at from captures where article <= ${articles}`.execute(
        tx,
      )
      for (const { table, id, offset, column, body } of marks?.shown ?? [])
        await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${moved(body, k, back)} where id = ${id + (offset === 'a' ? a : c)}`.execute(
          tx,
        )
      for (const { kind, key, story, body } of marks?.details ?? [])
        await tx
          .insertInto('details')
          .values({
            kind,
            key: `${key}-${k}`,
            story: story + a,
            body: deflateRawSync(moved(body, k, back), { level: 1 }),
          })
          .execute()
      await sql`update totals set n = n + n / ${k}`.execute(tx)
    })
  }
}

/** The words of each statement as search holds them. */
async function wordsOf(db: Ledger['db'], decider: Ledger['decider']) {
  const rows = await db.selectFrom('statements').select(['id', 'key']).execute()
  const ids = new Map(rows.map(({ id, key }) => [key, id]))
  const articles = await db.selectFrom('articles').selectAll().execute()
  return articles.flatMap(({ key, reading, ...row }) => {
    const captured = { ...row, id: key, bytes: new Uint8Array(), place: null, reading: JSON.parse(reading) }
    return prepare(decider, captured).statements.flatMap(({ row: { key: id }, words: { content, names } }) =>
      ids.has(id) ? [{ statement: ids.get(id)!, content: content.join(' '), names: names.join(' ') }] : [],
    )
  })
}

/** Stands in a body behind each id that copies have otherwise. */
const MARK = '\u{e000}'
const DAY = /"(\d{4}-\d{2}-\d{2})(?=["T])/g

/** What pages show of the ledger as it is, with its ids marked. */
async function marksOf(db: Ledger['db'], most: { articles: number; claims: number }) {
  const articles = await db.selectFrom('articles').select(['key', 'story']).where('id', '<=', most.articles).execute()
  const claims = await db.selectFrom('claims').select(['id', 'key', 'view']).where('id', '<=', most.claims).execute()
  const stories = await db.selectFrom('stories').select(['id', 'key', 'card']).execute()
  const details = await db.selectFrom('details').selectAll().execute()
  const ids = new Set([...articles, ...claims, ...stories].map(({ key }) => key))
  const marked = (body: string) =>
    JSON.stringify(JSON.parse(body), (_, value) => (typeof value === 'string' ? mark(value, ids) : value))
  return {
    shown: [
      ...claims.map(({ id, view }) => ({ table: 'claims', id, offset: 'c', column: 'view', body: marked(view) })),
      ...stories.map(({ id, card }) => ({ table: 'stories', id, offset: 'a', column: 'card', body: marked(card) })),
    ],
    details: details.map(({ body, ...row }) => ({ ...row, body: marked(inflateRawSync(body).toString()) })),
  }
}

/** `a1#s2` and `/article/a1#s2` hold an id, too. */
function mark(value: string, ids: ReadonlySet<string>): string {
  const [, before, id, after] = /^(\/article\/)?(.*?)(#.*)?$/su.exec(value)!
  return ids.has(id) ? `${before ?? ''}${id}${MARK}${after ?? ''}` : value
}

function moved(body: string, k: number, back: number): string {
  return body
    .replaceAll(MARK, `-${k}`)
    .replace(DAY, (_, day: string) => `"${new Date(Date.parse(day) - back * 86_400_000).toISOString().slice(0, 10)}`)
}
