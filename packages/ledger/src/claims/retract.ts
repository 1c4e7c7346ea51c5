import type { Link, Span } from '@thima/read/model'
import { hull } from './article.ts'
import type { LedgerPage } from './page.ts'
import type { Telling } from './telling.ts'
import type { Found } from './words.ts'

/** How far before a content the word of taking back may stand. */
const BEFORE = 60

/** The word by which a telling takes something back: in it, in its cue, or right before it in its line. */
export function retractionIn(page: LedgerPage, { spans, cue, chain }: Telling): Found | null {
  const own = hull([...spans, ...(cue === null ? [] : [cue]), ...(chain[0]?.span == null ? [] : [chain[0].span])])
  const line = page.article.text.lastIndexOf('\n', hull(spans)[0] - 1) + 1
  const reach: Span = [Math.max(line, Math.min(own[0], hull(spans)[0] - BEFORE)), hull(spans)[1]]
  return page.signs.find(({ id, span }) => id === 'retract' && reach[0] <= span[0] && span[1] <= reach[1]) ?? null
}

/** Who takes it back: who is named right before the word, else the speaker; null where it is the outlet that prints it. */
export function retractorOf(page: LedgerPage, telling: Telling): Link | null {
  const sign = retractionIn(page, telling)
  if (sign === null) return null
  const line = page.article.text.lastIndexOf('\n', sign.span[0] - 1) + 1
  const named = page.names
    .filter(({ span, value }) => span[0] >= line && span[0] < sign.span[0] && WHO.has(value.kind))
    .at(-1)
  if (named === undefined) return telling.chain[0] ?? null
  const { id, kind } = named.value
  return {
    name: id,
    kind: kind === 'outlet' ? 'outlet' : kind === 'person' ? 'person' : 'government',
    span: named.span,
    entity: id,
    unnamed: null,
  }
}

const WHO: ReadonlySet<string> = new Set(['outlet', 'person', 'government', 'organization'])

/** Sentences in which something is taken back and that no statement covers: they are told in the writer's own voice. */
export function retractions(page: LedgerPage): Span[] {
  const { text } = page.article
  return page.signs
    .filter(({ id }) => id === 'retract')
    .filter((sign) => !page.tellings.some((telling) => holds(telling, sign) && retractionIn(page, telling) === sign))
    .map(({ span }) => sentence(text, span))
    .filter(([start, end], i, all) => end - start > 20 && all.findIndex(([s]) => s === start) === i)
}

/** Whether what is told begins no farther behind the word than what is taken back would ("ถอนข่าวที่ว่า…"). */
const holds = ({ spans }: Telling, { span }: Found): boolean => hull(spans)[0] - span[1] <= NEXT
const NEXT = 12

function sentence(text: string, [start, end]: Span): Span {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, text.lastIndexOf('. ', start - 1) + 2)
  const to = [text.indexOf('\n', end), text.indexOf('. ', end)].filter((at) => at >= 0)
  return [from === 1 ? 0 : from, to.length === 0 ? text.length : Math.min(...to)]
}
