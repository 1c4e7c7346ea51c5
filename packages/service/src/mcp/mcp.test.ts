import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { hashOf } from '../access/files.ts'
import type { Listening } from '../http/server.ts'
import { serve } from '../serve.ts'
import { type TestService, testService } from '../testing/service.ts'
import { tools } from './tools.ts'

let context: TestService
let listening: Listening
let client: Client

async function connected(headers: Record<string, string> = {}): Promise<Client> {
  const made = new Client({ name: 'test', version: '1' })
  await made.connect(new StreamableHTTPClientTransport(new URL(`${listening.url}/mcp`), { requestInit: { headers } }))
  return made
}

beforeAll(async () => {
  context = await testService(['modi-hanoi-2025'])
  const tokens = [{ name: 'rin', role: 'reader' as const, hash: hashOf('reader-token-0123456789abcdef') }]
  listening = await serve(context, { host: '127.0.0.1', port: 0, access: { tokens }, web: null })
  client = await connected()
}, 60_000)
afterAll(async () => {
  await client.close()
  await listening.close()
})

interface Answered {
  data: Record<string, never>
  text: string
  isError: boolean
}

/** Calls a tool and holds its answer against the schema that it names. */
async function call(name: string, given: object, by = client): Promise<Answered> {
  const answer = await by.callTool({ name, arguments: given as Record<string, unknown> })
  const [{ text }] = answer.content as { text: string }[]
  const { output } = tools.find((tool) => tool.name === name)!
  if (!answer.isError) z.object(output).parse(answer.structuredContent)
  return { data: answer.structuredContent as Answered['data'], text, isError: answer.isError === true }
}

describe('tools', () => {
  it('lists few verbs, each with what it takes and answers', async () => {
    const listed = await client.listTools()
    expect(listed.tools.map(({ name }) => name)).toEqual([
      'read_article',
      'find_statements',
      'claim_status',
      'trace_origin',
      'who_said',
      'add_article',
    ])
    for (const { name, outputSchema, annotations } of listed.tools) {
      expect(outputSchema).toBeDefined()
      expect(annotations!.readOnlyHint).toBe(name !== 'add_article')
    }
  })

  it('reads a text with quotation and offsets', async () => {
    const text = 'นายกรัฐมนตรีกล่าวว่า จะเดินทางไปมาเลเซียวันจันทร์'
    const { data, text: shown } = await call('read_article', { text, published: '2024-06-12' })
    const [{ quote }] = data.statements as { quote: { exact: string; start: number; end: number } }[]
    expect(text.slice(quote.start, quote.end)).toBe(quote.exact)
    expect(shown).toContain(quote.exact)
  })

  it('reads an article of the ledger with its address', async () => {
    const { data, text } = await call('read_article', { id: 'v1' })
    expect(data.article).toBe('v1')
    expect(text).toMatch(/\/article\/v1#s1 https:\/\/harbourwire\.example/)
  })

  it('finds statements, and says over what', async () => {
    const first = await call('find_statements', { query: 'Hanoi', limit: 2 })
    expect(first.data.statements).toHaveLength(2)
    expect(first.text).toMatch(/Over 10 articles/)
    const second = await call('find_statements', { query: 'Hanoi', limit: 2, cursor: first.data.next })
    expect(second.data.statements).not.toEqual(first.data.statements)
  })

  it('gives the status of what a sentence says, with who denied it', async () => {
    const { data, text } = await call('claim_status', { sentence: 'Modi will visit Vietnam in September' })
    const [claim] = data.claims as { id: string; deniedBy: { name: string }[]; history: unknown[] }[]
    expect(claim.history.length).toBeGreaterThan(1)
    for (const { name } of claim.deniedBy) expect(text).toContain(name)
    const byId = await call('claim_status', { id: claim.id, asOf: '2025-08-18' })
    expect(byId.data.claims).toHaveLength(1)
  })

  it('traces a claim to its origins with the words of each step', async () => {
    const found = await call('claim_status', { sentence: 'Modi will visit Vietnam in September' })
    const [{ id }] = found.data.claims as { id: string }[]
    const { data, text } = await call('trace_origin', { id })
    const { origins } = data.trace as { origins: { name: string; paths: { quote: { exact: string } }[] }[] }
    expect(origins.length).toBeGreaterThan(0)
    for (const { name, paths } of origins) {
      expect(text).toContain(name)
      for (const { quote } of paths) expect(quote.exact).not.toBe('')
    }
  })

  it('tells what somebody said, by a name in either language', async () => {
    const thai = await call('who_said', { source: 'รันธีร์ ไจสวาล' })
    const english = await call('who_said', { source: 'Randhir Jaiswal' })
    expect(thai.data.source).toEqual(english.data.source)
    expect((await call('who_said', {})).data.most).not.toHaveLength(0)
  })

  it('says what to do where it cannot answer, with our code', async () => {
    const { isError, text } = await call('trace_origin', { id: 'none' })
    expect(isError).toBe(true)
    expect(text.split('\n').at(-1)).toBe('claim-unknown')
    expect((await call('claim_status', {})).text).toContain('request-invalid')
    expect((await call('who_said', { source: 'Nobody Atall' })).text).toContain('source-unknown')
  })

  it('adds an article for a keeper, and not for a reader', async () => {
    const article = {
      id: 'new1',
      text: 'Modi will visit Vietnam on September 9, an official told the Delta Post.',
      outlet: 'Delta Post',
      published: '2025-08-20',
    }
    const reader = await connected({ authorization: 'Bearer reader-token-0123456789abcdef' })
    expect((await call('add_article', article, reader)).text).toContain('access-role-insufficient')
    await reader.close()
    const { data } = await call('add_article', article)
    expect(data).toMatchObject({ did: 'added', article: 'new1', address: '/article/new1' })
    expect((await call('read_article', { id: 'new1' })).data.outlet).toBe('Delta Post')
  })

  it('is not asked by a page of another site', async () => {
    await expect(connected({ origin: 'http://evil.example' })).rejects.toThrow()
  })
})
