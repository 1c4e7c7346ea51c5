import { stripVTControlCharacters } from 'node:util'
import type { Reading } from 'thima'
import { describe, expect, it } from 'vitest'
import type { Context } from '../context.ts'
import { catalogues } from '../ui/index.ts'
import { viewReading } from './reading.ts'
import { widthOf } from './width.ts'

const TEXT = `ข้ามไปเนื้อหา
คิมยกย่องรัสเซีย

เคซีเอ็นเอระบุคำกล่าวของผู้นำคิมว่า “มิตรภาพนี้ไม่มีวันแตกหัก” เมื่อวันพุธ
นักการทูตรายหนึ่งบอกว่า การเยือนอาจมีขึ้นสัปดาห์หน้า ขณะที่ยังไม่มีฝ่ายใดยืนยันเรื่องนี้ต่อสาธารณะในเวลานี้`

const span = (copy: string): [number, number] => [TEXT.indexOf(copy), TEXT.indexOf(copy) + copy.length]

const READING: Reading = {
  language: 'th',
  sha256: '',
  title: span('คิมยกย่องรัสเซีย'),
  published: '2024-06-12',
  publishedFrom: 'inferred',
  outlet: 'VOA Thai',
  byline: null,
  dateline: null,
  credits: [{ name: 'Associated Press', span: [0, 0], entity: 'ap' }],
  captions: [],
  furniture: [span('ข้ามไปเนื้อหา')],
  links: [],
  entities: [{ id: 'kim-jong-un', name: 'Kim Jong Un', kind: 'person', wikidata: null, mentions: [span('ผู้นำคิม')] }],
  times: [{ span: span('วันพุธ'), value: '2024-06-12' }],
  quantities: [],
  statements: [
    {
      id: 's1',
      content: [span('มิตรภาพนี้ไม่มีวันแตกหัก')],
      cue: span('ระบุคำกล่าวของ'),
      quotation: 'direct',
      stance: 'asserts',
      saidAt: '2024-06-12',
      confidence: 'sure',
      chain: [
        { name: 'Kim Jong Un', kind: 'person', span: span('ผู้นำคิม'), entity: 'kim-jong-un', unnamed: null },
        { name: 'KCNA', kind: 'outlet', span: span('เคซีเอ็นเอ'), entity: null, unnamed: null },
      ],
      why: [],
    },
    {
      id: 's2',
      content: [span('การเยือนอาจมีขึ้นสัปดาห์หน้า')],
      cue: span('บอกว่า'),
      quotation: 'indirect',
      stance: 'believes',
      saidAt: null,
      confidence: 'likely',
      chain: [
        {
          name: 'unnamed diplomatic source',
          kind: 'unnamed',
          span: null,
          entity: null,
          unnamed: { circle: 'diplomatic', of: null, number: 'one', senior: null },
        },
      ],
      why: [],
    },
  ],
  events: [
    {
      id: 'e1',
      type: 'CONSULT',
      mode: 'visit',
      trigger: span('การเยือน'),
      content: [span('การเยือนอาจมีขึ้นสัปดาห์หน้า')],
      actors: ['kim-jong-un'],
      recipients: [],
      place: null,
      when: '2024-W25',
      modality: 'expected',
      statement: 's2',
      firsthand: null,
    },
  ],
  notes: [],
}

const context = (language: 'th' | 'en', color = false, width = 60) =>
  ({ ui: catalogues[language], language, color, width }) as Context

describe('viewReading', () => {
  it('shows an English reader names, labels and dates in English', () => {
    expect(viewReading(TEXT, READING, context('en'))).toBe(`คิมยกย่องรัสเซีย
VOA Thai · published 12 Jun 2024 (2024-06-12, worked out
from the text) · credited to Associated Press
────────────────────────────────────────────────────────────

  · 1 line of the page ·
คิมยกย่องรัสเซีย

เคซีเอ็นเอระบุคำกล่าวของผู้นำคิมว่า “[1 มิตรภาพนี้ไม่มีวันแตกหัก]” เมื่อวันพุธ
    1  says · word for word · said 12 Jun 2024
       Kim Jong Un (person)
       └─ KCNA (outlet)
นักการทูตรายหนึ่งบอกว่า [2 การเยือนอาจมีขึ้นสัปดาห์หน้า] ขณะที่ยังไม่มีฝ่ายใด
ยืนยันเรื่องนี้ต่อสาธารณะในเวลานี้
    2  believes · in other words · likely
       unnamed diplomatic source (unnamed)

Named
  People  Kim Jong Un ×1

Dates
  12 Jun 2024  วันพุธ

Events
  expected  Kim Jong Un meets · week 25 of 2024 · [2]
`)
  })

  it('shows a Thai reader names as the text has them and years of the Buddhist era', () => {
    const view = viewReading(TEXT, READING, context('th'))
    expect(view).toContain('เผยแพร่ 12 มิ.ย. 2567 (2024-06-12, คำนวณจากเนื้อความ)')
    expect(view).toContain('ผู้นำคิม (บุคคล)\n       └─ เคซีเอ็นเอ (สื่อ)')
    expect(view).toContain('แหล่งข่าวทางการทูต (ไม่เปิดเผยชื่อ)')
    expect(view).toContain('สัปดาห์ที่ 25 ปี 2567')
  })

  it.each([40, 60, 97])('keeps every line within %i columns', (width) => {
    for (const line of viewReading(TEXT, READING, context('th', false, width)).split('\n'))
      expect(widthOf(line), line).toBeLessThanOrEqual(width)
  })

  it('keeps long names and their kinds within the columns', () => {
    const [first, ...rest] = READING.statements
    const ministry = {
      name: 'Ministry of Foreign Affairs of the Republic of Korea',
      entity: null,
      unnamed: null,
      span: null,
    }
    const chain = [0, 1, 2].map(() => ({ ...ministry, kind: 'government' as const }))
    const reading: Reading = { ...READING, statements: [{ ...first, chain }, ...rest] }
    const view = viewReading(TEXT, reading, context('en', false, 40))
    for (const line of view.split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(40)
    expect(view).toContain('       └─ Ministry of Foreign Affairs of\n          the Republic of Korea')
  })

  it('shows a Thai reader no English word for what is counted', () => {
    const quantity = { span: span('การเยือน'), value: 4500, bound: 'at-least' as const, of: null }
    const quantities = [
      { ...quantity, unit: 'households' },
      { ...quantity, unit: 'THB' },
    ]
    expect(viewReading(TEXT, { ...READING, quantities }, context('th'))).toMatch(/≥ 4,500 {5,}การเยือน\n {2}≥ 4,500 THB/)
    expect(viewReading(TEXT, { ...READING, quantities }, context('en'))).toContain('≥ 4,500 households')
  })

  it('loses and adds no character of the text', () => {
    const view = viewReading(TEXT, READING, context('en')).split('Named')[0]
    const shown = view
      .split('\n')
      .filter((line) => !line.startsWith('   ') && !line.startsWith('  ·'))
      .join('')
      .replace(/\[\d+ |\]/g, '')
      .replace(/\s/g, '')
    expect(shown).toContain(TEXT.slice(READING.furniture[0][1]).replace(/\s/g, ''))
  })

  it('paints the same text', () => {
    const painted = viewReading(TEXT, READING, context('en', true))
    expect(painted).toContain('\u001b[')
    expect(stripVTControlCharacters(painted)).toBe(viewReading(TEXT, READING, context('en')))
  })
})
