import { isLetter, isMark, THAI } from './clusters.ts'

/** Kinds of characters, as far as cutting into words must tell them apart. */
export const SPACE = 0
export const ZERO_WIDTH = 1
export const THAI_LETTER = 2
export const NUMBER = 3
export const LATIN = 4
export const PUNCTUATION = 5

const KINDS = new Uint8Array(0x300).fill(PUNCTUATION)
for (let code = 0; code < 0x300; code++) {
  const char = String.fromCharCode(code)
  if (/[\p{Z}\p{Cc}]/u.test(char)) KINDS[code] = SPACE
  else if (/\p{Nd}/u.test(char)) KINDS[code] = NUMBER
  else if (/\p{L}/u.test(char)) KINDS[code] = LATIN
}
// The soft hyphen shows nothing where the line goes on.
KINDS[0xad] = ZERO_WIDTH

/** Marks that are doubled for show ("...", "---") and count as one. */
const REPEATED = '.-_=*~#•…'

export function kindOf(text: string, i: number): number {
  const code = text.charCodeAt(i)
  if (code < 0x300) return KINDS[code]
  if (code >= THAI && code < THAI + 0x80) {
    const thai = code - THAI
    if (isLetter(thai)) return THAI_LETTER
    return thai >= 0x50 && thai <= 0x59 ? NUMBER : PUNCTUATION
  }
  if (code === 0x200b || code === 0x2060 || code === 0xfeff) return ZERO_WIDTH
  if (code === 0x200c || code === 0x200d) return LATIN
  if (code >= 0x2000 && code <= 0x206f && !isGeneralPunctuation(code)) return SPACE
  if (code >= 0x2000 && code <= 0x2bff) return PUNCTUATION
  if (code >= 0x3000 && code <= 0x3020) return code === 0x3000 ? SPACE : PUNCTUATION
  if ((code >= 0xff01 && code <= 0xff0f) || (code >= 0xff1a && code <= 0xff20)) return PUNCTUATION
  // Letters, symbols and halves of pairs of every other script stay together: none of them is Thai's to cut.
  return code === 0x1680 ? SPACE : LATIN
}

function isGeneralPunctuation(code: number): boolean {
  return (code >= 0x2010 && code <= 0x2027) || (code >= 0x2030 && code <= 0x205e)
}

/** Where the word that begins at `start` and is not Thai ends, before marks that hang on it. */
export function wordEnd(text: string, start: number, kind: number): number {
  let i = start + 1
  if (kind === PUNCTUATION) {
    const first = text[start]
    if (first === 'ฯ' && text.startsWith('ลฯ', i)) return i + 2
    if (REPEATED.includes(first)) while (text[i] === first) i++
    return i
  }
  for (; i < text.length; i++) {
    const next = kindOf(text, i)
    if (next === NUMBER || next === LATIN) continue
    // "12,000.50", "U.S", "Covid-19", "don't": a mark between two of a kind holds them together.
    if (next !== PUNCTUATION || i + 1 === text.length) break
    const before = kindOf(text, i - 1)
    const after = kindOf(text, i + 1)
    const mark = text[i]
    const holds =
      before === NUMBER && after === NUMBER
        ? '.,:'
        : before === LATIN && (after === LATIN || after === NUMBER)
          ? ".-'’_@&"
          : ''
    if (!holds.includes(mark)) break
  }
  return i
}

const HANGING = /\p{M}|[\u200c\uff9e\uff9f]|\u200d|[\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}]/u
const LEADING =
  /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u0d4e\u{110bd}\u{110cd}\u{111c2}\u{111c3}\u{1193f}\u{11941}\u{11a3a}\u{11a84}-\u{11a89}\u{11d46}\u{11f02}]/u

const NEVER_JOINED = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u

/** The end of the grapheme cluster that reaches up to `end` at least; letters of other scripts behind marks go with them. */
export function extend(text: string, end: number): number {
  let i = end
  while (i < text.length) {
    const code = text.charCodeAt(i)
    if (code < 0x300 && (i === 0 || text.charCodeAt(i - 1) < 0x600)) break
    if (code >= THAI && code < THAI + 0x80) {
      if (!isMark(code - THAI) && !joins(text, i)) break
      i++
    } else if (HANGING.test(String.fromCodePoint(text.codePointAt(i)!))) {
      i += code >= 0xd800 && code <= 0xdbff ? 2 : 1
    } else if (joins(text, i) || (i > end && code >= 0x300 && kindOf(text, i) === LATIN)) {
      i = wordEnd(text, i, kindOf(text, i))
    } else break
  }
  return i
}

/** Whether what stands before `i` takes the next character into its cluster. */
function joins(text: string, i: number): boolean {
  const before = text.charCodeAt(i - 1)
  if (before < 0x600 || NEVER_JOINED.test(text[i])) return false
  if (before === 0x200d) return kindOf(text, i) !== SPACE
  const pair = before >= 0xdc00 && before <= 0xdfff && i > 1
  return LEADING.test(pair ? text.slice(i - 2, i) : text[i - 1])
}
