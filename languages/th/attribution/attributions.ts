import { type Attribution, type Doc, headed, Linear, referent, type Source, type Weights } from '@thima/read/language'
import type { Span } from '@thima/read/model'
import { type Candidate, headsSource } from './candidates.ts'
import { type Citation, citation } from './citation.ts'
import { type Content, contentOf } from './content.ts'
import { contentBefore, digest } from './content-before.ts'
import { judgeCues, tellCue } from './cue-features.ts'
import { bestWithin, type Told, type WithinOption, withinOptions } from './nesting.ts'
import { asSource, relaysAt } from './relays.ts'
import { introduceRoles } from './roles.ts'
import { said } from './said.ts'
import { type Scene, scene } from './scene.ts'
import { type Before, bestSource, type SourceOption, type Spoken, sourceOptions } from './source.ts'
import { stanceOf } from './stance.ts'
import { withoutParticles, withoutTopic } from './trim.ts'
import { unnamed } from './unnamed.ts'
import { wholeUnnamed } from './whole-unnamed.ts'

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
    if (p < THRESHOLD || headsSource(doc.text, c)) continue
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
    if (!LETTER.test(doc.text.slice(...content))) continue
    const kind = kindOf(doc, who)
    const around = withinOptions(view, c, who, kind, option.sort, content, told, within)
    watch?.within?.(c, around, relays)
    const latest: Told = { c, who, kind, content, ends: place.ends, within: bestWithin(around) }
    told.push(latest)
    const attribution: Attribution = {
      cue: [c.start, c.through],
      content: [content],
      stance: stanceOf(c, doc.text, content),
      source: who,
      relays,
      said: said(view, c),
      p,
      why: [`th/cue/${c.cue.word}`, ...reasons(view, c, report), `th/source/${cites ? 'cited' : option.sort}`],
      within: (latest.within && read.get(latest.within)) ?? null,
    }
    read.set(latest, attribution)
    out.push(attribution)
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

/** Who said it and who passed it on at this place: whom the text cites comes before the one who cites. */
function tellers(
  view: Scene,
  c: Candidate,
  options: readonly SourceOption[],
  cites: Citation | null,
  before: Before,
  reporting: Source | null,
) {
  if (cites) {
    const behind = options.filter((o) => o.span === null || o.span[1] <= Math.min(c.start, cites.from))
    const outlets = behind.filter((o) => o.kind === 'outlet' && o.span !== null)
    const named = outlets.filter((o) => o.sort === 'mention')
    const option = bestSource(named.length ? named : outlets.length ? outlets : behind)
    const told = option.sort === 'mention' || option.sort === 'description'
    const citing = !told && cites.from < c.start && reporting ? reporting : sourceFrom(view.doc, option, before)
    const [who, ...rest] = cites.cited
    return { option, who, relays: citing.kind === 'unknown' ? rest : [...rest, citing] }
  }
  const option = wholeUnnamed(view, c, bestSource(options), options)
  if (view.word(c.from - 1) === PASSIVE && c.that !== 'none') {
    const unknown = options.find((o) => o.sort === 'unknown')!
    return { option: unknown, who: asSource(unknown), relays: [] }
  }
  const nobody = c.cue.class === 'rumour' && (RUMOUR.test(c.cue.word) || isRumoured(c, option))
  const who = nobody ? NOBODY : sourceFrom(view.doc, option, before)
  return { option, who, relays: relaysAt(view, c, option) }
}

/** "ถูก|กล่าวหาว่า": nobody tells by whom. */
const PASSIVE = 'ถูก'
const RUMOUR = /^(มี|กระแส|ข่าวลือ|ข่าว$)/u

/** "ลือ|ประธานาธิบดีเสียชีวิต": who is named behind it does not spread the rumour. */
const isRumoured = ({ cue, end }: Candidate, { span }: SourceOption): boolean =>
  cue.word.endsWith('ลือ') && (span === null || span[0] >= end)

const NOBODY: Source = { span: null, kind: 'unknown', name: 'unspecified reports', entity: null, unnamed: null }

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

/** What points back to the one who spoke before: "บล็อกเกอร์|รายนี้", "นายทหาร|ผู้นี้". */
const AGAIN = /(?:ราย|คน|ผู้|ท่าน)(?:นี้|ดังกล่าว|เดียวกัน(?:นี้)?)/u
const SOMEBODY: ReadonlySet<string> = new Set(['person', 'unnamed', 'group'])
/** How far behind the description such a word may end. */
const SAME = 12

function sameAgain(doc: Doc, span: Span, { span: first, entity, kind }: Spoken): Source {
  const told = entity === null && first !== null ? unnamed(doc, first) : null
  const name = entity === null && first !== null ? doc.text.slice(...first) : null
  return { span, kind: told ? 'unnamed' : kind, name, entity, unnamed: told }
}

/** "ตน", "ตนเอง" is whoever speaks there. */
const isSelf = (doc: Doc, [start]: Span) => doc.text.startsWith('ตน', start)

function sourceFrom(doc: Doc, option: SourceOption, before: Before): Source {
  const { sort } = option
  const span = option.span && sort !== 'mention' ? withoutTopic(doc, withoutParticles(doc, option.span)) : option.span
  const again =
    span !== null &&
    sort !== 'mention' &&
    before.last !== null &&
    SOMEBODY.has(before.last.kind) &&
    AGAIN.test(doc.text.slice(span[0], span[1] + SAME))
  if (again) return sameAgain(doc, span, before.last!)
  const carried = sort === 'outer' ? before.outer : sort === 'last' ? before.last : sort === 'main' ? before.main : null
  if (carried) return { span: carried.span, kind: 'person', name: null, entity: carried.entity, unnamed: null }
  if (sort === 'pronoun')
    return { span, kind: 'person', name: null, entity: (before.outer ?? before.last)?.entity ?? null, unnamed: null }
  const whole = span && headed(doc, span, option.kind)
  if (whole) return { ...whole, name: null, entity: referent(doc, whole.span), unnamed: null }
  if (span === null || sort === 'mention') return asSource(option)
  const told = unnamed(doc, span)
  if (told) return { span, kind: 'unnamed', name: null, entity: null, unnamed: told }
  const entity = referent(doc, span) ?? (isSelf(doc, span) ? ((before.outer ?? before.last)?.entity ?? null) : null)
  return { span, kind: option.kind, name: null, entity, unnamed: null }
}
