import dagre from '@dagrejs/dagre'
import type { GraphEdge, GraphNode } from '@thima/service/api'

export interface Placed {
  width: number
  height: number
  nodes: { node: GraphNode; x: number; y: number; height: number }[]
  edges: { edge: GraphEdge; points: { x: number; y: number }[] }[]
  /** Left edge of each layer. */
  layers: number[]
}

export const NODE_WIDTH = 196
/** Room between the layers: more where there are few. */
const roomFor = (layers: number) => (layers <= 3 ? 150 : 84)
const LINE = 21
/** Letters that stand in a line of a node; Thai marks above and below take no room. */
const LETTERS = 23

/** Lays a story's graph out in layers, from origins through relays to outlets. */
export function layOut({ nodes, edges }: { nodes: readonly GraphNode[]; edges: readonly GraphEdge[] }): Placed {
  const graph = new dagre.graphlib.Graph()
  graph.setGraph({
    rankdir: 'LR',
    nodesep: 14,
    edgesep: 10,
    ranksep: roomFor(new Set(nodes.map(({ layer }) => layer)).size),
    marginx: 1,
    marginy: 1,
  })
  graph.setDefaultEdgeLabel(() => ({}))
  const known = new Map(nodes.map((node) => [node.id, node]))
  for (const node of nodes) graph.setNode(node.id, { width: NODE_WIDTH, height: heightOf(node) })
  const led = new Set(edges.map(({ to }) => to))
  for (const { from, to } of edges) {
    const [a, b] = [known.get(from), known.get(to)]
    if (a && b && a.layer < b.layer) graph.setEdge(from, to, { minlen: b.layer - a.layer, weight: 2 })
  }
  // Nodes that nothing leads to would slip out of their layer: an unseen root holds them.
  graph.setNode(ROOT, { width: 0, height: 0 })
  for (const { id, layer } of nodes) if (!led.has(id)) graph.setEdge(ROOT, id, { minlen: layer + 1, weight: 0 })
  dagre.layout(graph)
  const at = (id: string) => graph.node(id) as { x: number; y: number; height: number }
  const shift = Math.min(...nodes.map(({ id }) => at(id).x)) - NODE_WIDTH / 2
  const placed = nodes.map((node) => ({
    node,
    x: at(node.id).x - shift,
    y: at(node.id).y,
    height: at(node.id).height,
  }))
  const lanes = new Map<number, number>()
  for (const { node, x } of placed) lanes.set(node.layer, Math.min(lanes.get(node.layer) ?? x, x))
  const columns = [...lanes.values()]
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number }
  return {
    width: Math.max(...placed.map(({ x }) => x + NODE_WIDTH / 2), 0) || width - shift,
    height,
    nodes: placed,
    edges: edges.flatMap((edge) => {
      const laid = graph.edge(edge.from, edge.to) as { points: { x: number; y: number }[] } | undefined
      if (!laid) return []
      const [a, b] = [at(edge.from), at(edge.to)]
      // Lines leave a node in the middle of its right side and reach the next in the middle of its left.
      // Between them they go straight through the layers that they pass.
      const inner = laid.points
        .slice(1, -1)
        .map(({ x, y }) => ({ x: x - shift, y }))
        .filter(({ x }) => columns.some((middle) => Math.abs(middle - x) < NODE_WIDTH / 2))
        .flatMap(({ x, y }) => [
          { x: x - NODE_WIDTH / 2, y },
          { x: x + NODE_WIDTH / 2, y },
        ])
      const begin = { x: a.x - shift + NODE_WIDTH / 2, y: a.y }
      const end = { x: b.x - shift - NODE_WIDTH / 2, y: b.y }
      return [{ edge, points: [begin, ...inner, end] }]
    }),
    layers: [...lanes].sort((a, b) => a[0] - b[0]).map(([, x]) => x - NODE_WIDTH / 2),
  }
}

const ROOT = '\u0000root'

function heightOf({ name }: GraphNode): number {
  const letters = name.replace(/\p{M}/gu, '').length
  return Math.min(3, Math.max(1, Math.ceil(letters / LETTERS))) * LINE + 14
}

/** A smooth line through points. */
export function lineThrough(points: readonly { x: number; y: number }[]): string {
  const [first, ...rest] = points
  let path = `M${first.x} ${first.y}`
  let before = first
  for (const point of rest) {
    const middle = (before.x + point.x) / 2
    path += `C${middle} ${before.y} ${middle} ${point.y} ${point.x} ${point.y}`
    before = point
  }
  return path
}
