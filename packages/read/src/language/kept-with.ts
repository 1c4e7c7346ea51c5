import type { Doc } from './document.ts'

/**
 * What is worked out of a text once, when it is first asked for. It is kept in the document itself and goes with it: what a WeakMap
 * holds stays until all memory is searched, and is moved about with every text read meanwhile.
 */
export function keptWith<T extends {}>(doc: Doc, key: object, make: () => T): T {
  let found = doc.kept.get(key) as T | undefined
  if (found === undefined) {
    found = make()
    doc.kept.set(key, found)
  }
  return found
}
