import { expect, it } from 'vitest'
import type { Captured } from '../add.ts'
import { Ledger } from '../ledger.ts'
import { prepare } from '../prepare.ts'
import { decideOn, undo } from '../review/decisions.ts'
import { decisionOn, listDecisions } from '../review/queue.ts'
import { article, knowledge, languages, type Page } from '../testing/world.ts'
import type { Db } from './schema.ts'

const AT = '2024-06-20T08:00:00Z'

export function captured(page: Page, bytes = page.text): Captured {
  const { id, url, outlet, published, text, reading } = article(page)
  return {
    bytes: Buffer.from(bytes),
    id,
    url,
    outlet,
    title: page.title ?? null,
    published,
    text,
    place: 'a file',
    reading,
  }
}

const VISIT = 'Ano will visit Southland'
export const PAGES: Page[] = [
  {
    id: 'a',
    on: '2024-06-10',
    outlet: 'Gazette',
    text: `${VISIT} on 2024-06-18, a diplomat said.`,
    told: [{ content: `${VISIT} on 2024-06-18`, by: 'unnamed diplomat' }],
  },
  {
    id: 'b',
    on: '2024-06-11',
    outlet: 'Mirror',
    text: `${VISIT}, the ministry said.`,
    told: [{ content: VISIT, by: 'north-ministry' }],
  },
  {
    id: 'c',
    on: '2024-06-12',
    outlet: 'Wire',
    text: 'A school has collapsed in Norville, Ano said.',
    told: [{ content: 'A school has collapsed in Norville', by: 'ano' }],
  },
]

/** What every store must do; run for each kind of store. `together` says whether it takes several callers at once. */
export function storeCase(open: () => Promise<Db>, { together = true } = {}): void {
  const ledgerOf = async (reader = 'one') => new Ledger(await open(), { languages, knowledge, reader })
  const filled = async (pages: readonly Page[] = PAGES) => {
    const ledger = await ledgerOf()
    for (const page of pages) await ledger.add(captured(page), AT)
    await ledger.settle()
    return ledger
  }
  const count = async (db: Db, table: 'pages' | 'captures' | 'articles' | 'statements' | 'claims') =>
    (
      await db
        .selectFrom(table)
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
    ).n

  it('keeps the same bytes once, with a capture for each time', async () => {
    const ledger = await filled()
    expect(await ledger.add(captured(PAGES[0]), '2024-06-21T08:00:00Z')).toBe('captured')
    expect([
      await count(ledger.db, 'pages'),
      await count(ledger.db, 'captures'),
      await count(ledger.db, 'articles'),
    ]).toEqual([3, 4, 3])
    await ledger.close()
  })

  it('notes a page that is there already without its being read again', async () => {
    const ledger = await filled()
    const bytes = Buffer.from(PAGES[0].text)
    const from = { url: 'https://news.example/a', place: 'https://news.example/a' }
    expect(await ledger.recapture(bytes, from, '2024-06-21T08:00:00Z')).toBe(true)
    expect(await ledger.recapture(Buffer.from('other'), from, AT)).toBe(false)
    expect([await count(ledger.db, 'captures'), await count(ledger.db, 'articles')]).toEqual([4, 3])
    const other = new Ledger(ledger.db, { languages, knowledge, reader: 'two' })
    expect(await other.recapture(bytes, from, AT)).toBe(false)
    await ledger.close()
  })

  it('reads anew with another version, and doubles nothing', async () => {
    const first = await filled()
    const before = [await count(first.db, 'statements'), await count(first.db, 'claims')]
    const second = new Ledger(first.db, { languages, knowledge, reader: 'two' })
    for (const page of PAGES) expect(await second.add(captured(page), AT)).toBe('reread')
    await second.settle()
    expect([await count(first.db, 'statements'), await count(first.db, 'claims')]).toEqual(before)
    expect((await second.coverage()).statements).toBe(before[0])
    await first.close()
  })

  it('adds nothing of an article that fails half way', async () => {
    const ledger = await filled()
    const broken = captured({ id: 'd', text: `${VISIT}.`, told: [{ content: VISIT, by: 'ano' }] })
    const prepared = prepare(ledger.decider, broken)
    prepared.statements[0].row.stance = null as never
    await expect(ledger.add({ ...broken, prepared }, AT)).rejects.toThrow()
    expect(await count(ledger.db, 'articles')).toBe(3)
    expect(await count(ledger.db, 'pages')).toBe(3)
    await ledger.close()
  })

  it('gives the same claims in whatever order the articles came', async () => {
    const of = async (pages: readonly Page[]) => {
      const ledger = await filled(pages)
      const { claims } = await ledger.claims()
      await ledger.close()
      return claims.map((claim) => JSON.stringify(claim)).sort()
    }
    expect(await of([...PAGES].reverse())).toEqual(await of(PAGES))
  })

  it('tells what was known as of a day', async () => {
    const ledger = await filled()
    const status = async (asOf?: string) =>
      (await ledger.claims({ asOf, about: 'visit' })).claims.map((claim) => [claim.status, claim.independentOrigins])
    expect(await status('2024-06-09')).toEqual([])
    expect(await status('2024-06-10')).toEqual([['single-origin', 1]])
    expect(await status()).toEqual([['confirmed', 2]])
    await ledger.close()
  })

  it('keeps what texts hold that no store can: a zero, half a pair of surrogates', async () => {
    const ledger = await ledgerOf()
    const odd = captured({
      id: 'o',
      text: 'Ano\u0000 will visit \ud800Southland 🐘, Bela said.',
      told: [{ content: 'Ano\u0000 will visit \ud800Southland 🐘', by: 'bela' }],
    })
    await ledger.add(odd, AT)
    await ledger.settle()
    expect((await ledger.search('southland')).hits).toMatchObject([
      { content: 'Ano\ufffd will visit \ufffdSouthland 🐘' },
    ])
    const row = await ledger.db.selectFrom('articles').select('text').executeTakeFirstOrThrow()
    expect(row.text.length).toBe(odd.text.length)
    await ledger.close()
  })

  it('gives claims page by page, each once', async () => {
    const ledger = await filled()
    const first = await ledger.claims({ limit: 1 })
    const second = await ledger.claims({ limit: 1, after: first.next! })
    expect(second.claims[0].id).not.toBe(first.claims[0].id)
    expect((await ledger.claims({ limit: 1, after: second.next! })).claims).toEqual([])
    await ledger.close()
  })

  it('gives claims of no known day after all others', async () => {
    const undated = PAGES.map((page) => ({ ...page, id: `${page.id}0`, on: undefined as never, text: page.text }))
    const ledger = await ledgerOf()
    for (const page of PAGES) await ledger.add(captured(page), AT)
    for (const page of undated) {
      const one = captured(page)
      await ledger.add({ ...one, published: null, reading: { ...one.reading, published: null } }, AT)
    }
    await ledger.settle()
    const all = (await ledger.claims()).claims.map(({ id }) => id)
    const paged: string[] = []
    for (let after: string | undefined; ; ) {
      const { claims, next } = await ledger.claims({ limit: 1, after })
      paged.push(...claims.map(({ id }) => id))
      if (next === null) break
      after = next
    }
    expect(paged).toEqual(all)
    await ledger.close()
  })

  it('finds phrases, and words whatever their case and script', async () => {
    const ledger = await ledgerOf()
    const told = (id: string, content: string) =>
      captured({ id, text: `${content}, Ano said.`, told: [{ content, by: 'ano' }] })
    await ledger.add(told('x', "The ΟΔΟΣ of Bela's visit \\ nobody wanted cost 5,000"), AT)
    await ledger.add(told('y', 'Visit cost Bela nothing'), AT)
    await ledger.settle()
    const ids = async (query: string) => (await ledger.search(query)).hits.map(({ article }) => article)
    expect(await ids('VISIT')).toEqual(['y', 'x'])
    expect(await ids('visit cost')).toEqual(['y', 'x'])
    expect(await ids('"visit cost"')).toEqual(['y'])
    expect(await ids('οδος')).toEqual(['x'])
    for (const odd of ["'", '\\', "o'", '"', '* | & !', "a' <-> 'b", ':*'])
      expect(await ids(odd)).toEqual(await ids(odd))
    await ledger.close()
  })

  it('finds words and names in either language, with filters', async () => {
    const ledger = await filled()
    const ids = async (query: string) => (await ledger.search(query)).hits.map(({ id }) => id)
    expect(await ids('visit')).toEqual(['b#s1', 'a#s1'])
    expect(await ids('อาโน')).toEqual(['c#s1', 'b#s1', 'a#s1'])
    expect(await ids('visit outlet:Mirror')).toEqual(['b#s1'])
    expect(await ids('status:confirmed before:2024-06-11')).toEqual(['a#s1'])
    expect(await ids('source:ano')).toEqual(['c#s1'])
    expect(await ids('quarrel')).toEqual([])
    await expect(ledger.search('status:true')).rejects.toMatchObject({ code: 'query-invalid' })
    await ledger.close()
  })

  it('finds by filters alone, each statement once however the pages are cut', async () => {
    const ledger = await filled()
    // told later of an earlier day: the order of time is not that in which they were added
    const early: Page = { ...PAGES[2], id: 'd', on: '2024-06-09', outlet: 'Gazette' }
    await ledger.add(captured(early, 'd'), AT)
    await ledger.settle()
    const paged = async (query: string, limit: number) => {
      const found: string[] = []
      let after: number | null = null
      do {
        const { hits, next } = await ledger.search(query, { limit, after })
        found.push(...hits.map(({ id }) => id))
        after = next
      } while (after !== null)
      return found
    }
    const expected = {
      'before:2024-06-12': ['b#s1', 'a#s1', 'd#s1'],
      'after:2024-06-10': ['c#s1', 'b#s1'],
      'after:2024-06-08 before:2024-06-11': ['a#s1', 'd#s1'],
      'before:2024-06-12 status:confirmed': ['d#s1', 'b#s1', 'a#s1'],
      'before:2024-06-12 lang:en': ['b#s1', 'a#s1', 'd#s1'],
      'outlet:Gazette after:2024-06-09': ['a#s1'],
      'lang:en': ['d#s1', 'c#s1', 'b#s1', 'a#s1'],
      'lang:th': [],
      'before:2001': [],
    }
    for (const [query, ids] of Object.entries(expected)) {
      const statements = (found: readonly string[]) => found.filter((id) => id.endsWith('#s1'))
      for (const limit of [1, 2, 50]) expect(statements(await paged(query, limit)), `${query} by ${limit}`).toEqual(ids)
    }
    await ledger.close()
  })

  it('keeps counts of who is quoted', async () => {
    const ledger = await filled()
    const { sources, statements, unnamed } = await ledger.sources()
    expect(sources.map(({ source, statements: n }) => [source, n]).sort()).toEqual([
      ['ano', 1],
      ['north-ministry', 1],
    ])
    expect([statements, unnamed]).toEqual([3, 1])
    await ledger.close()
  })

  it('keeps counts that are those of its rows, whatever was read anew, decided and taken back', async () => {
    const ledger = await filled()
    const { db, decider } = ledger
    await ledger.add(captured({ ...PAGES[1], outlet: 'Other' }, 'another page'), AT)
    const again = new Ledger(db, { languages, knowledge, reader: 'two' })
    await again.add(captured(PAGES[2]), AT)
    await ledger.settle()
    const choose = async (choice: Parameters<typeof decisionOn>[2]) =>
      decideOn(db, await decisionOn(db, decider, choice, 'me', '', AT))
    const merge = await choose({ kind: 'merge', ids: ['c#s1', 'a#s1'] })
    await choose({ kind: 'reject', ids: ['b#s1'] })
    await ledger.settle()
    await undo(db, merge)
    await ledger.settle()
    const { outlets, languages: tongues, statuses, stories, claims } = await ledger.overview()
    const rows = async (table: 'claims' | 'stories') => (await db.selectFrom(table).selectAll().execute()).length
    expect(outlets.map(({ outlet, articles }) => [outlet, articles])).toEqual([
      ['Gazette', 1],
      ['Other', 1],
      ['Wire', 1],
    ])
    expect(tongues.map(({ articles }) => articles)).toEqual([3])
    expect([stories, claims]).toEqual([await rows('stories'), await rows('claims')])
    expect(statuses.reduce((sum, one) => sum + one.claims, 0)).toBe(claims)
    const ano = await ledger.source('ano')
    expect(ano.outlets).toEqual([{ outlet: 'Wire', times: 1 }])
    const [told] = ano.said.items
    expect(ano.became).toEqual([{ status: told.claims[0].status, polarity: told.claims[0].polarity, claims: 1 }])
    expect((await ledger.source('north-ministry')).became).toEqual([])
    await ledger.close()
  })

  it('merges claims by their own ids as by those of statements', async () => {
    const ledger = await ledgerOf()
    for (const page of PAGES) await ledger.add(captured(page), AT)
    await ledger.settle()
    const [first, second] = (await ledger.claims()).claims
    expect(first.id).not.toEqual(second.id)
    const { on, with: other } = await decisionOn(
      ledger.db,
      ledger.decider,
      { kind: 'merge', ids: [first.id, second.id] },
      'me',
      '',
      AT,
    )
    expect([on.article, other?.article]).toEqual([first.statements[0].article, second.statements[0].article])
    await expect(
      decisionOn(ledger.db, ledger.decider, { kind: 'accept', ids: [first.id] }, 'me', '', AT),
    ).rejects.toMatchObject({ code: 'claim-unknown' })
    await ledger.close()
  })

  it('keeps count of what is to be decided', async () => {
    const ledger = await ledgerOf()
    const unsure = captured(PAGES[1])
    unsure.reading.statements[0].confidence = 'unsure'
    for (const one of [captured(PAGES[0]), unsure]) await ledger.add(one, AT)
    await ledger.settle()
    const left = async () => (await ledger.unsure()).left
    expect(await left()).toBe(1)
    const choice = await decisionOn(ledger.db, ledger.decider, { kind: 'accept', ids: ['b#s1'] }, 'me', '', AT)
    const id = await decideOn(ledger.db, choice)
    expect(await left()).toBe(0)
    await undo(ledger.db, id)
    const again = new Ledger(ledger.db, { languages, knowledge, reader: 'two' })
    await again.add(captured(PAGES[1]), AT)
    expect(await left()).toBe(0)
    await ledger.close()
  })

  it('keeps what a person decided when an article is read anew, and lets it be undone', async () => {
    const ledger = await filled()
    const choice = await decisionOn(ledger.db, ledger.decider, { kind: 'reject', ids: ['b#s1'] }, 'me', 'not said', AT)
    const id = await decideOn(ledger.db, choice)
    const status = async () => (await ledger.claims({ about: 'visit' })).claims.map((claim) => claim.status)
    expect(await status()).toEqual(['single-origin'])
    const again = new Ledger(ledger.db, { languages, knowledge, reader: 'two' })
    for (const page of PAGES) await again.add(captured(page), AT)
    expect(await status()).toEqual(['single-origin'])
    expect(await undo(ledger.db, id)).toBe(true)
    expect(await undo(ledger.db, id)).toBe(false)
    expect(await status()).toEqual(['confirmed'])
    expect((await listDecisions(ledger.db, ledger.decider)).map(({ undone }) => undone)).toEqual([true])
    await ledger.close()
  })

  it('makes one claim of what a person merges from two stories, and two of it again when that is undone', async () => {
    const ledger = await filled()
    const about = async (id: string) =>
      (await ledger.claim(id)).flatMap(({ statements }) => statements.map((one) => one.id))
    expect(await about('c#s1')).toEqual(['c#s1'])
    const [alone] = await ledger.claim('c#s1')
    const merge = { kind: 'merge' as const, ids: ['c#s1', 'a#s1'] }
    const id = await decideOn(ledger.db, await decisionOn(ledger.db, ledger.decider, merge, 'me', '', AT))
    await ledger.settle()
    expect((await about('c#s1')).sort()).toEqual(['a#s1', 'b#s1', 'c#s1'])
    // who kept the address of the claim or story that is gone is led to the one that it is now
    expect((await ledger.claim(alone.id)).map(({ id }) => id)).toEqual([(await ledger.claim('a#s1'))[0].id])
    expect((await ledger.story(alone.story)).id).toBe((await ledger.story('a')).id)
    const again = new Ledger(ledger.db, { languages, knowledge, reader: 'two' })
    for (const page of PAGES) await again.add(captured(page), AT)
    await again.settle()
    expect((await about('c#s1')).sort()).toEqual(['a#s1', 'b#s1', 'c#s1'])
    await undo(ledger.db, id)
    await ledger.settle()
    expect(await about('c#s1')).toEqual(['c#s1'])
    await ledger.close()
  })

  it.runIf(together)('decides a story again to which something came while it was decided', async () => {
    const ledger = await filled(PAGES.slice(0, 1))
    const slow = new Ledger(ledger.db, { languages, knowledge, reader: 'two' })
    const story = slow.decider.story.bind(slow.decider)
    let adding: Promise<unknown> | null = null
    slow.decider.story = (pages, decisions) => {
      const decided = story(pages, decisions)
      adding ??= ledger.add(captured(PAGES[1]), AT)
      return decided
    }
    await slow.add(captured(PAGES[0]), AT)
    await slow.settle()
    await adding
    await ledger.settle()
    const known = await ledger.db.selectFrom('claims').select(['status', 'statements']).execute()
    expect(known).toEqual([{ status: 'confirmed', statements: 2 }])
    await ledger.close()
  })

  it('shows a decision that no longer fits as orphaned, and does not move it', async () => {
    const ledger = await filled()
    await decideOn(
      ledger.db,
      await decisionOn(ledger.db, ledger.decider, { kind: 'reject', ids: ['b#s1'] }, 'me', '', AT),
    )
    await ledger.add(
      captured({
        ...PAGES[1],
        text: 'Bela stays at home, the ministry said.',
        told: [{ content: 'Bela stays at home', by: 'north-ministry' }],
      }),
      AT,
    )
    await ledger.settle()
    expect((await listDecisions(ledger.db, ledger.decider)).map(({ orphaned }) => orphaned)).toEqual([true])
    await ledger.close()
  })

  it('finds itself whole, and a changed page damaged', async () => {
    const ledger = await filled()
    expect(await ledger.integrity()).toEqual([])
    await ledger.db
      .updateTable('pages')
      .set({ bytes: Buffer.from('other') })
      .where('sha256', 'is not', null)
      .execute()
    expect(await ledger.integrity()).toHaveLength(3)
    await ledger.close()
  })
}
