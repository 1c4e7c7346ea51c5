import { type DomElement, isElement, lineOf, within } from './dom.ts'

/** Elements whose content no reader of the page sees as text. */
const UNSEEN = new Set(
  'head script style template noscript svg math iframe object embed canvas audio video map datalist select textarea input dialog'.split(
    ' ',
  ),
)

/** Elements that begin and end a line. */
const LINES = new Set(
  'address article aside body center dd details dir div dl dt fieldset footer form header hgroup li main menu nav ol option optgroup search section summary table tbody tfoot thead tr ul legend button'.split(
    ' ',
  ),
)

/** Elements that stand apart from what is before and after them. */
const PARAGRAPHS = new Set('p h1 h2 h3 h4 h5 h6 blockquote figure figcaption pre hr caption'.split(' '))

/** How an element breaks the text: 0 not at all, 1 as a line, 2 as a paragraph. */
export function breakOf(name: string): 0 | 1 | 2 {
  return PARAGRAPHS.has(name) ? 2 : LINES.has(name) ? 1 : 0
}

export function isUnseen(element: DomElement): boolean {
  if (UNSEEN.has(element.localName) || element.hasAttribute('hidden')) return true
  const style = element.getAttribute('style')
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
}

/** Elements and roles by which a page marks what is not its article. */
const FURNITURE = new Set('nav aside form button footer menu'.split(' '))
const FURNITURE_ROLES = new Set(
  'navigation complementary search banner contentinfo menu menubar toolbar dialog'.split(' '),
)

/** Words in classes and ids that name furniture, between their ends or hyphens. */
const FURNITURE_NAMES =
  /(?:^|[\s_-])(?:share|sharing|social|related|recommend(?:ed|ations?)?|breadcrumbs?|print|comments?|newsletter|subscribe|advert(?:isement)?|ads?|sponsor(?:ed)?|promo|tags?|toolbar|sidebar|skip|pagination|most-(?:read|viewed|popular)|trending|cookie|login|search|menu|nav(?:bar|igation)?)(?:$|[\s_-])/i

/** Whether the page itself says that an element is no part of the article. */
export function isFurniture(element: DomElement): boolean {
  if (FURNITURE.has(element.localName)) return true
  const role = element.getAttribute('role')
  if (role !== null && FURNITURE_ROLES.has(role)) return true
  if (element.localName === 'article' || element.localName === 'main' || element.localName === 'body') return false
  return FURNITURE_NAMES.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`)
}

/** Whether an element is the head of the page rather than of its article. */
export function isBanner(element: DomElement, headline: DomElement | null): boolean {
  if (element.localName !== 'header' || (headline && within(headline, element))) return false
  for (let at = element.parentNode; at; at = at.parentNode)
    if (isElement(at) && (at.localName === 'article' || at.localName === 'main')) return false
  return true
}

/** Whether an element holds a form that is little but a field and a button, as those for newsletters are. */
export function asksToSign(element: DomElement): boolean {
  if (element.localName !== 'div' && element.localName !== 'section') return false
  for (let child = element.firstChild; child; child = child.nextSibling)
    if (isElement(child) && child.localName === 'form' && lineOf(child).length <= 40) return true
  return false
}

/** Elements that a page makes nothing but a link to another page: lists of them, and lines of their own. */
const LINKED = new Set('ul ol p h2 h3 h4 h5 h6'.split(' '))

export const mayBeLinks = (element: DomElement) => LINKED.has(element.localName)

/** Classes of what tells of the writer, and of a sentence of the article that is shown once more beside it. */
const BESIDE = /(?:^|[\s_-])(?:author-(?:bio|box|info)|pull-?quote)(?:$|[\s_-])/i

/** The same in pages made for telephones. */
const AMP = new Set('amp-sidebar amp-ad amp-social-share amp-consent amp-user-notification'.split(' '))

/** Whether the page says so plainly that an element stands beside the article that no vote counts against it. */
export const isBeside = (element: DomElement): boolean =>
  BESIDE.test(element.getAttribute('class') ?? '') || AMP.has(element.localName)

/** Whether the cell of a table holds lines of its own: it sets out the page. */
export function holdsLines(cell: DomElement): boolean {
  return cell.querySelector('br, p, div, table, ul, ol, h1, h2, h3') !== null
}

/** Whether an element is the caption of a picture. */
export function isCaption(element: DomElement): boolean {
  if (element.localName === 'figcaption') return true
  return /(?:^|[\s_-])(?:caption|wp-caption-text|image-credit)(?:$|[\s_-])/i.test(element.getAttribute('class') ?? '')
}
