import type { Modality } from '@thima/read/model'
import type { Member } from './members.ts'
import { signIn } from './polarity.ts'

/** How far an event has come, in order. */
export const COURSE = ['expected', 'planned', 'ongoing', 'occurred'] as const
export type Stage = (typeof COURSE)[number]

/** How far a telling says that it has come: by its event, by what its speaker does with it, by its words; null where nothing tells. */
export function modalityOf({ telling, facet }: Pick<Member, 'telling' | 'facet'>): Modality | null {
  if (facet.event !== null) return facet.event.modality
  if (telling.stance === 'expects' || telling.stance === 'believes') return 'expected'
  if (telling.stance === 'intends') return 'planned'
  if (signIn(facet.page, 'ahead', telling)) return 'expected'
  return signIn(facet.page, 'done', telling) ? 'occurred' : null
}

/** Whether one tells of what has begun, where the other only says that it will. */
export function isFurther(one: Modality | null, other: Modality | null): boolean {
  return hasBegun(one) && other !== null && !hasBegun(other)
}

export const hasBegun = (modality: Modality | null): boolean => modality === 'ongoing' || modality === 'occurred'
