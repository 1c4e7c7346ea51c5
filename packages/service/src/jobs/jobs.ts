import { randomUUID } from 'node:crypto'
import type { Kept } from '@thima/gather'
import {
  articleKey,
  dropJob,
  enterAudit,
  type Holder,
  holdJobs,
  keepJob,
  keptJobs,
  type Ledger,
  noteJob,
  takeJob,
} from '@thima/ledger'
import { ThimaError } from 'thima/model'
import { isRole, type Person } from '../access/roles.ts'
import type { Job, JobItem } from '../api/index.ts'
import type { Context } from '../context.ts'
import { errors } from '../errors.ts'
import { failureOf, pagesOf, type ReadPage, type ReadPages, type Sent } from './pages.ts'

export type JobEvent =
  | { event: 'progress'; job: Job }
  | { event: 'item'; item: JobItem; nth: number }
  | { event: 'done'; job: Job }

/** A page that was sent, or an address that is to be fetched, with its place among those that came with it. */
interface Given {
  nth: number
  page: Kept | null
  address: string | null
}

interface Work {
  job: Job
  person: Person
  /** What is left to be added, in the order in which it was sent. */
  pages: Given[]
  /** What became of those that are done and not kept yet. */
  done: { nth: number; item: string }[]
  /** Whether a person stopped it: then it does not go on at the next start. */
  stopped: boolean
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
/** Pages after which it is kept how far adding is: after a sudden end so many are looked at once more, and found to be known. */
const KEPT_EVERY = 20

/**
 * Milliseconds for which others leave work to the process that is at it, and after which it says so anew. What a process leaves
 * that ends all at once goes on after that time.
 */
const HELD = 30_000
const SAID_EVERY = 10_000

/** Adding articles, one piece of work after the other. It is kept in the ledger's store: a service that starts anew goes on with it. */
export class Jobs {
  readonly #ledger: Ledger
  readonly #read: ReadPages
  readonly #fetch: Means['fetch']
  readonly #settle: () => Promise<number>
  readonly #now: () => Date
  readonly #works = new Map<string, Work>()
  /** This process among those that serve one ledger. */
  readonly #holder = randomUUID()
  #holding: NodeJS.Timeout | null = null
  #looking: NodeJS.Timeout | null = null
  #last: Promise<void> = Promise.resolve()
  #settling: Promise<void> = Promise.resolve()
  #settleOnce = false
  #closing = false

  constructor({ ledger, read, fetch, settle, now }: Means) {
    this.#ledger = ledger
    this.#read = read
    this.#fetch = fetch
    this.#settle = settle ?? (() => ledger.settle())
    this.#now = now
  }

  /** Takes files and addresses to be added; they are added after what came before. What was taken is kept until it is added. */
  async add(files: readonly Sent[], person: Person, addresses: readonly string[] = []): Promise<Job> {
    const given: Given[] = [
      ...[...pagesOf(files)].map((page) => ({ page, address: null })),
      ...addresses.map((address) => ({ page: null, address })),
    ].map((one, nth) => ({ nth, ...one }))
    if (given.length === 0) throw errors.invalid('it holds no article')
    const waiting = [...this.#works.values()]
      .flatMap((work) => work.pages)
      .reduce((sum, { page }) => sum + (page?.bytes.length ?? 0), 0)
    if (waiting > WAITING) throw errors.tooBusy()
    const job: Job = {
      id: randomUUID(),
      state: 'waiting',
      total: given.length,
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
    await keepJob(
      this.#ledger.db,
      { id: job.id, at: job.at, state: job.state, who: person.name, role: person.role, job: JSON.stringify(job) },
      this.#held(),
      given.map(({ nth, page, address }) => {
        const { bytes, ...about } = page ?? { bytes: null, fetch: address }
        return { nth, about: JSON.stringify(about), bytes, item: null }
      }),
    )
    this.#take({
      job,
      person,
      pages: given,
      done: [],
      stopped: false,
      abort: new AbortController(),
      listeners: new Set(),
    })
    await this.#forget()
    return job
  }

  /**
   * Goes on with what was taken on before this process began, and remembers what was done. What another process is at is left to it,
   * and looked at again when it may have ended. Gives how many go on.
   */
  async resume(): Promise<number> {
    let goOn = 0
    for (const { pages, ...kept } of await keptJobs(this.#ledger.db, REMEMBERED)) {
      if (this.#works.has(kept.id)) continue
      if (!isOver(JSON.parse(kept.job) as Job)) {
        if (!(await takeJob(this.#ledger.db, kept.id, this.#held(), this.#now().toISOString()))) {
          this.#lookAgain()
          continue
        }
      }
      const items = pages.flatMap(({ item }) => (item === null ? [] : (JSON.parse(item) as JobItem[])))
      const before = JSON.parse(kept.job) as Job
      const left = isOver(before)
        ? []
        : pages.filter(({ item }) => item === null).map(({ nth, about, bytes }) => givenOf(nth, about, bytes))
      const counts = { added: 0, reread: 0, captured: 0, failed: 0 }
      for (const { did } of items) counts[did]++
      const work: Work = {
        job: { ...before, ...counts, items, done: items.length, state: isOver(before) ? before.state : 'waiting' },
        person: { name: kept.who, role: isRole(kept.role) ? kept.role : 'reader', by: 'local' },
        pages: left,
        done: [],
        stopped: false,
        abort: new AbortController(),
        listeners: new Set(),
      }
      if (isOver(before)) this.#works.set(before.id, work)
      else {
        goOn++
        this.#take(work)
      }
    }
    return goOn
  }

  #held(): Holder {
    return { holder: this.#holder, held: new Date(this.#now().getTime() + HELD).toISOString() }
  }

  #lookAgain(): void {
    if (this.#closing || this.#looking !== null) return
    this.#looking = setTimeout(() => {
      this.#looking = null
      this.resume().catch(() => this.#lookAgain())
    }, HELD).unref()
  }

  #take(work: Work): void {
    this.#works.set(work.job.id, work)
    this.#holding ??= setInterval(() => {
      const { holder, held } = this.#held()
      holdJobs(this.#ledger.db, holder, held).catch(() => {}) // said again the next time
    }, SAID_EVERY).unref()
    this.#last = this.#last.then(() => this.#run(work))
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

  /** Has what was decided on decided anew soon, beside what is asked; what comes until it begins goes with it. */
  settleSoon(): Promise<void> {
    if (this.#settleOnce) return this.#settling
    this.#settleOnce = true
    this.#settling = this.#settling
      .then(() => new Promise<void>((resolve) => setImmediate(resolve))) // the answer goes out before
      .then(async () => {
        this.#settleOnce = false
        if (!this.#closing) await this.#settle()
      })
      .catch(() => {}) // what is left is decided at the next start
    return this.#settling
  }

  list(): Job[] {
    return [...this.#works.values()].map(({ job }) => brief(job)).reverse()
  }

  get(id: string): Job {
    return this.#work(id).job
  }

  /** Stops work: what was added stays. */
  stop(id: string): Job {
    const work = this.#work(id)
    work.stopped = true
    work.abort.abort()
    return work.job
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

  /** Ends all work when the article under way is added. The next start goes on with it, and decides what is not decided yet. */
  async close(): Promise<void> {
    this.#closing = true
    for (const { abort } of this.#works.values()) abort.abort()
    await this.#last
    await this.#settling
    clearInterval(this.#holding ?? undefined)
    clearTimeout(this.#looking ?? undefined)
    await holdJobs(this.#ledger.db, this.#holder, null)
  }

  async #run(work: Work): Promise<void> {
    const { job, person, abort } = work
    if (this.#closing) return
    try {
      this.#to(work, 'reading')
      await this.#addAll(work)
      await this.#keep(work)
      if (this.#closing && !work.stopped) return work.listeners.clear()
      this.#to(work, 'settling')
      job.stories = await this.#settle()
      this.#to(work, abort.signal.aborted ? 'stopped' : 'done')
    } catch (error) {
      job.error = failureOf(error)
      this.#to(work, 'failed')
    }
    work.pages = []
    await this.#keep(work).catch(() => {})
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

  /** Adds the pages that were sent, which are read ahead, then what is at the addresses, one after the other. */
  async #addAll(work: Work): Promise<void> {
    const { signal } = work.abort
    const sent = new Map(work.pages.flatMap(({ nth, page }) => (page === null ? [] : [[page, nth] as const])))
    for await (const [page, read] of this.#read(each([...sent.keys()]), signal)) {
      await this.#came(work, sent.get(page)!, [await this.#one(page, read)])
      if (signal.aborted) return
    }
    for (const { nth, address } of work.pages) {
      if (address === null) continue
      if (signal.aborted) return
      const fetched = await this.#fetch(address, signal).catch((error: unknown) => failureOf(error))
      if (signal.aborted) return
      const items: JobItem[] = []
      if ('code' in fetched) items.push({ place: address, did: 'failed', article: null, title: null, error: fetched })
      else
        for await (const [page, read] of this.#read(each(pagesOf([{ ...fetched, name: fetched.where }])), signal))
          items.push(await this.#one(page, read))
      await this.#came(work, nth, items)
    }
  }

  async #came(work: Work, nth: number, items: readonly JobItem[]): Promise<void> {
    const { job } = work
    for (const item of items) {
      job.items.push(item)
      job.done++
      job[item.did]++
      this.#tell(work, { event: 'item', item, nth: job.items.length - 1 })
    }
    work.done.push({ nth, item: JSON.stringify(items) })
    if (work.done.length >= KEPT_EVERY) await this.#keep(work)
    await new Promise((resolve) => setImmediate(resolve)) // others have their turn
  }

  /** Keeps how far work is. */
  async #keep({ job, done }: Work): Promise<void> {
    const pages = done.splice(0)
    await noteJob(
      this.#ledger.db,
      { id: job.id, state: job.state, over: isOver(job), job: JSON.stringify(brief(job)) },
      pages,
    )
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

  async #forget(): Promise<void> {
    for (const [id, { job }] of this.#works) {
      if (this.#works.size <= REMEMBERED) return
      if (!isOver(job)) continue
      this.#works.delete(id)
      await dropJob(this.#ledger.db, id)
    }
  }
}

const isOver = ({ state }: Job): boolean => state === 'done' || state === 'failed' || state === 'stopped'

/** A job without its items. */
const brief = (job: Job): Job => ({ ...job, items: [] })

async function* each(pages: Iterable<Kept>): AsyncGenerator<Kept> {
  yield* pages
}

/** A page as it was kept with its bytes, or the address of one that is to be fetched. */
function givenOf(nth: number, about: string, bytes: Uint8Array | null): Given {
  const { fetch: address = null, ...page } = JSON.parse(about) as Partial<Omit<Kept, 'bytes'>> & { fetch?: string }
  return { nth, address, page: bytes === null ? null : ({ ...page, bytes } as Kept) }
}
