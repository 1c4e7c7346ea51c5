import type { Reading } from '@thima/read/model'
import type { LedgerArticle } from '../claims/article.ts'
import { type Decider, ENOUGH } from '../claims/decide.ts'
import { moreThan } from '../claims/degree.ts'
import { facetsOfPage } from '../claims/discourse.ts'
import type { Facet } from '../claims/facet.ts'
import { alike, vectorsOf } from '../claims/likeness.ts'
import type { PrintedClaim } from '../claims/print.ts'
import { coverage } from '../settle.ts'
import type { Db } from '../store/schema.ts'
import { kept, lastDay } from './claims.ts'
import { detail } from './details.ts'
import { type Near, nearest } from './near.ts'
import type { Quote } from './shown.ts'

export interface Checked {
  /** What was asked, a proposition each; a text may hold several. */
  asked: { content: string; found: Found[] }[]
  /** What the ledger covers: "not in this ledger" means no more than that. */
  covers: Awaited<ReturnType<typeof coverage>>
}

export type Degree = 'more' | 'less' | null

export interface Found {
  /** How like its tellings are to what is asked, on the average; and the one that is most like it. */
  likeness: number
  closest: number
  /** Whether what is asked says more than every telling of it that was compared ("will" of what may), or less. */
  degree: Degree
  claim: PrintedClaim
  /** The day after which it has lapsed if nothing more is told. */
  lapses: string | null
  /** Who told it first. */
  first: {
    article: string
    outlet: string | null
    day: string | null
    content: string
    /** Names of its origins; empty where none is told. */
    onWordOf: string[]
    quote: Quote
  } | null
}

/** What is left of the likeness to a telling that says more or less: the claim that says as much comes first. */
const OTHER_DEGREE = 0.85
/** From which likeness on one telling is enough: what is told in many ways is on the average like none of them. */
const ONE_TELLING = 0.5
/** Claims that are shown for each proposition. */
const SHOWN = 5

/** Looks for a sentence or a text in the ledger: who said it first, on whose word, who denied it, since when. Nothing is decided anew. */
export async function check(db: Db, decider: Decider, asked: LedgerArticle): Promise<Checked> {
  const page = decider.page(asked)
  const facets = facetsOfPage(page)
  const likes: Likes = new Map(facets.map((facet) => [facet, new Map()]))
  for (const articles of await nearest(db, page, facets)) await compare(db, decider, facets, articles, likes)
  const found: Checked['asked'] = []
  for (const [facet, claims] of likes) {
    const best = [...claims].sort(([, a], [, b]) => nearer(a, b)).slice(0, SHOWN)
    const shown: Found[] = []
    for (const [claim, like] of best) shown.push(await foundOf(db, claim, like))
    found.push({
      content: facet.telling.spans.map(([start, end]) => asked.text.slice(start, end)).join(' … '),
      found: shown,
    })
  }
  return { asked: found, covers: await coverage(db) }
}

type Like = Pick<Found, 'likeness' | 'closest' | 'degree'>
type Likes = ReadonlyMap<Facet, Map<number, Like>>

/** How like each claim of a story is to what is asked: as like as its tellings in these articles are, on the average. */
async function compare(
  db: Db,
  decider: Decider,
  asked: readonly Facet[],
  articles: readonly Near[],
  likes: Likes,
): Promise<void> {
  const ids = articles.map(({ id }) => id)
  const rows = await db
    .selectFrom('articles')
    .select(['key', 'url', 'outlet', 'published', 'text', 'reading'])
    .where('id', 'in', ids)
    .execute()
  const facets = rows.flatMap(({ key, reading, ...row }) =>
    facetsOfPage(decider.page({ ...row, id: key, reading: JSON.parse(reading) as Reading })),
  )
  const told = await db
    .selectFrom('statements as s')
    .innerJoin('claim_statements as cs', 'cs.statement', 's.id')
    .select(['s.key', 'cs.claim', 'cs.facet'])
    .where('s.article', 'in', ids)
    .execute()
  const vectors = vectorsOf([...asked, ...facets])
  const places = new Map(facets.map(({ id }, j) => [id, asked.length + j]))
  const claims = new Map<number, number[]>()
  for (const { key, claim, facet } of told) {
    const place = places.get(facet ?? key) ?? places.get(key)
    if (place !== undefined) claims.set(claim, [...(claims.get(claim) ?? []), place])
  }
  asked.forEach((facet, i) => {
    for (const [claim, members] of claims) {
      const each = members.map((j) => Math.max(0, alike(vectors, i, j)))
      const mean = each.reduce((sum, one) => sum + one, 0) / each.length
      if (mean < ENOUGH && Math.max(...each) < ONE_TELLING) continue
      const more = members.map((j) => moreThan(facet, facets[j - asked.length]))
      const closest = Math.max(...each.map((one, n) => (more[n] === 0 ? one : one * OTHER_DEGREE)))
      const degree = more.every((one) => one > 0) ? 'more' : more.every((one) => one < 0) ? 'less' : null
      likes.get(facet)!.set(claim, { likeness: rounded(mean), closest: rounded(closest), degree })
    }
  })
}

/** The claim of the closest telling comes first: a claim is told in many ways, and one of them is what was asked. */
const nearer = (a: Like, b: Like): number => b.closest - a.closest || b.likeness - a.likeness

const rounded = (share: number) => Math.round(share * 1000) / 1000

async function foundOf(db: Db, id: number, like: Like): Promise<Found> {
  const row = await db
    .selectFrom('claims')
    .select(['key', 'story', 'view', 'lapses'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const claim = await detail(db, 'claim', row.key)
  const first = claim?.statements[0]
  const names = new Map(claim?.origins.map(({ key, name }) => [key, name]))
  return {
    ...like,
    claim: kept(row, await lastDay(db)),
    lapses: row.lapses,
    first:
      first === undefined
        ? null
        : {
            article: first.article,
            outlet: first.outlet,
            day: first.day,
            content: first.content,
            onWordOf: [...new Set(first.origins.map((key) => names.get(key) ?? key))],
            quote: first.quote,
          },
  }
}
