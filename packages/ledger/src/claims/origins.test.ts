import { describe, expect, it } from 'vitest'
import { claimsOf, type Page } from '../testing/world.ts'

const VISIT = 'Ano will visit Southland'
const page = (id: string, by: string, extra: Partial<Page> = {}): Page => ({
  id,
  text: `${VISIT}.`,
  told: [{ content: VISIT, by }],
  ...extra,
})
const ownVoice = (id: string, extra: Partial<Page> = {}): Page => ({
  id,
  text: 'Ano has arrived in Southland for a visit.',
  happens: [{ type: 'CONSULT', trigger: 'visit', who: ['ano'], whom: ['south'] }],
  ...extra,
})
const origins = (pages: readonly Page[]) =>
  claimsOf(pages)[0].origins.map(({ key, articles }) => [key, articles] as const)

describe('origins', () => {
  it('counts one speaker once, however many outlets carry him', () =>
    expect(origins([page('a', 'caro'), page('b', 'caro < wire', { outlet: 'Mirror' })])).toEqual([
      ['voice:caro', ['a', 'b']],
    ]))

  it('counts whoever speaks for one party once', () =>
    expect(origins([page('a', 'ano'), page('b', 'north-ministry'), page('c', 'north')])).toEqual([
      ['voice:north', ['a', 'b', 'c']],
    ]))

  it('does not count an ambassador with his ministry', () =>
    expect(origins([page('a', 'caro'), page('b', 'north-ministry')]).map(([key]) => key)).toEqual([
      'voice:caro',
      'voice:north',
    ]))

  it('counts an unnamed source with the first outlet it spoke to', () =>
    expect(
      origins([
        page('a', 'unnamed diplomat', { outlet: 'Gazette' }),
        page('b', 'unnamed diplomat < gazette < wire', { outlet: 'Mirror' }),
      ]),
    ).toEqual([['unnamed:gazette', ['a', 'b']]]))

  it('leads an outlet that is cited back to the source that spoke to it', () =>
    expect(
      origins([page('a', 'unnamed diplomat', { outlet: 'Gazette' }), page('b', 'gazette', { outlet: 'Mirror' })]),
    ).toEqual([['unnamed:gazette', ['a', 'b']]]))

  it('counts an unnamed source with the outlet that the text names and to which such a one told it before', () =>
    expect(
      origins([
        page('a', 'unnamed diplomat', { outlet: 'Gazette' }),
        {
          id: 'b',
          outlet: 'Mirror',
          on: '2024-06-11',
          text: 'The Gazette wrote of it.\n\nAno is to travel to Southland on Friday.',
          told: [{ content: 'Ano is to travel to Southland on Friday', by: 'unnamed official' }],
        },
      ]),
    ).toEqual([['unnamed:gazette', ['a', 'b']]]))

  it('counts two unnamed sources of two outlets twice', () =>
    expect(
      origins([
        page('a', 'unnamed diplomat', { outlet: 'Gazette' }),
        page('b', 'unnamed soldier', { outlet: 'Mirror' }),
      ]),
    ).toHaveLength(2))

  it('finds no origin in what only is reported', () =>
    expect(origins([page('a', '? reports'), page('b', '? reports')])).toEqual([]))

  it('finds no origin in a platform', () => expect(origins([page('a', 'clique'), page('b', 'clique')])).toEqual([]))

  it("counts a party's state media with the party", () =>
    expect(origins([page('a', 'ano'), page('b', 'north-radio')])).toEqual([['voice:north', ['a', 'b']]]))

  it('gives nothing to outlets that only cite each other, and names them', () => {
    const [claim] = claimsOf([page('a', 'mirror', { outlet: 'Gazette' }), page('b', 'gazette', { outlet: 'Mirror' })])
    expect([claim.origins, claim.loops, claim.status]).toEqual([[], [['a', 'b']], 'unsourced'])
  })

  it("takes a text's own voice for the agency credited", () =>
    expect(origins([ownVoice('a', { outlet: 'Gazette', credit: 'wire' }), ownVoice('b', { outlet: 'Wire' })])).toEqual([
      ['outlet:wire', ['a', 'b']],
    ]))

  it('takes the own voice of a copy for that of the first', () => {
    const long =
      'Snow lay on the road from the airport, and the guard of honour had waited for an hour in the cold when the door opened at last and music began to play over the field near the river. Children with flags stood in rows behind a rope.'
    const copy = { text: `Ano has arrived in Southland for a visit.\n\n${long}` }
    expect(
      origins([
        ownVoice('a', { outlet: 'Gazette', on: '2024-06-18', ...copy }),
        ownVoice('b', { outlet: 'Mirror', on: '2024-06-19', ...copy }),
      ]),
    ).toEqual([['outlet:gazette', ['a', 'b']]])
  })

  it('takes a headline for whom the text below it attributes it to', () => {
    const [claim] = claimsOf([page('a', 'north-ministry', { title: 'Ano to visit Southland' })])
    expect(claim.members).toHaveLength(2)
    expect(claim.independentOrigins).toBe(1)
  })

  it('counts an outlet that has seen what others only expected', () => {
    const [claim] = claimsOf([
      {
        id: 'a',
        text: 'Ano has arrived in Southland for a visit.\n\nThe ministry had said that Ano will visit Southland.',
        told: [{ content: VISIT, by: 'north-ministry' }],
        happens: [
          { type: 'CONSULT', trigger: 'arrived', who: ['ano'], whom: ['south'] },
          { type: 'CONSULT', trigger: 'visit Southland', who: ['ano'], whom: ['south'], modality: 'planned' },
        ],
      },
    ])
    expect(claim.origins.map(({ key }) => key)).toEqual(['outlet:gazette', 'voice:north'])
  })

  it('does not take a reported intention for the word of who intends', () => {
    const [claim] = claimsOf([
      {
        ...page('a', 'mirror'),
        told: [
          { content: VISIT, by: 'mirror' },
          { content: 'visit Southland', by: 'ano < mirror', stance: 'intends' },
        ],
      },
    ])
    expect([claim.status, claim.origins.map(({ key }) => key)]).toEqual(['single-origin', ['outlet:mirror']])
  })

  it('does not count somebody who was not identified beside others, and two of them once', () => {
    const count = (...pages: Page[]) => claimsOf(pages)[0].independentOrigins
    const vague = page('b', 'somebody', { outlet: 'Mirror' })
    expect(count(page('a', 'caro'), vague)).toBe(1)
    expect(count(vague, page('c', 'somebody else', { outlet: 'Wire' }))).toBe(1)
    expect(count(page('a', 'caro'), page('b', 'unnamed diplomat', { outlet: 'Mirror' }))).toBe(2)
  })

  it('does not count who affirms and denies it in one text', () => {
    const both = page('b', 'caro', {
      text: `${VISIT}.\n\nThe visit of Ano to Southland was off.`,
      told: [
        { content: VISIT, by: 'caro' },
        { content: 'The visit of Ano to Southland was off', by: 'caro', stance: 'denies' },
      ],
    })
    expect(claimsOf([page('a', 'north-ministry'), both])[0].independentOrigins).toBe(1)
  })

  it('does not count who affirms in a copy what the first text has him deny', () => {
    const long =
      'Snow lay on the road from the airport, and the guard of honour had waited for an hour in the cold when the door opened at last and music began to play over the field near the river. Children with flags stood in rows behind a rope.'
    const text = `${VISIT}.\n\n${long}`
    const first = page('b', 'caro', {
      text,
      told: [{ content: VISIT, by: 'caro', stance: 'denies' }],
      on: '2024-06-10',
    })
    const copy = (second: string) => page('c', 'caro', { text: second, on: '2024-06-11', outlet: 'Mirror' })
    const count = (second: string) => claimsOf([page('a', 'north-ministry'), first, copy(second)])[0].independentOrigins
    expect(count(text)).toBe(1)
    expect(count(`${VISIT}.`)).toBe(2)
  })

  it('does not count beside others a clause in which the reading saw nothing happen', () => {
    const clause = (extra: Partial<Page> = {}): Page => ({ id: 'b', text: `${VISIT}.`, outlet: 'Mirror', ...extra })
    const [claim] = claimsOf([page('a', 'caro'), clause()])
    expect([claim.origins.map(({ key }) => key), claim.independentOrigins]).toEqual([
      ['voice:caro', 'outlet:mirror'],
      1,
    ])
    const coded = clause({ happens: [{ type: 'CONSULT', trigger: 'visit', who: ['ano'], whom: ['south'] }] })
    expect(claimsOf([page('a', 'caro'), coded])[0].independentOrigins).toBe(2)
  })

  it('finds no origin of who did it in an unnamed source that does not say who', () => {
    const SHOT = 'Northland fired at troops of Southland'
    const shot = { type: 'ASSAULT', trigger: 'fired at', who: ['north'], whom: ['south'] } as const
    const told = (content: string): Page => ({
      id: 'a',
      text: `${SHOT}.\n\n${content}.`,
      told: [
        { content: SHOT, by: 'south' },
        { content, by: 'unnamed villager' },
      ],
      happens: [{ ...shot, who: ['north'], whom: ['south'] }],
    })
    const keys = (content: string) => claimsOf([told(content)])[0].origins.map(({ key }) => key)
    expect(keys('they fired for an hour')).toEqual(['voice:south'])
    expect(keys('Northland fired for an hour')).toEqual(['voice:south', 'unnamed:gazette'])
  })

  it('gives a reason for every origin', () => {
    const [claim] = claimsOf([page('a', 'ano'), page('b', 'north-ministry')])
    expect(claim.origins[0].why).toEqual(['whoever speaks for one party is one origin'])
  })
})
