import type { EntityRow, KnowledgeRows } from '@thima/read/model'

/**
 * The rows for a browser: without the languages that Thima does not read and without the addresses of outlets, because a
 * page is given text. Nobody is missing.
 */
export function cutRows(rows: KnowledgeRows): KnowledgeRows {
  return { ...rows, entities: rows.entities.map(cutEntity) }
}

function cutEntity({ ru, ko, ja, zh, domains, ...row }: EntityRow): EntityRow {
  if (row.weak === undefined) return row
  const others = new Set([ru, ko, ja, zh].flatMap((forms) => forms ?? []))
  const weak = row.weak.filter((form) => !others.has(form))
  const { weak: _, ...rest } = row
  return weak.length > 0 ? { ...rest, weak } : rest
}
