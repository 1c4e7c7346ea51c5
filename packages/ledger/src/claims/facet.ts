import type { ReadEvent } from '@thima/read/model'
import { CAUSES, COLOURLESS, HAPPENINGS, SECONDARY, SYMMETRIC } from './concepts.ts'
import { add, contextOf, type Features, featuresOf, featuresOfEvent, merge } from './features.ts'
import { goalsOf, partsByGoal } from './goals.ts'
import type { LedgerPage, Named } from './page.ts'
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
  /** Where one goes, if it tells of a visit. */
  goals: readonly Named[]
}

/** How much of what stands around a telling is taken to be meant in it: the less it says itself, the more. */
const LENT = 0.9
const SAYS_ENOUGH = 7
/** What is left of a feature that belongs to another proposition of the same telling. */
const NOT_OURS = 0.25

/** The propositions of a telling; none where its content says nothing by itself ("a day", "his hosts"). */
export function facetsOf(page: LedgerPage, telling: Telling): Facet[] {
  const content = contentOf(page, telling)
  const events = heads(page, distinct(page, telling.events), content)
  if (events.length === 0 && !says(telling, content)) return []
  const context = contextOf(page, telling)
  const lent = Math.max(0.12, LENT * (1 - strength(content) / SAYS_ENOUGH))
  const told = events.length > 0 ? events.map((event) => featuresOfEvent(page, event)) : partsOf(content)
  const parts = partsByGoal(page, content, told)
  return parts.map((part, i) => {
    const features: Features = new Map(part)
    const others = new Set(parts.filter((other) => other !== part).flatMap((other) => [...other.keys()]))
    for (const [key, weight] of content) {
      if (!features.has(key)) features.set(key, weight * (others.has(key) ? NOT_OURS : events.length > 0 ? 0.8 : 1))
    }
    const own = headsOf(features, 0.9)
    const goals = own.has('visit') ? goalsOf(page, features) : []
    const types = new Set(
      [...features].filter(([key, w]) => key.startsWith('t:') && w >= 0.4).map(([key]) => key.slice(2)),
    )
    merge(features, context, lent * (events.length > 0 ? 0.6 : 1))
    const id = parts.length === 1 ? telling.id : `${telling.id}/${i}`
    return { id, telling, page, event: events[i] ?? null, features, heads: own, types, goals }
  })
}

/** Whether a content tells something: what happens, or how many, or of whom at some length. A refusal must name what it refuses. */
function says(telling: Telling, content: Features): boolean {
  if (headsOf(content, 0.9).size > 0) return true
  if (telling.stance === 'declines' || telling.stance === 'denies') return false
  const keys = [...content.keys()]
  return keys.some((key) => key.startsWith('q:')) || (keys.some((key) => key.startsWith('n:')) && keys.length >= 4)
}

/** The writer's own voice does not say what he has others say. */
function contentOf(page: LedgerPage, telling: Telling): Features {
  const without = telling.kind === 'voice' ? page.article.reading.statements.flatMap(({ content }) => content) : []
  return featuresOf(page, telling.spans, without)
}

function strength(features: Features): number {
  let sum = 0
  for (const [key, weight] of features) if (!key.startsWith('w:')) sum += weight
  return sum
}

/** What happens in it: occasions only where nothing else does. */
function headsOf(features: Features, least: number): Set<string> {
  const found = [...features]
    .filter(([key, weight]) => key.startsWith('c:') && weight >= least)
    .map(([key]) => key.slice(2))
  const happen = found.filter((id) => HAPPENINGS[id] !== undefined && !COLOURLESS.has(id))
  const proper = happen.filter((id) => !CAUSES.has(id) && !SECONDARY.has(id))
  if (proper.length > 0) return new Set(proper)
  const second = happen.filter((id) => !CAUSES.has(id))
  return new Set(second.length > 0 ? second : happen)
}

/**
 * The propositions of a content without a coded event: one for each sort of thing that happens ("Hamas to free 23 Thais
 * after Iran steps in").
 */
function partsOf(content: Features): Features[] {
  const byType = new Map<string, string[]>()
  for (const id of headsOf(content, 0.9)) {
    const type = HAPPENINGS[id]
    byType.set(type, [...(byType.get(type) ?? []), id])
  }
  const parts = [...byType].map(([type, ids]): Features => {
    const part: Features = new Map(ids.map((id) => [`c:${id}`, content.get(`c:${id}`)!]))
    if (type !== 'OTHER') add(part, `t:${type}`, 0.8)
    return part
  })
  return parts.length === 0 ? [new Map()] : parts
}

/** A happening that only is the occasion of another one is no proposition of its own: "killed when the earthquake …", "agreed to free". */
function heads(page: LedgerPage, events: readonly ReadEvent[], content: Features): ReadEvent[] {
  const about = ({ trigger }: ReadEvent) =>
    page.concepts.filter(({ span }) => span[0] < trigger[1] && trigger[0] < span[1]).map(({ id }) => id)
  const lesser = events.filter((event) => {
    const ids = about(event)
    return (
      event.type === 'AGREE' ||
      ids.some((id) => CAUSES.has(id)) ||
      (ids.length > 0 && ids.every((id) => SECONDARY.has(id)))
    )
  })
  const rest = events.filter((event) => !lesser.includes(event))
  if (rest.length > 0) return rest
  const proper = [...headsOf(content, 0.9)].some((id) => !CAUSES.has(id) && !SECONDARY.has(id))
  return proper && lesser.every(({ type }) => type === 'OTHER') ? [] : lesser.slice(0, 1)
}

/** Two triggers for one happening are one; so are his visit there and their meeting there. */
function distinct(page: LedgerPage, events: readonly ReadEvent[]): ReadEvent[] {
  const kept: ReadEvent[] = []
  for (const event of events) {
    const twin = kept.find((other) => {
      if (other.type !== event.type) return false
      if (event.type === 'OTHER') return other.trigger[0] === event.trigger[0]
      const [few, many] = [partiesOf(event), partiesOf(other)].sort((a, b) => a.length - b.length)
      if (few.length === 0) return many.length === 0 && other.when === event.when
      if (!SYMMETRIC.has(event.type))
        return JSON.stringify([event.actors, event.recipients]) === JSON.stringify([other.actors, other.recipients])
      return few.every((id) => many.some((peer) => meets(page, id, peer)))
    })
    if (twin === undefined) kept.push(event)
  }
  return kept
}

const partiesOf = ({ actors, recipients }: ReadEvent) => [...actors, ...recipients]

function meets(page: LedgerPage, id: string, other: string): boolean {
  const stands = (of: string) => page.names.find(({ value }) => value.id === of)?.value.stands ?? new Map([[of, 1]])
  const left = stands(id)
  return [...stands(other)].some(([key, weight]) => weight >= 0.5 && (left.get(key) ?? 0) >= 0.5)
}
