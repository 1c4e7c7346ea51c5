import { hull } from '../claims/article.ts'
import { type Claim, type Story, type View, viewOf } from '../claims/decide.ts'
import { chainOf } from '../claims/origins.ts'
import type { Polarity } from '../claims/polarity.ts'
import { contentOf, printed } from '../claims/print.ts'
import type { Flag, Status } from '../claims/status.ts'
import { claimKey } from '../settle.ts'
import { type Quote, quoteOf } from './shown.ts'

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

/** An outlet that states as fact what all before it attributed. */
export interface LostAttribution {
  article: string
  outlet: string | null
  content: string
  attributedBy: string[]
}

/** From where each telling of a claim has it. */
export function traceClaim(story: Story, claim: Claim, asOf: string | null = null): Trace | null {
  const view = viewOf(story, claim, asOf)
  if (view === null) return null
  const paths = new Map(view.members.map((member) => [member.telling.id, pathOf(view, member)]))
  const origins = view.origins.map(({ key, name, denies, named, why, tellings }) => ({
    key,
    name,
    denies,
    named,
    why,
    paths: tellings.flatMap((id) => paths.get(id) ?? []),
  }))
  const sourced = new Set(view.origins.flatMap(({ tellings }) => tellings))
  return {
    id: claimKey(claim),
    about: printed(view).about,
    status: view.status,
    flags: view.flags,
    independentOrigins: view.independentOrigins,
    namedOrigins: view.namedOrigins,
    origins,
    unsourced: [...paths].filter(([id]) => !sourced.has(id)).map(([, path]) => path),
    loops: view.loops,
    copies: story.copies.groups.filter((group) =>
      view.members.some(({ telling }) => group.includes(telling.article.id)),
    ),
    lost: lostIn(view),
  }
}

function pathOf({ story }: View, member: View['members'][number]): Path {
  const page = story.pages.get(member.telling.article.id)!
  return {
    article: page.article.id,
    outlet: page.article.outlet ?? page.article.reading.outlet,
    day: page.day,
    content: contentOf(member),
    polarity: member.polarity,
    through: chainOf(member, page).map(({ name, entity }) =>
      entity === null ? name : (story.knowledge.entity(entity)?.name ?? name),
    ),
    why: [member.why, ...(member.telling.statement?.why ?? [])],
    id: member.telling.id,
    quote: quoteOf(page.article, hull(member.telling.spans), member.telling.id),
  }
}

/** Attribution lost on the way: told as fact, in no presence of its own, where all that was published before attributes it. */
export function lostIn(view: View): LostAttribution[] {
  const { members } = view
  return members.flatMap(({ telling, facet, polarity }) => {
    if (telling.kind !== 'voice' || telling.firsthand || polarity !== 'affirms') return []
    const day = facet.page.day ?? ''
    const before = members.filter((other) => other.polarity === 'affirms' && (other.facet.page.day ?? '') < day)
    if (before.length === 0 || before.some(({ telling: { kind } }) => kind === 'voice')) return []
    const own = members.some(
      (other) => other.telling.kind === 'statement' && other.telling.article.id === telling.article.id,
    )
    if (own) return []
    return [
      {
        article: telling.article.id,
        outlet: telling.article.outlet,
        content: telling.spans.map(([start, end]) => telling.article.text.slice(start, end)).join(' … '),
        attributedBy: [...new Set(before.map((other) => other.telling.article.id))],
      },
    ]
  })
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
