import type { Stage } from '../claims/course.ts'
import type { Decider, View } from '../claims/decide.ts'
import { type PrintedClaim, printed } from '../claims/print.ts'
import { type Flag, lapsesOn, type Status } from '../claims/status.ts'
import { claimKey } from '../settle.ts'
import type { Db } from '../store/schema.ts'
import type { ClaimDetail } from './claim.ts'
import { type ClaimsQuery, kept, pageOfClaims } from './claims.ts'
import { detail } from './details.ts'
import { scriptOf } from './shown.ts'

/** A claim as lists show it. */
export interface ClaimCard extends Omit<PrintedClaim, 'statements' | 'origins' | 'flags' | 'status' | 'course'> {
  story: string
  language: string
  status: Status
  flags: Flag[]
  course: Stage | null
  told: { statements: number; articles: number; outlets: number }
  first: string | null
  last: string | null
  /** The day after which it has lapsed if nothing more is told; null where it cannot. */
  lapses: string | null
}

export interface About {
  outlet: string | null
  day: string | null
  story: string
}

export function cardOf(view: View, story: string): ClaimCard {
  const pages = new Map(view.members.map(({ facet }) => [facet.page.article.id, facet.page]))
  const about = (id: string): About => {
    const { article, day } = pages.get(id)!
    return { outlet: article.outlet ?? article.reading.outlet, day, story }
  }
  return trimmed({ ...printed(view), id: claimKey(view.claim) }, about, lapsesOn(view.members))
}

/** Claims as cards, those with the latest news first. As of a day they are told from their kept history: nothing is decided. */
export async function listCards(
  db: Db,
  decider: Decider,
  query: ClaimsQuery = {},
): Promise<{ items: ClaimCard[]; next: string | null }> {
  type Shown = { status: Status; card?: ClaimCard; claim?: PrintedClaim; lapses?: string | null }
  const { claims, next } = await pageOfClaims<Shown>(
    db,
    decider,
    query,
    (row, today) => {
      const claim = kept(row, today)
      return { status: claim.status, claim, lapses: row.lapses }
    },
    async (row, day) => {
      const card = cardAsOf(await detail(db, 'claim', row.key), day)
      return card === null ? null : { status: card.status, card }
    },
  )
  const about = await aboutArticles(
    db,
    claims.flatMap(({ claim }) => claim?.statements.map(({ article }) => article) ?? []),
  )
  return {
    items: claims.map(({ card, claim, lapses = null }) => card ?? trimmed(claim!, (id) => about.get(id)!, lapses)),
    next,
  }
}

/** A claim as it stood at the end of a day, from what is kept of it; null where nobody had told it yet. */
export function cardAsOf(claim: ClaimDetail | undefined, day: string): ClaimCard | null {
  const known = claim?.history.filter((one) => one.day <= day).at(-1)
  if (claim === undefined || known === undefined) return null
  const { id, story, event } = claim
  const told = claim.statements.filter((one) => one.day !== null && one.day <= day)
  const { about, status, course, independentOrigins, namedOrigins, confirmedBy, deniedBy, lapses } = known
  const card = { id, story, event, about, language: scriptOf(about), status, course, independentOrigins, namedOrigins }
  const counts = {
    statements: told.length,
    articles: new Set(told.map(({ article }) => article)).size,
    outlets: new Set(told.map(({ outlet }) => outlet)).size,
  }
  const flags = known.flags.filter((flag) => flag !== 'lapsed')
  return lapsed(
    { ...card, flags, confirmedBy, deniedBy, told: counts, first: claim.first, last: known.day, lapses },
    day,
  )
}

/** A card with what the day alone changes. */
export function lapsed<T extends Pick<ClaimCard, 'flags' | 'lapses'>>(card: T, today: string | null): T {
  const over = card.lapses !== null && today !== null && card.lapses < today
  return over && !card.flags.includes('lapsed') ? { ...card, flags: [...card.flags, 'lapsed'] } : card
}

export async function aboutArticles(db: Db, keys: readonly string[]): Promise<Map<string, About>> {
  const wanted = [...new Set(keys)]
  const found = new Map<string, About>()
  for (let i = 0; i < wanted.length; i += 1000) {
    const rows = await db
      .selectFrom('articles as a')
      .leftJoin('stories as s', 's.id', 'a.story')
      .select(['a.key', 'a.outlet', 'a.day', 's.key as story'])
      .where('a.key', 'in', wanted.slice(i, i + 1000))
      .execute()
    for (const { key, outlet, day, story } of rows) found.set(key, { outlet, day, story: story ?? '' })
  }
  return found
}

/** A printed claim without what only its own page shows; how often it was told is counted from what it was drawn from. */
export function trimmed(
  { statements, origins: _, ...claim }: PrintedClaim,
  about: (article: string) => About,
  lapses: string | null,
): ClaimCard {
  const articles = [...new Set(statements.map(({ article }) => article))]
  const facts = articles.map(about)
  const days = facts.flatMap(({ day }) => (day === null ? [] : [day])).sort()
  return {
    ...claim,
    flags: claim.flags as Flag[],
    story: facts[0]?.story ?? '',
    language: scriptOf(claim.about),
    told: {
      statements: statements.length,
      articles: articles.length,
      outlets: new Set(facts.map(({ outlet }) => outlet)).size,
    },
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    lapses,
  }
}
