import type { EntityRow, KnowledgeRows, PackedNames } from '@thima/read/model'

type Demonyms = readonly (readonly [word: string, state: string])[]

/** Rows that know beforehand what would else be worked out from all of them. */
export interface ReadyRows extends KnowledgeRows {
  entity?(id: string): EntityRow | undefined
  /** As `Knowledge.lookup` in all languages. */
  lookup?(form: string): readonly string[]
  names?(language: string): PackedNames | null
  prepare?(language: string): Promise<void>
  demonyms?(): Demonyms
}

export const demonymsOf = (entities: readonly EntityRow[]): Demonyms =>
  entities.flatMap(({ id, demonyms }) => (demonyms ?? []).map((word) => [word, id] as const))
