import type { Doc } from './language/index.ts'
import { isDay, type Link } from './model/index.ts'

/**
 * When each attribution was said: by the expression of time at its place; else as the same speaker's statement around it;
 * else on the day of the occasion that the text opens with, for those who speak there themselves; else null.
 */
export function saidAt(doc: Doc, chains: readonly Link[][], nested: readonly number[]): (string | null)[] {
  const out: (string | null)[] = []
  const day = occasion(doc)
  doc.attributions.forEach((a, i) => {
    const speaker = chains[i][0]
    const outer = nested[i]
    const time = a.said && doc.times.find((t) => t.span[0] === a.said![0])
    let value = time?.value ?? null
    if (value === null && outer >= 0 && speaker.entity !== null && chains[outer][0].entity === speaker.entity)
      value = out[outer]
    if (value === null && chains[i].length === 1 && SPEAKERS.has(speaker.kind)) value = day
    out.push(value)
  })
  return out
}

const SPEAKERS: ReadonlySet<Link['kind']> = new Set(['person'])
const OPENING = 160
const SHORTEST = 80

/** The day that the first paragraph opens with: "วันนี้ (4 สิงหาคม 2567) นาย ก. เปิดเผยว่า". */
function occasion({ article, times }: Doc): string | null {
  const first = article.lines.find((l) => l.role === 'body' && l.end - l.start >= SHORTEST)
  if (!first) return null
  const time = times.find(
    (t) => t.span[0] >= first.start && t.span[0] < first.start + OPENING && t.span[1] <= first.end,
  )
  return time?.value && isDay(time.value) ? time.value : null
}
