import { type KnowledgeRows, ThimaError } from '@thima/read/model'
import { checkRows } from './check.ts'

/** Problems that one error tells of; the others are counted. */
const TOLD = 5

/**
 * People's own rows: one object with any of the lists `entities`, `roles`, `terms` and `days`, of the same form as the
 * files in `data/`. `known` are the rows beside which they are to stand; a row of the same id adds to the one there.
 * Throws `knowledge-row-invalid`, which names the rows.
 */
export function parseRows(json: unknown, known: Partial<KnowledgeRows> = {}): KnowledgeRows {
  const problems = checkRows(json, known)
  if (problems.length > 0) {
    const told = problems.slice(0, TOLD).map(({ row, problem }) => `${row} ${problem}`)
    const more = problems.length > TOLD ? [`${problems.length - TOLD} more`] : []
    throw new ThimaError({
      code: 'knowledge-row-invalid',
      message: `Rows of knowledge are not right: ${[...told, ...more].join('; ')}.`,
      help: 'Correct these rows. The fields of each list are told in packages/knowledge/README.md.',
    })
  }
  const { entities = [], roles = [], terms = [], days = [] } = json as Partial<KnowledgeRows>
  return { entities, roles, terms, days }
}
