import type { Knowledge, Link, Span } from '@thima/read/model'
import type { Affiliation } from './affiliations.ts'
import type { LedgerPage } from './page.ts'
import { SORTS, sortKey } from './roles.ts'
import { slug } from './slug.ts'
import { homeState, stateNear } from './who.ts'

/** Who a link is, as far as counting origins goes. */
export interface Voice {
  /** The same for whoever speaks for the same party: `voice:russia`. */
  key: string
  name: string
  /** All parties that he speaks for, himself among them. */
  speaksFor: ReadonlySet<string>
  /** Places over which he has authority without speaking for a state. */
  authorityOf: ReadonlySet<string>
  /** Sorts of people whose body it is by its name: `sort:police`, `sort:worker`. */
  sorts: ReadonlySet<string>
  /** The state whose media it is. */
  stateMediaOf: string | null
  /** Whether it is a government or a part of one, and no person. */
  isBody: boolean
  named: boolean
}

/** The state whose name stands right before that of a body, or right behind it. */
function stateBeside([start, end]: Span, page: LedgerPage): string[] {
  return page.names
    .filter(({ span, value }) => value.kind === 'country' && (fits(start - span[1]) || fits(span[0] - end)))
    .map(({ value }) => value.id)
}

/** "The garment workers' federation" speaks for workers. */
function sortsIn({ span, kind }: Link, page: LedgerPage): Set<string> {
  if (span === null || kind === 'person' || kind === 'unnamed' || kind === 'outlet') return new Set()
  return new Set(
    page.concepts
      .filter((at) => SORTS.has(at.id) && span[0] <= at.span[0] && at.span[1] <= span[1])
      .map(({ id }) => sortKey(id)),
  )
}

/** Bodies that act for a state and speak for themselves only: their word settles nothing for it, yet is no word beside its own. */
const OF_STATE: ReadonlySet<string> = new Set([
  'police',
  'department',
  'agency',
  'office',
  'security-agency',
  'task-force',
  'force',
  'coast-guard',
])

const fits = (gap: number) => gap >= 0 && gap <= 4

/** Tells who speaks for whom: from knowledge at that date, and from what the articles say of people's offices. */
export class Voices {
  readonly #knowledge: Knowledge
  readonly #told = new Map<string, Affiliation>()

  constructor(knowledge: Knowledge, pages: readonly LedgerPage[]) {
    this.#knowledge = knowledge
    for (const page of pages) {
      for (const [id, { speaksFor, authorityOf }] of page.affiliations) {
        const all = this.#told.get(id) ?? { speaksFor: new Set(), authorityOf: new Set() }
        for (const party of speaksFor) all.speaksFor.add(party)
        for (const place of authorityOf) all.authorityOf.add(place)
        this.#told.set(id, all)
      }
    }
  }

  of(link: Link, page: LedgerPage): Voice {
    const knowledge = this.#knowledge
    const speaksFor = new Set<string>()
    const authorityOf = new Set<string>()
    let stateMediaOf: string | null = null
    const ids = this.#idsOf(
      link.kind === 'document' && link.entity !== null ? { ...link, kind: 'government' } : link,
      page,
    )
    for (const id of ids) {
      const row = knowledge.entity(id)
      if (link.kind === 'outlet' || row?.kind === 'outlet') {
        speaksFor.add(id)
        stateMediaOf = row?.stateMediaOf ?? stateMediaOf
        continue
      }
      for (const party of knowledge.speaksFor(id, page.day)) speaksFor.add(party)
      speaksFor.add(id)
      const told = this.#told.get(id)
      for (const party of told?.speaksFor ?? []) speaksFor.add(party)
      for (const place of told?.authorityOf ?? []) authorityOf.add(place)
      if (page.day !== null) {
        for (const { role, of } of knowledge.offices(id, page.day)) {
          if (/governor|mayor|district-chief|chief-minister/.test(role)) authorityOf.add(of)
        }
      }
    }
    const owners = [...speaksFor].flatMap((id) => {
      const row = knowledge.entity(id)
      return row?.kind === 'government' && row.country !== undefined && OF_STATE.has(row.is ?? '') ? [row.country] : []
    })
    for (const state of owners) authorityOf.add(state)
    const top = this.#topOf([...speaksFor, ...owners])
    const name = link.kind === 'unnamed' ? link.name : (knowledge.entity(ids[0] ?? '')?.name ?? link.name)
    const document = link.kind === 'document'
    const kind = link.kind === 'outlet' ? 'outlet' : document && link.entity === null ? 'document' : 'voice'
    return {
      key: `${kind}:${top ?? slug(link.name)}`,
      name: document ? link.name : name,
      // A letter of a ministry goes back to it as its own word does, and is no word that it gave.
      speaksFor: document ? new Set() : speaksFor,
      authorityOf: document ? new Set() : authorityOf,
      sorts: sortsIn(link, page),
      stateMediaOf,
      isBody: link.kind === 'government',
      named: link.kind !== 'group' && link.kind !== 'unnamed' && link.kind !== 'unknown',
    }
  }

  isState(id: string): boolean {
    return this.#knowledge.entity(id)?.kind === 'country'
  }

  isPlatform(id: string): boolean {
    return this.#knowledge.entity(id)?.is === 'social-platform'
  }

  /** Id of an outlet by its name: knowledge's, else a slug of the name. */
  outletId(name: string): string {
    const ids = this.#knowledge.lookup(name)
    return ids.find((id) => this.#knowledge.entity(id)?.kind === 'outlet') ?? ids[0] ?? slug(name)
  }

  /** The entity of a link; for "Russia and North Korea" each of them; for "the junta's information office" the state that its words name. */
  #idsOf(link: Link, page: LedgerPage): string[] {
    const known = link.entity !== null && this.#knowledge.entity(link.entity) !== undefined
    if (known) return [link.entity!]
    if (link.kind === 'person' || link.kind === 'outlet' || link.kind === 'document') {
      return link.entity === null ? this.#knowledge.lookup(link.name).slice(0, 1) : [link.entity]
    }
    const parts = link.name
      .split(/,? and |และ|กับ|, /u)
      .map((part) => this.#knowledge.lookup(part.trim()))
      .flatMap((found) => (found.length === 1 ? found : []))
      .filter((id) => this.#isThere(id, page))
    const ids = new Set(parts)
    if (ids.size === 0 && link.kind === 'government' && link.span !== null) {
      const near = this.#ministryOf(link, page)
      if (near.length > 0) return near
    }
    if (link.kind === 'government' && link.span !== null) {
      const [start, end] = link.span
      for (const { span, value } of page.names) {
        if (value.kind !== 'country' && value.kind !== 'government') continue
        if (start - 2 <= span[0] && span[1] <= end + 2) ids.add(value.id)
      }
      if (![...ids].some((id) => this.#knowledge.entity(id) !== undefined))
        for (const id of stateNear(link.span, page)) ids.add(id)
    }
    if (link.entity !== null) ids.add(link.entity)
    return [...ids]
  }

  /** Whether the text tells of the state of a body, and is not another's: many states have a ministry of that name. */
  #isThere(id: string, page: LedgerPage): boolean {
    const country = this.#knowledge.entity(id)?.country
    if (country !== undefined && page.home !== null && page.home !== country) return false
    return country === undefined || page.names.some(({ value }) => value.id === id || value.stands.has(country))
  }

  /** "The Health Ministry" is that of the state beside it, or of which the text tells, not the first that bears such a name. */
  #ministryOf(link: Link, page: LedgerPage): string[] {
    const inside = page.names.some(
      ({ span, value }) => value.kind === 'country' && span[0] < link.span![1] && link.span![0] < span[1],
    )
    if (inside || link.entity === null) return []
    const beside = page.names.flatMap(({ span, value }) => (value.id === link.entity ? stateBeside(span, page) : []))
    if (beside.length > 0) return [beside[0]]
    const named = link.name
      .split(/[\s'’]+/u)
      .flatMap((word) => this.#knowledge.lookup(word))
      .filter((id) => this.#knowledge.entity(id)?.kind === 'country')
    const near = named.length > 0 ? named : stateNear(link.span!, page, 40)
    const home = homeState(page)
    const states = near.length > 0 ? near : home === null ? [] : [home]
    if (states.length === 0) return []
    const own = this.#knowledge.lookup(link.name).filter((id) => {
      const country = this.#knowledge.entity(id)?.country
      return country !== undefined && states.includes(country)
    })
    return own.length === 1 ? own : states
  }

  /** The widest of several parties: the state, else the body, else the first. */
  #topOf(ids: readonly string[]): string | null {
    const rank = (id: string) => {
      const kind = this.#knowledge.entity(id)?.kind
      return kind === 'country' ? 0 : kind === 'organization' || kind === 'place' ? 1 : kind === 'government' ? 2 : 3
    }
    return [...ids].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))[0] ?? null
  }
}
