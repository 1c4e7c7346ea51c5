import type { ReadEvent } from '@thima/read/model'
import { FAMILIES, HAPPENINGS } from './concepts.ts'
import { add, contextOf, type Features, featuresOf, featuresOfEvent, merge } from './features.ts'
import { goalsOf, partsByGoal } from './goals.ts'
import { headsOf, isProper, properEvents } from './heads.ts'
import type { LedgerPage, Named } from './page.ts'
import { type Roles, rolesOf } from './roles.ts'
import type { Telling } from './telling.ts'

/** One proposition of a telling: one of its events, or, where none was coded, one thing that its words tell of. */
export interface Facet {
  id: string
  telling: Telling
  page: LedgerPage
  event: ReadEvent | null
  features: Features
  /** What happens in it, as concepts. */
  heads: ReadonlySet<string>
  /** PLOVER's types that its event and its words speak of. */
  types: ReadonlySet<string>
  /** Who does it to whom. */
  roles: Roles
  /** Where one goes, if it tells of a visit. */
  goals: readonly Named[]
  /** Whether what it tells of had to be taken from what was told before. */
  borrowed: boolean
}

/** A proposition of a content before the rest of the content is added to it. */
export interface Part {
  event: ReadEvent | null
  features: Features
}

/** How much of what stands around a telling is taken to be meant in it: the less it says itself, the more. */
const LENT = 0.9
const SAYS_ENOUGH = 7
/** What is left of a feature that belongs to another proposition of the same telling. */
const NOT_OURS = 0.25

/** The content of a telling by itself. The writer's own voice does not say what he has others say. */
export function contentOf(page: LedgerPage, telling: Telling): Features {
  const without = telling.kind === 'voice' ? page.article.reading.statements.flatMap(({ content }) => content) : []
  return featuresOf(page, telling.spans, without)
}

/** The propositions of a content; at least one. */
export function facetsOf(page: LedgerPage, telling: Telling, content: Features, borrowed: boolean): Facet[] {
  const events = properEvents(page, telling.events, content)
  const context = contextOf(page, telling)
  const lent = Math.max(0.12, LENT * (1 - strength(content) / SAYS_ENOUGH))
  const told = events.map((event): Part => ({ event, features: featuresOfEvent(page, event) }))
  const parts = partsByGoal(page, content, told.length > 0 ? [...told, ...besides(told, content)] : partsOf(content))
  return parts.map(({ event, features: own }, i) => {
    const features: Features = new Map(own)
    const others = new Set(
      parts.filter((other) => other.features !== own).flatMap((other) => [...other.features.keys()]),
    )
    for (const [key, weight] of content) {
      if (!features.has(key)) features.set(key, weight * (others.has(key) ? NOT_OURS : event === null ? 1 : 0.8))
    }
    const heads = headsOf(event !== null && event.type !== 'OTHER' ? ofType(features, own, event) : features)
    const types = new Set(
      [...features].filter(([key, w]) => key.startsWith('t:') && w >= 0.6).map(([key]) => key.slice(2)),
    )
    const goals = heads.has('visit') ? goalsOf(page, features) : []
    const roles = rolesOf(page, telling, heads, event)
    merge(features, context, lent * (event === null ? 1 : 0.6))
    const id = parts.length === 1 ? telling.id : `${telling.id}/${i}`
    return { id, telling, page, event, features, heads, types, roles, goals, borrowed }
  })
}

/** What happens in a coded event is what its trigger says, else those of the words around that are of its type. */
function ofType(features: Features, own: Features, event: ReadEvent): Features {
  if (headsOf(own).size > 0) return own
  return new Map([...features].filter(([key]) => HAPPENINGS[key.slice(2)] === event.type))
}

function strength(features: Features): number {
  let sum = 0
  for (const [key, weight] of features) if (!key.startsWith('w:')) sum += weight
  return sum
}

/** What else happens in a content of which an event was coded: "no decision to sack the coach, supporters are asked to cheer". */
function besides(told: readonly Part[], content: Features): Part[] {
  const coded = new Set(told.flatMap(({ event }) => (event === null ? [] : [event.type])))
  const named = new Set(told.flatMap(({ features }) => [...features.keys()]))
  const left = [...headsOf(content)].filter((id) => isProper(id) && !coded.has(HAPPENINGS[id]) && !named.has(`c:${id}`))
  if (left.length === 0) return []
  return partsOf(new Map(left.map((id) => [`c:${id}`, content.get(`c:${id}`)!])))
}

/** Without a coded event: one for each sort of thing that happens ("Hamas to free 23 Thais after Iran steps in"). */
function partsOf(content: Features): Part[] {
  const byType = new Map<string, Features>()
  for (const id of headsOf(content)) {
    const type = HAPPENINGS[id]
    const sort = FAMILIES[id] ?? type
    const features: Features = byType.get(sort) ?? new Map()
    byType.set(sort, features)
    features.set(`c:${id}`, content.get(`c:${id}`)!)
    if (type !== 'OTHER') add(features, `t:${type}`, 0.8)
  }
  const parts = [...byType.values()].map((features): Part => ({ event: null, features }))
  return parts.length === 0 ? [{ event: null, features: new Map() }] : parts
}
