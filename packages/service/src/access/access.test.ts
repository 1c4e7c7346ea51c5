import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asking, FAR, LOCAL, type TestService, testService } from '../testing/service.ts'
import { personOf } from './access.ts'
import { hashOf, readTokens, readUsers, type Token } from './files.ts'

const READER = 'reader-token-0123456789abcdef'
const REVIEWER = 'reviewer-token-0123456789abcdef'
const tokens: Token[] = [
  { name: 'rin', role: 'reader', hash: hashOf(READER) },
  { name: 'ram', role: 'reviewer', hash: hashOf(REVIEWER) },
]
const ME = '/api/v1/me'
const STORIES = '/api/v1/stories'

let context: TestService
beforeAll(async () => {
  context = await testService()
}, 60_000)

const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } })
const decide = (headers: Record<string, string>) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify({ kind: 'accept', ids: ['none#s1'] }),
})

describe('on the machine itself', () => {
  it('needs nothing and may do everything', async () => {
    const { json } = asking(context, { access: { localName: 'noi' } })
    expect((await json(ME)).body).toEqual({ name: 'noi', role: 'keeper', by: 'local', demo: false })
  })

  it.each(['localhost:4680', '127.0.0.1:4680', '[::1]:4680'])('answers under the name %s', async (host) => {
    const { ask } = asking(context)
    expect((await ask(ME, { headers: { host } })).status).toBe(200)
  })

  it('does not answer under a name that another site gave this machine', async () => {
    const { json } = asking(context)
    const { status, body } = await json(ME, { headers: { host: 'evil.example:4680' } })
    expect([status, body.code]).toEqual([421, 'access-host-unknown'])
  })

  it.each(['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'])(
    'does not take what was handed on (%s) for local',
    async (name) => {
      const { json } = asking(context)
      expect((await json(ME, { headers: { [name]: '198.51.100.1' } })).body.code).toBe('access-token-missing')
    },
  )

  it('does not mind a cookie of an earlier time, but a wrong token', async () => {
    const { json } = asking(context, { access: { tokens } })
    for (const cookie of ['thima-token=old-token-0123456789abcdef', 'thima-token=%E0%A4%A'])
      expect((await json(ME, { headers: { cookie } })).body.by).toBe('local')
    expect((await json(ME, bearer('wrong-token-0123456789abcdef'))).body.code).toBe('access-token-missing')
  })

  it('takes a public name on a local connection for a proxy', async () => {
    const { json } = asking(context, { access: { hosts: ['desk.example'] } })
    expect((await json(ME, { headers: { host: 'desk.example' } })).body.code).toBe('access-token-missing')
  })
})

describe('from another machine', () => {
  it('demands a token that is known', async () => {
    const { json } = asking(context, { access: { tokens } })
    expect((await json(STORIES, {}, FAR)).body.code).toBe('access-token-missing')
    expect((await json(STORIES, bearer('wrong-token-0123456789abcdef'), FAR)).status).toBe(401)
    expect((await json(ME, bearer(READER), FAR)).body).toMatchObject({ name: 'rin', role: 'reader', by: 'token' })
    expect((await json(ME, { headers: { cookie: `a=b; thima-token=${REVIEWER}` } }, FAR)).body.role).toBe('reviewer')
  })

  it('demands it of pages, files of the interface and assistants too', async () => {
    const { ask } = asking(context, { access: { tokens } })
    for (const path of [
      '/stories',
      '/stories.json',
      '/assets/x.js',
      '/mcp',
      '/api',
      '/api/openapi.json',
      '/article/a/page',
    ])
      expect((await ask(path, {}, FAR)).status, path).toBe(401)
  })

  it('does not know who asks where nobody knows the connection', async () => {
    const { json } = asking(context, { access: { tokens } })
    expect((await json(ME, {}, {})).body.code).toBe('access-token-missing')
  })

  it('shows a browser a form, and keeps the token where no script and no other site gets at it', async () => {
    const { ask } = asking(context, { access: { tokens } })
    const page = await ask('/stories', { headers: { accept: 'text/html' } }, FAR)
    expect([page.status, await page.text()]).toEqual([
      401,
      expect.stringContaining('<form method="post" action="/sign-in">'),
    ])
    const form = (token: string) => ({
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost:4680' },
      body: `token=${token}`,
    })
    expect((await ask('/sign-in', form('wrong'), FAR)).status).toBe(401)
    const out = await ask('/sign-out', { method: 'POST' }, FAR)
    expect([out.status, out.headers.get('set-cookie')]).toEqual([
      303,
      expect.stringMatching(/^thima-token=; .*Max-Age=0/),
    ])
    const byOther = { method: 'POST', headers: { origin: 'https://evil.example' } }
    expect((await ask('/sign-out', byOther, FAR)).status).toBe(403)
    const good = await ask('/sign-in', form(READER), FAR)
    expect(good.status).toBe(303)
    expect(good.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Strict/)
    const foreign = await ask(
      '/sign-in',
      { ...form(READER), headers: { ...form(READER).headers, origin: 'http://evil.example' } },
      FAR,
    )
    expect(foreign.status).toBe(403)
  })
})

describe('behind a reverse proxy', () => {
  const access = { userHeader: 'X-User', users: new Map([['mali', 'reviewer' as const]]) }

  it('takes the user from the header that was named, as reader unless told otherwise', async () => {
    const { json } = asking(context, { access })
    expect((await json(ME, { headers: { 'x-user': 'mali' } })).body).toMatchObject({
      name: 'mali',
      role: 'reviewer',
      by: 'header',
    })
    expect((await json(ME, { headers: { 'x-user': 'somchai' } })).body.role).toBe('reader')
  })

  it('does not take a local connection for somebody on the machine', async () => {
    const { json } = asking(context, { access })
    expect((await json(ME, {}, LOCAL)).body.code).toBe('access-user-missing')
  })

  it('does not heed the header where it was not named', async () => {
    const { json } = asking(context, { access: { tokens } })
    expect((await json(ME, { headers: { 'x-user': 'mali' } }, FAR)).body.code).toBe('access-token-missing')
  })
})

describe('roles', () => {
  it('lets a reader ask and not decide, a reviewer decide and not add', async () => {
    const { json } = asking(context, { access: { tokens } })
    expect((await json(STORIES, bearer(READER), FAR)).status).toBe(200)
    expect((await json('/api/v1/decisions', decide({ authorization: `Bearer ${READER}` }), FAR)).body.code).toBe(
      'access-role-insufficient',
    )
    expect((await json('/api/v1/decisions', decide({ authorization: `Bearer ${REVIEWER}` }), FAR)).body.code).toBe(
      'claim-unknown',
    )
    const add = {
      method: 'POST',
      headers: { authorization: `Bearer ${REVIEWER}`, 'content-type': 'text/plain' },
      body: 'x',
    }
    expect((await json('/api/v1/articles', add, FAR)).status).toBe(403)
    for (const path of ['/api/v1/audit', '/api/v1/jobs', '/api/v1/jobs/x', '/api/v1/jobs/x/events'])
      expect((await json(path, bearer(REVIEWER), FAR)).status, path).toBe(403)
  })
})

describe('requests from other sites', () => {
  it.each([
    ['origin', 'http://evil.example'],
    ['origin', 'null'],
    ['origin', 'http://localhost:9999'],
    ['sec-fetch-site', 'cross-site'],
    ['sec-fetch-site', 'same-site'],
  ])('refuses to write for %s: %s', async (name, value) => {
    const { json } = asking(context)
    expect((await json('/api/v1/decisions', decide({ [name]: value }))).body.code).toBe('access-origin-foreign')
  })

  it('writes for its own pages and for programs', async () => {
    const { json } = asking(context)
    const own: Record<string, string>[] = [{ origin: 'http://localhost:4680' }, { 'sec-fetch-site': 'same-origin' }, {}]
    for (const headers of own)
      expect((await json('/api/v1/decisions', decide(headers))).body.code).toBe('claim-unknown')
  })
})

describe('limits', () => {
  it('lets nobody ask too often, and says when to come back', async () => {
    let time = Date.parse('2025-01-01')
    const timed = await testService([], { now: () => new Date(time) })
    const { ask, json } = asking(timed, { perMinute: 5 })
    for (let n = 0; n < 5; n++) expect((await ask(ME)).status).toBe(200)
    const refused = await json(ME)
    expect([refused.status, refused.body.code]).toEqual([429, 'rate-exceeded'])
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    time += 60_000
    expect((await ask(ME)).headers.get('ratelimit')).toMatch(/remaining=4/)
  })

  it('takes no more at once than it should', async () => {
    const { json } = asking(context, { largest: { articles: 100, other: 50 } })
    const post = (path: string, size: number) =>
      json(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': String(size) },
        body: 'x'.repeat(size),
      })
    expect((await post('/api/v1/read', 60)).body.code).toBe('request-too-large')
    expect((await post('/api/v1/articles', 200)).status).toBe(413)
  })
})

describe('what goes out', () => {
  it('lets no page run a script of others, on any answer', async () => {
    const { ask } = asking(context)
    for (const path of [ME, '/stories', '/api', '/api/errors', '/none', '/api/v1/claims/none', '/plain.css']) {
      const { headers } = await ask(path)
      const policy = headers.get('content-security-policy')!
      expect(policy, path).toContain("default-src 'none'")
      expect(policy).not.toMatch(/unsafe|\*/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
  })

  it('tells of a fault only that there was one', async () => {
    const told: unknown[] = []
    const broken = {
      ...context,
      ledger: { coverage: () => Promise.reject(new Error('secret /etc/path')) },
    } as unknown as TestService
    const { ask } = asking(broken, { fault: (error) => told.push(error) })
    const answer = await ask('/api/v1/overview')
    const text = await answer.text()
    expect([answer.status, JSON.parse(text).code]).toEqual([500, 'internal'])
    expect(text).not.toMatch(/secret|\/etc|\bat .+:\d+/)
    expect(told).toHaveLength(1)
  })

  it('answers nothing anew that the other end has', async () => {
    const { ask } = asking(context)
    const etag = (await ask(STORIES)).headers.get('etag')!
    const again = await ask(STORIES, { headers: { 'if-none-match': etag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
  })
})

describe('files of tokens and users', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'thima-tokens-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))
  const write = (text: string) => {
    const path = join(folder, 'file.txt')
    writeFileSync(path, text)
    return path
  }

  it('reads a line each, and keeps no token', () => {
    const read = readTokens(write(`# desk\nrin reader ${READER}\n\nram keeper ${REVIEWER}\n`))
    expect(read.map(({ name, role }) => [name, role])).toEqual([
      ['rin', 'reader'],
      ['ram', 'keeper'],
    ])
    expect(JSON.stringify(read)).not.toContain(READER)
    const headers: Record<string, string> = { host: '10.0.0.1', authorization: `Bearer ${REVIEWER}` }
    const asked = { peer: '10.0.0.9', method: 'GET', header: (name: string) => headers[name] }
    expect(personOf(asked, { tokens: read })).toEqual({ name: 'ram', role: 'keeper', by: 'token' })
  })

  it.each(['rin chief aaaaaaaaaaaaaaaaaaaaaaaaa', 'rin reader short', 'rin reader', ''])(
    'does not read "%s" as tokens',
    (line) => {
      expect(() => readTokens(write(line))).toThrow(expect.objectContaining({ code: 'token-file-invalid' }))
    },
  )

  it('reads roles of users, and does not read another role', () => {
    expect([...readUsers(write('mali reviewer\n'))]).toEqual([['mali', 'reviewer']])
    expect(() => readUsers(write('mali boss\n'))).toThrow(expect.objectContaining({ code: 'user-file-invalid' }))
    expect(() => readUsers(join(folder, 'none'))).toThrow(expect.objectContaining({ code: 'user-file-invalid' }))
  })
})
