import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Knowledge, Reading, Span } from '../model/index.ts'
import { createReader } from '../read.ts'
import type { LanguagePack } from './pack.ts'
import type { ExampleStatement, PackExample } from './pack-example.ts'

/** What is held against the contract: a pack, its examples, and the knowledge that it is read with. */
export interface PackCase {
  pack: LanguagePack
  examples: readonly PackExample[]
  knowledge: Knowledge
  /** Examples that the pack does not read rightly yet, by what they show, each with its reason. */
  notYet?: Readonly<Record<string, string>>
}

/** Strings of the kind that break readers: marks without partners, other scripts, joiners, half characters. */
const PIECES = [
  ' ',
  '\n',
  '\n\n',
  '"',
  '“',
  '”',
  "'",
  '’',
  '(',
  ')',
  ':',
  ',',
  '.',
  '—',
  '…',
  '\u200b',
  '\u0e33',
  'ก็',
  'é',
  '👩‍👩‍👧',
  '🇹🇭',
  '\ud83d',
  '12',
  'said',
  'ว่า',
  'กล่าว',
  'Kim',
  'นาย',
]

/** The contract that every language pack keeps. `tests/packs.test.ts` runs it on each folder of `languages/`. */
export function packCase({ pack, examples, knowledge, notYet = {} }: PackCase): void {
  const reader = createReader({ languages: [pack], knowledge })
  const pieced = fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(...examples.map((e) => e.text))), { maxLength: 30 })
    .map((pieces) => pieces.join(''))
  const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), pieced)
  const written = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), pieced)

  describe(`language pack ${pack.tag}`, () => {
    it('has its tag and its names', () => {
      expect(pack.tag).toMatch(/^[a-z]{2,3}$/)
      expect(pack.names.th).not.toBe('')
      expect(pack.names.en).not.toBe('')
    })

    it('has about twenty examples, each with a title of its own', () => {
      expect(examples.length).toBeGreaterThanOrEqual(18)
      expect(new Set(examples.map((e) => e.shows)).size).toBe(examples.length)
    })

    it('cuts words in order, without spaces, never inside a grapheme cluster', () => {
      fc.assert(
        fc.property(written, (text) => {
          const { length, starts, ends } = pack.words(text)
          const inside = insideClusters(text)
          let last = 0
          for (let i = 0; i < length; i++) {
            expect(starts[i]).toBeGreaterThanOrEqual(last)
            expect(ends[i]).toBeGreaterThan(starts[i])
            expect(inside.has(starts[i]) || inside.has(ends[i])).toBe(false)
            last = ends[i]
          }
          expect(last).toBeLessThanOrEqual(text.length)
        }),
      )
    })

    it('knows its own letters from others', () => {
      for (const { text } of examples) expect(pack.share(text)).toBeGreaterThan(0.5)
      expect(pack.share('Правительство опубликовало заявление')).toBe(0)
      expect(pack.share('')).toBe(0)
    })

    it('copies examples exactly', () => {
      for (const { text, statements } of examples)
        for (const s of statements)
          for (const copy of [...s.content, ...(s.source ? [s.source] : []), ...(s.relays ?? [])])
            expect(text).toContain(copy)
    })

    for (const example of examples) {
      const reason = notYet[example.shows]
      if (reason) it.todo(`reads ${example.shows}: not yet, ${reason}`)
      else
        it(`reads ${example.shows}`, () =>
          expect(seen(example.text, reader.read(example.text))).toEqual(example.statements.map(due)))
    }

    it('gives a reading for any string, with every span inside the text', () => {
      fc.assert(
        fc.property(anything, (text) => {
          const reading = reader.read(text, { language: pack.tag })
          for (const [start, end] of spansOf(reading)) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
          }
        }),
      )
    })

    it('reads the same text the same way again', () => {
      const text = examples.map((e) => e.text).join('\n\n')
      expect(reader.read(text)).toEqual(createReader({ languages: [pack], knowledge }).read(text))
    })

    it('says why it reads what it reads', () => {
      for (const { text } of examples)
        for (const s of reader.read(text).statements)
          expect(s.why.every((w) => w.startsWith(`${pack.tag}/`)) && s.why.length > 0).toBe(true)
    })
  })
}

function insideClusters(text: string): Set<number> {
  const inside = new Set<number>()
  for (const { index, segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text))
    for (let i = index + 1; i < index + segment.length; i++) if (!/\s/.test(segment)) inside.add(i)
  return inside
}

type Seen = Omit<ExampleStatement, 'quotation'> & { relays: readonly (string | null)[] }

function seen(text: string, reading: Reading) {
  const copy = (span: Span | null) => (span ? text.slice(...span) : null)
  return reading.statements.map((s) => ({
    content: s.content.map((c) => text.slice(...c)),
    stance: s.stance,
    source: copy(s.chain[0].span),
    kind: s.chain[0].kind,
    relays: s.chain.slice(1).map((l) => copy(l.span)),
    quotation: s.quotation,
  }))
}

function due({ quotation, relays = [], ...rest }: ExampleStatement): Seen & { quotation: unknown } {
  return { ...rest, relays, quotation: quotation ?? expect.any(String) }
}

function spansOf(r: Reading): Span[] {
  return [
    ...r.statements.flatMap((s) => [
      ...s.content,
      ...(s.cue ? [s.cue] : []),
      ...s.chain.flatMap((l) => (l.span ? [l.span] : [])),
    ]),
    ...r.events.flatMap((e) => [...e.content, e.trigger]),
    ...r.entities.flatMap((e) => e.mentions),
    ...r.times.map((t) => t.span),
    ...r.quantities.map((q) => q.span),
    ...r.credits.map((c) => c.span),
    ...r.furniture,
    ...r.captions,
  ]
}
