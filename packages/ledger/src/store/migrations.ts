import { type Kysely, sql } from 'kysely'
import { errors } from '../errors.ts'
import { writing } from './kind.ts'

export interface Migration {
  name: string
  up: readonly string[]
}

/** Counts of what was stored before they were kept, where `tab` makes the mark between the parts of a key; released with 0007, 0002 on PostgreSQL. */
export function countsAnew(tab: string): readonly string[] {
  return [
    "delete from totals where name = 'outlet'",
    `insert into totals (name, key, n) select 'outlet', outlet, count(*) from articles where outlet is not null group by outlet`,
    `insert into totals (name, key, n) select 'language', language, count(*) from articles group by language`,
    `insert into totals (name, key, n) select 'stories', '', count(*) from stories having count(*) > 0`,
    `insert into totals (name, key, n) select 'spoke-in', speaker || ${tab} || outlet_id, count(*) from statements
        where speaker is not null and outlet_id is not null and speaker_kind not in ('unnamed', 'unknown') group by speaker, outlet_id`,
    `insert into totals (name, key, n) select 'relays', r.source || ${tab} || s.source, count(*) from links r
        join links s on s.statement = r.statement and s.place = 0 where r.place > 0 and r.source <> s.source group by r.source, s.source`,
    `insert into totals (name, key, n) select 'became', s.speaker || ${tab} || c.status || ${tab} || cs.polarity, count(distinct c.id)
        from claims c join claim_statements cs on cs.claim = c.id join statements s on s.id = cs.statement
        where s.speaker is not null and s.speaker_kind not in ('unnamed', 'unknown') group by s.speaker, c.status, cs.polarity`,
  ]
}

/** Changes of the tables, in order; what was released is never edited. */
export const sqliteMigrations: readonly Migration[] = [
  {
    name: '0001-tables',
    up: [
      'create table pages (sha256 text primary key, bytes blob not null, size integer not null) without rowid',
      `create table captures (id integer primary key, sha256 text not null references pages, article integer not null,
        url text, place text, at text not null)`,
      'create index captures_page on captures (sha256)',
      `create table articles (id integer primary key, key text not null unique, sha256 text not null references pages, url text,
        outlet text, outlet_id text, language text not null, published text, day text, title text, text text not null,
        reading text not null, reader text not null, story integer, statements integer not null default 0)`,
      'create index articles_page on articles (sha256)',
      'create index articles_story on articles (story)',
      'create index articles_day on articles (day, id)',
      'create index articles_outlet on articles (outlet_id, day, id)',
      `create table statements (id integer primary key, key text not null, article integer not null references articles, kind text not null,
        day text, language text not null, outlet_id text, start integer not null, "end" integer not null, content text not null,
        stance text not null, quotation text, confidence text, said_at text, speaker text, speaker_name text, speaker_kind text,
        polarity text)`,
      'create index statements_article on statements (article, id)',
      'create index statements_day on statements (day, id)',
      'create index statements_speaker on statements (speaker, id)',
      'create index statements_outlet on statements (outlet_id, id)',
      `create table links (statement integer not null references statements, place integer not null, source text not null,
        name text not null, kind text not null, primary key (statement, place)) without rowid`,
      'create index links_source on links (source, statement)',
      `create table claims (id integer primary key, key text not null unique, story integer not null, about text not null,
        type text not null, status text not null, flags text not null, origins integer not null, named integer not null,
        statements integer not null, articles integer not null, outlets integer not null, first_day text, last_day text,
        lapses text, view text not null)`,
      'create index claims_story on claims (story)',
      'create index claims_day on claims (last_day, id)',
      'create index claims_status on claims (status, last_day, id)',
      `create table claim_statements (claim integer not null references claims, statement integer not null references statements,
        polarity text not null, primary key (claim, statement)) without rowid`,
      'create index claim_statements_statement on claim_statements (statement)',
      `create table claim_origins (claim integer not null references claims, key text not null, name text not null,
        denies integer not null, named integer not null, articles integer not null, primary key (claim, key, denies)) without rowid`,
      'create index claim_origins_key on claim_origins (key, claim)',
      'create table story_keys (key integer not null, day integer not null, article integer not null, primary key (key, day, article)) without rowid',
      'create index story_keys_article on story_keys (article)',
      'create table unsettled (story integer primary key)',
      'create table totals (name text not null, key text not null, n integer not null, primary key (name, key)) without rowid',
      'create index totals_most on totals (name, n)',
      `create table decisions (id integer primary key, at text not null, author text not null, reason text not null,
        kind text not null, article text not null, anchor text not null, undone integer not null default 0)`,
      'create index decisions_article on decisions (article)',
      "create virtual table words using fts5 (content, names, content = '', contentless_delete = 1, tokenize = \"unicode61 remove_diacritics 0 categories 'L* N* Co M*'\")",
    ],
  },
  {
    name: '0002-stories-and-audit',
    up: [
      `create table stories (id integer primary key, key text not null unique, settled text not null, first_day text, last_day text,
        articles integer not null, outlets integer not null, claims integer not null, card text not null)`,
      'create index stories_day on stories (last_day, id)',
      `create table audit (id integer primary key, at text not null, who text not null, role text not null, action text not null,
        target text not null, outcome text not null)`,
      `create table requests (who text not null, key text not null, hash text not null, status integer not null, body text not null,
        at text not null, primary key (who, key))`,
      // Stories of a ledger that was made before have no card yet.
      'insert into unsettled (story) select distinct story from articles where story is not null and story not in (select story from unsettled)',
    ],
  },
  {
    name: '0003-marks',
    up: [
      'alter table unsettled add column mark integer not null default 0',
      'alter table decisions add column other text',
      "update decisions set other = json_extract(anchor, '$.with.article')",
      'create index decisions_other on decisions (other)',
      'create index articles_url on articles (url)',
      'create index captures_article on captures (article, id)',
      'create index statements_key on statements (key)',
      'create index statements_confidence on statements (confidence, id)',
      "update claims set last_day = '' where last_day is null",
      "update stories set last_day = '' where last_day is null",
    ],
  },
  {
    name: '0004-details',
    up: [
      'create table details (kind text not null, key text not null, story integer not null, body blob not null, primary key (kind, key)) without rowid',
      'create index details_story on details (story)',
      // What was decided before has none yet.
      'insert into unsettled (story, mark) select id, 0 from stories where id not in (select story from unsettled)',
    ],
  },
  {
    name: '0005-facets',
    up: [
      'alter table claim_statements add column facet text',
      'insert into unsettled (story, mark) select id, 0 from stories where id not in (select story from unsettled)',
    ],
  },
  {
    name: '0006-confidence',
    up: [
      `insert into totals (name, key, n) select 'confidence', confidence, count(*) from statements
        where confidence is not null group by confidence`,
    ],
  },
  {
    name: '0007-counts-and-jobs',
    up: [
      ...countsAnew('char(9)'),
      'create index claim_origins_name on claim_origins (name, claim)',
      `create table jobs (id text primary key, at text not null, state text not null, who text not null, role text not null,
        job text not null)`,
      'create index jobs_at on jobs (at)',
      `create table job_pages (job text not null references jobs, nth integer not null, about text not null, bytes blob, item text,
        primary key (job, nth)) without rowid`,
    ],
  },
  {
    name: '0008-former',
    up: ['create table former (key text primary key, now text not null) without rowid'],
  },
  {
    name: '0009-languages',
    up: ['create index statements_language on statements (language, id)'],
  },
  {
    name: '0010-holders',
    up: ['alter table jobs add column holder text', 'alter table jobs add column held text'],
  },
]

/**
 * Brings the tables of a ledger to this version, all steps in one transaction, while nobody else does so. A ledger of a newer
 * version is refused.
 */
// biome-ignore lint/suspicious/noExplicitAny: the tables are made here, so their types are not known yet
export async function migrate(db: Kysely<any>, steps: readonly Migration[]): Promise<void> {
  const found = await versionOf(db).catch(() => 0) // its tables are not there yet
  if (found > steps.length) throw errors.newerLedger(found, steps.length)
  if (found === steps.length) return
  await writing(db, async (tx) => {
    await sql`create table if not exists meta (name text primary key, value text not null)`.execute(tx)
    for (let i = await versionOf(tx); i < steps.length; i++)
      for (const statement of steps[i].up) await sql.raw(statement).execute(tx)
    await sql`insert into meta (name, value) values ('version', ${String(steps.length)})
      on conflict (name) do update set value = excluded.value`.execute(tx)
  })
}

// biome-ignore lint/suspicious/noExplicitAny: as above
async function versionOf(db: Kysely<any>): Promise<number> {
  const { rows } = await sql<{ value: string }>`select value from meta where name = 'version'`.execute(db)
  return Number(rows[0]?.value ?? 0)
}
