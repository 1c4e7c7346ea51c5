import { ThimaError } from 'thima/model'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hashOf } from '../access/files.ts'
import * as api from '../api/index.ts'
import { serve } from '../serve.ts'
import { createService } from '../service.ts'
import { asking, linesOf, type TestService, testService } from '../testing/service.ts'
import type { Listening } from './server.ts'

const V1 = '/api/v1'
const LINES = linesOf('border-shots-2025').toString()

const PAGE = `<html lang="en"><head><title>Shots at Chong Bok</title></head><body><article><h1>Shots at Chong Bok</h1>
<p>Cambodian soldiers opened fire first on a Thai patrol near the Chong Bok pass, the Royal Thai Army said in a statement on Wednesday.</p>
<p>The minister said on Monday that rice was cheap. Traders at the market in the town had said the same for weeks.</p></article></body></html>`

/** A net of one page. */
const fetched = async (address: string) => {
  if (address !== 'https://rice.example/1')
    throw new ThimaError({ code: 'address-status', message: 'It answers 404.', help: '' })
  return { bytes: new TextEncoder().encode(PAGE), where: address, address, contentType: 'text/html' }
}

async function started() {
  const context = await testService([], { fetch: fetched })
  return { context, ...asking(context) }
}

const lines = (body: string, headers: Record<string, string> = {}) => ({
  method: 'POST',
  headers: { 'content-type': 'application/x-ndjson', ...headers },
  body,
})
const post = (body: unknown, headers: Record<string, string> = {}) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
})

describe('adding articles', () => {
  it('answers at once with a job, and tells of each article what came of it', async () => {
    const { context, json } = await started()
    const { status, headers, body } = await json(`${V1}/articles`, lines(`${LINES}\n{"text": 3}\nnot json\n`))
    expect([status, headers.get('location')]).toEqual([202, `${V1}/jobs/${body.id}`])
    await context.jobs.ended(body.id)
    const job = api.Job.parse((await json(`${V1}/jobs/${body.id}`)).body)
    expect(job).toMatchObject({ state: 'done', total: 7, done: 7, added: 5, failed: 2 })
    expect(job.items.filter(({ error }) => error !== null).map(({ error, place }) => [error!.code, place])).toEqual([
      ['json-line-invalid', 'articles.jsonl:7'],
      ['json-line-invalid', 'articles.jsonl:8'],
    ])
    expect((await json(`${V1}/articles`)).body.items).toHaveLength(5)
    expect((await json(`${V1}/claims`)).body.items.length).toBeGreaterThan(0)
  })

  it('takes files of a form, a page, and JSON', async () => {
    const { context, json } = await started()
    const form = new FormData()
    form.append('file', new File([LINES], 'shots.jsonl'))
    form.append(
      'file',
      new File(
        [
          '<html><title>T</title><body><article><p>The minister said on Monday that rice was cheap.</p></article></body></html>',
        ],
        'page.html',
      ),
    )
    form.append('file', new File([new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31])], 'paper.pdf'))
    const first = (await json(`${V1}/articles`, { method: 'POST', body: form })).body
    const done = await context.jobs.ended(first.id)
    expect(done).toMatchObject({ added: 6, failed: 1 })
    expect(done.items.at(-1)!.error!.code).toBe('page-binary')
    const asJson = (
      await json(`${V1}/articles`, post({ articles: [{ id: 'j1', text: 'The minister said rice was cheap.' }] }))
    ).body
    expect((await context.jobs.ended(asJson.id)).items[0]).toMatchObject({ did: 'added', article: 'j1' })
  })

  it('fetches addresses, and says of each that cannot be had why', async () => {
    const { context, json } = await started()
    const urls = ['https://rice.example/1', 'https://rice.example/none']
    const { body } = await json(`${V1}/articles`, post({ urls }))
    const job = await context.jobs.ended(body.id)
    expect(job).toMatchObject({ total: 2, done: 2, added: 1, failed: 1 })
    expect(job.items.map(({ place, error }) => [place, error?.code])).toEqual([
      [urls[0], undefined],
      [urls[1], 'address-status'],
    ])
    expect((await json(`${V1}/articles`, post({ urls: ['/etc/passwd'] }))).body.code).toBe('request-invalid')
  })

  it('adds nothing twice', async () => {
    const { context, json } = await started()
    for (const did of ['added', 'captured']) {
      const { body } = await json(`${V1}/articles`, lines(LINES))
      expect((await context.jobs.ended(body.id))[did as 'added']).toBe(5)
    }
    expect((await json(`${V1}/overview`)).body.covers.articles).toBe(5)
  })

  it('does with one key one thing', async () => {
    const { json } = await started()
    const key = { 'idempotency-key': 'k1' }
    const [first, second] = await Promise.all([
      json(`${V1}/articles`, lines(LINES, key)),
      json(`${V1}/articles`, lines(LINES, key)),
    ])
    expect(second.body.id).toBe(first.body.id)
    expect([first, second].filter(({ headers }) => headers.get('idempotent-replayed') === 'true')).toHaveLength(1)
    expect((await json(`${V1}/articles`, lines('{"text": "other"}', key))).body.code).toBe('idempotency-key-reused')
    expect((await json(`${V1}/jobs`)).body.items).toHaveLength(1)
  })

  it('says what is wrong with what holds no article', async () => {
    const { json } = await started()
    expect((await json(`${V1}/articles`, lines(' \n'))).body.code).toBe('request-invalid')
    expect(
      (await json(`${V1}/articles`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' }))
        .body.code,
    ).toBe('request-invalid')
    expect((await json(`${V1}/jobs/none`)).body.code).toBe('job-unknown')
  })
})

describe('reading and checking', () => {
  it('reads a text and a page, and stores nothing', async () => {
    const { json } = await started()
    const { body } = await json(
      `${V1}/read`,
      post({ text: 'นายกรัฐมนตรีกล่าวว่า จะเดินทางไปมาเลเซียวันจันทร์', published: '2024-06-12' }),
    )
    expect(body.reading.language).toBe('th')
    expect(body.reading.statements).toHaveLength(1)
    const html =
      '<html lang="en"><body><article><h1>Rice</h1><p>The minister said on Monday that rice was cheap.</p></article></body></html>'
    const page = (await json(`${V1}/read`, post({ html }))).body
    expect(page.text).toContain('rice was cheap')
    expect(page.reading.statements.length).toBeGreaterThan(0)
    expect((await json(`${V1}/overview`)).body.covers.articles).toBe(0)
  })
})

describe('addresses that are not in the ledger', () => {
  const reader = {
    access: { tokens: [{ name: 'rin', role: 'reader' as const, hash: hashOf('reader-token-0123456789abcdef') }] },
  }
  const token = { authorization: 'Bearer reader-token-0123456789abcdef' }

  it('are fetched for reading and checking by who may add, where he posts', async () => {
    const context = await testService(['border-shots-2025'], { fetch: fetched })
    const { json } = asking(context, reader)
    const url = 'https://rice.example/1'
    expect((await json(`${V1}/read`, post({ url }))).body.text).toContain('rice was cheap')
    const { body } = await json(`${V1}/check`, post({ url }))
    expect(body.asked.some(({ found }: { found: unknown[] }) => found.length > 0)).toBe(true)
    expect((await json(`${V1}/check?url=${url}`)).body.code).toBe('page-not-captured')
    expect((await json(`${V1}/read`, post({ url }, token))).body.code).toBe('request-invalid')
    expect((await json(`${V1}/check`, post({ url }, token))).body.code).toBe('page-not-captured')
  })
})

describe('decisions', () => {
  let context: TestService
  let json: ReturnType<typeof asking>['json']
  let ask: ReturnType<typeof asking>['ask']
  beforeAll(async () => {
    context = await testService(['border-shots-2025'])
    ;({ ask, json } = asking(context, { access: { localName: 'noi' } }))
  }, 60_000)

  it('enters a decision, changes the claims by it, and takes it back', async () => {
    const { items } = (await json(`${V1}/claims?limit=100`)).body as api.ClaimsPage
    const often = items.find(({ told }) => told.statements > 1)!
    const claim = (await json(`${V1}/claims/${often.id}`)).body as api.Claim
    const { id } = claim.statements.find(({ kind }) => kind === 'statement')!
    const made = await json(`${V1}/decisions`, post({ kind: 'reject', ids: [id], reason: 'only a heading' }))
    expect([made.status, api.Decision.parse(made.body)]).toEqual([
      201,
      expect.objectContaining({ author: 'noi', kind: 'reject', undone: false }),
    ])
    const left = (await json(`${V1}/articles/${id.split('#')[0]}`)).body as api.Article
    expect(left.told.find((told) => told.id === id)).toMatchObject({ claims: [], decided: ['reject'] })
    expect((await json(`${V1}/decisions`)).body.items[0]).toMatchObject({ reason: 'only a heading', orphaned: false })
    expect((await ask(`${V1}/decisions/${made.body.id}`, { method: 'DELETE' })).status).toBe(204)
    const back = (await json(`${V1}/articles/${id.split('#')[0]}`)).body as api.Article
    expect(back.told.find((told) => told.id === id)!.claims.length).toBeGreaterThan(0)
    expect((await json(`${V1}/decisions/${made.body.id}`, { method: 'DELETE' })).body.code).toBe('decision-unknown')
  })

  it('does not take a decision that cannot be', async () => {
    for (const body of [
      { kind: 'merge', ids: ['k1#s1'] },
      { kind: 'reject', ids: ['k1#s1', 'k1#s2'] },
      { kind: 'correct', ids: ['k1#s1'] },
      { kind: 'shred', ids: ['k1#s1'] },
      { kind: 'reject', ids: [] },
    ])
      expect((await json(`${V1}/decisions`, post(body))).body.code).toBe('request-invalid')
  })

  it('keeps for each write who, when and what', async () => {
    const { items } = api.AuditPage.parse((await json(`${V1}/audit`)).body)
    expect(items.map(({ action }) => action)).toEqual(['decision.undo', 'decision.make', 'articles.add'])
    expect(items[1]).toMatchObject({ who: 'noi', role: 'keeper' })
  })
})

describe('a decision that nobody waits for', () => {
  it('is answered at once, and answers say what is still being decided', async () => {
    let go = () => {}
    const ready = new Promise<void>((resolve) => {
      go = resolve
    })
    const filled = await testService(['border-shots-2025'])
    const { ledger, thima } = filled
    const context = createService({ ledger, thima, settle: () => ready.then(() => ledger.settle()) })
    const { ask, json } = asking(context)
    const { items } = (await json(`${V1}/claims`)).body as api.ClaimsPage
    const { statements } = (await json(`${V1}/claims/${items[0].id}`)).body as api.Claim
    const [{ id }] = statements
    const soon = { prefer: 'respond-async' }
    const made = await json(`${V1}/decisions`, post({ kind: 'reject', ids: [id] }, soon))
    const unsettled = async () => (await json(`${V1}/overview`)).body.covers.unsettled
    const told = async () => ((await json(`${V1}/articles/${id.split('#')[0]}`)).body as api.Article).told
    const decided = async () => (await told()).find((one) => one.id === id)!.decided
    expect([made.status, await unsettled(), await decided()]).toEqual([201, 1, []])
    go()
    while ((await unsettled()) > 0) await new Promise(setImmediate)
    expect([await unsettled(), await decided()]).toEqual([0, ['reject']])
    expect((await ask(`${V1}/decisions/${made.body.id}`, { method: 'DELETE' })).status).toBe(204)
    expect([await unsettled(), await decided()]).toEqual([0, []])
  })
})

describe('events of a job, over a real connection', () => {
  let listening: Listening
  beforeAll(async () => {
    const context = await testService()
    listening = await serve(context, { host: '127.0.0.1', port: 0, access: {}, web: null })
  }, 60_000)
  afterAll(() => listening.close())

  it('streams progress, each article and the end', async () => {
    const job = (await (await fetch(`${listening.url}${V1}/articles`, lines(LINES))).json()) as api.Job
    const events = await (await fetch(`${listening.url}${V1}/jobs/${job.id}/events`)).text()
    const kinds = [...events.matchAll(/^event: (\w+)$/gm)].map(([, kind]) => kind)
    expect(kinds.filter((kind) => kind === 'item')).toHaveLength(5)
    expect([kinds[0], kinds.at(-1)]).toEqual(['progress', 'done'])
    const items = [...events.matchAll(/^event: item\ndata: (.+)$/gm)].map(([, data]) =>
      api.JobItem.parse(JSON.parse(data)),
    )
    expect(items.map(({ did }) => did)).toEqual(['added', 'added', 'added', 'added', 'added'])
  })

  it('goes on after the last item that one has', async () => {
    const { items } = (await (await fetch(`${listening.url}${V1}/jobs`)).json()) as { items: api.Job[] }
    const answer = await fetch(`${listening.url}${V1}/jobs/${items[0].id}/events`, {
      headers: { 'last-event-id': '2' },
    })
    expect([...(await answer.text()).matchAll(/^event: item$/gm)]).toHaveLength(2)
  })

  it('does not start where others could reach it without being known', async () => {
    const context = await testService()
    await expect(serve(context, { host: '0.0.0.0', port: 0, access: {}, web: null })).rejects.toMatchObject({
      code: 'access-missing',
    })
    await expect(
      serve(context, { host: '127.0.0.1', port: listening.port, access: {}, web: null }),
    ).rejects.toMatchObject({ code: 'port-unavailable' })
  })
})
