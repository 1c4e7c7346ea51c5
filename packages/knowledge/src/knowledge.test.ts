import { describe, expect, test } from 'vitest'
import { knowledge } from './knowledge.ts'

const people = (role: string, of: string, on: string) => knowledge.holders(role, of, on).map((term) => term.person)

describe('offices by day', () => {
  test.each([
    ['prime-minister', 'thailand', '2023-11', ['srettha-thavisin']],
    ['prime-minister', 'thailand', '2011-12-31', ['yingluck-shinawatra']],
    ['president', 'united-states', '2025-01-19', ['joe-biden']],
    ['president', 'united-states', '2025-01-20', ['donald-trump']],
    ['president', 'united-states', '2016', ['barack-obama']],
    ['foreign-minister', 'russia', '2024-06-12', ['sergei-lavrov']],
    ['prime-minister', 'united-kingdom', '2022-09', ['boris-johnson', 'liz-truss']],
  ])('%s of %s on %s', (role, of, on, expected) => {
    expect(people(role, of, on)).toEqual(expected)
  })
})

describe('parties by day', () => {
  test('hears the Russian foreign minister as Russia', () => {
    expect(knowledge.speaksFor('sergei-lavrov', '2024-06-12')).toContain('russia')
  })
  test('hears Washington as the United States and the IDF as Israel', () => {
    expect(knowledge.speaksFor('israel-defense-forces', '2024-06-12')).toContain('israel')
    expect(knowledge.speaksFor('white-house', null)).toContain('united-states')
  })
  test('does not hear a state’s news agency, a relative of its leader or a former leader as the state', () => {
    expect(knowledge.speaksFor('kcna', '2024-06-12')).toEqual(['kcna'])
    expect(knowledge.speaksFor('barack-obama', '2024-06-12')).toEqual(['barack-obama'])
    expect(knowledge.speaksFor('alexander-matsegora', '2024-06-12')).not.toContain('russia')
  })
})

describe('names', () => {
  test.each([
    ['เอพี', 'ap'],
    ['รอยเตอร์', 'reuters'],
    ['เอ็นเอชเค', 'nhk'],
    ['เวโดมอสติ', 'vedomosti'],
    ['วอชิงตันโพสต์', 'washington-post'],
    ['The Washington Post', 'washington-post'],
    ['บีบีซีไทย', 'bbc-thai'],
    ['สหประชาชาติ', 'united-nations'],
    ['นาโต', 'nato'],
    ['ฮามาส', 'hamas'],
    ['朝鮮中央通信', 'kcna'],
  ])('reads %s as %s', (form, id) => {
    expect(knowledge.lookup(form)).toEqual([id])
  })
  test('does not choose between two that have a name', () => {
    expect(new Set(knowledge.lookup('CNA'))).toEqual(new Set(['cna-singapore', 'central-news-agency']))
    const weak = new Map([...knowledge.forms('en')].map(([form, , weak]) => [form, weak]))
    expect(weak.get('CNA')).toBe(true)
  })
})
