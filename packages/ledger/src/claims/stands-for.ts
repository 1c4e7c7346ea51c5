import type { Knowledge } from '@thima/read/model'

/**
 * All that naming a thing brings to mind, with how strongly: Putin also means Russia, Pyongyang North Korea, a ministry its
 * state, Mandalay lies in Myanmar. Thai and English, a leader and his country meet there.
 */
export function standsFor(id: string, on: string | null, knowledge: Knowledge): ReadonlyMap<string, number> {
  const stands = new Map<string, number>([[id, 1]])
  const add = (other: string | undefined, weight: number) => {
    if (other !== undefined && (stands.get(other) ?? 0) < weight) stands.set(other, weight)
  }
  for (const party of knowledge.speaksFor(id, on)) add(party, 0.7)
  const row = knowledge.entity(id)
  if (row === undefined) return stands
  add(row.capitalOf, 1)
  add(row.stateMediaOf, 0.3)
  if (row.kind === 'government' || row.kind === 'place') {
    add(row.partOf, 0.5)
    add(row.country, 0.5)
  } else add(row.country, 0.3)
  return stands
}
