import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PostgresServer, postgresPrograms, startPostgres } from '../../testing/postgres-server.ts'
import { questionsCase } from '../../use/questions.case.ts'
import { openStore } from '../open.ts'
import { storeCase } from '../store.case.ts'

if (postgresPrograms === null)
  console.warn(
    'No PostgreSQL server under /usr/lib/postgresql: the store is not tested on a real one. `.ci/run` installs it.',
  )

describe.skipIf(postgresPrograms === null)('PostgreSQL, a real server', { timeout: 60_000 }, () => {
  let server: PostgresServer
  const folder = mkdtempSync(join(tmpdir(), 'thima-'))
  beforeAll(async () => {
    server = await startPostgres(postgresPrograms!)
  }, 120_000)
  afterAll(async () => {
    await server.stop()
    rmSync(folder, { recursive: true })
  }, 60_000)

  storeCase(async () => openStore(await server.ledger(), { create: true }))

  describe('asked', () => questionsCase(async () => openStore(await server.ledger(), { create: true })))

  it('is not made by opening it to read', async () => {
    await expect(openStore(await server.ledger())).rejects.toMatchObject({ code: 'ledger-missing' })
  })

  it('refuses a ledger of a newer version and changes nothing', async () => {
    const address = await server.ledger()
    const db = await openStore(address, { create: true })
    await db.updateTable('meta').set({ value: '99' }).where('name', '=', 'version').execute()
    await db.destroy()
    await expect(openStore(address)).rejects.toMatchObject({ code: 'ledger-newer' })
  })

  it('is made once by several who open it at once', async () => {
    const address = await server.ledger()
    const opened = await Promise.all([1, 2, 3, 4].map(() => openStore(address, { create: true })))
    for (const db of opened) await db.destroy()
  })

  it('takes articles from two commands at once, and each sees all of them', async () => {
    const address = await server.ledger()
    const stories = join(import.meta.dirname, '../../../../../evaluation/stories/border-shots-2025/articles.jsonl')
    const lines = readFileSync(stories, 'utf8').trim().split('\n')
    writeFileSync(join(folder, 'one.jsonl'), lines.slice(0, 3).join('\n'))
    writeFileSync(join(folder, 'two.jsonl'), lines.slice(2).join('\n'))
    const runs = await Promise.all(['one.jsonl', 'two.jsonl'].map((file) => thima(['add', file], address)))
    expect(runs.map(({ code }) => code)).toEqual([0, 0])
    const { out, code } = await thima(['claims'], address)
    expect([code, out]).toEqual([0, expect.stringContaining(`Over ${lines.length} articles`)])
    const one = await thima(['claims', '--json'], address)
    await thima(['add', '--ledger', 'same.db', 'one.jsonl', 'two.jsonl'], null)
    const file = await thima(['claims', '--json', '--ledger', 'same.db'], null)
    const sorted = (text: string) => (JSON.parse(text) as { id: string }[]).sort((a, b) => (a.id < b.id ? -1 : 1))
    expect(sorted(one.out)).toEqual(sorted(file.out))
  })

  function thima(args: readonly string[], address: string | null): Promise<{ code: number | null; out: string }> {
    const script = join(import.meta.dirname, '../../../../cli/src/thima.ts')
    const child = spawn(process.execPath, ['--conditions=source', script, ...args], {
      cwd: folder,
      env: { PATH: process.env.PATH, LANG: 'C.UTF-8', ...(address !== null && { THIMA_LEDGER: address }) },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    let out = ''
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      out += chunk
    })
    return new Promise((resolve) => child.on('close', (code) => resolve({ code, out })))
  }
})
