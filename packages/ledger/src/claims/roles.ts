import type { ReadEvent, Span } from '@thima/read/model'
import { HAPPENINGS } from './concepts.ts'
import { standing } from './heads.ts'
import type { LedgerPage, Named } from './page.ts'
import type { Telling } from './telling.ts'
import type { Found } from './words.ts'

/** Who does it and to whom, each with all that is as good as himself; `kinds` are the sorts of people where nobody is named. */
export interface Roles {
  agents: ReadonlySet<string>
  patients: ReadonlySet<string>
  kinds: { agents: ReadonlySet<string>; patients: ReadonlySet<string> }
}

const NONE: ReadonlySet<string> = new Set()
const NOBODY: Roles = { agents: NONE, patients: NONE, kinds: { agents: NONE, patients: NONE } }

/** Concepts for sorts of people that do things to one another: "police fired at workers". */
export const SORTS: ReadonlySet<string> = new Set([
  'police',
  'troops',
  'militia',
  'worker',
  'student',
  'farmer',
  'journalist',
  'monk',
  'doctor',
  'teacher',
  'refugee',
  'tourist',
  'prison',
  'driver',
  'passenger',
])

export const sortKey = (id: string): string => `sort:${id}`

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
  const coded = event !== null && (event.actors.length > 0 || event.recipients.length > 0)
  if (!coded && ![...heads].some((id) => ONE_WAY.has(HAPPENINGS[id]))) return NOBODY
  const told = byOrder(page, telling, heads, event)
  if (!coded) return withOurs(told, page, telling, heads)
  const expand = (ids: readonly string[]) => new Set(ids.flatMap((id) => standing(page, id)))
  const done = event.recipients.length === 0 && told.agents.size > 0 && isPassive(page, telling, event)
  const agents = expand(done ? [] : event.actors.filter((id) => !isOnlySpeaker(id, page, telling, told)))
  const patients = expand(done ? event.actors : event.recipients)
  return withOurs(
    {
      agents: agents.size > 0 || meet(told.agents, patients) ? agents : told.agents,
      patients: patients.size > 0 || meet(told.patients, agents) ? patients : told.patients,
      kinds: told.kinds,
    },
    page,
    telling,
    heads,
  )
}

/** How far before the word for what happens the word may stand that makes it passive. */
const PASSIVE = 80

/** "X was by the bureau arrested" (Xถูกสำนักงานจับกุม): whom the reading took for the actor it was done to. */
function isPassive(page: LedgerPage, telling: Telling, { trigger, actors }: ReadEvent): boolean {
  const sign = page.signs
    .filter(({ id, span }) => id === 'passive' && isInside(telling, span) && span[1] <= trigger[0])
    .filter(({ span }) => trigger[0] - span[1] < PASSIVE)
    .at(-1)
  if (sign === undefined) return false
  const named = page.names.filter(({ span, value }) => actors.includes(value.id) && isInside(telling, span))
  return named.length > 0 && named.every(({ span }) => span[1] <= sign.span[0])
}

/** Who only says that others did it, or that it was done to him, was taken for who did it. */
function isOnlySpeaker(id: string, page: LedgerPage, telling: Telling, { agents }: Roles): boolean {
  const speaker = telling.chain.some(({ entity }) => entity === id)
  if (!speaker && !speakersNear(page, telling).includes(id)) return false
  if (page.names.some((at) => at.value.id === id && isInside(telling, at.span) && agents.has(id))) return false
  return agents.size > 0 || page.signs.some((at) => at.id === 'we' && isInside(telling, at.span))
}

const isInside = (telling: Telling, [start, end]: Span): boolean =>
  telling.spans.some(([s, e]) => s <= start && end <= e)

/** "They shot at us": us are those for whom the speaker speaks. */
function withOurs(roles: Roles, page: LedgerPage, telling: Telling, heads: ReadonlySet<string>): Roles {
  const head = page.concepts.find(({ id, span }) => heads.has(id) && isInside(telling, span))
  const we = page.signs.find(({ id, span }) => id === 'we' && isInside(telling, span))
  const speaker =
    telling.chain.find(({ entity }) => entity !== null)?.entity ?? speakersNear(page, telling).at(-1) ?? null
  if (head === undefined || we === undefined || speaker === null) return roles
  const ours = new Set([...standing(page, speaker), ...(page.affiliations.get(speaker)?.speaksFor ?? [])])
  const byUs = page.signs.some(
    ({ id, span }) => id === 'by' && span[0] >= head.span[1] && we.span[0] - span[1] <= 1 && span[1] <= we.span[0],
  )
  return we.span[0] < head.span[0] || byUs ? { ...roles, agents: ours } : { ...roles, patients: ours }
}

/** Those identified as speaking before, where the telling only says "he"; the last one last. */
function speakersNear(page: LedgerPage, telling: Telling): string[] {
  const here = telling.spans[0]?.[0] ?? 0
  return page.tellings.flatMap(({ spans, chain }) => {
    const [first] = chain
    return (spans[0]?.[0] ?? 0) < here && first?.entity != null && first.kind !== 'outlet' ? [first.entity] : []
  })
}

/**
 * Both languages put the actor first, but where the verb is passive:
 *
 *     Cambodian soldiers opened fire on a Thai patrol      ทหารไทยถูกทหารกัมพูชายิง
 *     agent              ^^^^^^^^^^^     patient           patient     agent     ^^
 */
function byOrder(page: LedgerPage, telling: Telling, heads: ReadonlySet<string>, event: ReadEvent | null): Roles {
  const inside = ({ span }: { span: Span }) => isInside(telling, span)
  const here = page.concepts.filter(inside)
  const head =
    here.find(({ id, span }) => heads.has(id) && (event === null || touches(span, event.trigger)))?.span ??
    (event !== null && inside({ span: event.trigger }) ? event.trigger : firstDone(page, telling, here, heads))
  if (head === undefined) return NOBODY
  const passive = page.signs
    .filter((at) => at.id === 'passive' && inside(at) && at.span[1] <= head[0] && head[0] - at.span[1] < PASSIVE)
    .at(-1)
  const by = page.signs.find((at) => at.id === 'by' && inside(at) && at.span[0] >= head[1])
  const done = passive !== undefined || (by !== undefined && by.span[0] - head[1] <= 2)
  const sides = <T extends { span: Span }>(list: readonly T[]): { agents: T[]; patients: T[] } => {
    const before = list.filter(({ span }) => span[1] <= head[0])
    const after = list.filter(({ span }) => span[0] >= head[1])
    if (!done) return { agents: before.slice(-1), patients: after.slice(0, 1) }
    const between = before.filter(({ span }) => passive !== undefined && span[0] >= passive.span[1])
    const agents =
      by === undefined ? between.slice(0, 1) : after.filter(({ span }) => span[0] >= by.span[1]).slice(0, 1)
    return { agents, patients: before.filter((one) => !between.includes(one)).slice(-1) }
  }
  const named = sides(page.names.filter((at) => inside(at) && ACTING.has(at.value.kind)))
  const sorts = sides(here.filter(({ id }) => SORTS.has(id)))
  const of = (list: readonly { value: Named }[]) => new Set(list.flatMap(({ value }) => value.strongly))
  const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id))
  return {
    agents: of(named.agents),
    patients: of(named.patients),
    kinds: { agents: ids(sorts.agents), patients: ids(sorts.patients) },
  }
}

/** The word for what happens; not one for who does it, that opens the sentence: "Hackers of Iran broke into …". */
function firstDone(
  page: LedgerPage,
  telling: Telling,
  here: readonly Found[],
  heads: ReadonlySet<string>,
): Span | undefined {
  const [first, ...later] = here.filter(({ id }) => heads.has(id)).map(({ span }) => span)
  const named = (to: Span) =>
    page.names.some(({ span, value }) => isInside(telling, span) && span[1] <= to[0] && ACTING.has(value.kind))
  return first === undefined || named(first) ? first : (later.find(named) ?? first)
}

const touches = (a: Span, b: Span) => a[0] < b[1] && b[0] < a[1]

const ACTING: ReadonlySet<string> = new Set(['person', 'organization', 'government', 'country'])

/** Whether one tells that the first did to the second what the other tells the other way round, or of another actor. */
export function otherRoles(a: Roles, b: Roles): 'swapped' | 'another' | null {
  const silent = ({ agents, patients }: Roles) => agents.size + patients.size === 0
  if (silent(a) || silent(b)) return swapped(a.kinds, b.kinds) ? 'swapped' : null
  if (meet(a.agents, b.agents)) return null
  if (a.agents.size === 0 || b.agents.size === 0) {
    return meet(a.agents, b.patients) || meet(a.patients, b.agents) ? 'swapped' : null
  }
  return meet(a.agents, b.patients) || meet(a.patients, b.agents) ? 'swapped' : 'another'
}

/** "The workers attacked the police", "police fired at the workers". */
function swapped(a: Roles['kinds'], b: Roles['kinds']): boolean {
  if (meet(a.agents, b.agents) || meet(a.patients, b.patients)) return false
  return meet(a.agents, b.patients) || meet(a.patients, b.agents)
}

export function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const id of a) if (b.has(id)) return true
  return false
}
