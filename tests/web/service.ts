import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { openLedger } from '@thima/ledger'
import { createService, serve } from '@thima/service'
import { createThima } from 'thima'
import { claimLanguages } from 'thima/claim-languages'
import { grow } from '../../evaluation/bench/grow.ts'

const evaluation = join(import.meta.dirname, '../../evaluation')
const TESTER = { name: 'test', role: 'keeper', by: 'local' } as const

/** The service with its interface on a free port, over a ledger in memory with the articles of some stories. */
export async function startService(names: readonly string[], web: string) {
  const context = await emptyService()
  for (const name of names) {
    const bytes = readFileSync(join(evaluation, 'stories', name, 'articles.jsonl'))
    const { id } = await context.jobs.add([{ name: `${name}.jsonl`, bytes }], TESTER)
    await context.jobs.ended(id)
  }
  return started(context, web)
}

export type Running = Awaited<ReturnType<typeof startService>>

/** The same over a ledger of so many articles: all stories and texts of the evaluation, multiplied. */
export async function startLarge(articles: number, web: string): Promise<Running> {
  const context = await emptyService()
  const lines = [...storyLines(), ...textLines()]
  const bytes = Buffer.from(lines.map((line) => JSON.stringify(line)).join('\n'))
  const { id } = await context.jobs.add([{ name: 'all.jsonl', bytes }], TESTER)
  const { added } = await context.jobs.ended(id)
  await grow(context.ledger, Math.ceil(articles / added) - 1)
  return started(context, web)
}

async function emptyService() {
  const thima = await createThima()
  const languages = await claimLanguages()
  const ledger = await openLedger(':memory:', { languages, knowledge: thima.knowledge, reader: 'test', create: true })
  return createService({ ledger, thima, demo: true })
}

async function started(context: Awaited<ReturnType<typeof emptyService>>, web: string) {
  const { url, close } = await serve(context, { host: '127.0.0.1', port: 0, access: { localName: 'tester' }, web })
  const origin = url.replace(/\/$/, '')
  return {
    origin,
    ask: async <T>(path: string): Promise<T> => (await fetch(`${origin}/api/v1${path}`)).json() as Promise<T>,
    async close() {
      await close()
      await context.ledger.close()
    },
  }
}

/** Every article of every story, under an id of its own: stories count theirs from one. */
function storyLines(): object[] {
  return globSync('stories/**/articles.jsonl', { cwd: evaluation })
    .sort()
    .flatMap((file) =>
      readFileSync(join(evaluation, file), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as { id: string })
        .map((line) => ({ ...line, id: `${basename(dirname(file))}-${line.id}` })),
    )
}

const OUTLETS = ['Harbour Wire', 'สะพานข่าว', 'Daily Mirror', 'มติวัน'] as const

/** The longer texts, as if four outlets had published them within two months. */
function textLines(): object[] {
  return globSync('texts/*.txt', { cwd: evaluation })
    .sort()
    .map((file, i) => ({
      id: basename(file, '.txt'),
      text: readFileSync(join(evaluation, file), 'utf8'),
      published: new Date(Date.UTC(2025, 5, 1 + (i % 60))).toISOString().slice(0, 10),
      outlet: OUTLETS[i % OUTLETS.length],
    }))
}
