import { randomUUID } from 'node:crypto'
import type { Kept } from '@thima/gather'
import { articleKey, enterAudit, type Ledger } from '@thima/ledger'
import { ThimaError } from 'thima/model'
import type { Person } from '../access/roles.ts'
import type { Job, JobItem } from '../api/index.ts'
import type { Context } from '../context.ts'
import { errors } from '../errors.ts'
import { failureOf, pagesOf, type ReadPage, type ReadPages, type Sent } from './pages.ts'

export type JobEvent =
  | { event: 'progress'; job: Job }
  | { event: 'item'; item: JobItem; nth: number }
  | { event: 'done'; job: Job }

interface Work {
  job: Job
  person: Person
  pages: Kept[]
  addresses: readonly string[]
  abort: AbortController
  listeners: Set<(event: JobEvent) => void>
}

/** What adding is done with. */
export interface Means {
  ledger: Ledger
  read: ReadPages
  fetch: Context['fetch']
  /** Decides what came. Default: in this process. */
  settle?: () => Promise<number>
  now: () => Date
}

/** Bytes that may wait to be added, and finished work that is remembered. */
const WAITING = 256_000_000
const REMEMBERED = 100

/** Adding articles, one piece of work after the other. It lives as long as the process; what it added stays. */
export class Jobs {
  readonly #ledger: Ledger
  readonly #read: ReadPages
  readonly #fetch: Means['fetch']
  readonly #settle: () => Promise<number>
  readonly #now: () => Date
  readonly #works = new Map<string, Work>()
  #last: Promise<void> = Promise.resolve()

  #closing = false

  constructor({ ledger, read, fetch, settle, now }: Means) {
    this.#ledger = ledger
    this.#read = read
    this.#fetch = fetch
    this.#settle = settle ?? (() => ledger.settle())
    this.#now = now
  }

  /** Takes files and addresses to be added; they are added after what came before. */
  add(files: readonly Sent[], person: Person, addresses: readonly string[] = []): Job {
    const pages = [...pagesOf(files)]
    if (pages.length === 0 && addresses.length === 0) throw errors.invalid('it holds no article')
    const waiting = [...this.#works.values()]
      .flatMap((work) => work.pages)
      .reduce((sum, { bytes }) => sum + bytes.length, 0)
    if (waiting > WAITING) throw errors.tooBusy()
    const job: Job = {
      id: randomUUID(),
      state: 'waiting',
      total: pages.length + addresses.length,
      done: 0,
      added: 0,
      reread: 0,
      captured: 0,
      failed: 0,
      stories: 0,
      by: person.name,
      at: this.#now().toISOString(),
      items: [],
      error: null,
    }
    const work: Work = { job, person, pages, addresses, abort: new AbortController(), listeners: new Set() }
    this.#works.set(job.id, work)
    this.#forget()
    this.#last = this.#last.then(() => this.#run(work))
    return job
  }

  /** Adds one page at once, beside what is under way. What is wrong with it is thrown. */
  async addNow(page: Kept): Promise<{ did: string; article: string }> {
    for await (const [, read] of this.#read(each([page]), new AbortController().signal)) {
      const item = await this.#one(page, read)
      if (item.error !== null) throw new ThimaError(item.error)
      return { did: item.did, article: item.article! }
    }
    throw errors.internal(new Error('nothing was read'))
  }

  list(): Job[] {
    return [...this.#works.values()].map(({ job }) => brief(job)).reverse()
  }

  get(id: string): Job {
    return this.#work(id).job
  }

  /** Stops work: what was added stays. */
  stop(id: string): Job {
    const { abort, job } = this.#work(id)
    abort.abort()
    return job
  }

  /** Calls back for each thing that happens from now on, after all items from a place on; gives what ends that. */
  follow(id: string, from: number, tell: (event: JobEvent) => void): () => void {
    const { job, listeners } = this.#work(id)
    tell({ event: 'progress', job: brief(job) })
    for (const [nth, item] of job.items.entries()) if (nth >= from) tell({ event: 'item', item, nth })
    if (isOver(job)) tell({ event: 'done', job })
    else listeners.add(tell)
    return () => listeners.delete(tell)
  }

  /** Waits until work is over. */
  ended(id: string): Promise<Job> {
    return new Promise((resolve) => {
      this.follow(id, Number.POSITIVE_INFINITY, (told) => {
        if (told.event === 'done') resolve(told.job)
      })
    })
  }

  /** Stops all work and waits until the article under way is added. What is not decided yet is decided at the next start. */
  async close(): Promise<void> {
    this.#closing = true
    for (const { abort } of this.#works.values()) abort.abort()
    await this.#last
  }

  async #run(work: Work): Promise<void> {
    const { job, person, abort } = work
    try {
      this.#to(work, 'reading')
      await this.#addAll(work, work.pages)
      for (const address of work.addresses) {
        if (abort.signal.aborted) break
        const page = await this.#fetch(address, abort.signal).catch((error: unknown) => failureOf(error))
        if ('code' in page) this.#came(work, { place: address, did: 'failed', article: null, title: null, error: page })
        else await this.#addAll(work, [...pagesOf([{ ...page, name: page.where }])])
      }
      this.#to(work, 'settling')
      if (!this.#closing) job.stories = await this.#settle()
      this.#to(work, abort.signal.aborted ? 'stopped' : 'done')
    } catch (error) {
      job.error = failureOf(error)
      this.#to(work, 'failed')
    }
    work.pages = []
    const { added, reread, captured, failed } = job
    await enterAudit(this.#ledger.db, {
      at: this.#now().toISOString(),
      who: person.name,
      role: person.role,
      action: 'articles.add',
      target: job.id,
      outcome: `${job.state}: ${added} added, ${reread} read anew, ${captured} known, ${failed} failed`,
    }).catch(() => {})
    this.#tell(work, { event: 'done', job })
    work.listeners.clear()
  }

  async #addAll(work: Work, pages: readonly Kept[]): Promise<void> {
    for await (const [page, read] of this.#read(each(pages), work.abort.signal)) {
      this.#came(work, await this.#one(page, read))
      await new Promise((resolve) => setImmediate(resolve)) // others have their turn
      if (work.abort.signal.aborted) return
    }
  }

  #came(work: Work, item: JobItem): void {
    const { job } = work
    job.items.push(item)
    job.done++
    job[item.did]++
    this.#tell(work, { event: 'item', item, nth: job.items.length - 1 })
  }

  async #one(page: Kept, read: ReadPage): Promise<JobItem> {
    const { where: place } = page
    const none = { place, article: null, title: null }
    if (read.error) {
      const { code, message, help } = read.error
      return { ...none, did: 'failed', error: { code, message, help } }
    }
    try {
      const { article, reading, prepared } = read
      const captured = { ...article, bytes: page.bytes, place, reading, prepared }
      const did = await this.#ledger.add(captured, this.#now().toISOString())
      return { place, did, article: articleKey(captured), title: article.title, error: null }
    } catch (error) {
      return { ...none, did: 'failed', error: failureOf(error) }
    }
  }

  #to(work: Work, state: Job['state']): void {
    work.job.state = state
    this.#tell(work, { event: 'progress', job: brief(work.job) })
  }

  #tell({ listeners }: Work, event: JobEvent): void {
    for (const tell of listeners) tell(event)
  }

  #work(id: string): Work {
    const work = this.#works.get(id)
    if (work === undefined) throw errors.unknownJob(id)
    return work
  }

  #forget(): void {
    for (const [id, { job }] of this.#works) {
      if (this.#works.size <= REMEMBERED) return
      if (isOver(job)) this.#works.delete(id)
    }
  }
}

const isOver = ({ state }: Job): boolean => state === 'done' || state === 'failed' || state === 'stopped'

/** A job without its items. */
const brief = (job: Job): Job => ({ ...job, items: [] })

async function* each(pages: readonly Kept[]): AsyncGenerator<Kept> {
  yield* pages
}
