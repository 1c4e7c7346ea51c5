import type { KnowledgeRows } from '@thima/read/model'
import { describe, expect, test } from 'vitest'
import { cutRows } from './cut.ts'
import { pack, unpack } from './pack.ts'
import { rows as shipped } from './rows.ts'

/** Rows as plain values, as JSON would carry them. */
const plain = ({ entities, roles, terms, days }: KnowledgeRows) => ({ entities, roles, terms, days })
const through = (rows: KnowledgeRows) => plain(unpack(JSON.parse(JSON.stringify(pack(rows)))))

describe('packing', () => {
  test('loses nothing of the rows that Thima ships', () => {
    expect(through(shipped)).toEqual(plain(shipped))
  })
  test('keeps names that hold the words of their state, in any order of rows', () => {
    const rows: KnowledgeRows = {
      entities: [
        {
          id: 'government-of-hong-kong',
          kind: 'government',
          name: 'Government of Hong Kong',
          th: ['รัฐบาลฮ่องกง', 'ฮ่องกง'],
          en: ['Hong Konger government'],
          country: 'hong-kong',
        },
        {
          id: 'hong-kong',
          kind: 'place',
          name: 'Hong Kong',
          th: ['ฮ่องกง'],
          demonyms: ['Hong Konger'],
          country: 'china',
          code: 'HK',
        },
        { id: 'china', kind: 'country', name: 'China', th: ['จีน'], code: 'CN' },
        {
          id: 'nobody',
          kind: 'person',
          name: 'Nobody At All',
          th: ['ไม่มี ใคร', 'ใคร', 'ใคร เอ.บี. AB-1', '฿๑๒๙', 'ไม่มีใคร', 'ไม่มี', 'ไม่มี ผู้ใด', 'มี ผู้ใด', 'มี ผู้', 'ผู้ ผู้'],
          weak: ['ใคร', 'ไม่มี ผู้ใด'],
        },
      ],
      roles: [],
      terms: [
        { role: 'a', of: 'china', person: 'nobody', from: '2001', to: null, acting: true },
        { role: 'a', of: 'china', person: 'china', from: '1999-01', to: '2001' },
      ],
      days: [],
    }
    expect(through(rows)).toEqual(rows)
  })
  test('does not pack a name that holds a sign it needs', () => {
    for (const sign of '|^@*$<=~>') {
      const rows: KnowledgeRows = { ...shipped, entities: [{ id: 'a', kind: 'place', name: `A${sign}` }], terms: [] }
      expect(() => pack(rows)).toThrow('sign')
    }
  })
})

describe('the cut for a browser', () => {
  const cut = cutRows(shipped)
  test('has everybody, every office and every name in Thai and English', () => {
    expect(cut.terms).toEqual(shipped.terms)
    for (const [index, { ru, ko, ja, zh, domains, weak, ...row }] of shipped.entities.entries()) {
      const { weak: left, ...rest } = cut.entities[index]
      expect(rest).toEqual(row)
      const read = new Set([row.name, row.th, row.en, row.demonyms].flat())
      expect(left ?? []).toEqual((weak ?? []).filter((form) => read.has(form)))
    }
  })
  test('packs as well', () => {
    expect(through(cut)).toEqual(plain(cut))
  })
})
