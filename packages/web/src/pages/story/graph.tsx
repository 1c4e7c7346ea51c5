import type { GraphEdge, GraphNode, Story } from '@thima/service/api'
import { useMemo } from 'preact/hooks'
import { to, usePlace, withQuery } from '../../app/router.ts'
import { useWords } from '../../app/settings.ts'
import { plainOrigin } from '../../text/ledger-why.ts'
import { useNames } from '../../ui/names.ts'
import { Scroll } from '../../ui/scroll.tsx'
import { layOut, lineThrough, NODE_WIDTH } from './layout.ts'

/** Nodes that are drawn at once: more are no picture any more. */
const MOST = 40

/** Where words came from and through whom they went: origins, relays and outlets in layers, with a list beside the picture. */
export function Graph({ graph: whole }: { graph: Story['graph'] }) {
  const all = useWords()
  const words = all.story
  const shownName = useNames()
  const { query } = usePlace()
  const only = query.get('through')
  const everything = only !== null || query.getAll('all').includes('graph')
  const graph = useMemo(() => (everything ? whole : foremost(whole, MOST)), [whole, everything])
  const shown = useMemo(() => through(graph, only), [graph, only])
  const placed = useMemo(
    () =>
      layOut({
        ...graph,
        nodes: graph.nodes.map((node) => ({ ...node, name: plainOrigin(shownName(node.name), all) })),
      }),
    [graph, all, shownName],
  )
  if (graph.nodes.length === 0) return <p>{words.graphEmpty}</p>
  const on = (id: string) => shown.has(id)
  const last = Math.max(...graph.nodes.map(({ layer }) => layer))
  const heads = placed.layers.map((x, i, all) => ({
    x,
    name: i === 0 ? words.origin : i === all.length - 1 && last > 0 ? words.outlet : words.relay,
  }))
  const chosen = graph.nodes.find(({ id }) => id === only)
  return (
    <>
      {chosen && (
        <p>
          <b>{words.only(plainOrigin(shownName(chosen.name), all))}</b>{' '}
          <a href={withQuery({ through: null })}>{words.all}</a>
        </p>
      )}
      <Scroll class="graph" label={words.graph}>
        <div class="drawn" style={{ width: `${placed.width + 2}px`, height: `${placed.height + 34}px` }}>
          {heads.map(({ x, name }) => (
            <span key={x} class="layer" style={{ left: `${x}px`, width: `${NODE_WIDTH}px` }}>
              {name}
            </span>
          ))}
          <svg width={placed.width} height={placed.height} aria-hidden="true">
            {placed.edges.map(({ edge, points }) => (
              <path
                key={`${edge.from} ${edge.to}`}
                class={`${edge.denies ? 'denies' : ''} ${only && !(on(edge.from) && on(edge.to)) ? 'off' : ''}`}
                d={lineThrough(points)}
                style={{ strokeWidth: Math.min(5, 1 + Math.log2(edge.statements.length + 1) / 1.5) }}
              />
            ))}
          </svg>
          {placed.nodes.map(({ node, x, y, height }) => (
            <a
              key={node.id}
              href={withQuery({ through: node.id === only ? null : node.id })}
              class={`node ${node.kind} ${node.named ? '' : 'nameless'} ${node.denies ? 'denies' : ''} ${only && !on(node.id) ? 'off' : ''}`}
              aria-current={node.id === only ? 'true' : undefined}
              style={{
                left: `${x - NODE_WIDTH / 2}px`,
                top: `${y - height / 2 + 30}px`,
                width: `${NODE_WIDTH}px`,
                height: `${height}px`,
              }}
              title={node.name}
            >
              <span>{node.name}</span>
            </a>
          ))}
        </div>
      </Scroll>
      {graph.nodes.length < whole.nodes.length && (
        <p class="more-link">
          {words.drawn(graph.nodes.length)}{' '}
          <a class="button" href={withQuery({ all: 'graph' })}>
            {words.allOf(whole.nodes.length)}
          </a>
        </p>
      )}
      <details class="graph-list">
        <summary>{words.graphList}</summary>
        <List graph={whole} />
      </details>
    </>
  )
}

/** The origins that most statements go back to, with all through whom their words went, as far as so many nodes allow. */
export function foremost(graph: Story['graph'], most: number): Story['graph'] {
  if (graph.nodes.length <= most) return graph
  const origins = graph.nodes.filter(({ kind }) => kind === 'origin').sort((a, b) => b.statements - a.statements)
  let kept = new Set<string>()
  for (const { id } of origins) {
    const more = new Set([...kept, ...outward(graph, id)])
    if (more.size <= most) kept = more
  }
  return {
    nodes: graph.nodes.filter(({ id }) => kept.has(id)),
    edges: graph.edges.filter(({ from, to: target }) => kept.has(from) && kept.has(target)),
  }
}

/** A node with all that words from it reach. */
function outward({ edges }: Story['graph'], id: string): Set<string> {
  const found = new Set([id])
  for (const at of found) for (const edge of edges) if (edge.from === at) found.add(edge.to)
  return found
}

/** All nodes that words through a node reach or come from. */
export function through(
  { nodes, edges }: { nodes: readonly GraphNode[]; edges: readonly GraphEdge[] },
  id: string | null,
): Set<string> {
  if (id === null) return new Set(nodes.map((node) => node.id))
  const found = new Set([id])
  const walk = (from: 'from' | 'to', other: 'from' | 'to') => {
    const open = [id]
    for (let at = open.pop(); at !== undefined; at = open.pop())
      for (const edge of edges)
        if (edge[from] === at && !found.has(edge[other])) {
          found.add(edge[other])
          open.push(edge[other])
        }
  }
  walk('from', 'to')
  walk('to', 'from')
  return found
}

/** The graph in words: from each origin the ways to the outlets. */
function List({ graph: { nodes, edges } }: { graph: Story['graph'] }) {
  const words = useWords()
  const shownName = useNames()
  const known = new Map(nodes.map((node) => [node.id, node]))
  const branch = (id: string, seen: readonly string[]) => {
    const next = edges.filter(({ from }) => from === id && !seen.includes(id))
    if (next.length === 0) return null
    return (
      <ul>
        {next.map(({ to: target }) => (
          <li key={target}>
            {nameOf(known.get(target))}
            {branch(target, [...seen, id])}
          </li>
        ))}
      </ul>
    )
  }
  return (
    <ul>
      {nodes
        .filter(({ kind, id }) => kind === 'origin' || !edges.some((edge) => edge.to === id))
        .map((node) => (
          <li key={node.id}>
            <b>{plainOrigin(shownName(node.name), words)}</b>
            {branch(node.id, [])}
          </li>
        ))}
    </ul>
  )
}

function nameOf(node: GraphNode | undefined) {
  if (!node) return null
  const [article] = node.articles
  return article && node.articles.length === 1 ? <a href={to.article(article)}>{node.name}</a> : node.name
}
