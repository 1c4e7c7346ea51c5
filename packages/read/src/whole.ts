import { wholeClusters } from './clusters.ts'
import type { Link, Reading, Span } from './model/index.ts'

/** The reading with every span in the text and on the edges of grapheme clusters, whatever a page or a caller gave. */
export function whole(text: string, reading: Reading): Reading {
  const span = (s: Span | null) => s && wholeClusters(text, s)
  const spans = (list: Span[]): Span[] =>
    list.every((s) => span(s) === s) ? list : list.map(span).filter((s) => s !== null)
  const spanned = <T extends { span: Span }>(list: T[]): T[] =>
    list.every((item) => span(item.span) === item.span)
      ? list
      : list.flatMap((item) => {
          const at = span(item.span)
          return at === null ? [] : at === item.span ? [item] : [{ ...item, span: at }]
        })
  const link = (l: Link): Link => ({ ...l, span: span(l.span) })
  return {
    ...reading,
    title: span(reading.title),
    byline: span(reading.byline),
    dateline: span(reading.dateline),
    credits: spanned(reading.credits),
    captions: spans(reading.captions),
    furniture: spans(reading.furniture),
    links: spanned([...reading.links]),
    entities: reading.entities.map((e) => ({ ...e, mentions: spans(e.mentions) })),
    times: spanned(reading.times),
    quantities: spanned(reading.quantities),
    statements: reading.statements.map((s) => ({
      ...s,
      content: spans(s.content),
      cue: span(s.cue),
      chain: s.chain.map(link),
    })),
    events: reading.events.map((e) => ({
      ...e,
      trigger: wholeClusters(text, e.trigger) ?? e.trigger,
      content: spans(e.content),
    })),
    notes: reading.notes.map((n) => ({ ...n, span: span(n.span) })),
  }
}
