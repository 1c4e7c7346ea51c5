import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Decider, type Ledger, openLedger, viewOf } from '@thima/ledger'
import fc from 'fast-check'
import { createThima } from 'thima'
import { claimLanguages } from 'thima/claim-languages'
import { describe, expect, it } from 'vitest'

type LedgerPage = Parameters<Decider['story']>[0][number]

const { read, knowledge } = await createThima()
const languages = await claimLanguages()
const decider = new Decider(languages, knowledge)
const folder = join(import.meta.dirname, '../evaluation/stories')
const stories = globSync('**/articles.jsonl', { cwd: folder }).sort()

function pagesOf(file: string): LedgerPage[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { id, url, title, text: body, ...given } = JSON.parse(line) as Record<string, string>
      const text = `${title}\n\n${body}`
      const reading = read(text, { ...given, title })
      return decider.page({ id, url, outlet: given.outlet, published: given.published, text, reading })
    })
}

const decided = (pages: readonly LedgerPage[]) => {
  const story = decider.story(pages)
  return story.claims
    .map((claim) => viewOf(story, claim, null)!)
    .map(({ claim, status, flags, origins, members }) =>
      JSON.stringify([claim.id, claim.event, status, flags, origins, members.map(({ telling }) => telling.id)]),
    )
    .sort()
}

describe('what the ledger makes of real readings', () => {
  it.each(stories)('does not depend on the order in which articles came: %s', (story) => {
    const pages = pagesOf(join(folder, story))
    const expected = decided(pages)
    expect(expected.length).toBeGreaterThan(0)
    fc.assert(
      fc.property(fc.shuffledSubarray(pages, { minLength: pages.length }), (order) => {
        expect(decided(order)).toEqual(expected)
      }),
      { numRuns: 4 },
    )
  })
})

describe('a ledger', () => {
  const TWO = ['border-shots-2025', 'bank-rumour-2024']
  const captured = TWO.flatMap((story) =>
    readFileSync(join(folder, story, 'articles.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const { id, url, title, text: body, outlet, language, published } = JSON.parse(line) as Record<string, string>
        const text = `${title}\n\n${body}`
        const reading = read(text, { language, outlet, published, title })
        return {
          bytes: Buffer.from(line),
          id: `${story}-${id}`,
          url,
          outlet,
          title,
          published,
          text,
          place: null,
          reading,
        }
      }),
  )
  const held = async (ledger: Ledger) =>
    (await ledger.claims({ limit: 1_000 })).claims
      .map((claim) => JSON.stringify(claim, (_, value) => (Array.isArray(value) ? [...value].sort(byText) : value)))
      .sort()
  const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)
  const open = (reader: string) => openLedger(':memory:', { languages, knowledge, reader, create: true })
  const AT = '2025-06-20T08:00:00Z'

  it('holds the same however its articles came: at once, in two goes, or read anew', async () => {
    const whole = await open('one')
    for (const article of captured) await whole.add(article, AT)
    const expected = await held(whole)
    await whole.close()
    expect(expected.length).toBeGreaterThan(5)
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(captured, { minLength: captured.length }),
        fc.nat(captured.length),
        fc.subarray(captured),
        async (order, first, again) => {
          const ledger = await open('one')
          for (const article of order.slice(0, first)) await ledger.add(article, AT)
          await ledger.settle()
          for (const article of order.slice(first)) await ledger.add(article, AT)
          await ledger.settle()
          // their pages have changed: what was read of them is taken out and entered anew
          for (const { bytes, ...article } of again)
            expect(await ledger.add({ ...article, bytes: Buffer.concat([bytes, Buffer.from(' ')]) }, AT)).toBe('reread')
          expect(await held(ledger)).toEqual(expected)
          expect((await ledger.coverage()).articles).toBe(captured.length)
          await ledger.close()
        },
      ),
      { numRuns: 5 },
    )
  })
})
