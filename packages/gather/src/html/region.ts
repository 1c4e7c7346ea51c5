import { Readability } from '@mozilla/readability'
import { LIMITS } from '../limits.ts'
import { type DomDocument, type DomElement, type DomNode, isElement, isText, next, within } from './dom.ts'

/** The part of a page that is its article: from `from` on, in the order of the document, to the end of `to`. */
export interface Region {
  /** The smallest element that holds the whole region. */
  root: DomNode
  from: DomNode
  to: DomNode
  /** Elements that hold text that the vote found to be the article's. */
  voted: ReadonlySet<DomNode>
}

const TAG = 'data-thima-node'
/** Share of the text voted for that the region has to hold: a stray voice far away does not widen it to the page. */
const ENOUGH = 0.97

/**
 * Asks Readability which elements are the article, on a clone, and takes the smallest part of the page that holds them,
 * with the headline and what stands between the two. The text itself is taken from the page by `walk`.
 */
export function findRegion(document: DomDocument, elements: number, headline: DomElement | null): Region {
  const body = document.body!
  const voted = elements <= LIMITS.elements ? vote(document) : new Set<DomNode>()
  const article = voted.size > 0 ? smallest(body, voted) : body
  const root = headline && !within(headline, article) ? common(headline, article) : article
  const before = headline !== null && root !== article && precedes(headline, article, root)
  const holders = holdersOf(voted)
  return before
    ? { root, from: headline, to: article, voted: holders }
    : { root: article, from: article, to: article, voted: holders }
}

function holdersOf(voted: ReadonlySet<DomNode>): Set<DomNode> {
  const holders = new Set<DomNode>()
  for (const node of voted)
    if (ownText(node) > 0)
      for (let at: DomNode | null = node; at && !holders.has(at); at = at.parentNode) holders.add(at)
  return holders
}

function ownText(node: DomNode): number {
  let own = 0
  for (let child = node.firstChild; child; child = child.nextSibling) if (isText(child)) own += child.data.trim().length
  return own
}

function vote(document: DomDocument): Set<DomNode> {
  const byTag = new Map<string, DomNode>()
  for (const element of document.querySelectorAll('body, body *')) {
    const tag = String(byTag.size)
    element.setAttribute(TAG, tag)
    byTag.set(tag, element)
  }
  const voted = new Set<DomNode>()
  try {
    const clone = document.cloneNode(true)
    const content = new Readability<DomElement>(clone as never, {
      serializer: (node) => node as unknown as DomElement,
      keepClasses: true,
      charThreshold: 200,
    }).parse()?.content
    for (const element of content?.querySelectorAll(`[${TAG}]`) ?? []) {
      const original = byTag.get(element.getAttribute(TAG)!)
      if (original) voted.add(original)
    }
  } catch {
    voted.clear() // the whole page is the region then
  }
  return voted
}

/** The deepest element that holds enough of the text that stands directly in the elements voted for. */
function smallest(body: DomElement, voted: ReadonlySet<DomNode>): DomNode {
  const weights = new Map<DomNode, number>()
  let total = 0
  for (const node of voted) {
    const own = ownText(node)
    if (own === 0) continue
    total += own
    for (let at: DomNode | null = node; at; at = at.parentNode) {
      weights.set(at, (weights.get(at) ?? 0) + own)
      if (at === body) break
    }
  }
  let deepest: DomNode = body
  for (;;) {
    let into: DomNode | null = null
    for (let child = deepest.firstChild; child; child = child.nextSibling)
      if (isElement(child) && total > 0 && (weights.get(child) ?? 0) >= ENOUGH * total) into = child
    if (!into) return deepest
    deepest = into
  }
}

function common(a: DomNode, b: DomNode): DomNode {
  let at = a
  while (!within(b, at)) at = at.parentNode!
  return at
}

function precedes(a: DomNode, b: DomNode, root: DomNode): boolean {
  for (let node: DomNode | null = root; node; node = next(node, root)) {
    if (node === a) return true
    if (node === b) return false
  }
  return false
}
