import type { ReadEvent } from '@thima/read/model'
import { HAPPENINGS } from './concepts.ts'
import { standing } from './heads.ts'
import type { LedgerPage, Named } from './page.ts'
import type { Telling } from './telling.ts'

/** Who does it and to whom, each with all that is as good as himself. */
export interface Roles {
  agents: ReadonlySet<string>
  patients: ReadonlySet<string>
}

const NOBODY: Roles = { agents: new Set(), patients: new Set() }

/** Types in which it makes another claim who does it to whom. */
export const ONE_WAY: ReadonlySet<string> = new Set([
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

/** The roles of a proposition: as its event was coded, else by the order of the names around the word for what happens. */
export function rolesOf(
  page: LedgerPage,
  telling: Telling,
  heads: ReadonlySet<string>,
  event: ReadEvent | null,
): Roles {
  if (event !== null && (event.actors.length > 0 || event.recipients.length > 0)) {
    const expand = (ids: readonly string[]) => new Set(ids.flatMap((id) => standing(page, id)))
    return { agents: expand(event.actors), patients: expand(event.recipients) }
  }
  if (![...heads].some((id) => ONE_WAY.has(HAPPENINGS[id]))) return NOBODY
  return withOurs(byOrder(page, telling, heads), page, telling, heads)
}

/** "They shot at us": us are those for whom the speaker speaks. */
function withOurs(roles: Roles, page: LedgerPage, telling: Telling, heads: ReadonlySet<string>): Roles {
  const inside = ([start, end]: readonly [number, number]) => telling.spans.some(([s, e]) => s <= start && end <= e)
  const head = page.concepts.find(({ id, span }) => heads.has(id) && inside(span))
  const we = page.signs.find(({ id, span }) => id === 'we' && inside(span))
  const speaker = telling.chain.find(({ entity }) => entity !== null)?.entity ?? speakerNear(page, telling)
  if (head === undefined || we === undefined || speaker === null) return roles
  const ours = new Set([...standing(page, speaker), ...(page.affiliations.get(speaker)?.speaksFor ?? [])])
  return we.span[0] < head.span[0] ? { ...roles, agents: ours } : { ...roles, patients: ours }
}

/** The last one identified as speaking before, where the telling only says "he". */
function speakerNear(page: LedgerPage, telling: Telling): string | null {
  const here = telling.spans[0]?.[0] ?? 0
  const before = page.tellings.filter(
    ({ spans, chain }) => (spans[0]?.[0] ?? 0) < here && chain[0]?.entity != null && chain[0].kind !== 'outlet',
  )
  return before.at(-1)?.chain[0]?.entity ?? null
}

/**
 * Both languages put the actor first, but where the verb is passive:
 *
 *     Cambodian soldiers opened fire on a Thai patrol      ทหารไทยถูกทหารกัมพูชายิง
 *     agent              ^^^^^^^^^^^     patient           patient     agent     ^^
 */
function byOrder(page: LedgerPage, telling: Telling, heads: ReadonlySet<string>): Roles {
  const inside = (start: number, end: number) => telling.spans.some(([s, e]) => s <= start && end <= e)
  const head = page.concepts.find(({ id, span }) => heads.has(id) && inside(...span))
  if (head === undefined) return NOBODY
  const named = page.names.filter(({ span, value }) => inside(...span) && ACTING.has(value.kind))
  const before = named.filter(({ span }) => span[1] <= head.span[0])
  const after = named.filter(({ span }) => span[0] >= head.span[1])
  const passive = page.signs
    .filter(
      ({ id, span }) => id === 'passive' && inside(...span) && span[1] <= head.span[0] && head.span[0] - span[1] < 40,
    )
    .at(-1)
  const by = page.signs.find(({ id, span }) => id === 'by' && inside(...span) && span[0] >= head.span[1])
  const of = (list: readonly { value: Named }[]) => new Set(list.flatMap(({ value }) => value.strongly))
  if (passive === undefined) return { agents: of(before.slice(-1)), patients: of(after.slice(0, 1)) }
  const between = before.filter(({ span }) => span[0] >= passive.span[1])
  const agent = by === undefined ? between.slice(0, 1) : after.filter(({ span }) => span[0] >= by.span[1]).slice(0, 1)
  return { agents: of(agent), patients: of(before.filter((one) => !between.includes(one)).slice(-1)) }
}

const ACTING: ReadonlySet<string> = new Set(['person', 'organization', 'government', 'country'])

/** Whether one tells that the first did to the second what the other tells the other way round, or of another actor. */
export function otherRoles(a: Roles, b: Roles): 'swapped' | 'another' | null {
  if (meet(a.agents, b.agents)) return null
  if (a.agents.size === 0 || b.agents.size === 0) {
    return meet(a.agents, b.patients) || meet(a.patients, b.agents) ? 'swapped' : null
  }
  return meet(a.agents, b.patients) || meet(a.patients, b.agents) ? 'swapped' : 'another'
}

export function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const id of a) if (b.has(id)) return true
  return false
}
