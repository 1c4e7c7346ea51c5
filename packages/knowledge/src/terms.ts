import { dayOfDateTime, parseDate, type TermRow } from '@thima/read/model'

export interface Terms {
  holders(role: string, of: string, on: string | null): readonly TermRow[]
  offices(person: string, on: string | null): readonly TermRow[]
}

/** A term with the first and the last day on which it may have lasted, as day numbers. */
interface Lasting {
  term: TermRow
  first: number
  last: number
}

/** Terms of office, found by office or by person; both lists are in order of time. */
export function createTerms(terms: readonly TermRow[]): Terms {
  const lasting = terms.map(lastingOf).sort((a, b) => a.first - b.first || a.last - b.last)
  const byOffice = Map.groupBy(lasting, ({ term }) => officeKey(term.role, term.of))
  const byPerson = Map.groupBy(lasting, ({ term }) => term.person)
  return {
    holders: (role, of, on) => during(byOffice.get(officeKey(role, of)) ?? [], on),
    offices: (person, on) => during(byPerson.get(person) ?? [], on),
  }
}

const officeKey = (role: string, of: string) => `${role} ${of}`

/**
 * `to` is the first day after the term. Where it is no more exact than a month or a year, the term is taken to reach
 * into it and the successor's, beginning in the same, to begin with its first day: on such a day both match.
 */
function lastingOf(term: TermRow): Lasting {
  const from = parseDate(term.from)
  const to = term.to === null ? null : parseDate(term.to)
  return { term, first: from?.first ?? Number.NEGATIVE_INFINITY, last: to ? to.last - 1 : Number.POSITIVE_INFINITY }
}

/** Those that may have lasted on that day, or in a part of that month or year; all of them where no day is given. */
function during(terms: readonly Lasting[], on: string | null): readonly TermRow[] {
  const day = on === null ? null : parseDate(dayOfDateTime(on) ?? on)
  const found = day === null ? terms : terms.filter(({ first, last }) => first <= day.last && day.first <= last)
  return found.map(({ term }) => term)
}
