/** Mixes up to three numbers into one: how features are named without making strings. */
export function mix(a: number, b: number, c = 0): number {
  let h = Math.imul(a, 0x9e3779b1) ^ Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(c + 0x165667b1, 0xc2b2ae35)
  h = Math.imul(h ^ (h >>> 15), 0x27d4eb2f)
  return h ^ (h >>> 16)
}

/** The number of a word, the same for every case of its letters and every shape of its apostrophe. */
export function hashWord(text: string, from = 0, to = text.length): number {
  let h = START
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i)
    h = withLetter(h, c < 128 ? FOLDED[c] : fold(c))
  }
  return finished(h)
}

/** The number of no word, the same with one more folded letter, and of the word when it has all of them. */
export const START = 0x811c9dc5 | 0
export const withLetter = (h: number, letter: number) => Math.imul(h ^ letter, 0x01000193)
export const finished = (h: number) => h ^ (h >>> 15)

export const FOLDED = Uint8Array.from({ length: 128 }, (_, c) => fold(c))

export function fold(c: number): number {
  if (c >= 65 && c <= 90) return c + 32
  if (c === 0x2019 || c === 0x2018 || c === 0x60) return 39
  if (c === 0x201c || c === 0x201d) return 34
  if (c === 0x2010 || c === 0x2011) return 45
  return c >= 0xc0 && c <= 0xde && c !== 0xd7 ? c + 32 : c
}
