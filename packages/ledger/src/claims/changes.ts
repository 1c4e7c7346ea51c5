import { changeOf, MEASURES } from './concepts.ts'
import type { Found } from './words.ts'

/** Letters between a word of change and what changes. */
const NEAR = 60

/**
 * Changes of measures, which no single word names: each word of change with the measure nearest to it in its line.
 *
 *     raise value-added tax to 10 %        ดัชนีหุ้นไทยร่วงลง 2.4%
 *     ^^^^^             ^^^                    ^^^   ^^^^^
 */
export function changesIn(concepts: readonly Found[], text: string): Found[] {
  const measures = concepts.filter(({ id }) => MEASURES.has(id))
  if (measures.length === 0) return []
  return concepts.flatMap((change): Found[] => {
    if (change.id !== 'increase' && change.id !== 'decrease') return []
    let best: Found | null = null
    for (const measure of measures)
      if (gap(measure, change) <= NEAR && (best === null || gap(measure, change) < gap(best, change))) best = measure
    if (best === null) return []
    const span = [Math.min(best.span[0], change.span[0]), Math.max(best.span[1], change.span[1])] as const
    return text.slice(...span).includes('\n') ? [] : [{ id: changeOf(best.id, change.id), span }]
  })
}

const gap = ({ span: a }: Found, { span: b }: Found) => Math.max(0, a[0] - b[1], b[0] - a[1])
