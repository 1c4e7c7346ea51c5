import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { Ledger, listDecisions, openLedger } from '@thima/ledger'
import { createThima, type Thima } from 'thima'
import { claimLanguages } from 'thima/claim-languages'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { catalogues } from '../ui/index.ts'
import { askFrom } from './lines.ts'
import { reviewSession } from './session.ts'
import { nearness, short } from './view.ts'

const STORY = join(import.meta.dirname, '../../../../evaluation/stories/bank-rumour-2024/articles.jsonl')
const AT = '2025-06-01T08:00:00.000Z'
const lines = readFileSync(STORY, 'utf8').trim().split('\n')

let thima: Thima
beforeAll(async () => {
  thima = await createThima()
}, 30_000)

let opened: Ledger[] = []
afterEach(async () => {
  for (const ledger of opened) await ledger.close()
  opened = []
})

async function add(ledger: Ledger, line: string): Promise<void> {
  const { id, outlet, published, title, text: body } = JSON.parse(line)
  const text = title ? `${title}\n\n${body}` : body
  const reading = thima.read(text, { outlet, published, title })
  const told = { id, url: null, outlet, published, title: title ?? null, text, place: null, reading }
  await ledger.add({ ...told, bytes: Buffer.from(line) }, AT)
}

async function ledgerWith(reader = 'one', db?: Ledger['db']): Promise<Ledger> {
  const languages = await claimLanguages()
  const options = { languages, knowledge: thima.knowledge, reader, create: true }
  const ledger = db === undefined ? await openLedger(':memory:', options) : new Ledger(db, options)
  if (db === undefined) opened.push(ledger)
  for (const line of lines) await add(ledger, line)
  await ledger.settle()
  return ledger
}

/** Answers as somebody at a terminal would give them, all at once, as a pipe does. */
async function review(ledger: Ledger, answers: readonly string[], reason: string | null = '') {
  const input = new PassThrough()
  const output = new PassThrough()
  const { ask, close } = askFrom(input, output)
  let told = ''
  input.end(answers.map((answer) => `${answer}\n`).join(''))
  const tell = (text: string) => {
    told += text
  }
  const now = () => new Date(AT)
  const done = await reviewSession({ ledger, ask, tell, ui: catalogues.en, author: 'nok', reason, now })
  close()
  return { ...done, told }
}

const kept = async (ledger: Ledger) =>
  (await listDecisions(ledger.db, ledger.decider)).map(({ kind, author, at, reason, undone, orphaned }) => ({
    kind,
    author,
    at,
    reason,
    undone,
    orphaned,
  }))

describe('a review', () => {
  it('shows one statement after the other, the unsure first, until nothing is left', async () => {
    const ledger = await ledgerWith()
    const { items, left } = await ledger.unsure(50)
    expect(items.length).toBe(left)
    const ranks = items.map(({ confidence }) => ['unsure', 'likely'].indexOf(confidence!))
    expect(ranks).toEqual([...ranks].sort())
    const { told, decided, left: after } = await review(ledger, Array(left).fill('a'))
    const places = items.map(({ id }) => told.indexOf(` · ${id}\n`))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect([decided, after]).toEqual([left, 0])
    expect(told).toContain('Nothing is left to decide.')
  })

  it('enters each decision with who, when and why, and ends where the input does', async () => {
    const ledger = await ledgerWith()
    const before = (await ledger.unsure(1)).left
    const { decided, left } = await review(ledger, ['a', 'seen it', 'r', '', 's'], null)
    expect([decided, left]).toEqual([2, before - 2])
    const entry = { author: 'nok', at: AT, undone: false, orphaned: false }
    expect(await kept(ledger)).toEqual([
      { kind: 'accept', reason: 'seen it', ...entry },
      { kind: 'reject', reason: '', ...entry },
    ])
  })

  it('corrects the speaker by a name that knowledge has', async () => {
    const ledger = await ledgerWith()
    const [{ id }] = (await ledger.unsure(1)).items
    await review(ledger, ['c', 'Hun Sen'])
    const [{ kind, speaker }] = await listDecisions(ledger.db, ledger.decider)
    expect([kind, speaker]).toEqual(['correct', { name: 'Hun Sen', kind: 'person', entity: 'hun-sen' }])
    const told = (await ledger.claim(id).catch(() => [])).flatMap(({ statements }) => statements)
    for (const statement of told.filter((one) => one.id === id)) expect(statement.chain[0].entity).toBe('hun-sen')
  })

  it('takes back what was done last, also that something was passed over', async () => {
    const ledger = await ledgerWith()
    const [first, second] = (await ledger.unsure(2)).items
    const { told, decided } = await review(ledger, ['r', 's', 'u', 'u', 'u', 'q'])
    expect(decided).toBe(0)
    expect((await kept(ledger)).map(({ undone }) => undone)).toEqual([true])
    const shown = [...told.matchAll(/ · (\S+#\S+)\n/g)].map(([, id]) => id)
    expect(shown).toEqual([first.id, second.id, expect.any(String), second.id, first.id, first.id])
    expect(told).toContain('Nothing was decided yet.')
  })

  it('asks on where an answer means nothing, and leaves what the person thinks better of', async () => {
    const ledger = await ledgerWith()
    const { told, decided } = await review(ledger, ['z', 'm', '', 'c', '', 'x', 'nothing', 'q'])
    expect([decided, await kept(ledger)]).toEqual([0, []])
    expect(told).toContain('it is no statement')
  })

  it('splits a claim, merges it again, and gives a statement another origin', async () => {
    const ledger = await ledgerWith()
    const { items } = await ledger.unsure(50)
    const inClaims = async () => {
      for (const item of items)
        for (const claim of item.claims) {
          const [{ statements }] = await ledger.claim(claim.id)
          const other = statements.find(({ id }) => id !== item.id)
          if (other !== undefined) return { item, other }
        }
      throw new Error('the story has no unsure statement in a claim of several')
    }
    const { item, other } = await inClaims()
    const together = async () =>
      (await ledger.claim(item.id)).some(({ statements }) => statements.some(({ id }) => id === other.id))
    const skips = Array(items.findIndex(({ id }) => id === item.id)).fill('s')
    await review(ledger, [...skips, 'x', other.id, 'q'])
    await review(ledger, [...skips, 'm', other.id, 'q'])
    expect(await together()).toBe(true)
    await review(ledger, [...skips, 'o', other.id, 'd', 'q'])
    expect((await kept(ledger)).map(({ kind }) => kind)).toEqual(['split', 'merge', 'same-origin', 'other-origin'])
  })

  it('shows what is nearest first, cut to a line', () => {
    const told = 'ทหารกัมพูชายิงทหารไทยก่อนที่ช่องบก'
    expect(nearness(told, 'ทหารกัมพูชายิงก่อน')).toBeGreaterThan(nearness(told, 'นายกรัฐมนตรีเดินทางไปมาเลเซีย'))
    expect([nearness('a b', 'B A'), nearness('', '')]).toEqual([1, 0])
    expect([...new Intl.Segmenter().segment(short('กำ '.repeat(200)))].length).toBe(110)
    expect(short('one\n two')).toBe('one two')
  })

  it('keeps decisions when the articles are read anew, and shows those that no longer fit', async () => {
    const ledger = await ledgerWith()
    const [{ id, article }] = (await ledger.unsure(1)).items
    await review(ledger, ['r', 'q'])
    const again = await ledgerWith('two', ledger.db)
    expect((await kept(again)).map(({ orphaned }) => orphaned)).toEqual([false])
    expect((await again.unsure(50)).items.map((item) => item.id)).not.toContain(id)
    const line = lines.find((one) => JSON.parse(one).id === article)!
    await add(again, JSON.stringify({ ...JSON.parse(line), title: null, text: 'Nothing of it was left on the page.' }))
    await again.settle()
    expect((await kept(again)).map(({ orphaned }) => orphaned)).toEqual([true])
  })
})
