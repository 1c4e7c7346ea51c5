import type { Part } from './facet.ts'
import { add, type Features } from './features.ts'
import type { LedgerPage, Named } from './page.ts'

/** Weight from which on a name is the facet's own and not lent or another's. */
const OWN = 1.05

/**
 * Where one goes: the states and places that some features name, but for those that its people stand for
 * ("Putin will go to North Korea": not Russia). Places of one state are one goal.
 */
export function goalsOf(page: LedgerPage, features: Features): Named[] {
  const people = new Set<string>()
  const places: Named[] = []
  for (const named of page.byId.values()) {
    if ((features.get(`n:${named.id}`) ?? 0) < OWN) continue
    if (named.kind === 'person') for (const id of named.stands.keys()) people.add(id)
    else if (named.kind === 'country' || named.kind === 'place') places.push(named)
  }
  const goals: Named[] = []
  for (const place of places) {
    if (people.has(place.id) || goals.some((goal) => together(goal, place))) continue
    goals.push(place)
  }
  return goals
}

/** One proposition for each goal that the others leave out: "to stop in Pyongyang first and continue to Vietnam". */
export function partsByGoal(page: LedgerPage, content: Features, parts: readonly Part[]): Part[] {
  if (!content.has('c:visit')) return [...parts]
  const goals = goalsOf(page, content)
  if (goals.length < 2) return [...parts]
  const going = parts.filter(({ features }) => features.has('c:visit') || features.has('t:CONSULT'))
  const missing = goals.filter(
    ({ stands }) => !going.some(({ features }) => [...stands.keys()].some((id) => features.has(`n:${id}`))),
  )
  const others = parts.filter(
    (part) =>
      !going.includes(part) || part.event !== null || [...part.features.keys()].some((key) => key.startsWith('n:')),
  )
  return [...others, ...missing.map(({ stands }) => ({ event: null, features: visitTo(stands) }))]
}

function visitTo(stands: ReadonlyMap<string, number>): Features {
  const features: Features = new Map([
    ['c:visit', 1.6],
    ['t:CONSULT', 0.8],
  ])
  for (const [id, weight] of stands) add(features, `n:${id}`, 1.4 * weight)
  return features
}

export function together(a: Named, b: Named): boolean {
  return a.strongly.some((id) => b.strongly.includes(id))
}
