import { availableParallelism } from 'node:os'
import type { Kept } from '@thima/gather'
import { createPageReader, type OwnRows, type ReadPage } from './reader.ts'

/** Pages that are read in the process itself before workers are worth their start. */
const ALONE = 24

/** Reads pages over the cores and gives them in their order. */
export async function* readPages(
  pages: AsyncIterable<Kept>,
  own: OwnRows,
  signal: AbortSignal,
): AsyncGenerator<[Kept, ReadPage]> {
  const input = pages[Symbol.asyncIterator]()
  const alone = await createPageReader(own)
  let next = await input.next()
  for (let n = 0; n < ALONE && !next.done && !signal.aborted; n++) {
    yield [next.value, await alone(next.value)]
    next = await input.next()
  }
  if (next.done || signal.aborted) return
  const { Tinypool } = await import('tinypool')
  const cores = Math.max(1, availableParallelism() - 1)
  const pool = new Tinypool({
    filename: new URL(`./worker${import.meta.url.slice(-3)}`, import.meta.url).href,
    minThreads: cores,
    maxThreads: cores,
    workerData: own,
  })
  try {
    const running: Promise<[Kept, ReadPage]>[] = []
    for (; !next.done && !signal.aborted; next = await input.next()) {
      const page = next.value
      running.push(pool.run(page).then((read: ReadPage) => [page, read]))
      if (running.length >= cores * 8) yield await running.shift()!
    }
    while (running.length > 0 && !signal.aborted) yield await running.shift()!
  } finally {
    await pool.destroy()
  }
}
