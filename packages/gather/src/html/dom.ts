/** The part of the DOM that gathering uses: the engine of it is linkedom, in Node and in a browser alike. */
export interface DomNode {
  readonly nodeType: number
  readonly parentNode: DomNode | null
  readonly firstChild: DomNode | null
  readonly nextSibling: DomNode | null
  readonly previousSibling: DomNode | null
  readonly textContent: string | null
  appendChild(node: DomNode): DomNode
  insertBefore(node: DomNode, before: DomNode | null): DomNode
}

export interface DomText extends DomNode {
  readonly data: string
}

export interface DomElement extends DomNode {
  readonly localName: string
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  setAttribute(name: string, value: string): void
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): Iterable<DomElement>
}

export interface DomDocument extends DomNode {
  readonly documentElement: DomElement
  readonly body: DomElement | null
  readonly title: string
  cloneNode(deep: boolean): DomDocument
  createElement(name: string): DomElement
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): Iterable<DomElement>
}

export const isElement = (node: DomNode): node is DomElement => node.nodeType === 1
export const isText = (node: DomNode): node is DomText => node.nodeType === 3 || node.nodeType === 4

/** The node after this one in the order of the document, its children left out where `skip`; null after the last inside `root`. */
export function next(node: DomNode, root: DomNode, skip = false): DomNode | null {
  if (!skip && node.firstChild) return node.firstChild
  for (let at: DomNode | null = node; at && at !== root; at = at.parentNode) if (at.nextSibling) return at.nextSibling
  return null
}

/** Whether a node is `ancestor` or lies in it. */
export function within(node: DomNode, ancestor: DomNode): boolean {
  for (let at: DomNode | null = node; at; at = at.parentNode) if (at === ancestor) return true
  return false
}

/** Text of an element as one line. */
export const lineOf = (node: DomNode | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim()
