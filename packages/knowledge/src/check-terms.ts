import { type KnowledgeRows, parseDate, type TermRow } from '@thima/read/model'
import type { RowProblem } from './check.ts'
import { rowName } from './check-fields.ts'

/** Terms that end before they begin, and offices that two hold at once though the role is not shared and nobody is acting. */
export function checkTerms(rows: Partial<KnowledgeRows>, known: Partial<KnowledgeRows>): RowProblem[] {
  const problems: RowProblem[] = []
  const shared = new Set(
    [...(known.roles ?? []), ...(rows.roles ?? [])].filter((role) => role.shared).map((role) => role.id),
  )
  const others = Map.groupBy([...(known.terms ?? []), ...(rows.terms ?? [])], officeOf)
  for (const [index, term] of (rows.terms ?? []).entries()) {
    const problem = (text: string) => problems.push({ row: rowName('terms', index, term), problem: text })
    const sure = surely(term)
    if (term.to !== null && day(term.to, 'last') <= day(term.from, 'first'))
      problem(`ends (${term.to}) before it begins (${term.from})`)
    else if (sure !== null && !term.acting && !shared.has(term.role)) {
      for (const other of others.get(officeOf(term)) ?? []) {
        const then = other === term || other.acting ? null : surely(other)
        // Each pair is told once, at the later of the two.
        if (then !== null && then.first <= sure.last && sure.first <= then.last && isEarlier(other, term))
          problem(`from ${term.from} overlaps with ${other.person}, ${other.from} to ${other.to ?? 'today'}`)
      }
    }
  }
  return problems
}

const officeOf = (term: TermRow) => `${term.role} ${term.of}`
const isEarlier = (one: TermRow, other: TermRow) =>
  one.from < other.from || (one.from === other.from && one.person <= other.person)
const day = (date: string, which: 'first' | 'last') => parseDate(date)![which]

/** The days on which the term surely lasted: a month or year that it begins or ends in does not count. */
function surely(term: TermRow): { first: number; last: number } | null {
  const first = day(term.from, 'last')
  const last = term.to === null ? Number.POSITIVE_INFINITY : day(term.to, 'first') - 1
  return first <= last ? { first, last } : null
}
