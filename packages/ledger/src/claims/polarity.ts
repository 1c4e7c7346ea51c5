import type { Span } from '@thima/read/model'
import { hull, shared, size } from './article.ts'
import type { Facet } from './facet.ts'
import type { LedgerPage } from './page.ts'
import type { Telling } from './telling.ts'

/** A telling's attitude to the claim. It never separates claims. */
export type Polarity = 'affirms' | 'denies' | 'declines'

/** Words between a negation and what it negates. */
const REACH = 5

/**
 * What a telling does with the claim: by its stance; by a refusal or a denial that its content reports; by a negation in
 * front of what happens ("no school had collapsed").
 */
export function polarityOf(facet: Facet, byId: ReadonlyMap<string, Telling>): Polarity {
  const { telling, page, event } = facet
  const own = ofStance(telling)
  if (own === 'denies' && signIn(page, 'reserve', telling)) return 'declines'
  if (own !== 'affirms') return own
  const around = deniedByHimself(telling, byId)
  if (around !== null) return around
  if (telling.stance === 'confirms' && unable(page, telling)) return 'declines'
  const reported = reportedBy(facet, byId)
  if (reported !== null) return reported
  if (signIn(page, 'reserve', telling)) return 'declines'
  if (telling.kind === 'statement' && signIn(page, 'false', telling)) return 'denies'
  if (facet.borrowed && signIn(page, 'such', telling) && signIn(page, 'not', telling)) return 'denies'
  if (event?.modality === 'denied' || negated(facet) || unmeant(facet) || calledOff(facet)) return 'denies'
  if (telling.kind === 'statement' && (deniedAround(facet) || falseBehind(facet))) return 'denies'
  if (telling.title && telling.kind === 'voice' && deniedBefore(facet)) return 'denies'
  return 'affirms'
}

/** "He dismissed an allegation that …": what he is only said to deny he does not tell. */
function deniedByHimself({ chain, outer }: Telling, byId: ReadonlyMap<string, Telling>): Polarity | null {
  const around = outer === null ? undefined : byId.get(outer)
  const [first] = chain
  if (around === undefined || first?.entity == null || around.chain[0]?.entity !== first.entity) return null
  const attitude = ofStance(around)
  return attitude === 'affirms' ? null : attitude
}

/** "Army denies coup": a headline whose attribution was not read, with a word of denying in front of what happens. */
function deniedBefore({ page, telling, heads }: Facet): boolean {
  const [start, end] = hull(telling.spans)
  const at = page.signs.find(({ id, span }) => id === 'denial' && start <= span[0] && span[1] <= end)
  const first = page.concepts.find(({ id, span }) => heads.has(id) && start <= span[0] && span[1] <= end)
  return at !== undefined && first !== undefined && at.span[1] <= first.span[0]
}

function ofStance({ stance }: Telling): Polarity {
  if (stance === 'denies') return 'denies'
  return stance === 'declines' || stance === 'doubts' ? 'declines' : 'affirms'
}

/** "The ministry said that it could not confirm …": the refusal inside is what is said. */
function reportedBy({ page, telling, heads }: Facet, byId: ReadonlyMap<string, Telling>): Polarity | null {
  for (const id of telling.inner) {
    const inner = byId.get(id)
    if (inner === undefined || isDone(page, inner, heads)) continue
    const attitude = inner.stance === 'confirms' && unable(page, inner) ? 'declines' : ofStance(inner)
    if (attitude === 'affirms') continue
    const cue = inner.cue === null ? [] : [inner.cue]
    if (shared([...inner.spans, ...cue], telling.spans) >= 0.3 * size(telling.spans)) return attitude
  }
  return null
}

/** "Agents questioned him": what was taken for words about it is what happens. */
function isDone(page: LedgerPage, { cue }: Telling, heads: ReadonlySet<string>): boolean {
  return cue !== null && page.concepts.some(({ id, span }) => heads.has(id) && span[0] < cue[1] && cue[0] < span[1])
}

/** "Could not for now confirm": a negation right before the word of confirming, or at the end of what would be confirmed (ยืนยัน…ไม่ได้). */
function unable(page: LedgerPage, { cue, spans }: Telling): boolean {
  if (cue === null) return false
  const [, end] = hull(spans)
  if (page.signs.some(({ id, span }) => id === 'unable' && span[1] === end)) return true
  const before = page.words.filter(({ end }) => end <= cue[1]).slice(-REACH - 2)
  const from = before[0]?.start ?? cue[0]
  if (/[,;:\n]/u.test(page.article.text.slice(from, cue[0]))) return false
  return page.signs.some(({ id, span }) => id === 'not' && span[0] >= from && span[1] <= cue[1])
}

/** Whether the words of a telling, or its cue, hold a sign ("too early to", "retracted"). */
export function signIn(
  page: LedgerPage,
  sign: string,
  telling: Telling,
  fits: (word: string) => boolean = () => true,
): boolean {
  const { spans, cue } = telling
  return page.signs.some(
    ({ id, span }) =>
      id === sign &&
      fits(page.article.text.slice(...span)) &&
      (spans.some(([s, e]) => s <= span[0] && span[1] <= e) || (cue !== null && span[0] < cue[1] && cue[0] < span[1])),
  )
}

/** "The strike has been called off": it will not happen. */
function calledOff({ page, telling, heads }: Facet): boolean {
  const [start, end] = hull(telling.spans)
  const inside = page.concepts.filter(({ span }) => start <= span[0] && span[1] <= end)
  return inside.some(({ id }) => id === 'cancel') && heads.size > 0 && !heads.has('cancel')
}

/** Whether what happens is negated: a negation before it, near enough, with neither a number nor a pause between. */
function negated({ page, telling, heads, event }: Facet): boolean {
  const [start, end] = hull(telling.spans)
  const { text } = page.article
  const found = page.concepts.find(({ id, span }) => heads.has(id) && start <= span[0] && span[1] <= end)
  const first = found?.span ?? event?.trigger
  if (heads.size > 0 && opensWithNot(page, [start, end], first === undefined ? OPENING : 0)) return true
  if (first === undefined) return false
  return page.signs.some(({ id, span }) => {
    if (id !== 'not' || span[0] < start || span[1] > first[0]) return false
    const between: Span = [span[1], first[0]]
    if (/[,;:\d๐-๙“”"«»]/u.test(text.slice(...between))) return false
    return wordsIn(page, between) <= REACH
  })
}

/** "None of the commanders was among those freed"; where what happens was told before, also "Thailand never began it". */
function opensWithNot(page: LedgerPage, [start, end]: Span, behind: number): boolean {
  return page.signs.some(
    ({ id, span }) => id === 'not' && start <= span[0] && span[1] <= end && wordsIn(page, [start, span[0]]) <= behind,
  )
}

/** Words of who did not do it. */
const OPENING = 2

/** "Has no plan to require visas": what nobody means to do; what happens may be told in other words elsewhere. */
function unmeant({ page, telling, heads }: Facet): boolean {
  const [start, end] = hull(telling.cue === null ? telling.spans : [...telling.spans, telling.cue])
  const at = page.signs.find(({ id, span }) => id === 'unmeant' && start <= span[0] && span[1] <= end)
  if (at === undefined) return false
  const inside = page.concepts.filter(({ id, span }) => heads.has(id) && start <= span[0] && span[1] <= end)
  return (
    inside.length === 0 ||
    inside.some(({ span }) => at.span[1] <= span[0] && wordsIn(page, [at.span[1], span[0]]) <= REACH)
  )
}

/** "Issued a statement denying reports that …": a word of denying between the word of saying and what was said. */
function deniedAround({ page, telling: { cue, spans } }: Facet): boolean {
  const [start] = hull(spans)
  if (cue === null || cue[1] > start || /\n/u.test(page.article.text.slice(cue[1], start))) return false
  return page.signs.some(
    ({ id, span }) =>
      id === 'denial' && cue[1] <= span[0] && span[1] <= start && wordsIn(page, [span[1], start]) <= REACH,
  )
}

/** "The rumour that visas will be needed" “is untrue”: what is said of it stands right behind. */
function falseBehind({ page, telling: { spans } }: Facet): boolean {
  const [start, end] = hull(spans)
  const pointed = page.signs.some(({ id, span }) => id === 'refer' && span[0] === start && span[1] < end)
  if (!pointed) return false
  const { text } = page.article
  return page.signs.some(
    ({ id, span }) => id === 'false' && end <= span[0] && !/[\p{L}\p{N}\n]/u.test(text.slice(end, span[0])),
  )
}

const wordsIn = (page: LedgerPage, [start, end]: Span): number =>
  page.words.filter((word) => start <= word.start && word.end <= end).length
