import type { Stage } from '../claims/course.ts'
import type { Decider, View } from '../claims/decide.ts'
import { type PrintedClaim, printed } from '../claims/print.ts'
import type { Flag, Status } from '../claims/status.ts'
import { claimKey } from '../settle.ts'
import type { Db } from '../store/schema.ts'
import { type ClaimsQuery, listClaims } from './claims.ts'
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
  return trimmed({ ...printed(view), id: claimKey(view.claim) }, about)
}

/** Claims as cards, those with the latest news first. */
export async function listCards(
  db: Db,
  decider: Decider,
  query?: ClaimsQuery,
): Promise<{ items: ClaimCard[]; next: string | null }> {
  const { claims, next } = await listClaims(db, decider, query)
  const about = await aboutArticles(
    db,
    claims.flatMap(({ statements }) => statements.map(({ article }) => article)),
  )
  return { items: claims.map((claim) => trimmed(claim, (id) => about.get(id)!)), next }
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
  }
}
