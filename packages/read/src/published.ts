import { inferPublished } from './infer-published.ts'
import type { Doc, Line, TimeCandidate } from './language/index.ts'
import { addDays, dayOfDateTime, isDay, type Note, numberOf, type PublishedFrom } from './model/index.ts'

export interface Publication {
  /** As it was given, else an ISO day. */
  published: string | null
  from: PublishedFrom | null
  /** The days that it can have been: expressions that mean the same on all of them are resolved. */
  days: readonly string[]
}

/** The day of publication: given, printed on the page, told in the text, or worked out from what the text says. Never guessed. */
export function findPublished(doc: Doc, times: readonly TimeCandidate[], notes: Note[]): Publication {
  const { options, article } = doc
  const given = options.published ? dayOfDateTime(options.published) : null
  if (options.published && !given)
    notes.push({
      code: 'published-invalid',
      message: `The date of publication given is no ISO date: ${options.published}`,
      span: null,
    })
  if (given) return { published: options.published!, from: options.publishedFrom ?? 'given', days: [given] }
  const day = article.printed?.value ?? toldToday(times) ?? datelineDay(doc, times) ?? openingDay(doc, times)
  if (day) return { published: day, from: 'text', days: [day] }
  return inferPublished(doc, times, notes)
}

/** "วันนี้ (4 สิงหาคม 2567)", "yesterday (June 10, 2024)". */
function toldToday(times: readonly TimeCandidate[]): string | null {
  for (const { away, relative, resolve } of times) {
    const value = relative || away?.unit !== 'day' ? null : resolve(null)
    if (isDay(value)) return addDays(value, -away!.by)
  }
  return null
}

/** GENEVA, April 2, 2025 (Reuters) - */
function datelineDay(doc: Doc, times: readonly TimeCandidate[]): string | null {
  const { dateline } = doc.article
  if (!dateline) return null
  const inside = times.find((t) => !t.relative && t.span[0] >= dateline[0] && t.span[1] <= dateline[1])
  const value = inside?.resolve(null)
  return isDay(value) ? value : null
}

/** How far into the text a report says its day: behind a place, an hour or a short first clause. */
const OPENING = 600

/**
 * Thai newspapers open a report with its day: "วันที่ 12 ก.ย. 61 ผู้สื่อข่าวรายงานว่า …". It is taken for the day of publication
 * where it is the first expression of time of the text, and the last day that the text tells of as past.
 */
export function openingDay(doc: Doc, times: readonly TimeCandidate[], past = true): string | null {
  const lines = doc.article.lines.filter((l) => l.role === 'body')
  const start = lines[0]?.start ?? 0
  const inBody = within(times, lines)
  const first = inBody[0]
  if (
    !first ||
    first.relative ||
    first.bears === 'future' ||
    (first.bears === 'past' && !past) ||
    first.span[0] - start > OPENING
  )
    return null
  const value = first.resolve(null)
  if (!isDay(value)) return null
  for (const t of inBody) {
    const other = t.relative ? null : t.resolve(null)
    if (isDay(other) && t.bears !== 'future' && numberOf(other) > numberOf(value) && !isNear(other, value)) return null
  }
  return value
}

/** A day of the weeks after is one that the report looks forward to. */
const isNear = (later: string, earlier: string) => numberOf(later) - numberOf(earlier) <= 31

/** Those that stand in the lines; both are in order of place. */
function within(times: readonly TimeCandidate[], lines: readonly Line[]): TimeCandidate[] {
  let k = 0
  return times.filter((t) => {
    while (k < lines.length && lines[k].end < t.span[1]) k++
    return k < lines.length && lines[k].start <= t.span[0]
  })
}
