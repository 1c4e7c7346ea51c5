import type { PageLink, Span } from '@thima/read/model'
import { type DomElement, type DomNode, isElement, isText } from './dom.ts'
import {
  asksToSign,
  breakOf,
  holdsLines,
  isBanner,
  isBeside,
  isCaption,
  isFurniture,
  isUnseen,
  mayBeLinks,
} from './elements.ts'
import type { Region } from './region.ts'
import type { Site } from './site.ts'
import { Writer } from './writer.ts'

/** The text of a region with what its elements say of its parts. */
export interface Walked {
  text: string
  links: PageLink[]
  captions: Span[]
  furniture: Span[]
}

/** An element whose span is wanted. `linked` counts characters of links in it, to tell a list of links from prose. */
interface Mark {
  element: DomElement
  start: number
  linked: number
}

/** Share of links from which on an element that the page calls furniture is furniture even if it was voted for. */
const LINK_LIST = 0.6
/** The same for lists and lines that the page calls nothing: they lead to other stories. */
const ALL_LINKS = 0.9
/** A paragraph that is longer and all a link tells something itself. */
const LONGEST_LINK = 140
/** A shorter line is a name or a word rather than the headline of another story. */
const SHORTEST_STORY = 12
/** How much is written around a form in which one leaves one's address. */
const LONGEST_OFFER = 250

/**
 * Takes the text of a region in one walk, so that nothing that a reader sees is lost: blocks become lines, paragraphs are
 * set apart by an empty line, white space is collapsed as a browser does (a no-break space and zero-width characters stay).
 * An element is marked as furniture where the page calls it so and the vote left it out or it is little but links, and where a
 * list or a line is nothing but links to other pages.
 * Recursive: pages nested deeper than `LIMITS.depth` are refused before.
 */
export function walk(
  region: Region,
  leaveOut: DomElement | null,
  resolve: (href: string) => string | null,
  site: Site,
): Walked {
  const writer = new Writer()
  const links: PageLink[] = []
  const captions: Span[] = []
  const furniture: Span[] = []
  const open: Mark[] = []
  let unstarted: Mark[] = []
  let state: 'before' | 'inside' | 'after' = region.from === region.root ? 'inside' : 'before'

  const visit = (node: DomNode, preformatted: boolean): void => {
    if (state === 'after') return
    if (node === region.from) state = 'inside'
    if (isText(node)) {
      if (state === 'inside') text(node.data, preformatted)
    } else if (node === leaveOut) writer.breakLine(2)
    else if (isElement(node) && !isUnseen(node)) element(node, preformatted)
    if (node === region.to) state = 'after'
  }
  const text = (data: string, preformatted: boolean) => {
    const start = writer.write(data, preformatted)
    if (start < 0) return
    for (const mark of unstarted) mark.start = start
    unstarted = []
  }
  const element = (node: DomElement, preformatted: boolean) => {
    const level = breakOf(node.localName)
    writer.breakLine(level)
    if (node.localName === 'br') writer.endLine()
    else if (node.localName === 'td' || node.localName === 'th') {
      if (holdsLines(node)) writer.breakLine(1)
      else writer.nextCell()
    }
    if (node.localName === 'img' || (node.localName === 'a' && follows(node)) || inTime(node)) writer.nextWord()
    if (isDate(node)) writer.breakLine(1)
    const wanted =
      state === 'inside' &&
      (node.localName === 'a' ||
        isCaption(node) ||
        isFurniture(node) ||
        mayBeLinks(node) ||
        isBanner(node, leaveOut) ||
        isBeside(node) ||
        (node.localName === 'h1' && site.isHeading(node)) ||
        asksToSign(node))
    const mark: Mark | null = wanted ? { element: node, start: -1, linked: 0 } : null
    if (mark) {
      open.push(mark)
      unstarted.push(mark)
    }
    for (let child = node.firstChild; child; child = child.nextSibling)
      visit(child, preformatted || node.localName === 'pre')
    writer.breakLine(level)
    if (mark) {
      open.pop()
      if (mark.start >= 0) close(mark, [mark.start, writer.length])
      else unstarted = unstarted.filter((other) => other !== mark)
    }
  }
  const close = ({ element, linked }: Mark, span: Span) => {
    const length = span[1] - span[0]
    if (element.localName === 'a') {
      for (const around of open) around.linked += length
      const href = resolve(element.getAttribute('href') ?? '')
      if (href) links.push({ span, href })
    }
    if (isCaption(element)) captions.push(span)
    else if (
      isBanner(element, leaveOut) ||
      isBeside(element) ||
      (element.localName === 'h1' && site.isHeading(element)) ||
      (isFurniture(element) && (!region.voted.has(element) || linked > LINK_LIST * length)) ||
      (mayBeLinks(element) && linked > ALL_LINKS * length && (element.localName !== 'p' || length <= LONGEST_LINK)) ||
      (length <= LONGEST_OFFER && asksToSign(element))
    )
      furniture.push(span)
  }
  visit(region.root, false)
  furniture.push(...linesOfLinks(writer.text, links))
  return { text: writer.text, links, captions, furniture: outermost(furniture) }
}

/** Lines that are nothing but a link to another story: within a paragraph too, where only breaks set them apart. */
function linesOfLinks(text: string, links: readonly PageLink[]): Span[] {
  return links
    .map(({ span }) => span)
    .filter(
      ([start, end]) =>
        end - start >= SHORTEST_STORY &&
        end - start <= LONGEST_LINK &&
        /(?:^|\n)[\s>»•·*-]*$/u.test(text.slice(Math.max(0, start - 12), start)) &&
        /^\s*(?:\n|$)/u.test(text.slice(end, end + 4)),
    )
}

/** Whether a link stands right behind another one: what one clicks apart is read apart. */
const follows = ({ previousSibling: before }: DomElement) =>
  before !== null && isElement(before) && before.localName === 'a'

/** Whether a span is a number right behind one that ends in a letter: a name and a day are shown apart by style alone. */
const isDate = (node: DomElement): boolean => {
  const { previousSibling: before } = node
  if (node.localName !== 'span' || before === null || !isElement(before) || before.localName !== 'span') return false
  return /^[\d๐-๙]/.test(node.textContent ?? '') && /[\p{L}\p{M}]$/u.test(before.textContent ?? '')
}

/** Whether an element is a part of a date: day and hour are shown apart. */
const inTime = ({ parentNode }: DomElement) =>
  parentNode !== null && isElement(parentNode) && parentNode.localName === 'time'

/** Spans that lie in no other one, in order. */
function outermost(spans: Span[]): Span[] {
  const kept: Span[] = []
  for (const span of spans.sort((a, b) => a[0] - b[0] || b[1] - a[1]))
    if (kept.length === 0 || span[0] >= kept[kept.length - 1][1]) kept.push(span)
  return kept
}
