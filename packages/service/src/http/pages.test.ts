import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asking, type TestService, testService } from '../testing/service.ts'

const SHELL = `<!doctype html><html lang="th"><head><title>ที่มา Thima</title><script type="module" src="/assets/a.js"></script></head>
<body><div id="app"></div><noscript>needs a script</noscript></body></html>`

let folder: string
let context: TestService
let ask: ReturnType<typeof asking>['ask']
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'thima-web-'))
  mkdirSync(join(folder, 'dist/assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'hush')
  writeFileSync(join(folder, 'dist/.hidden.txt'), 'hush')
  writeFileSync(join(folder, 'dist/index.html'), SHELL)
  writeFileSync(join(folder, 'dist/assets/a.js'), 'let a = 1\n'.repeat(200))
  context = await testService(['modi-hanoi-2025'])
  ask = asking(context, { web: join(folder, 'dist') }).ask
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

describe('addresses of pages', () => {
  it.each([
    '/',
    '/read',
    '/stories',
    '/story/s1',
    '/claim/c1',
    '/source/narendra-modi',
    '/search?q=a',
    '/check',
    '/review',
    '/add',
  ])('answers %s with the interface', async (path) => {
    const answer = await ask(path)
    expect([answer.status, await answer.text()]).toEqual([200, SHELL])
  })

  it('does not answer with the interface what is no page', async () => {
    for (const path of ['/story', '/nothing', '/assets/none.js', '/story/a/b'])
      expect((await ask(path)).status, path).toBe(404)
  })

  it('shows the interface to a person who opens what there is not, and a problem to a program', async () => {
    for (const path of ['/nothing', '/article/none']) {
      const shown = await ask(path, { headers: { accept: 'text/html,*/*' } })
      expect([shown.status, await shown.text()]).toEqual([404, SHELL])
      expect((await ask(path)).headers.get('content-type')).toBe('application/problem+json')
    }
    expect((await ask('/api/v1/nothing', { headers: { accept: 'text/html' } })).headers.get('content-type')).toBe(
      'application/problem+json',
    )
  })

  it.each([
    '/stories',
    '/claims',
    '/articles',
    '/article/v1',
    '/sources',
    '/source/narendra-modi',
    '/search',
    '/check',
    '/review',
    '/add',
    '/decisions',
    '/about',
  ])('gives the data of %s as JSON and as CSV', async (path) => {
    const query = path === '/search' ? '?q=Hanoi' : path === '/check' ? '?q=Modi%20visits%20Vietnam' : ''
    const json = await ask(`${path}.json${query}`)
    expect([json.status, json.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8'])
    expect(typeof (await json.json())).toBe('object')
    const csv = await ask(`${path}.csv${query}`)
    expect(csv.headers.get('content-type')).toContain('text/csv')
    const [head, ...rows] = (await csv.text()).trimEnd().split('\r\n')
    if (path !== '/decisions') expect([head.split(',').length > 1, rows.length > 0]).toEqual([true, true])
  })

  it('gives a story and a claim as tables of their tellings', async () => {
    const { items } = (await (await ask('/claims.json?limit=100')).json()) as {
      items: { id: string; story: string; told: { statements: number } }[]
    }
    const [claim] = items
    const rows = (await (await ask(`/claim/${claim.id}.csv`)).text()).trimEnd().split('\r\n')
    expect(rows).toHaveLength(claim.told.statements + 1)
    expect((await ask(`/story/${claim.story}.csv`)).status).toBe(200)
    expect((await ask(`/claim/${claim.id}/trace.json`)).status).toBe(200)
  })

  it('gives one piece of adding as data where the page shows one', async () => {
    const [{ id }] = context.jobs.list()
    expect(await (await ask(`/add.json?job=${id}`)).json()).toMatchObject({ id, state: 'done' })
    expect((await ask('/claim/c1/trace')).status).toBe(404)
  })

  it('sets off what a spreadsheet would run', async () => {
    const { id } = await context.jobs.add(
      [{ name: 'x.jsonl', bytes: new TextEncoder().encode('{"id":"=x1","text":"The minister said rice was cheap."}') }],
      { name: 'me', role: 'keeper', by: 'local' },
    )
    await context.jobs.ended(id)
    expect(await (await ask('/articles.csv?limit=500')).text()).toContain("'=x1")
  })
})

describe('an article without a script', () => {
  it('stands in the interface, with its text and who says what in it', async () => {
    const page = await (await ask('/article/v1', { headers: { 'accept-language': 'en' } })).text()
    expect(page).toContain('<script type="module" src="/assets/a.js"></script>')
    expect(page).not.toContain('noscript')
    expect(page).toMatch(/<h1>Modi to visit Vietnam in September<sup>.*, officials say<\/h1>/)
    expect(page).toMatch(
      /<li id="s2"><b class="number">2<\/b><blockquote lang="en">[^<]+<\/blockquote>\s*<p>[^<]+→ Harbour Wire/,
    )
    expect(page).toMatch(/href="\/claim\/c[0-9a-f]+"/)
    for (const [, to] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`id="${to}"`)
  })

  it('speaks the language that the browser asks for', async () => {
    const page = await (await ask('/article/v1', { headers: { 'accept-language': 'th-TH,th;q=0.9' } })).text()
    expect(page).toContain('<main lang="th"><article lang="en">')
    expect(page).toContain('ใครเป็นผู้กล่าว')
  })

  it('runs nothing that a text holds', async () => {
    const evil = {
      id: 'evil"><script>',
      title: '<script>alert(1)</script>',
      url: 'javascript:alert(1)',
      text: 'He said "<img src=x onerror=alert(1)>" on Monday.',
    }
    const { id } = await context.jobs.add(
      [{ name: 'e.jsonl', bytes: new TextEncoder().encode(JSON.stringify(evil)) }],
      {
        name: 'me',
        role: 'keeper',
        by: 'local',
      },
    )
    await context.jobs.ended(id)
    const page = await (await ask(`/article/${encodeURIComponent(evil.id)}`)).text()
    expect(page).not.toMatch(/<script>|<img|javascript:/)
    expect(page).toContain('&lt;img src=x')
  })

  it('says that there is no such article', async () => {
    const answer = await ask('/article/none')
    expect([answer.status, JSON.parse(await answer.text()).code]).toEqual([404, 'article-unknown'])
  })
})

describe('files of the interface', () => {
  it('are kept for good where their name has a hash, and come packed', async () => {
    const file = await ask('/assets/a.js', { headers: { 'accept-encoding': 'gzip' } })
    expect(file.headers.get('cache-control')).toContain('immutable')
    expect(file.headers.get('content-encoding')).toBe('gzip')
    expect(file.headers.get('content-type')).toContain('javascript')
  })

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/.hidden.txt',
    '/assets/%00.js',
    '/%E0%A4%A',
  ])('do not lead out of their folder: %s', async (path) => {
    const answer = await ask(path)
    expect([answer.status, (await answer.text()).includes('hush')]).toEqual([404, false])
  })
})

describe('without the built interface', () => {
  it('says so, and shows articles all the same', async () => {
    const bare = asking(context).ask
    expect(await (await bare('/stories')).text()).toContain('npm run build')
    expect(await (await bare('/article/v1')).text()).toContain('<h1>Modi to visit Vietnam')
  })
})
