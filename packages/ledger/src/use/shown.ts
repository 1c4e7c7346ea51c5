import type { Knowledge, Link, Span } from '@thima/read/model'
import { hull, type LedgerArticle } from '../claims/article.ts'
import type { View } from '../claims/decide.ts'
import type { Member } from '../claims/members.ts'
import { contentOf } from '../claims/print.ts'
import { chainOf } from '../claims/told-by.ts'
import type { Db } from '../store/schema.ts'

/** Where words stand: enough to find them again at the publisher and in the text as captured. */
export interface Quote {
  article: string
  exact: string
  prefix: string
  suffix: string
  start: number
  end: number
  url: string | null
  /** Address in the interface of this ledger. */
  address: string
}

const AROUND = 32

export function quoteOf(
  { id, text, url }: Pick<LedgerArticle, 'id' | 'text' | 'url'>,
  span: Span,
  telling: string,
): Quote {
  const [start, end] = span
  return {
    article: id,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - AROUND), start),
    suffix: text.slice(end, end + AROUND),
    start,
    end,
    url,
    address: addressOf(telling),
  }
}

/** `/article/a1#s2` of `a1#s2`. */
export function addressOf(telling: string): string {
  const at = telling.lastIndexOf('#')
  const article = at < 0 ? telling : telling.slice(0, at)
  return `/article/${encodeURIComponent(article)}${at < 0 ? '' : telling.slice(at)}`
}

/** A link of a chain with the id of its source, where it is named. */
export type ShownLink = Omit<Link, 'span'> & { span: [number, number] | null; source: string | null }

export const shownLink = (link: Link): ShownLink => ({
  name: link.name,
  kind: link.kind,
  span: pair(link.span),
  entity: link.entity,
  unnamed: link.unnamed,
  source: link.kind === 'unnamed' || link.kind === 'unknown' ? null : (link.entity ?? link.name),
})

export const pair = (span: Span | null): [number, number] | null => (span === null ? null : [span[0], span[1]])

export type ShownStatement = ReturnType<typeof shownStatement>

/** A telling of a claim in its own words, with its chain, its origins and why it is here. */
export function shownStatement({ story, originOf }: View, member: Member) {
  const { telling, facet, polarity } = member
  const { article, statement, spans, cue } = telling
  const page = story.pages.get(article.id)!
  return {
    id: telling.id,
    article: article.id,
    title: titleOf(article),
    outlet: article.outlet ?? article.reading.outlet,
    day: facet.page.day,
    language: facet.page.language,
    kind: telling.kind,
    content: contentOf(member),
    spans: spans.map(([start, end]): [number, number] => [start, end]),
    cue: cue === null ? null : article.text.slice(...cue),
    quote: quoteOf(article, hull(spans), telling.id),
    quotation: statement?.quotation ?? null,
    stance: telling.stance as string,
    polarity,
    saidAt: telling.saidAt,
    confidence: statement?.confidence ?? null,
    chain: chainOf(member, page).map(shownLink),
    origins: originOf.get(telling.id) ?? [],
    linked: member.why,
    why: [...(statement?.why ?? [])],
  }
}

export function titleOf({ reading, text }: LedgerArticle): string | null {
  return reading.title === null ? null : text.slice(...reading.title).trim()
}

export const nameIn = (knowledge: Knowledge) => (id: string) => knowledge.entity(id)?.name ?? id

/** The name of whom knowledge has, else the one under which the last article names him; an id only where nobody is named by it. */
export function namesIn(db: Db, knowledge: Knowledge): (id: string) => Promise<string> {
  const found = new Map<string, string>()
  return async (id) => {
    const known = knowledge.entity(id)?.name ?? found.get(id)
    if (known !== undefined) return known
    const row = await db
      .selectFrom('links')
      .select('name')
      .where('source', '=', id)
      .orderBy('statement', 'desc')
      .limit(1)
      .executeTakeFirst()
    const name = row?.name ?? id
    found.set(id, name)
    return name
  }
}

const THAI = /[\u0e00-\u0e7f]/

/** The language of a few words, told by their script. */
export const scriptOf = (text: string): string => (THAI.test(text) ? 'th' : 'en')
