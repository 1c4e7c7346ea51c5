import type { Quantity } from '../model/index.ts'
import type { Doc, Line } from './document.ts'

export type Bound = Quantity['bound']

/** The words by which a language counts: data and two small readers for `quantitiesOf`. */
export interface QuantityWords {
  /** Whether a number can begin with this character behind that one. */
  starts(code: number, before: number): boolean
  /** A number in digits or letters, with words like "million" or แสน. */
  number(text: string, at: number): { value: number; end: number } | null
  /** End of the word where it stands at `at`, else -1. */
  match(text: string, at: number, word: string): number
  /** Units behind the number, the longest of equal beginnings first. `of` where the unit says it itself ("ศพ"). */
  units: readonly (readonly [word: string, unit: string, of?: string])[]
  /** Units in front of the number ("$", ร้อยละ). */
  before: readonly (readonly [word: string, unit: string])[]
  /** Words in front of the number that bound it, and behind it. */
  bounds: readonly (readonly [word: string, bound: Bound])[]
  behind: readonly (readonly [word: string, bound: Bound])[]
  /** What happened to the people counted; '' where a longer word only ends like one of these. */
  of: readonly (readonly [word: string, of: string])[]
  /** Verbs between a number and what happened ("were killed"). */
  were: readonly string[]
  /** Words after which a bare number counts people ("death toll"). */
  tolls: readonly (readonly [word: string, of: string])[]
  /** In front of a number that only tells its size ("several thousand"). */
  vague: readonly string[]
  /** Behind a number that is none of these things: "ครั้งที่ 3", "year-old". */
  not: readonly string[]
}

/** Words of a language by the letter that they begin or end with: at most places there are few to compare. */
interface ByLetter {
  units: ReadonlyMap<number, QuantityWords['units']>
  bounds: ReadonlyMap<number, QuantityWords['bounds']>
  of: ReadonlyMap<number, QuantityWords['of']>
}

const sorted = new WeakMap<QuantityWords, ByLetter>()

function byLetter(words: QuantityWords): ByLetter {
  let found = sorted.get(words)
  if (!found) {
    const first = ([word]: readonly [string, ...unknown[]]) => letterOf(word.charCodeAt(0))
    const last = ([word]: readonly [string, ...unknown[]]) => word.charCodeAt(word.length - 1)
    found = {
      units: Map.groupBy(words.units, first),
      bounds: Map.groupBy(words.bounds, last),
      of: Map.groupBy(words.of, last),
    }
    sorted.set(words, found)
  }
  return found
}

const SARA_AE = 0x0e41

/** A letter without its case; sara ae may be typed as two sara e. */
const letterOf = (c: number) => (c >= 0x41 && c <= 0x5a ? c + 32 : c === SARA_AE ? c - 1 : c)

/** How far before a number what is counted may be told, and how far behind its unit. */
const BEFORE = 48
const BEHIND = 28

/**
 * Numbers of people, money, votes, distances and shares with their bounds, in order.
 *
 *   มีผู้เสียชีวิตอย่างน้อย 2,056 ราย บาดเจ็บกว่า 3,900 คน
 *                         ^^^^^^^^^             ^^^^^^^^^
 *       killed, at least, people                injured, at least, people
 */
export function quantitiesOf(doc: Doc, words: QuantityWords): Quantity[] {
  const found: Quantity[] = []
  let time = 0
  for (const line of doc.article.lines)
    if (line.role === 'body' || line.role === 'title' || line.role === 'caption')
      time = quantitiesIn(doc, line, time, words, found)
  return found
}

/** Finds those of a line. `time` is the first expression of time that may stand in it; the first behind the line is given back. */
function quantitiesIn({ text, times }: Doc, line: Line, time: number, words: QuantityWords, found: Quantity[]): number {
  let last = line.start
  for (let i = line.start; i < line.end; ) {
    if (!words.starts(text.charCodeAt(i), i > 0 ? text.charCodeAt(i - 1) : 0)) {
      i++
      continue
    }
    while (time < times.length && times[time].span[1] <= i) time++
    if (time < times.length && times[time].span[0] <= i) {
      i = times[time].span[1]
      last = i
      continue
    }
    const number = words.number(text, i)
    if (!number || number.end > line.end) {
      i++
      continue
    }
    const one = quantityAt(text, line, last, i, number, words)
    if (one) found.push(one)
    i = last = one ? one.span[1] : number.end
  }
  return time
}

function quantityAt(
  text: string,
  line: Line,
  last: number,
  start: number,
  number: { value: number; end: number },
  words: QuantityWords,
): Quantity | null {
  const { match } = words
  let lead = skipBack(text, start, last)
  const first = words.before.find(([word]) => text.endsWith(word, lead) && lead - word.length >= last)
  if (first) lead -= first[0].length
  let i = skip(text, number.end)
  let bound: Bound = 'exact'
  for (const [word, b] of words.behind) {
    const end = match(text, i, word)
    if (end >= 0) {
      bound = b
      i = skip(text, end)
      break
    }
  }
  if (words.not.some((word) => match(text, i, word) >= 0)) return null
  if (words.vague.some((word) => text.endsWith(word, lead))) return null
  const letters = byLetter(words)
  const units = first ? undefined : letters.units.get(letterOf(text.charCodeAt(i)))
  const unit = units?.find(([word]) => match(text, i, word) >= 0) ?? null
  const end = unit ? match(text, i, unit[0]) : number.end
  if (end > line.end) return null
  for (const [word, b] of unit || first ? words.behind : []) if (match(text, skip(text, end), word) >= 0) bound = b
  const before = text.slice(Math.max(last, lead - BEFORE), lead).toLowerCase()
  const told = boundBefore(before, letters)
  if (told) bound = told.bound
  const counted = told ? before.slice(0, told.at) : before
  const people = unit?.[1] === 'people'
  const direct =
    !unit && !first
      ? (ofDirectly(counted, letters) ?? ofBehind(text, end, words) ?? toll(text, lead, last, number.value, words))
      : null
  if (!unit && !first && !direct) return null
  const of =
    direct ??
    unit?.[2] ??
    (people ? ofAround(counted, text.slice(end, Math.min(line.end, end + BEHIND)).toLowerCase(), words) : null)
  return {
    span: [first ? lead : start, end],
    value: number.value,
    bound,
    unit: first?.[1] ?? unit?.[1] ?? 'people',
    of,
  }
}

function boundBefore(before: string, { bounds }: ByLetter): { bound: Bound; at: number } | null {
  const end = before.trimEnd()
  let best: { bound: Bound; at: number } | null = null
  for (const [word, bound] of bounds.get(end.charCodeAt(end.length - 1)) ?? [])
    if (end.endsWith(word) && (best === null || end.length - word.length < best.at))
      best = { bound, at: end.length - word.length }
  return best
}

/** "เจ็บ 2 ตาย 1": what happened stands right before a number without a unit. */
function ofDirectly(before: string, { of }: ByLetter): string | null {
  const end = before.trimEnd()
  let best: readonly [string, string] | null = null
  for (const entry of of.get(end.charCodeAt(end.length - 1)) ?? [])
    if (end.endsWith(entry[0]) && entry[0].length > (best?.[0].length ?? 0)) best = entry
  return best?.[1] || null
}

/** "around 1,200 were killed" */
function ofBehind(text: string, end: number, words: QuantityWords): string | null {
  const i = skip(text, end)
  const verb = words.were.find((word) => words.match(text, i, word) >= 0)
  const at = verb === undefined ? i : skip(text, i + verb.length)
  return words.of.find(([word]) => words.match(text, at, word) >= 0)?.[1] || null
}

/** "the death toll has climbed to 2,056" */
function toll(text: string, lead: number, last: number, value: number, words: QuantityWords): string | null {
  if (value < 2 || !Number.isInteger(value)) return null
  const before = text.slice(Math.max(last, lead - 2 * BEFORE), lead).toLowerCase()
  return words.tolls.find(([word]) => before.includes(word))?.[1] ?? null
}

/** The nearest word before the number that says what happened, else one right behind. */
function ofAround(before: string, behind: string, words: QuantityWords): string | null {
  let at = -1
  let length = 0
  let of: string | null = null
  for (const [word, meaning] of words.of) {
    const k = before.lastIndexOf(word)
    if (k >= 0 && (k + word.length > at || (k + word.length === at && word.length > length))) {
      at = k + word.length
      length = word.length
      of = meaning
    }
  }
  if (of !== null) return of || null
  let first = Number.POSITIVE_INFINITY
  for (const [word, meaning] of words.of) {
    const k = behind.indexOf(word)
    if (k >= 0 && k < first) {
      first = k
      of = meaning || null
    }
  }
  return of
}

const isSpace = (c: number) => c === 0x20 || c === 0xa0 || c === 0x200b

function skip(text: string, at: number): number {
  const stop = at + 4
  while (at < stop && isSpace(text.charCodeAt(at))) at++
  return at
}

function skipBack(text: string, at: number, least: number): number {
  while (at > least && isSpace(text.charCodeAt(at - 1))) at--
  return at
}
