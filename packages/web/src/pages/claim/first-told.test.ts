import type { ClaimStatement, OriginRow } from '@thima/service/api'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { beforeEach, expect, it } from 'vitest'
import { settings } from '../../app/settings.ts'
import { FirstTold } from './first-told.tsx'

const telling = (id: string, outlet: string | null, day: string | null, origins: string[]) =>
  ({ id: `${id}#s1`, article: id, outlet, day, origins }) as ClaimStatement
const origins = [
  { key: 'o1', name: 'unnamed diplomatic source who spoke to Gazette' },
  { key: 'o2', name: 'Mirror' },
] as OriginRow[]
const textOf = (statements: ClaimStatement[]) =>
  renderToString(h(FirstTold, { statements, origins }))
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')

beforeEach(() => settings.set({ language: 'en', theme: 'system', era: 'common', keys: {} }))

it('names the outlet, the day and on whose word', () => {
  expect(textOf([telling('u', null, null, []), telling('a', 'Gazette', '2024-06-10', ['o1'])])).toBe(
    'First told by Gazette, 10 Jun 2024, on the word of unnamed diplomatic source who spoke to Gazette',
  )
})

it('says where no origin is told, and does not say twice that it is the outlet itself', () => {
  expect(textOf([telling('a', 'Gazette', '2024-06-10', [])])).toBe('First told by Gazette, 10 Jun 2024, no origin told')
  expect(textOf([telling('b', 'Mirror', '2024-06-11', ['o2'])])).toBe('First told by Mirror, 11 Jun 2024')
})

it('says nothing where no telling is dated', () => expect(textOf([telling('u', 'Gazette', null, [])])).toBe(''))
