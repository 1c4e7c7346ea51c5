import { type Attributes, type FunctionComponent, h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { beforeEach, describe, expect, it } from 'vitest'
import { settings } from '../app/settings.ts'
import { Chain, type ShownLink } from './chain.tsx'
import { DateText, localTime } from './date.tsx'
import { Failure } from './states.tsx'
import { StatusLine, StatusTag } from './status.tsx'

const shown = <P extends object>(component: FunctionComponent<P>, props: NoInfer<P>) =>
  renderToString(h(component, props as P & Attributes))
/** What a reader hears or sees: the text without its marks. */
const textOf = <P extends object>(component: FunctionComponent<P>, props: NoInfer<P>) =>
  shown(component, props)
    .replace(/<\/(?:li|p|h2)>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ')
    .trim()

beforeEach(() => settings.set({ language: 'en', theme: 'system', era: 'common', keys: {} }))

describe('a date', () => {
  it('is told in the era that was chosen, the other beside it on pointing', () => {
    expect(shown(DateText, { value: '2024-06-12' })).toBe(
      '<time datetime="2024-06-12" title="12 June 2567 BE">12 June 2024</time>',
    )
    settings.set({ ...settings.get(), language: 'th', era: 'buddhist' })
    expect(shown(DateText, { value: '2024-06-12', short: true })).toBe(
      '<time datetime="2024-06-12" title="12 มิ.ย. ค.ศ. 2024">12 มิ.ย. 2567</time>',
    )
  })
  it('is told in both where both are wanted', () => {
    settings.set({ ...settings.get(), language: 'th', era: 'both' })
    expect(textOf(DateText, { value: '2024-06' })).toBe('มิถุนายน 2567 (มิถุนายน ค.ศ. 2024)')
  })
  it('keeps the time of day in its own offset, and a value that is none as it is', () => {
    expect(textOf(DateText, { value: '2024-06-12T23:10:00+07:00' })).toBe('12 June 2024 23:10')
    expect(textOf(DateText, { value: 'yesterday' })).toBe('yesterday')
  })
})

describe('a chain', () => {
  const links: ShownLink[] = [
    {
      name: 'แหล่งข่าว',
      kind: 'unnamed',
      unnamed: { circle: 'diplomatic', of: 'russia', number: 'several', senior: true },
      of: 'Russia',
    },
    { name: 'NHK', kind: 'outlet', unnamed: null, href: '/source/nhk' },
  ]
  it('names the speaker first and says of one who is not named all that is told', () => {
    expect(textOf(Chain, { links })).toBe('แหล่งข่าว unnamed, senior, several, of Russia via NHK outlet')
  })
  it('leads to the page of who is known', () => {
    expect(shown(Chain, { links })).toContain('<a href="/source/nhk">NHK</a>')
  })
  it('says that nobody is named', () => {
    expect(textOf(Chain, { links: [{ name: '', kind: 'unknown', unnamed: null }] })).toBe('nobody named')
  })
})

describe('a status', () => {
  const claim = {
    status: 'confirmed',
    flags: [],
    confirmedBy: [{ name: 'Kremlin', on: '2024-06-17', article: 'a1' }],
    deniedBy: [],
  } as const
  const line = (change: object) =>
    textOf(StatusLine, { ...claim, ...change } as unknown as Parameters<typeof StatusLine>[0])
  it('never says "confirmed" alone', () => {
    expect(line({})).toBe('● confirmed by Kremlin 17 Jun 2024')
    expect(textOf(StatusTag, { status: 'confirmed' })).toBe('● confirmed by a party')
    expect(textOf(StatusTag, { status: 'denied' })).toBe('✕ denied by a party')
  })
  it('names both parties of a dispute, each once', () => {
    const deniedBy = [
      { name: 'Kyiv', on: null, article: 'a2' },
      { name: 'Kyiv', on: null, article: 'a3' },
    ]
    expect(line({ status: 'disputed', deniedBy })).toBe('⇄ disputed● confirmed by Kremlin 17 Jun 2024✕ denied by Kyiv')
  })
  it('has a sign of its own for each status', () => {
    const all = ['confirmed', 'denied', 'disputed', 'corroborated', 'single-origin', 'unsourced'] as const
    const signs = all.map((status) => textOf(StatusTag, { status }).slice(0, 1))
    expect(new Set(signs).size).toBe(all.length)
  })
})

describe('a failure', () => {
  it('is the headline of a page that has no other, and leads on from what is not there', () => {
    const error = Object.assign(new Error('No claim.'), { code: 'claim-unknown', missing: true })
    const again = () => {}
    expect(shown(Failure, { error, again, page: true })).toMatch(/<h1>There is no such page<\/h1>.*href="\/stories"/)
    expect(shown(Failure, { error, again, page: true })).not.toContain('<button')
    expect(shown(Failure, { error: new Error('Broken.'), again })).toMatch(/<h2>That did not work<\/h2>.*<button/)
  })
  it('says what happened, what to do, and the code', () => {
    const error = Object.assign(new Error('No claim has the id "x".'), { help: 'Look for it.', code: 'claim-unknown' })
    expect(textOf(Failure, { error })).toBe('That did not work No claim has the id "x". Look for it. claim-unknown')
  })
  it('says how to start a ledger where there is no service', () => {
    expect(textOf(Failure, { error: { noService: true } })).toContain('thima serve --demo')
  })
})

describe('a moment', () => {
  it('is told by the clock of who looks at it', () => {
    expect(localTime('2026-11-23T20:30:00.000Z', 7 * 60)).toBe('2026-11-24T03:30')
    expect(localTime('2026-11-23T00:30:00Z', -5 * 60)).toBe('2026-11-22T19:30')
  })
  it('that is none stays as it is', () => {
    expect(localTime('soon', 0)).toBe('soon')
  })
})
