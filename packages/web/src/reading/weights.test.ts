import { readFileSync } from 'node:fs'
import { Linear } from '@thima/read/language'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packWeights } from '../../scripts/pack-weights.ts'
import { charOf, unpackWeights } from './weights.ts'

const learnt = readFileSync(new URL('../../../../languages/th/data/attribution.json', import.meta.url), 'utf8')

describe('packed weights', () => {
  it('are the weights that read Thai, every one', () => {
    const weights = JSON.parse(learnt)
    const packed = packWeights(weights)
    expect(packed).not.toBeNull()
    expect(unpackWeights(JSON.parse(JSON.stringify(packed)))).toEqual(weights)
  })

  it('weigh the same in a model, whatever their order: no two names that share a place there differ', () => {
    const weights = JSON.parse(learnt)
    const unpacked = unpackWeights(packWeights(weights)!)
    for (const [name, model] of Object.entries<Record<string, number>>(weights)) {
      const [one, other] = [new Linear(model), new Linear(unpacked[name])]
      const differ = Object.keys(model).filter((feature) => one.score([feature]) !== other.score([feature]))
      expect(differ, name).toEqual([])
    }
  })

  it('are any weights of thousandths', () => {
    const part = fc.constantFrom('', 'a', 'say', 'ว่า', '<line>', '"', '\\', '10')
    const feature = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('|'))
    const weight = fc.integer({ min: -9999, max: 9999 }).map((n) => n / 1000)
    const model = fc.dictionary(feature, weight)
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('report', 'stop'), model), (weights) => {
        expect(unpackWeights(JSON.parse(JSON.stringify(packWeights(weights))))).toEqual({ ...weights })
      }),
    )
  })

  it.each([0.0001, 1e-7, 99, Number.NaN])('does not pack %j, which the form cannot hold', (weight) => {
    expect(packWeights({ report: { 'a|b': weight } })).toBeNull()
  })

  it('gives each weight a character of its own that needs no escape', () => {
    const chars = Array.from({ length: 8001 }, (_, i) => charOf(i - 4000))
    expect(new Set(chars).size).toBe(chars.length)
    for (const char of [0x22, 0x5c, 0x7f, 0x80]) expect(chars).not.toContain(char)
  })
})
