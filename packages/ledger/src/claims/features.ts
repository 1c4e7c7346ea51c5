import type { ReadEvent, Span } from '@thima/read/model'
import { hull } from './article.ts'
import { CAUSES, COLOURLESS, HAPPENINGS } from './concepts.ts'
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
  const inside = (span: Span) =>
    spans.some(([start, end]) => start <= span[0] && span[1] <= end) &&
    !without.some(([start, end]) => start <= span[0] && span[1] <= end)
  for (const { id, span } of page.concepts) if (inside(span)) addConcept(features, id, 1)
  for (const { span, value } of page.names) {
    if (inside(span)) for (const [id, weight] of value.stands) add(features, `n:${id}`, WEIGHT.name * weight)
  }
  for (const { span, value } of page.numbers) {
    if (value < 3 || !inside(span)) continue
    add(features, `q:${value}`, WEIGHT.number)
    add(features, `m:${Math.floor(Math.log10(value))}`, WEIGHT.magnitude)
  }
  for (const { start, end, stem, stop } of page.words) {
    if (!stop && inside([start, end])) add(features, `w:${page.language}:${stem}`, WEIGHT.word)
  }
  return features
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
  for (const { id, span } of page.concepts) if (span[0] < end && start < span[1]) addConcept(features, id, 1.2)
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
