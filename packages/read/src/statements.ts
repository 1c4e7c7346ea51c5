import type { Doc } from './language/index.ts'
import type { Note, Statement } from './model/index.ts'

/** The statements of a text with their chains. */
export function readStatements(doc: Doc, _notes: Note[]): Statement[] {
  doc.attributions = doc.pack.attributions(doc)
  return []
}
