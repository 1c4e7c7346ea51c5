import { type DomDocument, type DomElement, isElement, lineOf } from './dom.ts'

/** What a page says of the site that it belongs to. */
export interface Site {
  /** The name of the site, where the page tells it by its title and its head together. */
  name: string | null
  /** The heading that ends a path on the page, where the title of the page is the site's: "Home » News » Headline". */
  ended: DomElement | null
  /** Whether a heading is the name of the site and not the headline. */
  isHeading(element: DomElement): boolean
  /** Whether a line is the name of the site. */
  isName(line: string): boolean
}

/** What separates the headline from the name of the site in the title of a page. */
const APART = /\s+[|–—·»-]\s+/

/** Classes and ids of the name of a site in its head. */
const LOGO = /(?:^|[\s_-])(?:logo|navbar-brand|site-?(?:name|title|branding))(?:$|[\s_-])/i

/** How long the name of a site is at most. */
const LONGEST_NAME = 40

/**
 * Tells the name of the site from the headline: many pages make both a heading, some give the site's name for the title of
 * everything. `told` are names that the metadata give the site.
 */
export function siteOf(document: DomDocument, told: readonly string[]): Site {
  const names = new Set(told.map(fold).filter(Boolean))
  const title = lineOf(document.querySelector('title'))
  const parts = title.split(APART)
  const heads = [...document.querySelectorAll('h1, a[href]')].filter(
    (element) => lineOf(element) !== '' && lineOf(element).length <= LONGEST_NAME && isHead(element),
  )
  const shown = new Set(heads.map((element) => fold(lineOf(element))))
  // "Headline - Coast News", and "Coast News" leads to the first page.
  const name = parts.length > 1 ? (parts.find((part) => shown.has(fold(part))) ?? null) : null
  if (name !== null) names.add(fold(name))
  for (const head of heads) if (head.localName === 'h1') names.add(fold(lineOf(head)))
  const office = parts.length === 1 && title !== '' && title.length <= LONGEST_NAME
  const ended = office ? endOfPath(document, fold(title)) : null
  if (ended) names.add(fold(title))
  const isName = (line: string) => names.has(fold(line))
  return {
    name: name ?? (ended ? title : null),
    ended,
    isName,
    isHeading: (element) => {
      const line = lineOf(element)
      return line.length <= LONGEST_NAME && (isHead(element) || isName(line) || isLonger(title, line))
    },
  }
}

/** The title of a page that is a heading and what sites add to their names is the site's: "Island Gazette Online". */
const isLonger = (title: string, heading: string): boolean =>
  title.startsWith(heading) && ADDED.test(title.slice(heading.length))

const ADDED = /^\s*(?:online|website|web ?site|home ?page|ออนไลน์|เว็บไซต์)$/i

/** The heading at which a path on the page ends, if it is no part of the title of the page. */
function endOfPath(document: DomDocument, title: string): DomElement | null {
  for (const element of document.querySelectorAll('nav, ol, ul, p, div')) {
    const text = element.textContent ?? ''
    if (text.length > LONGEST_PATH || !/[»›>]/.test(text)) continue
    const parts = lineOf(element).split(/\s*[»›>]\s*/)
    const last = fold(parts[parts.length - 1])
    if (parts.length < 2 || last.length < LEAST || title.includes(last)) continue
    for (const heading of document.querySelectorAll('h1, h2, h3')) if (fold(lineOf(heading)) === last) return heading
  }
  return null
}

const LONGEST_PATH = 400
/** Fewer letters may be alike by chance. */
const LEAST = 15

/** Whether an element leads to the first page of its site or is called its logo. */
function isHead(element: DomElement): boolean {
  const link = element.localName === 'a' ? element : onlyLink(element)
  if (link && /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/.test(link.getAttribute('href') ?? '#')) return true
  for (let at: DomElement | null = element, up = 0; at && up < 3; at = parentOf(at), up++)
    if (LOGO.test(`${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`)) return true
  return false
}

/** The link that is all of an element. */
function onlyLink(element: DomElement): DomElement | null {
  const link = element.querySelector('a[href]')
  return link && lineOf(link) === lineOf(element) ? link : null
}

const parentOf = ({ parentNode }: DomElement): DomElement | null =>
  parentNode && isElement(parentNode) && parentNode.localName !== 'body' ? parentNode : null

export const fold = (line: string) => line.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
