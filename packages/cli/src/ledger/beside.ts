import type { Tinypool } from 'tinypool'
import type { OwnRows } from './reader.ts'

/** Milliseconds after which a thread that has nothing to do ends. */
const IDLE = 600_000

/**
 * One thread beside the service that decides stories, so that who asks meanwhile waits for no story: a large one takes a second
 * or more. It is started when something is first decided, and kept while decisions come.
 */
export class Beside {
  readonly #own: OwnRows
  #pool: Tinypool | null = null

  constructor(own: OwnRows) {
    this.#own = own
  }

  /** Decides all that is to be decided in the ledger at a path; gives how many stories that were. */
  async settle(path: string): Promise<number> {
    if (this.#pool === null) {
      const { Tinypool } = await import('tinypool')
      this.#pool = new Tinypool({
        filename: new URL(`./worker${import.meta.url.slice(-3)}`, import.meta.url).href,
        minThreads: 0,
        maxThreads: 1,
        idleTimeout: IDLE,
        workerData: this.#own,
      })
    }
    return this.#pool.run({ path, share: { nth: 0, of: 1 } }, { name: 'settle' })
  }

  async close(): Promise<void> {
    await this.#pool?.destroy()
    this.#pool = null
  }
}
