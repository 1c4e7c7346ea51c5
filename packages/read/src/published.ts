import { inferPublished } from './infer-published.ts'
import type { Doc, TimeCandidate } from './language/index.ts'
import { addDays, dayOfDateTime, isDay, type Note, type PublishedFrom } from './model/index.ts'
import { openingDay } from './opening-day.ts'

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
  const day = article.printed?.value ?? toldToday(times) ?? datelineDay(doc, times) ?? openingDay(doc, times, true)
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
