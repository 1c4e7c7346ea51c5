import { describe, expect, it } from 'vitest'
import { knowledge } from './index.ts'
import { STATE_BODIES } from './state-body-words.ts'

const states = [...knowledge.entities()].filter(({ kind }) => kind === 'country')

describe('bodies of states', () => {
  it('has each word for one sort of body, without a capital where that is English', () => {
    for (const language of ['th', 'en'] as const) {
      const words = STATE_BODIES.flatMap((body) => body[language])
      expect(words.filter((word, at) => words.indexOf(word) !== at || word !== word.trim())).toEqual([])
    }
    expect(STATE_BODIES.flatMap(({ en }) => en).filter((word) => word !== word.toLowerCase())).toEqual([])
  })

  it('sends to rows that there are, of the state', () => {
    const rows = STATE_BODIES.flatMap(({ but }) => Object.entries(but ?? {}))
    expect(rows.filter(([state, id]) => !knowledge.entity(id) || !knowledge.entity(state))).toEqual([])
    expect(rows.filter(([state, id]) => knowledge.entity(id)?.country !== state)).toEqual([])
  })

  it('takes the row of a state where it has one such body alone', () => {
    const sorts = [
      ['police-of', 'police'],
      ['armed-forces', 'armed-forces'],
      ['central-bank-of', 'central-bank'],
      ['parliament-of', 'parliament'],
      ['presidency-of', 'presidency'],
      ['prime-ministers-office', 'prime-ministers-office'],
    ] as const
    const missed = sorts.flatMap(([kind, is]) =>
      states.flatMap(({ id: state }) => {
        const rows = [...knowledge.entities()].filter((row) => row.country === state && row.is === is)
        return rows.length === 1 && knowledge.stateBody?.(kind, state) !== rows[0].id ? [`${kind} ${state}`] : []
      }),
    )
    expect(missed).toEqual([])
  })

  it('makes a row of a sort and a state where there is none', () => {
    const id = knowledge.stateBody?.('ministry-of-health', 'chad') ?? ''
    expect(knowledge.entity(id)).toMatchObject({
      id: 'ministry-of-health-chad',
      kind: 'government',
      name: 'Ministry of Health (Chad)',
      th: ['กระทรวงสาธารณสุขชาด'],
      is: 'ministry',
      country: 'chad',
      partOf: 'government-of-chad',
    })
    expect(knowledge.speaksFor(id, '2024-01-01')).toContain('chad')
  })

  it('makes no body of a place that is no state, of a sort that there is not, or of Thailand', () => {
    expect(knowledge.stateBody?.('ministry-of-health', 'asia')).toBeNull()
    expect(knowledge.stateBody?.('ministry-of-magic', 'chad')).toBeNull()
    expect(knowledge.stateBody?.('ministry-of-intelligence', 'thailand')).toBeNull()
    expect(knowledge.entity('ministry-of-health-asia')).toBeUndefined()
    expect(knowledge.entity('ministry-of-health-')).toBeUndefined()
    expect(knowledge.entity('ministry-of-intelligence-thailand')).toBeUndefined()
  })

  it('gives the row of a state by one id', () => {
    expect(knowledge.stateBody?.('ministry-of-interior', 'malaysia')).toBe('ministry-of-home-affairs-malaysia')
    expect(knowledge.entity('ministry-of-interior-malaysia')).toBeUndefined()
  })
})
