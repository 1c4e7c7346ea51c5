import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import type { Kept } from '@thima/gather'
import type { Ledger } from '@thima/ledger'
import type { Tinypool } from 'tinypool'
import { createMeans, type Means, type OwnRows, type ReadPage, readPage } from './reader.ts'

/** Pages that are read, and stories that are decided, in the process itself before workers are worth their start. */
export const ALONE = 24
/** Pages that are handed out to each worker before the first of them is waited for. */
const AHEAD = 8
/**
 * Every thread has models and knowledge of its own, and garbage beside them: new objects get few megabytes, and old ones are
 * looked through when they have grown by this share, not when they have doubled.
 */
const YOUNG_MB = 12
const GROWN_PERCENT = 60

/** Threads for reading and deciding; they are started when there is enough for them to do, and used for both. */
export class Workers {
  readonly #own: OwnRows
  readonly #threads: number
  #pool: Tinypool | null = null

  constructor(own: OwnRows, cores = availableParallelism()) {
    this.#own = own
    // the process itself mostly waits for the disk while it adds: on two cores both can read
    this.#threads = cores === 1 ? 0 : Math.max(2, cores - 1)
  }

  /** Reads pages over the cores and gives them in their order. */
  async *read(pages: AsyncIterable<Kept>, signal: AbortSignal, given?: Means): AsyncGenerator<[Kept, ReadPage]> {
    const input = pages[Symbol.asyncIterator]()
    let next = await input.next()
    const means = given ?? (await createMeans(this.#own))
    for (let n = 0; (n < ALONE || this.#threads === 0) && !next.done && !signal.aborted; n++) {
      yield [next.value, await readPage(means, next.value)]
      next = await input.next()
    }
    if (next.done || signal.aborted) return
    const pool = await this.#start()
    const running: Promise<[Kept, ReadPage]>[] = []
    for (; !next.done && !signal.aborted; next = await input.next()) {
      const page = next.value
      running.push(pool.run(page).then((read: ReadPage) => [page, read]))
      if (running.length >= this.#threads * AHEAD) yield await running.shift()!
    }
    while (running.length > 0 && !signal.aborted) yield await running.shift()!
  }

  /** Decides the stories of the ledger at a path: a share in the process itself, the others beside it. */
  async settle(ledger: Ledger, path: string, progress: (left: number) => void): Promise<number> {
    if (this.#threads === 0 || (await ledger.unsettled()) < ALONE) return ledger.settle(progress)
    const pool = await this.#start()
    const of = this.#threads
    const others = Array.from(
      { length: of - 1 },
      (_, i): Promise<number> => pool.run({ path, share: { nth: i + 1, of } }, { name: 'settle' }),
    )
    const settled = await Promise.all([ledger.settle(progress, { nth: 0, of }), ...others])
    // what came together or apart meanwhile
    const rest = await ledger.settle(progress)
    return settled.reduce((sum, one) => sum + one, rest)
  }

  async close(): Promise<void> {
    await this.#pool?.destroy()
    this.#pool = null
  }

  async #start(): Promise<Tinypool> {
    if (this.#pool === null) {
      const { Tinypool } = await import('tinypool')
      setFlagsFromString(`--heap-growing-percent=${GROWN_PERCENT}`)
      this.#pool = new Tinypool({
        filename: new URL(`./worker${import.meta.url.slice(-3)}`, import.meta.url).href,
        minThreads: this.#threads,
        maxThreads: this.#threads,
        workerData: this.#own,
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
      })
    }
    return this.#pool
  }
}

/** Reads pages over the cores and gives them in their order. */
export async function* readPages(
  pages: AsyncIterable<Kept>,
  own: OwnRows,
  signal: AbortSignal,
  given?: Means,
): AsyncGenerator<[Kept, ReadPage]> {
  const workers = new Workers(own)
  try {
    yield* workers.read(pages, signal, given)
  } finally {
    await workers.close()
  }
}
