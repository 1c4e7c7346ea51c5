import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Ledger } from '../ledger.ts'
import { decideOn, undo } from '../review/decisions.ts'
import { decisionOn } from '../review/queue.ts'
import type { Db } from '../store/schema.ts'
import { captured } from '../store/store.case.ts'
import { article, knowledge, languages, type Page } from '../testing/world.ts'
import { answeredTo, enterAudit, keepAnswer, listAudit } from './audit.ts'

const AT = '2024-06-20T08:00:00Z'
const VISIT = 'Ano will visit Southland'

/** A visit told by an unnamed diplomat, passed on, then confirmed by the ministry, then denied by the other side; and a school. */
const WORLD: Page[] = [
  {
    id: 'a',
    on: '2024-06-10',
    outlet: 'Gazette',
    title: 'Ano to visit Southland',
    text: `${VISIT} on 2024-06-18, a diplomat said.`,
    told: [{ content: `${VISIT} on 2024-06-18`, by: 'unnamed diplomat' }],
    happens: [
      { type: 'CONSULT', trigger: 'visit', who: ['ano'], whom: ['south'], when: '2024-06-18', modality: 'expected' },
    ],
  },
  {
    id: 'b',
    on: '2024-06-11',
    outlet: 'Mirror',
    text: `${VISIT} on 2024-06-19, a diplomat told the Gazette.`,
    told: [{ content: `${VISIT} on 2024-06-19`, by: 'unnamed diplomat < gazette' }],
    happens: [
      { type: 'CONSULT', trigger: 'visit', who: ['ano'], whom: ['south'], when: '2024-06-19', modality: 'expected' },
    ],
  },
  {
    id: 'c',
    on: '2024-06-12',
    outlet: 'Wire',
    text: `${VISIT}, the ministry said.`,
    told: [{ content: VISIT, by: 'north-ministry', stance: 'confirms' }],
  },
  {
    id: 'd',
    on: '2024-06-14',
    outlet: 'Wire',
    text: 'A school has collapsed in Norville, Ano said.',
    told: [{ content: 'A school has collapsed in Norville', by: 'ano' }],
  },
]

/** What is asked of a ledger; run for each kind of store. */
export function questionsCase(open: () => Promise<Db>): void {
  let ledger: Ledger
  beforeAll(async () => {
    ledger = new Ledger(await open(), { languages, knowledge, reader: 'one' })
    for (const page of WORLD) await ledger.add(captured(page), AT)
    await ledger.settle()
  })
  afterAll(() => ledger.close())
  const visit = async () => (await ledger.stories()).items.find(({ articles }) => articles === 3)!

  describe('stories', () => {
    it('lists them with the latest news first, page by page', async () => {
      const { items, next } = await ledger.stories({ limit: 1 })
      expect([items[0].upTo, next === null]).toEqual(['2024-06-14', false])
      const rest = await ledger.stories({ limit: 1, after: next! })
      expect(rest.items[0]).toMatchObject({ upTo: '2024-06-12', title: 'Ano to visit Southland' })
      expect((await ledger.stories({ articles: 2 })).items).toHaveLength(1)
    })

    it('counts outlets, origins and what stands of the claims', async () => {
      const card = await visit()
      expect(card.outlets.map(({ outlet }) => outlet)).toEqual(['Gazette', 'Mirror', 'Wire'])
      expect(card).toMatchObject({ independentOrigins: 2, namedOrigins: 1 })
      expect(card.confirmedBy.map(({ article }) => article)).toContain('c')
      expect(card.course.map(({ day, status }) => [day, status])).toEqual([
        ['2024-06-10', 'single-origin'],
        ['2024-06-11', 'single-origin'],
        ['2024-06-12', 'confirmed'],
      ])
    })

    it('draws the way from an origin through a relay to the outlets', async () => {
      const { graph } = await ledger.story((await visit()).id)
      const name = (id: string) => graph.nodes.find((node) => node.id === id)!
      const ways = graph.edges.map(({ from, to }) => `${name(from).kind} → ${name(to).kind} ${name(to).name}`)
      expect(ways).toContain('origin → relay Gazette')
      expect(ways).toContain('relay → outlet Mirror')
      expect(ways).toContain('origin → outlet Gazette')
      expect(graph.nodes.filter(({ kind }) => kind === 'origin')).toHaveLength(2)
    })

    it('shows days that tellings give differently side by side, each with who gives it', async () => {
      const { differing } = await ledger.story((await visit()).id)
      const [dates] = differing.filter(({ what }) => what === 'date')
      expect(dates.values.map(({ value, tellings }) => [value, tellings.map(({ outlet }) => outlet)])).toEqual([
        ['2024-06-18', ['Gazette']],
        ['2024-06-19', ['Mirror']],
      ])
    })

    it('knows as of a day only what was published up to it', async () => {
      const early = await ledger.story((await visit()).id, '2024-06-11')
      expect(early).toMatchObject({ articles: 2, confirmedBy: [], independentOrigins: 1 })
      expect(early.timeline.every(({ day }) => day! <= '2024-06-11')).toBe(true)
    })

    it('finds a story by a claim or an article in it, and says that one is none', async () => {
      const { id, main } = await visit()
      expect((await ledger.story(main!.id)).id).toBe(id)
      expect((await ledger.story('a')).id).toBe(id)
      await expect(ledger.story('none')).rejects.toMatchObject({ code: 'story-unknown' })
    })

    it('is no longer the same once a decision changed it', async () => {
      const { id } = await visit()
      const made = await decisionOn(ledger.db, ledger.decider, { kind: 'reject', ids: ['c#s1'] }, 'me', '', AT)
      const decision = await decideOn(ledger.db, made)
      await ledger.settle()
      expect((await ledger.story(id)).confirmedBy).toEqual([])
      expect((await ledger.article('c')).told.find((told) => told.id === 'c#s1')).toMatchObject({
        decided: ['reject'],
        claims: [],
      })
      const again = await decisionOn(ledger.db, ledger.decider, { kind: 'accept', ids: ['c#s1'] }, 'me', '', AT)
      const accepted = await decideOn(ledger.db, again)
      await ledger.settle()
      expect((await ledger.story(id)).confirmedBy).toHaveLength(1)
      await undo(ledger.db, accepted)
      await undo(ledger.db, decision)
      await ledger.settle()
      expect((await ledger.story(id)).confirmedBy).toHaveLength(1)
    })
  })

  describe('claims', () => {
    it('tells what changed a status, and by which telling', async () => {
      const [claim] = await ledger.claim('c#s1')
      const last = claim.history.at(-1)!
      expect(last).toMatchObject({ day: '2024-06-12', status: 'confirmed', because: ['c#s1'], told: ['c#s1'] })
      expect(last.changes).toContainEqual({ what: 'status', before: 'single-origin', now: 'confirmed' })
      expect(claim.history[1]).toMatchObject({ day: '2024-06-11', changed: false, changes: [] })
    })

    it('gives each statement its place in the text, its chain and why it is there', async () => {
      const [claim] = await ledger.claim('b#s1')
      const told = claim.statements.find(({ id }) => id === 'b#s1')!
      expect(told.quote).toMatchObject({ exact: `${VISIT} on 2024-06-19`, start: 0, address: '/article/b#s1' })
      expect(told.chain.map(({ name, source }) => [name, source])).toEqual([
        ['unnamed diplomat', null],
        ['Gazette', 'gazette'],
      ])
      expect(told.linked).toMatch(/^ledger\//)
    })

    it('shows cards as of a day', async () => {
      const { items } = await ledger.cards({ asOf: '2024-06-11', about: 'visit' })
      expect(items.map(({ told, first, last, status }) => [told.articles, first, last, status])).toEqual([
        [2, '2024-06-10', '2024-06-11', 'single-origin'],
      ])
    })
  })

  describe('articles, sources and what is found', () => {
    it('lists articles by outlet, day and story, page by page', async () => {
      expect((await ledger.articles({ outlet: 'Wire' })).items.map(({ id }) => id)).toEqual(['d', 'c'])
      expect((await ledger.articles({ to: '2024-06-11' })).items.map(({ id }) => id)).toEqual(['b', 'a'])
      const { items, next } = await ledger.articles({ limit: 3 })
      expect(items.map(({ id }) => id)).toEqual(['d', 'c', 'b'])
      expect((await ledger.articles({ limit: 3, after: next! })).items.map(({ id }) => id)).toEqual(['a'])
      expect((await ledger.articles({ story: (await visit()).id })).items).toHaveLength(3)
    })

    it('gives the page of an article as it was captured, by its hash too', async () => {
      const { captures } = await ledger.article('a')
      const page = await ledger.page('a', captures[0].sha256)
      expect(Buffer.from(page.bytes).toString()).toBe(WORLD[0].text)
      await expect(ledger.page('a', 'other')).rejects.toMatchObject({ code: 'article-unknown' })
    })

    it('tells of a source what it said, who passes it on, and what became of it', async () => {
      const ministry = await ledger.source('north-ministry')
      expect(ministry).toMatchObject({
        statements: 1,
        kind: 'government',
        became: [{ status: 'confirmed', polarity: 'affirms', claims: 1 }],
      })
      const gazette = await ledger.source('gazette')
      expect(gazette.relays.map(({ times }) => times)).toEqual([1])
      await expect(ledger.source('nobody')).rejects.toMatchObject({ code: 'source-unknown' })
    })

    it('counts what hits have in common, and gives the query that narrows to it', async () => {
      const { facets, total, complete } = await ledger.facets('visit')
      expect([total > 2, complete]).toEqual([true, true])
      const wire = facets.outlet.find(({ value }) => value === 'Wire')!
      expect(wire).toMatchObject({ query: 'visit outlet:Wire', active: false })
      expect((await ledger.facets(wire.query)).total).toBe(wire.count)
      expect((await ledger.facets(wire.query)).facets.outlet[0]).toMatchObject({ active: true, query: 'visit' })
      const [month] = facets.month
      expect((await ledger.facets(month.query)).total).toBe(month.count)
    })

    it('finds for a sentence who told it first, on whose word, and who confirmed it', async () => {
      const asked = article({
        id: 'asked',
        title: VISIT,
        text: 'Nothing else.',
        happens: [{ type: 'CONSULT', trigger: 'visit', who: ['ano'], whom: ['south'] }],
      })
      const { asked: found } = await ledger.find(asked)
      const [best] = found.flatMap((one) => one.found)
      expect(best.first).toMatchObject({ article: 'a', outlet: 'Gazette', day: '2024-06-10' })
      expect(best.first!.onWordOf).toEqual(['unnamed diplomat who spoke to Gazette'])
      expect(best.claim.confirmedBy.map((word) => word.article)).toContain('c')
    })

    it('finds nothing for a sentence of something else', async () => {
      const { asked: found, covers } = await ledger.find(
        article({ id: 'asked', title: 'Caro bought twelve boats', text: 'Nothing else.' }),
      )
      expect([found.flatMap((one) => one.found), covers.articles]).toEqual([[], 4])
    })

    it('says what the ledger is made of', async () => {
      expect(await ledger.overview()).toMatchObject({
        stories: 2,
        unsettled: 0,
        languages: [{ language: 'en', articles: 4 }],
      })
    })
  })

  describe('writes', () => {
    it('keeps who wrote what, the last first', async () => {
      for (const target of ['one', 'two'])
        await enterAudit(ledger.db, {
          at: AT,
          who: 'me',
          role: 'keeper',
          action: 'articles.add',
          target,
          outcome: 'done',
        })
      const { items, next } = await listAudit(ledger.db, { limit: 1 })
      expect(items[0].target).toBe('two')
      expect((await listAudit(ledger.db, { limit: 1, after: next! })).items[0].target).toBe('one')
    })

    it('keeps an answer to a key for a day', async () => {
      const answer = { hash: 'h', status: 202, body: '{}' }
      await keepAnswer(ledger.db, 'me', 'k', answer, AT)
      expect(await answeredTo(ledger.db, 'me', 'k')).toEqual(answer)
      expect(await answeredTo(ledger.db, 'you', 'k')).toBeUndefined()
      await keepAnswer(ledger.db, 'me', 'k2', answer, '2024-06-22T08:00:00Z')
      expect(await answeredTo(ledger.db, 'me', 'k')).toBeUndefined()
    })
  })

  describe('what passed in silence', () => {
    it('has lapsed once something later is in the ledger, wherever it is shown', async () => {
      const own = new Ledger(await open(), { languages, knowledge, reader: 'one' })
      await own.add(captured(WORLD[0]), AT)
      await own.settle()
      const flags = async () => {
        const [{ main, id }] = (await own.stories()).items.slice(-1)
        const [card] = (await own.cards({ about: 'visit' })).items
        const [claim] = await own.claim(main!.id)
        const { list } = await own.story(id)
        return [main!.flags, card.flags, claim.flags, list[0].flags]
      }
      expect(await flags()).toEqual([[], [], [], []])
      await own.add(captured({ ...WORLD[3], on: '2024-07-01' }), AT)
      await own.settle()
      expect(await flags()).toEqual([['lapsed'], ['lapsed'], ['lapsed'], ['lapsed']])
      expect((await own.cards({ about: 'visit', asOf: '2024-06-18' })).items[0].flags).toEqual([])
      expect((await own.cards({ about: 'visit', asOf: '2024-06-20' })).items[0].flags).toEqual(['lapsed'])
      await own.close()
    })
  })
  describe('what is asked more strongly than it was told', () => {
    it('is found with a word of that, behind what says as much', async () => {
      const own = new Ledger(await open(), { languages, knowledge, reader: 'one' })
      const told = (id: string, outlet: string, content: string, by: string): Page => ({
        id,
        on: '2024-06-10',
        outlet,
        text: `${content}.`,
        told: [{ content, by }],
      })
      await own.add(captured(told('a', 'Gazette', 'Ano may visit Southland', 'ano')), AT)
      const asked = async (sentence: string) => {
        const { asked } = await own.check({
          ...captured({ id: 'asked', text: `${sentence}.`, told: [{ content: sentence, by: 'mirror' }] }),
          id: 'asked',
        })
        return asked.flatMap(({ found }) => found.map(({ first, degree }) => [first!.article, degree]))
      }
      expect(await asked('Ano will visit Southland')).toEqual([['a', 'more']])
      expect(await asked('Ano may visit Southland')).toEqual([['a', null]])
      await own.add(captured(told('b', 'Mirror', 'Ano will visit Southland', 'gazette')), AT)
      expect(await asked('Ano will visit Southland')).toEqual([
        ['b', null],
        ['a', 'more'],
      ])
      expect(await asked('Ano may visit Southland')).toEqual([
        ['a', null],
        ['b', 'less'],
      ])
      await own.close()
    })
  })
}
