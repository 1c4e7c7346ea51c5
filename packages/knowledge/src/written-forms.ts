import type { EntityRow, Knowledge } from '@thima/read/model'
import { NAME_LANGUAGES } from './forms.ts'

/** Which forms mean what, worked out when knowledge was built: looking one up asks for no rows but those that bear it. */
export interface WrittenForms {
  /** Hashes of the forms that mean one thing, in order, and for each the place of its row. */
  hashes: readonly number[]
  places: readonly number[]
  /** What may mean several things, with their ids as `lookup` gives them. */
  shared: readonly (readonly [form: string, ids: readonly string[]])[]
}

/** The forms of all rows in all languages. */
export function writeForms(entities: readonly EntityRow[], knowledge: Knowledge): WrittenForms {
  const single: [hash: number, place: number][] = []
  const shared = new Map<string, readonly string[]>()
  entities.forEach((entity, place) => {
    for (const form of formsOf(entity)) {
      const ids = knowledge.lookup(form)
      if (ids.length === 1) single.push([hashOf(form), place])
      else shared.set(form, ids)
    }
  })
  single.sort((a, b) => a[0] - b[0])
  return { hashes: single.map(([hash]) => hash), places: single.map(([, place]) => place), shared: [...shared] }
}

/** The ids that a form may mean. */
export function findForm(
  written: WrittenForms,
  form: string,
  entityAt: (place: number) => EntityRow,
): readonly string[] {
  const { hashes, places, shared } = written
  const hash = hashOf(form)
  let low = 0
  for (let high = hashes.length; low < high; ) {
    const middle = (low + high) >> 1
    if (hashes[middle] < hash) low = middle + 1
    else high = middle
  }
  for (; hashes[low] === hash; low++) {
    const entity = entityAt(places[low])
    if (formsOf(entity).has(form)) return [entity.id]
  }
  return shared.find(([other]) => other === form)?.[1] ?? []
}

const formsOf = (entity: EntityRow): Set<string> =>
  new Set([entity.name, ...NAME_LANGUAGES.flatMap((language) => entity[language] ?? [])])

/** FNV-1a over UTF-16 units, cut to what stays a small number everywhere. */
function hashOf(form: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < form.length; i++) hash = Math.imul(hash ^ form.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 15)) & 0x3fffffff
}
