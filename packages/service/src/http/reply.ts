import { createHash } from 'node:crypto'
import type { Context as Hono } from 'hono'
import { type Columns, csvOf } from './csv.ts'

/**
 * An answer in the form that was asked for (`format=csv`, else JSON), with an ETag of what it says: whoever has it already gets
 * an empty 304.
 */
export function reply<T>(c: Hono, answer: T, csv?: (answer: T) => Columns): Response {
  const link = nextLink(c, answer)
  if (c.req.query('format') === 'csv' && csv !== undefined) {
    const name = c.req.path.split('/').at(-1) ?? 'thima'
    return tagged(c, csvOf(csv(answer)), {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(`${safe(name)}.csv`)}`,
      ...link,
    })
  }
  return tagged(c, `${JSON.stringify(answer)}\n`, { 'Content-Type': 'application/json; charset=utf-8', ...link })
}

export function tagged(c: Hono, body: string, headers: Record<string, string>): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const kept = { ETag: etag, 'Cache-Control': 'private, no-cache', ...headers }
  const known = (c.req.header('if-none-match') ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''))
  return known.includes(etag)
    ? new Response(null, { status: 304, headers: kept })
    : new Response(body, { headers: kept })
}

/** The address of the next page of a list. */
function nextLink(c: Hono, answer: unknown): Record<string, string> {
  const next = (answer as { next?: string | null } | null)?.next
  if (typeof next !== 'string') return {}
  const url = new URL(c.req.url)
  url.searchParams.set('after', next)
  return { Link: `<${url.pathname}${url.search}>; rel="next"` }
}

const safe = (name: string) => decodeURIComponent(name).replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
