import type { Link } from '@thima/read/model'
import type { View } from '../claims/decide.ts'
import { chainOf } from '../claims/told-by.ts'
import { claimKey } from '../settle.ts'

export interface GraphNode {
  id: string
  kind: 'origin' | 'relay' | 'outlet'
  name: string
  named: boolean
  /** An origin that only denies or declines. */
  denies: boolean
  /** 0: origins; relays after them; the last: outlets. */
  layer: number
  statements: number
  articles: string[]
}

export interface GraphEdge {
  from: string
  to: string
  denies: boolean
  claims: string[]
  statements: string[]
}

export interface Graph {
  nodes: GraphNode[]
  edges: GraphEdge[]
}

/** How words went from their origins through relays to the outlets; each one who passed them on is one node. */
export function graphOf(views: readonly View[]): Graph {
  const nodes = new Map<string, GraphNode>()
  const edges = new Map<string, GraphEdge>()
  const outlets = outletsOf(views[0])
  for (const view of views) {
    const origins = new Map(view.origins.map((origin) => [origin.key, origin]))
    for (const member of view.members) {
      const { telling, polarity } = member
      const { article } = telling
      const page = view.story.pages.get(article.id)!
      const outlet = article.outlet ?? article.reading.outlet ?? article.id
      const denies = polarity !== 'affirms'
      for (const key of view.originOf.get(telling.id) ?? []) {
        const origin = origins.get(key)
        if (origin === undefined) continue
        const relays = chainOf(member, page)
          .slice(1)
          .map((link) => relayOf(view, outlets, link))
          .filter(({ name }) => name !== outlet && name !== origin.name)
        const way = [
          node(nodes, {
            id: `origin:${key}`,
            kind: 'origin',
            name: origin.name,
            named: origin.named,
            denies: true,
            layer: 0,
          }),
          ...relays.map(({ id, name }, i) =>
            node(nodes, { id, kind: 'relay', name, named: true, denies: false, layer: i + 1 }),
          ),
          node(nodes, { id: `outlet:${outlet}`, kind: 'outlet', name: outlet, named: true, denies: false, layer: 0 }),
        ]
        if (!denies) way[0].denies = false
        for (const one of way) {
          one.statements++
          if (!one.articles.includes(article.id)) one.articles.push(article.id)
        }
        for (let i = 1; i < way.length; i++)
          if (way[i - 1] !== way[i]) edge(edges, way[i - 1].id, way[i].id, denies, claimKey(view.claim), telling.id)
      }
    }
  }
  const all = [...nodes.values()]
  const last = Math.max(0, ...all.map(({ layer }) => layer)) + 1
  for (const one of all) if (one.kind === 'outlet') one.layer = last
  return { nodes: all, edges: [...edges.values()] }
}

/** Who passed it on, by the name that its own articles have, else knowledge's, else as the text names it. */
function relayOf(
  { story }: View,
  outlets: ReadonlyMap<string, string>,
  { name, entity }: Link,
): { id: string; name: string } {
  const key = entity ?? story.voices.outletId(name)
  const known = outlets.get(key) ?? outlets.get(story.voices.outletId(name)) ?? story.knowledge.entity(key)?.name
  return { id: `relay:${known ?? key}`, name: known ?? name }
}

/** The outlets of a story by the ids under which others cite them. */
function outletsOf(view: View | undefined): Map<string, string> {
  const found = new Map<string, string>()
  if (view === undefined) return found
  for (const { article } of view.story.pages.values()) {
    const name = article.outlet ?? article.reading.outlet
    if (name !== null) found.set(view.story.voices.outletId(name), name)
  }
  return found
}

function node(nodes: Map<string, GraphNode>, made: Omit<GraphNode, 'statements' | 'articles'>): GraphNode {
  const known = nodes.get(made.id)
  if (known !== undefined) {
    known.layer = Math.max(known.layer, made.layer)
    return known
  }
  const fresh = { ...made, statements: 0, articles: [] }
  nodes.set(made.id, fresh)
  return fresh
}

function edge(
  edges: Map<string, GraphEdge>,
  from: string,
  to: string,
  denies: boolean,
  claim: string,
  statement: string,
): void {
  const id = `${from}\n${to}\n${denies}`
  const known = edges.get(id) ?? { from, to, denies, claims: [], statements: [] }
  edges.set(id, known)
  if (!known.claims.includes(claim)) known.claims.push(claim)
  if (!known.statements.includes(statement)) known.statements.push(statement)
}
