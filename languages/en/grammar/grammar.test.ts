import { describe, expect, it } from 'vitest'
import tags from '#data/tags.json' with { type: 'json' }
import { tagModel } from '../attribution/models.ts'
import { words } from '../script.ts'
import { type Analysis, analyse } from './analysis.ts'

const tagger = tagModel(tags)

function look(text: string): Analysis {
  const lines: { start: number; end: number; role: 'body' | 'blank' }[] = []
  let start = 0
  for (const line of text.split('\n')) {
    lines.push({ start, end: start + line.length, role: line.trim() ? 'body' : 'blank' })
    start += line.length + 1
  }
  return analyse(text, words(text), lines, tagger)
}

const sentences = (text: string) => {
  const a = look(text)
  return a.sentences.map((s) => text.slice(a.starts[s.from], a.ends[s.to - 1]))
}
const quotes = (text: string) => {
  const a = look(text)
  return a.quotes.map((q) => text.slice(a.starts[q.from], a.ends[q.to - 1]))
}
const phrases = (text: string) => {
  const a = look(text)
  return a.chunksOf(0).map((c) => text.slice(a.starts[c.from], a.ends[c.to - 1]))
}

describe('sentences', () => {
  it.each([
    ['Gen. Aung left. He said no.', ['Gen. Aung left.', 'He said no.']],
    ['"We go," he said. "Now."', ['"We go," he said.', '"Now."']],
    ['She lives in the U.S. The house is small.', ['She lives in the U.S.', 'The house is small.']],
    ['ROME, May 3 (Reuters) - The pope spoke.', ['The pope spoke.']],
    ['Doha, Qatar - Qatar has spoken.', ['Qatar has spoken.']],
    ['Jakarta (ANTARA) - The palace spoke.', ['The palace spoke.']],
    ['Bangkok — Police spoke.', ['Police spoke.']],
    ['Somchai – Thailand’s former judge – spoke.', ['Somchai – Thailand’s former judge – spoke.']],
    ['SEOUL, South Korea (AP) — He came.', ['He came.']],
    [
      'The ministry said on Monday that the talks would be held in Bandar Seri\nBegawan next week.',
      ['The ministry said on Monday that the talks would be held in Bandar Seri\nBegawan next week.'],
    ],
  ])('reads %j', (text, expected) => expect(sentences(text)).toEqual(expected))
  it('reads no sentence without an end, however long the line', () => {
    const { sentences } = look('He said, "no '.repeat(1000))
    expect(Math.max(...sentences.map((s) => s.to - s.from))).toBe(256)
    expect(sentences.every((s, k) => k === 0 || s.from === sentences[k - 1].to)).toBe(true)
  })
  it('does not read the dots of initials as ends', () => expect(sentences('Judge J. B. Okoye ruled.')).toHaveLength(1))
})

describe('quotations', () => {
  it.each([
    ['straight marks', 'He said "no" and "never".', ['"no"', '"never"']],
    ['curly marks', 'He said “no, I won’t” twice.', ['“no, I won’t”']],
    ['two apostrophes', "''It is over,'' she said.", ["''It is over,''"]],
    ['single marks with an apostrophe inside', "He called it 'the people's choice' again.", ["'the people's choice'"]],
    ['a mark that is never closed', 'She said: "We stay. He left.\nIt rained.', ['"We stay.']],
    ['a mark that opens twice', '"We stay, he said. "We go," she said.', ['"We stay, he said.', '"We go,"']],
    ['paragraphs that open again', '"First.\n"Second."', ['"First.', '"Second."']],
  ])('reads %s', (_, text, expected) => expect(quotes(text)).toEqual(expected))
  it('does not read apostrophes as marks', () =>
    expect(quotes("The voters' choice was the minister's idea.")).toEqual([]))
  it('does not read a mark that closes what nothing opened', () =>
    expect(quotes('He left” and came back.')).toEqual([]))
})

describe('noun phrases', () => {
  it('reads a possessor apart and with what it owns', () =>
    expect(phrases("Brazil's finance minister resigned.")).toEqual(['Brazil', "Brazil's finance minister"]))
  it('reads "of" into the phrase', () =>
    expect(phrases('Officials of the central bank met.')).toEqual(['Officials of the central bank']))
  it('does not read a month into a name', () =>
    expect(phrases('In March Moscow answered.')).toEqual(['March', 'Moscow']))
})
