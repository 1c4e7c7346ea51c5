import { sql } from 'kysely'
import { hull, type LedgerArticle } from '../claims/article.ts'
import { type Claim, type Decider, ENOUGH, type Story, viewOf } from '../claims/decide.ts'
import { facetsOfPage } from '../claims/discourse.ts'
import type { Facet } from '../claims/facet.ts'
import { alike, vectorsOf } from '../claims/likeness.ts'
import { type PrintedClaim, printed } from '../claims/print.ts'
import { lapsesOn } from '../claims/status.ts'
import { markOf } from '../claims/stories.ts'
import { claimKey, coverage, storyOf } from '../settle.ts'
import { keyNumber } from '../store/hash.ts'
import type { Db } from '../store/schema.ts'
import { type Quote, quoteOf } from './shown.ts'

export interface Checked {
  /** What was asked, a proposition each; a text may hold several. */
  asked: { content: string; found: Found[] }[]
  /** What the ledger covers: "not in this ledger" means no more than that. */
  covers: Awaited<ReturnType<typeof coverage>>
}

export interface Found {
  likeness: number
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

const STORIES = 5
/** Stories that share less than this part of what the nearest one shares are not looked into. */
const NEAR = 0.5

/** Looks for a sentence or a text in the ledger: who said it first, on whose word, who denied it, since when. */
export async function check(
  db: Db,
  decider: Decider,
  asked: LedgerArticle,
  decided = (story: number) => storyOf(db, decider, story),
): Promise<Checked> {
  const page = decider.page(asked)
  const facets = facetsOfPage(page)
  const keys = [...new Set(markOf(page, facets).keys.map(keyNumber))].slice(0, 400)
  const stories: Story[] = []
  if (keys.length > 0) {
    const { rows } = await sql<{ story: number; shared: number }>`
      select a.story as story, max(n.shared) as shared
      from (select article, count(distinct key) as shared from story_keys where key in (${sql.join(keys)}) group by article) n
      join articles a on a.id = n.article where a.story is not null
      group by a.story order by shared desc, story limit ${STORIES}`.execute(db)
    const most = Math.max(0, ...rows.map(({ shared }) => Number(shared)))
    for (const { story, shared } of rows) if (shared >= most * NEAR) stories.push(await decided(story))
  }
  const found = new Map<Facet, Found[]>(facets.map((facet) => [facet, []]))
  for (const story of stories)
    for (const [facet, claim, likeness] of matches(story, facets))
      found.get(facet)!.push(foundOf(story, claim, likeness))
  return {
    asked: [...found].map(([facet, list]) => ({
      content: facet.telling.spans.map(([start, end]) => asked.text.slice(start, end)).join(' … '),
      found: list.sort((a, b) => b.likeness - a.likeness).slice(0, 5),
    })),
    covers: await coverage(db),
  }
}

/** Claims of a story that a facet is as like as its members are, on the average, to each other. */
function matches(story: Story, asked: readonly Facet[]): [Facet, Claim, number][] {
  const members = story.claims.flatMap((claim) => claim.members.map(({ facet }) => ({ claim, facet })))
  const vectors = vectorsOf([...asked, ...members.map(({ facet }) => facet)])
  const found: [Facet, Claim, number][] = []
  asked.forEach((facet, i) => {
    for (const claim of story.claims) {
      const likes = members.flatMap((member, j) =>
        member.claim === claim ? [Math.max(0, alike(vectors, i, asked.length + j))] : [],
      )
      const mean = likes.reduce((sum, one) => sum + one, 0) / likes.length
      if (mean >= ENOUGH) found.push([facet, claim, Math.round(mean * 1000) / 1000])
    }
  })
  return found
}

function foundOf(story: Story, claim: Claim, likeness: number): Found {
  const view = viewOf(story, claim, null)!
  const [first] = view.members
  const { article, spans, id } = first.telling
  const names = new Map(view.origins.map(({ key, name }) => [key, name]))
  return {
    likeness,
    claim: { ...printed(view), id: claimKey(claim) },
    lapses: lapsesOn(view.members),
    first: {
      article: article.id,
      outlet: article.outlet,
      day: first.facet.page.day,
      content: spans.map(([start, end]) => article.text.slice(start, end)).join(' … '),
      onWordOf: [...new Set((view.originOf.get(id) ?? []).map((key) => names.get(key) ?? key))],
      quote: quoteOf(article, hull(spans), id),
    },
  }
}
