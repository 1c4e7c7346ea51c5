import type { Reading as EngineReading } from 'thima/model'
import { z } from 'zod'
import { ArticleBrief, Coverage, Polarity, pageOf, Status } from './common.ts'

/** A reading is the engine's contract (docs/guide.md); here it is passed on as it is. */
export const Reading = z
  .custom<EngineReading>((value) => typeof value === 'object' && value !== null)
  .meta({ id: 'Reading', type: 'object', description: 'The reading of an article, as `thima read --json` prints it.' })
export type Reading = EngineReading

export const ArticlesPage = pageOf(ArticleBrief, 'ArticlesPage')
export type ArticlesPage = z.infer<typeof ArticlesPage>

/** A claim that a statement tells. */
export const ClaimRef = z
  .object({ id: z.string(), about: z.string(), status: Status, polarity: Polarity })
  .meta({ id: 'ClaimRef' })
export type ClaimRef = z.infer<typeof ClaimRef>

/** The same with why it was linked. */
export const ClaimLink = ClaimRef.extend({ linked: z.string() }).meta({ id: 'ClaimLink' })
export type ClaimLink = z.infer<typeof ClaimLink>

/** Claims of one telling of the article: of a statement (`s1`), an event in the writer's own voice (`e3`), or the headline. */
export const Told = z
  .object({
    id: z.string().describe('`ARTICLE#s1`'),
    local: z.string().describe('`s1`: the id in the reading.'),
    content: z.string(),
    claims: z.array(ClaimLink),
    origins: z.array(z.string()).describe('Names of its origins.'),
    decided: z.array(z.string()).describe('Decisions that people made on it.'),
  })
  .meta({ id: 'Told' })
export type Told = z.infer<typeof Told>

export const Capture = z
  .object({
    at: z.string(),
    url: z.string().nullable(),
    place: z.string().nullable(),
    sha256: z.string(),
    size: z.int(),
  })
  .meta({ id: 'Capture' })
export type Capture = z.infer<typeof Capture>

export const Article = ArticleBrief.extend({
  text: z.string(),
  reading: Reading,
  reader: z.string().describe('What read it: version and knowledge.'),
  told: z.array(Told),
  captures: z.array(Capture),
  copies: z.array(z.string()).describe('Other articles that are the same text.'),
  copyOutlets: z.array(z.string().nullable()).describe('The outlet of each of them; null where it is not known.'),
  covers: Coverage,
}).meta({ id: 'Article' })
export type Article = z.infer<typeof Article>

export const ReadRequest = z
  .object({
    text: z.string().max(1_000_000).optional(),
    html: z.string().max(4_000_000).optional().describe('A page as captured; gives the article’s text too.'),
    url: z.string().optional().describe('Its address. Alone it is fetched, for who may add.'),
    title: z.string().optional(),
    outlet: z.string().optional(),
    published: z.string().optional(),
    language: z.enum(['th', 'en']).optional(),
  })
  .meta({ id: 'ReadRequest', description: 'One of `text`, `html` and `url`.' })
export type ReadRequest = z.infer<typeof ReadRequest>

export const ReadAnswer = z
  .object({
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    url: z.string().nullable(),
    text: z.string().describe('What the spans of the reading index.'),
    reading: Reading,
  })
  .meta({ id: 'ReadAnswer' })
export type ReadAnswer = z.infer<typeof ReadAnswer>

export const WordsRequest = z.object({ texts: z.array(z.string().max(1_000_000)).max(500) }).meta({
  id: 'WordsRequest',
  description: 'Texts whose words are asked for: Thai is written without spaces between them.',
})
export type WordsRequest = z.infer<typeof WordsRequest>

export const WordsAnswer = z
  .object({ words: z.array(z.array(z.int())).describe('For each text the starts and ends of its words, in turn.') })
  .meta({ id: 'WordsAnswer' })
export type WordsAnswer = z.infer<typeof WordsAnswer>

/** An article that is given to be added. */
export const ArticleInput = z
  .object({
    text: z.string(),
    id: z.string().optional(),
    url: z.string().optional(),
    outlet: z.string().optional(),
    language: z.string().optional(),
    published: z.string().optional(),
    title: z.string().optional(),
  })
  .meta({ id: 'ArticleInput' })
export type ArticleInput = z.infer<typeof ArticleInput>

export const AddRequest = z
  .object({
    articles: z.array(ArticleInput).max(1000).optional(),
    urls: z.array(z.string()).max(100).optional().describe('Addresses to be fetched, from the open net only.'),
  })
  .meta({ id: 'AddRequest' })
export type AddRequest = z.infer<typeof AddRequest>

export const JobItem = z
  .object({
    place: z.string().describe('File, or file and line.'),
    did: z.enum(['added', 'reread', 'captured', 'failed']),
    article: z.string().nullable(),
    title: z.string().nullable(),
    error: z.object({ code: z.string(), message: z.string(), help: z.string() }).nullable(),
  })
  .meta({ id: 'JobItem' })
export type JobItem = z.infer<typeof JobItem>

/** Adding under way. Its events are `progress` (a Job without items), `item` (a JobItem) and `done` (the Job). */
export const Job = z
  .object({
    id: z.string(),
    state: z.enum(['waiting', 'reading', 'settling', 'done', 'failed', 'stopped']),
    total: z.int().nullable().describe('How many there are; null while it is not known.'),
    done: z.int(),
    added: z.int(),
    reread: z.int(),
    captured: z.int(),
    failed: z.int(),
    stories: z.int().describe('Stories decided anew.'),
    by: z.string(),
    at: z.string(),
    items: z.array(JobItem),
    error: z.object({ code: z.string(), message: z.string(), help: z.string() }).nullable(),
  })
  .meta({ id: 'Job' })
export type Job = z.infer<typeof Job>
