import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const TEXT = 'นายกรัฐมนตรีกล่าวว่า จะเดินทางไปมาเลเซียในวันจันทร์\n'
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'thima-cli-'))
  writeFileSync(join(folder, 'a.txt'), TEXT)
  writeFileSync(join(folder, 'plain.txt'), 'ก\n')
  writeFileSync(join(folder, 'empty.txt'), '')
  writeFileSync(join(folder, 'rows.json'), JSON.stringify({ entities: [{ id: 'x', kind: 'persn', name: 'X' }] }))
  const own = { id: 'somchai-jaidee', kind: 'person', name: 'Somchai Jaidee', th: ['สมชาย ใจดี'] }
  writeFileSync(join(folder, 'own.json'), JSON.stringify({ entities: [own] }))
  writeFileSync(join(folder, 'own.txt'), 'สมชาย ใจดี กล่าวว่า จะไปเชียงใหม่\n')
  writeFileSync(join(folder, 'data.bin'), Buffer.from([0, 1, 2, 3]))
  const lines = ['a1', 'a/1', 'a?1', 'A1', '..', 'CON', 'ข่าว'].map((id) => JSON.stringify({ id, text: TEXT }))
  writeFileSync(join(folder, 'lines.jsonl'), [...lines, '{broken', JSON.stringify({ text: TEXT })].join('\n'))
  mkdirSync(join(folder, 'sub'))
  writeFileSync(join(folder, 'sub', 'a.html'), `<html><body><p>${TEXT}</p></body></html>`)
})

afterAll(() => rmSync(folder, { recursive: true }))

interface Run {
  code: number | null
  out: string
  err: string
  /** Last line of standard error. */
  last: string
}

/** Runs the command from its sources, in the folder of the test's files. */
function thima(
  args: readonly string[],
  { stdin = '', env = {} }: { stdin?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Run> {
  const script = new URL('./thima.ts', import.meta.url).pathname
  const child = spawn(process.execPath, ['--conditions=source', script, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, LANG: 'C.UTF-8', ...env },
  })
  child.stdin.end(stdin)
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (chunk) => (out += chunk))
  child.stderr.setEncoding('utf8').on('data', (chunk) => (err += chunk))
  return new Promise((resolve) =>
    child.on('close', (code) => resolve({ code, out, err, last: err.trimEnd().split('\n').at(-1)! })),
  )
}

describe('thima read', { timeout: 60_000 }, () => {
  it('reads a text exactly as it stands in the file', async () => {
    const { code, out, err } = await thima(['read', '--json', 'a.txt'])
    const reading = JSON.parse(out)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(reading.sha256).toBe(createHash('sha256').update(TEXT).digest('hex'))
    const [start, end] = reading.statements[0].content[0]
    expect(TEXT.slice(start, end)).toContain('มาเลเซีย')
  })

  it('reads standard input', async () => {
    const { code, out } = await thima(['read', '-', '--json'], { stdin: `\ufeff${TEXT}` })
    expect(code).toBe(0)
    expect(JSON.parse(out).sha256).toBe(createHash('sha256').update(TEXT).digest('hex'))
  })

  it('tells the reader what the command line tells, above what the page says', async () => {
    const args = ['--published', '2024-06-12', '--outlet', 'VOA Thai', '--language', 'th', '--json', '--text']
    const { out } = await thima(['read', 'a.txt', ...args])
    expect(JSON.parse(out)).toMatchObject({
      published: '2024-06-12',
      publishedFrom: 'given',
      outlet: 'VOA Thai',
      language: 'th',
      text: TEXT,
    })
  })

  it('reads with rows of knowledge of your own', async () => {
    const { out } = await thima(['read', '--json', '--knowledge', 'own.json', 'own.txt'])
    const ids = JSON.parse(out).entities.map(({ id }: { id: string }) => id)
    expect(ids).toContain('somchai-jaidee')
  })

  it('reads the other files where some cannot be read, and says which and why', async () => {
    const { code, out, err } = await thima(['read', '--json', 'none.txt', '.', 'data.bin', 'empty.txt', 'a.txt'])
    expect(code).toBe(1)
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['a.txt'])
    const codes = err.split('\n').filter((line) => /^[a-z-]+$/.test(line))
    expect(codes).toEqual(['file-missing', 'file-is-folder', 'page-binary', 'page-empty'])
  })

  it('writes a reading for each file and each line, without two of one name', async () => {
    const { code, out, last } = await thima(['read', '--out', 'readings', 'a.txt', 'sub/a.html', 'lines.jsonl'])
    expect(code).toBe(1) // a line is broken
    expect(out).toBe('')
    expect(last).toContain('readings')
    const names = readdirSync(join(folder, 'readings'))
    expect(names).toHaveLength(10)
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(10)
    expect(names).toEqual(
      expect.arrayContaining(['a.json', 'a~2.json', 'a1.json', 'A1~2.json', 'ข่าว.json', 'lines-9.json']),
    )
    for (const name of names)
      expect(JSON.parse(readFileSync(join(folder, 'readings', name), 'utf8')).statements).toHaveLength(1)
  })

  it('reads the same over the cores as in one process', async () => {
    const many = Array.from({ length: 60 }, (_, i) => JSON.stringify({ id: `n${i}`, text: `${TEXT}เรื่องที่ ${i}` })).join(
      '\n',
    )
    writeFileSync(join(folder, 'many.jsonl'), many)
    const { code, out } = await thima(['read', '--json', 'many.jsonl'])
    const readings = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(code).toBe(0)
    expect(readings.map(({ id }) => id)).toEqual(Array.from({ length: 60 }, (_, i) => `n${i}`))
    const { id: _first, sha256: _a, ...first } = readings[0]
    const { id: _last, sha256: _b, ...last } = readings[59]
    expect(last.statements).toEqual(first.statements)
  })

  it('ends with 3 where nothing is found', async () => {
    expect(await thima(['read', 'plain.txt'])).toMatchObject({ code: 3, err: '' })
  })

  it.each([
    [['read'], 'usage-invalid'],
    [['raed', 'a.txt'], 'usage-invalid'],
    [['read', '--jsno', 'a.txt'], 'usage-invalid'],
    [['read', '--ui', 'fr', 'a.txt'], 'usage-invalid'],
    [['read', '--published', '12/6/2567', 'a.txt'], 'usage-invalid'],
    [['read', '--language', 'lo', 'a.txt'], 'usage-invalid'],
  ])('ends with 2 on %j', async (args, code) => {
    const run = await thima(args)
    expect(run).toMatchObject({ code: 2, out: '', last: code })
    expect(run.err.split('\n').length).toBeGreaterThanOrEqual(3)
  })

  it.each([
    [['read', '--knowledge', 'none.json', 'a.txt'], 'knowledge-file-invalid'],
    [['read', '--knowledge', 'a.txt', 'a.txt'], 'knowledge-file-invalid'],
    [['read', '--knowledge', 'rows.json', 'a.txt'], 'knowledge-row-invalid'],
    [['read', '--out', 'a.txt', 'a.txt'], 'out-unwritable'],
  ])('ends with 1 on %j', async (args, code) => {
    expect(await thima(args)).toMatchObject({ code: 1, out: '', last: code })
  })

  it('suggests what was meant', async () => {
    expect((await thima(['raed', 'a.txt'])).err).toContain('read')
  })

  it('helps in the language of the environment', async () => {
    expect((await thima(['read', '--help'])).out).toContain('Examples:')
    expect((await thima(['--help'], { env: { LANG: 'th_TH.UTF-8' } })).out).toContain('ตัวอย่าง:')
    expect((await thima(['--help', '--ui', 'en'], { env: { LANG: 'th_TH.UTF-8' } })).out).toContain('Commands:')
  })

  it('writes no colours where its output is no terminal', async () => {
    const { out } = await thima(['read', 'a.txt'])
    expect(out).toContain('[1 ')
    expect(out).not.toContain('\u001b')
  })
})

describe('a stopped command', { timeout: 60_000 }, () => {
  it('ends with 130 on Ctrl+C and leaves whole files', async () => {
    const lines = Array.from({ length: 40_000 }, (_, i) => JSON.stringify({ id: `n${i}`, text: `${TEXT}เรื่องที่ ${i}` }))
    writeFileSync(join(folder, 'long.jsonl'), lines.join('\n'))
    const script = new URL('./thima.ts', import.meta.url).pathname
    const args = ['--conditions=source', script, 'read', '--out', 'stopped', 'long.jsonl']
    const child = spawn(process.execPath, args, { cwd: folder, env: { PATH: process.env.PATH } })
    let err = ''
    child.stderr.setEncoding('utf8').on('data', (chunk) => (err += chunk))
    const written = () => (existsSync(join(folder, 'stopped')) ? readdirSync(join(folder, 'stopped')) : [])
    while (written().length < 50 && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 20))
    child.kill('SIGINT')
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect({ code, last: err.trimEnd().split('\n').at(-1) }).toEqual({ code: 130, last: 'interrupted' })
    const whole = written().filter((name) => name.endsWith('.json'))
    expect(whole.length).toBeLessThan(40_000)
    for (const name of whole) JSON.parse(readFileSync(join(folder, 'stopped', name), 'utf8'))
  })

  it('ends quietly where nobody reads its output any more', async () => {
    writeFileSync(
      join(folder, 'some.jsonl'),
      Array(3000)
        .fill(JSON.stringify({ text: TEXT }))
        .join('\n'),
    )
    const script = new URL('./thima.ts', import.meta.url).pathname
    const child = spawn(process.execPath, ['--conditions=source', script, 'read', '--json', 'some.jsonl'], {
      cwd: folder,
    })
    let err = ''
    child.stderr.setEncoding('utf8').on('data', (chunk) => (err += chunk))
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })
})

describe('thima words', { timeout: 60_000 }, () => {
  it('gives every word as a span', async () => {
    const { code, out } = await thima(['words', '--json', 'a.txt'])
    const spans: [number, number][] = JSON.parse(out)
    expect(code).toBe(0)
    expect(spans.map(([start, end]) => TEXT.slice(start, end)).join('')).toBe(TEXT.replace(/\s/g, ''))
  })

  it('shows where a text is cut', async () => {
    const { out } = await thima(['words', '-'], { stdin: TEXT })
    expect(out).toContain('|')
    expect(out.replaceAll('|', '').trim()).toBe(TEXT.trim())
  })
})
