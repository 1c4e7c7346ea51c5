import { describe, expect, it } from 'vitest'
import { article, decider } from '../testing/world.ts'

const speaksFor = (text: string) =>
  [...(decider.page(article({ id: 'a1', text, names: ['Zeno'] })).affiliations.get('zeno')?.speaksFor ?? [])].sort()

describe('for whom somebody speaks', () => {
  it('reads the spokesman of a head of state, before or behind his name', () => {
    expect(speaksFor('Zeno, spokesman for President Ano, said so.')).toContain('north')
    expect(speaksFor("Ano's spokesman Zeno said so.")).toContain('north')
  })

  it('does not read who is named next as the one spoken for', () =>
    expect(speaksFor('Zeno, a spokesman, met Ano.')).not.toContain('north'))
})
