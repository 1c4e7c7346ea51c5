import { CARDINALS, ORDINALS, TENS } from './words.ts'

/** A word, number or mark of a stretch of text. */
export interface Token {
  /** Lower-case. */
  text: string
  start: number
  end: number
  /** Of digits, else -1. */
  value: number
  /** How many digits. */
  digits: number
  /** "st", "nd", "rd" or "th" stands at the number. */
  ordinal: boolean
  /** Whether no space stands in front of it. */
  glued: boolean
}

const isDigit = (c: number) => c >= 0x30 && c <= 0x39
export const isLetter = (c: number) => (c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a) || (c >= 0xc0 && c < 0x250)

/** Cuts a stretch of text; contractions and possessives are cut before the apostrophe. */
export function tokenize(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = []
  let last = from
  for (let i = from; i < to; ) {
    const c = text.charCodeAt(i)
    if (c <= 0x20 || c === 0xa0 || (c >= 0x2000 && c <= 0x200d)) {
      i++
      continue
    }
    const start = i
    let value = -1
    let ordinal = false
    let digits = 0
    if (isDigit(c)) {
      value = 0
      while (i < to && isDigit(text.charCodeAt(i))) {
        value = digits < 9 ? value * 10 + text.charCodeAt(i) - 0x30 : value
        digits++
        i++
      }
      const suffix = text.slice(i, i + 2).toLowerCase()
      if (
        (suffix === 'st' || suffix === 'nd' || suffix === 'rd' || suffix === 'th') &&
        !isLetter(text.charCodeAt(i + 2))
      ) {
        ordinal = true
        tokens.push({ text: text.slice(start, i), start, end: i + 2, value, digits, ordinal, glued: start === last })
        i += 2
        last = i
        continue
      }
    } else if (isLetter(c)) while (i < to && isLetter(text.charCodeAt(i))) i++
    else i++
    const written = text.slice(start, i)
    tokens.push({
      text: isSmall(text, start, i) ? written : written.toLowerCase(),
      start,
      end: i,
      value,
      digits,
      ordinal,
      glued: start === last,
    })
    last = i
  }
  return tokens
}

/** Whether lower case leaves a word as it is. */
function isSmall(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i)
    if ((c >= 0x41 && c <= 0x5a) || c >= 0xc0) return false
  }
  return true
}

/** Something read from tokens, and the index behind it. */
export interface Part<T> {
  value: T
  next: number
}

export interface Count {
  number: number
  ordinal: boolean
  /** Written in letters. */
  spelled: boolean
}

/** A whole number below a hundred, in digits or letters: 22, 22nd, twenty-two, twenty second. */
export function count(tokens: readonly Token[], at: number): Part<Count> | null {
  const token = tokens[at]
  if (!token) return null
  if (token.value >= 0)
    return token.digits <= 3
      ? { value: { number: token.value, ordinal: token.ordinal, spelled: false }, next: at + 1 }
      : null
  const tens = TENS.get(token.text)
  if (tens !== undefined) {
    let next = at + 1
    if (tokens[next]?.text === '-' && tokens[next].glued) next++
    const unit = CARDINALS.get(tokens[next]?.text ?? '')
    if (unit !== undefined && unit > 0 && unit < 10 && tokens[next].text.length > 2)
      return { value: { number: tens + unit, ordinal: false, spelled: true }, next: next + 1 }
    const nth = ORDINALS.get(tokens[next]?.text ?? '')
    if (nth !== undefined && nth < 10)
      return { value: { number: tens + nth, ordinal: true, spelled: true }, next: next + 1 }
    return { value: { number: tens, ordinal: false, spelled: true }, next: at + 1 }
  }
  const nth = ORDINALS.get(token.text)
  if (nth !== undefined) return { value: { number: nth, ordinal: true, spelled: true }, next: at + 1 }
  const small = CARDINALS.get(token.text)
  return small === undefined ? null : { value: { number: small, ordinal: false, spelled: true }, next: at + 1 }
}

/** A year in letters: "nineteen seventy eight", "two thousand and eighteen", "twenty ten". */
export function spelledYear(tokens: readonly Token[], at: number): Part<number> | null {
  const first = count(tokens, at)
  if (!first?.value.spelled || first.value.ordinal || tokens[at].text.length < 3) return null
  const { number } = first.value
  const word = tokens[first.next]?.text
  if (word === 'thousand') {
    if (number !== 1 && number !== 2) return null
    let next = first.next + 1
    let year = number * 1000
    const hundreds = count(tokens, next)
    if (hundreds?.value.spelled && tokens[hundreds.next]?.text === 'hundred') {
      year += hundreds.value.number * 100
      next = hundreds.next + 1
    }
    const and = tokens[next]?.text === 'and' ? next + 1 : next
    const rest = count(tokens, and)
    return rest?.value.spelled && !rest.value.ordinal && tokens[and].text.length > 2
      ? { value: year + rest.value.number, next: rest.next }
      : { value: year, next }
  }
  if (number < 15 || number > 20) return null
  let next = first.next
  if (word === 'hundred') {
    next++
    if (tokens[next]?.text === 'and') next++
    const rest = count(tokens, next)
    return rest?.value.spelled
      ? { value: number * 100 + rest.value.number, next: rest.next }
      : { value: number * 100, next }
  }
  if (tokens[next]?.text === '-') next++
  const zero = tokens[next]?.text === 'zero' || tokens[next]?.text === 'oh'
  const rest = count(tokens, zero ? next + 1 : next)
  if (!rest?.value.spelled || rest.value.ordinal || (!zero && rest.value.number < 10)) return null
  return { value: number * 100 + rest.value.number, next: rest.next }
}
