import { z } from '@hono/zod-openapi'
import * as api from '../api/index.ts'
import * as use from '../use/index.ts'
import { csv } from './csv.ts'
import { opened, sealedPage } from './cursor.ts'
import { type App, get, Id, PROBLEM } from './route.ts'

const Limit = z.coerce.number().int().min(1).max(500)
const After = z.string().describe('`next` of the page before.')
const AsOf = z.string().describe('What was known at the end of that day (2024-06-12, 2024-06, 2024).')
const Format = z.enum(['json', 'csv'])
const paging = { limit: Limit.optional(), after: After.optional(), format: Format.optional() }
const asOf = { asOf: AsOf.optional(), format: Format.optional() }

const page = (given: { limit?: number; after?: string }) => ({ limit: given.limit, after: opened(given.after) })

/** Everything that can be asked. */
export function questions(app: App): void {
  get(
    app,
    {
      path: '/overview',
      summary: 'What the ledger is made of',
      tag: 'ledger',
      query: { format: Format.optional() },
      answer: api.Overview,
      csv: csv.overview,
    },
    (context) => use.overview(context),
  )
  get(
    app,
    {
      path: '/stories',
      summary: 'Stories, those with the latest news first',
      tag: 'stories',
      query: {
        ...paging,
        articles: z.coerce.number().int().min(1).optional().describe('Only those of at least so many articles.'),
      },
      answer: api.StoriesPage,
      csv: csv.stories,
    },
    async (context, given) => sealedPage(await use.listStories(context, { ...page(given), articles: given.articles })),
  )
  get(
    app,
    {
      path: '/stories/{id}',
      summary: 'A story, by its id or that of a claim or article in it',
      tag: 'stories',
      query: asOf,
      answer: api.Story,
      csv: csv.story,
    },
    (context, given, id) => use.getStory(context, id, given.asOf ?? null),
  )
  get(
    app,
    {
      path: '/claims',
      summary: 'Claims, those with the latest news first',
      tag: 'claims',
      query: {
        ...paging,
        ...asOf,
        status: api.Status.optional(),
        about: z.string().optional().describe('Words that its statements hold.'),
      },
      answer: api.ClaimsPage,
      csv: csv.claims,
    },
    async (context, { asOf: day, status, about, ...given }) =>
      sealedPage(await use.listClaims(context, { ...page(given), asOf: day, status, about })),
  )
  get(
    app,
    {
      path: '/claims/{id}',
      summary: 'A claim: how its status went, each statement in its words with its chain',
      tag: 'claims',
      query: asOf,
      answer: api.Claim,
      csv: csv.claim,
    },
    (context, given, id) => use.getClaim(context, id, given.asOf ?? null),
  )
  get(
    app,
    {
      path: '/claims/{id}/trace',
      summary: 'From where each telling of a claim has it',
      tag: 'claims',
      query: asOf,
      answer: api.Trace,
      csv: csv.trace,
    },
    (context, given, id) => use.traceClaim(context, id, given.asOf ?? null),
  )
  get(
    app,
    {
      path: '/articles',
      summary: 'Articles, the latest first',
      tag: 'articles',
      query: {
        ...paging,
        outlet: z.string().optional(),
        language: z.string().optional(),
        from: z.string().optional(),
        to: z.string().optional(),
        story: z.string().optional(),
      },
      answer: api.ArticlesPage,
      csv: csv.articles,
    },
    async (context, { format: _, ...given }) =>
      sealedPage(await use.listArticles(context, { ...given, ...page(given) })),
  )
  get(
    app,
    {
      path: '/articles/{id}',
      summary: 'An article: text, reading, what it tells and of which claims that is',
      tag: 'articles',
      query: { format: Format.optional() },
      answer: api.Article,
      csv: csv.article,
    },
    (context, _, id) => use.getArticle(context, id),
  )
  get(
    app,
    {
      path: '/sources',
      summary: 'Who is quoted, the most often first',
      tag: 'sources',
      query: paging,
      answer: api.SourcesPage,
      csv: csv.sources,
    },
    async (context, given) => sealedPage(await use.listSources(context, page(given))),
  )
  get(
    app,
    {
      path: '/sources/{id}',
      summary: 'One who is quoted: what he said, who passes it on, what became of it',
      tag: 'sources',
      query: paging,
      answer: api.Source,
      csv: csv.source,
    },
    async (context, given, id) => {
      const source = await use.getSource(context, id, page(given))
      return { ...source, said: sealedPage(source.said) }
    },
  )
  get(
    app,
    {
      path: '/search',
      summary: 'Statements that hold words; filters: source: origin: outlet: status: lang: before: after:',
      tag: 'search',
      query: { ...paging, q: z.string().max(1000) },
      answer: api.SearchPage,
      csv: csv.search,
    },
    async (context, given) => sealedPage(await use.search(context, { ...page(given), query: given.q })),
  )
  get(
    app,
    {
      path: '/check',
      summary: 'Looks for a sentence or an address: who said it first, on whose word, who denied it',
      tag: 'search',
      query: {
        text: z.string().max(4000).optional(),
        url: z.string().max(4000).optional(),
        q: z.string().max(4000).optional().describe('One or the other: what begins like an address is one.'),
        format: Format.optional(),
      },
      answer: api.CheckAnswer,
      csv: csv.check,
    },
    (context, { text, url, q }) =>
      use.check(
        context,
        q !== undefined && /^https?:\/\/\S+$/.test(q.trim()) ? { url: q.trim() } : { text: text ?? q, url },
      ),
  )
  get(
    app,
    {
      path: '/review',
      summary: 'Statements that a person should look at',
      tag: 'review',
      query: { limit: Limit.optional(), format: Format.optional() },
      answer: api.ReviewQueue,
      csv: csv.review,
    },
    (context, { limit }) => use.reviewQueue(context, limit),
  )
  get(
    app,
    {
      path: '/decisions',
      summary: 'What people decided, the last first',
      tag: 'review',
      query: paging,
      answer: api.DecisionsPage,
      csv: csv.decisions,
    },
    async (context, given) => sealedPage(await use.decisions(context, page(given))),
  )
  get(
    app,
    {
      path: '/audit',
      summary: 'What was written, by whom',
      tag: 'review',
      query: paging,
      answer: api.AuditPage,
      csv: csv.audit,
      role: 'keeper',
    },
    async (context, given) => sealedPage(await use.audit(context, page(given))),
  )
  get(
    app,
    {
      path: '/jobs',
      summary: 'Adding that is under way or was finished',
      tag: 'articles',
      query: { format: Format.optional() },
      answer: z.object({ items: z.array(api.Job) }),
      csv: csv.jobs,
      role: 'keeper',
    },
    async ({ jobs }) => ({ items: jobs.list() }),
  )
  get(
    app,
    {
      path: '/jobs/{id}',
      summary: 'One piece of adding: what came of each article',
      tag: 'articles',
      query: { format: Format.optional() },
      answer: api.Job,
      csv: csv.job,
      role: 'keeper',
    },
    async ({ jobs }, _, id) => jobs.get(id),
  )
  // Answered beside the pages (pages.ts), where the same file has an address for people.
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: '/articles/{id}/page',
    summary: 'The page of an article as it was captured: a file, or plain text',
    tags: ['articles'],
    request: {
      params: Id,
      query: z.object({
        as: z.enum(['text']).optional(),
        sha256: z.string().optional().describe('Another capture than the last.'),
      }),
    },
    responses: {
      200: { description: 'The bytes', content: { 'application/octet-stream': { schema: z.string() } } },
      default: PROBLEM,
    },
  })
}
