import { counted, type Tense, type TimeCandidate, type Unit, type When } from '@thima/read/language'
import { compactAt, dayFirst, ends, monthFirst, numericAt, weekdayAt } from './days.ts'
import { countedWhich, isDayLike, lengthFirst, whichFirst } from './lengths.ts'
import { codeAt, decadeAt, isYear, nthFirst, yearFirst } from './periods.ts'
import { count, type Part, spelledYear, type Token } from './tokens.ts'
import {
  CARDINALS,
  GONE,
  MODIFIERS,
  MONTHS,
  ORDINALS,
  PARTS_OF_DAY,
  SHORT_WEEKDAYS,
  TENS,
  TO,
  UNITS,
  WEAK_MONTHS,
  WEEKDAYS,
  WHICH,
} from './words.ts'

/** An expression found. */
export interface Found {
  start: number
  end: number
  when: When
  tense: Tense
  away?: TimeCandidate['away']
}

export const NUMBERS: ReadonlySet<string> = new Set([...CARDINALS.keys(), ...TENS.keys(), ...ORDINALS.keys()])
/** Words with which a length of time begins beside numbers. */
export const LENGTHS: ReadonlySet<string> = new Set(
  'in within few several some many days weeks months years'.split(' '),
)

/** What an expression says, before its neighbours are looked at. */
export interface Expression {
  when: When
  tense?: Tense
  away?: TimeCandidate['away']
}

const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
  ['tmrw', 1],
  ['yesterday', -1],
])

/** Reads expressions from the tokens around one anchor. */
export class Reader {
  readonly #text: string
  readonly #tokens: readonly Token[]
  readonly #found: readonly Found[]
  #depth = 0

  constructor(text: string, tokens: readonly Token[], found: readonly Found[]) {
    this.#text = text
    this.#tokens = tokens
    this.#found = found
  }

  /** An expression or a range of them, with "from" or "between" in front. */
  expression(at: number): Part<Expression> | null {
    const opener = this.#word(at)
    if (opener === 'from' || opener === 'between') {
      const range = this.#range(at + 1, opener === 'between')
      return range && { value: { when: range.value }, next: range.next }
    }
    const single = this.#single(at)
    if (!single || single.value.when.kind === 'range') return single
    const { when } = single.value
    if (!RANGES.has(this.#word(single.next))) return single
    const second = this.#end(single.next + 1, when.kind === 'fixed')
    if (!second || second.value.kind === 'range' || !fit(when, second.value)) return single
    return {
      value: { when: { kind: 'range', from: lentMonth(when, second.value), to: second.value } },
      next: second.next,
    }
  }

  #word(at: number): string {
    return this.#tokens[at]?.text ?? ''
  }

  /** Behind "from" or "between": "June 18 to July 2", "4 to 22 this month", "2014 and 2018". */
  #range(at: number, and: boolean): Part<When> | null {
    let first = this.#end(at, true)
    if (first?.value.kind === 'range') return first
    const bare = count(this.#tokens, this.#word(at) === 'the' ? at + 1 : at)
    let i = first ? first.next : (bare?.next ?? 0)
    if (!first && !(bare && bare.value.number >= 1 && bare.value.number <= 31)) return null
    if (first && !this.#joins(i, and) && bare && this.#joins(bare.next, and)) {
      first = null
      i = bare.next
    }
    if (!this.#joins(i, and)) return null
    const second = this.#end(i + 1, true) ?? (first?.value.kind === 'day' ? this.#bareDay(i + 1, first.value) : null)
    if (!second || second.value.kind === 'range') return null
    const from: When = first ? first.value : { kind: 'day', day: bare!.value.number }
    if (!fit(from, second.value)) return null
    return { value: { kind: 'range', from: lentMonth(from, second.value), to: second.value }, next: second.next }
  }

  /** "to the third" behind "from April twenty-seventh". */
  #bareDay(at: number, first: When & { kind: 'day' }): Part<When> | null {
    const number = count(this.#tokens, this.#word(at) === 'the' ? at + 1 : at)
    if (!number || number.value.number > 31 || !first.month) return null
    const month = number.value.number > first.day ? first.month : (first.month % 12) + 1
    return { value: { kind: 'day', day: number.value.number, month, year: first.year }, next: number.next }
  }

  #joins(at: number, and: boolean): boolean {
    const join = this.#word(at)
    return TO.has(join) || (and && join === 'and')
  }

  /** One end of a range. */
  #end(at: number, opened: boolean): Part<When> | null {
    const single = this.#single(at, opened)
    if (single) return { value: single.value.when, next: single.next }
    if (!opened) return null
    if (this.#word(at) === 'now' || this.#word(at) === 'date')
      return { value: { kind: 'shift', unit: 'day', by: 0 }, next: at + 1 }
    const year = this.#tokens[at]?.digits === 4 ? yearFirst(this.#tokens, at, true) : null
    return year ?? numericAt(this.#tokens, at, true)
  }

  /** One expression. `sure` where the words around it leave no doubt that it is one. */
  #single(at: number, sure = false): Part<Expression> | null {
    const tokens = this.#tokens
    const word = this.#word(at)
    const the = word === 'the'
    const i = the ? at + 1 : at
    const first = this.#word(i)
    const number = (tokens[i]?.digits ?? 0) > 0 || NUMBERS.has(first)
    const modified = MODIFIERS.has(first) ? this.#modified(i) : null
    if (modified) return modified
    const day = DAY_WORDS.get(word)
    if (day !== undefined && this.#isName(at)) return null
    if (day !== undefined)
      return {
        value: {
          when: { kind: 'shift', unit: 'day', by: day },
          away: { unit: 'day', by: day },
          tense: day < 0 ? 'past' : day > 0 ? 'future' : 'any',
        },
        next: this.#partOfDay(at + 1),
      }
    const special = this.#special(at, i, the)
    if (special) return special
    const nth = number || first === 'last' || first === 'final' ? nthFirst(tokens, i, (k) => this.#when(k)) : null
    if (nth) return { value: { when: nth.value }, next: nth.next }
    const which = whichFirst(tokens, i)
    if (which) return this.#whichBehind(which)
    if (first === 'week' || first === 'month') {
      const of = this.#word(i + 1)
      const base =
        of === 'of' || of === 'starting' || of === 'commencing' || of === 'beginning'
          ? this.#when(i + 2 + (this.#word(i + 2) === 'on' ? 1 : 0))
          : null
      if (base)
        return {
          value: {
            when: { kind: 'from', base: base.value, tense: 'any', unit: first, by: 0 },
          },
          next: base.next,
        }
    }
    const weekday = WEEKDAYS.has(word) ? weekdayAt(tokens, at) : null
    if (weekday && this.#isWeekday(at, weekday))
      return { value: { when: weekday.value }, next: this.#partOfDay(weekday.next) }
    const long = number || LENGTHS.has(word)
    const length =
      long && !the && !(word === 'in' && this.#sofar(at)) ? lengthFirst(tokens, at, (k) => this.#when(k)) : null
    if (length) return { value: { when: this.#anaphoric(length.value) }, next: length.next }
    const several = number ? countedWhich(tokens, i) : null
    if (several) return { value: { when: several.value }, next: several.next }
    const code = codeAt(tokens, i) ?? decadeAt(tokens, i)
    if (code) return { value: { when: code.value }, next: code.next }
    if (MONTHS.has(word)) {
      const month = monthFirst(tokens, at)
      if (month && this.#isMonth(at, month, sure)) return { value: { when: month.value }, next: month.next }
    }
    const compact = compactAt(tokens[i])
    if (compact) return { value: { when: compact }, next: i + 1 }
    const numeric = numericAt(
      tokens,
      at,
      sure || NUMERIC_BEFORE.has(this.#word(at - 1)) || WHICH.has(this.#word(at - 1)),
    )
    if (numeric) return { value: { when: numeric.value }, next: numeric.next }
    const dated = number ? dayFirst(tokens, i) : null
    if (dated) return { value: { when: dated.value }, next: dated.next }
    if (tokens[i]?.digits === 4 || tokens[i]?.text === 'b') {
      const year = yearFirst(tokens, i, sure || (tokens[i].digits === 4 && isYear(tokens, i)) || tokens[i].text === 'b')
      if (year) return { value: { when: year.value }, next: year.next }
    }
    const spelled = number ? spelledYear(tokens, i) : null
    if (
      spelled &&
      spelled.value >= 1500 &&
      spelled.next - i >= 2 &&
      (sure || ends(tokens, spelled.next) || this.#word(at - 1) === 'in')
    )
      return { value: { when: { kind: 'fixed', value: String(spelled.value) } }, next: spelled.next }
    return the ? this.#theNth(at) : null
  }

  #when(at: number): Part<When> | null {
    // "two days after three days before …": nobody counts further than that.
    if (this.#depth >= 2) return null
    this.#depth++
    const single = this.#single(at, true)
    this.#depth--
    return single && { value: single.value.when, next: single.next }
  }

  /** "early next week", "the end of June", "mid-2024": the modifier changes nothing. */
  #modified(at: number): Part<Expression> | null {
    if (!MODIFIERS.has(this.#word(at))) return null
    let i = at + 1
    for (const word of ['-', 'in', 'on', 'of', 'the', 'my']) if (this.#word(i) === word) i++
    const unit = UNITS.get(this.#word(i))
    if (unit && i > at + 1 && unit !== 'day' && unit !== 'quarter')
      return { value: { when: { kind: 'shift', unit, by: 0 } }, next: i + 1 }
    const single = this.#single(i, true)
    return single && single.value.when.kind !== 'from' ? single : null
  }

  /** "the day before yesterday", "the next day", "that day", "the year 2024", "the week after next". */
  #special(at: number, i: number, the: boolean): Part<Expression> | null {
    const [a, b, c] = [this.#word(i), this.#word(i + 1), this.#word(i + 2)]
    if (a === 'day' && (b === 'before' || b === 'after')) {
      const sign = b === 'before' ? -1 : 1
      const day = DAY_WORDS.get(c)
      if (day !== undefined) return { value: { when: { kind: 'shift', unit: 'day', by: day + sign } }, next: i + 3 }
      if (the && ends(this.#tokens, i + 2))
        return {
          value: {
            when: this.#anaphoric({
              when: { kind: 'shift', unit: 'day', by: sign },
              anaphoric: { unit: 'day', by: sign },
            }),
          },
          next: i + 2,
        }
    }
    if (
      (the && (a === 'next' || a === 'following') && b === 'day') ||
      ((this.#word(at) === 'that' || (the && a === 'same')) && (b === 'day' || (b === 'same' && c === 'day')))
    ) {
      const by = a === 'next' || a === 'following' ? 1 : 0
      return {
        value: { when: this.#anaphoric({ when: { kind: 'shift', unit: 'day', by }, anaphoric: { unit: 'day', by } }) },
        next: i + (b === 'same' ? 3 : 2),
      }
    }
    const unit = UNITS.get(a)
    if (unit && b === 'after' && (c === 'next' || (c === 'the' && this.#word(i + 3) === 'next')))
      return { value: { when: { kind: 'shift', unit, by: 2 } }, next: i + (c === 'next' ? 3 : 4) }
    if (a === 'weekend' && b === 'after' && the)
      return { value: { when: { kind: 'weekend', by: 2 } }, next: i + (c === 'next' ? 3 : 4) }
    if (a === 'weekend' && (the || WEEKEND_BEFORE.has(this.#word(at - 1))))
      return { value: { when: { kind: 'weekend', by: 0 } }, next: i + 1 }
    if (
      (a === 'year' || (a === 'calendar' && b === 'year')) &&
      this.#tokens[i + (a === 'year' ? 1 : 2)]?.digits === 4
    ) {
      const year = yearFirst(this.#tokens, i + (a === 'year' ? 1 : 2), true)
      if (year) return { value: { when: year.value }, next: year.next }
    }
    if (a === 'fiscal' && b === 'year' && this.#tokens[i + 2]?.digits === 4) {
      const year = yearFirst(this.#tokens, i + 2, true)
      if (year?.value.kind === 'fixed' && year.value.value.length === 4)
        return { value: { when: { kind: 'fiscal', starts: 10, year: { year: +year.value.value } } }, next: year.next }
    }
    return null
  }

  /** "next week on Friday", "last week Sunday", "next year's first quarter", "Friday night". */
  #whichBehind(part: Part<When>): Part<Expression> {
    const { value: when, next } = part
    if (when.kind === 'shift' && when.unit === 'week') {
      let i = next
      for (const word of ["'", '’', 's', '-', ',', 'on']) if (this.#word(i) === word) i++
      const weekday = WEEKDAYS.get(this.#word(i))
      if (weekday && i - next <= 2 && this.#word(next) !== ',')
        return { value: { when: { kind: 'weekday', weekday, week: when.by } }, next: i + 1 }
    }
    if (when.kind === 'shift' && when.unit === 'year' && (this.#word(next) === "'" || this.#word(next) === '’')) {
      const nth = count(this.#tokens, next + 2)
      if (nth?.value.ordinal && this.#word(nth.next) === 'quarter')
        return {
          value: { when: { kind: 'quarter', quarter: nth.value.number, year: { shift: when.by } } },
          next: nth.next + 1,
        }
    }
    if (when.kind === 'weekday') {
      let i = next
      if (this.#word(i) === '-' || this.#word(i) === '(') i++
      const dated = numericAt(this.#tokens, i, true) ?? monthFirst(this.#tokens, i)
      if (dated?.value.kind === 'day')
        return { value: { when: { ...dated.value, weekday: when.weekday } }, next: dated.next }
      return {
        value: {
          when,
          tense: when.which === 'last' || when.week === -1 ? 'past' : when.week === 1 ? 'future' : undefined,
        },
        next: this.#partOfDay(next),
      }
    }
    return { value: { when }, next }
  }

  /** "the 27th", where nothing that it could count follows. */
  #theNth(at: number): Part<Expression> | null {
    const number = count(this.#tokens, at + 1)
    if (!number?.value.ordinal || number.value.number > 31 || number.value.number < 1) return null
    const day = this.#word(number.next) === 'day' ? number.next + 1 : number.next
    const closed = ends(this.#tokens, day) && !number.value.spelled
    const which = WHICH.get(this.#word(day))
    if (which !== undefined && this.#word(day + 1) === 'month')
      return { value: { when: { kind: 'day', day: number.value.number, months: which } }, next: day + 2 }
    return closed ? { value: { when: { kind: 'day', day: number.value.number } }, next: day } : null
  }

  #partOfDay(at: number): number {
    return PARTS_OF_DAY.has(this.#word(at)) ? at + 1 : at
  }

  /** "later" and "the next day" count from the last day named, else from the reference. */
  #anaphoric({ when, anaphoric }: { when: When; anaphoric?: { unit: Unit; by: number } }): When {
    if (!anaphoric) return when
    const base = this.#found.slice(-8).findLast((f) => f.tense !== 'future' && isDayLike(f.when))
    return base ? counted(base.when, base.tense, anaphoric.unit, anaphoric.by) : when
  }

  /** "the first visit in 12 years" tells how long, not when. */
  #sofar(at: number): boolean {
    for (let k = at - 1; k >= 0 && k >= at - 8; k--) {
      const word = this.#word(k)
      if (
        word === 'first' ||
        word === 'only' ||
        word === 'time' ||
        (word.length > 5 && word.endsWith('est')) ||
        GONE.has(word)
      )
        return true
      if (word === '.' || word === ';') return false
    }
    return false
  }

  /** "USA Today" is no day. */
  #isName(at: number): boolean {
    const before = this.#tokens[at - 1]
    return isUpper(this.#text, this.#tokens[at].start) && before !== undefined && isUpper(this.#text, before.start)
  }

  /** Mon, sat, sun and their like are weekdays only with a capital and beside something that makes them one. */
  #isWeekday(at: number, part: Part<When>): boolean {
    const { text, start } = this.#tokens[at]
    if (!SHORT_WEEKDAYS.has(text))
      return !text.endsWith('days') || text === 'mondays' || text === 'sundays' ? !text.endsWith('s') : true
    if (part.value.kind === 'day' || part.next > at + 1) return true
    return (
      isUpper(this.#text, start) &&
      (text === 'thu' ||
        text === 'thurs' ||
        text === 'tue' ||
        text === 'tues' ||
        text === 'fri' ||
        WEEKDAY_BEFORE.has(this.#word(at - 1)))
    )
  }

  /** "may", "march" and the abbreviations are months only where something makes them one. */
  #isMonth(at: number, part: Part<When>, sure: boolean): boolean {
    const { text, start } = this.#tokens[at]
    if (part.value.kind !== 'month' || part.value.year || !WEAK_MONTHS.has(text) || part.next > at + 1) return true
    const before = this.#word(at - 1)
    if (text !== 'may' && text !== 'march' && text !== 'mar')
      return sure || isUpper(this.#text, start) || MONTH_BEFORE.has(before)
    // "may" in small letters is a verb behind most words, "March" a demonstration.
    if (!isUpper(this.#text, start)) return text === 'may' && MAY_BEFORE.has(before)
    return sure || MONTH_BEFORE.has(before)
  }
}

const isUpper = (text: string, at: number) => text.charCodeAt(at) >= 0x41 && text.charCodeAt(at) <= 0x5a

const WEEKEND_BEFORE = new Set(['over', 'that', 'on', 'during'])
const NUMERIC_BEFORE = new Set('on from by until till since before after dated'.split(' '))
const WEEKDAY_BEFORE = new Set('on by until since from this next last every before after'.split(' '))
const MONTH_BEFORE = new Set(
  'in of since until till by from to last this next early late mid during before after for through between and end'.split(
    ' ',
  ),
)
const MAY_BEFORE = new Set('in of since last next early late mid'.split(' '))
const RANGES = new Set(['-', '–', '—', '~', 'to', 'through', 'thru', 'until', 'till'])

/** Whether two ends make a range: both days, or both months or years. */
function fit(from: When, to: When): boolean {
  if (from.kind === 'day' && from.month === undefined && from.months === undefined && !from.weekday)
    return to.kind === 'day'
  return true
}

/** "4 to 22 this month": the first has the month of the second. */
function lentMonth(from: When, to: When): When {
  return from.kind === 'day' && from.month === undefined && to.kind === 'day' && to.months !== undefined
    ? { ...from, months: to.months }
    : from
}
