import { normalizeDate } from '../dates.ts'
import { type DomDocument, type DomElement, lineOf } from './dom.ts'
import { articleNodes, type LdNode, ldNames, ldString } from './json-ld.ts'
import { type Site, siteOf } from './site.ts'

/** What a page's metadata say of its article. */
export interface Metadata {
  headline: string | null
  /** `title` where only the title of the page gives it, which may be the site's. */
  headlineFrom: 'metadata' | 'title'
  byline: string | null
  outlet: string | null
  published: string | null
  url: string | null
  credits: string[]
  site: Site
}

/** Names and properties of meta elements that give the day of publication, the surest first. None that tells a later change. */
const PUBLISHED = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'article:published',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'date-published',
  'dcterms.issued',
  'dcterms.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'date',
]

export function metadataOf(document: DomDocument): Metadata {
  const meta = metaOf(document)
  const ld = articleNodes(document)
  const first = (...names: string[]) => names.map((name) => meta.get(name)).find((value) => value) ?? null
  const publisher = ldNames(ld, 'publisher')[0]
  const outlet = first('og:site_name') ?? publisher ?? first('application-name', 'dc.publisher')
  const site = siteOf(document, outlet === null ? [] : [outlet])
  // Some pages give the name of the site for the title of everything.
  const headline =
    [ldString(ld, 'headline'), meta.get('og:title'), meta.get('twitter:title')].find(
      (title) => title && !site.isName(title),
    ) ?? null
  return {
    headline: headline ?? titleOf(document, site),
    headlineFrom: headline === null ? 'title' : 'metadata',
    byline: bylineOf(document, meta, ld),
    outlet: outlet ?? site.name,
    published: publishedOf(document, meta, ld),
    url: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? first('og:url'),
    credits: [
      ...new Set([...ldNames(ld, 'sourceOrganization'), ...ldNames(ld, 'provider'), ...ldNames(ld, 'creditText')]),
    ],
    site,
  }
}

/** Content of meta elements by name or property in lower case; the first of a name counts. */
function metaOf(document: DomDocument): Map<string, string> {
  const meta = new Map<string, string>()
  for (const element of document.querySelectorAll('meta')) {
    const content = element.getAttribute('content')?.trim()
    if (!content) continue
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase()
      if (name && !meta.has(name)) meta.set(name, content)
    }
  }
  return meta
}

function publishedOf(document: DomDocument, meta: Map<string, string>, ld: readonly LdNode[]): string | null {
  const written = [
    ...PUBLISHED.slice(0, 3).map((name) => meta.get(name)),
    ldString(ld, 'datePublished'),
    ...PUBLISHED.slice(3).map((name) => meta.get(name)),
    ...[...document.querySelectorAll('[itemprop="datePublished"], time[pubdate], time.published, time.entry-date')]
      .filter((element) => !isModified(element))
      .map((element) => element.getAttribute('datetime') ?? element.getAttribute('content') ?? lineOf(element)),
    onlyTime(document),
  ]
  for (const value of written) {
    const date = value ? normalizeDate(value) : null
    if (date) return date
  }
  return null
}

/** The date of a page's time elements where they all tell one day: with several days nothing says which is the article's. */
function onlyTime(document: DomDocument): string | null {
  const dates = [...document.querySelectorAll('time[datetime]')]
    .filter((element) => !isModified(element))
    .map((element) => normalizeDate(element.getAttribute('datetime')!))
    .filter((date) => date !== null)
  return dates.length > 0 && dates.every((date) => date.slice(0, 10) === dates[0].slice(0, 10)) ? dates[0] : null
}

function isModified(element: DomElement): boolean {
  const said = ['class', 'itemprop', 'data-type'].map((name) => element.getAttribute(name) ?? '').join(' ')
  return /modif|updat/i.test(said)
}

function bylineOf(document: DomDocument, meta: Map<string, string>, ld: readonly LdNode[]): string | null {
  const authors = ldNames(ld, 'author').filter(isName)
  if (authors.length > 0) return authors.join(', ')
  for (const name of ['author', 'byl', 'dc.creator', 'article:author', 'parsely-author', 'sailthru.author']) {
    const value = meta.get(name)
    if (value && isName(value)) return value
  }
  for (const selector of [
    '[itemprop="author"] [itemprop="name"]',
    '[itemprop="author"]',
    '[rel="author"]',
    '.byline',
    '.author',
  ]) {
    const line = lineOf(document.querySelector(selector))
    if (line !== '' && line.length <= 120) return line
  }
  return null
}

/** Pages give addresses and handles as authors too. */
const isName = (value: string) => !/^(?:https?:|www\.|@)/i.test(value) && value.length <= 200

/** The title without the name of the site behind or before its last separator. */
function titleOf(document: DomDocument, site: Site): string | null {
  const title = lineOf(document.querySelector('title'))
  if (title === '' || site.isName(title)) return null
  const parts = title.split(/\s+[|–—·»-]\s+/)
  if (parts.length === 1) return title
  const rest = parts.filter((part) => !site.isName(part))
  if (rest.length > 0 && rest.length < parts.length) return rest.join(' - ')
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest))
}
