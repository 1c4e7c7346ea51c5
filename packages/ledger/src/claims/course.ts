import type { Modality } from '@thima/read/model'
import type { Facet } from './facet.ts'
import type { Member } from './members.ts'
import { signIn } from './polarity.ts'

/** How far an event has come, in order. */
export const COURSE = ['expected', 'planned', 'ongoing', 'occurred'] as const
export type Stage = (typeof COURSE)[number]

/** How far a telling says that it has come: by its event, by what its speaker does with it, by its words; null where nothing tells. */
export function modalityOf({ telling, facet }: Pick<Member, 'telling' | 'facet'>): Modality | null {
  if (facet.event !== null) return isAhead(facet) ? 'planned' : facet.event.modality
  if (telling.stance === 'expects' || telling.stance === 'believes') return 'expected'
  if (telling.stance === 'intends') return 'planned'
  if (signIn(facet.page, 'ahead', telling)) return 'expected'
  return signIn(facet.page, 'done', telling) ? 'occurred' : null
}

/** "Have agreed to stop fighting from the 15th", told on the 7th: what has a day to come has not begun. */
function isAhead({ event, page }: Facet): boolean {
  const begun = event !== null && hasBegun(event.modality)
  return (
    begun &&
    event.when !== null &&
    page.day !== null &&
    /^\d{4}-\d\d-\d\d/.test(event.when) &&
    event.when.slice(0, 10) > page.day
  )
}

/** Whether one tells of what has begun, where the other only says that it will. */
export function isFurther(one: Modality | null, other: Modality | null): boolean {
  return hasBegun(one) && other !== null && !hasBegun(other)
}

export const hasBegun = (modality: Modality | null): boolean => modality === 'ongoing' || modality === 'occurred'
