import type { Reading, Span } from 'thima'
import type { Look } from './style.ts'
import type { Piece } from './wrap.ts'

/** What is shown at a place of the text: a statement's beginning or end, or another look. */
interface Edge {
  at: number
  /** Ends come before beginnings; of beginnings the outer comes first, of ends the inner. */
  order: number
  open: boolean
  look: Look
  /** Number of the statement whose content it is. */
  number: number | null
  /** Whether it is the first or the last piece of the content at this edge. */
  outermost: boolean
}

/** The edges of all marks of a reading, in the order of the text. */
export function edgesOf(reading: Reading): Edge[] {
  const edges: Edge[] = []
  const add = ([start, end]: Span, look: Look, number: number | null, first = true, last = true) => {
    if (start >= end) return
    edges.push({ at: start, order: end, open: true, look, number, outermost: first })
    edges.push({ at: end, order: start, open: false, look, number, outermost: last })
  }
  reading.statements.forEach((statement, i) => {
    statement.content.forEach((span, nth) => {
      add(span, 'content', i + 1, nth === 0, nth === statement.content.length - 1)
    })
    if (statement.cue) add(statement.cue, 'cue', null)
    for (const link of statement.chain) if (link.span) add(link.span, 'source', null)
  })
  return edges.sort((a, b) => a.at - b.at || Number(a.open) - Number(b.open) || b.order - a.order)
}

/**
 * One line of the text as pieces, statements in brackets with their number: `[1 … ]`. A statement that is interrupted goes
 * on with `[1… `; what is open at the end of a line is open at the beginning of the next.
 */
export function markLine(text: string, [start, end]: Span, edges: readonly Edge[]): Piece[] {
  const pieces: Piece[] = []
  const active = new Map<Look, number>()
  const looks = () => [...active].filter(([, depth]) => depth > 0).map(([look]) => look)
  let at = start
  const upTo = (to: number) => {
    const opened = pieces.at(-1)?.text.startsWith('[') === true
    if (to > at) pieces.push({ text: text.slice(at, to), looks: looks(), glued: opened })
    at = Math.max(at, to)
  }
  for (const edge of edges) {
    if (edge.at > end || (edge.at === end && edge.open)) break
    if (edge.at > start || (edge.at === start && edge.open)) {
      upTo(edge.at)
      if (edge.number !== null)
        pieces.push(
          edge.open
            ? { text: edge.outermost ? `[${edge.number} ` : `[${edge.number}… `, looks: ['number'], whole: true }
            : { text: edge.outermost ? ']' : ' …]', looks: ['number'], whole: true, glued: true },
        )
    }
    active.set(edge.look, (active.get(edge.look) ?? 0) + (edge.open ? 1 : -1))
  }
  upTo(end)
  return pieces
}
