import type { Link, Modality, ReadEvent, Span, Stance, Statement } from '@thima/read/model'
import { hull, type LedgerArticle, shared, size } from './article.ts'

/**
 * One place where an article tells something: a statement, or a happening in the writer's own voice. The ledger links
 * both alike. `chain` is empty for the writer's own voice.
 */
export interface Telling {
  /** `ARTICLE#s1`, `ARTICLE#e3`, `ARTICLE#title`. */
  id: string
  article: LedgerArticle
  kind: 'statement' | 'voice'
  spans: readonly Span[]
  cue: Span | null
  stance: Stance
  chain: readonly Link[]
  saidAt: string | null
  firsthand: boolean
  /** Whether the headline tells it. */
  title: boolean
  /** Whether it is a clause of the writer's in which the reading saw nothing happen. */
  uncoded?: boolean
  /** Events told in it, the outermost statement's events included. */
  events: readonly ReadEvent[]
  statement: Statement | null
  /** The statement around it, where it is nested: told by the same people and one more. */
  outer: string | null
  /** Statements inside it. */
  inner: string[]
}

const within = (span: Span, spans: readonly Span[]): boolean =>
  spans.some(([start, end]) => start <= span[0] && span[1] <= end)

/** All that an article tells: its statements, then its own voice, then a headline that nothing else covers. */
export function tellingsOf(article: LedgerArticle): Telling[] {
  const { reading } = article
  const statements = reading.statements.filter((statement) => !isDoubtfulPart(statement, reading.statements))
  const tellings: Telling[] = statements.map((statement) => ({
    id: `${article.id}#${statement.id}`,
    article,
    kind: 'statement',
    spans: clipped(article, statement),
    cue: statement.cue,
    stance: statement.stance,
    chain: statement.chain,
    saidAt: statement.saidAt,
    firsthand: false,
    title: inTitle(article, statement.content),
    events: reading.events.filter(
      (event) => event.statement === statement.id || within(event.trigger, statement.content),
    ),
    statement,
    outer: null,
    inner: [],
  }))
  nest(tellings)
  tellings.push(...voices(article))
  const { title } = reading
  if (title !== null && !tellings.some((told) => told.title)) tellings.push(headline(article, title))
  return tellings
}

/** A part of a statement of which the reading is sure, that it is unsure of itself: the whole tells it already. */
function isDoubtfulPart({ content, cue, confidence }: Statement, statements: readonly Statement[]): boolean {
  if (confidence !== 'unsure' || cue === null) return false
  return statements.some(
    (other) => other.confidence === 'sure' && within(hull(content), other.content) && within(cue, other.content),
  )
}

/** What is told does not go on in the next paragraph, unless within quotation marks. */
function clipped({ text }: LedgerArticle, { content }: Statement): readonly Span[] {
  return content.map(([start, end]): Span => {
    const stop = text.slice(start, end).search(/\s*\n/u)
    return stop > 0 && !OPENING.test(text.slice(Math.max(0, start - 1), start + 1))
      ? [start, start + stop]
      : [start, end]
  })
}

const OPENING = /["“«‘]/u

/** Who stands inside whom: the smallest statement that holds the whole of another. */
function nest(tellings: readonly Telling[]): void {
  for (const told of tellings) {
    let best: Telling | null = null
    for (const other of tellings) {
      if (other === told || size(other.spans) <= size(told.spans)) continue
      if (!told.spans.every((span) => within(span, other.spans))) continue
      if (best === null || size(other.spans) < size(best.spans)) best = other
    }
    if (best === null) continue
    told.outer = best.id
    best.inner.push(told.id)
  }
}

/** Happenings told in the writer's own voice; those told by one clause are one telling. */
function voices(article: LedgerArticle): Telling[] {
  const { reading } = article
  const clauses: { spans: readonly Span[]; events: ReadEvent[] }[] = []
  for (const event of reading.events) {
    if (event.statement !== null || event.content.length === 0) continue
    if (reading.statements.some((statement) => within(event.trigger, statement.content))) continue
    if (reading.statements.some((statement) => describesSource(event, statement))) continue
    const same = clauses.find(({ spans }) => {
      const both = shared(spans, event.content)
      return (
        both > 0.6 * Math.max(size(spans), size(event.content)) || both === Math.min(size(spans), size(event.content))
      )
    })
    if (same === undefined) clauses.push({ spans: event.content, events: [event] })
    else {
      same.events.push(event)
      if (size(event.content) > size(same.spans)) same.spans = event.content
    }
  }
  return clauses.map(({ spans: cut, events }) => ({
    ...bare(article, whole(article, cut)),
    id: `${article.id}#${events[0].id}`,
    stance: stanceOf(events[0].modality),
    firsthand: events.some((event) => event.firsthand === true),
    events,
  }))
}

/** In a script that sets spaces within names and none between words, a clause does not end within a name, a number or a time. */
function whole({ text, reading }: LedgerArticle, spans: readonly Span[]): readonly Span[] {
  const things = [
    ...reading.entities.flatMap(({ mentions }) => mentions),
    ...reading.times.map(({ span }) => span),
    ...reading.quantities.map(({ span }) => span),
  ]
  return spans.map(([start, end]): Span => {
    let to = end
    while (/\p{Script=Thai}/u.test(text.slice(start, to))) {
      const cut = things.find(([s, e]) => s < to && to < e && s >= start)?.[1]
      const digits = /[\d๐-๙]$/u.test(text.slice(start, to)) && /^ \p{Script=Thai}/u.test(text.slice(to))
      if (cut === undefined && !digits) break
      const next = text.slice(cut ?? to + 1).search(/[\s.,;]/u)
      to = next < 0 ? text.length : (cut ?? to + 1) + next
    }
    return [start, to]
  })
}

/** "Qatar's ministry, which mediates, announced on a call that …": what only says who speaks and how. */
function describesSource({ trigger }: ReadEvent, { chain, cue, content }: Statement): boolean {
  const source = chain[0]?.span ?? null
  if (source !== null && within(trigger, [source])) return true
  const said = [...(source === null ? [] : [source]), ...(cue === null ? [] : [cue])]
  if (said.length === 0) return false
  const [start, end] = hull(said)
  const [from, to] = hull(content)
  const zone: Span = to <= start ? [to, end] : end <= from ? [start, from] : [start, end]
  return zone[1] - zone[0] <= ATTRIBUTION && within(trigger, [zone])
}

/** The longest that source and cue of a statement reach. */
const ATTRIBUTION = 160

function headline(article: LedgerArticle, title: Span): Telling {
  const events = article.reading.events.filter((event) => within(event.trigger, [title]))
  return { ...bare(article, [title]), id: `${article.id}#title`, title: true, events }
}

/** A sentence in which the writer tells that something was taken back. */
export function takenBack(article: LedgerArticle, span: Span, nth: number): Telling {
  const events = article.reading.events.filter((event) => within(event.trigger, [span]))
  return { ...bare(article, [span]), id: `${article.id}#r${nth + 1}`, stance: 'denies', events }
}

/** A clause of the writer's in which the reading coded no event. */
export function ownClause(article: LedgerArticle, span: Span, nth: number): Telling {
  return { ...bare(article, [span]), id: `${article.id}#c${nth + 1}`, uncoded: true }
}

function bare(article: LedgerArticle, spans: readonly Span[]): Telling {
  return {
    id: '',
    article,
    kind: 'voice',
    spans,
    cue: null,
    stance: 'asserts',
    chain: [],
    saidAt: null,
    firsthand: false,
    title: inTitle(article, spans),
    events: [],
    statement: null,
    outer: null,
    inner: [],
  }
}

function stanceOf(modality: Modality): Stance {
  return modality === 'denied' ? 'denies' : 'asserts'
}

function inTitle({ reading }: LedgerArticle, spans: readonly Span[]): boolean {
  return reading.title !== null && within(hull(spans), [reading.title])
}
