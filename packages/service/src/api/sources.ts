import { z } from 'zod'
import { ClaimRef } from './articles.ts'
import { ChainLink, Coverage, Day, Polarity, Quote, Status } from './common.ts'

export const SourceRow = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.string().nullable(),
    statements: z.int(),
    relayedBy: z.array(z.object({ id: z.string(), name: z.string(), times: z.int() })),
  })
  .meta({ id: 'SourceRow' })
export type SourceRow = z.infer<typeof SourceRow>

export const SourcesPage = z
  .object({
    items: z.array(SourceRow),
    next: z.string().nullable(),
    statements: z.int().describe('All statements, and how many of them have a source that is not named.'),
    unnamed: z.int(),
    covers: Coverage,
  })
  .meta({ id: 'SourcesPage' })
export type SourcesPage = z.infer<typeof SourcesPage>

export const SourceStatement = z
  .object({
    id: z.string(),
    article: z.string(),
    outlet: z.string().nullable(),
    day: Day,
    language: z.string(),
    content: z.string(),
    stance: z.string(),
    quotation: z.string().nullable(),
    saidAt: z.string().nullable(),
    chain: z.array(ChainLink),
    quote: Quote,
    claims: z.array(ClaimRef),
  })
  .meta({ id: 'SourceStatement' })
export type SourceStatement = z.infer<typeof SourceStatement>

/** One who is quoted: what he said, who passes it on, and what became of it. */
export const Source = SourceRow.extend({
  names: z.array(z.string()).describe('Other names that knowledge has.'),
  wikidata: z.string().nullable(),
  offices: z.array(
    z.object({ role: z.string(), of: z.string(), from: z.string().nullable(), to: z.string().nullable() }),
  ),
  outlets: z.array(z.object({ outlet: z.string(), times: z.int() })).describe('In whose articles it is quoted.'),
  relays: z
    .array(z.object({ id: z.string(), name: z.string(), times: z.int() }))
    .describe('Whose words it passes on, the most often first.'),
  became: z
    .array(z.object({ status: Status, polarity: Polarity, claims: z.int() }))
    .describe('What stands today of the claims that it spoke to, by what it said of them.'),
  said: z.object({ items: z.array(SourceStatement), next: z.string().nullable() }),
  covers: Coverage,
}).meta({ id: 'Source' })
export type Source = z.infer<typeof Source>
