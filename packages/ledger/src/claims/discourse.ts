import { hull } from './article.ts'
import { contentOf, type Facet, facetsOf } from './facet.ts'
import { type Features, merge, namesOnly } from './features.ts'
import { headsOf, isProper, standing } from './heads.ts'
import type { LedgerPage } from './page.ts'
import { ONE_WAY, otherRoles } from './roles.ts'
import type { Telling } from './telling.ts'

/** How much of what was told before is meant where a telling only points to it. */
const BORROWED = 0.85
/** A telling that says this little may point to what was told before. */
const SHORT = 45

/**
 * The propositions of an article, in order of place. What a telling leaves to what was told before is taken from there:
 * whose visit ("work on the visit was in full swing"), which trips ("either trip"), what is denied ("denied the report").
 */
export function facetsOfPage(page: LedgerPage): Facet[] {
  const told: Facet[] = []
  const ordered = [...page.tellings].sort(
    (a, b) => hull(a.spans)[0] - hull(b.spans)[0] || hull(b.spans)[1] - hull(a.spans)[1],
  )
  for (const telling of ordered) told.push(...facetsFor(page, telling, told))
  return told
}

function facetsFor(page: LedgerPage, telling: Telling, told: readonly Facet[]): Facet[] {
  const content = contentOf(page, telling)
  if (telling.statement?.confidence === 'unsure' && !happens(telling, content)) return []
  const before = told.filter((facet) => facet.telling !== telling && !facet.borrowed)
  if (onlyRefuses(page, telling, content) || deniesSuch(page, telling, content) || takesBack(page, telling, content)) {
    const meant = meantBy(content, before)
    return meant === undefined ? [] : again(page, telling, content, [meant])
  }
  if (telling.events.length === 0 && headsOf(content).size === 0) {
    if (pointsBack(page, telling, content))
      return again(page, telling, content, lastTold(page, telling, content, before))
    if (!says(telling, content)) {
      const lead = before.find(({ heads }) => heads.size > 0)
      const refuses = telling.stance === 'declines' || telling.stance === 'denies'
      if (refuses && lead !== undefined && sharesName(content, before)) return again(page, telling, content, [lead])
      const meant = saysNothing(page, telling) ? meantBy(content, before) : undefined
      return meant === undefined ? [] : again(page, telling, content, [meant])
    }
    const heads = headsOfLead(before)
    if (heads !== null && sharesName(content, before)) merge(content, heads, 0.5)
    return facetsOf(page, telling, content, false)
  }
  if (isBare(telling) && namesOnly(content, 0.9).size === 0) {
    const [own] = facetsOf(page, telling, content, false)
    const same = before.filter(
      (facet) =>
        [...own.heads].some((id) => isProper(id) && facet.heads.has(id)) && otherRoles(own.roles, facet.roles) === null,
    )
    const first = same[0]
    if (first !== undefined) {
      const whole = sign(page, telling, 'both') ? same.filter(({ telling: t }) => t === first.telling) : [first]
      return again(page, telling, content, whole)
    }
  }
  return facetsOf(page, telling, content, false)
}

/** "Either trip would take place", "work on the visit": what happens, and nobody who takes part in it. */
function isBare({ events, spans }: Telling): boolean {
  if (events.length === 0) return true
  const [start, end] = hull(spans)
  const taken = events.some(({ actors, recipients, place }) => actors.length + recipients.length > 0 || place !== null)
  return end - start <= SHORT && !taken && !events.some(({ type }) => ONE_WAY.has(type))
}

/** "Asked about the trip he said he had nothing to announce": what is refused is what the article is about. */
function onlyRefuses(page: LedgerPage, telling: Telling, content: Features): boolean {
  if (!sign(page, telling, 'reserve') || namesOnly(content, 0.9).size > 0) return false
  return ![...headsOf(content)].some(isProper) && telling.events.every(({ type }) => type === 'OTHER')
}

/** "There is no such policy": a negation of what was told before. */
function deniesSuch(page: LedgerPage, telling: Telling, content: Features): boolean {
  if (telling.kind === 'voice' || !sign(page, telling, 'such') || !sign(page, telling, 'not')) return false
  return isShort(telling) && ![...headsOf(content)].some(isProper)
}

/** "He had spoken too soon": what is taken back was told before. */
function takesBack(page: LedgerPage, telling: Telling, content: Features): boolean {
  return telling.kind === 'statement' && sign(page, telling, 'retract') && headsOf(content).size === 0
}

/** "Declined to comment": a refusal to say anything. */
function saysNothing(page: LedgerPage, { stance, spans, cue }: Telling): boolean {
  if (stance !== 'declines' || cue === null) return false
  const [start, end] = hull([...spans, cue])
  return page.signs.some(({ id, span }) => id === 'reserve' && start <= span[0] && span[1] <= end)
}

const isShort = ({ spans }: Telling) => hull(spans)[1] - hull(spans)[0] <= 2 * SHORT

/** What a telling means that names nothing that happens: the first before it with which it shares a thing, else the first of all. */
function meantBy(content: Features, before: readonly Facet[]): Facet | undefined {
  const told = before.filter(({ heads }) => heads.size > 0)
  const things = [...content].filter(([key, weight]) => key.startsWith('c:') && weight >= 0.9).map(([key]) => key)
  return told.find(({ features }) => things.some((key) => (features.get(key) ?? 0) >= 0.9)) ?? told[0]
}

/** The propositions told before, told again by this telling with what it adds. */
function again(page: LedgerPage, telling: Telling, content: Features, meant: readonly Facet[]): Facet[] {
  return meant.map((facet, i) => {
    const features: Features = new Map(content)
    const keep = [...facet.features].filter(([key]) => !/^[wqm]:/.test(key))
    merge(features, new Map(keep), BORROWED)
    const { heads, types, roles, goals } = facet
    const id = meant.length === 1 ? telling.id : `${telling.id}/${i}`
    return { id, telling, page, event: null, features, heads, types, roles, goals, borrowed: true }
  })
}

/** Who denies or will not confirm "the report", "this", may have named nothing more. */
function pointsBack(page: LedgerPage, telling: Telling, content: Features): boolean {
  if (!['denies', 'declines', 'confirms', 'doubts'].includes(telling.stance)) return false
  const [start, end] = hull(telling.spans)
  if (end - start > SHORT || namesOnly(content, 0.9).size > 1) return false
  return sign(page, telling, 'refer')
}

/**
 * What the nearest telling before it told; not what the same speaker said. "The Thai account" is what somebody told who speaks for
 * Thailand.
 */
function lastTold(page: LedgerPage, telling: Telling, content: Features, before: readonly Facet[]): Facet[] {
  const who = telling.chain[0]?.entity ?? null
  const others = before.filter((facet) => who === null || facet.telling.chain[0]?.entity !== who)
  const named = [...namesOnly(content, 0.9).keys()].map((key) => key.slice(2))
  const theirs = others.filter(
    ({ telling: { chain } }) => chain[0]?.entity != null && named.some((id) => speaksFor(page, chain[0].entity!, id)),
  )
  const last = theirs.at(-1) ?? others.at(-1)
  return last === undefined ? [] : others.filter((facet) => facet.telling === last.telling)
}

const speaksFor = (page: LedgerPage, id: string, party: string) =>
  standing(page, id).includes(party) || page.affiliations.get(id)?.speaksFor.has(party) === true

function headsOfLead(before: readonly Facet[]): Features | null {
  const lead = before.find(({ heads }) => heads.size > 0)
  if (lead === undefined) return null
  return new Map([...lead.heads].map((id) => [`c:${id}`, lead.features.get(`c:${id}`) ?? 1]))
}

/** Whether a content names one of those that the article's first proposition is about. */
function sharesName(content: Features, before: readonly Facet[]): boolean {
  const lead = before.find(({ heads }) => heads.size > 0)
  return lead !== undefined && [...namesOnly(content, 0.6).keys()].some((key) => (lead.features.get(key) ?? 0) >= 0.6)
}

/** Whether anything happens in a content. What the reading is unsure of and where nothing does is most often no statement. */
const happens = (telling: Telling, content: Features): boolean => telling.events.length > 0 || headsOf(content).size > 0

/** Whether a content tells something: how many, or of whom at some length. A refusal must name what it refuses. */
function says(telling: Telling, content: Features): boolean {
  if (telling.stance === 'declines' || telling.stance === 'denies') return false
  const keys = [...content.keys()]
  if (keys.some((key) => key.startsWith('q:'))) return true
  const things = keys.filter((key) => key.startsWith('c:') && content.get(key)! >= 0.9).length
  return things >= 2 || (keys.some((key) => key.startsWith('n:')) && keys.length >= 4)
}

function sign(page: LedgerPage, { spans }: Telling, id: string): boolean {
  return page.signs.some((at) => at.id === id && spans.some(([s, e]) => s <= at.span[0] && at.span[1] <= e))
}
