import { createRoute, z } from '@hono/zod-openapi'
import { may } from '../access/roles.ts'
import * as api from '../api/index.ts'
import * as use from '../use/index.ts'
import { events } from './events.ts'
import { hashOf, once } from './once.ts'
import { tagged } from './reply.ts'
import { type App, type C, demand, PROBLEM } from './route.ts'
import { sentIn } from './sent.ts'

const json = <T extends z.ZodType>(schema: T) => ({ 'application/json': { schema } })
const Key = z.object({
  'idempotency-key': z
    .string()
    .max(200)
    .optional()
    .describe('The same key with the same request again is answered as before.'),
})

const Prefer = z.object({
  prefer: z
    .string()
    .optional()
    .describe(
      '`respond-async` (RFC 7240): answered at once; claims follow when `unsettled` of an answer’s `covers` is 0.',
    ),
})

/** Whether whoever writes does not wait until the claims are decided anew. */
const respondsAsync = (c: C): boolean =>
  (c.req.header('prefer') ?? '').split(',').some((one) => one.trim().toLowerCase() === 'respond-async')

/** Reading and checking of longer texts: nothing is stored. */
export function readings(app: App): void {
  const read = createRoute({
    method: 'post',
    path: '/read',
    summary: 'Reads a text or a page; nothing is stored',
    tags: ['articles'],
    request: { body: { required: true, content: json(api.ReadRequest) } },
    responses: { 200: { description: 'The reading', content: json(api.ReadAnswer) }, default: PROBLEM },
  })
  app.openapi(read, (async (c: C) => {
    const asked = c.req.valid('json' as never) as api.ReadRequest
    return tagged(c, JSON.stringify(await use.readText(c.get('context'), asked, mayFetch(c))), JSON_TYPE)
  }) as never)
  const cut = createRoute({
    method: 'post',
    path: '/words',
    summary: 'Where the words of texts are, so that lines can break between them',
    tags: ['articles'],
    request: { body: { required: true, content: json(api.WordsRequest) } },
    responses: { 200: { description: 'Words', content: json(api.WordsAnswer) }, default: PROBLEM },
  })
  app.openapi(cut, (async (c: C) => {
    const asked = c.req.valid('json' as never) as api.WordsRequest
    return tagged(c, JSON.stringify(use.wordsOf(c.get('context'), asked)), JSON_TYPE)
  }) as never)
  const check = createRoute({
    method: 'post',
    path: '/check',
    summary: 'Looks for a text in the ledger; nothing is stored',
    tags: ['search'],
    request: { body: { required: true, content: json(api.CheckRequest) } },
    responses: { 200: { description: 'What was found', content: json(api.CheckAnswer) }, default: PROBLEM },
  })
  app.openapi(check, (async (c: C) => {
    const asked = c.req.valid('json' as never) as api.CheckRequest
    return tagged(c, JSON.stringify(await use.check(c.get('context'), asked, mayFetch(c))), JSON_TYPE)
  }) as never)
}

const JSON_TYPE = { 'Content-Type': 'application/json; charset=utf-8' }

/** Only who may add has the service fetch something for him, and only by a request that no other site can make for him. */
const mayFetch = (c: C): boolean => may(c.get('person').role, 'keeper')

/** Everything that changes the ledger. */
export function writes(app: App): void {
  const add = createRoute({
    method: 'post',
    path: '/articles',
    summary: 'Adds articles: files, JSON lines, or JSON; answers at once with a job',
    tags: ['articles'],
    request: {
      headers: Key,
      body: {
        required: true,
        content: {
          'multipart/form-data': { schema: z.object({ file: z.any() }).meta({ description: 'Any number of files.' }) },
          ...json(api.AddRequest),
          'application/x-ndjson': { schema: z.string() },
          'text/html': { schema: z.string() },
          'text/plain': { schema: z.string() },
        },
      },
    },
    responses: {
      202: {
        description: 'Under way. `Location` is the job; `/events` under it streams what happens.',
        content: json(api.Job),
      },
      default: PROBLEM,
    },
  })
  // Said in the document only: what comes is looked at byte by byte, not as JSON or as a form of known fields.
  app.openAPIRegistry.registerPath(add)
  app.post('/articles', async (c) => {
    demand(c, 'keeper')
    const { files, addresses } = await sentIn(c)
    const hash = hashOf([...files.flatMap(({ name, bytes }) => [name, bytes]), ...addresses])
    return once(c, hash, async () => {
      const job = await c.get('context').jobs.add(files, c.get('person'), addresses)
      return { status: 202, body: { ...job, items: [] }, location: `/api/v1/jobs/${job.id}` }
    })
  })

  app.openapi(
    createRoute({
      method: 'get',
      path: '/jobs/{id}/events',
      summary: 'What happens in a job, as server-sent events: progress, item, done',
      tags: ['articles'],
      request: { params: z.object({ id: z.string() }) },
      responses: {
        200: { description: 'Events', content: { 'text/event-stream': { schema: z.string() } } },
        default: PROBLEM,
      },
    }),
    ((c: C) => {
      demand(c, 'keeper')
      return events(c, c.req.param('id') ?? '')
    }) as never,
  )
  app.openapi(
    createRoute({
      method: 'delete',
      path: '/jobs/{id}',
      summary: 'Stops adding; what was added stays',
      tags: ['articles'],
      request: { params: z.object({ id: z.string() }) },
      responses: { 200: { description: 'The job', content: json(api.Job) }, default: PROBLEM },
    }),
    ((c: C) => {
      demand(c, 'keeper')
      return c.json(c.get('context').jobs.stop(c.req.param('id') ?? ''))
    }) as never,
  )

  const decide = createRoute({
    method: 'post',
    path: '/decisions',
    summary: 'Decides on a statement, or on two',
    tags: ['review'],
    request: { headers: Key.extend(Prefer.shape), body: { required: true, content: json(api.DecisionRequest) } },
    responses: { 201: { description: 'The decision', content: json(api.Decision) }, default: PROBLEM },
  })
  app.openapi(decide, (async (c: C) => {
    demand(c, 'reviewer')
    const asked = c.req.valid('json' as never) as api.DecisionRequest
    return once(c, hashOf([JSON.stringify(asked)]), async () => {
      const body = await use.decide(c.get('context'), c.get('person'), asked, respondsAsync(c))
      return { status: 201, body, location: '/api/v1/decisions' }
    })
  }) as never)

  app.openapi(
    createRoute({
      method: 'delete',
      path: '/decisions/{id}',
      summary: 'Takes a decision back; its entry stays',
      tags: ['review'],
      request: { params: z.object({ id: z.coerce.number().int() }), headers: Prefer },
      responses: { 204: { description: 'Taken back' }, default: PROBLEM },
    }),
    (async (c: C) => {
      demand(c, 'reviewer')
      await use.undoDecision(c.get('context'), c.get('person'), Number(c.req.param('id')), respondsAsync(c))
      return c.body(null, 204)
    }) as never,
  )
}
