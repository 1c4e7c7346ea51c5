import type { Voice } from './voices.ts'

/** Where a telling points before the claim's other tellings are asked: a voice, an outlet, or nobody. */
export interface Pointer {
  key: string
  name: string
  named: boolean
  why: string
  /** The outlet that the pointer ends at and that may itself have had it from another. */
  outlet: string | null
  unnamed: { circle: string; of: string | null } | null
  /** Whether it may as well be one of the claim's other origins. */
  unsure?: boolean
}

export function pointerOf({ name, named }: Voice, key: string, why: string): Pointer {
  return { key, name, named, why, outlet: null, unnamed: null }
}

/** Each origin once: where several tellings lead to it, as the last of them does. */
export const distinct = (pointers: readonly Pointer[]): Pointer[] => [
  ...new Map(pointers.map((pointer) => [pointer.key, pointer])).values(),
]

export const unsurely = (pointer: Pointer | null): Pointer | null =>
  pointer === null ? null : { ...pointer, unsure: true }

/** Whether two unnamed sources may be one, by the circle and the state that they are of. */
export function alikeSources(
  a: { circle: string; of: string | null } | null,
  b: { circle: string; of: string | null } | null,
): boolean {
  if (a === null || b === null) return true
  const circles = a.circle === b.circle || a.circle === 'other' || b.circle === 'other'
  return circles && (a.of === null || b.of === null || a.of === b.of)
}
