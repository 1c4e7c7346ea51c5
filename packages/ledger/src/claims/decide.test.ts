import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { article, claimsOf, contents, decider, type Page, viewsOf } from '../testing/world.ts'
import { anchorOf, type Decision, type DecisionKind } from './decisions.ts'
import type { LedgerPage } from './page.ts'

const toldBy = (id: string, by: string, extra: Partial<Page> = {}): Page => ({
  id,
  text: 'Ano will visit Southland on 2024-06-18.',
  told: [{ content: 'Ano will visit Southland on 2024-06-18', by }],
  ...extra,
})

describe('the same claim', () => {
  it('is found across languages by what happens and with whom', () => {
    const [claim] = claimsOf([
      toldBy('a', 'north-ministry'),
      {
        id: 'b',
        outlet: 'Mirror',
        language: 'th',
        text: 'อาโน จะ เยือน แดนใต้',
        told: [{ content: 'อาโน จะ เยือน แดนใต้', by: 'bela' }],
      },
    ])
    expect(claim.members.map(({ telling }) => telling.article.id)).toEqual(['a', 'b'])
  })

  it('is not the same where one goes somewhere else', () => {
    const claims = claimsOf([
      toldBy('a', 'north-ministry'),
      {
        id: 'b',
        text: 'Ano will visit Eastland.',
        told: [{ content: 'Ano will visit Eastland', by: 'north-ministry' }],
      },
      {
        id: 'c',
        text: 'Ano will visit Eastland soon.',
        told: [{ content: 'Ano will visit Eastland soon', by: 'bela' }],
      },
      toldBy('d', 'bela'),
    ])
    expect(claims.map((claim) => claim.members.map(({ telling }) => telling.article.id))).toEqual([
      ['a', 'd'],
      ['b', 'c'],
    ])
  })

  it('holds a statement on two journeys in both claims', () => {
    const claims = claimsOf([
      {
        id: 'a',
        text: 'Ano will visit Southland and Eastland.',
        told: [{ content: 'Ano will visit Southland and Eastland', by: 'caro' }],
      },
      toldBy('b', 'north-ministry'),
      {
        id: 'c',
        text: 'Ano will visit Eastland.',
        told: [{ content: 'Ano will visit Eastland', by: 'north-ministry' }],
      },
    ])
    expect(claims.filter(({ members }) => members.some(({ telling }) => telling.article.id === 'a'))).toHaveLength(2)
  })

  it('reads what happens besides the event that was coded in a statement', () => {
    const both = 'Bela resigned and Ano will visit Norville'
    const claims = claimsOf([
      {
        id: 'a',
        text: `${both}.`,
        told: [{ content: both, by: 'caro' }],
        happens: [{ type: 'CONSULT', trigger: 'visit', who: ['ano'], place: 'norville', modality: 'planned' }],
      },
      {
        id: 'b',
        text: 'Bela resigned in Norville. Ano will visit Norville.',
        told: [{ content: 'Bela resigned in Norville', by: 'bela' }],
      },
    ])
    expect(claims.filter(({ members }) => members.length === 2)).toHaveLength(2)
  })

  it('is not the same where the other did it to the one', () => {
    const one = 'Southland fired at Northland'
    const other = 'Northland fired at Southland'
    const claims = claimsOf([
      { id: 'a', text: `${one}.`, told: [{ content: one, by: 'north-ministry' }] },
      { id: 'b', text: `${other}.`, told: [{ content: other, by: 'south-army' }] },
      { id: 'c', text: `${one}.`, outlet: 'Mirror', told: [{ content: one, by: 'ano' }] },
      { id: 'd', text: `${other}.`, outlet: 'Mirror', told: [{ content: other, by: 'bela' }] },
    ])
    expect(claims.map((claim) => claim.members.map(({ telling }) => telling.article.id))).toEqual([
      ['a', 'c'],
      ['b', 'd'],
    ])
  })

  it('is not the same where it was made stronger on the way', () => {
    const weak = 'Caro was questioned in Norville'
    const strong = 'Caro was arrested in Norville'
    const claims = claimsOf([
      {
        id: 'a',
        text: `${weak}.`,
        told: [{ content: weak, by: 'north-ministry' }],
        happens: [{ type: 'ACCUSE', trigger: 'questioned', whom: ['caro'] }],
      },
      {
        id: 'b',
        text: `${weak}.`,
        outlet: 'Mirror',
        told: [{ content: weak, by: 'wire' }],
        happens: [{ type: 'ACCUSE', trigger: 'questioned', whom: ['caro'] }],
      },
      {
        id: 'c',
        text: `${strong}.`,
        told: [{ content: strong, by: 'mirror' }],
        happens: [{ type: 'COERCE', trigger: 'arrested', whom: ['caro'] }],
      },
    ])
    expect(claims.map((claim) => claim.members.map(({ telling }) => telling.article.id))).toEqual([['a', 'b'], ['c']])
  })

  it('is not the same on another day, once the first was taken back', () => {
    const visit = (when: string, modality: 'planned' | 'denied') => ({
      happens: [{ type: 'CONSULT' as const, trigger: 'visit', who: ['ano'], whom: ['south'], when, modality }],
    })
    const claims = claimsOf([
      { ...toldBy('a', 'north-ministry'), on: '2024-06-01', ...visit('2024-06-18', 'planned') },
      { ...toldBy('b', 'north-ministry'), on: '2024-06-10', ...visit('2024-06-18', 'denied') },
      { ...toldBy('c', 'north-ministry'), on: '2024-06-10', ...visit('2024-07-20', 'planned') },
    ])
    expect(
      claims.map(({ members, status }) => [members.map(({ telling }) => telling.article.id).join(), status]),
    ).toEqual([
      ['a,b', 'denied'],
      ['c', 'confirmed'],
    ])
  })

  it('is not the same where it happened in another year', () => {
    const claims = claimsOf([
      {
        ...toldBy('a', 'north-ministry'),
        happens: [
          { type: 'CONSULT', trigger: 'visit', who: ['ano'], whom: ['south'], when: '2024-06-18', modality: 'planned' },
        ],
      },
      {
        id: 'b',
        text: 'Ano travel to Southland in 2001.',
        happens: [{ type: 'CONSULT', trigger: 'travel', who: ['ano'], whom: ['south'], when: '2001' }],
      },
    ])
    expect(claims).toHaveLength(2)
  })

  it('takes what a denial leaves out from what was told before', () => {
    const [claim] = claimsOf([
      {
        id: 'a',
        text: 'Ano will visit Southland, the Mirror said. The ministry denied the report.',
        told: [
          { content: 'Ano will visit Southland', by: 'mirror' },
          { content: 'the report', by: 'north-ministry', stance: 'denies' },
        ],
      },
    ])
    expect(claim.members.map(({ polarity }) => polarity)).toEqual(['affirms', 'denies'])
    expect(claim.status).toBe('denied')
  })
})

describe('polarity', () => {
  const of = (text: string, told: Partial<NonNullable<Page['told']>[number]>) =>
    claimsOf([
      { id: 'a', text: `${text}.`, told: [{ content: text, by: 'north-ministry', ...told }] },
      { id: 'b', text: 'A school collapsed.', told: [{ content: 'A school collapsed', by: 'wire' }] },
    ])
      .flatMap(({ members }) => members)
      .find(({ telling }) => telling.article.id === 'a')?.polarity

  it('reads a negation before what happens as a denial', () => expect(of('no school has collapsed', {})).toBe('denies'))
  it('does not read a negated negation twice', () =>
    expect(of('no school has collapsed', { stance: 'denies' })).toBe('denies'))
  it('reads a reserve as declining', () =>
    expect(of('it is too early to say that a school collapsed', {})).toBe('declines'))
  it('reads a doubt as declining', () => expect(of('a school collapsed', { stance: 'doubts' })).toBe('declines'))
  it('does not read a plain statement as a denial', () => expect(of('a school collapsed', {})).toBe('affirms'))
})

describe('a pure function', () => {
  const pages: Page[] = [
    toldBy('a', 'unnamed diplomat < gazette', { on: '2024-06-10' }),
    toldBy('b', 'gazette < wire', { outlet: 'Mirror', on: '2024-06-11' }),
    toldBy('c', 'north-ministry', { outlet: 'Mirror', on: '2024-06-12' }),
    {
      id: 'd',
      on: '2024-06-12',
      text: 'A school collapsed in Norville.',
      told: [{ content: 'A school collapsed in Norville', by: 'ano' }],
    },
    {
      id: 'e',
      on: '2024-06-13',
      text: 'Twelve died as a school collapsed.',
      told: [{ content: 'Twelve died as a school collapsed', by: '? reports' }],
    },
    {
      id: 'f',
      on: '2024-06-13',
      language: 'th',
      text: 'อาโน เยือน แดนใต้',
      told: [{ content: 'อาโน เยือน แดนใต้', by: 'mirror' }],
    },
    {
      id: 'g',
      on: '2024-06-14',
      text: 'Southland fired at Northland.',
      told: [{ content: 'Southland fired at Northland', by: 'ano' }],
    },
  ]
  const printed = (order: readonly Page[]) => {
    const stories = decider.stories(order.map(article))
    return stories
      .flatMap((story) => viewsOf(story))
      .map((view) => [
        contents(view),
        view.status,
        view.flags,
        view.independentOrigins,
        view.origins.map(({ key }) => key).sort(),
      ])
      .map((row) => JSON.stringify(row))
      .sort()
  }

  it('gives the same claims in whatever order the articles come', () => {
    const expected = printed(pages)
    fc.assert(
      fc.property(fc.shuffledSubarray(pages, { minLength: pages.length }), (order) => {
        expect(printed(order)).toEqual(expected)
      }),
      { numRuns: 40 },
    )
  })

  it("gives the same claims in whatever order they and people's decisions come", () => {
    const read = pages.map((page) => decider.page(article(page)))
    const told = read.flatMap(({ tellings }) => tellings)
    const kinds = fc.constantFrom<DecisionKind>('accept', 'reject', 'merge', 'split', 'same-origin', 'other-origin')
    const entry = fc.record({ kind: kinds, on: fc.nat(told.length - 1), other: fc.nat(told.length - 1) })
    const decided = (order: readonly LedgerPage[], decisions: readonly Decision[]) =>
      viewsOf(decider.story(order, decisions))
        .map((view) => JSON.stringify([contents(view), view.status, view.origins.map(({ key }) => key).sort()]))
        .sort()
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 1, maxLength: 4 }),
        fc.shuffledSubarray(read, { minLength: read.length }),
        fc.boolean(),
        (entries, order, turned) => {
          const decisions = entries.map(
            ({ kind, on, other }, id): Decision => ({
              id,
              at: '2024-06-20T00:00:00Z',
              author: 'somebody',
              reason: 'because',
              kind,
              on: anchorOf(told[on]),
              with: ['merge', 'split', 'same-origin'].includes(kind) ? anchorOf(told[other]) : null,
              speaker: null,
            }),
          )
          const given = turned ? [...decisions].reverse() : decisions
          expect(decided(order, given)).toEqual(decided(read, decisions))
        },
      ),
      { numRuns: 60 },
    )
  })
})
