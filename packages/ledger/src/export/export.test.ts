import { describe, expect, it } from 'vitest'
import { Ledger } from '../ledger.ts'
import { decideOn } from '../review/decisions.ts'
import { decisionOn } from '../review/queue.ts'
import { openStore } from '../store/open.ts'
import { captured, PAGES } from '../store/store.case.ts'
import { knowledge, languages } from '../testing/world.ts'
import { annotations } from './annotations.ts'
import { cell, claimsCsv, statementsCsv } from './csv.ts'
import { entriesOf, takeIn } from './entries.ts'
import { prov } from './prov.ts'

const AT = '2024-06-20T08:00:00Z'
const ledgerOf = async () =>
  new Ledger(await openStore(':memory:', { create: true }), { languages, knowledge, reader: 'one' })

async function filled() {
  const ledger = await ledgerOf()
  for (const page of PAGES) await ledger.add(captured(page), AT)
  await ledger.add(
    captured({
      id: 'q',
      outlet: 'Gazette',
      text: '=1+1 🐘 "is, wrong", Ano said 🐘.',
      told: [{ content: '=1+1 🐘 "is, wrong"', by: 'ano' }],
    }),
    AT,
  )
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

describe('JSON lines', () => {
  it('bring a ledger back without loss', async () => {
    const ledger = await filled()
    await decideOn(
      ledger.db,
      await decisionOn(ledger.db, ledger.decider, { kind: 'reject', ids: ['b#s1'] }, 'me', 'why', AT),
    )
    const lines = (await all(entriesOf(ledger.db))).map((entry) => JSON.stringify(entry))
    const other = await ledgerOf()
    expect(await takeIn(other.db, other.decider, linesOf(lines))).toBe(lines.length)
    await other.settle()
    expect((await all(entriesOf(other.db))).map((entry) => JSON.stringify(entry))).toEqual(lines)
    expect((await other.claims()).claims).toEqual((await ledger.claims()).claims)
    await takeIn(other.db, other.decider, linesOf(lines))
    expect(await all(entriesOf(other.db))).toHaveLength(lines.length)
  })

  it('refuse a line that is no entry, and say which', async () => {
    const ledger = await ledgerOf()
    await expect(takeIn(ledger.db, ledger.decider, linesOf(['{"entry":"thing"}']))).rejects.toMatchObject({
      code: 'export-invalid',
    })
  })
})

describe('CSV', () => {
  it('runs nothing in a spreadsheet', () => {
    for (const bad of ['=1+1', '+1', '-1', '@x', '\tx']) expect(cell(bad)).toMatch(/^"?'/)
    expect(cell('a "b", c')).toBe('"a ""b"", c"')
    expect(cell(-1)).toBe('-1')
    expect(cell(null)).toBe('')
  })

  it('has a row for every statement and claim', async () => {
    const ledger = await filled()
    expect(await all(statementsCsv(ledger.db))).toHaveLength(5)
    expect((await all(claimsCsv(ledger.db))).length).toBeGreaterThan(2)
  })
})

describe('Web Annotation', () => {
  it('counts code points and quotes what stands there', async () => {
    const ledger = await filled()
    const rows = await ledger.db.selectFrom('articles').select(['key', 'text']).execute()
    for (const line of await all(annotations(ledger.db))) {
      const { id, target } = JSON.parse(line) as {
        id: string
        target: { selector: { exact?: string; start?: number; end?: number }[] }
      }
      const key = decodeURIComponent(id.replace('urn:thima:statement:', '')).split('#')[0]
      const text = [...rows.find((row) => row.key === key)!.text]
      const [{ exact }, { start, end }] = target.selector
      expect(text.slice(start, end).join('')).toBe(exact)
    }
  })
})

describe('PROV-O', () => {
  it('closes every literal and names every agent once', async () => {
    const turtle = (await all(prov((await filled()).db))).join('')
    const agents = [...turtle.matchAll(/^(<urn:thima:agent:[^>]*>) a prov:Agent/gm)].map(([, iri]) => iri)
    expect(new Set(agents).size).toBe(agents.length)
    for (const [, iri] of turtle.matchAll(/prov:wasAttributedTo (<[^>]*>)/g)) expect(agents).toContain(iri)
    for (const line of turtle.split('\n'))
      expect(line.replaceAll('\\\\', '').replaceAll('\\"', '').split('"').length % 2).toBe(1)
  })
})
