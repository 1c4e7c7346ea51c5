import type { Link, LinkKind } from '@thima/read/model'
import { hull, shared, size, textOf } from './article.ts'
import type { LedgerPage } from './page.ts'
import type { Telling } from './telling.ts'

export const DECISIONS = ['accept', 'reject', 'correct', 'merge', 'split', 'same-origin', 'other-origin'] as const
/** What a person can decide: it is (no) statement, its speaker is another, two are (not) one claim, two have (not) one origin. */
export type DecisionKind = (typeof DECISIONS)[number]

/** What a decision holds on to: the text by its hash, the quotation with what stands around it, and the source. */
export interface Anchor {
  article: string
  sha256: string
  exact: string
  prefix: string
  suffix: string
  source: string | null
}

export interface Decision {
  id: number
  at: string
  author: string
  reason: string
  kind: DecisionKind
  on: Anchor
  /** The other statement, where two are decided on. */
  with: Anchor | null
  /** The right speaker, where one is corrected. */
  speaker: { name: string; kind: LinkKind; entity: string | null } | null
}

/** Decisions as they bear on a story's tellings; those that no longer fit are orphans and do nothing. */
export interface Applied {
  rejected: ReadonlySet<string>
  speakers: ReadonlyMap<string, Link>
  merged: readonly (readonly [string, string])[]
  split: readonly (readonly [string, string])[]
  sameOrigin: readonly (readonly [string, string])[]
  otherOrigin: ReadonlySet<string>
  orphans: readonly Decision[]
}

export const NOTHING: Applied = {
  rejected: new Set(),
  speakers: new Map(),
  merged: [],
  split: [],
  sameOrigin: [],
  otherOrigin: new Set(),
  orphans: [],
}

const AROUND = 32

export function anchorOf({ article, spans, chain }: Telling): Anchor {
  const [start, end] = hull(spans)
  const { text } = article
  return {
    article: article.id,
    sha256: article.reading.sha256,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - AROUND), start),
    suffix: text.slice(end, end + AROUND),
    source: chain[0]?.entity ?? chain[0]?.name ?? null,
  }
}

/** The telling that an anchor means, also after a new reading cut it a little differently; null where none fits. */
export function find(anchor: Anchor, pages: ReadonlyMap<string, LedgerPage>): Telling | null {
  const page = pages.get(anchor.article)
  if (page === undefined) return null
  const at = place(anchor, page.article.text)
  if (at < 0) return null
  const meant = [[at, at + anchor.exact.length]] as const
  const overlap = (telling: Telling) => {
    const units = shared([hull(telling.spans)], meant)
    return units / Math.max(size([hull(telling.spans)]), anchor.exact.length)
  }
  const fits = page.tellings.filter((telling) => overlap(telling) >= 0.6)
  const source = ({ chain }: Telling) => (chain[0]?.entity ?? chain[0]?.name ?? null) === anchor.source
  fits.sort((a, b) => +source(b) - +source(a) || overlap(b) - overlap(a))
  return fits[0] ?? null
}

/** Where the quotation stands: with what stood around it, else where it stands only once. */
function place({ exact, prefix, suffix }: Anchor, text: string): number {
  const whole = text.indexOf(prefix + exact + suffix)
  if (whole >= 0) return whole + prefix.length
  const first = text.indexOf(exact)
  return first >= 0 && text.indexOf(exact, first + 1) < 0 ? first : -1
}

export function apply(decisions: readonly Decision[], pages: ReadonlyMap<string, LedgerPage>): Applied {
  const rejected = new Set<string>()
  const speakers = new Map<string, Link>()
  const merged: [string, string][] = []
  const split: [string, string][] = []
  const sameOrigin: [string, string][] = []
  const otherOrigin = new Set<string>()
  const orphans: Decision[] = []
  for (const decision of [...decisions].sort((a, b) => a.id - b.id)) {
    const on = find(decision.on, pages)
    const other = decision.with === null ? null : find(decision.with, pages)
    if (on === null || (decision.with !== null && other === null)) {
      orphans.push(decision)
      continue
    }
    const two = other === null ? null : ([on.id, other.id] as [string, string])
    if (decision.kind === 'reject') rejected.add(on.id)
    else if (decision.kind === 'accept') rejected.delete(on.id)
    else if (decision.kind === 'correct' && decision.speaker !== null) {
      speakers.set(on.id, { ...decision.speaker, span: on.chain[0]?.span ?? null, unnamed: null })
    } else if (decision.kind === 'merge' && two !== null) merged.push(two)
    else if (decision.kind === 'split' && two !== null) split.push(two)
    else if (decision.kind === 'same-origin' && two !== null) sameOrigin.push(two)
    else if (decision.kind === 'other-origin') otherOrigin.add(on.id)
  }
  return { rejected, speakers, merged, split, sameOrigin, otherOrigin, orphans }
}

/** The tellings of a page as people corrected them. */
export function correct(page: LedgerPage, { rejected, speakers }: Applied): LedgerPage {
  if (rejected.size === 0 && speakers.size === 0) return page
  const tellings = page.tellings
    .filter(({ id }) => !rejected.has(id))
    .map((telling) => {
      const speaker = speakers.get(telling.id)
      return speaker === undefined ? telling : { ...telling, chain: [speaker, ...telling.chain.slice(1)] }
    })
  return { ...page, tellings }
}

export const quoted = ({ article, spans }: Telling): string => textOf(article.text, spans)
