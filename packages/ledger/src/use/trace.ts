import type { Knowledge } from '@thima/read/model'
import type { Claim, Story } from '../claims/decide.ts'
import type { Polarity } from '../claims/polarity.ts'
import type { Flag, Status } from '../claims/status.ts'
import { type ClaimDetail, claimDetail } from './claim.ts'
import type { LostAttribution } from './lost.ts'
import { nameIn, type Quote, type ShownStatement } from './shown.ts'

/** The way from an origin to the page: each one who passed the words on, then the outlet. */
export interface Path {
  article: string
  outlet: string | null
  day: string | null
  content: string
  polarity: Polarity
  /** Speaker first, then each relay outward. */
  through: string[]
  why: string[]
  /** Id of the telling, and where its words stand. */
  id: string
  quote: Quote
}

export interface TraceOrigin {
  key: string
  name: string
  denies: boolean
  named: boolean
  why: string[]
  paths: Path[]
}

export interface Trace {
  id: string
  about: string
  status: Status
  flags: Flag[]
  independentOrigins: number
  namedOrigins: number
  origins: TraceOrigin[]
  /** Tellings for which no origin is told. */
  unsourced: Path[]
  loops: string[][]
  copies: string[][]
  lost: LostAttribution[]
}

/** From where each telling of a claim has it. */
export function traceClaim(story: Story, claim: Claim, asOf: string | null = null): Trace | null {
  const detail = claimDetail(story, claim, '', asOf)
  return detail === null ? null : traceOf(detail, story.knowledge)
}

/** The same from what is kept of a claim. */
export function traceOf(claim: ClaimDetail, knowledge: Knowledge): Trace {
  const { id, about, status, flags, independentOrigins, namedOrigins, loops, copies, lost } = claim
  const paths = new Map(claim.statements.map((statement) => [statement.id, pathOf(statement, knowledge)]))
  const origins = claim.origins.map(({ key, name, denies, named, why, statements }) => ({
    key,
    name,
    denies,
    named,
    why,
    paths: statements.flatMap((one) => paths.get(one) ?? []),
  }))
  const sourced = new Set(claim.origins.flatMap(({ statements }) => statements))
  const unsourced = [...paths].filter(([one]) => !sourced.has(one)).map(([, path]) => path)
  return { id, about, status, flags, independentOrigins, namedOrigins, origins, unsourced, loops, copies, lost }
}

function pathOf({ chain, linked, why, ...told }: ShownStatement, knowledge: Knowledge): Path {
  const { id, article, outlet, day, content, polarity, quote } = told
  const name = nameIn(knowledge)
  return {
    article,
    outlet,
    day,
    content,
    polarity,
    through: chain.map((link) =>
      link.entity === null || name(link.entity) === link.entity ? link.name : name(link.entity),
    ),
    why: [linked, ...why],
    id,
    quote,
  }
}

/** The same as a drawing: GraphViz's language. */
export function traceDot(trace: Trace): string {
  const lines = ['digraph trace {', '  rankdir=LR;', '  node [shape=box, fontname="sans-serif"];']
  const nodes = new Map<string, string>()
  const node = (kind: string, name: string, shape: string) => {
    const key = `${kind} ${name}`
    let id = nodes.get(key)
    if (id === undefined) {
      id = `n${nodes.size}`
      nodes.set(key, id)
      lines.push(`  ${id} [label=${quote(name)}, shape=${shape}];`)
    }
    return id
  }
  const edges = new Set<string>()
  for (const origin of trace.origins) {
    const from = node('origin', origin.name, origin.denies ? 'octagon' : 'ellipse')
    for (const path of origin.paths) {
      let last = from
      for (const relay of path.through.slice(1)) {
        const next = node('relay', relay, 'box')
        edges.add(`  ${last} -> ${next}${origin.denies ? ' [style=dashed]' : ''};`)
        last = next
      }
      const page = node('article', `${path.outlet ?? path.article}${path.day === null ? '' : `\n${path.day}`}`, 'note')
      edges.add(`  ${last} -> ${page}${origin.denies ? ' [style=dashed]' : ''};`)
    }
  }
  return [...lines, ...edges, '}', ''].join('\n')
}

const quote = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`
