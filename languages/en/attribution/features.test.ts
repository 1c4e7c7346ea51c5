import { knowledge } from '@thima/knowledge'
import { createReader } from '@thima/read'
import { afterEach, expect, it, vi } from 'vitest'
import { english } from '../index.ts'
import { Features, numbers } from './features.ts'

const told = (spy: { mock: { contexts: unknown[]; calls: unknown[][] } }) => {
  const templates = new Map<Features, Set<unknown>>()
  spy.mock.contexts.forEach((features, i) => {
    const set = templates.get(features as Features) ?? new Set()
    templates.set(features as Features, set.add(spy.mock.calls[i][0]))
  })
  return templates
}

afterEach(() => vi.restoreAllMocks())

it('reads the numbers of templates', () => expect(numbers('100-103 105')).toEqual([100, 101, 102, 103, 105]))

it('weighs every feature that is told of a case, and none that is not', () => {
  const add = vi.spyOn(Features.prototype, 'add')
  const also = vi.spyOn(Features.prototype, 'also')
  const reader = createReader({ languages: [english], knowledge })
  reader.read(
    'Envoys met on Monday. "We agreed on it," Ann Hill told reporters, "and it holds," and Bo Ray, who was asked, said that the talks would go on.',
    { language: 'en' },
  )
  const besides = told(also)
  const all = told(add)
  expect(all.size).toBe(10)
  for (const [features, templates] of all) {
    features.begin()
    expect(features.numbers.length).toBe(templates.size - (besides.get(features)?.size ?? 0))
  }
})
