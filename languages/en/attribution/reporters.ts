import type { Doc } from '@thima/read/language'
import { CITE, groupOf, stanceOfStem } from '../cues.ts'
import type { Analysis } from '../grammar/analysis.ts'
import { hashWord } from '../grammar/hash.ts'
import { citedAt, hadFrom, quotedAs } from './citing.ts'
import { formOf } from './cue.ts'
import type { FrameIndex } from './frame-index.ts'
import { covers, type Found, sizeOf } from './frames.ts'
import { isOutlet } from './relays.ts'

const ACCORDING = hashWord('according')

/** Who reports whom, where two cues make one statement. */
export interface Reporters {
  /** Frames that only say through whom others went: "citing a diplomat", "according to the paper, a diplomat expects …". */
  dropped: Set<Found>
  /** The one cited by a report. */
  cited: Map<Found, NonNullable<Found['source']>>
  /** The report through which a frame reached the page. */
  of: Map<Found, Found>
}

export function reporters(doc: Doc, a: Analysis, frames: readonly Found[], index: FrameIndex): Reporters {
  const r: Reporters = { dropped: new Set(), cited: new Map(), of: new Map() }
  for (const f of frames) {
    const beside = index.cuedIn(a.sentenceOf[f.cue.head])
    if (CITE.has(a.stems[f.cue.head]) && beside.some((g) => g.cue.head > f.cue.head && quotedAs(a, g))) r.dropped.add(f)
    if (CITE.has(a.stems[f.cue.head])) {
      // "was cited by the agency as saying", "a source quoted by Reuters said": the words are the other cue's.
      if (formOf(a, f.cue.head) === 2 && beside.some((g) => g.cue.head > f.cue.head)) r.dropped.add(f)
      if (formOf(a, f.cue.head) !== 0) continue
    }
    const cited = citedAt(a, f)
    if (
      cited &&
      f.source &&
      stanceOfStem(a.stems[f.cue.head]) === 'asserts' &&
      !beside.some((g) => nearer(g, f, cited.from) && hadFrom(a, g.cue.head, cited.from) < 0)
    ) {
      r.cited.set(f, cited)
      for (const g of beside)
        if (CITE.has(a.stems[g.cue.head]) && g.cue.head < cited.from && cited.from - g.cue.head < 4) r.dropped.add(g)
    }
  }
  for (const f of frames) {
    if (a.word[f.cue.head] !== ACCORDING || !f.source || r.dropped.has(f)) continue
    const outlet = isOutlet(doc, a, f.source)
    const inner = cuedWithin(a, index, f).find(
      (g) =>
        g !== f &&
        (outlet || groupOf(a.stems[g.cue.head]) === 1) &&
        !r.dropped.has(g) &&
        covers(f, g.cue.head) &&
        (sizeOf(g) > sizeOf(f) * 0.5 || reach(g) > sizeOf(f) * 0.7) &&
        g.content.every(([x]) => covers(f, x)),
    )
    if (inner) {
      r.of.set(inner, f)
      r.dropped.add(f)
    }
  }
  return r
}

/** How many words there are from the beginning of who speaks or of what he says to the end of it. */
function reach({ source, content }: Found): number {
  const from = Math.min(source?.from ?? content[0][0], content[0][0])
  return content[content.length - 1][1] - from
}

/** Whether another report of the same sentence stands nearer to what is cited. */
const nearer = (g: Found, f: Found, at: number) =>
  g.cue.head > f.cue.head && g.cue.head < at && !covers(f, g.cue.head) && !CITE_GAP(g, at)
const CITE_GAP = (g: Found, at: number) => at - g.cue.head < 4

/** The frames with their cues in the sentences of a frame's content, in order of place. */
function cuedWithin(a: Analysis, index: FrameIndex, f: Found): Found[] {
  const last = f.content[f.content.length - 1]
  const out: Found[] = []
  for (let k = a.sentenceOf[f.content[0][0]]; k < a.sentences.length && a.sentences[k].from < last[1]; k++)
    out.push(...index.cuedIn(k))
  return out
}
