import type { EventType, Knowledge } from '@thima/read/model'
import { type ClaimEvent, isOfficial, tellsWhere } from './event-of.ts'
import type { Facet } from './facet.ts'
import { standing } from './heads.ts'
import type { Member } from './members.ts'
import { sortKey } from './roles.ts'
import type { Voice } from './voices.ts'
import { homeState } from './who.ts'

/** Whom a claim is about, and who of them can confirm or deny it. */
export interface Parties {
  /** Those whose word settles it. */
  settling: ReadonlySet<string>
  /** The other side of a claim that only the actor can confirm: its word is an origin, and contradicts him. */
  accusing: ReadonlySet<string>
  /** Places whose authorities may speak, where nobody acts. */
  places: ReadonlySet<string>
  /** Whether only one side can confirm or deny it. */
  oneSided: boolean
  /** Whom the tellings name, and the states in which they were written: what happens to them concerns them. */
  concerned: ReadonlySet<string>
}

type Sides = Pick<Parties, 'settling' | 'accusing' | 'places'>

/** Types in which only the actor can confirm (an admission) or deny. */
const ONE_SIDED: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'ACCUSE', 'THREATEN', 'SANCTION', 'MOBILIZE'])

export function partiesOf(
  event: ClaimEvent,
  facets: readonly Facet[],
  on: string | null,
  knowledge: Knowledge,
): Parties {
  const named = facets.map(namedIn)
  const homes = facets.flatMap(({ page }) => homeState(page) ?? [])
  return {
    ...sidesOf(event, facets, subjectsOf(named, knowledge), on, knowledge),
    oneSided: ONE_SIDED.has(event.type),
    concerned: new Set([...named.flatMap((ids) => [...ids]), ...homes]),
  }
}

function sidesOf(
  event: ClaimEvent,
  facets: readonly Facet[],
  about: readonly string[],
  on: string | null,
  knowledge: Knowledge,
): Sides {
  const expand = (ids: readonly string[]) => new Set(ids.flatMap((id) => [...represented(id, on, knowledge)]))
  const actors = expand(event.actors)
  const recipients = expand(event.recipients)
  const subjects = expand(about)
  if (event.type === 'OTHER' && event.actors.length === 0) {
    const places = placesOf(event, facets, knowledge)
    return { settling: new Set([...places, ...recipients, ...subjects]), accusing: new Set(), places }
  }
  const sorts = sortsOf(event, facets)
  const named = event.actors.length + sorts.agents.length > 0
  const told =
    named || !ONE_SIDED.has(event.type)
      ? new Set<string>()
      : expand(agentsOf(facets).filter((id) => !event.recipients.includes(id)))
  if (told.size > 0) {
    return { settling: told, accusing: new Set([...recipients].filter((id) => !told.has(id))), places: new Set() }
  }
  if (ONE_SIDED.has(event.type) && named) {
    const others = partnersIn(facets, 'agents').filter((id) => !recipients.has(id))
    const accusing = [...recipients].filter((id) => !actors.has(id))
    return {
      settling: new Set([...actors, ...expand(others), ...sorts.agents]),
      accusing: new Set([...accusing, ...sorts.patients]),
      places: new Set(),
    }
  }
  if (ONE_SIDED.has(event.type) && isOfficial(facets)) {
    // nobody is named who arrested him: the authority of the place, and never he himself
    const places = placesOf({ ...event, recipients: [] }, facets, knowledge)
    return { settling: places, accusing: new Set([...recipients].filter((id) => !places.has(id))), places }
  }
  const acting = new Set([...actors, ...recipients, ...expand(partnersIn(facets))])
  // Between two states the parties are known.
  const between = [...acting].filter((id) => knowledge.entity(id)?.kind === 'country').length > 1
  const settling = between ? acting : new Set([...acting, ...subjects])
  if (settling.size > 0) return { settling, accusing: new Set(), places: new Set() }
  // "troops moved on the capital": nobody is named who does it
  const places = placesOf(event, facets, knowledge)
  return { settling: places, accusing: new Set(), places }
}

/** How strongly a name must stand for somebody. */
const STRONGLY = 0.6

/** Whom a telling names, and for whom they stand; not where it happens. */
function namedIn({ page, telling }: Facet): Set<string> {
  const named = page.names.filter(
    ({ span: [start, end] }) => telling.spans.some(([s, e]) => s <= start && end <= e) && !tellsWhere(page, start),
  )
  return new Set(
    named.flatMap(({ value }) => [...value.stands].filter(([, weight]) => weight >= STRONGLY).map(([id]) => id)),
  )
}

/** Share of the tellings that must name somebody for the claim to be about him. */
const MAINLY = 0.4

/** Whom a claim is about by the names in its tellings, whatever the reading took to act in it. */
function subjectsOf(named: readonly ReadonlySet<string>[], knowledge: Knowledge): string[] {
  const counts = new Map<string, number>()
  for (const ids of named) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= Math.max(FEWEST, MAINLY * named.length))
    .map(([id]) => id)
    .filter((id) => !NO_PARTY.has(knowledge.entity(id)?.kind))
}

/** What speaks for nobody by being named. */
const NO_PARTY: ReadonlySet<string | undefined> = new Set(['place', 'outlet'])

/** Who does it by the order of words, where no telling was coded with an actor. */
function agentsOf(facets: readonly Facet[]): string[] {
  const told = facets.filter(({ roles }) => roles.agents.size > 0)
  const counts = new Map<string, number>()
  for (const { roles } of told) for (const id of roles.agents) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].filter(([, count]) => count >= told.length / 2).map(([id]) => id)
}

/** Sorts of people on a side that nobody names: "police fired at workers". */
function sortsOf(
  { actors, recipients }: ClaimEvent,
  facets: readonly Facet[],
): { agents: string[]; patients: string[] } {
  const told = facets.filter(({ roles: { kinds } }) => kinds.agents.size + kinds.patients.size > 0)
  const most = (side: 'agents' | 'patients') => {
    const counts = new Map<string, number>()
    for (const { roles } of told) for (const id of roles.kinds[side]) counts.set(id, (counts.get(id) ?? 0) + 1)
    return [...counts].filter(([, count]) => count >= told.length / 2).map(([id]) => id)
  }
  const [agents, patients] = [most('agents'), most('patients')]
  return {
    agents: actors.length > 0 ? [] : agents.filter((id) => !patients.includes(id)).map(sortKey),
    patients: recipients.length > 0 ? [] : patients.filter((id) => !agents.includes(id)).map(sortKey),
  }
}

/** Share of the tellings that must name a side of something that several do together, and how many at least. */
const OFTEN = 0.25
const FEWEST = 2

/**
 * Those whom several tellings have take part, or do it: the other side of a truce need not be the one that is told to act, and
 * of "Thailand" and its football association either may be told to dismiss.
 */
function partnersIn(facets: readonly Facet[], side: 'agents' | 'both' = 'both'): string[] {
  const told = facets
    .map(({ roles }) => new Set(side === 'agents' ? roles.agents : [...roles.agents, ...roles.patients]))
    .filter(({ size }) => size > 0)
  const counts = new Map<string, number>()
  for (const ids of told) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].filter(([, count]) => count >= Math.max(FEWEST, OFTEN * told.length)).map(([id]) => id)
}

/**
 * Whether a telling of what only one side does says itself who did it: "after the shooting at the pass", "villagers heard shots"
 * do not say who shot, and are no origin for that.
 */
export function saysWho({ facet }: Member, { type, actors }: ClaimEvent): boolean {
  if (!ONE_SIDED.has(type) || actors.length === 0) return true
  if (facet.borrowed) return false
  if (facet.roles.agents.size > 0 || facet.roles.kinds.agents.size > 0) return true
  return actors.some((id) => standing(facet.page, id).some((key) => (facet.features.get(`n:${key}`) ?? 0) >= 0.6))
}

export const settles = ({ settling, places }: Parties, voice: Voice): boolean =>
  meets(voice.speaksFor, settling) || meets(voice.sorts, settling) || meets(voice.authorityOf, places)

export const accuses = ({ accusing }: Parties, voice: Voice): boolean =>
  meets(voice.speaksFor, accusing) || meets(voice.sorts, accusing) || (armed(accusing) && isState(voice))

/** Police and soldiers have their state speak for them. */
const armed = (side: ReadonlySet<string>) => side.has(sortKey('police')) || side.has(sortKey('troops'))
const isState = ({ key, speaksFor }: Voice) => speaksFor.size > 1 && key.startsWith('voice:')

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const id of a) if (b.has(id)) return true
  return false
}

/** A thing and all whose word is its own: a leader's state, a capital's state. */
function represented(id: string, on: string | null, knowledge: Knowledge): Set<string> {
  const ids = new Set([id, ...knowledge.speaksFor(id, on)])
  const row = knowledge.entity(id)
  if (row?.capitalOf !== undefined) ids.add(row.capitalOf)
  if (row?.kind === 'government' && row.country !== undefined) ids.add(row.country)
  return ids
}

/** Where it happened, and what that lies in: the authority of the place is the party where nobody acts. */
function placesOf({ place, recipients }: ClaimEvent, facets: readonly Facet[], knowledge: Knowledge): Set<string> {
  const counts = new Map<string, number>()
  for (const { features } of facets) {
    for (const [key, weight] of features) {
      const id = key.startsWith('n:') ? key.slice(2) : null
      const kind = id === null ? undefined : knowledge.entity(id)?.kind
      if (id !== null && weight >= 0.5 && (kind === 'country' || kind === 'place'))
        counts.set(id, (counts.get(id) ?? 0) + 1)
    }
  }
  const most = Math.max(0, ...counts.values())
  const enough = Math.min(most, Math.max(Math.min(2, facets.length / 2), most / 3))
  const seeds = [...counts].filter(([, count]) => count >= enough).map(([id]) => id)
  const found = new Set<string>()
  const climb = (id: string | undefined) => {
    if (id === undefined || found.has(id)) return
    found.add(id)
    const row = knowledge.entity(id)
    climb(row?.partOf)
    climb(row?.capitalOf)
    climb(row?.country)
  }
  for (const id of [...(place === null ? [] : [place]), ...recipients, ...seeds]) {
    const kind = knowledge.entity(id)?.kind
    if (kind === undefined || kind === 'country' || kind === 'place') climb(id)
  }
  // nobody says where: it is where most of the texts are about
  if (found.size === 0) climb(mostly(facets.flatMap(({ page }) => homeState(page) ?? [])))
  return found
}

/** What more than half of a list are. */
function mostly(ids: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].find(([, count]) => count > ids.length / 2)?.[0]
}
