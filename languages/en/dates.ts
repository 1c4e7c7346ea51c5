import { type Line, type Tense, type TimeCandidate, timeCandidate, type When } from '@thima/read/language'
import { hashWord } from './grammar/hash.ts'
import { numberSet } from './grammar/number-map.ts'
import { dayFirst, monthAt, monthFirst } from './time/days.ts'
import { type Expression, type Found, LENGTHS, NUMBERS, Reader } from './time/reader.ts'
import { isLetter, type Part, type Token, tokenize } from './time/tokens.ts'
import { DECADES, GONE, MODIFIERS, MONTHS, TO_COME, UNITS, WEEKDAYS, WHICH } from './time/words.ts'

/** Words at which an expression of time is looked for. */
const ANCHOR_WORDS = [
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...UNITS.keys(),
  ...DECADES.keys(),
  ...'today tonight tomorrow tmrw yesterday weekend decade decades fortnight century quarter half thousand hundred nineteen twenty eighteen tens'.split(
    ' ',
  ),
  ...'ninth tenth seventeenth noughties'.split(' '),
]
const ANCHORS = numberSet(ANCHOR_WORDS.map((word) => hashWord(word)))
const FIRST = new Uint8Array(128)
for (const word of ANCHOR_WORDS) {
  FIRST[word.charCodeAt(0)] = 1
  FIRST[word.charCodeAt(0) - 32] = 1
}

/** How far before and behind an anchor an expression may reach. */
const BEFORE = 56
const BEHIND = 90

/**
 * Expressions of time in the lines given, in order.
 *
 *   The Kremlin said on Monday (June 17) that Putin would arrive next week, the first visit since July 2000.
 *                       ^^^^^^^^^^^^^^^^                        ^^^^^^^^^                        ^^^^^^^^^
 */
export function times(text: string, lines: readonly Line[]): TimeCandidate[] {
  const found: Found[] = []
  for (const line of lines) timesIn(text, line, found)
  return found.map((f) => timeCandidate([f.start, f.end], f.when, f.tense, f.away))
}

function timesIn(text: string, line: Line, found: Found[]): void {
  let from = line.start
  for (let i = line.start; i < line.end; ) {
    const c = text.charCodeAt(i)
    const start = i
    let anchor = false
    if (c >= 0x30 && c <= 0x39) {
      do i++
      while (i < line.end && text.charCodeAt(i) >= 0x30 && text.charCodeAt(i) <= 0x39)
      anchor = isDigitAnchor(text, start, i)
    } else if (isLetter(c)) {
      do i++
      while (i < line.end && isLetter(text.charCodeAt(i)))
      anchor = c < 128 && FIRST[c] === 1 && i - start >= 3 && i - start <= 11 && ANCHORS.has(hashWord(text, start, i))
    } else {
      i++
      continue
    }
    if (!anchor) continue
    const one = around(text, line, from, start, found)
    if (!one) continue
    found.push(...one)
    i = from = Math.max(i, one.at(-1)!.end)
  }
}

/** Numbers of four digits, ordinals, numbers in strokes, decades and codes (Q3). */
function isDigitAnchor(text: string, start: number, end: number): boolean {
  const next = text.charCodeAt(end)
  if (end - start === 4) return true
  if (end - start === 8) return text.charCodeAt(start) === 0x31 || text.charCodeAt(start) === 0x32
  if (end - start > 4) return false
  if (next === 0x2f || next === 0x2d || next === 0x2e)
    return text.charCodeAt(end + 1) >= 0x30 && text.charCodeAt(end + 1) <= 0x39
  const before = text.charCodeAt(start - 1) | 32
  return (
    next === 0x27 ||
    next === 0x2019 ||
    next === 0x73 ||
    next === 0x74 ||
    next === 0x6e ||
    next === 0x72 ||
    before === 0x71 ||
    before === 0x68
  )
}

/** The first expression that covers the anchor, with what stands in brackets behind it. */
function around(text: string, line: Line, from: number, anchor: number, found: readonly Found[]): Found[] | null {
  let start = Math.max(from, anchor - BEFORE)
  while (start > from && start < anchor && isLetter(text.charCodeAt(start - 1))) start++
  const tokens = tokenize(text, start, Math.min(line.end, anchor + BEHIND))
  const last = tokens.findIndex((t) => t.end > anchor)
  const reader = new Reader(text, tokens, found)
  for (let k = 0; k <= last; k++) {
    const token = tokens[k]
    if (token.digits > 0 ? isAmount(tokens, k) : !STARTS.has(token.text)) continue
    const part = reader.expression(k)
    if (!part || tokens[part.next - 1].end <= anchor) continue
    return complete(tokens, k, part, tenseAt(tokens, k))
  }
  return null
}

/** "$12", "6,107.31": what such a number ends is no day. */
function isAmount(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (!before) return false
  if (before.text === '$' || before.text === '€' || before.text === '£' || before.text === '฿') return true
  return (
    (before.text === '.' || before.text === ',') &&
    tokens[at].glued &&
    before.glued &&
    (tokens[at - 2]?.digits ?? 0) > 0
  )
}

/** Words with which an expression can begin. */
const STARTS: ReadonlySet<string> = new Set([
  ...NUMBERS,
  ...LENGTHS,
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...WHICH.keys(),
  ...MODIFIERS,
  ...DECADES.keys(),
  ..."today tonight tomorrow tmrw yesterday day that the weekend week month year quarter calendar fiscal final from between q h b be noughties ' ’ ‘".split(
    ' ',
  ),
])

/** What the words before say: "said on Monday" is over, "will … on Friday" is to come. */
function tenseAt(tokens: readonly Token[], at: number): Tense {
  for (let k = at - 1; k >= 0 && k >= at - 9; k--) {
    const { text } = tokens[k]
    if (text === ';' || (text === '.' && !tokens[k].glued) || (text === '.' && tokens[k - 1]?.text.length > 2))
      return 'any'
    if (GONE.has(text)) return 'past'
    if (TO_COME.has(text)) return 'future'
  }
  return 'any'
}

/**
 * A date in brackets says which day a weekday is.
 *
 *   on Friday (Mar 28)     on Monday (June 17, 2024)
 *      ^^^^^^^^^^^^^^^        ^^^^^^  ^^^^^^^^^^^^^
 */
function complete(tokens: readonly Token[], at: number, part: Part<Expression>, before: Tense): Found[] {
  const { when, away, tense = before } = part.value
  const one: Found = { start: tokens[at].start, end: tokens[part.next - 1].end, when, tense: lean(when, tense), away }
  const relative = when.kind === 'weekday' || (when.kind === 'shift' && when.unit === 'day')
  if (!relative || tokens[part.next]?.text !== '(') return [one]
  const inside = monthAt(tokens, part.next + 1) ? monthFirst(tokens, part.next + 1) : dayFirst(tokens, part.next + 1)
  if (inside?.value.kind !== 'day' || tokens[inside.next]?.text !== ')') return [one]
  if (inside.value.year) {
    const inner: Found = {
      start: tokens[part.next + 1].start,
      end: tokens[inside.next - 1].end,
      when: inside.value,
      tense: 'any',
    }
    return [{ ...one, when: inside.value }, inner]
  }
  const weekday = when.kind === 'weekday' ? when.weekday : undefined
  return [{ ...one, end: tokens[inside.next].end, when: { ...inside.value, weekday } }]
}

/** A day and month without a year is the nearest one, whatever the words before it say. */
function lean(when: When, tense: Tense): Tense {
  const end = when.kind === 'range' ? when.to : when
  return end.kind === 'day' && !end.year ? 'any' : tense
}
