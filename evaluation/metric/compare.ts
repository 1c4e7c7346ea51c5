import type { EntityKind, Link, ReadEvent, Reading, Span, Statement } from '@thima/read/model'
import { type Gold, type GoldEvent, type GoldStatement, iou, overlap, size } from '../gold.ts'
import { pairUp } from './pair.ts'
import { newTally, type Tally } from './tally.ts'

/** Everything that is counted, in the order of the table. */
export const METRICS = [
  'content characters',
  'statements',
  'traced',
  'speaker',
  'whole chain',
  'relayed',
  'unnamed',
  'quotation',
  'stance',
  'said at',
  'times',
  'time values',
  'entities',
  'events',
  'event actors',
  'event recipients',
  'event when',
  'event modality',
  'furniture',
  'published',
] as const
export type Metric = (typeof METRICS)[number]
export type Comparison = Record<Metric, Tally>

/** Holds one reading against the gold reading of the same text. */
export function compare(gold: Gold, reading: Reading): Comparison {
  const tallies = Object.fromEntries(METRICS.map((metric) => [metric, newTally()])) as Comparison
  const count = (metric: Metric, goldCount: number, readCount: number, right: number) => {
    tallies[metric].gold += goldCount
    tallies[metric].read += readCount
    tallies[metric].right += right
  }
  /** A property of things already paired: right or wrong. */
  const judge = (metric: Metric, right: boolean) => count(metric, 1, 1, right ? 1 : 0)

  const characters = (metric: Metric, goldSpans: readonly Span[], readSpans: readonly Span[]) => {
    const [a, b] = [union(goldSpans), union(readSpans)]
    count(metric, size(a), size(b), overlap(a, b))
  }
  characters(
    'content characters',
    gold.statements.flatMap((s) => s.content),
    reading.statements.flatMap((s) => s.content),
  )
  characters('furniture', gold.furniture, reading.furniture)

  compareStatements(gold, reading.statements, count, judge)
  compareTimes(gold, reading, count)
  compareEntities(gold, reading, count)
  if (gold.events) compareEvents(gold.events, reading, count, judge)
  if (gold.published) judge('published', gold.published === reading.published?.slice(0, 10))
  return tallies
}

type Count = (metric: Metric, gold: number, read: number, right: number) => void
type Judge = (metric: Metric, right: boolean) => void

/** Statements are the same where they share half of their content, or have the same words at another place. */
export function pairStatements(gold: Gold, read: readonly Statement[]): [GoldStatement, Statement][] {
  return pairUp(gold.statements, read, (one, other) => {
    const share = iou(one.content, other.content)
    if (share >= 0.5) return share
    return wordsOf(gold.text, one.content) === wordsOf(gold.text, other.content) ? 0.5 : 0
  })
}

function compareStatements(gold: Gold, read: readonly Statement[], count: Count, judge: Judge): void {
  const pairs = pairStatements(gold, read)
  count('statements', gold.statements.length, read.length, pairs.length)
  let traced = 0
  const recalled = { relayed: 0, unnamed: 0 }
  for (const [one, other] of pairs) {
    const speaker = sameLink(one.chain[0], other.chain[0], gold)
    const whole =
      speaker &&
      one.chain.length === other.chain.length &&
      one.chain.every((link, i) => sameLink(link, other.chain[i], gold))
    if (whole) traced++
    if (whole && isRelayed(one)) recalled.relayed++
    if (speaker && isUnnamed(one) && other.chain[0].kind === 'unnamed') recalled.unnamed++
    judge('speaker', speaker)
    judge('whole chain', whole)
    judge('quotation', one.quotation === other.quotation)
    judge('stance', one.stance === other.stance)
    judge('said at', (one.saidAt ?? null) === other.saidAt)
  }
  count('traced', gold.statements.length, read.length, traced)
  const relayed = gold.statements.filter(isRelayed).length
  const unnamed = gold.statements.filter(isUnnamed).length
  count('relayed', relayed, relayed, recalled.relayed)
  count('unnamed', unnamed, unnamed, recalled.unnamed)
}

const isRelayed = ({ chain }: GoldStatement) => chain.slice(1).some(({ kind }) => kind === 'outlet')
const isUnnamed = ({ chain }: GoldStatement) => chain[0]?.kind === 'unnamed'

const wordsOf = (text: string, content: readonly Span[]) =>
  content
    .map(([start, end]) => text.slice(start, end))
    .join(' ')
    .replace(/[\s"“”‘’']+/g, '')

/** A source is right where its mention overlaps gold's, or one of the same entity, or where it has the same name. */
function sameLink(gold: GoldStatement['chain'][number], read: Link | undefined, { entities }: Gold): boolean {
  if (!read) return false
  if (gold.kind === 'unknown' && read.kind === 'unknown') return true
  const at = read.span
  if (gold.span && at && overlap([gold.span], [at]) > 0) return true
  const entity = entities.find(({ name }) => name === gold.name)
  if (entity && at && overlap(entity.mentions, [at]) > 0) return true
  const name = foldName(read.name)
  return name !== '' && [gold.name, ...(entity?.aliases ?? [])].some((other) => foldName(other) === name)
}

const foldName = (name: string | null | undefined) =>
  (name ?? '')
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function compareTimes(gold: Gold, { times }: Reading, count: Count): void {
  const found = gold.times.filter((time): time is { span: Span; value: string | null } => time.span !== null)
  const pairs = pairUp(found, times, (one, other) => iou([one.span], [other.span]))
  count('times', gold.times.length, times.length, pairs.length)
  const right = pairs.filter(([one, other]) => one.value === other.value).length
  count('time values', gold.times.length, times.length, right)
}

/** Mentions, the longest where one lies in another; kinds that careful people mix up count as the same. */
function compareEntities(gold: Gold, reading: Reading, count: Count): void {
  type Mention = { kind: EntityKind; span: Span }
  const mentionsOf = (entities: readonly { kind: EntityKind; mentions: readonly Span[] }[]): Mention[] => {
    const all = entities.flatMap(({ kind, mentions }) => mentions.map((span) => ({ kind, span })))
    const longest: Mention[] = []
    for (const mention of all.sort((a, b) => size([b.span]) - size([a.span]))) {
      const [start, end] = mention.span
      if (!longest.some(({ span }) => start >= span[0] && end <= span[1])) longest.push(mention)
    }
    return longest
  }
  const [wanted, found] = [mentionsOf(gold.entities), mentionsOf(reading.entities)]
  const pairs = pairUp(wanted, found, (one, other) => {
    const share = iou([one.span], [other.span])
    return share >= 0.5 && (one.kind === other.kind || isMixedUp(one.kind, other.kind)) ? share : 0
  })
  count('entities', wanted.length, found.length, pairs.length)
}

const MIXED_UP: readonly (readonly EntityKind[])[] = [
  ['organization', 'government'],
  ['country', 'place'],
  ['organization', 'outlet'],
]
const isMixedUp = (a: EntityKind, b: EntityKind) => MIXED_UP.some((pair) => pair.includes(a) && pair.includes(b))

/** Characters between the beginnings of two triggers up to which they are the same event. */
const NEAR = 40

function compareEvents(gold: readonly GoldEvent[], reading: Reading, count: Count, judge: Judge): void {
  const pairs = pairUp(gold, reading.events, (one: GoldEvent, other: ReadEvent) => {
    if (!one.trigger || one.type !== other.type || Math.abs(one.trigger[0] - other.trigger[0]) > NEAR) return 0
    return 1 + iou([one.trigger], [other.trigger])
  })
  count('events', gold.length, reading.events.length, pairs.length)
  const names = (ids: readonly string[]) =>
    ids.map((id) => foldName(reading.entities.find((entity) => entity.id === id)?.name ?? id))
  for (const [one, other] of pairs) {
    for (const [metric, role] of [
      ['event actors', 'actors'],
      ['event recipients', 'recipients'],
    ] as const) {
      const [due, has] = [(one[role] ?? []).map(foldName), names(other[role])]
      count(metric, due.length, has.length, due.filter((name) => has.includes(name)).length)
    }
    if (one.when) judge('event when', one.when === other.when)
    judge('event modality', one.modality === other.modality)
  }
}

/** Spans without overlap that hold the same characters. */
function union(spans: readonly Span[]): Span[] {
  const joined: [number, number][] = []
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else joined.push([start, end])
  }
  return joined
}
