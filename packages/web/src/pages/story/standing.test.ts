import type { ClaimCard } from '@thima/service/api'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { beforeEach, expect, it } from 'vitest'
import { settings } from '../../app/settings.ts'
import { Standing } from './standing.tsx'

const card = (id: string, about: string, more: Partial<ClaimCard>) =>
  ({ id, about, language: 'en', flags: [], confirmedBy: [], deniedBy: [], ...more }) as unknown as ClaimCard
const said = [{ name: 'Japan', on: '2026-05-13', article: 'a1' }]
const main = card('c1', 'Thais will need visas', { status: 'denied', deniedBy: said })
const other = card('c2', 'A screening system will come', { status: 'confirmed', confirmedBy: said })
const textOf = (list: ClaimCard[]) =>
  renderToString(h(Standing, { story: { main: list[0] ?? null, list } as Parameters<typeof Standing>[0]['story'] }))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

beforeEach(() => settings.set({ language: 'en', theme: 'system', era: 'common', keys: {} }))

it('names the claim that is denied, and confirms nothing of the story as a whole', () => {
  expect(textOf([main, other, { ...other, id: 'c3' }])).toBe(
    'Claim that is told most Thais will need visas ✕ denied by Japan 13 May 2026 2 other claims in this story ● confirmed by a party 2',
  )
})

it('says nothing of others where there is one claim, and nothing where there is none', () => {
  expect(textOf([main])).not.toContain('other')
  expect(textOf([])).toBe('')
})
