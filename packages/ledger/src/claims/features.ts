import type { ReadEvent, Span } from '@thima/read/model'
import { hull } from './article.ts'
import { CAUSES, COLOURLESS, HAPPENINGS, MODES } from './concepts.ts'
import type { LedgerPage } from './page.ts'
import type { Telling } from './telling.ts'

/** What a telling is about: keys with weights. `c:visit` a concept, `t:CONSULT` a type, `n:kim-jong-un` a name, `w:en:…` a word, `q:2056` a number, `m:3` how many
 * digits it has. */
export type Features = Map<string, number>

const WEIGHT = {
  happening: 1.6,
  cause: 1,
  thing: 1.1,
  colourless: 0.25,
  type: 0.8,
  name: 1.4,
  word: 0.45,
  number: 1.1,
  magnitude: 0.9,
}

export function add(features: Features, key: string, weight: number): void {
  if ((features.get(key) ?? 0) < weight) features.set(key, weight)
}

export function merge(into: Features, from: Features, scale: number): void {
  for (const [key, weight] of from) add(into, key, weight * scale)
}

/** What the words of some spans are about, `without` others that lie in them. */
export function featuresOf(page: LedgerPage, spans: readonly Span[], without: readonly Span[] = []): Features {
  const features: Features = new Map()
  const out = (start: number, end: number) => without.some(([s, e]) => s <= start && end <= e)
  for (const [start, end] of spans) {
    each(page.concepts, spanOf, start, end, ({ id, span }) => {
      if (!out(...span)) addConcept(features, id, 1)
    })
    each(page.names, spanOf, start, end, ({ span, value }) => {
      if (!out(...span)) for (const [id, weight] of value.stands) add(features, `n:${id}`, WEIGHT.name * weight)
    })
    each(page.numbers, spanOf, start, end, ({ span, value }) => {
      if (value < 3 || out(...span)) return
      add(features, `q:${value}`, WEIGHT.number)
      add(features, `m:${Math.floor(Math.log10(value))}`, WEIGHT.magnitude)
    })
    each(page.words, wordSpan, start, end, (word) => {
      if (!word.stop && !out(word.start, word.end)) add(features, `w:${page.language}:${word.stem}`, WEIGHT.word)
    })
  }
  return features
}

const spanOf = ({ span }: { span: Span }): Span => span
const wordSpan = ({ start, end }: { start: number; end: number }): Span => [start, end]

/** Those of a list in order of place that lie whole between two places. */
function each<T>(list: readonly T[], of: (item: T) => Span, start: number, end: number, take: (item: T) => void): void {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (of(list[middle])[0] < start) low = middle + 1
    else high = middle
  }
  for (let i = low; i < list.length; i++) {
    const [from, to] = of(list[i])
    if (from >= end) return
    if (to <= end) take(list[i])
  }
}

function addConcept(features: Features, id: string, scale: number): void {
  const type = HAPPENINGS[id]
  const weight = COLOURLESS.has(id)
    ? WEIGHT.colourless
    : CAUSES.has(id)
      ? WEIGHT.cause
      : type === undefined
        ? WEIGHT.thing
        : WEIGHT.happening
  add(features, `c:${id}`, weight * scale)
  if (type !== undefined && type !== 'OTHER') add(features, `t:${type}`, WEIGHT.type * scale)
}

/** What a coded event adds: its type, what its trigger means, who and where. */
export function featuresOfEvent(page: LedgerPage, event: ReadEvent): Features {
  const features: Features = new Map()
  if (event.type !== 'OTHER') add(features, `t:${event.type}`, WEIGHT.type * 1.2)
  const [start, end] = event.trigger
  const told = page.concepts.filter(({ span }) => span[0] < end && start < span[1])
  for (const { id } of told) addConcept(features, id, 1.2)
  const meant = MODES[event.mode ?? '']
  if (meant !== undefined && !told.some(({ id }) => HAPPENINGS[id] !== undefined)) addConcept(features, meant, 1)
  for (const id of [...event.actors, ...event.recipients, ...(event.place === null ? [] : [event.place])]) {
    for (const [other, weight] of page.byId.get(id)?.stands ?? [[id, 1] as const])
      add(features, `n:${other}`, WEIGHT.name * weight)
  }
  return features
}

/**
 * What stands around a telling in its line: it lends what the content leaves out ("said it was at 2,056"). To a headline
 * the first line of the article lends.
 */
export function contextOf(page: LedgerPage, telling: Telling): Features {
  const [start, end] = hull(telling.spans)
  const { text } = page.article
  if (telling.title) return bare(featuresOf(page, [leadOf(page)]))
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 220)
  const to = text.indexOf('\n', end)
  const features: Features = new Map()
  merge(features, featuresOf(page, [[from, start]]), 1)
  merge(features, featuresOf(page, [[end, Math.min(to < 0 ? text.length : to, end + 60)]]), 0.5)
  return bare(features)
}

function bare(features: Features): Features {
  for (const key of features.keys())
    if (key.startsWith('w:') || key.startsWith('q:') || key.startsWith('m:')) features.delete(key)
  return features
}

/** The first line after the headline that holds a telling, no longer than a lead is. */
function leadOf({ article, tellings }: LedgerPage): Span {
  const first = tellings
    .filter(({ title }) => !title)
    .map(({ spans }) => hull(spans)[0])
    .sort((a, b) => a - b)[0]
  if (first === undefined) return [0, 0]
  const start = article.text.lastIndexOf('\n', first - 1) + 1
  const end = article.text.indexOf('\n', first)
  return [start, Math.min(end < 0 ? article.text.length : end, start + 300)]
}

/** The names among some features, from a weight on. */
export function namesOnly(features: Features, least: number): Features {
  return new Map([...features].filter(([key, weight]) => key.startsWith('n:') && weight >= least))
}
