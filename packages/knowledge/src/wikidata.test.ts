import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createKnowledge } from './create.ts'
import { rows as shipped } from './knowledge.ts'
import { mergeRows } from './merge.ts'
import { parseRows } from './parse.ts'
import { fromWikidata } from './wikidata.ts'

const item = (id: string) => ({ mainsnak: { datavalue: { value: { id } } } })
const day = (time: string, precision = 11) => [{ datavalue: { value: { time: `+${time}T00:00:00Z`, precision } } }]
const label = (en: string, th?: string) => ({ en: { value: en }, ...(th && { th: { value: th } }) })

const country = {
  id: 'Q9001',
  labels: label('Ruritania', 'รูริทาเนีย'),
  claims: { P31: [item('Q3624078')], P297: [{ mainsnak: { datavalue: { value: 'RX' } } }] },
}
const premiership = {
  id: 'Q9002',
  labels: label('Prime Minister of Ruritania'),
  claims: { P31: [item('Q294414')], P1001: [item('Q9001')] },
}
const premier = {
  id: 'Q9003',
  labels: label('Rudolf Rassendyll', 'รูดอล์ฟ ราสเซนดิลล์'),
  aliases: { en: [{ value: 'R. Rassendyll' }], 'zh-hans': [{ value: '鲁道夫' }] },
  claims: {
    P31: [item('Q5')],
    P27: [item('Q9001')],
    P39: [
      { ...item('Q9002'), qualifiers: { P580: day('2010-05-01', 10), P582: day('2012-06-30') } },
      { ...item('Q9002'), qualifiers: { P580: day('2016-01-01', 9) } },
      { ...item('Q9002'), qualifiers: { P582: day('2008-01-01') } },
      { ...item('Q9002'), rank: 'deprecated', qualifiers: { P580: day('1999-01-01') } },
    ],
  },
}
const lines = (...items: unknown[]) => items.map((one) => JSON.stringify(one)).join('\n')
const known = { roles: shipped.roles }

describe('Wikidata', () => {
  test('reads names, kind, state and offices of items', () => {
    const { rows } = fromWikidata(lines(country, premiership, premier), known)
    expect(rows.entities).toEqual([
      { id: 'ruritania', kind: 'country', name: 'Ruritania', th: ['รูริทาเนีย'], wikidata: 'Q9001', code: 'RX' },
      {
        id: 'rudolf-rassendyll',
        kind: 'person',
        name: 'Rudolf Rassendyll',
        th: ['รูดอล์ฟ ราสเซนดิลล์'],
        en: ['R. Rassendyll'],
        zh: ['鲁道夫'],
        wikidata: 'Q9003',
        country: 'ruritania',
      },
    ])
    expect(rows.terms).toEqual([
      { role: 'prime-minister', of: 'ruritania', person: 'rudolf-rassendyll', from: '2010-05', to: '2012-06-30' },
      { role: 'prime-minister', of: 'ruritania', person: 'rudolf-rassendyll', from: '2016', to: null },
    ])
  })
  test('gives rows that pass as people’s own', () => {
    const { rows } = fromWikidata(lines(country, premiership, premier), shipped)
    const own = createKnowledge(mergeRows(shipped, parseRows(rows, shipped)))
    expect(own.holders('prime-minister', 'ruritania', '2011').map((term) => term.person)).toEqual(['rudolf-rassendyll'])
    expect(own.lookup('รูริทาเนีย')).toEqual(['ruritania'])
  })
  test('does not read an office without a beginning, or one whose position is not among the items', () => {
    expect(fromWikidata(lines(country, premier), known).rows.terms).toEqual([])
  })
  test('adds to the row that has the Wikidata id', () => {
    const thailand = { id: 'Q869', labels: label('Thailand', 'ไทยแลนด์'), claims: { P31: [item('Q6256')] } }
    const { rows } = fromWikidata(lines(thailand), shipped)
    expect(rows.entities.map((row) => row.id)).toEqual(['thailand'])
    const merged = mergeRows(shipped, parseRows(rows, shipped)).entities.find((row) => row.id === 'thailand')
    expect(merged?.th).toContain('ไทยแลนด์')
    expect(merged?.th?.[0]).toBe('ไทย')
  })
  test('gives two of one name two ids and takes the name for neither', () => {
    const twin = { id: 'Q9004', labels: label('Rudolf Rassendyll'), claims: { P31: [item('Q5')] } }
    const { rows } = fromWikidata(lines(premier, twin), known)
    expect(rows.entities.map((row) => row.id)).toEqual(['rudolf-rassendyll', 'rudolf-rassendyll-q9004'])
    expect(rows.entities.map((row) => row.weak)).toEqual([['Rudolf Rassendyll'], ['Rudolf Rassendyll']])
  })
  test('reads an outlet with its owner and address, preferred statements first', () => {
    const group = { id: 'Q9005', labels: label('Hentzau Press'), claims: { P31: [item('Q4830453')] } }
    const paper = {
      id: 'Q9006',
      labels: { mul: { value: 'Strelsau Courier' } },
      claims: {
        P31: [item('Q11032'), { ...item('Q1153191'), rank: 'preferred' }],
        P127: [item('Q9005')],
        P856: [{ mainsnak: { datavalue: { value: 'https://www.courier.example/en/' } } }],
      },
    }
    const { rows } = fromWikidata(lines(group, paper), known)
    expect(rows.entities[1]).toEqual({
      id: 'strelsau-courier',
      kind: 'outlet',
      name: 'Strelsau Courier',
      is: 'site',
      wikidata: 'Q9006',
      ownedBy: 'hentzau-press',
      domains: ['courier.example'],
    })
  })
  test('says of what it made no row', () => {
    const song = { id: 'Q9007', labels: label('A Song'), claims: { P31: [item('Q7366')] } }
    const nameless = { id: 'Q9008', labels: { th: { value: 'ไม่มีชื่อ' } }, claims: { P31: [item('Q5')] } }
    expect(fromWikidata(lines(song, nameless), known).skipped).toEqual([
      { wikidata: 'Q9007', why: 'it is of no known kind (P31)' },
      { wikidata: 'Q9008', why: 'it has no English name' },
    ])
  })
  test('reads a dump with its brackets and commas', () => {
    const dump = `[\n${JSON.stringify(country)},\n${JSON.stringify(premier)}\n]\n`
    expect(fromWikidata(dump, known).rows.entities).toHaveLength(2)
  })
  test('reads a dump from the shell, into rows that are right', () => {
    const folder = mkdtempSync(join(tmpdir(), 'thima-wikidata-'))
    const run = (lines: unknown[]) => {
      const file = join(folder, 'entities.jsonl')
      writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'))
      const script = join(import.meta.dirname, '../scripts/from-wikidata.ts')
      return spawnSync(process.execPath, ['--conditions=source', script, file], { encoding: 'utf8' })
    }
    try {
      const { stdout, stderr } = run([country, premier, { id: 'Q9099', labels: label('Zenda') }])
      const rows = parseRows(JSON.parse(stdout), shipped)
      expect(rows.entities.map(({ id }) => id)).toEqual(['ruritania', 'rudolf-rassendyll'])
      expect(JSON.parse(stderr)).toEqual({ wikidata: 'Q9099', why: 'it is of no known kind (P31)' })
      expect(run([country, null])).toMatchObject({ status: 1, stdout: '' })
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
  test.each([
    ['{"id": "Q1"', 'Line 2 of the Wikidata entities is no JSON.'],
    ['{"id": "P31"}', 'Line 2 of the Wikidata entities holds no Wikidata item.'],
    ['null', 'Line 2 of the Wikidata entities holds no Wikidata item.'],
  ])('does not read %s', (line, message) => {
    expect(() => fromWikidata(`${JSON.stringify(country)}\n${line}`)).toThrow(
      expect.objectContaining({ code: 'wikidata-line-invalid', message }),
    )
  })
})
