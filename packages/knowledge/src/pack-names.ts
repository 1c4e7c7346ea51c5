import type { EntityRow } from '@thima/read/model'
import { type Columns, cells, join } from './pack-columns.ts'
import { packForms, packName, unpackForms, unpackName } from './pack-forms.ts'
import { swapThai } from './single-bytes.ts'
import { asciiSlug } from './slug.ts'

/** What has an id and names: an entity, a day. */
export type Named = Pick<EntityRow, 'id' | 'name' | 'th' | 'en' | 'country' | 'code'>

type StateOf = (row: Named) => EntityRow | undefined

/** Ids and names as columns. An id that follows from the name is left out. */
export const packNames = (rows: readonly Named[], state: StateOf): Columns => ({
  name: join(rows, (row) => packName(row.name, 'en', state(row))),
  id: join(rows, (row) => (row.id === asciiSlug(row.name) ? '' : row.id)),
  th: swapThai(join(rows, (row) => packForms(row, 'th', state(row)))),
  en: join(rows, (row) => packForms(row, 'en', state(row))),
})

/** Fills in the names and ids of rows that have everything else; those first that others are named after. */
export function unpackNames(columns: Columns, rows: readonly Named[], order: Iterable<number>, state: StateOf) {
  const [names, ids, th, en] = [columns.name, columns.id, swapThai(columns.th), columns.en].map(cells)
  for (const index of order) {
    const row = rows[index]
    const of = state(row)
    row.name = unpackName(names[index], 'en', of)
    row.id = ids[index] || asciiSlug(row.name)
    if (th[index]) row.th = unpackForms(th[index], row, 'th', of)
    if (en[index]) row.en = unpackForms(en[index], row, 'en', of)
  }
}

/** The state whose words are in the names of a row; a state or territory is named after none. */
export function stateOf(entities: readonly EntityRow[]): StateOf {
  const states = new Map(entities.filter((row) => row.code !== undefined).map((row) => [row.id, row]))
  return (row) => (row.code === undefined && row.country !== undefined ? states.get(row.country) : undefined)
}
