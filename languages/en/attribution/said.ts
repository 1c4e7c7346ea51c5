import { type Doc, firstIndex } from '@thima/read/language'
import type { Span } from '@thima/read/model'
import type { Analysis } from '../grammar/analysis.ts'
import type { Found } from './frames.ts'

/** The expression of time that tells when it was said: in the cue's own sentence, outside the content, the nearest to the cue. */
export function saidWhen(doc: Doc, a: Analysis, f: Found): Span | null {
  const s = a.sentences[a.sentenceOf[f.cue.head]]
  const from = a.starts[s.from]
  const to = a.ends[s.to - 1]
  const at = a.starts[f.cue.head]
  let best: Span | null = null
  const { times } = doc
  for (let i = firstIndex(times.length, (k) => times[k].span[1] > from); i < times.length; i++) {
    const { span } = times[i]
    if (span[0] >= to) break
    if (f.content.some(([x, y]) => a.starts[x] < span[1] && a.ends[y - 1] > span[0])) continue
    if (best === null || Math.abs(span[0] - at) < Math.abs(best[0] - at)) best = span
  }
  return best
}
