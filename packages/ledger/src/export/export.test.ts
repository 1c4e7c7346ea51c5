import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse as parseCsv } from 'csv-parse/sync'
import fc from 'fast-check'
import jsonld from 'jsonld'
import { Parser, type Quad } from 'n3'
import { describe, expect, it } from 'vitest'
import { Ledger } from '../ledger.ts'
import { decideOn, undo } from '../review/decisions.ts'
import { type Choice, decisionOn } from '../review/queue.ts'
import { openStore } from '../store/open.ts'
import { captured, PAGES } from '../store/store.case.ts'
import { ANNO_CONTEXT } from '../testing/anno-context.ts'
import { knowledge, languages, type Page } from '../testing/world.ts'
import { annotations } from './annotations.ts'
import { cell, claimsCsv, statementsCsv } from './csv.ts'
import { entriesOf } from './entries.ts'
import { prov } from './prov.ts'
import { takeIn } from './take-in.ts'

const AT = '2024-06-20T08:00:00Z'
const ledgerOf = async (reader = 'one') =>
  new Ledger(await openStore(':memory:', { create: true }), { languages, knowledge, reader })

const ODD: Page = {
  id: 'q "1"\n<é>',
  outlet: '=Gazette, "the"\\',
  title: '@title\twith "marks"\\ and \u0007',
  text: '=1+1 🐘 "is, wrong"\r\n, Ano said 🐘.',
  told: [{ content: '=1+1 🐘 "is, wrong"', by: 'ano < +Relay' }],
}

async function filled(extra: readonly Page[] = [ODD]) {
  const ledger = await ledgerOf()
  for (const page of [...PAGES, ...extra])
    await ledger.add({ ...captured(page), url: `https://x.example/${page.id.length}` }, AT)
  await ledger.settle()
  return ledger
}

async function all<T>(pieces: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const piece of pieces) list.push(piece)
  return list
}

async function* linesOf(lines: readonly string[]) {
  yield* lines
}

const exported = async ({ db }: Ledger) => (await all(entriesOf(db))).map((entry) => JSON.stringify(entry))

async function decide(ledger: Ledger, choice: Choice, at = AT): Promise<number> {
  return decideOn(ledger.db, await decisionOn(ledger.db, ledger.decider, choice, 'me', 'why', at))
}

describe('JSON lines', () => {
  const valid = new Ajv2020({ allErrors: true, strictTuples: false }).compile(
    JSON.parse(readFileSync(join(import.meta.dirname, '../../data/export.schema.json'), 'utf8')),
  )
  /** Every line is of the schema, and a ledger made of them exports the same and has the same claims. */
  const back = async (ledger: Ledger) => {
    const lines = await exported(ledger)
    for (const line of lines) {
      valid(JSON.parse(line))
      expect(valid.errors ?? []).toEqual([])
    }
    const other = await ledgerOf()
    expect(await takeIn(other.db, other.decider, linesOf(lines))).toBe(lines.length)
    await ledger.settle()
    await other.settle()
    expect(await exported(other)).toEqual(lines)
    const claims = async (of: Ledger) => (await of.claims()).claims.map((claim) => JSON.stringify(claim)).sort()
    expect(await claims(other)).toEqual(await claims(ledger))
    await takeIn(other.db, other.decider, linesOf(lines))
    expect(await exported(other)).toEqual(lines)
    expect(await other.integrity()).toEqual([])
    await other.close()
  }

  it('bring a ledger back without loss: articles, earlier pages, captures, decisions', async () => {
    const ledger = await filled()
    await decide(ledger, { kind: 'reject', ids: ['b#s1'] })
    await undo(ledger.db, await decide(ledger, { kind: 'merge', ids: ['a#s1', 'c#s1'] }, '2024-06-21T08:00:00Z'))
    await ledger.add(captured(PAGES[0]), '2024-06-22T08:00:00Z')
    await ledger.add(captured({ ...PAGES[0], text: `${PAGES[0].text} More.` }), '2024-06-23T08:00:00Z')
    const entries = await all(entriesOf(ledger.db))
    expect(entries.filter(({ entry }) => entry === 'page')).toHaveLength(1)
    expect(entries.find((entry) => entry.entry === 'article' && entry.key === 'a')).toMatchObject({
      captures: [{ at: AT }, { at: '2024-06-22T08:00:00Z' }, { at: '2024-06-23T08:00:00Z' }],
    })
    await back(ledger)
    await ledger.close()
  })

  it('bring any ledger back without loss', async () => {
    const page = fc.constantFrom(...PAGES, ODD)
    const instant = fc
      .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
      .map((date) => date.toISOString())
    const word = fc.string({ unit: 'grapheme', maxLength: 8 })
    const add = fc.record({ does: fc.constant('add' as const), page, more: word, at: instant, place: fc.option(word) })
    const kind = fc.constantFrom('accept', 'reject', 'correct', 'merge', 'split', 'same-origin', 'other-origin')
    const judge = fc.record({
      does: fc.constant('decide' as const),
      kind,
      undone: fc.boolean(),
      at: instant,
      name: word,
    })
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(add, judge), { minLength: 1, maxLength: 8 }), async (steps) => {
        const ledger = await ledgerOf()
        for (const [nth, step] of steps.entries()) {
          if (step.does === 'add') {
            const one = captured({ ...step.page, text: `${step.page.text} ${step.more}` })
            await ledger.add({ ...one, place: step.place }, step.at)
            continue
          }
          const told = await ledger.db.selectFrom('statements').select('key').orderBy('id').execute()
          if (told.length < 2) continue
          const two = ['merge', 'split', 'same-origin'].includes(step.kind)
          const ids = [told[nth % told.length].key, ...(two ? [told[(nth + 1) % told.length].key] : [])]
          const speaker = step.kind === 'correct' ? { name: step.name, kind: 'person' as const, entity: null } : null
          const made = await decide(
            ledger,
            { kind: step.kind as Choice['kind'], ids, speaker },
            `${step.at.slice(0, -1)}${nth}Z`,
          )
          if (step.undone) await undo(ledger.db, made)
        }
        if ((await ledger.coverage()).articles > 0) await back(ledger)
        await ledger.close()
      }),
      { numRuns: 25 },
    )
  })

  it.each([
    ['{"entry":"thing"}', 'no article'],
    ['null', 'no article'],
    ['{', 'not JSON'],
    ['{"entry":"page","sha256":"00","page":"eA=="}', 'not what its hash says'],
    ['{"entry":"decision","at":"x","author":"y","reason":"","kind":"reject","on":{},"with":null}', 'no article'],
  ])('refuse %s and say which line it is', async (line, why) => {
    const ledger = await ledgerOf()
    await expect(takeIn(ledger.db, ledger.decider, linesOf(['', line]))).rejects.toMatchObject({
      code: 'export-invalid',
      message: expect.stringMatching(`Line 2 .*${why}`),
    })
    await ledger.close()
  })

  it('refuse an article whose captures are of pages that are not there, and take nothing of it', async () => {
    const ledger = await filled()
    const line = (await exported(ledger))[0]
    const other = await ledgerOf()
    const broken = JSON.stringify({
      ...JSON.parse(line),
      captures: [{ at: AT, url: null, place: null, sha256: '0'.repeat(64) }],
    })
    await expect(takeIn(other.db, other.decider, linesOf([broken]))).rejects.toMatchObject({ code: 'export-invalid' })
    expect((await other.coverage()).articles).toBe(0)
  })
})

describe('CSV', () => {
  it('runs nothing in a spreadsheet', () => {
    for (const bad of ['=1+1', '+1', '-1', '@x', '\tx', '\nx', '\r=x', ' =1', '＝1', '＠x'])
      expect(parseCsv(cell(bad))[0][0]).toBe(`'${bad}`)
    expect(cell(-1)).toBe('-1')
    expect(cell(null)).toBe('')
  })

  it('is read back as it was, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (texts) => {
        const [row] = parseCsv(`${texts.map(cell).join(',')}\r\n`, {
          record_delimiter: '\r\n',
          relax_column_count: true,
        })
        const plain = (text: string) => (/^'\s*[=+\-@＝＋－＠]|^'[\t\r\n]/u.test(text) ? text.slice(1) : text)
        expect(row.map(plain)).toEqual(texts.map((text) => plain(text)))
      }),
    )
  })

  it('has a row for every statement and claim', async () => {
    const ledger = await filled()
    const rows = async (pieces: AsyncIterable<string>) =>
      parseCsv((await all(pieces)).join(''), { columns: true, record_delimiter: '\r\n' }) as Record<string, string>[]
    const statements = await rows(statementsCsv(ledger.db))
    expect(statements.map(({ id }) => id)).toEqual(['a#s1', 'b#s1', 'c#s1', `${ODD.id}#s1`, `${ODD.id}#title`])
    expect(statements[3]).toMatchObject({ outlet: `'${ODD.outlet}`, content: `'=1+1 🐘 "is, wrong"`, speaker: 'Ano' })
    const claims = await rows(claimsCsv(ledger.db))
    expect(claims.map(({ id }) => id).sort()).toEqual((await ledger.claims()).claims.map(({ id }) => id).sort())
    expect(statements[0].claims).toBe(claims.find(({ status }) => status === 'confirmed')?.id)
  })
})

/** The types of the package do not know its newer options. */
const processor = jsonld as unknown as {
  expand(document: object, options: object): Promise<Record<string, never>[]>
  toRDF(document: object, options: object): Promise<object[]>
}

const OA = 'http://www.w3.org/ns/oa#'

describe('Web Annotation', () => {
  const documentLoader = async (url: string) => {
    if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`nothing is fetched: ${url}`)
    return { contextUrl: undefined, documentUrl: url, document: ANNO_CONTEXT }
  }

  it('is what a JSON-LD processor understands, with nothing left out', async () => {
    const ledger = await filled()
    const lines = await all(annotations(ledger.db))
    expect(lines).toHaveLength(5)
    for (const line of lines) {
      const [node] = await processor.expand(JSON.parse(line), { documentLoader, safe: true })
      expect(Object.keys(node).sort()).toEqual(['@id', '@type', `${OA}hasBody`, `${OA}hasTarget`, `${OA}motivatedBy`])
      expect(node['@type']).toEqual([`${OA}Annotation`])
      expect(node[`${OA}motivatedBy`]).toEqual([{ '@id': `${OA}identifying` }])
      const [target] = node[`${OA}hasTarget`] as Record<string, { '@id'?: string; '@type'?: string[] }[]>[]
      expect(target[`${OA}hasSource`][0]['@id']).toMatch(/^https:\/\/x\.example\//)
      expect(target[`${OA}hasSelector`].map((selector) => selector['@type'])).toEqual([
        [`${OA}TextQuoteSelector`],
        [`${OA}TextPositionSelector`],
      ])
      const quads = await processor.toRDF(JSON.parse(line), { documentLoader, safe: true })
      expect(quads.length).toBeGreaterThan(14)
    }
  })

  it('counts code points and quotes what stands there, each piece of an interrupted content', async () => {
    const apart: Page = {
      id: 'i',
      text: '🐘 “Ano,” he said 🐘, “will visit.”',
      told: [{ content: 'Ano,” he said 🐘, “will visit.', by: 'bela' }],
    }
    const ledger = await filled([ODD])
    const one = captured(apart)
    const [statement] = one.reading.statements
    one.reading.statements[0] = {
      ...statement,
      content: [
        [4, 8],
        [24, 35],
      ],
    }
    await ledger.add(one, AT)
    const rows = await ledger.db.selectFrom('articles').select(['key', 'text']).execute()
    const counts: number[] = []
    for (const line of await all(annotations(ledger.db))) {
      const { id, target } = JSON.parse(line)
      const key = decodeURIComponent(id.replace('urn:thima:statement:', '')).replace(/#[^#]*$/u, '')
      const text = [...rows.find((row) => row.key === key)!.text]
      const targets = [target].flat()
      counts.push(targets.length)
      for (const { selector } of targets) {
        const [{ exact, prefix, suffix }, { start, end }] = selector
        expect(text.slice(start, end).join('')).toBe(exact)
        expect(text.slice(0, start).join('').endsWith(prefix)).toBe(true)
        expect(text.slice(end).join('').startsWith(suffix)).toBe(true)
      }
    }
    expect(counts).toEqual([1, 1, 1, 1, 1, 2])
  })
})

const PROV = 'http://www.w3.org/ns/prov#'

describe('PROV-O', () => {
  const quadsOf = async (ledger: Ledger) => new Parser().parse((await all(prov(ledger.db))).join(''))
  const valuesOf = (quads: readonly Quad[], predicate: string) =>
    quads.filter((quad) => quad.predicate.value === predicate).map((quad) => quad.object.value)

  it('is Turtle in which every statement is quoted from an article and attributed to an agent', async () => {
    const ledger = await filled()
    const quads = await quadsOf(ledger)
    const typed = (type: string) =>
      quads.filter((quad) => quad.object.value === `${PROV}${type}`).map((quad) => quad.subject.value)
    const [entities, agents] = [typed('Entity'), typed('Agent')]
    expect(new Set(agents).size).toBe(agents.length)
    expect(entities).toHaveLength(4 + 5)
    for (const told of [...valuesOf(quads, `${PROV}wasAttributedTo`), ...valuesOf(quads, `${PROV}wasInfluencedBy`)])
      expect(agents).toContain(told)
    for (const from of valuesOf(quads, `${PROV}wasQuotedFrom`)) expect(entities).toContain(from)
    expect(valuesOf(quads, `${PROV}value`)).toContain('=1+1 🐘 "is, wrong"')
    expect(valuesOf(quads, 'http://www.w3.org/2000/01/rdf-schema#label')).toContain(ODD.title)
  })

  it('is Turtle whatever texts, names and addresses hold', async () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(text, text, text, async (id, outlet, url) => {
        const ledger = await ledgerOf()
        await ledger.add({ ...captured({ ...PAGES[0], id, outlet, title: `${id}${url}` }), url: `https://${url}` }, AT)
        const kept = await ledger.db.selectFrom('articles').select(['title', 'outlet']).executeTakeFirstOrThrow()
        const labels = valuesOf(await quadsOf(ledger), 'http://www.w3.org/2000/01/rdf-schema#label')
        expect(labels).toEqual(expect.arrayContaining([kept.title, kept.outlet]))
        await ledger.close()
      }),
      { numRuns: 60 },
    )
  })

  it.each([
    ['2024-06-12', []],
    ['2024-06-12T18:30+07:00', ['2024-06-12T18:30:00+07:00']],
    ['2024-06-12T18:30:05Z', ['2024-06-12T18:30:05Z']],
    ['2024-06', []],
  ])('has %s as a time of XML Schema or as none', async (published, times) => {
    const ledger = await ledgerOf()
    await ledger.add({ ...captured(PAGES[0]), published }, AT)
    expect(valuesOf(await quadsOf(ledger), `${PROV}generatedAtTime`)).toEqual(times)
    await ledger.close()
  })
})
