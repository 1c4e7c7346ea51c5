import { parseDate, type ReadEvent } from '@thima/read/model'
import type { Facet } from './facet.ts'
import { together } from './goals.ts'

/** Days by which two tellings of one happening may miss each other. */
const SLACK = 3

/** Whether two facets cannot tell of the same happening, whatever their words: other people, other roles, another time. */
export function conflict(a: Facet, b: Facet): boolean {
  if (a.telling === b.telling) return true
  if (a.goals.length > 0 && b.goals.length > 0 && !a.goals.some((x) => b.goals.some((y) => together(x, y)))) return true
  if (a.event === null || b.event === null) return false
  return apart(a.event, b.event) || others(a, b) || swapped(a, b)
}

/** Two times that do not meet. A year that holds a month meets it. */
function apart({ when: one }: ReadEvent, { when: other }: ReadEvent): boolean {
  const x = one === null ? null : parseDate(one)
  const y = other === null ? null : parseDate(other)
  return x !== null && y !== null && (x.first > y.last + SLACK || y.first > x.last + SLACK)
}

/** The same people do the same sort of thing to somebody else: a visit to North Korea is none to Vietnam. */
function others(a: Facet, b: Facet): boolean {
  const [x, y] = [a.event!, b.event!]
  if (x.type !== y.type || x.type === 'OTHER') return false
  if (!meet(a, x.actors, b, y.actors)) return x.actors.length > 0 && y.actors.length > 0 && !meetAny(a, b)
  return x.recipients.length > 0 && y.recipients.length > 0 && !meet(a, x.recipients, b, y.recipients)
}

/** What one did to the other is not what the other did to him. */
function swapped(a: Facet, b: Facet): boolean {
  const [x, y] = [a.event!, b.event!]
  if (x.type !== y.type || !ONE_WAY.has(x.type)) return false
  const crossed = meet(a, x.actors, b, y.recipients) && meet(a, x.recipients, b, y.actors)
  return crossed && !(meet(a, x.actors, b, y.actors) && meet(a, x.recipients, b, y.recipients))
}

const ONE_WAY: ReadonlySet<string> = new Set([
  'ASSAULT',
  'COERCE',
  'ACCUSE',
  'THREATEN',
  'SANCTION',
  'MOBILIZE',
  'AID',
  'REQUEST',
  'REJECT',
])

function meetAny(a: Facet, b: Facet): boolean {
  const of = ({ actors, recipients }: ReadEvent) => [...actors, ...recipients]
  return meet(a, of(a.event!), b, of(b.event!))
}

/** Whether two lists of entities have somebody in common, a leader and his state being one. */
function meet(a: Facet, one: readonly string[], b: Facet, other: readonly string[]): boolean {
  const left = one.map((id) => standing(a, id))
  const right = other.map((id) => standing(b, id))
  return left.some((x) => right.some((y) => x.some((id) => y.includes(id))))
}

function standing(facet: Facet, id: string): string[] {
  const at = facet.page.names.find(({ value }) => value.id === id)
  return at === undefined ? [id] : [...at.value.stands].filter(([, weight]) => weight >= 0.5).map(([other]) => other)
}
