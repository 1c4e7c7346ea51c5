import type { Doc } from './language/index.ts'
import { isDay, type Link } from './model/index.ts'

/**
 * When each attribution was said: by the expression of time at its place; else as the same speaker's statement around it;
 * else on the day of the occasion that the text opens with, for those who speak there themselves and whom they quote; else null.
 */
export function saidAt(doc: Doc, chains: readonly Link[][], nested: readonly number[]): (string | null)[] {
  const out: (string | null)[] = []
  const day = occasion(doc)
  const times = new Map(doc.times.map((t) => [t.span[0], t]))
  doc.attributions.forEach((a, i) => {
    const speaker = chains[i][0]
    const outer = nested[i]
    const time = a.said && times.get(a.said[0])
    let value = time?.value ?? null
    if (value === null && outer >= 0 && speaker.entity !== null && chains[outer][0].entity === speaker.entity)
      value = out[outer]
    if (value === null && speaksThere(chains[i])) value = day
    out.push(value)
  })
  return out
}

/** Whether the words came from the occasion: an office or a company that speaks for itself, or whatever a person told there. */
function speaksThere(chain: readonly Link[]): boolean {
  const last = chain[chain.length - 1].kind
  return last === 'person' || (chain.length === 1 && (last === 'government' || last === 'organization'))
}

const OPENING = 160
const SHORTEST = 80
/** A press release repeats its headline and gives its gist before it comes to the day. */
const LINES = 3

/** The day that one of the first paragraphs opens with: "วันนี้ (4 สิงหาคม 2567) นาย ก. เปิดเผยว่า". */
function occasion({ article, times }: Doc): string | null {
  const first = article.lines.filter((l) => l.role === 'body' && l.end - l.start >= SHORTEST).slice(0, LINES)
  for (const { start, end } of first) {
    const time = times.find((t) => t.span[0] >= start && t.span[0] < start + OPENING && t.span[1] <= end)
    if (time?.value && isDay(time.value)) return time.value
  }
  return null
}
