import { beforeAll, describe, expect, it } from 'vitest'
import { createThima, type Thima } from '../index.ts'
import { noteText, terms } from './index.ts'

describe('what a note says', () => {
  let thima: Thima
  beforeAll(async () => {
    thima = await createThima()
  })

  it('names in Thai everybody who could be meant', () => {
    const { notes } = thima.read('CNA reported that prices would rise.', { published: '2024-04-12' })
    const note = notes.find(({ code }) => code === 'source-ambiguous')!
    expect(note).toBeDefined()
    const thai = noteText(terms.th, note)
    expect(thai).toMatch(/^“CNA” อาจหมายถึง .+\) หรือ .+/u)
    expect(thai).not.toMatch(/could be| or /)
    for (const [, id] of note.message.matchAll(/\(([a-z-]+)\)/g)) expect(thai).toContain(`(${id})`)
    expect(noteText(terms.en, note)).toBe(note.message)
  })

  it('shows as it is what it has no words for', () =>
    expect(noteText(terms.th, { code: 'another', message: 'As read.' })).toBe('As read.'))
})
