import type { KnowledgeRows, ReadOptions } from 'thima'

/** What a person said on the command line, as workers are given it: plain data. */
export interface Settings {
  /** Stands above what the page says of itself. */
  told: Pick<ReadOptions, 'published' | 'outlet' | 'language'>
  /** What is wanted of a reading: its JSON, or the reading with its text for the view. */
  want: 'json' | 'view'
  /** Whether the JSON carries the text. */
  withText: boolean
  /** People's own rows. */
  knowledge: Partial<KnowledgeRows> | null
  /** Folder for `NAME.json`, else null. */
  out: string | null
}
