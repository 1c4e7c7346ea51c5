import { describe, expect, it } from 'vitest'
import { changesIn } from './changes.ts'
import type { Found } from './words.ts'

const found = (text: string, words: Record<string, string>): Found[] =>
  Object.entries(words)
    .map(([word, id]): Found => ({ id, span: [text.indexOf(word), text.indexOf(word) + word.length] }))
    .sort((a, b) => a.span[0] - b.span[0])

describe('changes of measures', () => {
  it('reads a word of change with the measure nearest to it', () => {
    const text = 'The bank raised its rate as the price of oil fell'
    const concepts = found(text, { raised: 'increase', rate: 'rate', price: 'price', fell: 'decrease' })
    expect(changesIn(concepts, text).map(({ id }) => id)).toEqual(['rate+increase', 'price+decrease'])
  })
  it('keeps up and down apart', () => {
    const text = 'ลดภาษี'
    const concepts = found(text, { ลด: 'decrease', ภาษี: 'tax' })
    expect(changesIn(concepts, text)).toEqual([{ id: 'tax+decrease', span: [0, 6] }])
  })
  it('does not read a change across lines, far away, or of what is no measure', () => {
    const apart = 'Taxes stay.\nCrime rose'
    expect(changesIn(found(apart, { Taxes: 'tax', rose: 'increase' }), apart)).toEqual([])
    const far = `tax ${'and so on '.repeat(7)}rose`
    expect(changesIn(found(far, { tax: 'tax', rose: 'increase' }), far)).toEqual([])
    const crime = 'Crime rose'
    expect(changesIn(found(crime, { rose: 'increase' }), crime)).toEqual([])
  })
})
