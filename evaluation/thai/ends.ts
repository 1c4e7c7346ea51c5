import { type Example, Linear, Notebook, train, type Weights } from '@thima/read/language'
import type { Candidate } from '../../languages/th/attribution/candidates.ts'
import { endings } from '../../languages/th/attribution/content.ts'
import { contentBefore, digest } from '../../languages/th/attribution/content-before.ts'
import type { Scene } from '../../languages/th/attribution/scene.ts'
import { type GoldStatement, iou } from '../gold.ts'

const ROUNDS = 3
const SHARP = 12

/** The ends that a content may have, with how much of the gold content each would share. */
export interface EndLesson {
  ends: { features: string[]; share: number }[]
  weight: number
}

export function learnEnd(view: Scene, c: Candidate, s: GoldStatement, weight: number, lessons: EndLesson[]): void {
  if (contentBefore(view, c) || digest(view, c) || Math.abs(c.content - s.content[0][0]) > 25) return
  const ends = [...endings(view, c, new Notebook())].map((e) => ({
    features: [...e.verdict.names],
    share: iou([[c.content, e.end]], s.content),
  }))
  if (ends.some((e) => e.share >= 0.5)) lessons.push({ ends, weight })
}

/**
 * Ends that share half or more of the gold content are right, the more the better: which of them the text "means" is
 * hidden, so it is estimated and learnt in turns (EM), beginning with the best.
 */
export function trainEnds(lessons: readonly EndLesson[], atLeast: number, least: number): Weights {
  let weights: Weights = {}
  for (let round = 0; round < ROUNDS; round++) {
    const model = new Linear(weights)
    const examples: Example[] = []
    for (const { ends, weight } of lessons) {
      const due = ends.map((e) => (e.share < 0.5 ? 0 : e.share ** SHARP))
      if (round > 0) {
        let open = 1
        ends.forEach((e, i) => {
          const p = model.p(e.features)
          due[i] *= open * p
          open *= 1 - p
        })
      }
      const total = due.reduce((a, b) => a + b, 0)
      let left = 1
      for (const [i, e] of ends.entries()) {
        const r = due[i] / total
        if (r > 0.001) examples.push({ features: e.features, label: 1, weight: r * weight })
        left -= r
        if (left < 0.001) break
        examples.push({ features: e.features, label: 0, weight: left * weight })
      }
    }
    weights = train(examples, { l2: 6, atLeast, least })
  }
  return weights
}
