import { beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import * as api from '../api/index.ts'
import { asking, testService } from '../testing/service.ts'

let json: ReturnType<typeof asking>['json']
let ask: ReturnType<typeof asking>['ask']

beforeAll(async () => {
  const context = await testService(['modi-hanoi-2025', 'border-shots-2025'])
  ;({ json, ask } = asking(context))
}, 60_000)

/** Asks and holds the answer against its schema: what the document promises is what comes. */
async function asked<S extends z.ZodType>(schema: S, path: string): Promise<z.infer<S>> {
  const { status, body } = await json(path)
  expect(body.detail ?? status).toBe(200)
  return schema.parse(body) as z.infer<S>
}

const V1 = '/api/v1'

describe('stories', () => {
  it('lists cards that say over what they are, and who has not reported', async () => {
    const { items, covers } = await asked(api.StoriesPage, `${V1}/stories`)
    expect(covers.articles).toBe(15)
    const visit = items.find(({ articles }) => articles > 4)!
    expect(visit.outlets.length).toBeGreaterThan(3)
    expect(visit.outlets.reduce((sum, { articles }) => sum + articles, 0)).toBe(visit.articles)
    expect(visit.silent.count).toBe(covers.outlets - visit.outlets.length)
    expect(visit.course.map(({ day }) => day)).toEqual([...visit.course.map(({ day }) => day)].sort())
    expect(visit.namedOrigins).toBeLessThanOrEqual(visit.independentOrigins)
    expect(visit.main!.told.outlets).toBeGreaterThan(1)
  })

  it('goes through all stories by cursors, each once', async () => {
    const { items: all } = await asked(api.StoriesPage, `${V1}/stories`)
    const found: string[] = []
    let next: string | null = null
    do {
      const page: api.StoriesPage = await asked(
        api.StoriesPage,
        `${V1}/stories?limit=1${next === null ? '' : `&after=${next}`}`,
      )
      found.push(...page.items.map(({ id }) => id))
      next = page.next
    } while (next !== null)
    expect(found).toEqual(all.map(({ id }) => id))
  })

  it('shows a story: timeline, graph, claims and reports', async () => {
    const { items } = await asked(api.StoriesPage, `${V1}/stories`)
    const id = items.find(({ articles }) => articles > 4)!.id
    const story = await asked(api.Story, `${V1}/stories/${id}`)
    expect(story.reports).toHaveLength(story.articles)
    expect(story.list).toHaveLength(story.claims)
    const days = story.timeline.map(({ published }) => published!)
    expect(days).toEqual([...days].sort())
    const ids = new Set(story.graph.nodes.map((node) => node.id))
    for (const { from, to } of story.graph.edges) expect([ids.has(from), ids.has(to)]).toEqual([true, true])
    const last = Math.max(...story.graph.nodes.map(({ layer }) => layer))
    for (const { kind, layer } of story.graph.nodes) {
      if (kind === 'origin') expect(layer).toBe(0)
      if (kind === 'outlet') expect(layer).toBe(last)
      if (kind === 'relay') expect(layer > 0 && layer < last).toBe(true)
    }
  })

  it('shows days of one visit that tellings give differently, side by side', async () => {
    const { items } = await asked(api.StoriesPage, `${V1}/stories`)
    const { differing } = await asked(api.Story, `${V1}/stories/${items.find(({ articles }) => articles > 4)!.id}`)
    const dates = differing.filter(({ what }) => what === 'date')
    expect(dates.length).toBeGreaterThan(0)
    for (const { values } of dates) {
      expect(new Set(values.map(({ value }) => value)).size).toBeGreaterThan(1)
      for (const { tellings } of values) expect(tellings.length).toBeGreaterThan(0)
    }
  })

  it('knows as of a day only what was published up to it', async () => {
    const { items } = await asked(api.StoriesPage, `${V1}/stories`)
    const { id, from } = items.find(({ articles }) => articles > 4)!
    const early = await asked(api.Story, `${V1}/stories/${id}?asOf=${from}`)
    expect(early.reports.every(({ day }) => day! <= from!)).toBe(true)
    expect(early.timeline.every(({ day }) => day! <= from!)).toBe(true)
    expect(early.articles).toBeLessThan((await asked(api.Story, `${V1}/stories/${id}`)).articles)
  })
})

describe('claims', () => {
  it('filters by status, by words and by day', async () => {
    const { items } = await asked(api.ClaimsPage, `${V1}/claims?status=denied`)
    expect(items.length).toBeGreaterThan(0)
    expect(items.every(({ status }) => status === 'denied')).toBe(true)
    const about = await asked(api.ClaimsPage, `${V1}/claims?about=Hanoi`)
    expect(about.items.length).toBeGreaterThan(0)
    const early = await asked(api.ClaimsPage, `${V1}/claims?asOf=2025-05-28`)
    expect(early.items.length).toBeGreaterThan(0)
    expect(early.items.every(({ last }) => last! <= '2025-05-28')).toBe(true)
  })

  it('shows how a status went and what changed it', async () => {
    const { items } = await asked(api.ClaimsPage, `${V1}/claims?limit=100`)
    const [most] = [...items].sort((a, b) => b.told.articles - a.told.articles)
    const claim = await asked(api.Claim, `${V1}/claims/${most.id}`)
    expect(claim.history.at(-1)!.status).toBe(claim.status)
    expect(claim.history[0].changed).toBe(true)
    const ids = new Set(claim.statements.map(({ id }) => id))
    for (const { because, told } of claim.history) for (const id of [...because, ...told]) expect(ids).toContain(id)
    expect(claim.statements).toHaveLength(claim.told.statements)
    const keys = new Set(claim.origins.map(({ key }) => key))
    for (const { origins } of claim.statements) for (const key of origins) expect(keys).toContain(key)
  })

  it('gives each statement with its quotation, address and offsets', async () => {
    const { items } = await asked(api.ClaimsPage, `${V1}/claims?limit=100`)
    const [most] = [...items].sort((a, b) => b.told.articles - a.told.articles)
    const { statements } = await asked(api.Claim, `${V1}/claims/${most.id}`)
    for (const { quote, article, id } of statements) {
      const { text } = await asked(api.Article, `${V1}/articles/${article}`)
      expect(text.slice(quote.start, quote.end)).toBe(quote.exact)
      expect(text).toContain(quote.prefix + quote.exact + quote.suffix)
      expect(quote.address).toBe(`/article/${article}#${id.split('#')[1]}`)
    }
  })

  it('traces each telling to its origins', async () => {
    const { items } = await asked(api.ClaimsPage, `${V1}/claims?limit=100`)
    const [most] = [...items].sort((a, b) => b.told.articles - a.told.articles)
    const trace = await asked(api.Trace, `${V1}/claims/${most.id}/trace`)
    const told = new Set([...trace.origins.flatMap(({ paths }) => paths), ...trace.unsourced].map(({ id }) => id))
    expect(told.size).toBe(most.told.statements)
  })

  it('says with a code that a claim is none', async () => {
    const { status, body, headers } = await json(`${V1}/claims/none`)
    expect([status, body.code, headers.get('content-type')]).toEqual([404, 'claim-unknown', 'application/problem+json'])
    expect(api.Problem.parse(body).type).toBe('/api/errors#claim-unknown')
  })
})

describe('articles', () => {
  it('lists them by outlet and goes through all by cursors', async () => {
    const { items } = await asked(api.ArticlesPage, `${V1}/articles`)
    expect(items).toHaveLength(15)
    const { outlet } = items[0]
    const of = await asked(api.ArticlesPage, `${V1}/articles?outlet=${encodeURIComponent(outlet!)}`)
    expect(of.items.every((one) => one.outlet === outlet)).toBe(true)
    const first = await asked(api.ArticlesPage, `${V1}/articles?limit=8`)
    const second = await asked(api.ArticlesPage, `${V1}/articles?limit=8&after=${first.next}`)
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(items.map(({ id }) => id))
  })

  it('shows what an article tells, of which claims that is, and its captures', async () => {
    const article = await asked(api.Article, `${V1}/articles/v1`)
    expect(article.reading.statements.length).toBeGreaterThan(0)
    const told = article.told.find(({ local }) => local === 's1')!
    expect(told.claims[0]).toMatchObject({ polarity: expect.any(String), linked: expect.stringMatching(/^ledger\//) })
    expect(article.captures).toHaveLength(1)
    expect(article.captures[0].place).toBe('modi-hanoi-2025.jsonl:1')
  })

  it('gives the page as captured as a file or as plain text that runs nothing', async () => {
    for (const as of ['', '?as=text']) {
      const page = await ask(`${V1}/articles/v1/page${as}`)
      expect(page.headers.get('content-security-policy')).toContain('sandbox')
      expect(page.headers.get('content-type')).toMatch(/octet-stream|text\/plain/)
      expect(JSON.parse(await page.text()).id).toBe('v1')
    }
  })
})

describe('sources', () => {
  it('shows who is quoted and what became of what he said', async () => {
    const { items } = await asked(api.SourcesPage, `${V1}/sources`)
    const source = await asked(api.Source, `${V1}/sources/${encodeURIComponent(items[0].id)}`)
    expect(source.statements).toBe(items[0].statements)
    expect(source.said.items.length).toBeGreaterThan(0)
    expect(source.said.items.every(({ chain }) => chain[0].source === source.id)).toBe(true)
    expect(source.became.length).toBeGreaterThan(0)
  })

  it('finds a source by a name that knowledge has', async () => {
    const source = await asked(api.Source, `${V1}/sources/${encodeURIComponent('รันธีร์ ไจสวาล')}`)
    expect(source.id).toBe('randhir-jaiswal')
  })
})

describe('search', () => {
  it('counts what hits have in common, and narrows by it', async () => {
    const found = await asked(api.SearchPage, `${V1}/search?q=Hanoi`)
    expect(found.items.length).toBeGreaterThan(0)
    expect(found.complete).toBe(true)
    const [outlet] = found.facets.outlet
    const narrowed = await asked(api.SearchPage, `${V1}/search?q=${encodeURIComponent(outlet.query)}`)
    expect(narrowed.total).toBe(outlet.count)
    expect(narrowed.items.every((hit) => hit.outlet === outlet.value)).toBe(true)
    const active = narrowed.facets.outlet.find(({ active }) => active)!
    expect(active.query).toBe('Hanoi')
  })

  it('narrows to a month, to a status and to a language', async () => {
    const found = await asked(api.SearchPage, `${V1}/search?q=`)
    for (const facet of ['month', 'status', 'lang'] as const) {
      for (const { query, count } of found.facets[facet]) {
        expect((await asked(api.SearchPage, `${V1}/search?q=${encodeURIComponent(query)}`)).total).toBe(count)
      }
    }
  })

  it('finds Thai words inside a text without spaces', async () => {
    const { items } = await asked(api.SearchPage, `${V1}/search?q=${encodeURIComponent('เวียดนาม')}`)
    expect(items.some(({ language }) => language === 'th')).toBe(true)
  })

  it('says which filter cannot be', async () => {
    expect((await json(`${V1}/search?q=status:maybe`)).body.code).toBe('query-invalid')
  })
})

describe('check', () => {
  it('finds who told a sentence first, and on whose word', async () => {
    const { asked: found } = await asked(
      api.CheckAnswer,
      `${V1}/check?text=${encodeURIComponent('Modi will visit Vietnam in September')}`,
    )
    const best = found[0].found[0]
    expect(best.first!.outlet).toBe('Harbour Wire')
    expect(best.first!.quote.exact).not.toBe('')
  })

  it('checks an article of the ledger by its address, and says what it does not know', async () => {
    const url = 'https://harbourwire.example/asia/modi-vietnam'
    const known = await asked(api.CheckAnswer, `${V1}/check?url=${encodeURIComponent(url)}`)
    expect(known.article).toBe('v1')
    expect(known.asked.some(({ found }) => found.length > 0)).toBe(true)
    expect((await json(`${V1}/check?url=https://nowhere.example/`)).body.code).toBe('page-not-captured')
  })
})

describe('overview and review', () => {
  it('says what the ledger is made of', async () => {
    const overview = await asked(api.Overview, `${V1}/overview`)
    expect(overview.outlets.reduce((sum, { articles }) => sum + articles, 0)).toBe(15)
    expect(overview.statuses.reduce((sum, { claims }) => sum + claims, 0)).toBe(overview.claims)
    expect(overview.unsettled).toBe(0)
  })

  it('lists the unsure with what stands around them', async () => {
    const { items, left } = await asked(api.ReviewQueue, `${V1}/review?limit=5`)
    expect(items).toHaveLength(5)
    expect(left).toBeGreaterThan(5)
    for (const { quote, content, around } of items) {
      expect(quote.exact).toContain(content.split(' … ')[0])
      expect(around.before.endsWith(quote.prefix)).toBe(true)
    }
  })
})
