import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Kept } from '@thima/gather'
import { afterEach, describe, expect, it } from 'vitest'
import { ALONE, Workers } from './pool.ts'
import { createMeans, readPage } from './reader.ts'

const STORY = join(import.meta.dirname, '../../../../evaluation/stories/border-shots-2025/articles.jsonl')
const lines = readFileSync(STORY, 'utf8').split('\n').filter(Boolean)
/** Enough that threads are started and have several pages each. */
const PAGES = Array.from({ length: ALONE + 30 }, (_, i): Kept => {
  const line = { ...JSON.parse(lines[i % lines.length]), id: `page-${i}` }
  return { bytes: Buffer.from(JSON.stringify(line)), where: `page-${i}`, line: true }
})

async function* each(pages: readonly Kept[]): AsyncGenerator<Kept> {
  yield* pages
}

let workers: Workers
afterEach(() => workers.close())

describe('reading over the cores', { timeout: 60_000 }, () => {
  it.each(['reads', 'answers'] as const)(
    'gives every page once, in its order, where the process itself %s',
    async (part) => {
      workers = new Workers(null, part, 2)
      const means = await createMeans(null)
      const came: string[] = []
      for await (const [page, read] of workers.read(each(PAGES), new AbortController().signal, means)) {
        if (read.error) throw new Error(read.error.message)
        expect(read.article.id).toBe(page.where)
        came.push(page.where)
        if (came.length === PAGES.length) expect(read.reading).toEqual((await alone(page)).reading)
      }
      expect(came).toEqual(PAGES.map(({ where }) => where))
      async function alone(page: Kept) {
        const read = await readPage(means, page)
        if (read.error) throw new Error(read.error.message)
        return read
      }
    },
  )

  it('ends where it is told to, with pages still to come', async () => {
    workers = new Workers(null, 'reads', 2)
    const stop = new AbortController()
    let came = 0
    for await (const _ of workers.read(each(PAGES), stop.signal)) if (++came === ALONE + 2) stop.abort()
    expect(came).toBe(ALONE + 2)
  })
})
