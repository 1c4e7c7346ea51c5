import type { Span } from '@thima/read/model'
import type { Candidate } from './candidates.ts'
import type { Scene } from './scene.ts'

const FAR_PIECES = 6

/** "“…” นายอนุทิน กล่าว": the quotation that closes in front of the speaker of a cue that nothing follows. */
export function quoteBefore(view: Scene, c: Candidate): Span | null {
  if (c.that !== 'none' || (c.cue.class !== 'say' && c.cue.stance !== 'confirms')) return null
  const { pieces } = view
  const own = pieces[c.piece]
  if (own.quoted) return null
  const next = pieces[c.piece + 1]
  const rest = own.end - c.end > 2 || (next && next.paragraph === own.paragraph && next.gap !== 'quote')
  let p = c.piece - 1
  while (p >= 0 && c.piece - p <= FAR_PIECES && !pieces[p].quoted) {
    if (pieces[p].paragraph !== own.paragraph) return null
    p--
  }
  if (p < 0 || !pieces[p].quoted || pieces[p].paragraph !== own.paragraph) return null
  if (rest && next?.quoted) return null
  let first = p
  while (first > 0 && pieces[first - 1].quoted && pieces[first].gap !== 'quote' && pieces[first - 1].line === pieces[first].line) first--
  if (pieces[p].end - pieces[first].start < 15) return null
  return [pieces[first].start, pieces[p].end]
}
