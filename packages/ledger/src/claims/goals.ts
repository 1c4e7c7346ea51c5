import { add, type Features } from './features.ts'
import type { LedgerPage, Named } from './page.ts'

/** Weight from which on a name is the facet's own and not lent or another's. */
const OWN = 1.2

/**
 * Where one goes: the states and places that some features name, but for those that its people stand for
 * ("Putin will go to North Korea": not Russia). Places of one state are one goal.
 */
export function goalsOf(page: LedgerPage, features: Features): Named[] {
  const ours = (id: string) => (features.get(`n:${id}`) ?? 0) >= OWN
  const people = new Set<string>()
  const places: Named[] = []
  for (const { value } of page.names) {
    if (!ours(value.id)) continue
    if (value.kind === 'person') for (const id of value.stands.keys()) people.add(id)
    else if (value.kind === 'country' || value.kind === 'place') places.push(value)
  }
  const goals: Named[] = []
  for (const place of places) {
    if (people.has(place.id) || goals.some((goal) => together(goal, place))) continue
    goals.push(place)
  }
  return goals
}

/** One proposition for each goal that the others leave out: "to stop in Pyongyang first and continue to Vietnam". */
export function partsByGoal(page: LedgerPage, content: Features, parts: readonly Features[]): Features[] {
  if (!content.has('c:visit')) return [...parts]
  const goals = goalsOf(page, content)
  const going = parts.filter((part) => part.has('c:visit') || part.has('t:CONSULT'))
  if (goals.length < 2) return [...parts]
  const missing = goals.filter(
    ({ stands }) => !going.some((part) => [...stands.keys()].some((id) => part.has(`n:${id}`))),
  )
  const others = parts.filter((part) => !going.includes(part) || [...part.keys()].some((key) => key.startsWith('n:')))
  return [
    ...others,
    ...missing.map(({ stands }): Features => {
      const part: Features = new Map([
        ['c:visit', 1.6],
        ['t:CONSULT', 0.8],
      ])
      for (const [id, weight] of stands) add(part, `n:${id}`, 1.4 * weight)
      return part
    }),
  ]
}

export function together(a: Named, b: Named): boolean {
  return [...a.stands].some(([id, weight]) => weight >= 0.5 && (b.stands.get(id) ?? 0) >= 0.5)
}
