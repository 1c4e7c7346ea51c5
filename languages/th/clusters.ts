/**
 * Which characters of the Thai script may stand at the edge of a word.
 *
 *   เ ก็ บ          a boundary is never before a vowel or mark that hangs on the letter in front (็ า ะ ิ ่ ์ …),
 *   ^ ^             never after a vowel that is written before its letter (เ แ โ ใ ไ),
 *   wrong places    never after ั or ื, which need a letter behind them.
 *
 * Codes are offsets in the block U+0E00.
 */
export const THAI = 0x0e00

export const SARA_AA = 0x32
export const SARA_AM = 0x33
export const SARA_E = 0x40
export const SARA_AE = 0x41
export const NIKHAHIT = 0x4d

const NO_START = 1
const NO_END = 2
const MARK = 4
const VOWEL_MARK = 8
const TONE = 16
const CONSONANT = 32
const LETTER = 64

const KINDS = new Uint8Array(128)

function set(from: number, to: number, kind: number): void {
  for (let code = from; code <= to; code++) KINDS[code] |= kind
}

// The marks of abbreviation (ฯ) and repetition (ๆ) stand beside words.
set(0x01, 0x2e, LETTER)
set(0x30, 0x3a, LETTER)
set(0x40, 0x45, LETTER)
set(0x47, 0x4e, LETTER)
set(0x01, 0x2e, CONSONANT)
set(0x30, 0x3a, NO_START)
set(0x45, 0x45, NO_START)
set(0x47, 0x4e, NO_START)
set(0x31, 0x31, NO_END | MARK | VOWEL_MARK)
set(0x34, 0x3a, MARK)
set(0x34, 0x39, VOWEL_MARK)
set(0x37, 0x37, NO_END)
set(0x40, 0x44, NO_END)
set(0x47, 0x4e, MARK)
set(0x48, 0x4c, TONE)
// Sara am hangs on the letter in front for Unicode's grapheme clusters, though it is a vowel and no mark.
set(0x33, 0x33, MARK)

export const isLetter = (code: number): boolean => (KINDS[code] & LETTER) !== 0
export const isConsonant = (code: number): boolean => (KINDS[code] & CONSONANT) !== 0
/** Whether it belongs to one grapheme cluster with whatever stands before it. */
export const isMark = (code: number): boolean => (KINDS[code] & MARK) !== 0
export const isVowelMark = (code: number): boolean => (KINDS[code] & VOWEL_MARK) !== 0
/** Tone marks and the silencing mark: they stand above the vowel and come after it. */
export const isTone = (code: number): boolean => (KINDS[code] & TONE) !== 0

/** Whether a word may end after `before` and another begin with `after`, where `earlier` stands before `before`. */
export function mayBreak(earlier: number, before: number, after: number): boolean {
  if ((KINDS[after] & NO_START) !== 0 || (KINDS[before] & NO_END) !== 0) return false
  return (KINDS[before] & TONE) === 0 || (earlier !== 0x31 && earlier !== 0x37)
}
