import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const script = join(root, 'packages/cli/src/thima.ts')
const story = join(root, 'evaluation/stories/border-shots-2025/articles.jsonl')

let folder: string
const children: ChildProcess[] = []
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'thima-serve-'))
  await import('../packages/service/scripts/demo.ts') // what `npm run build` makes
})
afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
  rmSync(folder, { recursive: true })
})

interface Run {
  child: ChildProcess
  /** The address that it printed, or what it ended with. */
  started: Promise<string>
  ended: Promise<{ code: number | null; err: string }>
}

function thima(...args: string[]): Run {
  const env = { PATH: process.env.PATH, HOME: folder, TMPDIR: folder, LANG: 'C.UTF-8' }
  const child = spawn(process.execPath, ['--conditions=source', script, '--ui', 'en', ...args], { cwd: folder, env })
  children.push(child)
  let out = ''
  let err = ''
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    err += chunk
  })
  const ended = new Promise<{ code: number | null; err: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, err }))
  })
  const started = new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      out += chunk
      const url = /Thima: (http:\S+)\n/.exec(out)?.[1]
      if (url !== undefined) resolve(url)
    })
    ended.then((end) => reject(new Error(`ended with ${end.code}: ${end.err}`)))
  })
  started.catch(() => {})
  return { child, started, ended }
}

const json = async (url: string, init?: RequestInit) => (await fetch(url, init)).json()

describe('thima serve', { timeout: 60_000 }, () => {
  it('shows the example, and leaves nothing of it behind', async () => {
    const { child, started, ended } = thima('serve', '--demo', '--port', '0', '--no-open')
    const url = await started
    const { covers, items } = await json(`${url}/api/v1/stories`)
    const lines = readFileSync(join(root, 'packages/service/data/demo.jsonl'), 'utf8').trim().split('\n')
    expect([covers.articles, items.length > 5]).toEqual([lines.length, true])
    expect(await json(`${url}/api/v1/me`)).toMatchObject({ role: 'keeper', by: 'local', demo: true })
    expect((await (await fetch(`${url}/article/v1`)).text()).includes('<h1>Modi to visit Vietnam')).toBe(true)
    child.kill('SIGTERM')
    expect((await ended).code).toBe(0)
    expect(readdirSync(folder).filter((name) => name.startsWith('thima-demo-'))).toEqual([])
  })

  it('adds over HTTP what is in the ledger when it is started again', async () => {
    const ledger = join(folder, 'desk.db')
    const first = thima('serve', '--ledger', ledger, '--port', '0', '--no-open')
    const url = await first.started
    const body = new FormData()
    body.append('file', new File([readFileSync(story)], 'articles.jsonl'))
    const job = await json(`${url}/api/v1/articles`, { method: 'POST', body })
    const events = await (await fetch(`${url}/api/v1/jobs/${job.id}/events`)).text()
    expect([...events.matchAll(/^event: item$/gm)]).toHaveLength(5)
    first.child.kill('SIGTERM')
    await first.ended
    const second = thima('serve', '--ledger', ledger, '--port', '0', '--no-open')
    expect((await json(`${await second.started}/api/v1/articles`)).items).toHaveLength(5)
    second.child.kill('SIGTERM')
    expect((await second.ended).code).toBe(0)
  })

  it('asks for a token where it was given some, but not on the machine itself', async () => {
    const tokens = join(folder, 'tokens.txt')
    writeFileSync(tokens, 'rin reader reader-token-0123456789abcdef\n')
    const { child, started } = thima(
      'serve',
      '--port',
      '0',
      '--no-open',
      '--token-file',
      tokens,
      '--allow-host',
      'desk.example',
    )
    const url = await started
    expect((await fetch(`${url}/api/v1/me`)).status).toBe(200)
    const far = { headers: { 'x-forwarded-for': '203.0.113.9' } }
    expect((await fetch(`${url}/api/v1/me`, far)).status).toBe(401)
    const known = { headers: { ...far.headers, authorization: 'Bearer reader-token-0123456789abcdef' } }
    expect(await json(`${url}/api/v1/me`, known)).toMatchObject({ name: 'rin', role: 'reader' })
    child.kill('SIGTERM')
  })

  it.each([
    [['--host', '0.0.0.0'], 1, 'access-missing'],
    [['--token-file', 'none.txt'], 1, 'token-file-invalid'],
    [['--port', 'many'], 2, 'usage-invalid'],
  ])('does not start with %j', async (args, code, ending) => {
    const end = await thima('serve', '--ledger', join(folder, 'none.db'), '--no-open', ...args).ended
    expect([end.code, end.err.trimEnd().split('\n').at(-1)]).toEqual([code, ending])
  })
})

describe('thima mcp', { timeout: 60_000 }, () => {
  const connected = async (...args: string[]) => {
    const client = new Client({ name: 'test', version: '1' })
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: ['--conditions=source', script, 'mcp', '--ledger', join(folder, 'assistant.db'), ...args],
      env: { PATH: process.env.PATH ?? '', HOME: folder },
      stderr: 'ignore',
    })
    await client.connect(transport)
    return client
  }
  const article = {
    id: 'x1',
    outlet: 'Delta Post',
    published: '2025-08-20',
    text: 'Modi will visit Vietnam on September 9, an official told the Delta Post.',
  }

  it('answers an assistant over standard input and output', async () => {
    const client = await connected()
    const added = await client.callTool({ name: 'add_article', arguments: article })
    expect(added.structuredContent).toMatchObject({ did: 'added', article: 'x1' })
    const found = await client.callTool({ name: 'find_statements', arguments: { query: 'Vietnam' } })
    expect((found.content as { text: string }[])[0].text).toContain('/article/x1#s1')
    await client.close()
  })

  it('adds nothing where it only reads', async () => {
    const client = await connected('--read-only')
    const answer = await client.callTool({ name: 'add_article', arguments: { ...article, id: 'x2' } })
    expect((answer.content as { text: string }[])[0].text).toContain('access-role-insufficient')
    await client.close()
  })
})
