import type { Span } from '../model/index.ts'
import type { Doc, Mention } from './document.ts'
import { firstIndex } from './first-index.ts'

/** The mentions that lie in a span. */
export function mentionsIn({ mentions }: Doc, [start, end]: Span): Mention[] {
  const first = firstIndex(mentions.length, (i) => mentions[i].span[1] > start)
  const out: Mention[] = []
  for (let i = first; i < mentions.length && mentions[i].span[0] < end; i++) out.push(mentions[i])
  return out
}
