import { type Attribution, type Doc, Linear, type Source, type Weights } from '@thima/read/language'
import type { Span, Stance } from '@thima/read/model'
import type { Candidate } from './candidates.ts'
import { contentOf } from './content.ts'
import { cueFeatures } from './cue-features.ts'
import { said } from './said.ts'
import { type Scene, scene } from './scene.ts'
import { bestSource, type Before, type SourceOption, sourceOptions } from './source.ts'
import { quoteBefore } from './quote-before.ts'

/** The learnt weights of the three decisions: does it report, where does the content end, who said it. */
export interface AttributionWeights {
  report: Weights
  stop: Weights
  source: Weights
}

export interface Models {
  report: Linear
  stop: Linear
  source: Linear
}

export const models = (weights: AttributionWeights): Models => ({
  report: new Linear(weights.report),
  stop: new Linear(weights.stop),
  source: new Linear(weights.source),
})

/** Half is where a careful reader is as likely to mark as not; a little below gives the better balance out of fold. */
const THRESHOLD = 0.45

/** Everything that the text attributes to somebody. */
export function attributions(doc: Doc, { report, stop, source }: Models): Attribution[] {
  const view = scene(doc)
  const out: Attribution[] = []
  const open: { end: number; start: number; source: Source }[] = []
  let last: Before['last'] = null
  let paragraph = -1
  for (const c of view.candidates) {
    const features = cueFeatures(view, c)
    const p = report.p(features)
    if (p < THRESHOLD) continue
    while (open.length && open[open.length - 1].end <= c.start) open.pop()
    const found = placeOf(view, c, stop)
    if (!found) continue
    const outer = open.length ? open[open.length - 1].source : null
    const before: Before = { outer: outer && { span: outer.span, entity: outer.entity }, last }
    const options = sourceOptions(view, c, before)
    const { option } = bestSource(options, source)
    const who = sourceFrom(option, before)
    const attribution: Attribution = {
      cue: [c.start, c.through],
      content: [found],
      stance: stanceOf(c, doc.text, found),
      source: who,
      relays: [],
      said: said(view, c),
      p,
      why: [`th/cue/${c.cue.word}`, ...report.why(features).map((f) => `th/report/${f}`), `th/source/${option.sort}`],
    }
    out.push(attribution)
    if (found[0] >= c.start) open.push({ start: found[0], end: found[1], source: who })
    if (c.cue.class !== 'rumour' && who.kind !== 'unknown' && (open.length <= 1 || !outer)) {
      last = { span: who.span, entity: who.entity }
      paragraph = view.pieces[c.piece].paragraph
    }
  }
  void paragraph
  return out
}

function placeOf(view: Scene, c: Candidate, stop: Linear): Span | null {
  const quote = quoteBefore(view, c)
  if (quote) return quote
  return contentOf(view, c, stop)?.span ?? null
}

function sourceFrom(option: SourceOption, before: Before): Source {
  const carried = option.sort === 'outer' ? before.outer : option.sort === 'last' ? before.last : null
  if (carried) return { span: null, kind: 'person', name: null, entity: carried.entity, unnamed: null }
  return { span: option.span, kind: option.kind, name: null, entity: option.entity, unnamed: null }
}

/** What the reporting word does, given a "not" in front of it and what its content begins with. */
function stanceOf(c: Candidate, text: string, content: Span): Stance {
  const { stance, class: kind } = c.cue
  const future = text.startsWith('จะ', content[0])
  if (stance === 'confirms') return c.negated ? 'declines' : future ? 'intends' : 'confirms'
  if (kind === 'think' && c.negated) return 'doubts'
  if (stance === 'asserts' && kind === 'say' && text.startsWith('จะ', content[0])) return 'intends'
  return stance
}
