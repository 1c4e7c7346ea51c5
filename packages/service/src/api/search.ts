import { z } from 'zod'
import { ClaimCard } from './claims.ts'
import { Coverage, Day, Quote } from './common.ts'

export const Hit = z
  .object({
    id: z.string(),
    article: z.string(),
    title: z.string().nullable(),
    content: z.string(),
    outlet: z.string().nullable(),
    day: Day,
    language: z.string(),
    speaker: z.string().nullable(),
    source: z.string().nullable(),
    stance: z.string(),
    claims: z.array(z.string()),
    quote: Quote,
  })
  .meta({ id: 'Hit' })
export type Hit = z.infer<typeof Hit>

/** A value that hits have, how many, and the query that asks for it too. */
export const FacetValue = z
  .object({ value: z.string(), name: z.string(), count: z.int(), query: z.string(), active: z.boolean() })
  .meta({ id: 'FacetValue' })
export type FacetValue = z.infer<typeof FacetValue>

export const SearchPage = z
  .object({
    items: z.array(Hit),
    next: z.string().nullable(),
    query: z.string(),
    facets: z.object({
      outlet: z.array(FacetValue),
      source: z.array(FacetValue),
      status: z.array(FacetValue),
      lang: z.array(FacetValue),
      month: z.array(FacetValue),
    }),
    total: z.int().describe('Hits counted for the facets.'),
    complete: z.boolean().describe('Whether all hits were counted, or only the latest.'),
    covers: Coverage,
  })
  .meta({ id: 'SearchPage' })
export type SearchPage = z.infer<typeof SearchPage>

export const CheckRequest = z
  .object({
    text: z.string().max(1_000_000).optional().describe('A sentence or an article.'),
    url: z
      .string()
      .optional()
      .describe('Address of an article. One that is not in the ledger is fetched where it is POSTed by who may add.'),
    language: z.enum(['th', 'en']).optional(),
  })
  .meta({ id: 'CheckRequest', description: 'One of `text` and `url`.' })
export type CheckRequest = z.infer<typeof CheckRequest>

export const Found = z
  .object({
    likeness: z.number().describe('How like the tellings of the claim are to what was asked, on the average: 0 to 1.'),
    closest: z.number().describe('How like the closest of them is.'),
    degree: z
      .enum(['more', 'less'])
      .nullable()
      .describe('Whether what is asked says more than the claim does (“will” of what may), or less.'),
    claim: ClaimCard,
    first: z
      .object({
        article: z.string(),
        outlet: z.string().nullable(),
        day: Day,
        content: z.string(),
        onWordOf: z.array(z.string()).describe('Names of the origins of that first telling; empty where none is told.'),
        quote: Quote,
      })
      .nullable()
      .describe('Who told it first.'),
  })
  .meta({ id: 'Found' })
export type Found = z.infer<typeof Found>

export const CheckAnswer = z
  .object({
    asked: z.array(z.object({ content: z.string(), found: z.array(Found) })),
    article: z.string().nullable().describe('The article that an address led to.'),
    covers: Coverage,
  })
  .meta({ id: 'CheckAnswer' })
export type CheckAnswer = z.infer<typeof CheckAnswer>
