import type { KnowledgeRows } from '@thima/read/model'
import packed from '#packed' with { type: 'json' }

/**
 * The rows that the build wrote for Node: the text of their JSON, which is read as text in a few milliseconds and parsed
 * when somebody asks for a row.
 */
export const rows: KnowledgeRows = {
  get entities() {
    return parsed().entities
  },
  get roles() {
    return parsed().roles
  },
  get terms() {
    return parsed().terms
  },
  get days() {
    return parsed().days
  },
}

let made: KnowledgeRows | null = null

function parsed(): KnowledgeRows {
  made ??= JSON.parse(packed as string) as KnowledgeRows
  return made
}
