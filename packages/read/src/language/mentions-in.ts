import type { Span } from '../model/index.ts'
import type { Doc, Mention } from './document.ts'

/** The mentions that lie in a span, by binary search. */
export function mentionsIn({ mentions }: Doc, [start, end]: Span): Mention[] {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const mid = (low + high) >> 1
    if (mentions[mid].span[1] <= start) low = mid + 1
    else high = mid
  }
  const out: Mention[] = []
  for (let i = low; i < mentions.length && mentions[i].span[0] < end; i++) out.push(mentions[i])
  return out
}
