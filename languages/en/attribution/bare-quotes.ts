import type { Attribution } from '@thima/read/language'
import { type Analysis, wordAt } from '../grammar/analysis.ts'
import type { Quote } from '../grammar/quotes.ts'
import type { FrameIndex } from './frame-index.ts'
import { pieceSpan } from './pieces.ts'

/** Whole sentences in quotation marks that no cue claims: they go on with what was quoted before, or belong to who spoke last. */
export function bareQuotes(a: Analysis, frames: FrameIndex, out: readonly Attribution[]): Attribution[] {
  const extra: Attribution[] = []
  const known = outermost(out).filter((x) => x.source.kind !== 'unknown')
  const ending = paragraphsEndingIn(a)
  let next = 0
  let nearest: Attribution | null = null
  for (const q of a.quotes) {
    if (q.single || q.to - q.from < 6) continue
    const first = a.sentences[a.sentenceOf[q.from]]
    const end = a.sentences[a.sentenceOf[q.to - 1]]
    if (q.from !== first.from || q.to < end.to - 1) continue
    if (isTold(a, frames, q)) continue
    const span = pieceSpan(a, [q.from, q.to])
    if (!span) continue
    for (; next < known.length && startOf(known[next]) < span[0]; next++)
      if (nearest === null || startOf(known[next]) > startOf(nearest)) nearest = known[next]
    const last = extra.at(-1)
    const before: Attribution | null = last && (nearest === null || startOf(last) >= startOf(nearest)) ? last : nearest
    if (!before) continue
    const gap = paragraphAt(a, q.from) - paragraphAt(a, wordAt(a, before.content[before.content.length - 1][1] - 1))
    if (gap > 1) continue
    if (gap === 1 && ending.has(paragraphAt(a, q.from) - 1)) {
      // Quotation over paragraphs.
      before.content.push(span)
      continue
    }
    extra.push({
      cue: null,
      content: [span],
      stance: 'asserts',
      source: { ...before.source, span: null },
      relays: [],
      said: null,
      p: 0.6,
      why: ['en/quote/bare', 'en/source/carried'],
    })
  }
  return extra
}

const startOf = (x: Attribution) => x.content[0][0]

/** In order of place, without those who speak in another's words: what is quoted next is not theirs. */
function outermost(all: readonly Attribution[]): Attribution[] {
  let last: Attribution | null = null
  return [...all]
    .sort((x, y) => startOf(x) - startOf(y) || endOf(y) - endOf(x))
    .filter((x) => {
      if (last && x.cue && x.cue[0] >= startOf(last) && x.cue[1] <= endOf(last)) return false
      if (!last || endOf(x) >= endOf(last)) last = x
      return true
    })
}

const endOf = (x: Attribution) => x.content[x.content.length - 1][1]

/** Whether more than half of a quotation is the content of a cue. */
function isTold(a: Analysis, frames: FrameIndex, q: Quote): boolean {
  for (let k = a.sentenceOf[q.from]; k <= a.sentenceOf[q.to - 1]; k++)
    for (const f of frames.toldIn(k))
      for (const [x, y] of f.content)
        if (x < q.to && y > q.from && Math.min(y, q.to) - Math.max(x, q.from) > (q.to - q.from) * 0.5) return true
  return false
}

/** The paragraphs in which a quotation ends with a sentence. */
function paragraphsEndingIn(a: Analysis): Set<number> {
  const out = new Set<number>()
  for (const { to } of a.quotes) {
    const s = a.sentences[a.sentenceOf[to - 1]]
    if (s && s.to <= to + 1) out.add(s.paragraph)
  }
  return out
}

const paragraphAt = (a: Analysis, i: number) => a.sentences[a.sentenceOf[i]]?.paragraph ?? -1
