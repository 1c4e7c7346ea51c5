import type { EventType } from '@thima/read/model'
import { CAUSES, HAPPENINGS } from './concepts.ts'
import type { Facet } from './facet.ts'
import type { LedgerPage } from './page.ts'

/** What a claim says happens, by the votes of its tellings. */
export interface ClaimEvent {
  type: EventType
  mode: string | null
  actors: string[]
  recipients: string[]
  place: string | null
  /** The last time that its tellings give, the most exact of the newest. */
  when: string | null
}

/** Share of the votes that names an actor, a recipient or a place. */
const ENOUGH = 0.25
/** A coded event votes whole; the order of names in a sentence without one says less. */
const GUESS = 0.4

export function eventOf(facets: readonly Facet[]): ClaimEvent {
  const type = new Votes()
  const mode = new Votes()
  const actors = new Votes()
  const recipients = new Votes()
  const place = new Votes()
  for (const facet of facets) {
    const { event } = facet
    for (const other of facet.telling.events) if (other.place !== null) place.add(other.place, GUESS)
    if (event === null) {
      for (const head of facet.heads) type.add(HAPPENINGS[head], GUESS)
      const { before, after } = byOrder(facet)
      for (const id of before) actors.add(id, GUESS)
      for (const id of after) recipients.add(id, GUESS)
      continue
    }
    type.add(event.type, event.type === 'OTHER' ? GUESS : 1)
    if (event.type === 'OTHER') for (const head of facet.heads) type.add(HAPPENINGS[head], GUESS)
    if (event.mode !== null) mode.add(event.mode, 1)
    for (const id of event.actors) actors.add(id, 1)
    for (const id of event.recipients) recipients.add(id, 1)
    if (event.place !== null) place.add(event.place, 1)
  }
  const named = actors.most(ENOUGH)
  const suffer = new Set(isOfficial(facets) ? named.filter((id) => isPrivate(id, facets)) : [])
  const who = named.filter((id) => !suffer.has(id))
  return {
    type: (type.first() as EventType | null) ?? 'OTHER',
    mode: mode.first(),
    actors: who,
    recipients: [...suffer, ...recipients.most(ENOUGH).filter((id) => !who.includes(id) && !suffer.has(id))],
    place: place.first(),
    when: null,
  }
}

/** What only an authority does to somebody: "Dumalagan arrested" does not tell that he arrests. */
const OFFICIAL: ReadonlySet<string> = new Set([
  'arrest',
  'charge',
  'convict',
  'acquit',
  'warrant',
  'bail',
  'search',
  'deport',
  'disqualify',
  'impeach',
  'fine',
  'pardon',
  'disrobe',
  'evict',
  'manhunt',
])

/** Whether most tellings tell of an act of an authority. */
export function isOfficial(facets: readonly Facet[]): boolean {
  const told = facets.filter(({ heads }) => heads.size > 0)
  return told.filter(({ heads }) => [...heads].some((id) => OFFICIAL.has(id))).length > told.length / 2
}

/** A person without a state behind him. */
function isPrivate(id: string, facets: readonly Facet[]): boolean {
  const named = facets.map(({ page }) => page.byId.get(id)).find((found) => found !== undefined)
  return named?.kind === 'person' && named.strongly.length === 1
}

/** Things that happen without anybody who does them. */
const IMPERSONAL: ReadonlySet<string> = new Set([
  ...CAUSES,
  'die',
  'injure',
  'missing',
  'fire',
  'collapse',
  'crash',
  'sink',
  'leak',
  'pollution',
  'ill',
  'poison',
  'blackout',
  'outage',
  'trapped',
  'lightning',
  'stampede',
  'electrocute',
  'fall_from',
])

/** Who stands before and who behind the word for what happens: both languages put the actor first. */
function byOrder({ page, telling, heads }: Facet): { before: string[]; after: string[] } {
  if ([...heads].every((id) => IMPERSONAL.has(id))) return { before: [], after: [] }
  const inside = (at: number, to: number) => telling.spans.some(([s, e]) => s <= at && to <= e)
  const head = page.concepts.find(({ id, span }) => heads.has(id) && inside(...span))
  const before: string[] = []
  const after: string[] = []
  for (const { span, value } of page.names) {
    if (!inside(...span) || value.kind === 'outlet' || value.kind === 'place' || head === undefined) continue
    if (tellsWhere(page, span[0])) continue
    if (span[1] <= head.span[0]) before.push(value.id)
    else after.push(value.id)
  }
  return { before: before.slice(0, 1), after: after.slice(0, 2) }
}

/** Whether the name that begins there only tells where something happens: "in Hanoi". */
export const tellsWhere = ({ signs }: LedgerPage, at: number): boolean =>
  signs.some(({ id, span: [start, end] }) => id === 'where' && start < at && at - end <= 1)

class Votes {
  readonly #votes = new Map<string, number>()

  add(key: string, weight: number): void {
    this.#votes.set(key, (this.#votes.get(key) ?? 0) + weight)
  }

  #sorted(): [string, number][] {
    return [...this.#votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  }

  first(): string | null {
    return this.#sorted()[0]?.[0] ?? null
  }

  /** All that have at least a share of the votes of the first. */
  most(share: number): string[] {
    const sorted = this.#sorted()
    return sorted.filter(([, weight]) => weight >= share * 2 * sorted[0][1]).map(([key]) => key)
  }
}
