import { describe, expect, it } from 'vitest'
import { createThima, languagesOf } from './index.ts'

const THAI = 'นายกรัฐมนตรีกล่าวว่า จะเดินทางไปมาเลเซีย'
const ENGLISH = 'The prime minister said on Monday that he would go to Malaysia.'

describe('languagesOf', () => {
  it.each([
    ['', ['th']],
    [THAI, ['th']],
    [`${THAI} (Associated Press)\nXS SM MD LG`, ['th']],
    [ENGLISH, ['th', 'en']],
    [`${THAI.repeat(20)}\n${ENGLISH.repeat(4)}\n${THAI}`, ['th', 'en']],
  ])('tells what %j needs', (text, languages) => {
    expect(languagesOf(text)).toEqual(languages)
  })

  it('does what it is told', () => {
    expect(languagesOf(THAI, 'en-GB')).toEqual(['th', 'en'])
    expect(languagesOf(ENGLISH, 'th')).toEqual(['th'])
  })
})

describe('createThima', () => {
  it('reads both languages', async () => {
    const thima = await createThima()
    expect(thima.read(THAI)).toMatchObject({ language: 'th' })
    expect(thima.read(ENGLISH)).toMatchObject({ language: 'en' })
  })

  it('reads English the same when it is loaded only where a text needs it', async () => {
    const [all, lazy] = [await createThima(), await createThima({ languages: ['th'] })]
    expect(lazy.read(ENGLISH).language).toBe('th')
    await lazy.prepare(ENGLISH)
    for (const text of [THAI, ENGLISH, `${THAI}\n${ENGLISH}`]) expect(lazy.read(text)).toEqual(all.read(text))
  })

  it('cuts each language into its words', async () => {
    const thima = await createThima()
    const cut = (text: string) => thima.words(text).map(([start, end]) => text.slice(start, end))
    expect(cut('เขา กล่าว')).toEqual(['เขา', 'กล่าว'])
    expect(cut('He said.')).toEqual(['He', 'said', '.'])
  })

  it('does not take rows of knowledge that are wrong', async () => {
    const rows = { entities: [{ id: 'x', kind: 'persn' as 'person', name: 'X' }] }
    await expect(createThima({ knowledge: rows })).rejects.toMatchObject({ code: 'knowledge-row-invalid' })
  })
})
