import { describe, expect, it } from 'vitest'
import { foreignLines, tellLanguage } from './detect.ts'
import type { Line } from './document.ts'
import type { LanguagePack } from './pack.ts'

/** A pack that knows its own letters only. */
const pack = (tag: string, letters: RegExp): LanguagePack =>
  ({
    tag,
    share: (text: string) => (text.match(letters)?.length ?? 0) / (text.match(/\p{L}/gu)?.length || 1),
  }) as unknown as LanguagePack
const greek = pack('el', /\p{Script=Greek}/gu)
const latin = pack('la', /\p{Script=Latin}/gu)
const packs = [greek, latin]

const lines = (text: string): Line[] => {
  let start = 0
  return text.split('\n').map((line) => {
    const role = line.trim() ? ('body' as const) : ('blank' as const)
    const out = { start, end: start + line.length, role }
    start += line.length + 1
    return out
  })
}
const long = (word: string) => Array(60).fill(word).join(' ')
const foreign = (text: string) =>
  [...foreignLines(packs, greek, text, lines(text))].map(([line, p]) => [p.tag, line.start])

describe('the language of a text', () => {
  it('reads the one whose letters are most', () => expect(tellLanguage(packs, 'λόγος logos λόγος').pack.tag).toBe('el'))
  it('does not read one into digits', () => expect(tellLanguage(packs, '12 34').share).toBe(0))
})

describe('passages in another language', () => {
  it('reads lines of some length by their own pack', () => {
    const text = `${long('λόγος')}\n${long('logos')}\n\n${long('verbum')}`
    expect(foreign(text)).toEqual([
      ['la', text.indexOf('logos')],
      ['la', text.indexOf('verbum')],
    ])
  })
  it('does not read a name between lines of the text', () =>
    expect(foreign(`${long('λόγος')}\nLogos\n${long('λόγος')}`)).toEqual([]))
  it('does not read a line that only holds some foreign words', () =>
    expect(foreign(`${long('λόγος')} ${'logos '.repeat(40)}`)).toEqual([]))
})
