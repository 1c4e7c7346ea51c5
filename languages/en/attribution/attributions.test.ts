import { knowledge } from '@thima/knowledge'
import { createReader } from '@thima/read'
import type { Reading } from '@thima/read/model'
import { describe, expect, it } from 'vitest'
import { english } from '../index.ts'

const reader = createReader({ languages: [english], knowledge })
const told = (text: string) => (reading: Reading) =>
  reading.statements.map(
    (s) =>
      `${s.chain.map((l) => l.name).join(' < ')} ${s.stance}: ${s.content.map((c) => text.slice(...c)).join(' … ')}`,
  )
const read = (text: string) => told(text)(reader.read(text, { language: 'en' }))

describe('who speaks', () => {
  it('reads "he" as who spoke last', () =>
    expect(read('Senator Maria Lopez said the bill was dead.\n\nShe added that nobody would miss it.')[1]).toBe(
      'Maria Lopez asserts: nobody would miss it',
    ))
  it('reads "he" inside his own words', () =>
    expect(read('Foreign Minister Sergei Lavrov said that he hoped the talks would go on.')).toContain(
      'Sergei Lavrov expects: the talks would go on',
    ))
  it('reads a description as whom the text called so', () =>
    expect(
      read('Dmitry Peskov, the Kremlin spokesman, met reporters.\n\nThe spokesman said there was no date yet.')[0],
    ).toBe('Dmitry Peskov asserts: there was no date yet'))
  it('reads "the newspaper" as the one named before', () =>
    expect(read('Vedomosti has a new editor.\n\nThe newspaper said he would start in May.')[0]).toBe(
      'Vedomosti asserts: he would start in May',
    ))
  it('reads the name behind an office', () =>
    expect(read("Vietnam's deputy trade minister, Sarah Connolly, said tariffs would fall.")[0]).toMatch(
      /^Sarah Connolly asserts/,
    ))
  it('reads the name behind an office that says for whom or where', () => {
    expect(read('The ambassador to Norway, Sarah Connolly, told reporters that tariffs would fall.')[0]).toMatch(
      /^Sarah Connolly asserts/,
    )
    expect(read("Norway's acting trade minister, Sarah Connolly, said tariffs would fall.")[0]).toMatch(
      /^Sarah Connolly asserts/,
    )
  })
  it('reads a noun behind an article, whatever else the word may be', () => {
    expect(read('A relative of one passenger told Yonhap that a bird had struck the wing.')[0]).toMatch(
      /^A relative of one passenger < Yonhap/,
    )
    expect(read('Interior Minister Frank Tayali would neither confirm nor deny that he would leave.')[0]).toMatch(
      /^Frank Tayali declines/,
    )
  })
  it('reads both who speak together', () =>
    expect(read('Norway and Sweden said they would share the cost.')[0]).toMatch(/^Norway and Sweden asserts/))
  it('reads a paper that nobody knows, named after a place, as an outlet', () => {
    expect(read('The bridge has collapsed, the Salween Post reported.')[0]).toBe(
      'Salween Post asserts: The bridge has collapsed',
    )
    expect(read('A witness told Dhaka Herald that the police had fired.')[0]).toMatch(/< Dhaka Herald asserts/)
  })
  it('reads the short name of an outlet as the one named in full', () =>
    expect(read('The Harbour Courier has a new owner.\n\nThe Courier said the mayor would resign.')[0]).toMatch(
      /^Harbour Courier asserts/,
    ))
  it('reads a name behind a long office as a person', () =>
    expect(read('Transport Minister Frank Tayali said the bus was too fast.')[0]).toMatch(/^Frank Tayali asserts/))
  it('reads "the company" as the one named before', () =>
    expect(read('Andaman Star Trading bought the rice.\n\nThe company said it would sell it abroad.')[0]).toMatch(
      /^Andaman Star Trading asserts/,
    ))
  it('reads a firm by what knowledge or its name says it is', () => {
    expect(read('Boeing has found a crack.\n\nThe company said 12 planes would be checked.')[0]).toMatch(
      /^Boeing asserts/,
    )
    expect(read('Jeju Air is sorry.\n\nThe carrier said it would pay.')[0]).toMatch(/^Jeju Air asserts/)
    expect(read('Harbour Bank has 12 branches.\n\nThe lender said they were open.')[0]).toMatch(/^Harbour Bank asserts/)
    expect(read('Hamas has left.\n\nThe group said it had no more bodies.')[0]).toMatch(/^Hamas asserts/)
  })
  it('reads the noun between an article and "told"', () =>
    expect(read('A shepherd told Reuters he had seen the crash.')[0]).toMatch(/^A shepherd < Reuters asserts/))
  it('does not read a deed or a call as a telling', () => {
    expect(read('Wang Yi will sign a deal on rice, according to the ministry.')).toHaveLength(1)
    expect(read('Milei will call Lula on Friday, his spokesman said.')).toHaveLength(1)
  })
  it('does not read reports as a source with a name', () =>
    expect(read('Reports say the strike may end.')[0]).toMatch(/^unspecified news reports/))
})

describe('unnamed sources', () => {
  const unnamed = (text: string) => reader.read(text, { language: 'en' }).statements[0]?.chain[0].unnamed
  it.each([
    [
      'A senior Russian diplomat said the visit was off.',
      { circle: 'diplomatic', of: 'russia', number: 'one', senior: true },
    ],
    [
      'Two officials who asked not to be named said the visit was off.',
      { circle: 'official', of: null, number: 'several', senior: null },
    ],
    [
      'The visit is off, according to people familiar with the plan.',
      { circle: 'other', of: null, number: 'several', senior: null },
    ],
    [
      'A nurse told the Lagoon Times that the ward was full.',
      { circle: 'medical', of: null, number: 'one', senior: null },
    ],
    [
      'A security source told Reuters the visit was off.',
      { circle: 'military', of: null, number: 'one', senior: null },
    ],
  ])('reads %s', (text, expected) => expect(unnamed(text)).toEqual(expected))
  it('does not read a spokesman with a name as unnamed', () =>
    expect(unnamed('A spokesman, Peter Novak, said the visit was off.')).toBeNull())
  it('does not read the wish for anonymity as a statement', () =>
    expect(read('An official who asked not to be named said the visit was off.')).toHaveLength(1))
})

describe('through whom', () => {
  it.each([
    ['told', 'Ambassador Jonas Weber told the BBC the embassy was safe.', 'Jonas Weber < BBC'],
    ['citing', 'The army will leave, TASS reported on Monday, citing the ministry of defence.', '< TASS'],
    [
      'in a statement carried by',
      'President Ramon Cruz called the attack cowardly in a statement carried by Xinhua.',
      'Ramon Cruz < Xinhua',
    ],
    ['according to', 'According to the BBC, a diplomat expects a truce within days.', 'a diplomat < BBC'],
  ])('reads %s', (_, text, chain) => expect(read(text)[0]).toContain(chain))
  it('does not read a platform as an outlet', () =>
    expect(read('Mayor Anna Berg wrote on Twitter that the bridge was open.')[0]).toMatch(/^Anna Berg asserts/))
  it('does not read reporters as a relay', () =>
    expect(read('Mayor Anna Berg told reporters that the bridge was open.')[0]).toMatch(/^Anna Berg asserts/))
})

describe('what the speaker does', () => {
  it.each([
    ['The ministry did not confirm that the planes were lost.', 'declines: the planes were lost'],
    ['Officials neither confirmed nor denied that a deal was near.', 'declines'],
    ['The company did not respond to a request for comment.', 'declines'],
    ['Mr. Novak refused to say who had paid.', 'declines: who had paid'],
    ['The court ordered the ministry to pay.', 'asks: the ministry to pay'],
    ['The coach told the players to go home.', 'asks'],
    ['The union fears that the plant will close.', 'believes: the plant will close'],
    ['Ticket prices are expected to rise in May.', 'unknown expects: Ticket prices … to rise in May'],
  ])('reads %s', (text, expected) => expect(read(text)[0]).toContain(expected))
})

describe('what is told', () => {
  it('reads a time behind the cue as no content', () =>
    expect(read('The dam has burst, the governor said early on Wednesday.')).toEqual([
      'the governor asserts: The dam has burst',
    ]))
  it('reads what follows "as follows:" with who tells it', () =>
    expect(
      read(
        'Spokesman Arun Dee disclosed the results of the meeting as follows:\n\nThe road will be built.\n\nThe minister thanked the villagers.',
      )[0],
    ).toBe('Arun Dee asserts: The road will be built … The minister thanked the villagers'))
  it('reads a quotation over paragraphs', () =>
    expect(read('"We were asleep," said Nina Petrova. "The night was calm.\n\n"Then the roof fell."')[0]).toContain(
      'The night was calm … Then the roof fell',
    ))
  it('reads a quotation in a paragraph of its own as the words of who spoke last', () =>
    expect(read('"We were asleep," said Nina Petrova.\n\n"Then the roof of the house fell in."')[1]).toBe(
      'Nina Petrova asserts: Then the roof of the house fell in',
    ))
  it('does not read plain telling as a statement', () =>
    expect(read('The train left at noon and arrived in the evening.')).toEqual([]))
})
