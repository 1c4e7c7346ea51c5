import type { GraphEdge, GraphNode } from '@thima/service/api'
import { describe, expect, it } from 'vitest'
import { foremost } from './graph.tsx'
import { layOut, NODE_WIDTH } from './layout.ts'

const node = (id: string, layer: number): GraphNode => ({
  id,
  kind: layer === 0 ? 'origin' : layer === 2 ? 'outlet' : 'relay',
  name: `กระทรวงการต่างประเทศ ${id}`,
  named: true,
  denies: false,
  layer,
  statements: 1,
  articles: [],
})
const edge = (from: string, to: string): GraphEdge => ({ from, to, denies: false, claims: [], statements: [] })

/** Forty nodes: 12 origins, 8 relays, 20 outlets, some of them straight from an origin. */
const many = {
  nodes: [
    ...Array.from({ length: 12 }, (_, i) => node(`o${i}`, 0)),
    ...Array.from({ length: 8 }, (_, i) => node(`r${i}`, 1)),
    ...Array.from({ length: 20 }, (_, i) => node(`m${i}`, 2)),
  ],
  edges: [
    ...Array.from({ length: 10 }, (_, i) => edge(`o${i}`, `r${i % 7}`)),
    ...Array.from({ length: 16 }, (_, i) => edge(`r${i % 7}`, `m${i}`)),
    ...Array.from({ length: 5 }, (_, i) => edge(`o${i + 6}`, `m${i + 14}`)),
  ],
}

describe('the graph of a story', () => {
  it('keeps each layer in one column, from origins to outlets', () => {
    const { nodes, layers } = layOut(many)
    expect(layers).toHaveLength(3)
    for (const { node: one, x } of nodes) expect(Math.round(x - NODE_WIDTH / 2)).toBe(Math.round(layers[one.layer]))
    expect([...layers].sort((a, b) => a - b)).toEqual(layers)
  })

  it('lays no node over another', () => {
    const { nodes, height } = layOut(many)
    for (const layer of [0, 1, 2]) {
      const column = nodes.filter(({ node: one }) => one.layer === layer).sort((a, b) => a.y - b.y)
      for (let i = 1; i < column.length; i++)
        expect(column[i].y - column[i].height / 2).toBeGreaterThanOrEqual(column[i - 1].y + column[i - 1].height / 2)
    }
    for (const { y } of nodes) expect(y).toBeLessThan(height)
  })

  it('draws every edge from its beginning to its end', () => {
    const { edges, nodes } = layOut(many)
    expect(edges).toHaveLength(many.edges.length)
    const at = new Map(nodes.map(({ node: one, x }) => [one.id, x]))
    for (const { edge: one, points } of edges) {
      expect(points[0].x).toBeCloseTo(at.get(one.from)! + NODE_WIDTH / 2, 0)
      expect(points.at(-1)!.x).toBeCloseTo(at.get(one.to)! - NODE_WIDTH / 2, 0)
    }
  })

  it('draws of a large one the origins that most go back to, with all on their way', () => {
    const weighed = { ...many, nodes: many.nodes.map((one, i) => ({ ...one, statements: i })) }
    const { nodes, edges } = foremost(weighed, 16)
    expect(nodes.length).toBeLessThanOrEqual(16)
    expect(nodes.map(({ id }) => id)).toContain('o11')
    const drawn = new Set(nodes.map(({ id }) => id))
    for (const { from, to } of many.edges) if (drawn.has(from)) expect(drawn.has(to)).toBe(true)
    for (const { from, to } of edges) expect(drawn.has(from) && drawn.has(to)).toBe(true)
    expect(foremost(many, 40)).toBe(many)
  })

  it('does not fail on nothing', () => {
    expect(layOut({ nodes: [], edges: [] }).nodes).toEqual([])
  })
})
