import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import type { Context as Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { type AccessOptions, known, personOf } from '../access/access.ts'
import { Rate } from '../access/rate.ts'
import type { Person } from '../access/roles.ts'
import { Me } from '../api/index.ts'
import type { Context } from '../context.ts'
import { errors, knownError } from '../errors.ts'
import { dataAddress } from '../pages/addresses.ts'
import type { Env } from './env.ts'
import { errorsPage } from './errors-page.ts'
import { SECURITY } from './headers.ts'
import { openApi } from './openapi.ts'
import { pages } from './pages.ts'
import { problemResponse } from './problem.ts'
import { questions } from './questions.ts'
import { type Document, referencePage } from './reference.ts'
import { reply, tagged } from './reply.ts'
import type { App } from './route.ts'
import { signedIn, signedOut, signInPage } from './sign-in.ts'
import { readings, writes } from './writes.ts'

export interface AppOptions {
  access?: AccessOptions
  /** The folder of the built interface; null where it is not built. */
  web?: string | null
  /** Requests a minute for each person and address; writes and readings cost ten. */
  perMinute?: number
  /** Bytes of articles that may come at once, and of any other request. */
  largest?: { articles: number; other: number }
  /** Answers assistants at `/mcp`. */
  mcp?: (request: Request, person: Person) => Promise<Response>
  /** Told of faults in Thima itself; the requester hears only that there was one. */
  fault?: (error: unknown) => void
}

type C = Hono<Env>

const PER_MINUTE = 1200
const COSTLY = 10
const LARGEST = { articles: 64_000_000, other: 4_000_000 }

/** The service as a function from requests to answers. */
export function createApp(context: Context, options: AppOptions = {}): App {
  const { access = {}, web = null, largest = LARGEST, mcp, fault = () => {} } = options
  const rate = new Rate(options.perMinute ?? PER_MINUTE)
  const app: App = new OpenAPIHono<Env>({
    defaultHook: (result) => {
      if (!result.success) throw errors.invalid(issuesOf(result.error.issues))
    },
  })
  app.onError((error, c) => {
    const thrown = error instanceof HTTPException ? errors.invalid(error.message) : knownError(error)
    if (thrown.code === 'internal') fault(error)
    return secured(problem(thrown, c as C))
  })
  app.notFound((c) => secured(problemResponse(errors.noRoute(c.req.path), c.req.path)))
  app.use(async (c, next) => {
    await next()
    secured(c.res)
  })

  app.post('/sign-in', bodyLimit({ maxSize: 10_000 }), async (c) => {
    personOrNull(c, { ...access, tokens: [] }) // the checks of host and origin hold here too
    rate.take(`sign-in ${peerOf(c)}`, context.now().getTime(), COSTLY * 5)
    const token = (await c.req.parseBody()).token
    const good = typeof token === 'string' && known(token, access.tokens ?? []) !== undefined
    if (!good) return signInPage(c.req.header('accept-language'), true)
    return signedIn(token, c.req.url.startsWith('https:') || c.req.header('x-forwarded-proto') === 'https')
  })

  app.post('/sign-out', (c) => {
    personOrNull(c, { ...access, tokens: [] }) // a page of another site signs nobody out
    return signedOut()
  })

  app.use(async (c, next) => {
    const person = personOf(askedOf(c), access)
    c.set('person', person)
    c.set('context', context)
    const costly = c.req.method !== 'GET' && c.req.method !== 'HEAD'
    const left = rate.take(`${person.name} ${peerOf(c)}`, context.now().getTime(), costly ? COSTLY : 1)
    await next()
    c.res.headers.set('RateLimit', `limit=${left.limit}, remaining=${left.remaining}, reset=${left.reset}`)
  })
  const limit = (maxSize: number) =>
    bodyLimit({
      maxSize,
      onError: () => {
        throw errors.tooLarge(maxSize)
      },
    })
  const [articles, other] = [limit(largest.articles), limit(largest.other)]
  app.use((c, next) => (c.req.path === '/api/v1/articles' ? articles(c, next) : other(c, next)))

  app.get('*', async (c, next) => {
    const data = dataAddress(new URL(c.req.url))
    return data === null ? next() : app.fetch(new Request(data, { headers: c.req.raw.headers }), c.env)
  })

  const api: App = new OpenAPIHono<Env>({
    defaultHook: (result) => {
      if (!result.success) throw errors.invalid(issuesOf(result.error.issues))
    },
  })
  questions(api)
  readings(api)
  writes(api)
  api.openapi(
    createRoute({
      method: 'get',
      path: '/me',
      summary: 'Who asks, and what he may do',
      tags: ['ledger'],
      responses: { 200: { description: 'You', content: { 'application/json': { schema: Me } } } },
    }),
    ((c: C) => reply(c, { ...c.get('person'), demo: context.demo })) as never,
  )
  app.route('/api/v1', api)
  app.get('/api/openapi.json', (c) =>
    tagged(c, JSON.stringify(openApi(app, context.version)), { 'Content-Type': 'application/json; charset=utf-8' }),
  )
  app.get('/api', (c) => tagged(c, referencePage(openApi(app, context.version) as unknown as Document), HTML))
  app.get('/api/errors', (c) => tagged(c, errorsPage(), HTML))
  if (mcp !== undefined) app.all('/mcp', (c) => mcp(c.req.raw, c.get('person')))
  pages(app, context, web)
  return app

  function problem(error: ReturnType<typeof knownError>, c: C): Response {
    const wantsPage = c.req.method === 'GET' && (c.req.header('accept') ?? '').includes('text/html')
    if (error.code === 'access-token-missing' && wantsPage && !c.req.path.startsWith('/api/v1'))
      return signInPage(c.req.header('accept-language'), false)
    const headers: Record<string, string> = {}
    if (error.code === 'access-token-missing') headers['WWW-Authenticate'] = 'Bearer'
    if (error.code === 'rate-exceeded') headers['Retry-After'] = /\d+/.exec(error.help)?.[0] ?? '60'
    return problemResponse(error, c.req.path, headers)
  }
}

const HTML = { 'Content-Type': 'text/html; charset=utf-8' }

function secured(response: Response): Response {
  for (const [name, value] of Object.entries(SECURITY))
    if (!response.headers.has(name)) response.headers.set(name, value)
  return response
}

const peerOf = (c: Pick<C, 'env'>): string | null => c.env?.incoming?.socket?.remoteAddress ?? null

const askedOf = (c: C) => ({
  peer: peerOf(c),
  method: c.req.method,
  header: (name: string) => c.req.header(name),
})

/** Lets pass whoever only lacks a token; a foreign host or origin is refused as everywhere. */
function personOrNull(c: C, access: AccessOptions): Person | null {
  try {
    return personOf(askedOf(c), access)
  } catch (error) {
    if (knownError(error).code === 'access-token-missing') return null
    throw error
  }
}

const issuesOf = (issues: readonly { path: PropertyKey[]; message: string }[]): string =>
  issues.map(({ path, message }) => `${path.length > 0 ? `\`${path.join('.')}\`: ` : ''}${message}`).join('; ')
