import type { Doc, TimeCandidate } from './language/index.ts'
import type { Note } from './model/index.ts'
import type { NamedEvent } from './named-days.ts'
import type { Publication } from './published.ts'

export interface NamedDays {
  days: TimeCandidate[]
  events: NamedEvent[]
}

export function inferPublished(
  _doc: Doc,
  _times: readonly TimeCandidate[],
  _named: NamedDays,
  _notes: Note[],
): Publication {
  return { published: null, from: null, days: [] }
}
