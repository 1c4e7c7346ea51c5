import type { EventType, Modality, Span } from '../model/index.ts'
import type { Attribution, Doc, EventMention, Mention } from './document.ts'
import type { Linear } from './linear.ts'

/** A place that may tell an event: what it would be, and what speaks for it. Who takes part is asked only where it is chosen. */
export interface EventCandidate {
  type: EventType
  mode: string | null
  /** Narrow sort, for telling events of one type apart: a fire is no flood. */
  sort: string
  trigger: Span
  features: readonly string[]
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
  why: string[]
}

/** Two triggers of a type so near to each other tell one event. */
const NEAR = 40

/**
 * Chooses what a careful reader would mark: candidates that the model finds likely, each event once, at its likeliest place.
 * A place tells one event.
 */
export function chooseEvents(candidates: readonly EventCandidate[], model: Linear, threshold: number): EventMention[] {
  const likely = candidates
    .map((candidate) => ({ candidate, p: model.p(candidate.features) }))
    .filter(({ p }) => p >= threshold)
    .sort((a, b) => b.p - a.p || a.candidate.trigger[0] - b.candidate.trigger[0])
  const chosen: { candidate: EventCandidate; telling: Telling }[] = []
  for (const { candidate } of likely) {
    if (chosen.some((c) => isAtSamePlace(c.candidate, candidate))) continue
    const telling = candidate.tell()
    if (chosen.some((c) => c.candidate.sort === candidate.sort && isSameEvent(c.telling, telling))) continue
    chosen.push({ candidate, telling })
  }
  return chosen
    .sort((a, b) => a.candidate.trigger[0] - b.candidate.trigger[0])
    .map(({ candidate, telling }) => ({
      type: candidate.type,
      mode: candidate.mode,
      trigger: candidate.trigger,
      ...telling,
      why: [...telling.why, ...model.why(candidate.features)],
    }))
}

function isAtSamePlace(a: EventCandidate, b: EventCandidate): boolean {
  if (a.trigger[0] < b.trigger[1] && b.trigger[0] < a.trigger[1]) return true
  return a.type === b.type && Math.abs(a.trigger[0] - b.trigger[0]) <= NEAR
}

/** Told twice: nothing in who, to whom, when and where speaks against it, and something speaks for it. */
function isSameEvent(a: Telling, b: Telling): boolean {
  const actors = agreement(a.actors, b.actors)
  const recipients = agreement(a.recipients, b.recipients)
  if (actors === 'other' || recipients === 'other') return false
  if (a.when !== null && b.when !== null && !a.when.startsWith(b.when) && !b.when.startsWith(a.when)) return false
  if (a.place !== null && b.place !== null && a.place !== b.place) return false
  return (
    actors === 'same' ||
    recipients === 'same' ||
    (a.place !== null && a.place === b.place) ||
    (a.when !== null && a.when === b.when)
  )
}

function agreement(a: readonly string[], b: readonly string[]): 'same' | 'other' | 'open' {
  if (a.length === 0 || b.length === 0) return 'open'
  return a.some((id) => b.includes(id)) ? 'same' : 'other'
}

/** The attributions whose content holds a place, innermost first. */
export function attributionsAround({ attributions }: Doc, at: number): Attribution[] {
  return attributions
    .filter((a) => a.content.some(([start, end]) => start <= at && at < end))
    .sort((a, b) => size(a) - size(b))
}

const size = (a: Attribution) => a.content[a.content.length - 1][1] - a.content[0][0]

/** The state that a place lies in, or the state itself. */
export function stateOf({ knowledge }: Doc, { entity, kind }: Pick<Mention, 'entity' | 'kind'>): string | null {
  return kind === 'country' ? entity : (knowledge.entity(entity)?.country ?? null)
}
