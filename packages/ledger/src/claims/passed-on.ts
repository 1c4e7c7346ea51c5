import type { Member } from './members.ts'
import type { LedgerPage } from './page.ts'

/** Letters of a quotation that two people do not say alike by chance. */
const LONG = 40

/**
 * The first telling that gives the same words of somebody in quotation marks: whoever quotes an unnamed source word for word
 * as an earlier text does has the words from there.
 */
export function firstQuoted(member: Member, members: readonly Member[]): Member | null {
  const words = quotation(member)
  if (words.length < LONG) return null
  const earlier = members.filter(
    (other) =>
      other.telling.article.id !== member.telling.article.id &&
      isBefore(other.facet.page, member.facet.page) &&
      other.polarity === member.polarity &&
      [quotation(other), words].every((one, _, [a, b]) => one.length >= LONG && (a.includes(b) || b.includes(a))),
  )
  return earlier.sort((a, b) => (isBefore(a.facet.page, b.facet.page) ? -1 : 1))[0] ?? null
}

/** The letters of what a telling quotes word for word; nothing where it tells it in its own words. */
function quotation({ telling: { statement, article, spans } }: Member): string {
  if (statement === null || statement.quotation === 'indirect') return ''
  return spans.map(([start, end]) => article.text.slice(start, end).replace(/[^\p{L}\p{M}\p{N}]/gu, '')).join('')
}

/** Articles of the story to which a text links. */
export function linkedFrom({ article }: LedgerPage, pages: ReadonlyMap<string, LedgerPage>): LedgerPage[] {
  const hrefs = new Set(article.reading.links.map(({ href }) => addressOf(href)))
  hrefs.delete(null)
  if (hrefs.size === 0) return []
  return [...pages.values()].filter(
    (page) => page.article.id !== article.id && page.article.url !== null && hrefs.has(addressOf(page.article.url)),
  )
}

/** An address without what does not tell one page from another; null for what is none. */
function addressOf(href: string): string | null {
  if (!URL.canParse(href)) return null
  const { host, pathname } = new URL(href)
  return `${host.replace(/^(?:www|m|amp)\./u, '')}${pathname.replace(/\/+$/u, '')}`
}

export function isBefore({ article: a }: LedgerPage, { article: b }: LedgerPage): boolean {
  const [x, y] = [a.published ?? '~', b.published ?? '~']
  return x < y || (x === y && a.id < b.id)
}
