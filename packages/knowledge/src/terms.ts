import type { TermRow } from '@thima/read/model'
import { periodOf } from './period.ts'

export interface Terms {
  holders(role: string, of: string, on: string | null): readonly TermRow[]
  offices(person: string, on: string | null): readonly TermRow[]
}

/** Terms of office, found by office or by person; both lists are in order of time. */
export function createTerms(terms: readonly TermRow[]): Terms {
  const byOffice = group(terms, (term) => `${term.role} ${term.of}`)
  const byPerson = group(terms, (term) => term.person)
  return {
    holders: (role, of, on) => during(byOffice.get(`${role} ${of}`) ?? [], on),
    offices: (person, on) => during(byPerson.get(person) ?? [], on),
  }
}

/**
 * Those of the terms that may have lasted on that day, in all or part of that month or year; all of them where no day
 * is given. A term that ends "2011-08" is taken to reach into that month, its successor's to begin in it: both match.
 */
function during(terms: readonly TermRow[], on: string | null): readonly TermRow[] {
  const period = on === null ? null : periodOf(on)
  if (period === null) return terms
  const [first, last] = period
  return terms.filter(({ from, to }) => {
    const begins = periodOf(from)?.[0] ?? from
    const ends = to === null ? null : (periodOf(to)?.[1] ?? to)
    // `to` is the first day after the term; where it is no more exact than a month, its last day may still be that day.
    return begins <= last && (ends === null || first < ends)
  })
}

function group(terms: readonly TermRow[], key: (term: TermRow) => string): Map<string, TermRow[]> {
  const groups = new Map<string, TermRow[]>()
  for (const term of terms) {
    const list = groups.get(key(term))
    if (list === undefined) groups.set(key(term), [term])
    else list.push(term)
  }
  for (const list of groups.values()) list.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  return groups
}
