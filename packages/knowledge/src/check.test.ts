import type { KnowledgeRows } from '@thima/read/model'
import { describe, expect, test } from 'vitest'
import { ambiguousForms } from './ambiguous.ts'
import { checkRows } from './check.ts'
import { rows as shipped } from './knowledge.ts'
import { parseRows } from './parse.ts'

const rows: KnowledgeRows = {
  entities: [
    { id: 'laos', kind: 'country', name: 'Laos', th: ['ลาว'], demonyms: ['Lao'], weak: ['ลาว', 'Lao'], code: 'LA' },
    { id: 'sonexay-siphandone', kind: 'person', name: 'Sonexay Siphandone', country: 'laos' },
    { id: 'phankham-viphavanh', kind: 'person', name: 'Phankham Viphavanh', country: 'laos' },
  ],
  roles: [{ id: 'prime-minister', name: 'prime minister', th: ['นายกรัฐมนตรี'], en: [], speaksFor: true }],
  terms: [
    { role: 'prime-minister', of: 'laos', person: 'phankham-viphavanh', from: '2021-03-22', to: '2022-12-30' },
    { role: 'prime-minister', of: 'laos', person: 'sonexay-siphandone', from: '2022-12-30', to: null },
  ],
  days: [{ id: 'lao-national-day', name: 'Lao National Day', country: 'laos', on: '12-02' }],
}

/** The rows with one of them changed; a field that is undefined is taken away. */
function changed(list: keyof KnowledgeRows, index: number, change: object): unknown {
  const copy = structuredClone(rows) as unknown as Record<string, object[]>
  copy[list][index] = JSON.parse(JSON.stringify({ ...copy[list][index], ...change }))
  return copy
}
const problems = (json: unknown) => checkRows(json).map(({ row, problem }) => `${row} ${problem}`)

describe('the rows that Thima ships', () => {
  test('have nothing wrong', () => {
    expect(checkRows(shipped)).toEqual([])
  })
  test('have no form that two things own without reserve', () => {
    expect(ambiguousForms(shipped.entities)).toEqual([])
  })
})

describe('checking', () => {
  test('accepts right rows', () => {
    expect(problems(rows)).toEqual([])
  })
  test.each<[what: string, list: keyof KnowledgeRows, index: number, change: object, problem: string]>([
    ['an unknown kind', 'entities', 0, { kind: 'state' }, 'has "state" as "kind"'],
    ['a missing name', 'entities', 0, { name: undefined }, 'lacks "name"'],
    ['a misspelt field', 'entities', 0, { capitolOf: 'laos' }, 'has "capitolOf", which is no field'],
    ['an id that is no slug', 'entities', 0, { id: 'Lao PDR' }, 'has "Lao PDR" as "id"'],
    ['an id given twice', 'entities', 2, { id: 'sonexay-siphandone' }, 'has the id of a row before it'],
    ['forms that are no list', 'entities', 0, { th: 'ลาว' }, 'has "ลาว" as "th"'],
    ['a form given twice', 'entities', 0, { th: ['ลาว', 'ลาว'] }, 'as "th"'],
    ['a form with space around it', 'entities', 0, { en: ['Lao PDR '] }, 'as "en"'],
    ['a weak form that it does not have', 'entities', 0, { weak: ['สปป.ลาว'] }, 'has ["สปป.ลาว"] as weak'],
    ['a Wikidata id that is none', 'entities', 0, { wikidata: '819' }, 'has "819" as "wikidata"'],
    ['a relation to nothing', 'entities', 1, { country: 'lao-pdr' }, 'has "lao-pdr" as "country"'],
    ['a domain that is an address', 'entities', 1, { domains: ['https://vientianetimes.la'] }, 'as "domains"'],
    ['a role that is none', 'terms', 0, { role: 'premier' }, 'has "premier" as "role"'],
    ['a holder who is none', 'terms', 0, { person: 'nobody' }, 'has "nobody" as "person"'],
    ['a term from a week', 'terms', 0, { from: '2021-W12' }, 'has "2021-W12" as "from"'],
    ['a day that there is not', 'terms', 0, { to: '2022-02-30' }, 'has "2022-02-30" as "to"'],
    ['a term that ends before it begins', 'terms', 0, { to: '2021-03-21' }, 'before it begins'],
    ['a day of every year that there is not', 'days', 0, { on: '02-31' }, 'has "02-31" as "on"'],
  ])('refuses %s', (_, list, index, change, problem) => {
    const [first] = problems(changed(list, index, change))
    expect(first).toContain(problem)
    expect(first).toContain(`${list}[${index}]`)
  })
  test('refuses two at once in an office that is not shared', () => {
    expect(problems(changed('terms', 0, { to: '2022-12-31' }))).toEqual([
      'terms[1] "sonexay-siphandone, prime-minister of laos" from 2022-12-30 overlaps with phankham-viphavanh, 2021-03-22 to 2022-12-31',
    ])
  })
  test('accepts two at once where one is acting, the role is shared, or the change is known to the month only', () => {
    expect(problems(changed('terms', 0, { to: '2023-02-01', acting: true }))).toEqual([])
    const shared = changed('terms', 0, { to: '2023-02-01' }) as KnowledgeRows
    expect(problems({ ...shared, roles: [{ ...rows.roles[0], shared: true }] })).toEqual([])
    expect(problems(changed('terms', 0, { to: '2022-12' }))).toEqual([])
  })
  test('refuses what is no set of rows', () => {
    expect(problems([])).toEqual(['the rows must be an object with entities, roles, terms, days'])
    expect(problems({ people: [] })).toEqual(['people is no list of rows; those are entities, roles, terms, days'])
    expect(problems({ terms: {} })).toEqual(['terms must be a list'])
    expect(problems({ terms: [null] })).toEqual(['terms[0] must be an object'])
  })
})

describe('people’s own rows', () => {
  test('may point to rows beside which they stand, and add to them', () => {
    const own = parseRows(
      {
        entities: [
          { id: 'laos', th: ['เมืองลาว'] },
          { id: 'saleumxay-kommasith', kind: 'person', name: 'Saleumxay Kommasith', country: 'laos' },
        ],
      },
      rows,
    )
    expect(own.entities).toHaveLength(2)
    expect(own.terms).toEqual([])
  })
  test('do not pass with what is wrong: the error names each row', () => {
    const wrong = { entities: [{ id: 'a' }, { id: 'b', kind: 'thing', name: 'B' }] }
    expect(() => parseRows(wrong)).toThrow(
      expect.objectContaining({
        code: 'knowledge-row-invalid',
        message:
          'Rows of knowledge are not right: entities[0] "a" lacks "kind"; entities[0] "a" lacks "name"; ' +
          'entities[1] "b" has "thing" as "kind"; it must be one of person, organization, government, outlet, country, place.',
      }),
    )
  })
  test('do not hold an office together with somebody who is known to hold it', () => {
    const own = { terms: [{ role: 'prime-minister', of: 'laos', person: 'laos', from: '2024', to: null }] }
    expect(() => parseRows(own, rows)).toThrow(/overlaps with sonexay-siphandone/)
  })
})
