import { z } from 'zod'
import { ClaimCard, Differing } from './claims.ts'
import { ArticleBrief, Course, Coverage, Day, Flag, Polarity, Status, Word } from './common.ts'

export const OutletCount = z.object({ outlet: z.string(), articles: z.int(), first: Day }).meta({ id: 'OutletCount' })
export type OutletCount = z.infer<typeof OutletCount>

/** What happened on a day: how much was told, and how far the event had come. */
export const StoryDay = z
  .object({
    day: z.string(),
    articles: z.int(),
    outlets: z.int(),
    statements: z.int(),
    course: Course.nullable().describe('How far the main claim had come at the end of the day.'),
    status: Status.nullable().describe('What stood of the main claim at the end of the day.'),
  })
  .meta({ id: 'StoryDay' })
export type StoryDay = z.infer<typeof StoryDay>

/** A story as lists show it. */
export const StoryCard = z
  .object({
    id: z.string(),
    title: z.string(),
    language: z.string().describe('Language of `title`.'),
    from: Day,
    upTo: Day,
    articles: z.int(),
    outlets: z.array(OutletCount),
    independentOrigins: z.int().describe('Origins that affirm any of its claims, each once.'),
    namedOrigins: z.int(),
    confirmedBy: z.array(Word.extend({ claim: z.string() })),
    deniedBy: z.array(Word.extend({ claim: z.string() })),
    statuses: z.array(z.object({ status: Status, claims: z.int() })),
    claims: z.int(),
    main: ClaimCard.nullable().describe('The claim that most outlets tell.'),
    course: z.array(StoryDay),
    silent: z.object({
      count: z.int(),
      outlets: z.array(z.string()).describe('Outlets of the ledger that have not reported; in lists the first twenty.'),
    }),
  })
  .meta({ id: 'StoryCard' })
export type StoryCard = z.infer<typeof StoryCard>

export const StoriesPage = z
  .object({ items: z.array(StoryCard), next: z.string().nullable(), covers: Coverage })
  .meta({ id: 'StoriesPage' })
export type StoriesPage = z.infer<typeof StoriesPage>

/** A row of the timeline: one telling of one claim. */
export const TimelineRow = z
  .object({
    day: Day,
    published: z.string().nullable(),
    claim: z.string(),
    statement: z.string(),
    article: z.string(),
    outlet: z.string().nullable(),
    language: z.string(),
    content: z.string(),
    speaker: z.string().nullable(),
    through: z.array(z.string()),
    polarity: Polarity,
    saidAt: z.string().nullable(),
    after: z
      .object({ status: Status, flags: z.array(Flag), course: Course.nullable(), independentOrigins: z.int() })
      .nullable()
      .describe('What stood of the claim at the end of that day.'),
    changed: z.boolean().describe('Whether that day changed what stands of the claim.'),
  })
  .meta({ id: 'TimelineRow' })
export type TimelineRow = z.infer<typeof TimelineRow>

export const GraphNode = z
  .object({
    id: z.string(),
    kind: z.enum(['origin', 'relay', 'outlet']),
    name: z.string(),
    named: z.boolean(),
    denies: z.boolean().describe('An origin that only denies or declines.'),
    layer: z.int().describe('0: origins; relays after them; the last: outlets.'),
    statements: z.int(),
    articles: z.array(z.string()).describe('Of an outlet: its articles.'),
  })
  .meta({ id: 'GraphNode' })
export type GraphNode = z.infer<typeof GraphNode>

export const GraphEdge = z
  .object({
    from: z.string(),
    to: z.string(),
    denies: z.boolean(),
    claims: z.array(z.string()),
    statements: z.array(z.string()),
  })
  .meta({ id: 'GraphEdge' })
export type GraphEdge = z.infer<typeof GraphEdge>

export const Story = StoryCard.extend({
  list: z.array(ClaimCard).describe('Its claims, the most told first.'),
  reports: z.array(ArticleBrief),
  timeline: z.array(TimelineRow),
  graph: z.object({ nodes: z.array(GraphNode), edges: z.array(GraphEdge) }),
  differing: z.array(Differing),
  copies: z.array(z.array(z.string())),
  loops: z.array(z.array(z.string())),
  asOf: Day,
  covers: Coverage,
}).meta({ id: 'Story' })
export type Story = z.infer<typeof Story>
