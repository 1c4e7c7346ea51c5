import type { Modality } from '@thima/read/model'
import type { Member } from './members.ts'
import { signIn } from './polarity.ts'

/** How far an event has come, in order. */
export const COURSE = ['expected', 'planned', 'ongoing', 'occurred'] as const
export type Stage = (typeof COURSE)[number]

/** How far a telling says that it has come: by its event, else by what its speaker does with it. */
export function modalityOf({ telling, facet }: Member): Modality {
  if (facet.event !== null) return facet.event.modality
  if (telling.stance === 'expects' || telling.stance === 'believes') return 'expected'
  if (telling.stance === 'intends') return 'planned'
  return signIn(facet.page, 'ahead', telling) ? 'expected' : 'occurred'
}

export function isFurther(one: Modality, other: Modality): boolean {
  return stageOf(one) >= 2 && stageOf(other) < 2
}

const stageOf = (modality: Modality) => COURSE.indexOf(modality as Stage)
