import { type Doc, type QuantityWords, quantitiesOf } from '@thima/read/language'
import type { Quantity } from '@thima/read/model'
import { isLetter } from './time/tokens.ts'
import { CARDINALS, TENS } from './time/words.ts'

const list = (words: string, unit: string, of?: string) =>
  words.split('|').map((w): [string, string, string?] => (of ? [w, unit, of] : [w, unit]))

const UNITS: QuantityWords['units'] = [
  ...list(
    'people|persons|civilians|soldiers|troops|men|women|children|workers|hostages|prisoners|residents|protesters|demonstrators|officers|policemen|militants|fighters|migrants|refugees|passengers|students|victims|others|Thais|Israelis|Palestinians|Russians|Ukrainians|Americans|bodies',
    'people',
  ),
  ...list('dead|deaths|fatalities', 'people', 'killed'),
  ...list('injured|wounded|injuries', 'people', 'injured'),
  ...list('missing', 'people', 'missing'),
  ...list('percent|per cent|%|percentage points', 'percent'),
  ...list('votes|ballots', 'votes'),
  ...list('seats', 'seats'),
  ...list('kilometers|kilometres|kilometer|kilometre|km', 'km'),
  ...list('meters|metres|meter|metre', 'm'),
  ...list('miles|mile', 'miles'),
  ...list('households', 'households'),
  ...list('families', 'families'),
  ...list('baht', 'THB'),
  ...list('US dollars|U.S. dollars|dollars', 'USD'),
  ...list('euros|euro', 'EUR'),
  ...list('yen', 'JPY'),
  ...list('yuan', 'CNY'),
  ...list('won', 'KRW'),
  ...list('pounds', 'GBP'),
  ...list('rubles|roubles', 'RUB'),
  ...list('rupees', 'INR'),
  ...list('kyat', 'MMK'),
  ...list('tons|tonnes', 'tonnes'),
  ...list('doses', 'doses'),
]

const WORDS: QuantityWords = {
  starts: (c, before) => c < 128 && STARTS[c] === 1 && !isLetter(before) && !(before >= 0x30 && before <= 0x39),
  number,
  match: wordAt,
  units: [...UNITS].sort((a, b) => b[0].length - a[0].length),
  before: [
    ['US$', 'USD'],
    ['A$', 'AUD'],
    ['S$', 'SGD'],
    ['HK$', 'HKD'],
    ['$', 'USD'],
    ['€', 'EUR'],
    ['£', 'GBP'],
    ['¥', 'JPY'],
    ['฿', 'THB'],
    ['magnitude', 'magnitude'],
    ['magnitude of', 'magnitude'],
  ],
  bounds: [
    ['at least', 'at-least'],
    ['more than', 'at-least'],
    ['over', 'at-least'],
    ['above', 'at-least'],
    ['upwards of', 'at-least'],
    ['not less than', 'at-least'],
    ['no fewer than', 'at-least'],
    ['no less than', 'at-least'],
    ['topped', 'at-least'],
    ['tops', 'at-least'],
    ['past', 'at-least'],
    ['exceeded', 'at-least'],
    ['about', 'about'],
    ['around', 'about'],
    ['some', 'about'],
    ['roughly', 'about'],
    ['approximately', 'about'],
    ['nearly', 'about'],
    ['almost', 'about'],
    ['an estimated', 'about'],
    ['close to', 'about'],
    ['up to', 'at-most'],
    ['at most', 'at-most'],
    ['no more than', 'at-most'],
    ['not more than', 'at-most'],
    ['fewer than', 'at-most'],
    ['less than', 'at-most'],
    ['under', 'at-most'],
    ['below', 'at-most'],
    ['as many as', 'at-most'],
  ],
  behind: [
    ['or more', 'at-least'],
    ['or so', 'about'],
    ['or fewer', 'at-most'],
    ['or less', 'at-most'],
  ],
  of: [
    ['killed', 'killed'],
    ['killing', 'killed'],
    ['dead', 'killed'],
    ['died', 'killed'],
    ['death toll', 'killed'],
    ['deaths', 'killed'],
    ['injured', 'injured'],
    ['injuring', 'injured'],
    ['wounded', 'injured'],
    ['wounding', 'injured'],
    ['missing', 'missing'],
    ['arrested', 'arrested'],
    ['detained', 'arrested'],
    ['held', 'held'],
    ['captive', 'held'],
    ['freed', 'freed'],
    ['released', 'freed'],
    ['displaced', 'displaced'],
    ['evacuated', 'displaced'],
    ['homeless', 'displaced'],
    ['rescued', 'rescued'],
    ['trapped', 'trapped'],
    ['infected', 'infected'],
  ],
  were: ['were', 'are', 'was', 'have been', 'had been', 'had', 'have', 'being'],
  tolls: [
    ['death toll', 'killed'],
    ['known to have died', 'killed'],
    ['toll', 'killed'],
  ],
  vague: ['several ', 'a few ', 'many '],
  not: ['-year', 'years old', 'a.m.', 'p.m.', 'am', 'pm', 'hrs', 'st', 'nd', 'rd', 'th'],
}

/** 1 where a number may begin with a character, and where a word may begin with three letters. */
const STARTS = new Uint8Array(128)
const BEGINNINGS = new Uint8Array(1 << 15)
const beginning = (text: string, at: number) =>
  ((text.charCodeAt(at) & 31) << 10) | ((text.charCodeAt(at + 1) & 31) << 5) | (text.charCodeAt(at + 2) & 31)
for (let c = 0x30; c <= 0x39; c++) STARTS[c] = 1
for (const word of [...CARDINALS.keys(), ...TENS.keys()]) {
  if (word.length < 3) continue
  STARTS[word.charCodeAt(0)] = STARTS[word.charCodeAt(0) - 32] = 1
  BEGINNINGS[beginning(word, 0)] = 1
}

const MULTIPLES: readonly (readonly [string, number])[] = [
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['bn', 1e9],
  ['dozen', 12],
]

/** End of the word or words where they stand whole at `at`, whatever their case. */
function wordAt(text: string, at: number, word: string): number {
  for (let k = 0; k < word.length; k++) {
    const c = text.charCodeAt(at + k)
    const w = word.charCodeAt(k)
    if (c !== w && !(w >= 0x61 && w <= 0x7a && c === w - 32)) return -1
  }
  const end = at + word.length
  if (isLetter(word.charCodeAt(word.length - 1)) && isLetter(text.charCodeAt(end))) return -1
  return end
}

/** 2,056 · 1.5 million · three thousand · twenty-five */
function number(text: string, at: number): { value: number; end: number } | null {
  const before = text.charCodeAt(at - 1)
  const c = text.charCodeAt(at)
  if (isLetter(before) || (before >= 0x30 && before <= 0x39)) return null
  const first = c >= 0x30 && c <= 0x39 ? written(text, at) : spelled(text, at)
  if (!first) return null
  let { value, end } = first
  for (let k = 0; k < 2; k++) {
    const i = text.charCodeAt(end) === 0x20 ? end + 1 : end
    const times = MULTIPLES.find(([word]) => wordAt(text, i, word) >= 0)
    if (!times) break
    value *= times[1]
    end = i + times[0].length
  }
  return { value: Math.round(value * 1e6) / 1e6, end }
}

const DIGITS = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,12}(?:\.\d+)?/y

function written(text: string, at: number): { value: number; end: number } | null {
  const before = text[at - 1]
  const isDigit = (i: number) => text.charCodeAt(i) >= 0x30 && text.charCodeAt(i) <= 0x39
  if ((before === '.' || before === ',' || before === '-' || before === '/' || before === ':') && isDigit(at - 2))
    return null
  DIGITS.lastIndex = at
  const shown = DIGITS.exec(text)
  if (!shown) return null
  const end = at + shown[0].length
  if ('-/:–'.includes(text[end] ?? ' ') && (isDigit(end + 1) || text[end] === '-')) return null
  return { value: Number(shown[0].replaceAll(',', '')), end }
}

/** Words to a hundred; what follows must be a unit or a multiple, which `quantitiesOf` looks for. */
function spelled(text: string, at: number): { value: number; end: number } | null {
  if (at + 3 > text.length || BEGINNINGS[beginning(text, at)] === 0) return null
  let end = at
  while (isLetter(text.charCodeAt(end)) && end - at < 12) end++
  const word = text.slice(at, end).toLowerCase()
  if (word.length < 3) return null
  const tens = TENS.get(word)
  if (tens === undefined) {
    const small = CARDINALS.get(word)
    return small === undefined || word === 'couple' ? null : { value: small, end }
  }
  if (text[end] !== '-' && text[end] !== ' ') return { value: tens, end }
  let next = end + 1
  while (isLetter(text.charCodeAt(next)) && next - end < 8) next++
  const unit = CARDINALS.get(text.slice(end + 1, next).toLowerCase())
  return unit !== undefined && unit > 0 && unit < 10 && next - end > 3
    ? { value: tens + unit, end: next }
    : { value: tens, end }
}

/** Amounts in the lines that are read. */
export const quantities = (doc: Doc): Quantity[] => quantitiesOf(doc, WORDS)
