import type { Doc } from '@thima/read/language'
import { CITE, groupOf, stanceOfStem } from '../cues.ts'
import type { Analysis } from '../grammar/analysis.ts'
import { hashWord } from '../grammar/hash.ts'
import { formOf } from './cue.ts'
import { covers, type Found } from './frames.ts'
import { citedAt, isOutlet } from './relays.ts'

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

export function reporters(doc: Doc, a: Analysis, frames: readonly Found[]): Reporters {
  const r: Reporters = { dropped: new Set(), cited: new Map(), of: new Map() }
  for (const f of frames) {
    if (CITE.has(a.stem(f.cue.head))) {
      // "was cited by the agency as saying", "a source quoted by Reuters said": the words are the other cue's.
      if (
        formOf(a, f.cue.head) === 2 &&
        frames.some((g) => g !== f && a.sentenceOf[g.cue.head] === a.sentenceOf[f.cue.head] && g.cue.head > f.cue.head)
      )
        r.dropped.add(f)
      if (formOf(a, f.cue.head) !== 0) continue
    }
    const cited = citedAt(a, f)
    if (
      cited &&
      f.source &&
      stanceOfStem(a.stem(f.cue.head)) === 'asserts' &&
      !frames.some((g) => g !== f && nearer(g, f, cited.from))
    ) {
      r.cited.set(f, cited)
      for (const g of frames)
        if (CITE.has(a.stem(g.cue.head)) && g.cue.head < cited.from && cited.from - g.cue.head < 4) r.dropped.add(g)
    }
  }
  for (const f of frames) {
    if (a.word[f.cue.head] !== ACCORDING || !f.source || r.dropped.has(f)) continue
    const outlet = isOutlet(doc, a, f.source)
    const inner = frames.find(
      (g) =>
        g !== f &&
        (outlet || groupOf(a.stem(g.cue.head)) === 1) &&
        !r.dropped.has(g) &&
        covers(f, g.cue.head) &&
        size(g) > size(f) * 0.5 &&
        g.content.every(([x]) => covers(f, x)),
    )
    if (inner) {
      r.of.set(inner, f)
      r.dropped.add(f)
    }
  }
  return r
}

/** Whether another report of the same sentence stands nearer to what is cited. */
const nearer = (g: Found, f: Found, at: number) =>
  g.cue.head > f.cue.head && g.cue.head < at && !covers(f, g.cue.head) && !CITE_GAP(g, at)
const CITE_GAP = (g: Found, at: number) => at - g.cue.head < 4

const size = (f: Found) => f.content.reduce((n, [x, y]) => n + y - x, 0)
