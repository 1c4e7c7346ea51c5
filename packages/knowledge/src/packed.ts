import type { KnowledgeRows } from '@thima/read/model'
import packed from '#packed' with { type: 'json' }
import { type PackedRows, unpack } from './pack.ts'

/**
 * The rows that the build wrote: for Node the text of their JSON, which is read as text in a few milliseconds and parsed
 * when somebody asks for a row; for a browser, where bytes count more, columns.
 */
export const rows: KnowledgeRows = typeof packed === 'string' ? parsed(packed) : unpack(packed as PackedRows)

function parsed(json: string): KnowledgeRows {
  let made: KnowledgeRows | null = null
  const all = () => {
    made ??= JSON.parse(json) as KnowledgeRows
    return made
  }
  return {
    get entities() {
      return all().entities
    },
    get roles() {
      return all().roles
    },
    get terms() {
      return all().terms
    },
    get days() {
      return all().days
    },
  }
}
