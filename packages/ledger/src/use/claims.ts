import { dayOf, parseDate } from '@thima/read/model'
import { type Decider, type Story, viewOf } from '../claims/decide.ts'
import { type PrintedClaim, printed } from '../claims/print.ts'
import type { Status } from '../claims/status.ts'
import { errors } from '../errors.ts'
import { matching } from '../search/search.ts'
import { claimKey, storyOf } from '../settle.ts'
import type { Db } from '../store/schema.ts'

export interface ClaimsQuery {
  /** What was known at the end of that day. Default: all that the ledger holds. */
  asOf?: string
  status?: Status
  /** Words that its statements hold. */
  about?: string
  limit?: number
  /** Where the page before ended. */
  after?: string
}

export interface ClaimsPage {
  claims: PrintedClaim[]
  /** For the next page; null where this is the last. */
  next: string | null
}

const PAGE = 50
const COLUMNS = ['id', 'key', 'story', 'status', 'view', 'lapses', 'first_day', 'last_day'] as const

/** Claims, those with the latest news first. */
export async function listClaims(db: Db, decider: Decider, query: ClaimsQuery = {}): Promise<ClaimsPage> {
  const stories = new Map<number, Story>()
  return pageOfClaims(db, decider, query, kept, (row, day) => asOfDay(db, decider, row, day, stories))
}

/**
 * A page of claims in the form that is asked for: `now` shows one as it was decided, `then` as of a day before its last. Those
 * that `then` does not know, and those of another status, are left out.
 */
export async function pageOfClaims<T extends { status: string }>(
  db: Db,
  decider: Decider,
  query: ClaimsQuery,
  now: (row: Row, today: string | null) => T,
  then: (row: Row, day: string) => Promise<T | null>,
): Promise<{ claims: T[]; next: string | null }> {
  const { asOf, status, limit = PAGE } = query
  const day = asOf === undefined ? null : dayIn(asOf)
  const today = day ?? (await lastDay(db))
  const claims: T[] = []
  let at = query.after === undefined ? null : cursorOf(query.after)
  const wanted = query.about === undefined ? null : await claimsAbout(db, decider, query.about)
  for (;;) {
    let select = db.selectFrom('claims').select(COLUMNS).orderBy('last_day', 'desc').orderBy('id', 'desc').limit(limit)
    if (day !== null) select = select.where('first_day', '<=', day)
    else if (status !== undefined) select = select.where('status', '=', status)
    if (wanted !== null) select = select.where('id', 'in', wanted)
    if (at !== null) {
      const [last, id] = at
      select = select.where((eb) => eb(eb.refTuple('last_day', 'id'), '<', eb.tuple(last, id)))
    }
    const rows = await select.execute()
    for (const row of rows) {
      at = [row.last_day ?? '', row.id]
      const shown =
        day === null || (row.last_day !== null && row.last_day <= day) ? now(row, today) : await then(row, day)
      if (shown !== null && (status === undefined || shown.status === status)) claims.push(shown)
      if (claims.length === limit) return { claims, next: at.join(' ') }
    }
    if (rows.length < limit) return { claims, next: null }
  }
}

export interface Row {
  key: string
  story: number
  view: string
  lapses: string | null
}

/** A claim as it was decided, with what the day alone changes. */
export function kept({ view, lapses }: Row, now: string | null): PrintedClaim {
  const shown = JSON.parse(view) as PrintedClaim
  return lapses !== null && now !== null && lapses < now ? { ...shown, flags: [...shown.flags, 'lapsed'] } : shown
}

async function asOfDay(
  db: Db,
  decider: Decider,
  { key, story }: Row,
  day: string,
  stories: Map<number, Story>,
): Promise<PrintedClaim | null> {
  const decided = stories.get(story) ?? (await storyOf(db, decider, story))
  stories.set(story, decided)
  const claim = decided.claims.find((one) => claimKey(one) === key)
  const view = claim === undefined ? null : viewOf(decided, claim, day)
  return view === null ? null : { ...printed(view), id: key }
}

/** Statements that are looked at for the claims that they tell: the latest. */
const LATEST = 2_000

async function claimsAbout(db: Db, decider: Decider, about: string): Promise<number[]> {
  const { ids } = await matching(db, decider, about, LATEST)
  if (ids.length === 0) return [-1]
  const rows = await db
    .selectFrom('claim_statements')
    .select('claim')
    .distinct()
    .where('statement', 'in', ids)
    .execute()
  return rows.length === 0 ? [-1] : rows.map(({ claim }) => claim)
}

/** One claim with its story, by its id or that of a statement (`ARTICLE#s1`). */
export async function claimBy(
  db: Db,
  decider: Decider,
  key: string,
): Promise<{ story: Story; claims: Story['claims'] }> {
  const claim = await db.selectFrom('claims').select(['story', 'key']).where('key', '=', key).executeTakeFirst()
  if (claim !== undefined) {
    const story = await storyOf(db, decider, claim.story)
    return { story, claims: story.claims.filter((one) => claimKey(one) === key) }
  }
  const article = await db
    .selectFrom('articles')
    .select('story')
    .where('key', '=', key.replace(/#[^#]*$/u, ''))
    .executeTakeFirst()
  if (article?.story == null) throw errors.unknownClaim(key)
  const story = await storyOf(db, decider, article.story)
  const claims = story.claims.filter(({ members }) => members.some(({ telling }) => telling.id === key))
  if (claims.length === 0) throw errors.unknownClaim(key)
  return { story, claims }
}

/** A day as it is given, which must be one. */
export function dayIn(value: string): string {
  const parsed = parseDate(value)
  if (parsed === null) throw errors.badDate(value)
  return dayOf(parsed.last)
}

/** The day of the latest article: what was to happen before it and was never told of again has lapsed. */
export async function lastDay(db: Db): Promise<string | null> {
  const row = await db
    .selectFrom('articles')
    .select('day')
    .where('day', 'is not', null)
    .orderBy('day', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.day ?? null
}

function cursorOf(after: string): [string, number] {
  const [day, id] = after.split(' ')
  return [day, Number(id)]
}
