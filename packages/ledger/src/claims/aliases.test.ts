import { describe, expect, it } from 'vitest'
import { article, decider } from '../testing/world.ts'
import { aliasesOf } from './aliases.ts'
import type { Lexer } from './words.ts'

/** Consonants, and the letters that stand for them in the other script. */
const CONSONANTS: Readonly<Record<string, string>> = {
  ล: 'L',
  ค: 'K',
  น: 'N',
  บ: 'P',
  ด: 'T',
  ต: 'T',
  l: 'L',
  k: 'K',
  n: 'N',
  b: 'P',
  d: 'T',
  t: 'T',
}
const sounds = (name: string) => [...name.toLowerCase()].map((letter) => CONSONANTS[letter] ?? '').join('')
const lexer = { language: { claimWords: { sounds, outlets: '', bodies: 'group, กลุ่ม' } } } as unknown as Lexer
const lexers = new Map([
  ['en', lexer],
  ['th', lexer],
])

/** A page that names one body, which knowledge does not hold. */
function page(
  id: string,
  language: string,
  text: string,
  name: string,
  kind: 'organization' | 'person' | 'outlet' = 'organization',
) {
  const made = article({ id, language, text, told: [] })
  const start = text.indexOf(name)
  const entity = {
    id: name,
    name,
    kind,
    wikidata: null,
    mentions: [[start, start + name.length] as const],
  }
  return decider.page({ ...made, reading: { ...made.reading, entities: [entity] } })
}

describe('names of a story in two scripts', () => {
  const english = page('a1', 'en', 'The Likorn group has closed a school.', 'Likorn group')

  it('reads a body without the word for what it is as the same body', () => {
    const thai = page('a2', 'th', 'กลุ่มลิคอร์น ปิดโรงเรียน', 'กลุ่มลิคอร์น')
    const aliases = aliasesOf([english, thai], lexers, decider.knowledge, [])
    expect(aliases.get('กลุ่มลิคอร์น')?.id).toBe('Likorn group')
  })

  it('does not read one as the other that sounds otherwise', () => {
    const thai = page('a2', 'th', 'กลุ่มบาดันตา ปิดโรงเรียน', 'กลุ่มบาดันตา')
    expect(aliasesOf([english, thai], lexers, decider.knowledge, []).has('กลุ่มบาดันตา')).toBe(false)
  })

  it('reads a first name in Thai as the one person of the story who bears it', () => {
    const one = page('a1', 'th', 'คาลิน บาดันตา ปิดโรงเรียน', 'คาลิน บาดันตา', 'person')
    const other = page('a2', 'th', 'คาลิน นาบิล ปิดโรงเรียน', 'คาลิน นาบิล', 'person')
    const first = page('a3', 'th', 'คาลิน ปิดโรงเรียน', 'คาลิน', 'person')
    expect(aliasesOf([one, first], lexers, decider.knowledge, []).get('คาลิน')?.id).toBe('คาลิน บาดันตา')
    expect(aliasesOf([one, other, first], lexers, decider.knowledge, []).has('คาลิน')).toBe(false)
  })

  it('reads the name that begins the name of an outlet of the story as that outlet', () => {
    const own = decider.page(article({ id: 'a1', outlet: 'Gazette Asia', text: 'A school has closed.', told: [] }))
    const cites = decider.page(article({ id: 'a2', outlet: 'Mirror', text: 'The Gazette said so.', told: [] }))
    expect(aliasesOf([own, cites], lexers, decider.knowledge, []).get('gazette')?.id).toBe('gazette-asia')
  })

  it('reads an outlet that the other script cuts short as the one whose name begins so', () => {
    const thai = page('a1', 'th', 'คาลิน รายงานข่าว', 'คาลิน', 'outlet')
    const full = page('a2', 'en', 'Kalin Badanta reports it.', 'Kalin Badanta', 'outlet')
    const other = page('a3', 'en', 'Kalin Nabilat reports it.', 'Kalin Nabilat', 'outlet')
    expect(aliasesOf([thai, full], lexers, decider.knowledge, []).get('คาลิน')?.id).toBe('Kalin Badanta')
    expect(aliasesOf([thai, full, other], lexers, decider.knowledge, []).has('คาลิน')).toBe(false)
  })
})
