import type { DomDocument } from './dom.ts'

export type LdNode = Record<string, unknown>

const ARTICLE = /(?:Article|Posting|Report|NewsItem)$/

/** The nodes of a page's JSON-LD that describe an article; a block that is no JSON is passed over. */
export function articleNodes(document: DomDocument): LdNode[] {
  const found: LdNode[] = []
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      collect(
        JSON.parse(
          (script.textContent ?? '').replace(/^\s*(?:<!--|\/\*.*?\*\/|<!\[CDATA\[)|(?:-->|\]\]>)\s*;?\s*$/g, ''),
        ),
        0,
        found,
      )
    } catch {
      // pages do print broken JSON-LD; their meta elements remain
    }
  }
  return found
}

function collect(value: unknown, depth: number, found: LdNode[]): void {
  if (depth > 6 || typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 200)) collect(item, depth + 1, found)
    return
  }
  const node = value as LdNode
  const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']]
  if (types.some((type) => typeof type === 'string' && ARTICLE.test(type))) found.push(node)
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) collect(node[key], depth + 1, found)
}

/** A string property of the first node that has it. */
export function ldString(nodes: readonly LdNode[], key: string): string | null {
  for (const node of nodes) if (typeof node[key] === 'string' && node[key].trim() !== '') return node[key].trim()
  return null
}

/** The names in a property that is a string, an object with `name`, or a list of these. */
export function ldNames(nodes: readonly LdNode[], key: string): string[] {
  for (const node of nodes) {
    const list = Array.isArray(node[key]) ? node[key] : [node[key]]
    const names = list
      .map((item) =>
        typeof item === 'string' ? item : typeof item === 'object' && item !== null ? (item as LdNode).name : null,
      )
      .filter((name): name is string => typeof name === 'string' && name.trim() !== '')
      .map((name) => name.trim())
    if (names.length > 0) return names
  }
  return []
}
