import type { Analysis } from './analysis.ts'
import type { Chunk } from './chunks.ts'
import { chooseContent } from './content.ts'
import { type Cue, canBeCue, cueAround, cueProbability } from './cue.ts'
import type { Models } from './models.ts'
import { chooseSource } from './source.ts'

/** An attribution while it is being found: its cue, its source and its content in words. */
export interface Found {
  cue: Cue
  source: Chunk | null
  /** Words `[from, to)`, in order of place. */
  content: [from: number, to: number][]
}

/** Every cue that is likely enough, with the source and the content that the learnt choices give it. */
export function findFrames(a: Analysis, models: Models, least: number): Found[] {
  const out: Found[] = []
  for (const s of a.sentences) {
    for (let i = s.from; i < s.to; i++) {
      if (!canBeCue(a, i, models.words)) continue
      const p = cueProbability(models.cue, a, i)
      if (p < least) continue
      const cue: Cue = { head: i, ...cueAround(a, i, models.words), p }
      const { chunk } = chooseSource(models.source, a, cue)
      const content = chooseContent(models, a, { cue, source: chunk })
      if (content.length) out.push({ cue, source: chunk, content })
    }
  }
  return out
}

export const covers = (f: Found, i: number) => f.content.some(([from, to]) => from <= i && i < to)
