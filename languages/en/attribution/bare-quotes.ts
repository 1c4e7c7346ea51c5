import type { Attribution } from '@thima/read/language'
import { type Analysis, wordAt } from '../grammar/analysis.ts'
import type { Found } from './frames.ts'
import { pieceSpan } from './pieces.ts'

/** Whole sentences in quotation marks that no cue claims: they go on with what was quoted before, or belong to who spoke last. */
export function bareQuotes(a: Analysis, frames: readonly Found[], out: readonly Attribution[]): Attribution[] {
  const extra: Attribution[] = []
  for (const q of a.quotes) {
    if (q.single || q.to - q.from < 6) continue
    const first = a.sentences[a.sentenceOf[q.from]]
    const end = a.sentences[a.sentenceOf[q.to - 1]]
    if (q.from !== first.from || q.to < end.to - 1) continue
    if (
      frames.some((f) =>
        f.content.some(
          ([x, y]) => x < q.to && y > q.from && Math.min(y, q.to) - Math.max(x, q.from) > (q.to - q.from) * 0.5,
        ),
      )
    )
      continue
    if (frames.some((f) => f.cue.head >= first.from && f.cue.head < q.from)) continue
    const span = pieceSpan(a, [q.from, q.to])
    if (!span) continue
    const before = [...extra, ...out]
      .filter((x) => x.content[0][0] < span[0] && x.source.kind !== 'unknown')
      .sort((x, y) => y.content[0][0] - x.content[0][0])[0]
    if (!before) continue
    const gap = paragraphAt(a, q.from) - paragraphAt(a, wordAt(a, before.content[before.content.length - 1][1] - 1))
    if (gap > 1) continue
    const whole = a.quotes.some(
      (o) =>
        o !== q &&
        o.to <= q.from &&
        paragraphAt(a, o.to - 1) === paragraphAt(a, q.from) - 1 &&
        a.sentences[a.sentenceOf[o.to - 1]].to <= o.to + 1,
    )
    if (gap === 1 && whole) {
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

const paragraphAt = (a: Analysis, i: number) => a.sentences[a.sentenceOf[i]]?.paragraph ?? -1
