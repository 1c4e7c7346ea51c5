import { describe, expect, it } from 'vitest'
import { decode } from './index.ts'

const thai = 'นายกรัฐมนตรีกล่าวว่า “จะไป”'

/** Thai letters stand in windows-874 in the order of Unicode, from 0xA1 on. */
const windows874 = (text: string) =>
  Uint8Array.from(text, (c) =>
    c >= '\u0e01' ? (c === '“' ? 0x93 : c === '”' ? 0x94 : c.charCodeAt(0) - 0xe00 + 0xa0) : c.charCodeAt(0),
  )

describe('decode', () => {
  it('reads UTF-8 whatever the page says of itself', () => {
    expect(decode(new TextEncoder().encode(thai), ['tis-620'])).toEqual({ text: thai, charset: 'utf-8' })
  })

  it.each(['tis-620', 'windows-874', 'iso-8859-11', 'TIS-620 '])('reads Thai that says it is %s', (label) => {
    expect(decode(windows874(thai), [null, label])).toEqual({ text: thai, charset: 'windows-874' })
  })

  it('reads Thai that does not say what it is, or says what nobody knows', () => {
    expect(decode(windows874(thai)).text).toBe(thai)
    expect(decode(windows874(thai), ['x-unknown', 'utf-8']).text).toBe(thai)
  })

  it('reads Thai that says it is Western', () => {
    expect(decode(windows874(thai), ['iso-8859-1'])).toEqual({ text: thai, charset: 'windows-874' })
  })

  it('does not read Thai from a Western page', () => {
    expect(decode(Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x20, 0x6e, 0x61, 0xef, 0x76, 0x65]))).toEqual({
      text: 'café naïve',
      charset: 'windows-1252',
    })
  })

  it('reads UTF-8 that is broken in a place', () => {
    const cut = new TextEncoder().encode(thai.repeat(3))
    const { text, charset } = decode(Uint8Array.from([...cut, 0xe0, 0xb8]))
    expect(charset).toBe('utf-8')
    expect(text.startsWith(thai.repeat(3))).toBe(true)
  })
})
