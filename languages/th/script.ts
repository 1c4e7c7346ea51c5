import type { Words } from '@thima/read/language'
import wordsByCost from '#data/words.json' with { type: 'json' }
import { isLetter, isMark, isTone, isVowelMark, NIKHAHIT, SARA_AA, SARA_AE, SARA_AM, SARA_E, THAI } from './clusters.ts'
import { cut } from './cut.ts'
import { compile, has, type Lexicon } from './lexicon.ts'
import { extend, kindOf, LATIN, SPACE, THAI_LETTER, wordEnd, ZERO_WIDTH } from './other-scripts.ts'

let lexicon: Lexicon | null = null

/**
 * Cuts a text into words: Thai by the cheapest sequence of known words, everything else by its kind of character.
 * Spaces and zero-width spaces are no words, marks of punctuation, numbers and Latin words are. Never inside a
 * grapheme cluster; the text may be damaged in every way that a PDF knows, only offsets are returned.
 */
export function words(text: string): Words {
  lexicon ??= compile(wordsByCost)
  const found = new Spans(text.length >> 2)
  let i = 0
  while (i < text.length) {
    const kind = kindOf(text, i)
    if (kind === SPACE || kind === ZERO_WIDTH) {
      i = extend(text, i + 1)
    } else if (kind === THAI_LETTER) {
      i = thaiRun(text, i, lexicon, found)
    } else {
      const end = extend(text, wordEnd(text, i, kind))
      found.push(i, end)
      i = end
    }
  }
  return found.done()
}

/** Letters of a word of a name that is made of everyday words, at least on average: "แสง|อรุณ" and not "วา|ลา|ดา|เรส". */
const EVERYDAY = 3

/** Whether known words cover some letters, none of them too short to be there by more than chance. */
export function isMadeOfWords(letters: string): boolean {
  const { starts, ends, length } = words(letters)
  for (let i = 0; i < length; i++) if (!has(lexicon!, letters.slice(starts[i], ends[i]))) return false
  return letters.length >= EVERYDAY * length
}

/** Share of the letters of a text that are Thai, 0 to 1. */
export function share(text: string): number {
  let thai = 0
  let other = 0
  for (let i = 0; i < text.length; i++) {
    const kind = kindOf(text, i)
    if (kind === THAI_LETTER) thai++
    else if (kind === LATIN) other++
  }
  return thai === 0 ? 0 : thai / (thai + other)
}

/** Letters of the run as they should have been written, and where each begins and ends in the text. */
let codes = new Uint8Array(1024)
let starts = new Uint32Array(1024)
let ends = new Uint32Array(1024)
let cuts = new Int32Array(1024)

function growRun(): void {
  const twice = codes.length * 2
  const [c, s, e] = [new Uint8Array(twice), new Uint32Array(twice), new Uint32Array(twice)]
  c.set(codes)
  s.set(starts)
  e.set(ends)
  codes = c
  starts = s
  ends = e
  cuts = new Int32Array(twice)
}

/** Cuts the run of Thai letters that begins at `start`, over zero-width characters inside it; returns its end. */
function thaiRun(text: string, start: number, lexicon: Lexicon, found: Spans): number {
  const short = abbreviationEnd(text, start, lexicon)
  if (short > 0) {
    found.push(start, short)
    return short
  }
  let n = 0
  let i = start
  while (i < text.length) {
    const code = text.charCodeAt(i) - THAI
    if (code < 0 || code > 127 || !isLetter(code)) {
      const next = pastZeroWidth(text, i)
      if (next === i) break
      i = next
      continue
    }
    if (n + 2 >= codes.length) growRun()
    n = put(code, i, n)
    i++
  }
  const count = cut(codes, n, lexicon, cuts)
  for (let k = 0, at = 0; k < count; k++) {
    found.push(starts[at], ends[cuts[k] - 1])
    at = cuts[k]
  }
  const end = extend(text, ends[n - 1])
  found.stretch(end)
  return end
}

/** "พ.ศ.", "มี.ค.", "พล.ต.อ.", "ดร.": letters with a full stop behind each few, at the start of a run. */
const ABBREVIATION = /(?:[ก-ฮ]{1,4}|มี|เม|มิ|พฤ|โทร)\.(?:[ก-ฮ]{1,3}\.)*/y

const FULL_STOP = 0x2e

function abbreviationEnd(text: string, start: number, lexicon: Lexicon): number {
  // A full stop is among the next few characters, or it is none.
  let stop = start + 1
  while (stop < start + 5 && text.charCodeAt(stop) !== FULL_STOP) stop++
  if (stop === start + 5) return 0
  ABBREVIATION.lastIndex = start
  const match = ABBREVIATION.exec(text)?.[0]
  if (match === undefined) return 0
  // A word at the end of its sentence is none.
  const letters = match.slice(0, match.indexOf('.'))
  const alone = letters.length + 1 === match.length
  return alone && letters.length > 1 && has(lexicon, letters) ? 0 : extend(text, start + match.length)
}

/** Writes one letter of the run, mended: doubled marks once, vowel before tone, sara am and sara ae as one letter. */
function put(code: number, at: number, n: number): number {
  const last = n > 0 ? codes[n - 1] : 0
  if (n > 0 && code === last && isMark(code)) {
    ends[n - 1] = at + 1
    return n
  }
  if (code === SARA_AA && last === NIKHAHIT) {
    codes[n - 1] = SARA_AM
    ends[n - 1] = at + 1
    return n
  }
  if (code === SARA_AA && n > 1 && isTone(last) && codes[n - 2] === NIKHAHIT) {
    codes[n - 2] = last
    codes[n - 1] = SARA_AM
    ends[n - 2] = ends[n - 1] = at + 1
    return n
  }
  if (code === SARA_E && last === SARA_E) {
    codes[n - 1] = SARA_AE
    ends[n - 1] = at + 1
    return n
  }
  codes[n] = code
  starts[n] = at
  ends[n] = at + 1
  if (n > 0 && isVowelMark(code) && isTone(last)) {
    codes[n] = last
    codes[n - 1] = code
  }
  return n + 1
}

/** Where the run goes on after zero-width characters, or `i` where it does not. */
function pastZeroWidth(text: string, i: number): number {
  let next = i
  while (next < text.length && kindOf(text, next) === ZERO_WIDTH) next++
  return next > i && next < text.length && kindOf(text, next) === THAI_LETTER ? next : i
}

/** Spans that are found one after the other. */
class Spans {
  private starts: Uint32Array
  private ends: Uint32Array
  private length = 0

  constructor(expected: number) {
    this.starts = new Uint32Array(expected + 16)
    this.ends = new Uint32Array(expected + 16)
  }

  push(start: number, end: number): void {
    if (this.length === this.starts.length) {
      const [starts, ends] = [this.starts, this.ends]
      this.starts = new Uint32Array(starts.length * 2)
      this.ends = new Uint32Array(starts.length * 2)
      this.starts.set(starts)
      this.ends.set(ends)
    }
    this.starts[this.length] = start
    this.ends[this.length++] = end
  }

  /** Moves the end of the last span. */
  stretch(end: number): void {
    if (this.length > 0) this.ends[this.length - 1] = end
  }

  done(): Words {
    return {
      length: this.length,
      starts: this.starts.subarray(0, this.length),
      ends: this.ends.subarray(0, this.length),
    }
  }
}
