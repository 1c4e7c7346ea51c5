/**
 * Turns a gold reading (pieces of text copied by hand, see the gold's own guidelines) into a reading, so that the ledger
 * can be measured apart from the reader: what does it make of perfect readings?
 */
import { createHash } from 'node:crypto'
import type { Entity, Knowledge, Link, ReadEvent, Reading, Span, Statement } from '@thima/read/model'

type Copy = string | { copy: string; nth?: number } | null

interface GoldLink {
  name: string
  kind: Link['kind']
  copy: string | null
  nth?: number
}

export interface Gold {
  language: string
  published: string | null
  title: string | null
  credits?: { copy: string; name: string }[]
  entities: { name: string; kind: Entity['kind']; aliases: string[] }[]
  times: { copy: string; nth?: number; value: string | null }[]
  statements: {
    content: Copy[]
    cue: Copy
    quotation: Statement['quotation']
    stance: Statement['stance']
    chain: GoldLink[]
    saidAt: string | null
  }[]
  events: {
    type: ReadEvent['type']
    mode?: string | null
    trigger: Copy
    actors: string[]
    recipients?: string[]
    place: string | null
    when: string | null
    modality: ReadEvent['modality']
  }[]
}

function locate(text: string, piece: Copy): Span | null {
  if (piece === null) return null
  const { copy, nth = 1 } = typeof piece === 'string' ? { copy: piece } : piece
  let at = -1
  for (let i = 0; i < nth; i++) at = text.indexOf(copy, at + 1)
  return at < 0 ? null : [at, at + copy.length]
}

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')

export function goldReading(text: string, gold: Gold, knowledge: Knowledge, outlet: string | null): Reading {
  const kinds = new Map(gold.entities.map(({ name, kind }) => [name, kind]))
  const idOf = (name: string): string => {
    const ids = knowledge.lookup(name)
    const kind = kinds.get(name)
    return ids.find((id) => knowledge.entity(id)?.kind === kind) ?? ids[0] ?? slug(name)
  }
  const entities = gold.entities.map(
    ({ name, kind, aliases }): Entity => ({
      id: idOf(name),
      name,
      kind,
      wikidata: null,
      mentions: everywhere(text, aliases),
    }),
  )
  const statements = gold.statements.map(
    (statement, i): Statement => ({
      id: `s${i + 1}`,
      content: statement.content.map((piece) => locate(text, piece)).filter((span) => span !== null),
      cue: locate(text, statement.cue),
      quotation: statement.quotation,
      stance: statement.stance,
      saidAt: statement.saidAt,
      confidence: 'sure',
      chain: statement.chain.map(({ name, kind, copy, nth }) => ({
        name,
        kind,
        span: copy === null ? null : locate(text, { copy, nth }),
        entity: kind === 'unnamed' || kind === 'unknown' || kind === 'group' ? null : idOf(name),
        unnamed:
          kind === 'unnamed'
            ? { circle: circleOf(name), of: null, number: /several/.test(name) ? 'several' : 'one', senior: null }
            : null,
      })),
      why: [],
    }),
  )
  const events = gold.events.flatMap((event, i): ReadEvent[] => {
    const trigger = locate(text, event.trigger)
    if (trigger === null) return []
    const inside = statements
      .filter(({ content }) => content.some(([start, end]) => start <= trigger[0] && trigger[1] <= end))
      .sort((a, b) => length(a.content) - length(b.content))[0]
    return [
      {
        id: `e${i + 1}`,
        type: event.type,
        mode: event.mode ?? null,
        trigger,
        content: [clause(text, trigger)],
        actors: event.actors.map(idOf),
        recipients: (event.recipients ?? []).map(idOf),
        place: event.place === null ? null : idOf(event.place),
        when: event.when,
        modality: event.modality,
        statement: inside?.id ?? null,
        firsthand: null,
      },
    ]
  })
  return {
    language: gold.language,
    sha256: createHash('sha256').update(text).digest('hex'),
    title: locate(text, gold.title),
    published: gold.published,
    publishedFrom: 'given',
    outlet,
    byline: null,
    dateline: null,
    credits: (gold.credits ?? []).map(({ copy, name }) => ({ name, span: locate(text, copy)!, entity: idOf(name) })),
    captions: [],
    furniture: [],
    links: [],
    entities,
    times: gold.times.map(({ value, ...piece }) => ({ span: locate(text, piece)!, value })),
    quantities: [],
    statements,
    events,
    notes: [],
  }
}

/** The clause around a trigger: the sentence in English, in Thai the phrases between wider gaps of the line. */
function clause(text: string, [start, end]: Span): Span {
  const before = Math.max(text.lastIndexOf('\n', start - 1) + 1, text.lastIndexOf('. ', start - 1) + 2)
  const after = [text.indexOf('\n', end), text.indexOf('. ', end)].filter((at) => at >= 0)
  return [before === 1 ? 0 : before, after.length === 0 ? text.length : Math.min(...after)]
}

function everywhere(text: string, aliases: readonly string[]): Span[] {
  const spans: Span[] = []
  for (const alias of [...aliases].sort((a, b) => b.length - a.length)) {
    for (let at = text.indexOf(alias); at >= 0; at = text.indexOf(alias, at + alias.length)) {
      if (!spans.some(([s, e]) => s < at + alias.length && at < e)) spans.push([at, at + alias.length])
    }
  }
  return spans.sort((a, b) => a[0] - b[0])
}

function circleOf(name: string): 'diplomatic' | 'military' | 'official' | 'other' {
  if (/diplomat/.test(name)) return 'diplomatic'
  if (/security|military/.test(name)) return 'military'
  return /official/.test(name) ? 'official' : 'other'
}

const length = (spans: readonly Span[]): number => spans.reduce((sum, [s, e]) => sum + e - s, 0)
