import type { Stage } from '../claims/course.ts'
import { type Story, type View, viewOf } from '../claims/decide.ts'
import type { LedgerPage } from '../claims/page.ts'
import { contentOf } from '../claims/print.ts'
import { type Flag, STATUSES, type Status } from '../claims/status.ts'
import { chainOf } from '../claims/told-by.ts'
import { claimKey } from '../settle.ts'
import { type ClaimCard, cardOf } from './card.ts'
import { copiesIn } from './claim.ts'
import { type Differing, differingIn } from './differing.ts'
import { type Graph, graphOf } from './graph.ts'
import { type HistoryDay, historyOf, type ShownWord, shownWord } from './history.ts'
import { scriptOf, titleOf } from './shown.ts'

export interface StoryDay {
  day: string
  articles: number
  outlets: number
  statements: number
  /** How far the main claim had come at the end of the day, and what stood of it. */
  course: Stage | null
  status: Status | null
}

/** A story as lists show it: everything but who has not reported, which depends on the whole ledger. */
export interface StoryCard {
  id: string
  title: string
  language: string
  from: string | null
  upTo: string | null
  articles: number
  outlets: { outlet: string; articles: number; first: string | null }[]
  independentOrigins: number
  namedOrigins: number
  confirmedBy: (ShownWord & { claim: string })[]
  deniedBy: (ShownWord & { claim: string })[]
  statuses: { status: Status; claims: number }[]
  claims: number
  main: ClaimCard | null
  course: StoryDay[]
}

export interface TimelineRow {
  day: string | null
  published: string | null
  claim: string
  statement: string
  article: string
  outlet: string | null
  language: string
  content: string
  speaker: string | null
  through: string[]
  polarity: 'affirms' | 'denies' | 'declines'
  saidAt: string | null
  after: { status: Status; flags: Flag[]; course: Stage | null; independentOrigins: number } | null
  changed: boolean
}

export interface StoryDetail extends StoryCard {
  list: ClaimCard[]
  timeline: TimelineRow[]
  graph: Graph
  differing: Differing[]
  copies: string[][]
  loops: string[][]
  asOf: string | null
}

const outletOf = ({ article }: LedgerPage) => article.outlet ?? article.reading.outlet ?? article.id

/** The claims of a story as of a day, those that most outlets tell first. */
export function viewsOf(story: Story, asOf: string | null): View[] {
  const views = story.claims.flatMap((claim) => viewOf(story, claim, asOf) ?? [])
  const outlets = new Map(
    views.map((view) => [view, new Set(view.members.map(({ facet }) => outletOf(facet.page))).size]),
  )
  return views.sort((a, b) => outlets.get(b)! - outlets.get(a)! || b.members.length - a.members.length)
}

function storyCard(
  story: Story,
  key: string,
  views: readonly View[],
  asOf: string | null,
  histories: Histories,
): StoryCard {
  const pages = [...story.pages.values()].filter(({ day }) => asOf === null || (day !== null && day <= asOf))
  const days = pages.flatMap(({ day }) => (day === null ? [] : [day])).sort()
  const origins = new Map(
    views.flatMap((view) =>
      view.origins.filter(({ denies }) => !denies).map((origin) => [origin.key, origin] as const),
    ),
  )
  const words = (side: 'confirmedBy' | 'deniedBy') =>
    views.flatMap((view) => view[side].map((word) => ({ ...shownWord(word), claim: claimKey(view.claim) })))
  const [main] = views
  const title = titleIn(pages, main)
  return {
    id: key,
    title,
    language: scriptOf(title),
    from: days[0] ?? null,
    upTo: days.at(-1) ?? null,
    articles: pages.length,
    outlets: outletsOf(pages),
    independentOrigins: origins.size,
    namedOrigins: [...origins.values()].filter(({ named }) => named).length,
    confirmedBy: words('confirmedBy'),
    deniedBy: words('deniedBy'),
    statuses: STATUSES.flatMap((status) => {
      const claims = views.filter((view) => view.status === status).length
      return claims === 0 ? [] : [{ status, claims }]
    }),
    claims: views.length,
    main: main === undefined ? null : cardOf(main, key),
    course: courseOf(pages, days, main === undefined ? [] : histories.get(main)!),
  }
}

/** How each claim went, worked out once for all that show it. */
export type Histories = ReadonlyMap<View, HistoryDay[]>

export function historiesOf(views: readonly View[], asOf: string | null): Histories {
  return new Map(views.map((view) => [view, historyOf(view.story, view.claim, asOf, asOf === null ? view : undefined)]))
}

export function storyDetail(
  story: Story,
  key: string,
  asOf: string | null,
  views = viewsOf(story, asOf),
  histories = historiesOf(views, asOf),
): StoryDetail {
  const ids = [...story.pages.keys()]
  return {
    ...storyCard(story, key, views, asOf, histories),
    list: views.map((view) => cardOf(view, key)),
    timeline: timelineRows(story, views, histories),
    graph: graphOf(views),
    differing: views.flatMap(differingIn),
    copies: copiesIn(story, ids),
    loops: [...new Map(views.flatMap(({ loops }) => loops).map((loop) => [loop.join(), loop])).values()],
    asOf,
  }
}

/** What of a story lists show. */
export function cardOfStory(detail: StoryDetail): StoryCard {
  const { list: _l, timeline: _t, graph: _g, differing: _d, copies: _c, loops: _o, asOf: _a, ...card } = detail
  return card
}

/** A headline of an article that tells the main claim, the first that has one; else the claim itself. */
function titleIn(pages: readonly LedgerPage[], main: View | undefined): string {
  const telling = new Set(main?.members.map(({ telling }) => telling.article.id))
  const first = pages.find(({ article }) => telling.has(article.id) && article.reading.title !== null)
  const any = first ?? pages.find(({ article }) => article.reading.title !== null)
  const title = any === undefined ? null : titleOf(any.article)
  if (title) return title
  return main === undefined ? (pages[0]?.article.text.trim().slice(0, 120) ?? '') : contentOf(main.members[0])
}

function outletsOf(pages: readonly LedgerPage[]): StoryCard['outlets'] {
  const found = new Map<string, StoryCard['outlets'][number]>()
  for (const page of pages) {
    const outlet = outletOf(page)
    const known = found.get(outlet) ?? { outlet, articles: 0, first: page.day }
    found.set(outlet, known)
    known.articles++
    if (page.day !== null && (known.first === null || page.day < known.first)) known.first = page.day
  }
  return [...found.values()].sort((a, b) => ((a.first ?? '~') < (b.first ?? '~') ? -1 : 1))
}

function courseOf(pages: readonly LedgerPage[], days: readonly string[], history: readonly HistoryDay[]): StoryDay[] {
  return [...new Set(days)].map((day) => {
    const today = pages.filter((page) => page.day === day)
    const known = history.filter((one) => one.day <= day).at(-1)
    return {
      day,
      articles: today.length,
      outlets: new Set(today.map(outletOf)).size,
      statements: today.reduce((sum, { tellings }) => sum + tellings.length, 0),
      course: known?.course ?? null,
      status: known?.status ?? null,
    }
  })
}

function timelineRows(story: Story, views: readonly View[], histories: Histories): TimelineRow[] {
  const rows = views.flatMap((view) => {
    const claim = claimKey(view.claim)
    const history = new Map(histories.get(view)!.map((day) => [day.day, day]))
    return view.members.map((member): TimelineRow => {
      const { telling, facet, polarity } = member
      const page = story.pages.get(telling.article.id)!
      const [speaker, ...relays] = chainOf(member, page).map(({ name }) => name)
      const known = facet.page.day === null ? undefined : history.get(facet.page.day)
      return {
        day: facet.page.day,
        published: telling.article.published ?? telling.article.reading.published,
        claim,
        statement: telling.id,
        article: telling.article.id,
        outlet: telling.article.outlet ?? telling.article.reading.outlet,
        language: facet.page.language,
        content: contentOf(member),
        speaker: speaker ?? null,
        through: relays,
        polarity,
        saidAt: telling.saidAt,
        after:
          known === undefined
            ? null
            : {
                status: known.status,
                flags: known.flags,
                course: known.course,
                independentOrigins: known.independentOrigins,
              },
        changed: known?.changed ?? false,
      }
    })
  })
  const at = ({ published, day }: TimelineRow) => published ?? day ?? '~'
  return rows.sort((a, b) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : 0))
}
