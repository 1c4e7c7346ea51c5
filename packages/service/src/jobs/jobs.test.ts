import { describe, expect, it } from 'vitest'
import { createService, type ServiceOptions } from '../service.ts'
import { KEEPER, linesOf, testService } from '../testing/service.ts'
import { type ReadPages, readerOf } from './pages.ts'

const SHOTS = { name: 'shots.jsonl', bytes: linesOf('border-shots-2025') }

/** Another service over the same ledger, as after a new start. */
const again = ({ ledger, thima }: Awaited<ReturnType<typeof testService>>, options: Partial<ServiceOptions> = {}) =>
  createService({ ledger, thima, ...options })

/** A clock by which whoever was at work and said nothing since has ended. */
const later = () => new Date(Date.now() + 3_600_000)

/** Reads so many pages and then nothing more, as if the machine had stood still. */
function readingOnly(most: number, read: ReadPages): ReadPages {
  return async function* (pages, signal) {
    let n = 0
    for await (const one of read(pages, signal)) {
      if (n++ === most) await new Promise(() => {})
      yield one
    }
  }
}

describe('adding that outlives the process', () => {
  it('goes on where it ended when the service is stopped', async () => {
    const first = await testService()
    const { id } = await first.jobs.add([SHOTS], KEEPER)
    await new Promise<void>((resolve) => {
      first.jobs.follow(id, 0, ({ event }) => event === 'item' && resolve())
    })
    await first.jobs.close()
    const done = first.jobs.get(id).done
    expect(done).toBeGreaterThan(0)
    expect(done).toBeLessThan(5)
    const second = again(first)
    expect(await second.jobs.resume()).toBe(1)
    expect(await second.jobs.ended(id)).toMatchObject({ state: 'done', total: 5, done: 5, added: 5, captured: 0 })
    expect((await second.ledger.overview()).covers).toMatchObject({ articles: 5, unsettled: 0 })
  })

  it('goes on after an end that nobody saw coming, and adds nothing twice', async () => {
    const first = await testService()
    const hung = again(first, { read: readingOnly(3, readerOf(first.thima)) })
    const { id } = await hung.jobs.add([SHOTS], KEEPER)
    await new Promise<void>((resolve) => {
      hung.jobs.follow(id, 0, (told) => told.event === 'item' && told.nth === 2 && resolve())
    })
    const second = again(first, { now: later })
    expect(await second.jobs.resume()).toBe(1)
    const job = await second.jobs.ended(id)
    // what became of the first three was not kept yet: they are looked at once more, and known
    expect(job).toMatchObject({ state: 'done', done: 5, added: 2, captured: 3 })
    expect((await second.ledger.overview()).covers.articles).toBe(5)
  })

  it('leaves to another service what that one is at, and only one of two goes on with what was left', async () => {
    const first = await testService()
    const hung = again(first, { read: readingOnly(1, readerOf(first.thima)) })
    const { id } = await hung.jobs.add([SHOTS], KEEPER)
    expect(await again(first).jobs.resume()).toBe(0)
    const [second, third] = [again(first, { now: later }), again(first, { now: later })]
    const went = await Promise.all([second.jobs.resume(), third.jobs.resume()])
    expect(went.sort()).toEqual([0, 1])
    const one = second.jobs.list().length === 1 ? second : third
    expect(await one.jobs.ended(id)).toMatchObject({ state: 'done', done: 5 })
    // each page came once to the one that hung or to the one that went on, and once more at most where it hung
    const captures = await first.ledger.db.selectFrom('captures').select('id').execute()
    expect(captures.length).toBeLessThanOrEqual(6)
  })

  it('goes on with an address that was not fetched yet', async () => {
    const first = await testService([], { fetch: () => new Promise(() => {}) })
    const { id } = await first.jobs.add([], KEEPER, ['https://rice.example/1'])
    const bytes = new TextEncoder().encode('<p>The minister said on Monday that rice was cheap.</p>')
    const second = again(first, {
      now: later,
      fetch: async (address) => ({ bytes, where: address, address, contentType: 'text/html' }),
    })
    await second.jobs.resume()
    expect(await second.jobs.ended(id)).toMatchObject({ state: 'done', added: 1 })
  })

  it('remembers what was done, and does it not again; what a person stopped stays so', async () => {
    const first = await testService(['border-shots-2025'])
    const stopped = await first.jobs.add([{ name: 'more.jsonl', bytes: linesOf('bank-rumour-2024') }], KEEPER)
    first.jobs.stop(stopped.id)
    await first.jobs.ended(stopped.id)
    await first.jobs.close()
    const second = again(first)
    expect(await second.jobs.resume()).toBe(0)
    expect(second.jobs.list().map(({ state }) => state)).toEqual(['stopped', 'done'])
    expect(second.jobs.get(second.jobs.list()[1].id).items).toHaveLength(5)
    expect(
      await first.ledger.db.selectFrom('job_pages').select('nth').where('bytes', 'is not', null).execute(),
    ).toEqual([])
  })
})
