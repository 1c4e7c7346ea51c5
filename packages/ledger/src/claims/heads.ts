import type { ReadEvent } from '@thima/read/model'
import { CAUSES, COLOURLESS, HAPPENINGS, SECONDARY, SYMMETRIC } from './concepts.ts'
import type { Features } from './features.ts'
import type { LedgerPage } from './page.ts'

/** Weight from which on a concept is said by the telling itself and not lent to it. */
const SAID = 0.75

/** What happens in it, as concepts: what people only do with words, and occasions, only where nothing else happens. */
export function headsOf(features: Features): Set<string> {
  const found = [...features].filter(([key, w]) => key.startsWith('c:') && w >= SAID).map(([key]) => key.slice(2))
  const happen = found.filter((id) => HAPPENINGS[id] !== undefined && !COLOURLESS.has(id))
  const proper = happen.filter(isProper)
  if (proper.length > 0) return new Set(proper)
  const second = happen.filter((id) => !CAUSES.has(id))
  return new Set(second.length > 0 ? second : happen)
}

export const isProper = (id: string): boolean => !CAUSES.has(id) && !SECONDARY.has(id)

/**
 * The events of a telling that are propositions of their own. A happening that only is the occasion of another one is none
 * ("killed when the earthquake …"), nor is a word about it ("agreed to free"); two triggers for one happening are one.
 */
export function properEvents(page: LedgerPage, events: readonly ReadEvent[], content: Features): ReadEvent[] {
  const once = distinct(page, events)
  const about = ({ trigger }: ReadEvent) =>
    page.concepts.filter(({ span }) => span[0] < trigger[1] && trigger[0] < span[1]).map(({ id }) => id)
  const isBlind = (event: ReadEvent) => event.type === 'OTHER' && about(event).some((id) => BLIND.has(id))
  const proper = once.filter((event) => {
    const ids = about(event)
    if (event.type === 'AGREE' || ids.some((id) => CAUSES.has(id))) return false
    if (
      event.type === 'ASSAULT' &&
      event.actors.length === 0 &&
      once.some((other) => other !== event && isBlind(other))
    )
      return false
    return ids.length === 0 || !ids.every((id) => SECONDARY.has(id))
  })
  if (proper.length > 0 || [...headsOf(content)].some(isProper)) return proper
  return once.slice(0, 1)
}

/** What destroys and kills without anybody who does it: "a fire has destroyed" is a fire, not an assault. */
const BLIND: ReadonlySet<string> = new Set([
  'fire',
  'collapse',
  'crash',
  'sink',
  'leak',
  'explosion',
  'explode',
  ...CAUSES,
])

function distinct(page: LedgerPage, events: readonly ReadEvent[]): ReadEvent[] {
  const kept: ReadEvent[] = []
  for (const event of events) if (!kept.some((other) => oneHappening(page, event, other))) kept.push(event)
  return kept
}

/** His visit there and their meeting there are one; so are two words for one thing done by one to another. */
function oneHappening(page: LedgerPage, a: ReadEvent, b: ReadEvent): boolean {
  if (a.type !== b.type) return false
  if (a.type === 'OTHER') return a.trigger[0] === b.trigger[0]
  const [few, many] = [partiesOf(a), partiesOf(b)].sort((x, y) => x.length - y.length)
  if (few.length === 0) return many.length === 0 && a.when === b.when
  if (!SYMMETRIC.has(a.type)) return a.actors.join() === b.actors.join() && a.recipients.join() === b.recipients.join()
  return few.every((id) => many.some((peer) => meets(page, id, peer)))
}

const partiesOf = ({ actors, recipients }: ReadEvent) => [...actors, ...recipients]

/** All that an entity strongly brings to mind in this article. */
export function standing(page: LedgerPage, id: string): readonly string[] {
  const named = page.byId.get(id)
  return named === undefined ? [id] : named.strongly
}

export function meets(page: LedgerPage, id: string, other: string): boolean {
  const left = standing(page, id)
  return standing(page, other).some((key) => left.includes(key))
}
