import { parseHTML } from 'linkedom/worker'
import { LIMITS } from '../limits.ts'
import { type DomDocument, type DomNode, isElement } from './dom.ts'

/** Elements that belong to the head of a page wherever they stand. */
const HEAD = new Set(['head', 'title', 'meta', 'link', 'base', 'script', 'style'])

/** Parses HTML as far as it goes; what comes has a body, also where the page has none or is but a piece. */
export function parse(html: string): DomDocument {
  const whole = /<html[\s>]/i.test(html) ? html : `<html>${html.replace(/<!doctype[^>]*>/i, '')}</html>`
  const document = (parseHTML(whole) as unknown as { document: DomDocument }).document
  const root = document.documentElement
  if ([...children(root)].some((node) => isElement(node) && node.localName === 'body')) return document
  const body = document.createElement('body')
  for (const node of [...children(root)]) if (!isElement(node) || !HEAD.has(node.localName)) body.appendChild(node)
  root.appendChild(body)
  return document
}

function* children(node: DomNode): Generator<DomNode> {
  for (let child = node.firstChild; child; child = child.nextSibling) yield child
}

/** How deep elements are nested and how many there are, told without recursion. */
export function measure(document: DomDocument): { depth: number; elements: number } {
  let elements = 0
  let deepest = 0
  let depth = 0
  for (let node: DomNode | null = document.documentElement; node; ) {
    if (isElement(node)) elements++
    if (node.firstChild) {
      node = node.firstChild
      deepest = Math.max(deepest, ++depth)
      if (deepest > LIMITS.depth) break
      continue
    }
    while (node && !node.nextSibling) {
      node = node.parentNode
      depth--
    }
    node = node?.nextSibling ?? null
  }
  return { depth: deepest, elements }
}
