import { knowledge } from '@thima/knowledge'
import { createReader } from '@thima/read'
import { describe, expect, it } from 'vitest'
import { english } from '../index.ts'

const reader = createReader({ languages: [english], knowledge })
const body = 'It rained in the town on Monday, and the roads were closed to lorries for most of the day.'
const read = (title: string) => {
  const text = `${title}\n\n${body}`
  return reader
    .read(text, { language: 'en', title })
    .statements.map(
      ({ chain: [{ name, unnamed }], stance, content }) =>
        `${unnamed ? 'unnamed' : name} ${stance}: ${content.map((c) => text.slice(...c)).join(' … ')}`,
    )
}

describe('headlines', () => {
  it.each([
    ['King to abdicate: Source', 'unnamed asserts: King to abdicate'],
    ['Two injured in fire at market: Police', 'Police asserts: Two injured in fire at market'],
    [
      'Seven dead as bus falls into ravine: reports',
      'unspecified news reports asserts: Seven dead as bus falls into ravine',
    ],
    ['Indonesia to buy Thai rice: Kompas', 'Kompas asserts: Indonesia to buy Thai rice'],
    ['Exclusive: Airline to order 45 jets - sources', 'unnamed asserts: Airline to order 45 jets'],
    ['King is well, says Palace official', 'unnamed asserts: King is well'],
    ['Ministry to cut jobs, says union', 'union asserts: Ministry to cut jobs'],
    [
      'Rafah Crossing to Open Monday, Palestinian Embassy Says',
      'Palestinian Embassy asserts: Rafah Crossing to Open Monday',
    ],
    ['Flood barriers will hold, governor says after inspection', 'governor asserts: Flood barriers will hold'],
    ['Quake toll climbs past 2,000, military says', 'military asserts: Quake toll climbs past 2,000'],
    ['Rebels seize airport, army says it was retaken', 'army asserts: it was retaken'],
  ])('reads who says it in "%s"', (title, told) => expect(read(title)).toContain(told))

  it('reads clauses side by side each by its own', () => {
    expect(read('Israel says Hamas fired first in Rafah, Hamas blames Israel')).toEqual([
      'Israel asserts: Hamas fired first in Rafah',
      'Hamas asserts: Israel',
    ])
    expect(read('Rafah to open Monday, embassy says; Israel says no')).toEqual([
      'embassy asserts: Rafah to open Monday',
      'Israel asserts: no',
    ])
  })
  it('reads verbs that are nouns elsewhere', () =>
    expect(read('PM denies plan to dissolve House, opposition demands vote')).toEqual([
      'PM denies: plan to dissolve House',
      'opposition asks: vote',
    ]))
  it('does not read a label as somebody', () => {
    expect(read('Film review: Avatar')).toEqual([])
    expect(read('Exclusive: Airline to order 45 jets')).toEqual([])
  })
})
