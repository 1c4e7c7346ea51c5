import { createHash } from 'node:crypto'

export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

/** A short id that the same text always gets. */
export const shortId = (text: string): string => sha256(text).slice(0, 10)

/** 48 bits of a text as a number, for keys that are only compared. */
export function keyNumber(text: string): number {
  let a = 0x811c9dc5
  let b = 0x9e3779b9
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ code, 0x85ebca6b) ^ (b >>> 13)
  }
  return ((a >>> 0) & 0xffffff) * 0x1000000 + ((b >>> 0) & 0xffffff)
}
