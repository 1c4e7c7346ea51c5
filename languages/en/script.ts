import type { Words } from '@thima/read/language'
import { ABBREVIATIONS } from './grammar/abbreviations.ts'

const LETTER = /[\p{L}\p{N}\p{M}]/u
/** One unit of anything that is neither letter, digit nor space: a flag, an emoji with what joins it, a mark. */
const OTHER = /\p{RI}\p{RI}|.(?:\p{M}|[\u{1f3fb}-\u{1f3ff}]|\u200d.)*/suy
/** Signs that belong to the character before them, whatever it is. */
const EXTENDS = /\p{M}|\u0e33|\u0eb3|\u200c|\u200d/u
const LATIN = /\p{Script=Latin}/u

/** Common words of English that its neighbours do not have: a quarter of any English text. */
const COMMON = new Set(
  (
    'the of and to that is for with it by from his are have had this but not they which will would said she were their been who its more about after than when ' +
    'there what into over also could other be he'
  ).split(' '),
)
/** Words looked at: enough to tell, however long the text. */
const SAMPLE = 600
/** As many of a hundred words are common ones in the plainest lists and headlines of English. */
const LEAST_COMMON = 0.1
/** Fewer words tell nothing: a headline may have no common one. */
const FEW = 8

/**
 * Share of the letters that are English, 0 to 1: those of the Latin script, and the fewer the less the words are English ones.
 * A Latin text in another language has a small share.
 */
export function share(text: string): number {
  let latin = 0
  let letters = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c < 128) {
      if (!isAsciiLetter(c)) continue
      latin++
      letters++
    } else if (LETTER.test(text[i])) {
      letters++
      if (LATIN.test(text[i])) latin++
    }
  }
  if (latin === 0) return 0
  const part = latin / letters
  return part < 0.2 ? part : part * english(text)
}

function english(text: string): number {
  let words = 0
  let common = 0
  for (const [word] of text.matchAll(WORD)) {
    if (word.length > 1) words++
    if (COMMON.has(word.toLowerCase())) common++
    if (words === SAMPLE) break
  }
  if (words < FEW) return common > 0 || /^[\x20-\x7e\u2010-\u201f]*$/u.test(text.trim()) ? 1 : 0.5
  return Math.min(1, common / words / LEAST_COMMON)
}

/** Room for the words of the longest text so far; what is found is copied out of it. */
let scratch = { starts: new Uint32Array(1 << 16), ends: new Uint32Array(1 << 16) }

const WORD = /[\p{Script=Latin}\p{M}]+/gu

/**
 * Cuts English into words: "didn't" stays one, "Putin's" is two, "U.S." and "Gov." keep their dots,
 * "London-based" and "1,000" are one each.
 *
 *     Gov. Brown's $1,000 bid, he didn't say
 *     ^^^^ ^^^^^^^ ^^^^^^ ^^^^ ^^ ^^^^^^ ^^^
 *               |  |         |
 */
export function words(text: string): Words {
  if (scratch.starts.length < text.length)
    scratch = { starts: new Uint32Array(text.length), ends: new Uint32Array(text.length) }
  const { starts, ends } = scratch
  let n = 0
  for (let i = 0; i < text.length; ) {
    const c = text.charCodeAt(i)
    if (c <= 32 || c === 0xa0 || (c > 0x1fff && isSpace(c))) {
      i++
      continue
    }
    if (c >= 0x300 && n > 0 && ends[n - 1] === i && EXTENDS.test(text[i])) {
      ends[n - 1] = ++i
      continue
    }
    let end = i
    if (isWordChar(text, i, c)) {
      end = wordEnd(text, i)
      const clitic = cliticAt(text, i, end)
      if (clitic > i) {
        starts[n] = i
        ends[n++] = clitic
        i = clitic
      }
    } else if ((c === 39 || c === 96) && codeAt(text, i + 1) === c) end = i + 2
    else if (c === 45 || c === 46) {
      while (codeAt(text, end) === c) end++
    } else if ((c === 64 || c === 35) && isWordChar(text, i + 1, codeAt(text, i + 1))) end = wordEnd(text, i + 1)
    else if (c < 128) end = i + 1
    else end = otherEnd(text, i)
    starts[n] = i
    ends[n++] = end
    i = end
  }
  return { length: n, starts: starts.slice(0, n), ends: ends.slice(0, n) }
}

function wordEnd(text: string, from: number): number {
  let i = from
  for (;;) {
    let c = codeAt(text, i)
    while (isWordChar(text, i, c)) c = codeAt(text, ++i)
    const next = codeAt(text, i + 1)
    if (!isWordChar(text, i + 1, next)) break
    const joins =
      c === 45 || // hyphen
      c === 39 ||
      c === 0x2019 ||
      c === 0x2010 ||
      c === 0x2011 ||
      c === 38 || // AT&T
      (c === 46 && (i - from === 1 || codeAt(text, i - 2) === 46 || isDigit(next) || !isUpper(next))) ||
      ((c === 44 || c === 58 || c === 47) && isDigit(next) && isDigit(codeAt(text, i - 1)))
    if (!joins) break
    i++
  }
  if (codeAt(text, i) !== 46) return i
  // "U.S.", "J." and "Gov." keep the dot.
  if (codeAt(text, i - 2) === 46 && !isDigit(codeAt(text, i - 1))) return i + 1
  if (i - from === 1 && isUpper(codeAt(text, from)) && codeAt(text, from) !== 73) return i + 1
  if (i - from <= 5 && ABBREVIATIONS.has(text.slice(from, i))) return i + 1
  return i
}

/** Where "'s", "'ll", "'re" begins inside a word; "n't" belongs to its verb. */
function cliticAt(text: string, from: number, end: number): number {
  for (let back = 2; back <= 3; back++) {
    const at = end - back
    if (at <= from) return -1
    const c = text.charCodeAt(at)
    if (c !== 39 && c !== 0x2019) continue
    const tail = text.slice(at + 1, end).toLowerCase()
    return tail === 't' ? -1 : ['s', 'd', 'm', 'll', 're', 've'].includes(tail) ? at : -1
  }
  return -1
}

function otherEnd(text: string, at: number): number {
  OTHER.lastIndex = at
  return OTHER.test(text) && OTHER.lastIndex > at ? OTHER.lastIndex : at + 1
}

function isWordChar(text: string, i: number, c: number): boolean {
  if (c < 128) return ALPHANUMERIC[c] === 1
  if (c < KNOWN) return isKnownLetter(text, i, c)
  if (c >= 0x2000 && c <= 0x206f) return c === 0x200c || c === 0x200d
  if (c >= 0xd800 && c <= 0xdfff) {
    const whole = c < 0xdc00 || i === 0 ? text.codePointAt(i)! : text.codePointAt(i - 1)!
    return LETTER.test(String.fromCodePoint(whole))
  }
  return LETTER.test(text[i])
}

/** By the code of a character below `KNOWN`: 1 where it is of a word, 2 where not, 0 before it was asked. */
const KNOWN = 0x2000
const letters = new Uint8Array(KNOWN)

function isKnownLetter(text: string, i: number, c: number): boolean {
  if (letters[c] === 0) letters[c] = LETTER.test(text[i]) ? 1 : 2
  return letters[c] === 1
}

/** The code of a character; 0 before the text and behind it, where asking the text itself is slow. */
const codeAt = (text: string, i: number) => (i >= 0 && i < text.length ? text.charCodeAt(i) : 0)

const isAsciiLetter = (c: number) => (c >= 97 && c <= 122) || (c >= 65 && c <= 90)
const ALPHANUMERIC = Uint8Array.from({ length: 128 }, (_, c) => (/[a-z0-9]/i.test(String.fromCharCode(c)) ? 1 : 0))
const isDigit = (c: number) => c >= 48 && c <= 57
const isUpper = (c: number) => (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde)
const isSpace = (c: number) =>
  (c >= 0x2000 && c <= 0x200b) || c === 0x2028 || c === 0x2029 || c === 0x202f || c === 0x3000 || c === 0xfeff
