import {
  type Attribution,
  chooseEvents,
  type Doc,
  type EventCandidate,
  type EventMention,
  firstIndex,
  type Judge,
  type Linear,
  mentionsIn,
  type Telling,
  Term,
  terms,
} from '@thima/read/language'
import { ENTITY_KINDS, type EntityKind, type Span, STANCES } from '@thima/read/model'
import { groupBefore } from '../attribution/cue.ts'
import { COMPANY_WORDS, type Referents, referentsOf, type Spoke } from '../attribution/referents.ts'
import { mentionAt } from '../attribution/speaker.ts'
import { stateByDemonym } from '../demonyms.ts'
import type { Analysis } from '../grammar/analysis.ts'
import type { Chunk } from '../grammar/chunks.ts'
import { T, TAGS } from '../grammar/tags.ts'
import { IS, W } from '../grammar/words.ts'
import { type EventPlace, eventPlaces } from './candidates.ts'
import { EVENT_WORDS } from './event-words.ts'
import { modalityOf } from './modality.ts'
import { lands, rolesOf, subjectOf } from './roles.ts'

/** Lower than half: what is missed costs the ledger more than what is made up. */
const THRESHOLD = 0.27

/** The events that a text tells, in statements and in the writer's own voice. */
export function events(doc: Doc, a: Analysis, model: Linear): EventMention[] {
  return chooseEvents(eventCandidates(doc, a), model, THRESHOLD)
}

/** Every place that may tell an event, with every event that it may tell. */
export function eventCandidates(doc: Doc, a: Analysis): EventCandidate[] {
  const places = eventPlaces(a)
  if (!places.length) return []
  const referents = referentsOf(doc, a)
  const seen = new Map<string, number>()
  const cues = cueStarts(doc)
  const spoke = speakers(doc, a)
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
      describe: (judge) => describe(judge, doc, a, place, Math.min(n, 2), arounds[i], cues),
      tell: () => tell(doc, a, place, arounds[i], cues.get(a.starts[place.from]) ?? null, referents, spoke),
    }
  })
}

/** Where the words of cues begin, with their attributions. */
function cueStarts({ attributions, words }: Doc): Map<number, Attribution> {
  const cued = attributions.filter((x) => x.cue !== null).sort((x, y) => x.cue![0] - y.cue![0])
  const out = new Map<number, Attribution>()
  let w = 0
  for (const x of cued) {
    while (w < words.length && words.starts[w] < x.cue![0]) w++
    for (let i = w; i < words.length && words.starts[i] < x.cue![1]; i++) out.set(words.starts[i], x)
  }
  return out
}

/** Who has spoken where, in order of place: for pronouns. */
function speakers(doc: Doc, a: Analysis): (Spoke & { at: number })[] {
  const out: (Spoke & { at: number })[] = []
  let s = 0
  for (const { source } of [...doc.attributions].sort(
    (x, y) => (x.source.span?.[0] ?? 0) - (y.source.span?.[0] ?? 0),
  )) {
    if (source.span === null || (source.entity === null && source.unnamed?.number !== 'one')) continue
    while (s + 1 < a.sentences.length && a.starts[a.sentences[s + 1].from] <= source.span[0]) s++
    out.push({ entity: source.entity, paragraph: a.sentences[s].paragraph, at: source.span[0] })
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

function tell(
  doc: Doc,
  a: Analysis,
  place: EventPlace,
  around: Attribution | null,
  cued: Attribution | null,
  referents: Referents,
  spoke: readonly (Spoke & { at: number })[],
): Telling {
  const s = a.sentences[a.sentenceOf[place.from]]
  const whom = (c: Chunk): readonly string[] => {
    const span: Span = [a.starts[c.from], a.ends[c.to - 1]]
    const head = mentionsIn(doc, [a.starts[c.head], a.ends[c.head]]).map((m) => m.entity)
    if (head.length) return head
    const both = bothBefore(doc, span)
    if (both) return both
    if (a.is[c.head] & IS.pronoun) {
      const id = referents.pronoun(
        c,
        around && { entity: around.source.entity, quoted: a.quoteOf[c.from] >= 0 },
        spoke,
        firstIndex(spoke.length, (i) => spoke[i].at >= span[0]),
      )
      return id === null ? [] : [id]
    }
    // An event is told once, at its clearest place: not where its party is but "the company".
    const id = COMPANY.has(a.word[c.head]) ? null : referents.described(c)
    if (id !== null) return [id]
    // "Russian troops", "officials of the ministry": whose they are.
    const of = mentionsIn(doc, span).find(
      (m) => m.kind === 'country' || m.kind === 'government' || m.kind === 'organization',
    )
    if (of) return [of.entity]
    for (let i = c.from; i < c.to; i++) {
      const state = stateByDemonym(doc, a.word[i])
      if (state !== null) return [state]
    }
    return []
  }
  const { actors, recipients, place: where, start } = rolesOf(doc, a, place, whom)
  const end = clauseEnd(a, place.to, s.to)
  const agents = who(doc, a, place, actors, around, cued)
  return {
    content: [a.starts[Math.max(start, s.from)], a.ends[end - 1]],
    actors: agents,
    recipients: recipients.filter((id) => !agents.includes(id)),
    place: where,
    when: whenOf(doc, a, place),
    modality: modalityOf(a, place, around, s.title),
    firsthand: FIRSTHAND.test(doc.text.slice(a.starts[s.from], a.ends[s.to - 1])) ? true : null,
  }
}

/** Whoever says it does it, where saying is doing ("asked", "condemned"); whoever plans it does it where nobody else is named. */
function who(
  doc: Doc,
  a: Analysis,
  place: EventPlace,
  actors: string[],
  around: Attribution | null,
  cued: Attribution | null,
): string[] {
  if (!place.meaning.verb || place.meaning.frame === 'befall' || place.meaning.frame === 'undergo') return actors
  if (cued?.source.entity) return actors.includes(cued.source.entity) ? actors : lands(doc, [cued.source.entity])
  return actors.length ? actors : speakerActs(a, place, around)
}

const COMPANY: ReadonlySet<number> = new Set(COMPANY_WORDS)

const THEY = /^(?:they|them)$/iu
const BOTH =
  /^(?:both|the two|two) (?:of the )?(countries|nations|governments|sides|parties|leaders|men|presidents|ministers|neighbou?rs|states)$/iu

/** How many names back two of a kind are looked for. */
const MOST_BACK = 500

/** "the two countries", "both leaders": the last two that the text has named before. */
function bothBefore(doc: Doc, span: Span): string[] | null {
  const text = doc.text.slice(...span)
  const match = BOTH.exec(text)
  if (!match && !THEY.test(text)) return null
  const people = !match || /^(?:leaders|men|presidents|ministers)$/iu.test(match[1])
  const out: string[] = []
  const { mentions } = doc
  const end = firstIndex(mentions.length, (i) => mentions[i].span[0] >= span[0])
  for (let i = end - 1; i >= 0 && i >= end - MOST_BACK && out.length < 2; i--) {
    const { kind, entity } = mentions[i]
    if (kind === (people ? 'person' : 'country') && !out.includes(entity)) out.unshift(entity)
  }
  return out.length === 2 ? out : null
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
  const { times } = doc
  const start = a.starts[s.from]
  for (let i = firstIndex(times.length, (k) => times[k].span[0] >= start); i < times.length; i++) {
    const { span, value } = times[i]
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
function describe(
  judge: Judge,
  doc: Doc,
  a: Analysis,
  place: EventPlace,
  seen: number,
  around: Attribution | null,
  cues: ReadonlyMap<number, Attribution>,
): void {
  const { from, to, meaning } = place
  const sentence = a.sentenceOf[from]
  const s = a.sentences[sentence]
  const phrases = a.phrasesOf(sentence)
  const group = meaning.verb ? groupBefore(a, from, s.from) : 0
  const subject = meaning.verb ? subjectOf(a, phrases, from, s.from) : null
  const next = phrases.find((c) => c.from >= to)
  const near = next && next.from - to < 3 ? 'near' : 'far'
  const form = meaning.verb ? F.verb : F.noun
  // No words and no types: eighteen texts say more of grammar than of words.
  const frame = FRAMES.get(meaning.frame)!
  judge.add(meaning.strong ? F['strong=true'] : F['strong=false'], form)
  judge.add(meaning.words.length > 1 ? F['long=true'] : F['long=false'])
  judge.add(frame, LEFT[kindOf(doc, a, subject)])
  judge.add(frame, RIGHT[near][kindOf(doc, a, next)])
  judge.add(GROUPS[group])
  judge.add(from > s.from ? BEFORE[a.tag[from - 1]] : F['before=start'], form)
  judge.add(to < s.to ? BEHIND[a.tag[to]] : F['behind=end'], form)
  judge.add(s.title ? F['title=true'] : F['title=false'])
  judge.add(SEEN[seen])
  judge.add(cues.has(a.starts[from]) ? F['cue=true'] : F['cue=false'])
  judge.add(around ? AROUND[around.stance] : F['around=none'])
  judge.add(sentence < 3 ? F['lead=true'] : F['lead=false'])
}

/** What a phrase beside an event names first. */
type PhraseKind = EntityKind | 'pronoun' | 'thing' | 'none'

function kindOf(doc: Doc, a: Analysis, c: Chunk | null | undefined): PhraseKind {
  if (!c) return 'none'
  const mention = mentionAt(doc, a.starts[c.from], a.ends[c.to - 1])
  return mention ? mention.kind : a.is[c.head] & IS.pronoun ? 'pronoun' : 'thing'
}

const KINDS: readonly PhraseKind[] = [...ENTITY_KINDS, 'pronoun', 'thing', 'none']
/** Names of features, put together once. */
const F = terms(
  'verb noun strong=true strong=false long=true long=false before=start behind=end title=true title=false cue=true cue=false around=none lead=true lead=false',
)
const named = <T extends string>(values: readonly T[], name: (value: T) => string) =>
  Object.fromEntries(values.map((value) => [value, new Term(name(value))])) as Record<T, Term>
const FRAMES = new Map(EVENT_WORDS.map(({ frame }) => [frame, new Term(frame)]))
const LEFT = named(KINDS, (kind) => `l=${kind}`)
const RIGHT = { near: named(KINDS, (kind) => `r=${kind}:near`), far: named(KINDS, (kind) => `r=${kind}:far`) }
const AROUND = named(STANCES, (stance) => `around=${stance}`)
const GROUPS = Array.from({ length: 256 }, (_, group) => new Term(`group=${group}`))
const BEFORE = TAGS.map((tag) => new Term(`before=${tag}`))
const BEHIND = TAGS.map((tag) => new Term(`behind=${tag}`))
const SEEN = [0, 1, 2].map((n) => new Term(`seen=${n}`))
