import { expect, it } from 'vitest'
import { claimsOf, type Page } from '../testing/world.ts'
import { differingIn } from './differing.ts'

const visit = (id: string, when: string, place: string): Page => ({
  id,
  outlet: `Outlet ${id}`,
  title: `Ano to visit Southland, ${id}`,
  text: `Ano will visit Southland, the ministry said.`,
  happens: [{ type: 'CONSULT', trigger: 'visit', who: ['ano'], whom: ['south'], when, place, modality: 'expected' }],
})

const whats = (...pages: Page[]) => {
  const [view] = claimsOf(pages)
  expect(new Set(view.members.map(({ telling }) => telling.article.id)).size).toBe(pages.length)
  return differingIn(view).map(({ what, values }) => [what, values.map(({ value }) => value)])
}

it('shows two days, and two places, side by side', () => {
  expect(whats(visit('a', '2024-06-18', 'south'), visit('b', '2024-06-19', 'east'))).toEqual([
    ['date', ['2024-06-18', '2024-06-19']],
    ['place', ['Southland', 'Eastland']],
  ])
})

it('does not take a day for another than its month, nor a city for another place than its country', () => {
  expect(whats(visit('a', '2024-06', 'north'), visit('b', '2024-06-18', 'norville'))).toEqual([])
})
