import type { Link } from '@thima/read/model'
import { describe, expect, it } from 'vitest'
import { article, decider } from '../testing/world.ts'
import type { Member } from './members.ts'
import { chainOf } from './told-by.ts'

/** Who told what opens a text, by the words that stand for the speaker. */
function told(words: string): readonly Link[] {
  const text = `${words} said that Bela will visit Norville.`
  const { reading, ...rest } = article({
    id: 'a1',
    text,
    told: [{ content: 'Bela will visit Norville', by: 'somebody' }],
  })
  const link: Link = { name: words, kind: 'group', span: [0, words.length], entity: null, unnamed: null }
  const statements = reading.statements.map((statement) => ({ ...statement, chain: [link] }))
  const page = decider.page({ ...rest, reading: { ...reading, statements } })
  return chainOf({ telling: page.tellings[0] } as Member, page)
}

describe('who told it', () => {
  it('reads what an outlet has from its own reporters as its own', () => expect(told('Our reporters')).toEqual([]))

  it('does not read what others told it as its own', () => expect(told('Farmers')).toHaveLength(1))
})
