import type { Unit, When } from '@thima/read/language'
import { monthAt, monthFirst } from './days.ts'
import { count, type Part, type Token } from './tokens.ts'
import { UNITS, WEEKDAYS, WHICH } from './words.ts'

const word = (tokens: readonly Token[], at: number) => tokens[at]?.text ?? ''

const VAGUE = new Set(['few', 'several', 'some', 'many'])

/** A number of units: "3 weeks", "a couple of days", "2 years and 1 month". Vague ones have no number. */
interface Length {
  unit: Unit
  number: number | null
  /** More than one unit, as months and days. */
  exact: { months: number; days: number } | null
}

function lengthAt(tokens: readonly Token[], at: number): Part<Length> | null {
  let i = at
  if (word(tokens, i) === 'a' && VAGUE.has(word(tokens, i + 1))) i++
  let number: number | null = null
  if (VAGUE.has(word(tokens, i))) i++
  else {
    const many = count(tokens, word(tokens, i) === 'a' && word(tokens, i + 1) === 'couple' ? i + 1 : i)
    if (!many || many.value.ordinal) {
      const unit = UNITS.get(word(tokens, i))
      return unit && word(tokens, i).endsWith('s') ? { value: { unit, number: null, exact: null }, next: i + 1 } : null
    }
    number = many.value.number
    i = many.next
    if (word(tokens, i) === 'of') i++
  }
  if (word(tokens, i) === '-' && tokens[i].glued) i++
  const fortnight = word(tokens, i) === 'fortnight' || word(tokens, i) === 'fortnights'
  const unit = fortnight ? 'week' : UNITS.get(word(tokens, i))
  if (!unit) return null
  if (fortnight && number !== null) number *= 2
  i++
  let exact: Length['exact'] = null
  if (number !== null) {
    const sum = months(unit, number)
    for (;;) {
      const and = word(tokens, i) === 'and' || word(tokens, i) === ',' ? i + 1 : i
      const more = count(tokens, and)
      const other = more && !more.value.ordinal ? UNITS.get(word(tokens, more.next)) : undefined
      if (!more || !other || other === unit) break
      const added = months(other, more.value.number)
      exact = exact
        ? { months: exact.months + added.months, days: exact.days + added.days }
        : { months: sum.months + added.months, days: sum.days + added.days }
      i = more.next + 1
    }
  }
  return { value: { unit, number, exact }, next: i }
}

const months = (unit: Unit, n: number) => ({
  months: unit === 'year' ? n * 12 : unit === 'quarter' ? n * 3 : unit === 'month' ? n : 0,
  days: unit === 'week' ? n * 7 : unit === 'day' ? n : 0,
})

/** A length before or after the reference. Some weeks or months tell no more than the year. */
function away({ unit, number, exact }: Length, sign: 1 | -1): When {
  if (number === null) return { kind: 'shift', unit: unit === 'day' ? 'month' : 'year', by: 0 }
  if (exact) return { kind: 'offset', months: exact.months * sign, days: exact.days * sign }
  return { kind: 'shift', unit, by: number * sign }
}

/** "two days ago", "in 3 weeks", "a month from now", "two weeks before May 13 1999": `element` reads what it is counted from. */
export function lengthFirst(
  tokens: readonly Token[],
  at: number,
  element: (at: number) => Part<When> | null,
): Part<{ when: When; anaphoric?: { unit: Unit; by: number } }> | null {
  const ahead = word(tokens, at) === 'in' || word(tokens, at) === 'within'
  const start = ahead ? at + 1 : at
  const within = word(tokens, at) === 'within'
  let i = start
  if (within && word(tokens, i) === 'the') i++
  if (within && WHICH.get(word(tokens, i)) === 1) i++
  const length = lengthAt(tokens, i)
  if (!length) return null
  const { value, next } = length
  if (within) {
    const from = word(tokens, next) === 'from' || word(tokens, next) === 'of' ? element(next + 1) : null
    if (value.number === null) return { value: { when: away(value, 1) }, next: from ? from.next : next }
    const end: When =
      value.exact || value.unit !== 'day'
        ? { kind: 'offset', ...(value.exact ?? months(value.unit, value.number)) }
        : away(value, 1)
    return {
      value: { when: { kind: 'range', from: { kind: 'shift', unit: 'day', by: 0 }, to: end } },
      next: from ? from.next : next,
    }
  }
  const behind = word(tokens, next)
  const begun = value.number === null ? null : begunBy(tokens, at, next, element)
  if (begun) {
    const { days, months: none } = value.exact ?? months(value.unit, value.number!)
    const base = begun.value
    if (days > 0 && none === 0 && isDayLike(base)) {
      const to: When = { kind: 'from', base, tense: 'any', unit: 'day', by: days - 1 }
      return { value: { when: { kind: 'range', from: base, to } }, next: begun.next }
    }
  }
  if (behind === 'ago') return { value: { when: away(value, -1) }, next: next + 1 }
  if (behind === 'from' && (word(tokens, next + 1) === 'now' || word(tokens, next + 1) === 'today'))
    return { value: { when: away(value, 1) }, next: next + 2 }
  if (behind === 'hence') return { value: { when: away(value, 1) }, next: next + 1 }
  if (value.number !== null && (behind === 'later' || behind === 'earlier' || behind === 'afterwards')) {
    const sign = behind === 'earlier' ? -1 : 1
    return {
      value: {
        when: away(value, sign),
        anaphoric: value.exact ? undefined : { unit: value.unit, by: value.number * sign },
      },
      next: next + 1,
    }
  }
  if (value.number !== null && (behind === 'before' || behind === 'after' || behind === 'from')) {
    const base = element(next + 1)
    const sum = value.exact ?? months(value.unit, value.number)
    if (base && sum.months === 0 && base.value.kind !== 'month' && base.value.kind !== 'range') {
      const by = behind === 'before' ? -sum.days : sum.days
      const tense = base.value.kind === 'weekday' ? 'future' : 'any'
      return { value: { when: { kind: 'from', base: base.value, tense, unit: 'day', by } }, next: base.next }
    }
  }
  return ahead && value.number !== null && !COUNTED_ON.has(behind) ? { value: { when: away(value, 1) }, next } : null
}

/** What a length begins with: "three days starting (from) Monday", "for three days from Monday". */
function begunBy(
  tokens: readonly Token[],
  at: number,
  next: number,
  element: (at: number) => Part<When> | null,
): Part<When> | null {
  let i = next
  if (STARTING.has(word(tokens, i))) i++
  else if (word(tokens, at - 1) !== 'for') return null
  else if (word(tokens, i) === ',') i++
  if (word(tokens, i) === 'from' || (i > next && word(tokens, i) === 'on')) i++
  return i === next ? null : element(i)
}

const STARTING = new Set(['starting', 'beginning', 'commencing'])

/** Whether it is a day. */
export const isDayLike = (when: When) =>
  when.kind === 'day' ||
  when.kind === 'weekday' ||
  (when.kind === 'fixed' && when.value.length === 10) ||
  ((when.kind === 'shift' || when.kind === 'from') && when.unit === 'day')

/** "in 3 years of war", "in two days' time" are lengths. */
const COUNTED_ON = new Set(['of', 'and', 'or', 'for', 'more'])

/** "this week", "last 3 months", "the next few weeks", "next June", "last Friday", "the week after next". */
export function whichFirst(tokens: readonly Token[], at: number): Part<When> | null {
  const which = WHICH.get(word(tokens, at))
  if (which === undefined) return null
  // "Following Monday's debate" is after it.
  if (word(tokens, at) === 'following' && word(tokens, at - 1) !== 'the' && WEEKDAYS.has(word(tokens, at + 1)))
    return null
  let i = at + 1
  let by = which
  // "this past week", "this coming Friday"
  let said = word(tokens, at)
  if (WHICH.has(word(tokens, i)) && which === 0) {
    said = word(tokens, i)
    by = WHICH.get(word(tokens, i++))!
  }
  const weekday = WEEKDAYS.get(word(tokens, i))
  if (weekday !== undefined) {
    // "last Friday" is that of the week before, "the past Friday" the one just over, "the coming Friday" the one at hand.
    const close = said === 'past' ? 'last' : said === 'this' || said === 'coming' || said === 'upcoming' ? 'this' : null
    return {
      value: close ? { kind: 'weekday', weekday, which: close } : { kind: 'weekday', weekday, week: by },
      next: i + 1,
    }
  }
  if (word(tokens, i) === 'calendar') i++
  const month = monthAt(tokens, i)
  if (month && word(tokens, at) !== 'same') {
    const dated = monthFirst(tokens, i)
    if (dated?.value.kind === 'day' && !dated.value.year)
      return { value: { ...dated.value, year: by === 0 ? undefined : { shift: by } }, next: dated.next }
    return { value: { kind: 'month', month: month.value, year: { shift: by } }, next: month.next }
  }
  const unit = periodUnit(word(tokens, i))
  if (unit) {
    const bare = word(tokens, at)
    if (unit !== 'week' && unit !== 'month' && unit !== 'year' && unit !== 'day' && bare === 'same') return null
    if (unit === 'day' && by === 0 && bare !== 'same') return null
    const next = i + 1
    if (word(tokens, i) === 'fortnight') return { value: { kind: 'span', unit: 'week', by: by * 2 || 2 }, next }
    return { value: { kind: 'shift', unit, by }, next }
  }
  if (word(tokens, i) === 'weekend') return { value: { kind: 'weekend', by }, next: i + 1 }
  if (by === 0 || word(tokens, at) === 'same') return null
  const length = lengthAt(tokens, i)
  if (length && (length.value.number !== null || VAGUE.has(word(tokens, i)) || word(tokens, i) === 'a')) {
    const { unit: of, number, exact } = length.value
    if (number === null) return { value: away(length.value, 1), next: length.next }
    return { value: spanOf(of, number, exact, by), next: length.next }
  }
  const many = count(tokens, i)
  return many && /^decades?$/.test(word(tokens, many.next))
    ? { value: spanOf('decade', many.value.number, null, by), next: many.next + 1 }
    : null
}

/** "the last 3 weeks" ends with today, "the next 3 weeks" begins with tomorrow. */
function spanOf(unit: Unit, number: number, exact: Length['exact'], by: number): When {
  if (unit === 'quarter' || unit === 'decade')
    return {
      kind: 'range',
      from: { kind: 'shift', unit, by: by < 0 ? -number : 1 },
      to: { kind: 'shift', unit, by: by < 0 ? -1 : number },
    }
  if (unit === 'year' && !exact) return { kind: 'span', unit, by: by * number }
  const sum = exact ?? months(unit, number)
  const end: When = { kind: 'offset', months: sum.months * by, days: sum.days * by }
  const here: When = { kind: 'shift', unit: 'day', by: by < 0 ? 0 : 1 }
  return by < 0 ? { kind: 'range', from: end, to: here } : { kind: 'range', from: here, to: end }
}

const periodUnit = (text: string): Unit | undefined => {
  if (text === 'fortnight') return 'week'
  if (text === 'decade') return 'decade'
  return text.endsWith('s') ? undefined : UNITS.get(text)
}

/** "3 next weeks", "5 past years". */
export function countedWhich(tokens: readonly Token[], at: number): Part<When> | null {
  const many = count(tokens, at)
  const which = many && !many.value.ordinal ? WHICH.get(word(tokens, many.next)) : undefined
  const unit = many && which ? UNITS.get(word(tokens, many.next + 1)) : undefined
  const plural = word(tokens, (many?.next ?? 0) + 1).endsWith('s')
  return many && which && unit && plural
    ? { value: spanOf(unit, many.value.number, null, which), next: many.next + 2 }
    : null
}
