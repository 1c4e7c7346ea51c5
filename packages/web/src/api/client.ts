import type { Problem } from '@thima/service/api'

const BASE = '/api/v1'

/** What went wrong between the page and the service, in words. */
export class ServiceError extends Error {
  readonly status: number
  readonly code: string | null
  readonly help: string | null
  /** Whether there is no service here at all. */
  readonly noService: boolean
  /** Whether the thing asked for is not there. */
  readonly missing: boolean

  constructor(status: number, problem: Partial<Problem> | null) {
    super(problem?.detail ?? problem?.title ?? `${status}`)
    this.status = status
    this.code = problem?.code ?? null
    this.help = problem?.help ?? null
    this.noService = problem === null
    this.missing = status === 404 && problem !== null
  }
}

type Query = Readonly<Record<string, string | number | null | undefined>>

/** An address of the service, also for downloads. */
export function address(path: string, query: Query = {}): string {
  const entries = Object.entries(query).flatMap(([name, value]) =>
    value === null || value === undefined || value === '' ? [] : [[name, String(value)]],
  )
  const asked = new URLSearchParams(entries).toString()
  return `${BASE}${path}${asked ? `?${asked}` : ''}`
}

/** Asks the service; what it answers is of the type that it publishes. */
export async function ask<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> {
  return answerOf<T>(await reach(address(path, query), { headers: { accept: 'application/json' }, signal }))
}

/**
 * Gives the service something to do. A key makes sure that it is done once, also where the answer was lost; a page does not wait
 * until claims are decided anew, but says so and shows them when they are (`useAnswer`).
 */
export async function tell<T>(path: string, body: unknown, method: 'POST' | 'DELETE' = 'POST'): Promise<T> {
  const headers: Record<string, string> = {
    accept: 'application/json',
    'idempotency-key': crypto.randomUUID(),
    prefer: 'respond-async',
  }
  const form = body instanceof FormData
  if (!form && body !== undefined) headers['content-type'] = 'application/json'
  return answerOf<T>(
    await reach(`${BASE}${path}`, {
      method,
      headers,
      body: form || body === undefined ? (body ?? null) : JSON.stringify(body),
    }),
  )
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new ServiceError(0, null)
  }
}

async function answerOf<T>(response: Response): Promise<T> {
  const kind = response.headers.get('content-type') ?? ''
  if (!kind.includes('json')) {
    // A plain server that only hands out the interface answers with its own page.
    if (response.ok && response.status === 204) return undefined as T
    throw new ServiceError(response.status, null)
  }
  const body: unknown = await response.json()
  if (!response.ok) throw new ServiceError(response.status, body as Partial<Problem>)
  return body as T
}
