import { createHash } from 'node:crypto'
import { answeredTo, keepAnswer } from '@thima/ledger'
import { errors } from '../errors.ts'
import type { C } from './route.ts'

/** What a write is answered with, kept where it came with a key. */
export interface Answer {
  status: 201 | 202
  body: unknown
  location: string
}

/** Does it once: the same key of the same person is answered as the first time. */
export async function once(c: C, hash: string, act: () => Promise<Answer>): Promise<Response> {
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
      'Content-Type': 'application/json; charset=utf-8',
      Location: location,
      'Cache-Control': 'no-store',
      ...(again && { 'Idempotent-Replayed': 'true' }),
    },
  })
}

/** Tells one request from another. */
export function hashOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex')
}
