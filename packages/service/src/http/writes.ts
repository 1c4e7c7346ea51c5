import { createHash } from 'node:crypto'
import { createRoute, z } from '@hono/zod-openapi'
import { looksLikeAddress } from '@thima/gather'
import { answeredTo, keepAnswer } from '@thima/ledger'
import type { Context as Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { may } from '../access/roles.ts'
import * as api from '../api/index.ts'
import { errors } from '../errors.ts'
import type { JobEvent } from '../jobs/jobs.ts'
import type { Sent } from '../jobs/pages.ts'
import * as use from '../use/index.ts'
import type { Env } from './env.ts'
import { tagged } from './reply.ts'
import { type App, demand } from './routes.ts'

type C = Hono<Env>

const json = <T extends z.ZodType>(schema: T) => ({ 'application/json': { schema } })
const PROBLEM = { description: 'A problem', content: { 'application/problem+json': { schema: api.Problem } } }
const Key = z.object({
  'idempotency-key': z
    .string()
    .max(200)
    .optional()
    .describe('The same key with the same request again is answered as before.'),
})

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
      const job = c.get('context').jobs.add(files, c.get('person'), addresses)
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
    request: { headers: Key, body: { required: true, content: json(api.DecisionRequest) } },
    responses: { 201: { description: 'The decision', content: json(api.Decision) }, default: PROBLEM },
  })
  app.openapi(decide, (async (c: C) => {
    demand(c, 'reviewer')
    const asked = c.req.valid('json' as never) as api.DecisionRequest
    return once(c, hashOf([JSON.stringify(asked)]), async () => {
      const body = await use.decide(c.get('context'), c.get('person'), asked)
      return { status: 201, body, location: '/api/v1/decisions' }
    })
  }) as never)

  app.openapi(
    createRoute({
      method: 'delete',
      path: '/decisions/{id}',
      summary: 'Takes a decision back; its entry stays',
      tags: ['review'],
      request: { params: z.object({ id: z.coerce.number().int() }) },
      responses: { 204: { description: 'Taken back' }, default: PROBLEM },
    }),
    (async (c: C) => {
      demand(c, 'reviewer')
      await use.undoDecision(c.get('context'), c.get('person'), Number(c.req.param('id')))
      return c.body(null, 204)
    }) as never,
  )
}

/** What was sent: the files of a form, or the body as one file. */
async function sentIn(c: C): Promise<{ files: Sent[]; addresses: string[] }> {
  const contentType = c.req.header('content-type') ?? ''
  if (!contentType.startsWith('multipart/form-data')) {
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    if (bytes.length === 0) throw errors.invalid('it is empty')
    if (!contentType.startsWith('application/json'))
      return { files: [{ name: nameOf(contentType), bytes, contentType }], addresses: [] }
    return fromJson(bytes)
  }
  const form = await c.req.formData().catch((cause) => {
    throw errors.invalid(`its form cannot be read (${cause instanceof Error ? cause.message : 'broken'})`)
  })
  const files: Sent[] = []
  for (const value of form.values()) {
    if (typeof value === 'string') continue
    files.push({
      name: value.name || 'file',
      bytes: new Uint8Array(await value.arrayBuffer()),
      contentType: value.type,
    })
  }
  if (files.length === 0) throw errors.invalid('its form holds no file')
  return { files, addresses: [] }
}

const nameOf = (contentType: string) =>
  /ndjson|jsonl/.test(contentType) ? 'articles.jsonl' : contentType.startsWith('text/html') ? 'page.html' : 'text'

/** Articles and addresses of JSON: one article, a list of them, or `{"articles": […], "urls": […]}`. */
function fromJson(bytes: Uint8Array): { files: Sent[]; addresses: string[] } {
  let given: unknown
  try {
    given = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw errors.invalid('it is no JSON')
  }
  const { articles, urls } = (given ?? {}) as { articles?: unknown; urls?: unknown }
  const addresses = urls === undefined ? [] : Array.isArray(urls) ? urls.map(String) : [String(urls)]
  for (const address of addresses)
    if (!looksLikeAddress(address)) throw errors.invalid(`${address} is no address of the web`)
  const all = Array.isArray(given) ? given : Array.isArray(articles) ? articles : addresses.length > 0 ? [] : [given]
  const lines = new TextEncoder().encode(all.map((one) => JSON.stringify(one)).join('\n'))
  return { files: all.length === 0 ? [] : [{ name: 'articles.jsonl', bytes: lines }], addresses }
}

function hashOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex')
}

interface Answer {
  status: 201 | 202
  body: unknown
  location: string
}

/** Does it once: the same key of the same person is answered as the first time. */
async function once(c: C, hash: string, act: () => Promise<Answer>): Promise<Response> {
  const { ledger, now } = c.get('context')
  const key = c.req.header('idempotency-key')
  const { name } = c.get('person')
  if (key === undefined) return answered(await act())
  return inLine(`${name}\n${key}`, async () => {
    const before = await answeredTo(ledger.db, name, key)
    if (before !== undefined) {
      if (before.hash !== hash) throw errors.keyReused(key)
      return answered(JSON.parse(before.body) as Answer, true)
    }
    const answer = await act()
    await keepAnswer(
      ledger.db,
      name,
      key,
      { hash, status: answer.status, body: JSON.stringify(answer) },
      now().toISOString(),
    )
    return answered(answer)
  })
}

const under = new Map<string, Promise<unknown>>()

/** One after the other for each key: two that come at the same moment are not both done. */
async function inLine<T>(key: string, act: () => Promise<T>): Promise<T> {
  const before = under.get(key) ?? Promise.resolve()
  const mine = before.catch(() => {}).then(act)
  under.set(key, mine)
  try {
    return await mine
  } finally {
    if (under.get(key) === mine) under.delete(key)
  }
}

function answered({ status, body, location }: Answer, again = false): Response {
  return new Response(`${JSON.stringify(body)}\n`, {
    status,
    headers: {
      ...JSON_TYPE,
      Location: location,
      'Cache-Control': 'no-store',
      ...(again && { 'Idempotent-Replayed': 'true' }),
    },
  })
}

/** Events of a job; whoever comes back says with `Last-Event-ID` which item was the last that he has. */
function events(c: C, id: string): Response {
  const { jobs } = c.get('context')
  jobs.get(id)
  const last = c.req.header('last-event-id')
  const from = last === undefined ? 0 : Number(last) + 1
  return streamSSE(c, async (stream) => {
    const queue: JobEvent[] = []
    let wake = () => {}
    const stop = jobs.follow(id, Number.isInteger(from) ? from : 0, (event) => {
      queue.push(event)
      wake()
    })
    stream.onAbort(() => {
      stop()
      wake()
    })
    while (!stream.aborted) {
      const next = queue.shift()
      if (next === undefined) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
        continue
      }
      const { event } = next
      const data = JSON.stringify('item' in next ? next.item : next.job)
      await stream.writeSSE({ event, data, ...('nth' in next && { id: String(next.nth) }) })
      if (event === 'done') break
    }
    stop()
  })
}
