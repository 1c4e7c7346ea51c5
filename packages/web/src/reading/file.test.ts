import { describe, expect, it } from 'vitest'
import { decode } from './file.ts'

const bytes = (...of: number[]) => Uint8Array.from(of)

describe('the bytes of a file', () => {
  it('are read as UTF-8, without its mark', () => {
    expect(decode(new TextEncoder().encode('\ufeffที่มา'))).toBe('ที่มา')
  })
  it('are read as UTF-16 by their mark', () => {
    expect(decode(bytes(0xff, 0xfe, 0x17, 0x0e))).toBe('ท')
    expect(decode(bytes(0xfe, 0xff, 0x0e, 0x17))).toBe('ท')
  })
  it('are read as Thai of one byte a character where they are no UTF-8', () => {
    expect(decode(bytes(0xb7, 0xd5, 0xe8, 0xc1, 0xd2))).toBe('ที่มา')
  })
  it('are not read where they are no text', () => {
    expect(decode(bytes(0x89, 0x50, 0x4e, 0x47, 0x00))).toBeNull()
  })
})
