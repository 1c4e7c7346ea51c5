import type { Analysis } from '../grammar/analysis.ts'
import type { Chunk } from '../grammar/chunks.ts'
import { chooseContent } from './content.ts'
import { type Cue, canBeCue, cueAround, cueProbability } from './cue.ts'
import { T } from '../grammar/tags.ts'
import { W } from '../grammar/words.ts'
import { kindOfHead } from '../sources.ts'
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
      const learnt = cueProbability(models.cue, a, i)
      const p = s.title && headlineColon(a, i) ? Math.max(learnt, COLON) : learnt
      if (p < least) continue
      const cue: Cue = { head: i, ...cueAround(a, i, models.words), p }
      const { chunk } = chooseSource(models.source, a, cue)
      const content = chooseContent(models, a, { cue, source: chunk })
      if (content.length) out.push({ cue, source: chunk, content })
    }
  }
  return out
}

/** How sure it is that a headline's "Srettha: …" or "…: report" attributes. */
const COLON = 0.7

/** A colon behind one phrase at the beginning of a headline, or before one at its end, with a name or a word for a teller in it. */
function headlineColon(a: Analysis, i: number): boolean {
  if (a.word[i] !== W.colon) return false
  const k = a.sentenceOf[i]
  const s = a.sentences[k]
  return a.chunksOf(k).some((c) => {
    if (c.owner || !((c.from === s.from && c.to === i) || (c.from === i + 1 && c.to >= s.to - 1))) return false
    const kind = kindOfHead(a.word[c.head])
    return kind !== undefined || (a.tag[c.head] === T.PROPN && c.from === s.from)
  })
}

export const covers = (f: Found, i: number) => f.content.some(([from, to]) => from <= i && i < to)
