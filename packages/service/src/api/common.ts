import { z } from 'zod'

/** A day (`2024-06-12`) or null where nobody knows it. */
export const Day = z.string().nullable()

export const Status = z
  .enum(['confirmed', 'denied', 'disputed', 'corroborated', 'single-origin', 'unsourced'])
  .meta({ id: 'Status', description: 'What stands of a claim. Read it with `confirmedBy` and `deniedBy`.' })
export type Status = z.infer<typeof Status>

export const Flag = z.enum(['unconfirmed', 'retracted', 'lapsed']).meta({ id: 'Flag' })
export type Flag = z.infer<typeof Flag>

export const Polarity = z
  .enum(['affirms', 'denies', 'declines'])
  .meta({ id: 'Polarity', description: 'What a telling does with the claim.' })
export type Polarity = z.infer<typeof Polarity>

export const Course = z.enum(['expected', 'planned', 'ongoing', 'occurred']).meta({ id: 'Course' })
export type Course = z.infer<typeof Course>

/** Over what an answer was drawn: "not found" means no more than "not in these". */
export const Coverage = z
  .object({
    articles: z.int(),
    outlets: z.int(),
    statements: z.int(),
    from: Day,
    upTo: Day,
    unsettled: z
      .int()
      .describe(
        'Stories to which something came and that are being decided anew: their claims are as they were before.',
      ),
  })
  .meta({ id: 'Coverage', description: 'Over what an answer was drawn.' })
export type Coverage = z.infer<typeof Coverage>

/** `[start, end)` in UTF-16 units of the article's text. */
export const Span = z.tuple([z.int(), z.int()])
export type Span = z.infer<typeof Span>

/** Where words stand: enough to find them again at the publisher and in the text as captured. */
export const Quote = z
  .object({
    article: z.string().describe('Id of the article.'),
    exact: z.string(),
    prefix: z.string(),
    suffix: z.string(),
    start: z.int().describe('In UTF-16 units of the article’s text.'),
    end: z.int(),
    url: z.string().nullable().describe('Address at the publisher.'),
    address: z.string().describe('Address in this ledger: `/article/ID#ID-OF-STATEMENT`.'),
  })
  .meta({ id: 'Quote' })
export type Quote = z.infer<typeof Quote>

export const Unnamed = z.object({
  circle: z.enum(['diplomatic', 'official', 'military', 'business', 'party', 'medical', 'other']),
  of: z.string().nullable(),
  number: z.enum(['one', 'several']),
  senior: z.literal(true).nullable(),
})

/** One who passed the words on: the speaker first, then each relay outward. */
export const ChainLink = z
  .object({
    name: z.string(),
    kind: z.enum(['person', 'government', 'organization', 'outlet', 'document', 'group', 'unnamed', 'unknown']),
    span: Span.nullable(),
    entity: z.string().nullable(),
    unnamed: Unnamed.nullable(),
    /** Id of the source's page (`/source/ID`); null where nobody is named. */
    source: z.string().nullable(),
  })
  .meta({ id: 'ChainLink' })
export type ChainLink = z.infer<typeof ChainLink>

/** A party's last word on a claim. */
export const Word = z
  .object({ name: z.string(), on: Day, article: z.string() })
  .meta({ id: 'Word', description: 'The last word of a party to the claim.' })
export type Word = z.infer<typeof Word>

export const ArticleBrief = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    published: z.string().nullable(),
    day: Day,
    language: z.string(),
    url: z.string().nullable(),
    statements: z.int(),
    story: z.string().nullable(),
  })
  .meta({ id: 'ArticleBrief' })
export type ArticleBrief = z.infer<typeof ArticleBrief>

/** RFC 9457. `type` is the address of the code's explanation. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    help: z.string(),
    code: z.string(),
    instance: z.string().optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457, with the code of docs/errors.md.' })
export type Problem = z.infer<typeof Problem>

/** A page of a list. `next` is given back as `after`; null where this is the last. */
export function pageOf<T extends z.ZodType>(item: T, id: string) {
  return z.object({ items: z.array(item), next: z.string().nullable(), covers: Coverage }).meta({ id })
}
