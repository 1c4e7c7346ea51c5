import type { Link, LinkKind, Statement } from '@thima/read/model'
import { describe, expect, it } from 'vitest'
import { article, decider } from '../testing/world.ts'
import { whoOf } from './who.ts'

/** Whom the words mean that open a text, where the reading could not resolve them. */
function meant(text: string, words: string, kind: LinkKind): string | null {
  const made = article({ id: 'a1', text, told: [{ content: 'Bela will visit Norville', by: 'somebody' }] })
  const start = text.indexOf(words)
  const link: Link = { name: words, kind, span: [start, start + words.length], entity: null, unnamed: null }
  const [statement] = made.reading.statements
  const page = decider.page({
    ...made,
    reading: { ...made.reading, statements: [{ ...statement, chain: [link] }] },
  })
  return whoOf(link, page, page.tellings[0]).entity
}

/** A page that tells of a visit and then of a stay, with the statements that a test makes of its own. */
function visitAndStay(text: string, by: string, made: (statements: Statement[]) => Statement[]) {
  const told = [
    { content: 'Bela will visit Norville', by },
    { content: 'Bela will stay', by: 'somebody' },
  ]
  const { reading, ...rest } = article({ id: 'a1', text, told })
  return decider.page({ ...rest, reading: { ...reading, statements: made(reading.statements) } })
}

describe('who is only described', () => {
  it('reads "the army of Northland" as Northland', () =>
    expect(
      meant('The army of Northland said that Bela will visit Norville.', 'The army of Northland', 'government'),
    ).toBe('north'))

  it('does not read a member of an organization as the organization', () =>
    expect(
      meant('A leading member of Clique said that Bela will visit Norville.', 'A leading member of Clique', 'person'),
    ).not.toBe('clique'))

  it('does not read whoever comes from a state as the state', () => {
    const text = 'Bloggers from Eastland said that Bela will visit Norville.'
    expect(meant(text, 'Bloggers from Eastland', 'group')).not.toBe('east')
    expect(meant(text, 'Bloggers from Eastland', 'person')).not.toBe('east')
  })

  it('reads "this blogger" as the one whom the text brought in by the same words', () => {
    const text = 'A blogger called Ano said that Bela will visit Norville. This blogger said that Bela will stay.'
    const name = 'A blogger called Ano'
    const called = (words: string): Link => {
      const start = text.indexOf(words)
      return { name, kind: 'group', span: [start, start + words.length], entity: null, unnamed: null }
    }
    const links = [called(name), called('This blogger')]
    const page = visitAndStay(text, 'somebody', ([first, again]) => [
      { ...first, chain: [links[0]] },
      { ...again, chain: [links[1]] },
    ])
    expect(whoOf(links[1], page, page.tellings[1]).entity).toBe('ano')
  })

  it('does not read a person who is only described as the state that spoke before', () => {
    const text = 'Northland said that Bela will visit Norville. The chief guest said that Bela will stay.'
    const at = text.indexOf('The chief guest')
    const guest: Link = {
      name: 'The chief guest',
      kind: 'person',
      span: [at, at + 15],
      entity: null,
      unnamed: null,
    }
    const page = visitAndStay(text, 'north', ([first, again]) => [first, { ...again, chain: [guest] }])
    expect(page.tellings[0].chain[0].kind).toBe('government')
    expect(whoOf(guest, page, page.tellings[1]).entity).toBe(null)
  })
})
