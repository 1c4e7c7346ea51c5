import type { Reading } from '@thima/read/model'
import type { Selectable } from 'kysely'
import type { Decider } from '../claims/decide.ts'
import { type Anchor, anchorOf, type Decision, type DecisionKind, find } from '../claims/decisions.ts'
import type { LedgerPage } from '../claims/page.ts'
import { errors } from '../errors.ts'
import type { Db, Tables } from '../store/schema.ts'
import { type ClaimLink, claimLinks } from '../use/claim-links.ts'
import { claimBy } from '../use/claims.ts'
import { type Quote, quoteOf, type ShownLink, shownLink } from '../use/shown.ts'

/** A statement that a person should look at. */
export interface Unsure {
  id: string
  article: string
  outlet: string | null
  day: string | null
  content: string
  speaker: string | null
  stance: string
  confidence: string | null
}

const RANK = ['unsure', 'likely'] as const

/** Rows that are looked at together. */
const BATCH = 60

/** Statements on which nobody decided yet, the unsure first, of those the last added. */
export async function unsureOf(db: Db, limit = 20): Promise<Unsure[]> {
  const decided = await decidedOn(db)
  const found: Unsure[] = []
  for (const confidence of RANK) {
    for (let before = Number.MAX_SAFE_INTEGER; found.length < limit; ) {
      const rows = await rowsOf(db, confidence, before)
      for (const { start, end, text, row, ...unsure } of rows) {
        before = row
        if (!decided.get(unsure.article)?.has(text.slice(start, end))) found.push(unsure)
        if (found.length === limit) return found
      }
      if (rows.length < BATCH) break
    }
  }
  return found
}

const rowsOf = (db: Db, confidence: string, before: number) =>
  db
    .selectFrom('statements as s')
    .innerJoin('articles as a', 'a.id', 's.article')
    .select([
      's.id as row',
      's.key as id',
      'a.key as article',
      'a.outlet',
      's.day',
      's.content',
      's.speaker_name as speaker',
      's.stance',
      's.confidence',
      's.start',
      's.end',
      'a.text',
    ])
    .where('s.confidence', '=', confidence)
    .where('s.id', '<', before)
    .orderBy('s.id', 'desc')
    .limit(BATCH)
    .execute()

/** A statement of the queue with what one needs to decide on it. */
export interface ShownUnsure extends Unsure {
  title: string | null
  language: string
  around: { before: string; after: string }
  chain: ShownLink[]
  quote: Quote
  claims: ClaimLink[]
  why: string[]
}

const AROUND = 400

/** The next statements to decide on, and how many are left. */
export async function reviewOf(db: Db, limit = 20): Promise<{ items: ShownUnsure[]; left: number }> {
  const queue = await unsureOf(db, limit)
  const rows = await db
    .selectFrom('statements as s')
    .innerJoin('articles as a', 'a.id', 's.article')
    .select(['s.id as row', 's.key', 's.start', 's.end', 's.language', 'a.title', 'a.text', 'a.url', 'a.reading'])
    .where('s.key', 'in', queue.length === 0 ? [''] : queue.map(({ id }) => id))
    .execute()
  const links = await claimLinks(
    db,
    rows.map(({ row }) => row),
  )
  const items = queue.flatMap((unsure): ShownUnsure[] => {
    const found = rows.find(({ key }) => key === unsure.id)
    if (found === undefined) return []
    const { row, start, end, language, title, text, url } = found
    const reading = JSON.parse(found.reading) as Reading
    const statement = reading.statements.find(({ id }) => unsure.id === `${unsure.article}#${id}`)
    const quote = quoteOf({ id: unsure.article, text, url }, [start, end], unsure.id)
    const around = { before: text.slice(Math.max(0, start - AROUND), start), after: text.slice(end, end + AROUND) }
    const chain = (statement?.chain ?? []).map(shownLink)
    return [
      { ...unsure, title, language, around, chain, quote, claims: links.get(row) ?? [], why: statement?.why ?? [] },
    ]
  })
  return { items, left: await leftOver(db) }
}

/** Statements that are unsure, but for those on which somebody decided. */
async function leftOver(db: Db): Promise<number> {
  const kept = await db
    .selectFrom('totals')
    .select('n')
    .where('name', '=', 'confidence')
    .where('key', 'in', RANK)
    .execute()
  const all = kept.reduce((sum, { n }) => sum + n, 0)
  const decided = await decidedOn(db)
  if (decided.size === 0) return all
  const rows = await db
    .selectFrom('statements as s')
    .innerJoin('articles as a', 'a.id', 's.article')
    .select(['a.key', 's.start', 's.end', 'a.text'])
    .where('s.confidence', 'in', RANK)
    .where('a.key', 'in', [...decided.keys()])
    .execute()
  const done = rows.filter(({ key, start, end, text }) => decided.get(key)!.has(text.slice(start, end)))
  return all - done.length
}

/** By article the quotations of which somebody said whether they are statements, and whose. */
async function decidedOn(db: Db): Promise<Map<string, Set<string>>> {
  const rows = await db
    .selectFrom('decisions')
    .select('anchor')
    .where('undone', '=', 0)
    .where('kind', 'in', ['accept', 'reject', 'correct'])
    .execute()
  const decided = new Map<string, Set<string>>()
  for (const { anchor } of rows) {
    const { on } = JSON.parse(anchor) as Pick<Decision, 'on'>
    decided.set(on.article, (decided.get(on.article) ?? new Set()).add(on.exact))
  }
  return decided
}

export interface Choice {
  kind: DecisionKind
  /** Ids of one statement or two; where two are merged, a claim's stands for the first statement that tells it. */
  ids: readonly string[]
  speaker?: Decision['speaker']
}

/** A decision on statements by their ids, anchored in their texts. */
export async function decisionOn(
  db: Db,
  decider: Decider,
  { kind, ids, speaker = null }: Choice,
  author: string,
  reason: string,
  at: string,
): Promise<Omit<Decision, 'id'>> {
  const [on, other = null] = await Promise.all(
    ids.map(async (id) => anchorBy(db, decider, kind === 'merge' ? await statementOf(db, decider, id) : id)),
  )
  return { at, author, reason, kind, on: on!, with: other, speaker }
}

/** A claim is meant by the first statement that tells it: a decision holds on to words of a text, not to what was made of them. */
async function statementOf(db: Db, decider: Decider, id: string): Promise<string> {
  return id.includes('#') ? id : (await claimBy(db, decider, id)).claims[0].members[0].telling.id
}

async function anchorBy(db: Db, decider: Decider, id: string) {
  const page = await pageBy(db, decider, id.replace(/#[^#]*$/u, ''))
  const telling = page?.tellings.find((one) => one.id === id)
  if (telling === undefined) throw errors.unknownClaim(id)
  return anchorOf(telling)
}

/** An article as it was read, whatever people decided on it: what was rejected can be accepted again. */
async function pageBy(db: Db, decider: Decider, key: string): Promise<LedgerPage | null> {
  const row = await db
    .selectFrom('articles')
    .select(['url', 'outlet', 'published', 'text', 'reading'])
    .where('key', '=', key)
    .executeTakeFirst()
  return row === undefined ? null : decider.page({ ...row, id: key, reading: JSON.parse(row.reading) as Reading })
}

export type ListedDecision = Decision & { undone: boolean; orphaned: boolean }

/** All decisions in the order in which they were made, with whether each still fits its text. */
export async function listDecisions(db: Db, decider: Decider): Promise<ListedDecision[]> {
  return listed(db, decider, await db.selectFrom('decisions').selectAll().orderBy('id').execute())
}

/** A page of decisions, the last first. */
export async function pageOfDecisions(
  db: Db,
  decider: Decider,
  { limit = 50, after }: { limit?: number; after?: string } = {},
): Promise<{ items: ListedDecision[]; next: string | null }> {
  let select = db.selectFrom('decisions').selectAll().orderBy('id', 'desc').limit(limit)
  if (after !== undefined) select = select.where('id', '<', Number(after))
  const items = await listed(db, decider, await select.execute())
  return { items, next: items.length < limit ? null : String(items.at(-1)!.id) }
}

export async function decisionBy(db: Db, decider: Decider, id: number): Promise<ListedDecision | null> {
  const rows = await db.selectFrom('decisions').selectAll().where('id', '=', id).execute()
  return (await listed(db, decider, rows))[0] ?? null
}

async function listed(
  db: Db,
  decider: Decider,
  rows: readonly Selectable<Tables['decisions']>[],
): Promise<ListedDecision[]> {
  const decisions = rows.map(({ anchor, id, at, author, reason, kind, undone }) => {
    const held = JSON.parse(anchor) as Pick<Decision, 'on' | 'with' | 'speaker'>
    return { id, at, author, reason, kind: kind as DecisionKind, ...held, undone: Number(undone) === 1 }
  })
  const pages = new Map<string, LedgerPage>()
  for (const { on, with: other, undone } of decisions)
    for (const anchor of undone ? [] : [on, ...(other === null ? [] : [other])]) {
      const page = pages.has(anchor.article) ? null : await pageBy(db, decider, anchor.article)
      if (page !== null) pages.set(anchor.article, page)
    }
  const fits = (anchor: Anchor | null) => anchor === null || find(anchor, pages) !== null
  return decisions.map((one) => ({ ...one, orphaned: !one.undone && !(fits(one.on) && fits(one.with)) }))
}
