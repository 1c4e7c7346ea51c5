import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openLedger } from '@thima/ledger'
import { createService, serve } from '@thima/service'
import { createThima } from 'thima'
import { claimLanguages } from 'thima/claim-languages'

const stories = join(import.meta.dirname, '../../evaluation/stories')

/** The service with its interface on a free port, over a ledger in memory with the articles of some stories. */
export async function startService(names: readonly string[], web: string) {
  const thima = await createThima()
  const languages = await claimLanguages()
  const ledger = await openLedger(':memory:', { languages, knowledge: thima.knowledge, reader: 'test', create: true })
  const context = createService({ ledger, thima, demo: true })
  for (const name of names) {
    const bytes = readFileSync(join(stories, name, 'articles.jsonl'))
    const { id } = await context.jobs.add([{ name: `${name}.jsonl`, bytes }], { name: 'test', role: 'keeper', by: 'local' })
    await context.jobs.ended(id)
  }
  const { url, close } = await serve(context, { host: '127.0.0.1', port: 0, access: { localName: 'tester' }, web })
  const origin = url.replace(/\/$/, '')
  return {
    origin,
    ask: async <T>(path: string): Promise<T> => (await fetch(`${origin}/api/v1${path}`)).json() as Promise<T>,
    async close() {
      await close()
      await ledger.close()
    },
  }
}

export type Running = Awaited<ReturnType<typeof startService>>
