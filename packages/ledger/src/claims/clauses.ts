import type { Span } from '@thima/read/model'
import { HAPPENINGS } from './concepts.ts'
import { isProper } from './heads.ts'
import type { LedgerPage } from './page.ts'

/** Letters of the shortest and the longest clause that tells something by itself. */
const SHORTEST = 12
const LONGEST = 320

/** Letters below the headline in which a writer tells what his text is about. */
const LEAD = 700

/**
 * Clauses in the writer's own voice in which something happens to somebody and in which the reading coded no event:
 *
 *     Shares in Bangkok had dropped 2.4 % on Tuesday.        (a line of its own)
 *     Minister on way out, says official; he posts he won't  (what a headline tells beside its statements)
 *     ^^^^^^^^^^^^^^^^^^^
 */
export function clauses(page: LedgerPage): Span[] {
  const taken = page.tellings.flatMap(({ spans, cue, chain }) => [
    ...spans,
    ...(cue === null ? [] : [cue]),
    ...chain.flatMap(({ span }) => (span === null ? [] : [span])),
  ])
  const free = (span: Span) => !taken.some(([start, end]) => start < span[1] && span[0] < end)
  const early = ([start]: Span) => start < (page.article.reading.title?.[1] ?? 0) + LEAD
  return [...sentences(page).filter(early), ...piecesOfTitle(page)].filter((span) => free(span) && tells(page, span))
}

function tells({ concepts, names, numbers }: LedgerPage, [start, end]: Span): boolean {
  if (end - start < SHORTEST || end - start > LONGEST) return false
  const inside = ({ span }: { span: Span }) => start <= span[0] && span[1] <= end
  const happens = concepts.some((at) => inside(at) && HAPPENINGS[at.id] !== undefined && isProper(at.id))
  return happens && (names.some(inside) || numbers.some(inside))
}

/** The sentences below the headline; a line where a script sets no full stops. */
function sentences({ article, language }: LedgerPage): Span[] {
  const { text, reading } = article
  const found: Span[] = []
  const end = language.startsWith('th') ? /\n|$/gu : /[.!?]["”’]?(?= )|\n|$/gu
  let start = reading.title?.[1] ?? 0
  for (const { index, 0: mark } of text.matchAll(end)) {
    if (index < start) continue
    const from = start + (/^\s*/u.exec(text.slice(start, index))?.[0].length ?? 0)
    if (from < index) found.push([from, index])
    start = index + mark.length
  }
  return found
}

/** What a headline sets apart by marks. */
function piecesOfTitle({ article, language }: LedgerPage): Span[] {
  const { text, reading } = article
  if (reading.title === null) return []
  const [from, to] = reading.title
  const parts = language.startsWith('th') ? /\s+/gu : /\s*[;,:|]\s+|\s+[–—-]\s+/gu
  const found: Span[] = []
  let start = from
  for (const { index, 0: mark } of text.slice(from, to).matchAll(parts)) {
    found.push([start, from + index])
    start = from + index + mark.length
  }
  return [...found, [start, to]]
}
