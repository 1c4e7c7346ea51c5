import type { Span } from '@thima/read/model'
import type { Capture } from '../article.ts'
import { decode } from '../charset.ts'
import { errors } from '../errors.ts'
import { charsetOf } from '../gather.ts'
import type { Gathered } from '../json-lines.ts'
import { LIMITS } from '../limits.ts'
import { type DomDocument, type DomElement, lineOf } from './dom.ts'
import { type Metadata, metadataOf } from './metadata.ts'
import { measure, parse } from './parse.ts'
import { findRegion } from './region.ts'
import { fold } from './site.ts'
import { walk } from './walk.ts'

/** Makes an article of an HTML page: `title`, an empty line, the text; spans index the whole. */
export function htmlArticle({ bytes, where, address, contentType }: Capture): Gathered {
  const { text: html } = decode(bytes, [charsetOf(contentType), declaredCharset(bytes)])
  const document = parse(html)
  const { depth, elements } = measure(document)
  if (depth > LIMITS.depth) return { error: errors.pageTooDeep(where, LIMITS.depth) }
  const metadata = metadataOf(document)
  const headline = headlineElement(document, metadata)
  const resolve = resolver(document, address ?? metadata.url)
  const body = walk(findRegion(document, elements, headline), headline, resolve, metadata.site)
  if (body.text.trim() === '') return { error: errors.pageEmpty(where) }
  const told =
    metadata.headlineFrom === 'title' && !isShown(metadata.headline ?? '', body.text) ? null : metadata.headline
  const title = (headline ? lineOf(headline) : told) || null
  const text = title === null ? body.text : `${title}\n\n${body.text.slice(repeated(title, body.text))}`
  const by = text.length - body.text.length
  const kept = (spans: Span[]) => spans.filter(([start]) => start + by >= 0).map((span) => moved(span, by))
  return {
    article: {
      id: null,
      url: ownAddress(absolute(metadata.url ?? '', address ?? null), address ?? null),
      outlet: metadata.outlet,
      language: null, // pages declare the language of their template; the text tells its own
      published: metadata.published,
      publishedFrom: metadata.published === null ? null : 'metadata',
      title,
      byline: metadata.byline,
      credits: metadata.credits,
      text,
      links: body.links.map(({ span, href }) => ({ span: moved(span, by), href })).filter(({ span }) => span[0] >= 0),
      captions: kept(body.captions),
      furniture: kept(body.furniture),
    },
  }
}

const moved = ([start, end]: Span, by: number): Span => [start + by, end + by]

/** How much of a text is its headline once more, on a line of its own at the very beginning: old pages have no headings. */
function repeated(title: string, text: string): number {
  return text.startsWith(`${title}\n`) ? /^\s*/.exec(text.slice(title.length))![0].length + title.length : 0
}

/** The charset that a page's own first bytes declare, in a meta element or an XML declaration. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096))
  const meta = /<meta[^>]+charset\s*=\s*["']?\s*([^"'\s/>;]+)/i.exec(head)
  return (meta ?? /^\s*<\?xml[^>]+encoding\s*=\s*["']([^"']+)/i.exec(head))?.[1] ?? null
}

/** The heading that is the article's: the one that the metadata repeat, else the only one of the first level. */
function headlineElement(document: DomDocument, { headline, site }: Metadata): DomElement | null {
  if (site.ended) return site.ended
  const first = [...document.querySelectorAll('h1')].filter(
    (element) => lineOf(element) !== '' && !site.isHeading(element),
  )
  if (headline !== null) {
    const wanted = fold(headline)
    const same = [...first, ...document.querySelectorAll('h2')].find((element) => alike(fold(lineOf(element)), wanted))
    if (same) return same
    // The title of the page has its path before the headline.
    const inside = [...document.querySelectorAll('h1, h2, h3')].find((element) => {
      const line = fold(lineOf(element))
      return line.length >= LEAST && (wanted.endsWith(line) || wanted.startsWith(line))
    })
    if (inside) return inside
  }
  return first.length === 1 ? first[0] : null
}

/** Fewer letters may be alike by chance. */
const LEAST = 15

/** The title of a page with as much as a headline has, or with what the page shows on a line of its own; else it is the site's. */
const isShown = (title: string, text: string) =>
  title.length > LONGEST_SITE || text.split('\n').some((line) => alike(fold(line), fold(title)))

const LONGEST_SITE = 30

/** One begins with the other: titles are cut, and have the site's name added. */
function alike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short !== '' && (short === long || (short.length >= LEAST && long.startsWith(short)))
}

/**
 * Addresses of the web, made whole against the page's own where that is known, else as the page has them; places on the
 * page itself, scripts, mail and telephone are none.
 */
function resolver(document: DomDocument, page: string | null): (href: string) => string | null {
  const base = absolute(document.querySelector('base')?.getAttribute('href') ?? '', page) ?? page
  return (href) => {
    const written = href.trim()
    if (written === '' || written.startsWith('#')) return null
    return absolute(written, base) ?? (base === null && !/^[a-z][a-z0-9+.-]*:/i.test(written) ? written : null)
  }
}

/** The address that a page gives itself, unless it was fetched and names another site's: it may not stand in another's place. */
function ownAddress(given: string | null, fetched: string | null): string | null {
  if (given === null || fetched === null) return given ?? fetched
  const site = (address: string) => new URL(address).hostname.replace(/^(?:www|m|amp)\./, '')
  return site(given) === site(fetched) ? given : fetched
}

function absolute(href: string, base: string | null): string | null {
  try {
    const url = base ? new URL(href.trim(), base) : new URL(href.trim())
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
  } catch {
    return null
  }
}
