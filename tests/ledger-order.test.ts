import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Decider, viewOf } from '@thima/ledger'
import fc from 'fast-check'
import { createThima } from 'thima'
import { claimLanguages } from 'thima/claim-languages'
import { describe, expect, it } from 'vitest'

type LedgerPage = Parameters<Decider['story']>[0][number]

const { read, knowledge } = await createThima()
const decider = new Decider(await claimLanguages(), knowledge)
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
