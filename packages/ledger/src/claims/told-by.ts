import type { Link } from '@thima/read/model'
import { MENTAL, type Member } from './members.ts'
import type { LedgerPage } from './page.ts'
import { overlap } from './spans.ts'
import type { Telling } from './telling.ts'
import { whoOf } from './who.ts'

/**
 * Who told it. Where somebody only is reported to intend, believe or expect, it is the one who reports that; an intention
 * that nobody is said to have told is the writer's own telling.
 */
export function chainOf({ telling }: Member, page: LedgerPage): readonly Link[] {
  let chain = chains.get(telling)
  if (chain === undefined) {
    chain = whoTold(telling, page)
    chains.set(telling, chain)
  }
  return chain
}

const chains = new WeakMap<Telling, readonly Link[]>()

function whoTold(telling: Telling, page: LedgerPage): readonly Link[] {
  const chain = telling.chain.map((link) => whoOf(link, page, telling))
  const [first, ...rest] = chain
  if (first !== undefined && telling.stance !== 'asks' && isReporter(first, page)) return rest
  if (first !== undefined && telling.title && first.kind !== 'group' && holdsSource(telling, first)) return []
  if (first !== undefined && rest.length > 0 && unspoken(telling, page)) return rest
  if (first === undefined || !MENTAL.has(telling.stance) || spokenAloud(telling, page)) return chain
  if (telling.outer !== null && rest.length > 0) return rest
  return telling.stance === 'intends' ? rest : chain
}

/** "Reporters at the gate say" (ผู้สื่อข่าวรายงานว่า): the outlet by its own people; who has it through them says so. */
function isReporter({ entity, span }: Link, page: LedgerPage): boolean {
  if (entity !== null || span === null) return false
  return page.signs.some((sign) => sign.id === 'reporter' && sign.span[0] === span[0] && sign.span[1] <= span[1])
}

/** "Bank has frozen accounts, letter": who does it was taken for who tells it. */
function holdsSource({ spans, cue }: Telling, { span }: Link): boolean {
  if (span === null || (cue !== null && overlap(cue, span))) return false
  return spans.some(([start, end]) => start <= span[0] && span[1] < end)
}

/** "Will sign a deal", a report has it: what somebody is yet to say is the report's telling. */
function unspoken({ cue }: Telling, page: LedgerPage): boolean {
  if (cue === null) return false
  return page.signs.some(({ id, span }) => id === 'ahead' && span[0] < cue[1] && cue[0] < span[1])
}

/** "Putin plans to visit" is nobody's word; "promised", "announced" is his. */
export function spokenAloud({ cue }: Telling, page: LedgerPage): boolean {
  if (cue === null) return false
  return page.signs.some(({ id, span }) => id === 'vow' && span[0] < cue[1] && cue[0] < span[1])
}
