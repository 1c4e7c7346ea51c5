import {
  type Attribution,
  chooseEvents,
  type Doc,
  type EventCandidate,
  type EventMention,
  type Linear,
  mentionsIn,
  type Telling,
} from '@thima/read/language'
import type { Span } from '@thima/read/model'
import { groupBefore } from '../attribution/cue.ts'
import { Referents } from '../attribution/referents.ts'
import type { Analysis } from '../grammar/analysis.ts'
import type { Chunk } from '../grammar/chunks.ts'
import { T, TAGS } from '../grammar/tags.ts'
import { IS, W } from '../grammar/words.ts'
import { type EventPlace, eventPlaces } from './candidates.ts'
import { modalityOf } from './modality.ts'
import { rolesOf, subjectOf } from './roles.ts'

/** Lower than half: what is missed costs the ledger more than what is made up. */
const THRESHOLD = 0.33

/** The events that a text tells, in statements and in the writer's own voice. */
export function events(doc: Doc, a: Analysis, model: Linear): EventMention[] {
  return chooseEvents(eventCandidates(doc, a), model, THRESHOLD)
}

/** Every place that may tell an event, with every event that it may tell. */
export function eventCandidates(doc: Doc, a: Analysis): EventCandidate[] {
  const places = eventPlaces(a)
  if (!places.length) return []
  const referents = new Referents(doc, a)
  const seen = new Map<string, number>()
  const cues = cueStarts(doc)
  const arounds = innermost(
    doc.attributions,
    places.map((p) => a.starts[p.from]),
  )
  return places.map((place, i) => {
    const { meaning } = place
    const n = seen.get(meaning.sort) ?? 0
    seen.set(meaning.sort, n + 1)
    return {
      type: meaning.type,
      mode: meaning.mode,
      sort: meaning.sort,
      trigger: [a.starts[place.from], a.ends[place.to - 1]] as Span,
      features: featuresOf(doc, a, place, Math.min(n, 2), arounds[i], cues),
      tell: () => tell(doc, a, place, arounds[i], referents),
    }
  })
}

/** Where the words of cues begin. */
function cueStarts({ attributions, words }: Doc): Set<number> {
  const cues = attributions.flatMap((x) => (x.cue ? [x.cue] : [])).sort((x, y) => x[0] - y[0])
  const out = new Set<number>()
  let w = 0
  for (const [start, end] of cues) {
    while (w < words.length && words.starts[w] < start) w++
    for (let i = w; i < words.length && words.starts[i] < end; i++) out.add(words.starts[i])
  }
  return out
}

/** For each offset, in order, the smallest attribution whose content holds it. */
function innermost(attributions: readonly Attribution[], offsets: readonly number[]): (Attribution | null)[] {
  const size = (x: Attribution) => x.content.reduce((n, [s, e]) => n + e - s, 0)
  const sorted = [...attributions].sort((x, y) => x.content[0][0] - y.content[0][0])
  let open: Attribution[] = []
  let next = 0
  return offsets.map((at) => {
    while (next < sorted.length && sorted[next].content[0][0] <= at) open.push(sorted[next++])
    open = open.filter((x) => x.content[x.content.length - 1][1] > at)
    let best: Attribution | null = null
    for (const x of open)
      if (x.content.some(([s, e]) => s <= at && at < e) && (best === null || size(x) < size(best))) best = x
    return best
  })
}

function tell(doc: Doc, a: Analysis, place: EventPlace, around: Attribution | null, referents: Referents): Telling {
  const s = a.sentences[a.sentenceOf[place.from]]
  const whom = (c: Chunk): string[] => {
    const span: Span = [a.starts[c.from], a.ends[c.to - 1]]
    const head = mentionsIn(doc, [a.starts[c.head], a.ends[c.head]]).map((m) => m.entity)
    if (head.length) return head
    if (a.is[c.head] & IS.pronoun) {
      const id = referents.pronoun(c, around && { entity: around.source.entity, quoted: a.quoteOf[c.from] >= 0 }, [])
      return id === null ? [] : [id]
    }
    const id = referents.described(c)
    if (id !== null) return [id]
    // "Russian troops", "officials of the ministry": whose they are.
    const of = mentionsIn(doc, span).find(
      (m) => m.kind === 'country' || m.kind === 'government' || m.kind === 'organization',
    )
    return of ? [of.entity] : []
  }
  const { actors, recipients, place: where, start } = rolesOf(doc, a, place, whom)
  const end = clauseEnd(a, place.to, s.to)
  const agents =
    actors.length || place.meaning.frame === 'befall' || place.meaning.frame === 'undergo' || !place.meaning.verb
      ? actors
      : speakerActs(a, place, around)
  return {
    content: [a.starts[Math.max(start, s.from)], a.ends[end - 1]],
    actors: agents,
    recipients: recipients.filter((id) => !agents.includes(id)),
    place: where,
    when: whenOf(doc, a, place),
    modality: modalityOf(a, place, around, s.title),
    firsthand: FIRSTHAND.test(doc.text.slice(a.starts[s.from], a.ends[s.to - 1])) ? true : null,
    why: [`en/event/${place.meaning.words.join(' ')}`],
  }
}

/** "to travel to Hanoi" as content of whoever plans it. */
function speakerActs(a: Analysis, place: EventPlace, around: Attribution | null): string[] {
  if (!around || around.source.entity === null) return []
  const opens = around.content.some(
    ([start]) => start >= a.starts[Math.max(place.from - 1, 0)] && start <= a.starts[place.from],
  )
  return around.stance === 'intends' && opens ? [around.source.entity] : []
}

const FIRSTHAND =
  /\btold (?:this (?:newspaper|reporter)|our (?:reporter|correspondent))|\b(?:witnessed|seen) by (?:this|our)/u

/** The time in the clause behind the word, else the nearest before it in the sentence. */
function whenOf(doc: Doc, a: Analysis, { from, to }: EventPlace): string | null {
  const s = a.sentences[a.sentenceOf[from]]
  const end = clauseEnd(a, to, s.to)
  let before: string | null = null
  for (const { span, value } of doc.times) {
    if (span[0] < a.starts[s.from]) continue
    if (span[0] >= a.ends[s.to - 1]) break
    if (span[0] >= a.starts[to - 1] && span[0] < a.ends[end - 1]) return value
    if (span[1] <= a.starts[from] && a.starts[from] - span[1] < 90) before = value
  }
  return before
}

function clauseEnd(a: Analysis, from: number, to: number): number {
  let verbs = 0
  for (let i = from; i < to; i++) {
    if (a.tag[i] === T.VERB || a.tag[i] === T.AUX) verbs++
    if (verbs > 0 && (a.is[i] & IS.comma || a.tag[i] === T.CCONJ)) return i
    if (a.word[i] === W.semicolon || a.is[i] & IS.quote) return Math.max(i, from)
  }
  return Math.max(to > from && a.text[a.starts[to - 1]] === '.' ? to - 1 : to, from)
}

/** What speaks for and against a word telling an event at its place. */
function featuresOf(
  doc: Doc,
  a: Analysis,
  place: EventPlace,
  seen: number,
  around: Attribution | null,
  cues: ReadonlySet<number>,
): string[] {
  const { from, to, meaning } = place
  const sentence = a.sentenceOf[from]
  const s = a.sentences[sentence]
  const phrases = a.chunksOf(sentence).filter((c) => !c.owner)
  const group = meaning.verb ? groupBefore(a, from, s.from) : 0
  const subject = meaning.verb ? subjectOf(a, phrases, from, s.from) : null
  const next = phrases.find((c) => c.from >= to)
  const kind = (c: Chunk | null | undefined) => {
    if (!c) return 'none'
    const m = mentionsIn(doc, [a.starts[c.from], a.ends[c.to - 1]])[0]
    return m ? m.kind : a.is[c.head] & IS.pronoun ? 'pronoun' : 'thing'
  }
  const near = next && next.from - to < 3 ? 'near' : 'far'
  const form = meaning.verb ? 'verb' : 'noun'
  const cued = cues.has(a.starts[from])
  return [
    `t=${meaning.type}`,
    `s=${meaning.sort}`,
    `w=${meaning.words.join('_')}|${meaning.type}`,
    `strong=${meaning.strong}|${form}`,
    `long=${meaning.words.length > 1}`,
    `${meaning.type}|${meaning.strong}`,
    `${meaning.frame}|l=${kind(subject)}`,
    `${meaning.frame}|r=${kind(next)}:${near}`,
    `group=${group}`,
    `before=${from > s.from ? TAGS[a.tag[from - 1]] : 'start'}|${form}`,
    `behind=${to < s.to ? TAGS[a.tag[to]] : 'end'}|${form}`,
    `title=${s.title}`,
    `seen=${seen}`,
    `cue=${cued}|${meaning.type}`,
    `around=${around?.stance ?? 'none'}`,
    `lead=${sentence < 3}`,
  ]
}
