import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context as Hono } from 'hono'
import { may, type Role } from '../access/roles.ts'
import { Problem } from '../api/index.ts'
import type { Context } from '../context.ts'
import { errors } from '../errors.ts'
import type { Columns } from './csv.ts'
import type { Env } from './env.ts'
import { reply } from './reply.ts'

export type App = OpenAPIHono<Env>
export type C = Hono<Env>

export const Id = z.object({ id: z.string().min(1) })

/** What an address is for: what it takes, what it answers, in which form it is a table. */
interface Get<Q extends z.ZodRawShape, R extends z.ZodType> {
  path: string
  summary: string
  tag: string
  query?: Q
  answer: R
  csv?: (answer: z.infer<R>) => Columns
  /** Who may ask. Default: a reader. */
  role?: Role
}

/** How every address fails. */
export const PROBLEM = { description: 'A problem', content: { 'application/problem+json': { schema: Problem } } }

/** Declares an address that is asked: checked, answered and told of in the document by one declaration. */
export function get<Q extends z.ZodRawShape, R extends z.ZodType>(
  app: App,
  { path, summary, tag, query, answer, csv: table, role }: Get<Q, R>,
  handle: (context: Context, given: z.infer<z.ZodObject<Q>>, id: string) => Promise<z.infer<R> | null>,
): void {
  const content = { 'application/json': { schema: answer }, ...(table && { 'text/csv': { schema: z.string() } }) }
  const route = createRoute({
    method: 'get',
    path,
    summary,
    tags: [tag],
    request: { query: z.object(query ?? {}), ...(path.includes('{id}') && { params: Id }) },
    responses: { 200: { description: summary, content }, 304: { description: 'Nothing changed' }, default: PROBLEM },
  })
  app.openapi(route, (async (c: C) => {
    demand(c, role ?? 'reader')
    const given = c.req.valid('query' as never) as z.infer<z.ZodObject<Q>>
    const found = await handle(c.get('context'), given, c.req.param('id') ?? '')
    if (found === null) throw errors.noRoute(c.req.path)
    return reply(c, found, table)
  }) as never)
}

/** Refuses whoever may not do it. */
export function demand(c: C, role: Role): void {
  const person = c.get('person')
  if (!may(person.role, role)) throw errors.forbidden(person.role, role)
}
