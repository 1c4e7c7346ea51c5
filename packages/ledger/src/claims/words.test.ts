import type { ClaimWords } from '@thima/read/model'
import { describe, expect, it } from 'vitest'
import { Lexer } from './words.ts'

/** A language that cuts a text wherever a bar stands; the bars are cut out of the words. */
const language = (concepts: Record<string, string>, idle = '') => ({
  tag: 'th',
  words: (text: string) => {
    const parts = [...text.matchAll(/[^| ]+/gu)]
    return {
      length: parts.length,
      starts: parts.map(({ index }) => index),
      ends: parts.map(({ index, 0: word }) => index + word.length),
    }
  },
  claimWords: new Proxy({ concepts, idle, numbers: {}, stem: (word: string) => word } as unknown as ClaimWords, {
    get: (target, key) => Reflect.get(target, key) ?? '',
  }),
})

const ids = (concepts: Record<string, string>, text: string, idle = '') =>
  new Lexer(language(concepts, idle)).read(text).concepts.map(({ id }) => id)

describe('the words of a language in a text', () => {
  it('reads the longest that begins at a word, and nothing inside it', () => {
    expect(ids({ end: 'a', truce: 'a b' }, 'a b a')).toEqual(['truce', 'end'])
  })
  it('does not read a word in a phrase in which it means nothing', () => {
    expect(ids({ release: 'free' }, 'free trade free', 'free trade')).toEqual(['release'])
  })
  it('reads a word of a script without spaces however the text was cut', () => {
    expect(ids({ truce: 'เลิกยิง', shoot: 'ยิงใส่' }, 'เลิกยิงใส่กัน')).toEqual(['truce'])
  })
  it('does not read a word that ends in front of its own vowel, nor a short one inside another', () => {
    expect(ids({ truce: 'เลิกยิง' }, 'เลิกยิงิ')).toEqual([])
    expect(ids({ shoot: 'ยิง' }, 'ยิงใส่กัน')).toEqual([])
  })
})
