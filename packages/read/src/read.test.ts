import { english } from '@thima/en'
import { knowledge } from '@thima/knowledge'
import { thai } from '@thima/th'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createReader, type Reading, type Span } from './index.ts'

const readers = {
  th: createReader({ languages: [thai], knowledge }),
  both: createReader({ languages: [thai, english], knowledge }),
}

/** Pieces of news, whole and broken: what a random text is put together from. */
const PIECES = [
  'นายสมชาย ใจดี โฆษกรัฐบาล',
  'นายกรัฐมนตรี',
  'กล่าวว่า',
  'ตามรายงานของรอยเตอร์',
  'เปิดเผยดังนี้\n',
  'จะเดินทางเยือนจีน',
  'โจมตี',
  'กระทรวงกลาโหม (กห.)',
  'วันที่ 12 มิ.ย. 2567',
  'เมื่อวันพุธ',
  'ผู้เสียชีวิต 1,200 ราย',
  '(ภาพ: เอพี)',
  'ที่มา : https://example.org\n',
  'President Joe Biden said on Monday that ',
  'Reuters reported, citing a senior official. ',
  '“',
  '”',
  '"',
  '(',
  ')',
  ',',
  ' ',
  '\n',
  '\r\n',
  '\t',
  '\0',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u00ad',
  'ํา',
  'เเ',
  '่',
  'ั',
  'ำ',
  '\u0301',
  '👩‍👩‍👧',
  '🇹🇭',
  'क्ष',
  '각',
  '\ud83d',
  '\udc69',
  '๑๒',
]

const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 60 })
    .map((pieces) => pieces.join('')),
)

function spansOf(reading: Reading): Span[] {
  const spans: (Span | null)[] = [
    reading.title,
    reading.byline,
    reading.dateline,
    ...reading.captions,
    ...reading.furniture,
    ...[reading.credits, reading.links, reading.times, reading.quantities].flatMap((list) => list.map((l) => l.span)),
    ...reading.entities.flatMap((e) => e.mentions),
    ...reading.statements.flatMap((s) => [...s.content, s.cue, ...s.chain.map((l) => l.span)]),
    ...reading.events.flatMap((e) => [e.trigger, ...e.content]),
    ...reading.notes.map((n) => n.span),
  ]
  return spans.filter((span) => span !== null)
}

const graphemes = new Intl.Segmenter('th', { granularity: 'grapheme' })

function expectWhole(text: string, reading: Reading): void {
  const edges = new Set([0, text.length])
  for (const { index } of graphemes.segment(text)) edges.add(index)
  for (const [start, end] of spansOf(reading)) {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(start).toBeLessThanOrEqual(end)
    expect(edges.has(start) && edges.has(end), `[${start}, ${end}) of ${JSON.stringify(text)}`).toBe(true)
  }
}

describe('any string', () => {
  it.each(['th', 'both'] as const)('gives a reading whose spans are whole clusters of the text (%s)', (name) => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readers[name].read(text)
        expect(reading.sha256).toMatch(/^[0-9a-f]{64}$/)
        expectWhole(text, reading)
      }),
      { numRuns: 400 },
    )
  })

  it('reads the same text the same', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(readers.both.read(text)).toEqual(readers.both.read(text))
      }),
      { numRuns: 50 },
    )
  })

  it('reads what a caller says wrongly of a page', () => {
    const span = fc.tuple(fc.integer({ min: -5, max: 300 }), fc.integer({ min: -5, max: 300 }))
    fc.assert(
      fc.property(texts, fc.array(span, { maxLength: 5 }), fc.string(), (text, spans, word) => {
        const links = spans.map((at) => ({ span: at, href: word }))
        const options = { furniture: spans, captions: spans, links, title: word, published: word, outlet: word }
        expectWhole(text, readers.th.read(text, options))
      }),
      { numRuns: 200 },
    )
  })

  it('reads 100 kB of random Unicode', () => {
    const long = fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 50_000, maxLength: 50_000 })
    const [units] = fc.sample(long, { numRuns: 1, seed: 7 })
    const text = units.map((unit) => String.fromCharCode(unit)).join('')
    expectWhole(text, readers.both.read(text))
  })
})
