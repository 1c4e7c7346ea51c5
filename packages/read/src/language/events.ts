import type { EventType, Modality, Span } from '../model/index.ts'
import type { Doc, EventMention, Mention } from './document.ts'
import { chance, type Judge, type Linear } from './linear.ts'

/** A place that may tell an event: what it would be, and what speaks for it. Who takes part is asked only where it is chosen. */
export interface EventCandidate {
  type: EventType
  mode: string | null
  /** Narrow sort, for telling events of one type apart: a fire is no flood. */
  sort: string
  trigger: Span
  /** Tells a judge what speaks for and against it. */
  describe(judge: Judge): void
  /** The rest of the event. Called once, for a candidate that is likely enough. */
  tell(): Telling
}

/** Who, where and when of an event, as its place tells them. */
export interface Telling {
  content: Span
  actors: string[]
  recipients: string[]
  place: string | null
  when: string | null
  modality: Modality
  firsthand: true | null
}

/** Two triggers of a type so near to each other tell one event. */
const NEAR = 40

interface Chosen {
  candidate: EventCandidate
  telling: Telling
}

/**
 * Chooses what a careful reader would mark: candidates that the model finds likely, each event once, at its likeliest place.
 * A place tells one event.
 */
export function chooseEvents(candidates: readonly EventCandidate[], model: Linear, threshold: number): EventMention[] {
  const likely = candidates
    .map((candidate) => ({ candidate, p: likelihood(candidate, model) }))
    .filter(({ p }) => p >= threshold)
    .sort((a, b) => b.p - a.p || a.candidate.trigger[0] - b.candidate.trigger[0])
  const chosen: Chosen[] = []
  const byPlace = new Map<number, EventCandidate[]>()
  const byTrait = new Map<string, Chosen[]>()
  for (const { candidate } of likely) {
    const cell = Math.floor(candidate.trigger[0] / NEAR)
    if (isTaken(byPlace, cell, candidate)) continue
    const telling = candidate.tell()
    const traits = traitsOf(candidate.sort, telling)
    if (
      traits.some((t) =>
        byTrait
          .get(t)
          ?.slice(-MOST_COMPARED)
          .some((c) => isSameEvent(c.telling, telling)),
      )
    )
      continue
    const one = { candidate, telling }
    chosen.push(one)
    put(byPlace, cell, candidate)
    for (const trait of traits) put(byTrait, trait, one)
  }
  return chosen
    .sort((a, b) => a.candidate.trigger[0] - b.candidate.trigger[0])
    .map(({ candidate, telling }) => ({
      type: candidate.type,
      mode: candidate.mode,
      trigger: candidate.trigger,
      ...telling,
    }))
}

function likelihood(candidate: EventCandidate, model: Linear): number {
  model.begin()
  candidate.describe(model)
  return chance(model.end().score)
}

/** Keeps the time in proportion to the length of a text in which one party does thousands of things. */
const MOST_COMPARED = 50

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function isTaken(byPlace: ReadonlyMap<number, EventCandidate[]>, cell: number, candidate: EventCandidate): boolean {
  for (let c = cell - 1; c <= cell + 1; c++)
    for (const other of byPlace.get(c) ?? []) if (isAtSamePlace(other, candidate)) return true
  return false
}

function isAtSamePlace(a: EventCandidate, b: EventCandidate): boolean {
  if (a.trigger[0] < b.trigger[1] && b.trigger[0] < a.trigger[1]) return true
  return a.type === b.type && Math.abs(a.trigger[0] - b.trigger[0]) <= NEAR
}

/** What two tellings of one event must share at least one of. */
function traitsOf(sort: string, { actors, recipients, place, when }: Telling): string[] {
  const traits = [...actors.map((id) => `${sort} by ${id}`), ...recipients.map((id) => `${sort} to ${id}`)]
  if (place !== null) traits.push(`${sort} in ${place}`)
  if (when !== null) traits.push(`${sort} on ${when}`)
  return traits
}

/** Told twice: nothing in who, to whom, when and where speaks against it. */
function isSameEvent(a: Telling, b: Telling): boolean {
  const actors = agreement(a.actors, b.actors)
  const recipients = agreement(a.recipients, b.recipients)
  if (actors === 'other' || recipients === 'other') return false
  if (a.when !== null && b.when !== null && !a.when.startsWith(b.when) && !b.when.startsWith(a.when)) return false
  if (a.place !== null && b.place !== null && a.place !== b.place) return false
  return true
}

function agreement(a: readonly string[], b: readonly string[]): 'same' | 'other' | 'open' {
  if (a.length === 0 || b.length === 0) return 'open'
  return a.some((id) => b.includes(id)) ? 'same' : 'other'
}

/** The state that a place lies in, or the state itself. */
export function stateOf({ knowledge }: Doc, { entity, kind }: Pick<Mention, 'entity' | 'kind'>): string | null {
  return kind === 'country' ? entity : (knowledge.entity(entity)?.country ?? null)
}
