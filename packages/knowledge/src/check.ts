import type { KnowledgeRows } from '@thima/read/model'
import { checkFields } from './check-fields.ts'
import { checkTerms } from './check-terms.ts'

/** What is wrong with a row, and which row it is. */
export interface RowProblem {
  /** `entities[3] "kim-jong-un"`: the list, the place in it counted from 0, and the row's own name. */
  row: string
  /** What is wrong, as a clause: `"kind" is "persn"; it must be one of person, …`. */
  problem: string
}

/**
 * What is wrong with rows, in their order: fields that are missing, misspelt or of another form, relations to nothing, ids
 * given twice, dates out of order, offices that two hold at once. `known` are the rows beside which they are to stand:
 * relations may point to them, and a row of the same id may hold only what it adds.
 */
export function checkRows(rows: unknown, known: Partial<KnowledgeRows> = {}): RowProblem[] {
  const problems = checkFields(rows, known)
  // Order and overlap mean nothing before every date is one.
  return problems.length > 0 ? problems : checkTerms(rows as Partial<KnowledgeRows>, known)
}
