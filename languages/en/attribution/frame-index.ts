import type { Analysis } from '../grammar/analysis.ts'
import type { Found } from './frames.ts'

/** Frames by place, so that whoever looks for one near by does not look through all. Both lists keep the order of the frames. */
export interface FrameIndex {
  /** Those whose cue stands in a sentence. */
  cuedIn(sentence: number): readonly Found[]
  /** Those of whose content a part stands in a sentence. */
  toldIn(sentence: number): readonly Found[]
}

const NONE: readonly Found[] = []

export function indexFrames(a: Analysis, frames: readonly Found[]): FrameIndex {
  const cued: (Found[] | undefined)[] = new Array(a.sentences.length)
  const told: (Found[] | undefined)[] = new Array(a.sentences.length)
  for (const f of frames) {
    put(cued, a.sentenceOf[f.cue.head], f)
    for (const [from, to] of f.content)
      for (let k = sentenceFrom(a, from); k < a.sentences.length && a.sentences[k].from < to; k++)
        if (told[k]?.at(-1) !== f) put(told, k, f)
  }
  return { cuedIn: (sentence) => cued[sentence] ?? NONE, toldIn: (sentence) => told[sentence] ?? NONE }
}

/** The sentence of a word, or of the first word behind it that is read. */
function sentenceFrom(a: Analysis, word: number): number {
  let i = word
  while (i < a.length && a.sentenceOf[i] < 0) i++
  return i < a.length ? a.sentenceOf[i] : a.sentences.length
}

function put(lists: (Found[] | undefined)[], sentence: number, f: Found): void {
  const list = lists[sentence]
  if (list) list.push(f)
  else lists[sentence] = [f]
}
