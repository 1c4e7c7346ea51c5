import { readFileSync } from 'node:fs'
import { openLedger } from '@thima/ledger'
import { createThima } from 'thima'
import { claimLanguages } from 'thima/claim-languages'
import type { Person } from '../access/roles.ts'
import { type AppOptions, createApp } from '../http/app.ts'
import { createService, type ServiceOptions } from '../service.ts'

const STORIES = new URL('../../../../evaluation/stories/', import.meta.url)
export const KEEPER: Person = { name: 'tester', role: 'keeper', by: 'local' }
/** As if asked from the machine itself. */
export const LOCAL = { incoming: { socket: { remoteAddress: '127.0.0.1' } } }
export const FAR = { incoming: { socket: { remoteAddress: '203.0.113.9' } } }

export const linesOf = (story: string) => readFileSync(new URL(`${story}/articles.jsonl`, STORIES))

/** A service over a ledger in memory with the articles of some stories, read and decided as anywhere else. */
export async function testService(stories: readonly string[] = [], options: Partial<ServiceOptions> = {}) {
  const thima = await createThima()
  const ledger = await openLedger(':memory:', {
    languages: await claimLanguages(),
    knowledge: thima.knowledge,
    reader: 'test',
    create: true,
  })
  const context = createService({ ledger, thima, ...options })
  for (const story of stories) {
    const { id } = await context.jobs.add([{ name: `${story}.jsonl`, bytes: linesOf(story) }], KEEPER)
    await context.jobs.ended(id)
  }
  return context
}

export type TestService = Awaited<ReturnType<typeof testService>>

/** Asks the service as somebody on the machine itself would. */
export function asking(context: TestService, options: AppOptions = {}) {
  const app = createApp(context, options)
  const ask = (path: string, init: RequestInit = {}, env: object = LOCAL) =>
    app.request(`http://localhost:4680${path}`, withHost(init), env)
  const json = async (path: string, init?: RequestInit, env?: object) => {
    const answer = await ask(path, init, env)
    return { status: answer.status, headers: answer.headers, body: JSON.parse(await answer.text()) }
  }
  return { app, ask, json }
}

/** Node's server hands on the Host header; a bare `Request` has none. */
function withHost(init: RequestInit): RequestInit {
  const headers = new Headers(init.headers)
  if (!headers.has('host')) headers.set('host', 'localhost:4680')
  return { ...init, headers }
}
