import { hasBegun, modalityOf } from './course.ts'
import type { Facet } from './facet.ts'
import { signIn } from './polarity.ts'

/** What a telling can be made stronger in: how sure it is and how far it has come, and of how many it tells. */
export const SCALES: readonly { steps: number; of(facet: Facet): number | null }[] = [
  { steps: 3, of: certainty },
  { steps: 2, of: extent },
]

/** The step from which on it has happened. */
export const BEGUN = 2

/** How much more one says than another: above 0 where it is surer, further or of more; 0 where that is one, or nobody tells. */
export function moreThan(one: Facet, other: Facet): number {
  for (const { of } of SCALES) {
    const [a, b] = [of(one), of(other)]
    if (a !== null && b !== null && a !== b) return a - b
  }
  return 0
}

/** 0 "may, is considering", 1 "will, has decided", 2 "has"; null where nothing tells. */
function certainty(facet: Facet): number | null {
  const { telling, page } = facet
  if (signIn(page, 'maybe', telling, notAMonth)) return 0
  const modality = modalityOf({ telling, facet })
  if (hasBegun(modality)) return BEGUN
  return modality !== null || signIn(page, 'firm', telling) ? 1 : null
}

/** "They may" is not the month. */
const notAMonth = (word: string) => word !== 'May'

/** 0 "some of", 1 "all". */
function extent({ telling, page }: Facet): number | null {
  if (signIn(page, 'part', telling)) return 0
  return signIn(page, 'whole', telling) ? 1 : null
}
