import type { Reading, Span } from '@thima/read/model'

/** An article as the ledger decides over it: what it came as, and its reading. */
export interface LedgerArticle {
  /** The id (else the address) that it came with; unique in a ledger. */
  id: string
  url: string | null
  outlet: string | null
  /** ISO date or date-time with its offset. */
  published: string | null
  text: string
  reading: Reading
}

/** The day of publication in its own offset, or null where nobody knows it. */
export function dayOf(article: LedgerArticle): string | null {
  const published = article.published ?? article.reading.published
  return published === null ? null : published.slice(0, 10)
}

/** The words that a list of spans covers, pieces parted by an ellipsis where the text interrupts them. */
export function textOf(text: string, spans: readonly Span[]): string {
  return spans.map(([start, end]) => text.slice(start, end).trim()).join(' … ')
}

/** First and last unit of a list of spans. */
export function hull(spans: readonly Span[]): Span {
  let start = Number.POSITIVE_INFINITY
  let end = 0
  for (const [s, e] of spans) {
    if (s < start) start = s
    if (e > end) end = e
  }
  return spans.length === 0 ? [0, 0] : [start, end]
}

/** How many units two lists of spans share. */
export function shared(a: readonly Span[], b: readonly Span[]): number {
  let units = 0
  for (const [s, e] of a) for (const [t, f] of b) units += Math.max(0, Math.min(e, f) - Math.max(s, t))
  return units
}

export function size(spans: readonly Span[]): number {
  return spans.reduce((units, [start, end]) => units + end - start, 0)
}
