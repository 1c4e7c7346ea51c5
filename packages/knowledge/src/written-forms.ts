import type { EntityRow, Knowledge } from '@thima/read/model'
import { NAME_LANGUAGES } from './forms.ts'

/** Which forms mean what, worked out when knowledge was built: looking one up asks for no rows but those that bear it. */
export interface WrittenForms {
  /** Hashes of the forms that mean one thing, in order, each as its distance from the one before: small numbers take little room. */
  gaps: readonly number[]
  /** For each the place of its row. */
  places: readonly number[]
  /** What may mean several things, with their ids as `lookup` gives them. */
  shared: readonly (readonly [form: string, ids: readonly string[]])[]
}

/** Written forms with their hashes made out. */
export interface ReadForms extends WrittenForms {
  hashes: Uint32Array
}

export function readForms(written: WrittenForms): ReadForms {
  const hashes = new Uint32Array(written.gaps.length)
  let hash = 0
  for (let at = 0; at < hashes.length; at++) hashes[at] = hash += written.gaps[at]
  return { ...written, hashes }
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
  const gaps = single.map(([hash], at) => hash - (single[at - 1]?.[0] ?? 0))
  return { gaps, places: single.map(([, place]) => place), shared: [...shared] }
}

/** The ids that a form may mean. */
export function findForm(
  { hashes, places, shared }: ReadForms,
  form: string,
  entityAt: (place: number) => EntityRow,
): readonly string[] {
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

/** FNV-1a over UTF-16 units, cut to as many bits as keep most forms apart: fewer take less room, and a look-up compares the form itself. */
function hashOf(form: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < form.length; i++) hash = Math.imul(hash ^ form.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 15)) & 0xfffff
}
