import { hull, shared, size } from './article.ts'
import type { Facet } from './facet.ts'
import type { LedgerPage } from './page.ts'
import { type Polarity, polarityOf } from './polarity.ts'
import { retractionIn } from './retract.ts'
import type { Telling } from './telling.ts'
import { isVague } from './who.ts'

/** A telling as part of a claim. */
export interface Member {
  telling: Telling
  facet: Facet
  polarity: Polarity
  /** Whether somebody takes back with it what he had told. */
  retracts: boolean
  /** Why it is here. */
  why: string
}

/**
 * The tellings of a claim, each once. What only repeats a statement around it is left to that one: an intention that another
 * reports, the clause of a saying whose content is a statement, the rumour that a denial names.
 */
export function membersOf(facets: readonly Facet[], byId: ReadonlyMap<string, Telling>): Member[] {
  const once = new Map<string, Facet>()
  for (const facet of facets) {
    const known = once.get(facet.telling.id)
    if (known === undefined || (known.event === null && facet.event !== null)) once.set(facet.telling.id, facet)
  }
  const tellings = [...once.values()].map(({ telling }) => telling)
  return [...once.values()]
    .filter(
      ({ telling, page }) => (telling.stance !== 'asks' || saysPlainly(page, telling)) && !repeats(telling, tellings),
    )
    .map((facet) => ({
      telling: facet.telling,
      facet,
      ...attitude(facet, byId),
      why: whyOf(facet),
    }))
}

/** What a telling does with the claim; whoever takes it back denies it. */
function attitude(facet: Facet, byId: ReadonlyMap<string, Telling>): Pick<Member, 'polarity' | 'retracts'> {
  const retracts = retractionIn(facet.page, facet.telling) !== null
  return { retracts, polarity: retracts ? 'denies' : polarityOf(facet, byId) }
}

function repeats(telling: Telling, tellings: readonly Telling[]): boolean {
  const peers = tellings.filter((other) => other !== telling && other.article.id === telling.article.id)
  if (telling.kind === 'voice') return peers.some((other) => other.kind === 'statement' && holds(telling, other))
  const [first] = telling.chain
  const inner = peers.some(({ id }) => id === telling.outer)
  if (inner && (MENTAL.has(telling.stance) || (first !== undefined && isVague(first)))) return true
  if (peers.some((other) => passesOn(telling, other) && shared(telling.spans, other.spans) > 0.4 * size(telling.spans)))
    return true
  return peers.some((other) => other.kind === 'statement' && sameWords(telling, other) && weaker(telling, other))
}

/** "Minister to resign, source says": a plain word of saying asks for nothing. */
function saysPlainly(page: LedgerPage, { cue, title }: Telling): boolean {
  if (cue === null || !title) return false
  return page.signs.some(({ id, span }) => id === 'says' && span[0] < cue[1] && cue[0] < span[1])
}

/** Stances in which the subject of a sentence need not have spoken: another tells what he means to do. */
export const MENTAL: ReadonlySet<string> = new Set(['intends', 'believes', 'expects'])

const holds = (voice: Telling, statement: Telling) => shared(voice.spans, statement.spans) > 0.5 * size(statement.spans)

const sameWords = (a: Telling, b: Telling) => {
  const [x, y] = [hull(a.spans), hull(b.spans)]
  return shared([x], [y]) >= 0.75 * Math.max(x[1] - x[0], y[1] - y[0])
}

/** "The BBC says that the spokesman accuses the army of …": the statement around what another told, which only passes it on. */
function passesOn(outer: Telling, { outer: around, chain, stance, statement }: Telling): boolean {
  const [first, ...relays] = chain
  if (around !== outer.id || first === undefined || first.entity === null || first.kind === 'outlet') return false
  if (MENTAL.has(stance) || stance === 'asks' || statement?.confidence === 'unsure') return false
  return outer.chain[0]?.kind === 'outlet' && relays.some(({ name }) => name === outer.chain[0].name)
}

/** Of two statements with one content the one says less that has no known speaker, or affirms what the other denies. */
function weaker(a: Telling, b: Telling): boolean {
  if (passesOn(a, b)) return true
  if (passesOn(b, a)) return false
  const rank = ({ chain, stance, id }: Telling) =>
    [chain[0]?.kind === 'unknown' ? 1 : 0, stance === 'denies' || stance === 'declines' ? 0 : 1, id] as const
  const [x, y] = [rank(a), rank(b)]
  return x[0] !== y[0] ? x[0] > y[0] : x[1] !== y[1] ? x[1] > y[1] : x[2] > y[2]
}

function whyOf({ event, heads }: Facet): string {
  return event === null ? `ledger/words/${[...heads].sort().join('+') || 'names'}` : `ledger/event/${event.type}`
}
