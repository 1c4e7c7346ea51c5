import type { EntityRow, KnowledgeRows } from '@thima/read/model'
import { describe, expect, test } from 'vitest'
import { createKnowledge } from './create.ts'
import { mergeRows } from './merge.ts'

const entities: EntityRow[] = [
  { id: 'north-korea', kind: 'country', name: 'North Korea', th: ['เกาหลีเหนือ'], metonyms: ['pyongyang'] },
  { id: 'pyongyang', kind: 'place', name: 'Pyongyang', th: ['เปียงยาง'], capitalOf: 'north-korea' },
  {
    id: 'foreign-ministry-of-north-korea',
    kind: 'government',
    name: 'Foreign Ministry of North Korea',
    is: 'ministry',
    country: 'north-korea',
  },
  { id: 'supreme-court', kind: 'government', name: 'Supreme Court', is: 'court', country: 'north-korea' },
  { id: 'choe-son-hui', kind: 'person', name: 'Choe Son Hui', th: ['ชเว ซอน ฮุย'] },
  { id: 'ri-son-gwon', kind: 'person', name: 'Ri Son Gwon' },
  { id: 'sin-hong-chol', kind: 'person', name: 'Sin Hong Chol' },
  { id: 'georgia', kind: 'country', name: 'Georgia', th: ['จอร์เจีย'] },
  { id: 'georgia-us', kind: 'place', name: 'Georgia', th: ['จอร์เจีย', 'รัฐจอร์เจีย'], weak: ['จอร์เจีย', 'Georgia'] },
]
const rows: KnowledgeRows = {
  entities,
  roles: [
    { id: 'foreign-minister', name: 'foreign minister', th: [], en: [], speaksFor: true },
    { id: 'ambassador', name: 'ambassador', th: [], en: [], speaksFor: false },
  ],
  terms: [
    {
      role: 'foreign-minister',
      of: 'foreign-ministry-of-north-korea',
      person: 'choe-son-hui',
      from: '2022-06-11',
      to: null,
    },
    {
      role: 'foreign-minister',
      of: 'foreign-ministry-of-north-korea',
      person: 'ri-son-gwon',
      from: '2020-01',
      to: '2022-06-11',
    },
    { role: 'ambassador', of: 'north-korea', person: 'sin-hong-chol', from: '2019', to: null },
  ],
  days: [],
}
const knowledge = createKnowledge(rows)

/** People who held the foreign ministry. */
const ministers = (on: string | null) =>
  knowledge.holders('foreign-minister', 'foreign-ministry-of-north-korea', on).map((term) => term.person)

describe('forms', () => {
  test('finds a thing by a form of any language', () => {
    expect(knowledge.lookup('เปียงยาง')).toEqual(['pyongyang'])
    expect(knowledge.lookup('Pyongyang')).toEqual(['pyongyang'])
  })
  test('does not find a form in other letter case or an unknown one', () => {
    expect(knowledge.lookup('pyongyang')).toEqual([])
    expect(knowledge.lookup('โซล')).toEqual([])
  })
  test('gives all that an ambiguous form may mean, the one without reserve first', () => {
    expect(knowledge.lookup('จอร์เจีย')).toEqual(['georgia', 'georgia-us'])
    const reversed = createKnowledge({ ...rows, entities: entities.toReversed() })
    expect(reversed.lookup('จอร์เจีย')).toEqual(['georgia', 'georgia-us'])
  })
  test('calls a form weak unless exactly one thing owns it', () => {
    const weak = new Map([...knowledge.forms('th')].map(([form, , weak]) => [form, weak]))
    expect(weak.get('จอร์เจีย')).toBe(false)
    const alone = createKnowledge({ ...rows, entities: entities.filter((row) => row.id !== 'georgia') })
    expect([...alone.forms('th')]).toContainEqual(['จอร์เจีย', ['georgia-us'], true])
    const named = (id: string): EntityRow => ({ id, kind: 'place', name: id, th: ['จอร์เจีย'] })
    const several = createKnowledge({ ...rows, entities: [...entities, named('a'), named('b')] })
    expect([...several.forms('th')]).toContainEqual(['จอร์เจีย', ['georgia', 'a', 'b', 'georgia-us'], true])
  })
  test('leaves out languages that were not asked for', () => {
    const english = createKnowledge(rows, { languages: ['en'] })
    expect([...english.forms('th')]).toEqual([])
    expect(english.lookup('เปียงยาง')).toEqual([])
  })
})

describe('offices', () => {
  test('finds the holder on a day', () => {
    expect(ministers('2024-06-12')).toEqual(['choe-son-hui'])
    expect(ministers('2021-01-02')).toEqual(['ri-son-gwon'])
  })
  test('gives the successor, not the predecessor, on the day of change', () => {
    expect(ministers('2022-06-11')).toEqual(['choe-son-hui'])
    expect(ministers('2022-06-10')).toEqual(['ri-son-gwon'])
  })
  test('gives both in the month, week, quarter or year of change', () => {
    for (const on of ['2022-06', '2022-W23', '2022-Q2', '2022', '202X', '2022-01/2022-12', '2022-06-01/2022-06-20'])
      expect([on, ministers(on)]).toEqual([on, ['ri-son-gwon', 'choe-son-hui']])
    expect(ministers('2022-05')).toEqual(['ri-son-gwon'])
    expect(ministers('2022-W24')).toEqual(['choe-son-hui'])
  })
  test('gives nobody before the first', () => {
    expect(ministers('2019-12-31')).toEqual([])
    expect(ministers('2020-01-01')).toEqual(['ri-son-gwon'])
  })
  test('gives all holders where no day is known', () => {
    expect(ministers(null)).toEqual(['ri-son-gwon', 'choe-son-hui'])
  })
  test('gives the offices of a person', () => {
    expect(knowledge.offices('ri-son-gwon').map((term) => term.role)).toEqual(['foreign-minister'])
    expect(knowledge.offices('ri-son-gwon', '2024')).toEqual([])
  })
})

describe('parties', () => {
  test('hears a minister, a ministry and a metonym as the state', () => {
    expect(knowledge.speaksFor('choe-son-hui', '2024-06-12')).toEqual([
      'choe-son-hui',
      'foreign-ministry-of-north-korea',
      'north-korea',
    ])
    expect(knowledge.speaksFor('foreign-ministry-of-north-korea', null)).toContain('north-korea')
    expect(knowledge.speaksFor('pyongyang', null)).toContain('north-korea')
  })
  test('does not hear a former minister, an ambassador or a court as the state', () => {
    expect(knowledge.speaksFor('ri-son-gwon', '2024-06-12')).toEqual(['ri-son-gwon'])
    expect(knowledge.speaksFor('sin-hong-chol', '2024-06-12')).toEqual(['sin-hong-chol'])
    expect(knowledge.speaksFor('supreme-court', '2024-06-12')).toEqual(['supreme-court'])
  })
  test('does not hear anybody by office where no day is known', () => {
    expect(knowledge.speaksFor('choe-son-hui', null)).toEqual(['choe-son-hui'])
  })
  test('takes somebody unknown for himself', () => {
    expect(knowledge.speaksFor('john-doe', '2024')).toEqual(['john-doe'])
  })
})

describe('rows', () => {
  test('have a version that changes with any of them', () => {
    expect(createKnowledge(structuredClone(rows)).version).toBe(knowledge.version)
    const other = structuredClone(rows)
    other.terms[0].from = '2022-06-12'
    expect(createKnowledge(other).version).not.toBe(knowledge.version)
    expect(createKnowledge(rows, { languages: ['th'] }).version).not.toBe(knowledge.version)
  })
  test('of the same id are one: forms added, single values replaced', () => {
    const own = {
      entities: [{ id: 'pyongyang', kind: 'place', name: 'P’yŏngyang', th: ['กรุงเปียงยาง', 'เปียงยาง'] } as EntityRow],
    }
    const merged = mergeRows(rows, own)
    expect(merged.entities).toHaveLength(entities.length)
    expect(merged.entities[1]).toEqual({
      id: 'pyongyang',
      kind: 'place',
      name: 'P’yŏngyang',
      th: ['เปียงยาง', 'กรุงเปียงยาง'],
      capitalOf: 'north-korea',
    })
    expect(entities[1].th).toEqual(['เปียงยาง'])
  })
})
