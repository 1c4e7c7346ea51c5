import type { Reading } from '@thima/read/model'
import type { Decider } from '../claims/decide.ts'
import { anchorOf, type Decision, type DecisionKind } from '../claims/decisions.ts'
import { errors } from '../errors.ts'
import { storyOf } from '../settle.ts'
import type { Db } from '../store/schema.ts'
import { type ClaimLink, claimLinks } from '../use/claim-links.ts'
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
  const { n } = await db
    .selectFrom('statements')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('confidence', 'in', RANK)
    .executeTakeFirstOrThrow()
  const decided = await decidedOn(db)
  if (decided.size === 0) return Number(n)
  const rows = await db
    .selectFrom('statements as s')
    .innerJoin('articles as a', 'a.id', 's.article')
    .select(['a.key', 's.start', 's.end', 'a.text'])
    .where('s.confidence', 'in', RANK)
    .where('a.key', 'in', [...decided.keys()])
    .execute()
  const done = rows.filter(({ key, start, end, text }) => decided.get(key)!.has(text.slice(start, end)))
  return Number(n) - done.length
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
  /** Ids of one statement or two. */
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
  const [on, other = null] = await Promise.all(ids.map((id) => anchorBy(db, decider, id)))
  return { at, author, reason, kind, on: on!, with: other, speaker }
}

async function anchorBy(db: Db, decider: Decider, id: string) {
  const key = id.replace(/#[^#]*$/u, '')
  const row = await db.selectFrom('articles').select('story').where('key', '=', key).executeTakeFirst()
  if (row?.story == null) throw errors.unknownClaim(id)
  const story = await storyOf(db, decider, row.story)
  const telling = story.pages.get(key)?.tellings.find((one) => one.id === id)
  if (telling === undefined) throw errors.unknownClaim(id)
  return anchorOf(telling)
}

/** All decisions, with whether each still fits its text. */
export async function listDecisions(
  db: Db,
  decider: Decider,
): Promise<(Decision & { undone: boolean; orphaned: boolean })[]> {
  const rows = await db.selectFrom('decisions').selectAll().orderBy('id').execute()
  const orphans = new Set<number>()
  const stories = new Set<number>()
  for (const { article } of rows) {
    const row = await db.selectFrom('articles').select('story').where('key', '=', article).executeTakeFirst()
    if (row?.story != null) stories.add(row.story)
  }
  for (const id of stories)
    for (const { id: orphan } of (await storyOf(db, decider, id)).applied.orphans) orphans.add(orphan)
  return rows.map(({ anchor, id, at, author, reason, kind, undone }) => {
    const held = JSON.parse(anchor) as Pick<Decision, 'on' | 'with' | 'speaker'>
    return {
      id,
      at,
      author,
      reason,
      kind: kind as DecisionKind,
      ...held,
      undone: undone === 1,
      orphaned: orphans.has(id),
    }
  })
}
