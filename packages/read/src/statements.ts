import { noteAmbiguous } from './ambiguous.ts'
import type { Attribution, Doc } from './language/index.ts'
import { linkOf } from './language/resolve-source.ts'
import type { Confidence, Link, Note, Quotation, Span, Statement } from './model/index.ts'
import { CLOSING, OPENING, withoutMarks } from './quotation-marks.ts'
import { saidAt } from './said-at.ts'

/**
 * The statements of a text with their chains: each attribution's source and relays, then those of the attributions that
 * surround it, innermost first. Whoever stands twice in a row stands once.
 */
export function readStatements(doc: Doc, notes: Note[]): Statement[] {
  const found = doc.pack.attributions(doc)
  for (const a of found) a.content = a.content.map((span) => withoutMarks(doc.text, span))
  doc.attributions = distinct(found)
  const nested = nest(doc.attributions)
  const chained = chain(doc.attributions, nested)
  const chains: Link[][] = []
  const chainOf = (i: number, depth = 0): Link[] => {
    if (chains[i]) return chains[i]
    const a = doc.attributions[i]
    const own = [a.source, ...a.relays].map((s) => linkOf(doc, s))
    const outer = depth < DEEPEST ? chained[i] : -1
    chains[i] = join(own, outer < 0 ? [] : chainOf(outer, depth + 1))
    return chains[i]
  }
  doc.attributions.forEach((_, i) => {
    chainOf(i)
  })
  noteAmbiguous(doc, chains.flat(), notes)
  const dates = saidAt(doc, chains, nested)
  return doc.attributions.map((a, i) => ({
    id: `s${i + 1}`,
    content: a.content,
    cue: a.cue,
    quotation: quotation(doc.text, a.content),
    stance: a.stance,
    saidAt: dates[i],
    confidence: confidence(a.p),
    chain: chains[i],
    why: a.why,
  }))
}

const confidence = (p: number): Confidence => (p >= 0.85 ? 'sure' : p >= 0.6 ? 'likely' : 'unsure')

/** In order of place, the larger first, so that what surrounds comes before what is inside. Twins are dropped. */
function distinct(found: readonly Attribution[]): Attribution[] {
  const sorted = [...found].sort((a, b) => a.content[0][0] - b.content[0][0] || end(b) - end(a) || b.p - a.p)
  const out: Attribution[] = []
  for (const a of sorted) {
    const twin = out.at(-1)
    if (twin && twin.content[0][0] === a.content[0][0] && end(twin) === end(a) && sameSource(twin, a)) {
      if (a.p > twin.p) out[out.length - 1] = a
      continue
    }
    out.push(a)
  }
  return out
}

const end = (a: Attribution) => a.content[a.content.length - 1][1]
const sameSource = (a: Attribution, b: Attribution) =>
  a.source.entity !== null ? a.source.entity === b.source.entity : String(a.source.span) === String(b.source.span)

/** For each attribution the index of the innermost one whose content holds its cue and content, or -1. */
function nest(list: readonly Attribution[]): number[] {
  const open: number[] = []
  return list.map((a, i) => {
    while (open.length && end(list[open[open.length - 1]]) <= a.content[0][0]) open.pop()
    let outer = -1
    for (let k = open.length - 1; k >= 0 && k >= open.length - DEEPEST; k--) {
      const o = list[open[k]]
      const inside = a.cue === null || (a.cue[0] >= o.content[0][0] && a.cue[1] <= end(o))
      if (inside && end(a) <= end(o) + 2 && size(a) < size(o)) {
        outer = open[k]
        break
      }
    }
    open.push(i)
    return outer
  })
}

/**
 * In whose words each attribution lies: as the pack judges of those that stand in front of it, else by place. A speaker who is
 * named behind his words is known by place alone.
 */
function chain(list: readonly Attribution[], nested: readonly number[]): number[] {
  const index = new Map(list.map((a, i) => [a, i]))
  const outward = list.map((a, i) => {
    if (a.within === undefined) return nested[i]
    const outer = nested[i] < 0 ? null : list[nested[i]]
    if (outer?.cue && a.cue && outer.cue[0] > a.cue[0]) return nested[i]
    return a.within === null ? -1 : (index.get(a.within) ?? nested[i])
  })
  return withoutCircles(outward)
}

/** Nobody speaks within words that lie within his own: place and judgement may disagree, and the first that was met stays outermost. */
function withoutCircles(outward: readonly number[]): number[] {
  const out = [...outward]
  const walk = new Int32Array(out.length).fill(-1)
  for (let i = 0; i < out.length; i++)
    for (let k = i; k >= 0 && walk[k] < 0; k = out[k]) {
      walk[k] = i
      if (out[k] >= 0 && walk[out[k]] === i) out[k] = -1
    }
  return out
}

const size = (a: Attribution) => end(a) - a.content[0][0]

/** No chain that anybody wrote has so many links, nor does anybody nest so deep. */
const LONGEST = 20
const DEEPEST = 50

function join(own: readonly Link[], outer: readonly Link[]): Link[] {
  const out: Link[] = []
  for (const link of [...own, ...outer]) if (out.length < LONGEST && !out.some((l) => same(l, link))) out.push(link)
  return out
}

function same(a: Link, b: Link): boolean {
  if (a.kind === 'unknown' || b.kind === 'unknown') return false
  return a.entity !== null ? a.entity === b.entity : a.name === b.name && a.entity === b.entity
}

/** Direct where quotation marks stand around all of the content, mixed where they stand around a part of it. */
function quotation(text: string, content: readonly Span[]): Quotation {
  const marked = content.filter(([a, b]) => OPENING.includes(text[a - 1] ?? ' ') && closes(text, b)).length
  if (marked === content.length) return 'direct'
  if (marked > 0) return 'mixed'
  return content.some(([a, b]) => /[“"«][^”"»]{12,}[”"»]/.test(text.slice(a, b))) ? 'mixed' : 'indirect'
}

/** A closing mark, behind the comma or full stop that English puts inside it. */
function closes(text: string, at: number): boolean {
  const mark = /[,.?!;…]/.test(text[at] ?? '') ? at + 1 : at
  return CLOSING.includes(text[mark] ?? ' ')
}
