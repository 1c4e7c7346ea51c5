import type { KnowledgeRows } from '@thima/read/model'

/** Several sets of rows as one: a later row of the same id adds its forms and replaces what it says otherwise. */
export function mergeRows(...sets: readonly Partial<KnowledgeRows>[]): KnowledgeRows {
  return {
    entities: byId(sets.flatMap((set) => set.entities ?? [])),
    roles: byId(sets.flatMap((set) => set.roles ?? [])),
    terms: sets.flatMap((set) => set.terms ?? []),
    days: byId(sets.flatMap((set) => set.days ?? [])),
  }
}

function byId<T extends { id: string }>(rows: readonly T[]): T[] {
  const found = new Map<string, T>()
  for (const row of rows) {
    const before = found.get(row.id)
    found.set(row.id, before === undefined ? row : mergeRow(before, row))
  }
  return [...found.values()]
}

/** Lists are united, the earlier one's order first; of single values the later one stands. */
export function mergeRow<T extends object>(before: T, later: Partial<T>): T {
  const merged: T = { ...before }
  for (const key of Object.keys(later) as (keyof T)[]) {
    const [old, value] = [before[key], later[key]]
    merged[key] = (Array.isArray(old) && Array.isArray(value) ? [...new Set([...old, ...value])] : value) as T[keyof T]
  }
  return merged
}
