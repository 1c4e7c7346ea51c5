import { Notebook } from '@thima/read/language'
import type { Span } from '@thima/read/model'
import { type Models, THRESHOLD } from '../../languages/th/attribution/attributions.ts'
import type { Candidate } from '../../languages/th/attribution/candidates.ts'
import { contentOf, endings } from '../../languages/th/attribution/content.ts'
import { contentBefore, digest } from '../../languages/th/attribution/content-before.ts'
import { judgeCues } from '../../languages/th/attribution/cue-features.ts'
import { bestSource, sourceOptions } from '../../languages/th/attribution/source.ts'
import { type GoldStatement, iou } from '../gold.ts'
import { beforeInGold, isRight } from './speakers.ts'
import type { View } from './view.ts'

/** Each decision by itself, out of fold, with everything before it as in the gold reading. */
export function measureSteps(views: readonly View[], modelsOf: (fold: number) => Models): void {
  const kept = { hit: 0, guess: 0, gold: 0 }
  const ends = { right: 0, offered: 0, of: 0 }
  const sources = new Map<string, { right: number; of: number }>()
  for (const v of views) {
    const { gold, view, pairs } = v
    const m = modelsOf(v.fold)
    judgeCues(view, m.report)
    kept.gold += gold.statements.length
    for (const c of view.candidates) {
      const s = pairs.get(c)
      if (c.p >= THRESHOLD) kept.guess++
      if (c.p >= THRESHOLD && s) kept.hit++
      if (s) measureContent(v, c, s, m, ends)
      if (s) measureSource(v, c, s, m, sources)
    }
  }
  const p = kept.hit / kept.guess
  const r = kept.hit / kept.gold
  console.log(`report: P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${((2 * p * r) / (p + r)).toFixed(3)}`)
  console.log(
    `content, half shared: ${(ends.right / ends.of).toFixed(3)} of ${ends.of}, offered ${(ends.offered / ends.of).toFixed(3)}`,
  )
  for (const [sort, row] of sources) console.log(`source is a ${sort}: ${row.right} of ${row.of}`)
}

function measureContent(
  { view }: View,
  c: Candidate,
  s: GoldStatement,
  m: Models,
  ends: { right: number; offered: number; of: number },
): void {
  const fits = (span: Span | undefined | null) => (span && iou([span], s.content) >= 0.5 ? 1 : 0)
  const before = digest(view, c) ?? contentBefore(view, c)
  const right = fits(before ?? contentOf(view, c, m.stop)?.span)
  ends.of++
  ends.right += right
  ends.offered += right || [...endings(view, c, new Notebook())].some((e) => fits([c.content, e.end])) ? 1 : 0
}

function measureSource(
  v: View,
  c: Candidate,
  s: GoldStatement,
  m: Models,
  sources: Map<string, { right: number; of: number }>,
): void {
  const before = beforeInGold(v, s)
  const options = sourceOptions(v.view, c, before, m.source)
  const right = options.filter((o) => isRight(v, o, s, before))
  const sort = right[0]?.sort ?? 'nobody offered'
  const row = sources.get(sort) ?? { right: 0, of: 0 }
  sources.set(sort, row)
  row.of++
  if (right.includes(bestSource(options))) row.right++
}
