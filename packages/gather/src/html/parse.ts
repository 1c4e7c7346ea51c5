import { parseHTML } from 'linkedom/worker'
import { LIMITS } from '../limits.ts'
import { type DomDocument, type DomElement, type DomNode, isElement } from './dom.ts'

/** Elements that belong to the head of a page wherever they stand. */
const HEAD = new Set(['head', 'title', 'meta', 'link', 'base', 'script', 'style'])

/**
 * Parses HTML as far as it goes; what comes has one head and one body, in this order, also where the page has none, has
 * them out of order or is but a piece: linkedom finds a body only right after a head.
 */
export function parse(html: string): DomDocument {
  const whole = /<html[\s>]/i.test(html) ? html : `<html>${html.replace(/<!doctype[^>]*>/i, '')}</html>`
  const document = (parseHTML(whole) as unknown as { document: DomDocument }).document
  const root = document.documentElement
  const parts = [...children(root)]
  const named = (name: string) =>
    parts.find((node): node is DomElement => isElement(node) && node.localName === name) ?? document.createElement(name)
  const head = named('head')
  const body = named('body')
  let before: DomNode | null = body.firstChild
  for (const node of parts) {
    if (node === body) before = null
    else if (node === head) continue
    else if (isElement(node) && HEAD.has(node.localName)) head.appendChild(node)
    else body.insertBefore(node, before)
  }
  root.appendChild(head)
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
