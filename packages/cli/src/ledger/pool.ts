import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import type { Kept } from '@thima/gather'
import type { Ledger } from '@thima/ledger'
import type { Tinypool } from 'tinypool'
import { createMeans, type Means, type OwnRows, type ReadPage, readPage } from './reader.ts'
import { growYoung } from './young.ts'

/** Pages that are read, and stories that are decided, in the process itself before workers are worth their start. */
export const ALONE = 24
/** Pages that are handed out to each worker before the first of them is waited for. */
const AHEAD = 8
/** Pages that lie with a worker: it has something to do while the process itself reads, adds or decides. */
const QUEUED = 4
/**
 * Every thread has models and knowledge of its own, and garbage beside them: new objects get few megabytes from the beginning and
 * never more (a thread has three halves of them at most), and old ones are looked through when they have grown by this share, not
 * when they have doubled.
 */
const HALF_MB = 8
const GROWN_PERCENT = 60

/** Whether the process itself reads beside its threads, or has others to answer meanwhile. */
type Part = 'reads' | 'answers'

/** Threads for reading, and then others for deciding; they are started when there is enough for them to do. */
export class Workers {
  readonly #own: OwnRows
  readonly #part: Part
  readonly #threads: number
  #pool: Tinypool | null = null

  constructor(own: OwnRows, part: Part = 'reads', cores = availableParallelism()) {
    this.#own = own
    this.#part = part
    // a process that does not read mostly waits for the disk: on two cores both can read
    this.#threads = cores === 1 ? 0 : Math.max(part === 'reads' ? 1 : 2, cores - 1)
  }

  /** Reads pages over the cores and gives them in their order. */
  async *read(pages: AsyncIterable<Kept>, signal: AbortSignal, given?: Means): AsyncGenerator<[Kept, ReadPage]> {
    const input = pages[Symbol.asyncIterator]()
    let next = await input.next()
    const means = given ?? (await createMeans(this.#own))
    for (let n = 0; (n < ALONE || this.#threads === 0) && !next.done && !signal.aborted; n++) {
      if (n === 1 && this.#part === 'reads') growYoung()
      yield [next.value, await readPage(means, next.value)]
      next = await input.next()
    }
    if (next.done || signal.aborted) return
    const pool = await this.#start()
    const most = this.#threads * AHEAD
    const running: { page: Kept; read: Promise<ReadPage>; over: boolean }[] = []
    const begin = (page: Kept, read: Promise<ReadPage>) => {
      const one = { page, read, over: false }
      running.push(one)
      const end = () => {
        one.over = true
      }
      read.then(end, end)
    }
    while (!signal.aborted && (running.length > 0 || !next.done)) {
      for (; running.length < most && !next.done; next = await input.next()) begin(next.value, pool.run(next.value))
      await turn()
      if (this.#part === 'reads' && !running[0].over && !next.done && running.length < 2 * most) {
        begin(next.value, readPage(means, next.value))
        next = await input.next()
        continue
      }
      const { page, read } = running.shift()!
      yield [page, await read]
    }
  }

  /** Decides the stories of the ledger at a path: a share in the process itself, the others beside it. */
  async settle(ledger: Ledger, path: string, progress: (left: number) => void): Promise<number> {
    if (this.#threads === 0 || (await ledger.unsettled()) < ALONE) return ledger.settle(progress)
    // threads that have read hold models and what is left of texts, none of which deciding needs
    await this.close()
    const pool = await this.#start()
    const of = this.#part === 'reads' ? this.#threads + 1 : this.#threads
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
      setFlagsFromString(`--min-semi-space-size=${HALF_MB}`)
      this.#pool = new Tinypool({
        filename: new URL(`./worker${import.meta.url.slice(-3)}`, import.meta.url).href,
        minThreads: this.#threads,
        maxThreads: this.#threads,
        concurrentTasksPerWorker: QUEUED,
        workerData: this.#own,
        resourceLimits: { maxYoungGenerationSizeMb: 3 * HALF_MB },
      })
    }
    return this.#pool
  }
}

/** Lets the threads report what they have done. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve))

/** Reads pages beside a process that has others to answer, and gives them in their order. */
export async function* readPages(
  pages: AsyncIterable<Kept>,
  own: OwnRows,
  signal: AbortSignal,
  given?: Means,
): AsyncGenerator<[Kept, ReadPage]> {
  const workers = new Workers(own, 'answers')
  try {
    yield* workers.read(pages, signal, given)
  } finally {
    await workers.close()
  }
}
