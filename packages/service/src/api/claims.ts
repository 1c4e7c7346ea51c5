import { z } from 'zod'
import { ChainLink, Course, Coverage, Day, Flag, Polarity, pageOf, Quote, Span, Status, Word } from './common.ts'

export const ClaimEvent = z
  .object({
    type: z.string().describe('PLOVER type, or OTHER.'),
    mode: z.string().nullable(),
    actors: z.array(z.string()),
    recipients: z.array(z.string()),
    place: z.string().nullable(),
  })
  .meta({ id: 'ClaimEvent' })

/** A claim as lists show it. */
export const ClaimCard = z
  .object({
    id: z.string(),
    story: z.string(),
    about: z.string().describe('The fullest telling, in its words.'),
    language: z.string().describe('Language of `about`.'),
    event: ClaimEvent,
    status: Status,
    flags: z.array(Flag),
    independentOrigins: z.int(),
    namedOrigins: z.int(),
    confirmedBy: z.array(Word),
    deniedBy: z.array(Word),
    course: Course.nullable(),
    told: z.object({ statements: z.int(), articles: z.int(), outlets: z.int() }),
    first: Day,
    last: Day,
    lapses: Day.describe('The day after which it has lapsed if nothing more is told; null where it cannot.'),
  })
  .meta({ id: 'ClaimCard' })
export type ClaimCard = z.infer<typeof ClaimCard>

export const ClaimsPage = pageOf(ClaimCard, 'ClaimsPage')
export type ClaimsPage = z.infer<typeof ClaimsPage>

export const OriginRow = z
  .object({
    key: z.string(),
    name: z.string(),
    position: Polarity,
    denies: z.boolean().describe('Whether it denies or declines.'),
    named: z.boolean(),
    articles: z.array(z.string()),
    statements: z.array(z.string()),
    why: z.array(z.string()).describe('Why tellings were given to it, and merged.'),
  })
  .meta({ id: 'OriginRow' })
export type OriginRow = z.infer<typeof OriginRow>

/** A telling of a claim, in its own words, with its chain. */
export const ClaimStatement = z
  .object({
    id: z.string(),
    article: z.string(),
    title: z.string().nullable().describe('Headline of the article.'),
    outlet: z.string().nullable(),
    day: Day,
    language: z.string(),
    kind: z.enum(['statement', 'voice']).describe('`voice`: the writer tells it himself.'),
    content: z.string(),
    spans: z.array(Span),
    cue: z.string().nullable(),
    quote: Quote,
    quotation: z.enum(['direct', 'indirect', 'mixed']).nullable(),
    stance: z.string(),
    polarity: Polarity,
    saidAt: z.string().nullable(),
    confidence: z.enum(['sure', 'likely', 'unsure']).nullable(),
    chain: z.array(ChainLink).describe('Speaker first; empty where the writer tells it.'),
    origins: z.array(z.string()).describe('Keys of its origins; empty where none is told.'),
    linked: z.string().describe('Why it was linked to the claim.'),
    why: z.array(z.string()).describe('Rules by which the statement was read.'),
  })
  .meta({ id: 'ClaimStatement' })
export type ClaimStatement = z.infer<typeof ClaimStatement>

/** A day on which a claim was told: what was known at the end of it, and what changed. */
export const HistoryDay = z
  .object({
    day: z.string(),
    about: z.string().describe('The fullest telling up to that day.'),
    status: Status,
    flags: z.array(Flag),
    course: Course.nullable(),
    independentOrigins: z.int(),
    namedOrigins: z.int(),
    confirmedBy: z.array(Word),
    deniedBy: z.array(Word),
    changed: z.boolean(),
    changes: z
      .array(z.object({ what: z.string(), before: z.string().nullable(), now: z.string() }))
      .describe('What differs from the day before: `status`, `flags`, `course`, `independentOrigins`, `namedOrigins`.'),
    because: z.array(z.string()).describe('Ids of the tellings that the status was drawn from.'),
    told: z.array(z.string()).describe('Ids of what was told that day.'),
    lapses: Day,
  })
  .meta({ id: 'HistoryDay' })
export type HistoryDay = z.infer<typeof HistoryDay>

/** Numbers, dates or places that tellings of one claim give differently: side by side, never averaged. */
export const Differing = z
  .object({
    what: z.enum(['number', 'date', 'place']),
    of: z.string().nullable().describe('Of a number what is counted.'),
    claim: z.string(),
    values: z.array(
      z.object({
        value: z.string(),
        bound: z.enum(['exact', 'at-least', 'about', 'at-most']).nullable(),
        first: Day,
        tellings: z.array(
          z.object({
            id: z.string(),
            article: z.string(),
            outlet: z.string().nullable(),
            day: Day,
            words: z.string(),
            speaker: z.string().nullable(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'Differing' })
export type Differing = z.infer<typeof Differing>

export const Lost = z.object({
  article: z.string(),
  outlet: z.string().nullable(),
  statement: z.string().describe('Id of the telling.'),
  content: z.string(),
  attributedBy: z.array(z.string()).describe('Ids of the articles that attribute it.'),
})

export const Claim = ClaimCard.extend({
  origins: z.array(OriginRow),
  statements: z.array(ClaimStatement),
  history: z.array(HistoryDay),
  differing: z.array(Differing),
  copies: z.array(z.array(z.string())).describe('Groups of articles that are one text.'),
  loops: z.array(z.array(z.string())).describe('Groups of articles that only cite each other.'),
  lost: z.array(Lost).describe('Told as fact what all before attributed.'),
  asOf: Day,
  covers: Coverage,
}).meta({ id: 'Claim' })
export type Claim = z.infer<typeof Claim>

/** The way from an origin to a page. */
export const TracePath = z
  .object({
    id: z.string(),
    article: z.string(),
    outlet: z.string().nullable(),
    day: Day,
    content: z.string(),
    polarity: Polarity,
    through: z.array(z.string()),
    why: z.array(z.string()),
    quote: Quote,
  })
  .meta({ id: 'TracePath' })
export type TracePath = z.infer<typeof TracePath>

export const Trace = z
  .object({
    id: z.string(),
    about: z.string(),
    status: Status,
    flags: z.array(Flag),
    independentOrigins: z.int(),
    namedOrigins: z.int(),
    origins: z.array(
      z.object({
        key: z.string(),
        name: z.string(),
        denies: z.boolean(),
        named: z.boolean(),
        why: z.array(z.string()),
        paths: z.array(TracePath),
      }),
    ),
    unsourced: z.array(TracePath),
    loops: z.array(z.array(z.string())),
    copies: z.array(z.array(z.string())),
    lost: z.array(Lost),
    asOf: Day,
    covers: Coverage,
  })
  .meta({ id: 'Trace' })
export type Trace = z.infer<typeof Trace>
