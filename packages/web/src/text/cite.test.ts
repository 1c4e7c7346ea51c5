import { createThima } from 'thima'
import { beforeAll, describe, expect, it } from 'vitest'
import { catalogues } from '../words/index.ts'
import { atPublisher, bibtex, type Cited, citation, csl, markdown } from './cite.ts'

const TEXT = 'สำนักข่าวเคซีเอ็นเอรายงานโดยอ้างคำกล่าวของนายคิม จอง อึน ว่า “มิตรภาพจะไม่มีวันแตกหัก”'
let cited: Cited

beforeAll(async () => {
  const reading = (await createThima({ languages: ['th'] })).read(TEXT, {
    published: '2024-06-12',
    outlet: 'Voice of {X}',
  })
  const statement = reading.statements.find(({ quotation }) => quotation === 'direct')!
  cited = { text: TEXT, reading, statement, url: 'https://example.org/a#top', address: 'http://localhost/read/1#s1' }
})

describe('a statement as citation', () => {
  it('names speaker, who passed it on, words, outlet and day in the era of the language', () => {
    const th = citation(cited, 'th', catalogues.th)
    expect(th).toContain('คิม จอง อึน (ผ่าน')
    expect(th).toContain('“มิตรภาพจะไม่มีวันแตกหัก”')
    expect(th).toContain('12 มิถุนายน 2567')
    const en = citation(cited, 'en', catalogues.en)
    expect(en).toMatch(/^Kim Jong Un \(via KCNA\): /)
    expect(en).toContain('12 June 2024')
  })

  it('is valid CSL-JSON with the speaker as author', () => {
    const [item] = JSON.parse(csl(cited, 'en', catalogues.en))
    expect(item).toMatchObject({
      type: 'article-newspaper',
      author: [{ literal: 'Kim Jong Un' }],
      issued: { 'date-parts': [[2024, 6, 12]] },
      note: 'via KCNA',
    })
  })

  it('lets no value of BibTeX close its field', () => {
    const entry = bibtex(cited, 'en', catalogues.en)
    expect(entry).toContain('author = {{Kim Jong Un}}')
    expect(entry).toContain('journal = {Voice of X}')
  })

  it('is a quotation with its chain in Markdown', () => {
    expect(markdown(cited, 'en', catalogues.en)).toMatch(
      /^> มิตรภาพ[^\n]+\n\nKim Jong Un → KCNA · \[Voice of \{X\}\]\(https/,
    )
  })

  it('points to the words at the publisher', () => {
    expect(atPublisher(cited)).toBe(`https://example.org/a#:~:text=${encodeURIComponent('มิตรภาพจะไม่มีวันแตกหัก')}`)
    expect(atPublisher({ ...cited, url: null })).toBeNull()
  })
})
