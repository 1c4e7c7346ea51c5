import { describe, expect, it } from 'vitest'
import { article, decider } from '../testing/world.ts'
import { abbreviationsOf, spelledOut } from './abbreviations.ts'

describe('short names', () => {
  const english = decider.page(article({ id: 'a1', text: 'Clique (CLQ) has closed a school in Norville.', told: [] }))
  const thai = decider.page(article({ id: 'a2', language: 'th', text: 'ซีแอลคิวปิดโรงเรียนในนอร์วิลล์', told: [] }))

  it('reads initials as a language with other letters spells them', () => {
    const page = spelledOut(thai, abbreviationsOf([english, thai], decider.lexers))
    expect(page.names.map(({ span, value }) => [value.id, thai.article.text.slice(...span)])).toContainEqual([
      'clique',
      'ซีแอลคิว',
    ])
  })

  it('does not read initials that no article of the story has', () => {
    const page = spelledOut(thai, abbreviationsOf([thai], decider.lexers))
    expect(page.names.some(({ value }) => value.id === 'clique')).toBe(false)
  })
})
