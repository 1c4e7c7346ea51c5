import type { Link, Reading, Span } from '@thima/read/model'
import { describe, expect, it } from 'vitest'
import type { Gold } from '../gold.ts'
import { compare } from './compare.ts'
import { figures, interval } from './tally.ts'

const TEXT = 'KCNA said Kim wrote: “never break”. Paris heard it on Monday from a diplomat.'
const span = (copy: string): Span => [TEXT.indexOf(copy), TEXT.indexOf(copy) + copy.length]
const link = (name: string, kind: Link['kind'], copy: string | null) => ({
  name,
  kind,
  span: copy === null ? null : span(copy),
})

const GOLD: Gold = {
  name: 'x',
  text: TEXT,
  language: 'en',
  published: '2024-06-12',
  entities: [
    { name: 'KCNA', kind: 'outlet', aliases: ['KCNA'], mentions: [span('KCNA')] },
    { name: 'Kim Jong Un', kind: 'person', aliases: ['Kim'], mentions: [span('Kim')] },
    { name: 'Paris', kind: 'place', aliases: ['Paris'], mentions: [span('Paris')] },
  ],
  times: [
    { span: span('Monday'), value: '2024-06-10' },
    { span: null, value: null },
  ],
  statements: [
    {
      content: [span('never break')],
      cue: span('wrote'),
      quotation: 'direct',
      stance: 'asserts',
      saidAt: null,
      chain: [link('Kim Jong Un', 'person', 'Kim'), link('KCNA', 'outlet', 'KCNA')],
    },
    {
      content: [span('Paris heard it')],
      cue: null,
      quotation: 'indirect',
      stance: 'asserts',
      saidAt: '2024-06-10',
      chain: [link('unnamed diplomat', 'unnamed', 'a diplomat')],
    },
  ],
  events: [
    {
      type: 'CONSULT',
      trigger: span('heard'),
      actors: ['Paris'],
      recipients: [],
      when: '2024-06-10',
      modality: 'occurred',
    },
  ],
  furniture: [span('KCNA said')],
}

const statement = (content: Span[], chain: ReturnType<typeof link>[], rest = {}) => ({
  id: 's',
  content,
  cue: null,
  quotation: 'direct' as const,
  stance: 'asserts' as const,
  saidAt: null,
  confidence: 'sure' as const,
  chain: chain.map((one) => ({ ...one, entity: null, unnamed: null })),
  why: [],
  ...rest,
})

const RIGHT = {
  published: '2024-06-12T08:00:00+07:00',
  furniture: GOLD.furniture,
  times: [{ span: span('Monday'), value: '2024-06-10' }],
  entities: GOLD.entities.map((entity) => ({ ...entity, id: entity.name.toLowerCase(), wikidata: null })),
  statements: GOLD.statements.map(({ content, chain, ...rest }) => statement(content, chain, rest)),
  events: [{ ...GOLD.events![0], id: 'e', actors: ['paris'] }],
} as unknown as Reading

const f1 = (reading: Partial<Reading>, metric: keyof ReturnType<typeof compare>) =>
  figures(compare(GOLD, { ...RIGHT, ...reading })[metric]).f1

describe('compare', () => {
  it('finds nothing wrong with the gold reading itself', () => {
    for (const [metric, tally] of Object.entries(compare(GOLD, RIGHT)))
      if (!metric.startsWith('time') && metric !== 'event recipients') expect(figures(tally).f1, metric).toBe(1)
    expect(compare(GOLD, RIGHT).times).toEqual({ gold: 2, read: 1, right: 1 })
  })

  it('takes a statement that shares half of its content, and none that shares less', () => {
    const [start, end] = span('never break')
    const with_ = (to: number) => ({ statements: [statement([[start, to]], GOLD.statements[0].chain)] })
    expect(compare(GOLD, { ...RIGHT, ...with_(start + 6) } as Reading).statements).toEqual({
      gold: 2,
      read: 1,
      right: 1,
    })
    expect(compare(GOLD, { ...RIGHT, ...with_(start + 5) } as Reading).statements).toEqual({
      gold: 2,
      read: 1,
      right: 0,
    })
    expect(end - start).toBe(11)
  })

  it('counts a chain only where it is whole and in order', () => {
    const chains = [
      [GOLD.statements[0].chain, 1],
      [GOLD.statements[0].chain.slice(0, 1), 0],
      [[...GOLD.statements[0].chain].reverse(), 0],
      [[link('KIM JONG-UN', 'person', null), link('KCNA', 'outlet', null)], 1],
      [[link('Kim Il Sung', 'person', null), link('KCNA', 'outlet', null)], 0],
    ] as const
    for (const [chain, right] of chains) {
      const statements = [statement([span('never break')], [...chain])]
      expect(compare(GOLD, { ...RIGHT, statements }).traced).toEqual({ gold: 2, read: 1, right })
    }
  })

  it('counts a wrong value, kind, stance, modality or day as wrong', () => {
    expect(f1({ times: [{ span: span('Monday'), value: '2024-06-17' }] }, 'time values')).toBe(0)
    expect(f1({ published: '2024-06-13' }, 'published')).toBe(0)
    expect(f1({ entities: RIGHT.entities.map((e) => ({ ...e, kind: 'country' as const })) }, 'entities')).toBeCloseTo(
      1 / 3,
    )
    expect(f1({ statements: RIGHT.statements.map((s) => ({ ...s, stance: 'denies' as const })) }, 'stance')).toBe(0)
    expect(f1({ events: RIGHT.events.map((e) => ({ ...e, modality: 'denied' as const })) }, 'event modality')).toBe(0)
  })

  it('counts what was made up', () => {
    const extra = statement([span('a diplomat')], [link('x', 'person', null)])
    expect(
      figures(compare(GOLD, { ...RIGHT, statements: [...RIGHT.statements, extra] }).statements).precision,
    ).toBeCloseTo(2 / 3)
  })
})

it('tells where F1 falls for other texts', () => {
  const texts = [1, 0, 1, 1].map((right) => ({ gold: 1, read: 1, right }))
  const [low, high] = interval(texts)
  expect(low).toBeLessThan(0.75)
  expect(high).toBe(1)
  expect(interval(texts)).toEqual([low, high])
})
