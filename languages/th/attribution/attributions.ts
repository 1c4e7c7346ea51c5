import { type Attribution, type Doc, Linear, type Source, type Weights } from '@thima/read/language'
import type { Span } from '@thima/read/model'
import { type Candidate, headsSource } from './candidates.ts'
import { citation } from './citation.ts'
import { type Content, contentOf } from './content.ts'
import { contentBefore, digest } from './content-before.ts'
import { judgeCues, tellCue } from './cue-features.ts'
import { bestWithin, type Told, type WithinOption, withinOptions } from './nesting.ts'
import { endBefore, inOwnWords } from './own-words.ts'
import { introduceRoles } from './roles.ts'
import { said } from './said.ts'
import { type Scene, scene } from './scene.ts'
import { type Before, type SourceOption, type Spoken, sourceOptions } from './source.ts'
import { stanceOf } from './stance.ts'
import { REPORTERS, tellers } from './tellers.ts'

/** The learnt weights of the four decisions: does it report, where does the content end, who said it, within whose words. */
export interface AttributionWeights {
  report: Weights
  stop: Weights
  source: Weights
  within: Weights
}

export interface Models {
  report: Linear
  stop: Linear
  source: Linear
  within: Linear
}

export const models = (weights: AttributionWeights): Models => ({
  report: new Linear(weights.report),
  stop: new Linear(weights.stop),
  source: new Linear(weights.source),
  within: new Linear(weights.within),
})

/** Half is where a careful reader is as likely to mark as not; a little below gives the better balance out of fold. */
export const THRESHOLD = 0.4

/** What is looked at when a decision is made, for learning from it. */
export interface Watch {
  sources?(c: Candidate, options: readonly SourceOption[], before: Before): void
  within?(c: Candidate, options: readonly WithinOption[], relays: readonly Source[]): void
}

/** Everything that the text attributes to somebody. */
export function attributions(doc: Doc, models: Models): Attribution[] {
  const view = scene(doc)
  introduceRoles(view)
  judgeCues(view, models.report)
  return attribute(view, models)
}

/** Everything that a prepared text, whose cues are judged, attributes to somebody. */
export function attribute(view: Scene, { report, stop, source, within }: Models, watch?: Watch): Attribution[] {
  const { doc } = view
  const out: Attribution[] = []
  const open: { end: number; spoken: Spoken }[] = []
  const told: Told[] = []
  const read = new Map<Told, Attribution>()
  let last: Before['last'] = null
  let main: Before['main'] = null
  let citedUntil = 0
  let reporting: Source | null = null
  let paragraph = -1
  for (const c of view.candidates) {
    const { p } = c
    if (p < THRESHOLD || headsSource(doc.text, c) || outdone(view, c)) continue
    while (open.length && open[open.length - 1].end <= c.start) open.pop()
    if (c.start < citedUntil) continue
    const cites = citation(view, c)
    if (cites?.content) c.content = cites.content
    const place = placeOf(view, c, stop)
    if (!place) continue
    const content: [number, number] = [place.span[0], place.span[1]]
    if (cites) citedUntil = c.content
    const outer = open.length ? open[open.length - 1].spoken : null
    const before: Before = { outer, last, main }
    const options = sourceOptions(view, c, before, source)
    watch?.sources?.(c, options, before)
    const { option, who, relays } = tellers(
      view,
      c,
      options,
      cites,
      before,
      paragraph === view.pieces[c.piece].paragraph ? reporting : null,
    )
    withoutSpeaker(doc.text, content, c, who)
    content[1] -=
      SIGNED.exec(doc.text.slice(Math.max(content[0], content[1] - LONGEST_SIGN), content[1]))?.[0].length ?? 0
    if (!LETTER.test(doc.text.slice(...content))) continue
    const kind = kindOf(doc, who)
    const around = withinOptions(view, c, who, kind, option.sort, content, told, within)
    watch?.within?.(c, around, relays)
    const latest: Told = {
      c,
      who,
      kind,
      sort: option.sort,
      content,
      ends: place.ends,
      within: who === REPORTERS ? null : bestWithin(around),
      holds: 0,
    }
    if (latest.within) latest.within.holds++
    told.push(latest)
    const attribution: Attribution = {
      cue: [c.start, c.through],
      content: [content],
      stance: stanceOf(c, doc.text, content),
      source: who,
      relays,
      said: saidBy(who, c, said(view, c)),
      p,
      why: [`th/cue/${c.cue.word}`, ...reasons(view, c, report), `th/source/${cites ? 'cited' : option.sort}`],
      within: (latest.within && read.get(latest.within)) ?? null,
    }
    read.set(latest, attribution)
    out.push(attribution)
    if (content[1] <= c.start) {
      inOwnWords(attribution, latest, told, read)
      endBefore(doc, latest, told, read)
    }
    const relay = relays.at(-1)
    if (relay?.kind === 'outlet') {
      reporting = relay
      paragraph = view.pieces[c.piece].paragraph
    }
    const spoken: Spoken = { span: who.span, entity: who.entity, kind, by: c, nested: open.length > 0 }
    if (content[0] >= c.start) open.push({ end: content[1], spoken })
    if (who.kind !== 'unknown' && (who.entity !== null || who.span !== null) && (!outer || open.length <= 2)) {
      last = spoken
      if (!view.pieces[c.piece].title && kind === 'person' && who.entity !== null) main ??= last
    }
  }
  return out
}

/** "ขอ|แนะนำ", "ประกาศ|ขอให้": of two words that touch one makes the attribution, the likelier. */
function outdone({ candidates }: Scene, c: Candidate): boolean {
  const next = candidates[c.index + 1]
  const prior = candidates[c.index - 1]
  return (
    (c.that === 'none' && next?.start === c.end && next.p > c.p) ||
    (prior?.that === 'none' && prior.end === c.start && prior.p >= c.p && prior.p >= THRESHOLD)
  )
}

/** Nobody knows when a rumour began: a day in front of it is that of what is told around it. */
const saidBy = ({ kind }: Source, c: Candidate, when: Span | null): Span | null =>
  kind === 'unknown' && when !== null && when[0] < c.start ? null : when

/** With what an agency signs its text: "…ภายในสัปดาห์นี้|.-สำนักข่าวไทย". */
const SIGNED = /\s?\.\s?[-–]\s?\S{3,30}$/u
const LONGEST_SIGN = 40

/** A content of signs alone says nothing: "เฮลั่น|!". */
const LETTER = /[\p{L}\p{N}]/u

/** What stands before whoever said it ends where his name begins: "น้ำท่วมหนัก| ผู้ว่าฯ เชียงราย|เผย". */
function withoutSpeaker(text: string, content: [number, number], c: Candidate, { span }: Source): void {
  if (content[0] >= c.start || span === null || span[0] <= content[0] || span[0] >= content[1]) return
  content[1] = content[0] + text.slice(content[0], span[0]).trimEnd().length
}

/** What a source is, by what is known of it. */
function kindOf(doc: Doc, who: Source): Spoken['kind'] {
  const kind = who.entity === null ? undefined : doc.entities.get(who.entity)?.kind
  return kind === undefined ? who.kind : kind === 'country' || kind === 'place' ? 'government' : kind
}

function placeOf(view: Scene, c: Candidate, stop: Linear): Content | null {
  const before = digest(view, c) ?? contentBefore(view, c)
  if (before) return { span: before, ends: null }
  const found = contentOf(view, c, stop)
  const span = found && inFrontOfReporter(view, c, found.span)
  return span && { span, ends: found.ends }
}

/** The features that weighed most for its being a statement. */
function reasons(view: Scene, c: Candidate, report: Linear): string[] {
  return report.explain((judge) => tellCue(view, c, judge)).map((f) => `th/report/${f}`)
}

/** What a reporter behind it covers ends in front of him: "… เป็นครั้งที่ 3 |ตามรายงานของเอพี". */
function inFrontOfReporter({ candidates, text, pieces }: Scene, c: Candidate, [start, end]: Span): Span | null {
  for (let i = c.index + 1; i < candidates.length && candidates[i].start < end; i++) {
    const o = candidates[i]
    if (
      o.cue.class !== 'according' ||
      o.p < 0.9 ||
      o.start <= start ||
      pieces[o.piece].quoted !== pieces[c.piece].quoted
    )
      continue
    let to = o.start
    while (to > start && text[to - 1] === ' ') to--
    return to > start ? [start, to] : null
  }
  return [start, end]
}
