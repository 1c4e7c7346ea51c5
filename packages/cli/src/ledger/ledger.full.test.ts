import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const STORY = join(import.meta.dirname, '../../../../evaluation/stories/border-shots-2025/articles.jsonl')
/** A story with several statements that the reader is not sure of. */
const DOUBTFUL = join(import.meta.dirname, '../../../../evaluation/stories/bank-rumour-2024/articles.jsonl')
const OVER = 'Over 1 article of 0 outlets.\n'
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'thima-ledger-'))
  await thima(['add', '--ledger', 'story.db', STORY])
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

interface Run {
  code: number | null
  out: string
  err: string
}

const THIS_MACHINE = new URL('../../fixtures/only-this-machine.mjs', import.meta.url).pathname

function start(args: readonly string[], preload: readonly string[] = []) {
  const script = new URL('../thima.ts', import.meta.url).pathname
  return spawn(process.execPath, ['--conditions=source', ...preload, script, '--ui', 'en', ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, LANG: 'C.UTF-8' },
  })
}

function thima(args: readonly string[], stdin = '', preload: readonly string[] = []): Promise<Run> {
  const child = start(args, preload)
  child.stdin.end(stdin)
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (chunk) => (out += chunk))
  child.stderr.setEncoding('utf8').on('data', (chunk) => (err += chunk))
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })))
}

const json = async (args: readonly string[]) =>
  JSON.parse((await thima([...args, '--ledger', 'story.db', '--json'])).out)

describe('the ledger on the command line', { timeout: 60_000 }, () => {
  it('prints claims in the form that programs rely on', async () => {
    const claims = await json(['claims', '--as-of', '2025-05-28'])
    expect(claims.length).toBeGreaterThan(1)
    for (const { id, about, event, status, flags, independentOrigins, statements, origins } of claims) {
      expect([typeof id, typeof about, typeof event.type, typeof status, typeof independentOrigins]).toEqual([
        'string',
        'string',
        'string',
        'string',
        'number',
      ])
      expect(Array.isArray(flags)).toBe(true)
      for (const { article, content, polarity } of statements) {
        expect(['k1', 'k2']).toContain(article)
        expect(content).not.toBe('')
        expect(['affirms', 'denies', 'declines']).toContain(polarity)
      }
      for (const { name, denies, articles, why } of origins)
        expect([typeof name, typeof denies, articles.length > 0, typeof why]).toEqual([
          'string',
          'boolean',
          true,
          'string',
        ])
    }
  })

  it('says over what it answers', async () => {
    const { out, code } = await thima(['claims', '--ledger', 'story.db'])
    expect([code, out]).toEqual([0, expect.stringContaining('Over 5 articles of 5 outlets up to 2025-05-30.')])
  })

  it('finds who said a sentence first, and says where it does not know it', async () => {
    const { asked } = await json(['check', 'Cambodian soldiers opened fire on Thai soldiers at Chong Bok'])
    expect(asked[0].found[0].first.article).toBe('k1')
    const { out, code } = await thima(['check', '--ledger', 'story.db', 'The moon landed on a bakery in Lisbon'])
    expect([code, out]).toEqual([3, expect.stringContaining('Not in this ledger.')])
  })

  it('finds by its words what no class of events tells, and says that it does not know what holds nothing to look for', async () => {
    const headline = 'Thais will need permits for Bali from July'
    const text = `Thais will need permits for Bali from July, the consulate of Indonesia said on Monday.`
    writeFileSync(join(folder, 'permits.txt'), `${headline}\n\n${text}\n`)
    await thima(['add', '--ledger', 'permits.db', 'permits.txt'])
    const ask = (sentence: string) => thima(['check', '--ledger', 'permits.db', sentence])
    expect(await ask(headline)).toMatchObject({ code: 0, out: expect.stringContaining('permits for Bali from July') })
    for (const other of ['Elephants learn to paint on silk', 'A bishop blessed the new harbour of Bali'])
      expect(await ask(other)).toMatchObject({ code: 3, out: `${other}\n  Not in this ledger.\n${OVER}` })
  })

  it('says of a number that is none that it is none, and of what it does not find that it found nothing', async () => {
    const over = (...args: string[]) => thima([...args, '--ledger', 'story.db'])
    for (const args of [
      ['claims', '--limit', 'x'],
      ['search', 'truce', '--limit', '0'],
      ['review', '--undo', 'last'],
    ])
      expect(await over(...args)).toMatchObject({
        code: 2,
        err: expect.stringMatching(/no whole number[\s\S]*usage-invalid/),
      })
    expect(await over('search', 'zzzz')).toMatchObject({
      code: 3,
      out: expect.stringMatching(/^Nothing was found\.\nOver /),
    })
    expect(await over('review', '--undo', '99')).toMatchObject({
      code: 3,
      err: expect.stringContaining('no decision 99'),
    })
  })

  it('draws where a claim comes from', async () => {
    const [{ id }] = await json(['claims', '--about', 'outlet:"Mekong Courier"'])
    const { out } = await thima(['trace', '--ledger', 'story.db', '--dot', id])
    expect(out).toMatch(/^digraph trace \{[\s\S]*->[\s\S]*\}/)
    expect((await json(['timeline', id]))[0].days[0].day).toBe('2025-05-28')
  })

  it('finds Thai words in English and Thai statements', async () => {
    const { hits } = await json(['search', 'กัมพูชา'])
    expect(new Set(hits.map(({ article }: { article: string }) => article))).toContain('k1')
  })

  it('takes a filter whose quotation marks the shell has taken away', async () => {
    const outlets = async (...query: string[]) =>
      new Set((await json(['search', '--limit', '100', ...query])).hits.map(({ outlet }: { outlet: string }) => outlet))
    const [named] = [...(await outlets('lang:en'))].filter((name) => String(name).includes(' '))
    expect(named).toBeDefined()
    for (const query of [[`outlet:${named}`], [`outlet:"${named}"`], ['lang:en', `outlet:${named}`]])
      expect(await outlets(...query)).toEqual(new Set([named]))
  })

  it('says what is not there', async () => {
    expect(await thima(['claims', '--ledger', 'none.db'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('ledger-missing'),
    })
    expect(await thima(['trace', '--ledger', 'story.db', 'c0'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('claim-unknown'),
    })
    expect(await thima(['claims', '--ledger', 'story.db', '--as-of', 'soon'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('date-invalid'),
    })
  })

  it('keeps a decision, shows it and takes it back', async () => {
    await thima(['export', '--ledger', 'story.db']).then(({ out }) => writeFileSync(join(folder, 'all.jsonl'), out))
    await thima(['export', '--ledger', 'copy.db', '--in', 'all.jsonl'])
    const { hits } = await json(['search', 'outlet:"Mekong Courier"'])
    const { id } = hits[0]
    const decide = await thima([
      'review',
      '--ledger',
      'copy.db',
      '--author',
      'me',
      '--decide',
      `reject:${id}`,
      '--reason',
      'why',
    ])
    expect(decide).toMatchObject({ code: 0, err: expect.stringContaining('entered as 1') })
    expect((await thima(['review', '--ledger', 'copy.db', '--list'])).out).toContain('reject k1')
    expect((await thima(['review', '--ledger', 'copy.db', '--undo', '1'])).code).toBe(0)
    expect(
      (await thima(['export', '--ledger', 'copy.db'])).out
        .split('\n')
        .filter((line) => line.includes('"entry":"article"')),
    ).toEqual(readFileSync(join(folder, 'all.jsonl'), 'utf8').split('\n').filter(Boolean))
  })

  it('asks in a pipe as on a terminal, and writes what was corrected as gold readings', async () => {
    await thima(['add', '--ledger', 'review.db', DOUBTFUL])
    const asked = await thima(['review', '--ledger', 'review.db', '--author', 'me'], 'r\nno such thing\nu\nr\n\nq\n')
    expect([asked.code, asked.err]).toEqual([
      0,
      expect.stringMatching(/entered as 1[\s\S]*1 was taken back[\s\S]*1 decided/),
    ])
    const { decisions } = JSON.parse((await thima(['review', '--ledger', 'review.db', '--json'])).out)
    expect(decisions).toMatchObject([
      { kind: 'reject', author: 'me', reason: 'no such thing', undone: true },
      { kind: 'reject', author: 'me', reason: '', undone: false },
    ])
    expect((await thima(['export', '--ledger', 'review.db', '--corrections'])).code).toBe(2)
    expect((await thima(['export', '--ledger', 'review.db', '--corrections', '--out', 'gold'])).code).toBe(0)
    const [name] = readdirSync(join(folder, 'gold')).filter((file) => file.endsWith('.gold.json'))
    const gold = JSON.parse(readFileSync(join(folder, 'gold', name), 'utf8'))
    expect(existsSync(join(folder, 'gold', gold.text))).toBe(true)
  })

  it('refuses a decision that is none', async () => {
    for (const decide of ['reject', 'reject:a,b', 'merge:a', 'correct:a', 'reject:a=B', 'praise:a'])
      expect(await thima(['review', '--ledger', 'story.db', '--decide', decide])).toMatchObject({
        code: 2,
        err: expect.stringContaining('usage-invalid'),
      })
  })

  it('looks whether all is whole, and says what is damaged', async () => {
    await thima(['add', '--ledger', 'whole.db', STORY])
    expect(await thima(['verify', '--ledger', 'whole.db'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('whole'),
    })
    const db = new DatabaseSync(join(folder, 'whole.db'))
    db.exec("update pages set bytes = 'other' where sha256 = (select min(sha256) from pages)")
    db.close()
    const { code, out, err } = await thima(['verify', '--ledger', 'whole.db', '--json'])
    expect([code, JSON.parse(out).wrong.length, err]).toEqual([1, 1, expect.stringContaining('ledger-damaged')])
  })

  it('decides many stories over the cores as it decides them alone', async () => {
    const [line] = readFileSync(STORY, 'utf8').split('\n')
    const day = (i: number) => new Date(Date.UTC(2000, 0, 1 + i * 90)).toISOString().slice(0, 10)
    const lines = Array.from({ length: 40 }, (_, i) => ({ ...JSON.parse(line), id: `x${i}`, published: day(i) }))
    writeFileSync(join(folder, 'apart.jsonl'), lines.map((one) => JSON.stringify(one)).join('\n'))
    const did = JSON.parse((await thima(['add', '--json', '--ledger', 'apart.db', 'apart.jsonl'])).out)
    expect([did.added, did.stories >= 40]).toEqual([40, true])
    await thima(['export', '--ledger', 'apart.db']).then(({ out }) => writeFileSync(join(folder, 'apart.export'), out))
    await thima(['export', '--ledger', 'alone.db', '--in', 'apart.export'])
    const claims = async (ledger: string) => {
      const all: { id: string }[] = JSON.parse((await thima(['claims', '--json', '--ledger', ledger])).out)
      return all.sort((a, b) => (a.id < b.id ? -1 : 1))
    }
    const found = await claims('apart.db')
    expect(found.length).toBeGreaterThanOrEqual(40)
    expect(await claims('alone.db')).toEqual(found)
  })

  it('goes on where it was killed, and doubles nothing', async () => {
    const [line] = readFileSync(STORY, 'utf8').split('\n')
    const lines = Array.from({ length: 150 }, (_, i) => JSON.stringify({ ...JSON.parse(line), id: `x${i}` }))
    writeFileSync(join(folder, 'many.jsonl'), lines.join('\n'))
    const child = start(['add', '--ledger', 'many.db', 'many.jsonl'])
    const killed = new Promise<NodeJS.Signals | null>((resolve) => child.on('close', (_, signal) => resolve(signal)))
    while (child.exitCode === null && pagesIn('many.db') < 5) await new Promise((resolve) => setTimeout(resolve, 20))
    child.kill('SIGKILL')
    expect(await killed).toBe('SIGKILL')
    const { code } = await thima(['add', '--ledger', 'many.db', 'many.jsonl'])
    const articles = (await thima(['export', '--ledger', 'many.db'])).out.split('\n').filter(Boolean)
    expect([code, articles.length]).toEqual([0, 150])
  })
})

describe('addresses on the command line', { timeout: 60_000 }, () => {
  let server: Server
  let at: string
  let page: string
  let asked = 0
  const over = (args: readonly string[]) => thima(args, '', ['--import', THIS_MACHINE])
  const told = (place: string) =>
    `<!doctype html><title>x</title><meta property="article:published_time" content="2024-06-12T08:00:00+07:00"><h1>ผู้นำเยือน${place}</h1><p>นายกรัฐมนตรีกล่าวว่า จะเดินทางไปเยือน${place}ในเดือนหน้า</p>`

  beforeAll(async () => {
    server = createServer((request, answer) => {
      asked++
      if (request.url === '/old') answer.writeHead(301, { location: '/news' }).end()
      else if (request.url === '/news') answer.setHeader('content-type', 'text/html').end(page)
      else if (request.url === '/many')
        answer.setHeader('content-type', 'application/x-ndjson').end(readFileSync(STORY))
      else answer.writeHead(404).end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => server.close())

  it('adds a page by its address, notes that it came again, and reads it anew when it has changed', async () => {
    page = told('มาเลเซีย')
    const add = async () => JSON.parse((await over(['add', '--ledger', 'web.db', '--json', `${at}/old`])).out)
    expect(await add()).toMatchObject({ added: 1, failed: 0 })
    expect(await add()).toMatchObject({ added: 0, captured: 1 })
    page = told('ญี่ปุ่น')
    expect(await add()).toMatchObject({ added: 0, reread: 1 })
    const entries = (await thima(['export', '--ledger', 'web.db'])).out.split('\n').filter(Boolean)
    const articles = entries.map((line) => JSON.parse(line)).filter(({ entry }) => entry === 'article')
    expect(articles).toMatchObject([{ key: `${at}/news`, url: `${at}/news` }])
    expect(articles[0].captures).toHaveLength(3)
    const { out, code } = await over(['check', '--ledger', 'web.db', `${at}/news`])
    expect([code, out]).toEqual([0, expect.stringContaining('ญี่ปุ่น')])
  })

  it('adds the lines of an address that gives JSON lines', async () => {
    const { out } = await over(['add', '--ledger', 'lines.db', '--json', `${at}/many`])
    expect(JSON.parse(out)).toMatchObject({ added: 5, failed: 0 })
  })

  it('says why an address gives nothing, and adds the rest', async () => {
    const { code, err } = await over(['add', '--ledger', 'rest.db', `${at}/gone`, 'none.html', STORY])
    expect([code, err]).toEqual([1, expect.stringMatching(/address-status\n[\s\S]*file-missing\n[\s\S]*5 added/)])
  })

  it('asks nothing of this machine when people give its address', async () => {
    const before = asked
    expect(await thima(['add', '--ledger', 'own.db', `${at}/news`])).toMatchObject({
      code: 1,
      err: expect.stringContaining('address-private'),
    })
    expect(await thima(['check', '--ledger', 'story.db', `${at}/news`])).toMatchObject({
      code: 1,
      err: expect.stringContaining('address-private'),
    })
    expect(asked).toBe(before)
  })
})

describe('the configuration on the command line', { timeout: 60_000 }, () => {
  it('names the ledger, under what is given', async () => {
    const config = join(folder, 'thima.config.json')
    writeFileSync(config, '{"ledger":"story.db"}')
    expect((await thima(['claims'])).out).toContain('Over 5 articles')
    expect((await thima(['claims', '--ledger', 'none.db'])).err).toContain('ledger-missing')
    writeFileSync(config, '{"ledger":["story.db"]}')
    expect((await thima(['claims'])).err).toContain('config-invalid')
    rmSync(config)
  })

  it('names rows of knowledge, by which articles are read', async () => {
    const config = join(folder, 'thima.config.json')
    const row = { id: 'somsri', kind: 'person', name: 'Somsri Test', th: ['สมศรี ทดสอบ'] }
    writeFileSync(join(folder, 'own.json'), JSON.stringify({ entities: [row] }))
    writeFileSync(join(folder, 'own.txt'), 'สมศรี ทดสอบ กล่าวว่า จะเดินทางไปญี่ปุ่นในเดือนหน้า')
    writeFileSync(config, '{"ledger":"own.db","knowledge":"own.json"}')
    await thima(['add', 'own.txt'])
    expect((await thima(['sources'])).out).toContain('Somsri Test')
    rmSync(config)
  })
})

/** Pages that a ledger holds while another process writes it. */
function pagesIn(name: string): number {
  if (!existsSync(join(folder, name))) return 0
  const db = new DatabaseSync(join(folder, name), { readOnly: true })
  try {
    return Number(db.prepare('select count(*) as n from articles').get()?.n)
  } catch {
    return 0 // its tables are not yet there
  } finally {
    db.close()
  }
}
