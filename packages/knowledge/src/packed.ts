import { readFileSync } from 'node:fs'
import type { DayRow, EntityRow, PackedNames, RoleRow, TermRow } from '@thima/read/model'
import type { ReadyRows } from './ready.ts'
import { findForm, readForms, type WrittenForms } from './written-forms.ts'

/**
 * The rows as the build writes them for Node: texts of JSON, which are read when somebody asks the first question and parsed when
 * one needs them. Entities are a file of their own with a row a line, of which only those that are asked for are parsed.
 */
export interface WrittenRows {
  /** One id a line, in the order of the entities. */
  ids: string
  roles: string
  terms: string
  days: string
  demonyms: [word: string, state: string][]
  /** What `findForm` looks forms up in. */
  forms: string
}

/** Bytes are made a text of three times as fast as a text is read. Who bundles this module puts the files beside the bundle. */
const readBeside = (file: string) => readFileSync(new URL(file, import.meta.url)).toString()

const written = once(() => JSON.parse(readBeside('all-rows.json')) as WrittenRows)
const lines = once(() => readBeside('entities.jsonl').split('\n'))
const roles = once(() => JSON.parse(written().roles) as RoleRow[])
const terms = once(() => JSON.parse(written().terms) as TermRow[])
const days = once(() => JSON.parse(written().days) as DayRow[])
const forms = once(() => readForms(JSON.parse(written().forms) as WrittenForms))
const places = once(
  () =>
    new Map(
      written()
        .ids.split('\n')
        .map((id, place) => [id, place]),
    ),
)
const made: EntityRow[] = []

/** An entity is made once: whoever asks again gets the same row. */
function entityAt(place: number): EntityRow {
  made[place] ??= JSON.parse(lines()[place]) as EntityRow
  return made[place]
}

/** All of them are parsed at once, which is faster than one by one. */
const entities = once(() => {
  const all = JSON.parse(`[${lines().join(',')}]`) as EntityRow[]
  for (let place = 0; place < all.length; place++) made[place] ??= all[place]
  return made
})

export const rows: ReadyRows = {
  get entities() {
    return entities()
  },
  get roles() {
    return roles()
  },
  get terms() {
    return terms()
  },
  get days() {
    return days()
  },
  entity(id) {
    const place = places().get(id)
    return place === undefined ? undefined : entityAt(place)
  },
  lookup: (form) => findForm(forms(), form, entityAt),
  demonyms: () => written().demonyms,
  names: (language) => names.get(language) ?? null,
  async prepare(language) {
    if (!names.has(language) && language in load) names.set(language, (await load[language]()).default as PackedNames)
  },
}

/** The names of a language are loaded before a text in it is read; where they are not, they are worked out. */
const names = new Map<string, PackedNames>()
const load: Record<string, () => Promise<{ default: unknown }>> = {
  th: () => import('#names-th', { with: { type: 'json' } }),
  en: () => import('#names-en', { with: { type: 'json' } }),
}

function once<T>(make: () => T): () => T {
  let value: { of: T } | null = null
  return () => {
    value ??= { of: make() }
    return value.of
  }
}
