import { parseDate, type ReadEvent } from '@thima/read/model'
import { SYMMETRIC } from './concepts.ts'
import type { Facet } from './facet.ts'
import { together } from './goals.ts'
import { standing } from './heads.ts'
import { ONE_WAY, otherRoles } from './roles.ts'

/** Days by which two tellings of one happening may miss each other, and from which on nothing can make them one. */
const SLACK = 3
const NEVER = 45
/** What is left of the likeness where somebody else does it. */
const OTHER_ACTOR = 0.2

/**
 * What speaks against two facets telling of the same happening, whatever their words: 0 where they cannot, 1 where nothing
 * does. Other people, other roles, another time count against it and do not forbid it: a reading may be wrong in them.
 */
export function compatible(a: Facet, b: Facet): number {
  if (a.telling === b.telling) return 0
  if (a.goals.length > 0 && b.goals.length > 0 && !a.goals.some((x) => b.goals.some((y) => together(x, y)))) return 0
  const oneWay = [...a.types].some((type) => ONE_WAY.has(type) && b.types.has(type))
  const roles = oneWay ? otherRoles(a.roles, b.roles) : null
  if (roles === 'swapped') return 0
  const fit = roles === null ? 1 : OTHER_ACTOR
  if (a.event === null || b.event === null) return fit
  const days = apart(a.event, b.event)
  if (days > NEVER) return 0
  return (days > SLACK ? 0.4 : 1) * (others(a, b) ? 0.5 : 1) * fit
}

/** Days between two times that do not meet. A year that holds a month meets it. */
function apart({ when: one }: ReadEvent, { when: other }: ReadEvent): number {
  const x = one === null ? null : parseDate(one)
  const y = other === null ? null : parseDate(other)
  return x === null || y === null ? 0 : Math.max(0, x.first - y.last, y.first - x.last)
}

/** The same sort of thing between other people: a visit to North Korea is none to Vietnam. */
function others(a: Facet, b: Facet): boolean {
  const [x, y] = [a.event!, b.event!]
  if (x.type !== y.type || x.type === 'OTHER') return false
  if (SYMMETRIC.has(x.type)) {
    const [all, every] = [partiesOf(x), partiesOf(y)]
    return !every.every((id) => meet(b, [id], a, all)) && !all.every((id) => meet(a, [id], b, every))
  }
  return x.recipients.length > 0 && y.recipients.length > 0 && !meet(a, x.recipients, b, y.recipients) && !named(a, b)
}

const partiesOf = ({ actors, recipients }: ReadEvent) => [...actors, ...recipients]

/** Whether one names in other words those that the other names as its recipients. */
function named(a: Facet, b: Facet): boolean {
  const has = (facet: Facet, ids: readonly string[]) => ids.some((id) => (facet.features.get(`n:${id}`) ?? 0) >= 0.6)
  return has(a, b.event!.recipients) || has(b, a.event!.recipients)
}

/** Whether two lists of entities have somebody in common, a leader and his state being one. */
function meet(a: Facet, one: readonly string[], b: Facet, other: readonly string[]): boolean {
  const right = other.flatMap((id) => standing(b.page, id))
  return one.some((id) => standing(a.page, id).some((key) => right.includes(key)))
}
