import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeCards } from './place-cards.ts'

describe('cards in the margin', () => {
  it('stand at their places where there is room', () => {
    expect(placeCards([0, 100, 200], [50, 50, 50], null)).toEqual([0, 100, 200])
  })
  it('make room below', () => {
    expect(placeCards([0, 10, 20], [50, 50, 50], null)).toEqual([0, 60, 120])
  })
  it('leave the chosen one exactly at its place', () => {
    expect(placeCards([100, 110, 300], [50, 50, 50], 1)[1]).toBe(110)
    expect(placeCards([100, 110, 300], [50, 50, 50], 1)[0]).toBe(50)
  })
  it('never lie over each other or above the top', () => {
    const card = fc.record({ at: fc.nat(2000), height: fc.integer({ min: 1, max: 400 }) })
    fc.assert(
      fc.property(fc.array(card, { minLength: 1, maxLength: 20 }), fc.nat(), (cards, nth) => {
        cards.sort((a, b) => a.at - b.at)
        const heights = cards.map(({ height }) => height)
        const tops = placeCards(
          cards.map(({ at }) => at),
          heights,
          nth % cards.length,
        )
        expect(tops[0]).toBeGreaterThanOrEqual(0)
        for (let i = 1; i < tops.length; i++) expect(tops[i]).toBeGreaterThanOrEqual(tops[i - 1] + heights[i - 1])
      }),
    )
  })
})
