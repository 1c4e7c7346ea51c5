import type { Doc } from './language/index.ts'
import type { Note, PublishedFrom } from './model/index.ts'

/** Finds the day of publication and resolves the expressions of time. */
export function readTimes(doc: Doc, _notes: Note[]): PublishedFrom | null {
  doc.published = doc.options.published ?? null
  return doc.published ? (doc.options.publishedFrom ?? 'given') : null
}
