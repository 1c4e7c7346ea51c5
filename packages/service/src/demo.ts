import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Context } from './context.ts'
import { errors } from './errors.ts'

/** Fills a ledger with the articles of the example. */
export async function fillDemo({ jobs }: Context): Promise<void> {
  const url = new URL('../data/demo.jsonl', import.meta.url)
  const bytes = await readFile(url).catch((cause) => {
    throw errors.noDemo(fileURLToPath(url), cause)
  })
  const { id } = await jobs.add([{ name: 'demo.jsonl', bytes }], { name: 'demo', role: 'keeper', by: 'local' })
  await jobs.ended(id)
}
