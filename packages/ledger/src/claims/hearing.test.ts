import { describe, expect, it } from 'vitest'
import { Hearing } from './hearing.ts'
import type { LedgerPage } from './page.ts'
import type { Lexer } from './words.ts'

let asked = 0
/** Sounds of this world: the consonants of a word. */
const sounds = (word: string) => {
  asked++
  return word.toUpperCase().replace(/[AEIOU]/g, '')
}
const lexers = new Map([['en', { language: { claimWords: { sounds } } } as unknown as Lexer]])

function hearing(text: string): { find: (name: string, nearly?: boolean) => string | null } {
  const words = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }))
  const heard = new Hearing({ language: 'en', article: { text }, words } as unknown as LedgerPage, lexers)
  return {
    find: (name, nearly) => {
      const span = heard.find(name, nearly)
      return span === null ? null : text.slice(...span)
    },
  }
}

describe('hearing a name of another script in a text', () => {
  const text = 'the major ro lan doperez met ferrol ander'
  it('finds it over the words into which it was cut', () => {
    expect(hearing(text).find('RLNDPRZ')).toBe('ro lan doperez')
    expect(hearing(text).find('FRLNDR')).toBeNull()
  })

  it('lets two sounds that are one meet across words', () => {
    expect(hearing('ferrol lander').find('FRRLNDR')).toBe('ferrol lander')
  })

  it('forgives one sound where it is told to', () => {
    for (const name of ['RLNTPRZ', 'RLNDPZ', 'RLNDPRRZ']) {
      expect(hearing(text).find(name)).toBeNull()
      expect(hearing(text).find(name, true)).toBe('ro lan doperez')
    }
    expect(hearing(text).find('RLNTPTZ', true)).toBeNull()
  })

  it('does not find what is too short to be known by its sounds', () => expect(hearing(text).find('RLND')).toBeNull())

  it('listens to each word once, however many names are looked for', () => {
    const { find } = hearing('one two one two one')
    asked = 0
    for (let i = 0; i < 100; i++) find(`NWTSX${i}`, true)
    expect(asked).toBe(2)
  })
})
