import type { Span } from '@thima/read/model'
import type { Candidate } from './candidates.ts'
import type { Scene } from './scene.ts'

const BACK = 160

/** The expression of time that tells when it was said: in the words of the attribution itself, in front of the content. */
export function said({ doc, pieces, text }: Scene, c: Candidate): Span | null {
  const to = c.between ? c.between[1] : c.through
  const from = pieces[c.piece].start
  let best: Span | null = null
  for (const t of doc.times) {
    if (t.span[1] > to) break
    if (t.span[0] >= c.end || t.span[0] >= from) return t.span
    if (c.start - t.span[0] < BACK && !text.slice(t.span[1], c.start).includes('\n')) best = t.span
  }
  return best
}
