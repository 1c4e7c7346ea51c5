import { describe, expect, it } from 'vitest'
import { claimsOf, type Page } from '../testing/world.ts'
import { lostIn } from '../use/lost.ts'

const VISIT = 'Ano will visit Southland'
const told = (id: string, by: string, extra: Partial<Page> = {}): Page => ({
  id,
  text: `${VISIT}.`,
  told: [{ content: VISIT, by }],
  ...extra,
})
const standing = (pages: readonly Page[]) => {
  const [{ status, independentOrigins, namedOrigins, flags }] = claimsOf(pages)
  return { status, origins: independentOrigins, named: namedOrigins, flags }
}
const articlesOf = (pages: readonly Page[]) =>
  claimsOf(pages).map(({ members }) => [...new Set(members.map(({ telling }) => telling.article.id))].join())

describe('what is widely reported', () => {
  it('rests on as many origins as told it, and says how many are named', () =>
    expect(
      standing([
        told('a', 'caro', { outlet: 'Gazette' }),
        told('b', 'unnamed diplomat', { outlet: 'Mirror' }),
        told('c', 'unnamed soldier', { outlet: 'Wire' }),
      ]),
    ).toEqual({ status: 'corroborated', origins: 3, named: 1, flags: [] }))

  it('does not rest on more origins for being carried by more outlets', () =>
    expect(
      standing(
        ['Gazette', 'Mirror', 'Daily', 'Weekly', 'Evening Post', 'Morning Post', 'Star', 'Sun', 'Echo', 'Globe'].map(
          (outlet, i) => told(`a${i}`, i === 0 ? 'unnamed diplomat < wire' : 'wire', { outlet }),
        ),
      ),
    ).toEqual({ status: 'single-origin', origins: 1, named: 0, flags: [] }))
})

describe('what is niche', () => {
  it('stands on its one origin, neither denied nor unsourced for want of others', () =>
    expect(standing([told('a', 'caro')])).toEqual({ status: 'single-origin', origins: 1, named: 1, flags: [] }))
})

describe('what is fabricated', () => {
  it('has no origin, however many pass it on', () =>
    expect(standing([told('a', 'clique'), told('b', '? posts', { outlet: 'Mirror' }), told('c', 'clique')])).toEqual({
      status: 'unsourced',
      origins: 0,
      named: 0,
      flags: [],
    }))

  it('is denied once a party says that it is not so', () =>
    expect(
      standing([
        told('a', 'clique'),
        {
          id: 'b',
          text: `${VISIT}, posts say. The ministry denies it.`,
          told: [{ content: VISIT, by: 'north-ministry', stance: 'denies' }],
        },
      ]),
    ).toMatchObject({ status: 'denied', origins: 0 }))
})

describe('what is stale', () => {
  const visit = (id: string, on: string, text: string, when: string, by: string): Page => ({
    id,
    on,
    text: `${text}.`,
    told: [{ content: text, by }],
    happens: [
      {
        type: 'CONSULT',
        trigger: 'visit',
        who: ['ano'],
        whom: ['south'],
        when,
        modality: when > on ? 'planned' : 'occurred',
      },
    ],
  })
  const coming = visit('a', '2024-06-10', 'Ano will visit Southland on 2024-06-18', '2024-06-18', 'caro')

  it('does not support what is told of another year', () =>
    expect(
      articlesOf([
        coming,
        visit('b', '2024-06-11', 'Ano came for a visit to Southland on 2019-03-02', '2019-03-02', 'bela'),
      ]),
    ).toEqual(['a', 'b']))

  it('has lapsed once its day has passed in silence', () =>
    expect(claimsOf([coming], '2024-07-01')[0].flags).toEqual(['lapsed']))
})

describe('what is distorted', () => {
  const of = (
    id: string,
    text: string,
    by: string,
    trigger: string,
    type: 'ACCUSE' | 'COERCE',
    outlet: string,
  ): Page => ({
    id,
    outlet,
    text: `${text}.`,
    told: [{ content: text, by }],
    happens: [{ type, trigger, whom: ['caro'] }],
  })
  it('is not the same claim where it was made stronger on the way', () =>
    expect(
      articlesOf([
        of('a', 'Caro was questioned in Norville', 'north-ministry', 'questioned', 'ACCUSE', 'Gazette'),
        of('b', 'Caro was questioned in Norville', 'gazette', 'questioned', 'ACCUSE', 'Mirror'),
        of('c', 'Caro was arrested in Norville', 'mirror', 'arrested', 'COERCE', 'Wire'),
      ]),
    ).toEqual(['a,b', 'c']))

  it('is not the same claim where it says who did it the other way round', () =>
    expect(
      articlesOf([
        {
          id: 'a',
          text: 'Southland fired at Northland.',
          told: [{ content: 'Southland fired at Northland', by: 'ano' }],
        },
        {
          id: 'b',
          outlet: 'Mirror',
          text: 'Northland fired at Southland.',
          told: [{ content: 'Northland fired at Southland', by: 'gazette' }],
        },
      ]),
    ).toEqual(['a', 'b']))

  it('does not support what it turns into its opposite', () => {
    const [claim] = claimsOf([
      { id: 'a', text: 'A school collapsed.', told: [{ content: 'A school collapsed', by: 'caro' }] },
      {
        id: 'b',
        outlet: 'Mirror',
        text: 'No school has collapsed.',
        told: [{ content: 'No school has collapsed', by: 'gazette' }],
      },
    ])
    expect(claim.members.map(({ polarity }) => polarity)).toEqual(['affirms', 'denies'])
    expect(claim.independentOrigins).toBe(1)
  })
})

describe('what is copied', () => {
  const QUOTE = 'he will visit Southland as soon as the roads are dry and the old bridge is mended'
  const quoting = (id: string, outlet: string, on: string): Page => ({
    id,
    outlet,
    on,
    text: `Ano plans a visit to Southland. "${QUOTE}", a source told ${outlet}.`,
    told: [{ content: QUOTE, by: 'unnamed source', direct: true }],
  })
  it('has the origin of the first text that quotes an unnamed source in the same words', () =>
    expect(standing([quoting('a', 'Gazette', '2024-06-10'), quoting('b', 'Mirror', '2024-06-11')]).origins).toBe(1))

  it('has the origin of the text to which it links', () => {
    const linking = (links: string[]): Page[] => [
      told('a', 'unnamed diplomat', { on: '2024-06-10' }),
      {
        id: 'b',
        outlet: 'Mirror',
        on: '2024-06-11',
        text: 'Ano will visit Southland for a week.',
        happens: [{ type: 'CONSULT', trigger: 'visit', who: ['ano'], whom: ['south'], modality: 'planned' }],
        links,
      },
    ]
    expect(standing(linking(['https://www.news.example/a/?utm=1'])).origins).toBe(1)
    expect(standing(linking(['https://news.example/another'])).origins).toBe(2)
  })
})

describe('attribution lost on the way', () => {
  const asFact = (extra: Partial<Page> = {}): Page => ({
    id: 'b',
    outlet: 'Mirror',
    on: '2024-06-11',
    text: 'Ano will visit Southland for a week.',
    happens: [{ type: 'CONSULT', trigger: 'visit', who: ['ano'], whom: ['south'], modality: 'planned' }],
    ...extra,
  })
  const lost = (pages: readonly Page[]) => lostIn(claimsOf(pages)[0])
  const first = told('a', 'unnamed diplomat', { on: '2024-06-10', title: VISIT })

  it('is shown with the telling that states as fact what was attributed before', () =>
    expect(lost([first, asFact()])).toMatchObject([{ article: 'b', statement: 'b#e1', attributedBy: ['a'] }]))

  it('is not lost where the outlet was there, where others stated it before, or where the text says who told it', () => {
    expect(
      lost([
        first,
        asFact({
          happens: [
            { type: 'CONSULT', trigger: 'visit', who: ['ano'], whom: ['south'], modality: 'planned', firsthand: true },
          ],
        }),
      ]),
    ).toEqual([])
    expect(
      lost([asFact({ id: 'z', outlet: 'Wire', on: '2024-06-09' }), first, asFact()]).map(({ article }) => article),
    ).toEqual([])
    expect(lost([first, told('b', 'gazette', { outlet: 'Mirror', on: '2024-06-11', title: VISIT })])).toEqual([])
  })
})
