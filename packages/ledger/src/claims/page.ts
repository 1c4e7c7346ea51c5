import type { EntityKind, Knowledge, ReadEvent, Span } from '@thima/read/model'
import { type Affiliation, affiliationsOf } from './affiliations.ts'
import { dayOf, type LedgerArticle } from './article.ts'
import { changesIn } from './changes.ts'
import { clauses } from './clauses.ts'
import { FAMILIES, HAPPENINGS } from './concepts.ts'
import { atHome } from './homes.ts'
import { retractions } from './retract.ts'
import { standsFor } from './stands-for.ts'
import { ownClause, type Telling, takenBack, tellingsOf } from './telling.ts'
import { withTitled } from './titled.ts'
import type { Found, Lexer, Word, Worded } from './words.ts'

/** Where something of a text stands. */
export interface At<T> {
  span: Span
  value: T
}

/** A mention: the entity, its kind, and all that it brings to mind. */
export interface Named {
  id: string
  kind: EntityKind
  stands: ReadonlyMap<string, number>
  /** Those of them that are as good as itself: a leader's state, a capital's. */
  strongly: readonly string[]
  /** The state that it is or lies in. */
  state: string | null
  /** Names by which it is searched: as the article has it, and best known in each language. */
  forms: readonly string[]
}

/** An article made ready for the ledger: what it tells, and where its words, names, numbers and days stand. */
export interface LedgerPage {
  article: LedgerArticle
  day: string | null
  language: string
  tellings: Telling[]
  words: readonly Word[]
  concepts: readonly Found[]
  signs: readonly Found[]
  /** Mentions in order of place, with all that the entity stands for. */
  names: At<Named>[]
  byId: ReadonlyMap<string, Named>
  numbers: At<number>[]
  times: At<string>[]
  /** Cuts a name as the words of a text are cut. */
  cut(name: string): string[]
  /** The sounds of a name, the same in all scripts; empty where its language tells none. */
  sounds(name: string): string
  /** The state in which it was written: that of its dateline, else of its outlet where the text names it. */
  home: string | null
  /** What the article tells of the offices of people. */
  affiliations: ReadonlyMap<string, Affiliation>
}

function homeOf(article: LedgerArticle, names: readonly At<Named>[], knowledge: Knowledge): string | null {
  const { outlet, reading } = article
  const { dateline } = reading
  const place = names.find(({ span }) => dateline != null && dateline[0] <= span[0] && span[1] <= dateline[1])
  const state = place?.value.state ?? (dateline == null ? null : stateIn(article.text.slice(...dateline), knowledge))
  if (state !== null) return state
  const name = outlet ?? reading.outlet
  const ids = name === null ? [] : knowledge.lookup(name)
  const country = ids.map((id) => knowledge.entity(id)).find((row) => row?.kind === 'outlet')?.country
  return country !== undefined && names.some(({ value }) => value.stands.has(country)) ? country : null
}

/** The state of a dateline in capitals, which the reading takes for no name: "PHNOM PENH -". */
function stateIn(dateline: string, knowledge: Knowledge): string | null {
  const capitals = /\p{Lu}[\p{Lu} .'’-]*\p{Lu}/u.exec(dateline)?.[0] ?? ''
  const name = capitals.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
  const rows = knowledge.lookup(name).map((id) => knowledge.entity(id))
  const place = rows.find((row) => row?.kind === 'place' || row?.kind === 'country')
  return place === undefined ? null : place.kind === 'country' ? place.id : (place.capitalOf ?? place.country ?? null)
}

const withChanges = (concepts: readonly Found[], text: string): Found[] =>
  [...concepts, ...changesIn(concepts, text)].sort((a, b) => a.span[0] - b.span[0])

const DIGITS = /^[\d๐-๙][\d๐-๙,]*(?:\.[\d๐-๙]+)?$/u

/** Reads an article's tellings and words once, so that every question to come is a slice of lists. */
export function pageOf(given: LedgerArticle, lexers: ReadonlyMap<string, Lexer>, knowledge: Knowledge): LedgerPage {
  const { text } = given
  const lexer = lexers.get(given.reading.language.slice(0, 2)) ?? lexers.values().next().value!
  const worded = lexer.read(text)
  const article = outsideEntities(withTitled(atHome(given, knowledge), lexer.language, knowledge), worded)
  const { reading } = article
  const day = dayOf(article)
  const times = reading.times.flatMap(({ span, value }) => (value === null ? [] : [{ span, value }]))
  const byId = new Map<string, Named>()
  const names = [
    ...reading.entities.flatMap(({ id, kind, mentions }) => mentions.map((span) => ({ id, kind, span }))),
    ...demonyms(text, worded.words, knowledge),
  ].map(({ id, kind, span }) => {
    const value = byId.get(id) ?? named(id, kind, day, knowledge)
    byId.set(id, value)
    return { span, value }
  })
  const page: LedgerPage = {
    article,
    day,
    language: reading.language,
    tellings: tellingsOf(article),
    words: worded.words,
    concepts: withChanges(outsideNames(worded, names, knowledge), text),
    signs: worded.signs,
    names: names.sort((a, b) => a.span[0] - b.span[0]),
    byId,
    numbers: numbersOf(
      text,
      worded,
      reading.times.map(({ span }) => span),
    ),
    times,
    cut: (name) => cutName(name, lexers),
    sounds: (name) => (lexers.get(THAI.test(name) ? 'th' : 'en') ?? lexer).language.claimWords.sounds?.(name) ?? '',
    home: homeOf(article, names, knowledge),
    affiliations: new Map(),
  }
  page.affiliations = affiliationsOf(page, knowledge)
  page.tellings.push(...retractions(page).map((span, i) => takenBack(article, span, i)))
  page.tellings.push(...clauses(page).map((span, i) => ownClause(article, span, i)))
  return page
}

/**
 * Without events that were read out of a name or a date: the Rapid Support Forces support nobody, nobody
 * marches in March, a report that is withdrawn is no withdrawal.
 */
function outsideEntities(article: LedgerArticle, { signs, concepts }: Worded): LedgerArticle {
  const { reading } = article
  const mentions = [
    ...reading.entities.flatMap((entity) => entity.mentions),
    ...reading.times.map(({ span }) => span),
    ...signs.flatMap(({ id, span }) => (id === 'retract' ? [span] : [])),
  ]
  const inName = ([start, end]: Span) =>
    mentions.some(([from, to]) => from <= start && end <= to && end - start < to - from)
  const events = reading.events
    .filter(({ trigger }) => !inName(trigger))
    .map((event) => apartFromSaying(ofWholeWord(event, concepts), article))
  return { ...article, reading: { ...reading, events } }
}

/** "Stop shooting", เลิกยิง: what happens is what the whole of the words means, not what one of them does. */
function ofWholeWord(event: ReadEvent, concepts: readonly Found[]): ReadEvent {
  const [start, end] = event.trigger
  const whole = concepts.find(({ id, span }) => {
    const type = HAPPENINGS[id]
    const around = span[0] <= start && end <= span[1] && span[1] - span[0] > end - start
    return around && type !== undefined && type !== event.type && FAMILIES[id] !== undefined
  })
  return whole === undefined ? event : { ...event, type: HAPPENINGS[whole.id], mode: null }
}

/** "Reported on Monday that he would come": what is still to happen does not happen on the day on which it is told. */
function apartFromSaying(event: ReadEvent, { reading, published }: LedgerArticle): ReadEvent {
  const { when, statement } = event
  const ahead = event.modality === 'expected' || event.modality === 'planned' || event.modality === 'hypothetical'
  if (when === null || !ahead || (published ?? reading.published ?? '') < when) return event
  const content = reading.statements.find(({ id }) => id === statement)?.content ?? event.content
  const told = reading.times.some(
    ({ span, value }) => value === when && content.some(([start, end]) => start <= span[0] && span[1] <= end),
  )
  return told ? event : { ...event, when: null }
}

const THAI = /[\u0e00-\u0e7f]/

const cuts = new WeakMap<ReadonlyMap<string, Lexer>, Map<string, string[]>>()
/** Names whose words are remembered: the same come again in every article. */
const REMEMBERED = 20_000

/** The words of a name, by the language of its script. */
export function cutName(name: string, lexers: ReadonlyMap<string, Lexer>): string[] {
  let known = cuts.get(lexers)
  if (known === undefined || known.size > REMEMBERED) {
    known = new Map()
    cuts.set(lexers, known)
  }
  let words = known.get(name)
  if (words === undefined) {
    words = cutAnew(name, lexers)
    known.set(name, words)
  }
  return words
}

function cutAnew(name: string, lexers: ReadonlyMap<string, Lexer>): string[] {
  const lexer = lexers.get(THAI.test(name) ? 'th' : 'en') ?? lexers.values().next().value!
  return lexer.read(name).words.map(({ stem }) => stem)
}

function named(id: string, kind: EntityKind, day: string | null, knowledge: Knowledge): Named {
  const stands = standsFor(id, day, knowledge)
  const strongly = [...stands].filter(([, weight]) => weight >= 0.5).map(([other]) => other)
  const row = knowledge.entity(id)
  const forms = row === undefined ? [] : [row.name, ...(row.th ?? []).slice(0, 1)]
  const state = kind === 'country' ? id : (row?.country ?? row?.capitalOf ?? null)
  return { id, kind, stands, strongly, state, forms }
}

/** "Thais", "Russian": the people of a state bring it to mind, though they do not name it. */
function demonyms(
  text: string,
  words: readonly Word[],
  knowledge: Knowledge,
): { id: string; kind: EntityKind; span: Span }[] {
  const of = demonymsOf(knowledge)
  return words.flatMap(({ start, end }) => {
    const word = text.slice(start, end)
    const id = of.get(word) ?? (word.endsWith('s') ? of.get(word.slice(0, -1)) : undefined)
    return id === undefined ? [] : [{ id, kind: 'country' as const, span: [start, end] as const }]
  })
}

const known = new WeakMap<Knowledge, Map<string, string>>()

function demonymsOf(knowledge: Knowledge): Map<string, string> {
  let found = known.get(knowledge)
  if (found === undefined) {
    found = new Map()
    for (const { id, demonyms } of knowledge.entities()) for (const word of demonyms ?? []) found.set(word, id)
    known.set(knowledge, found)
  }
  return found
}

/** A concept word that is part of a name that knowledge holds says nothing: "Red Cross" is no colour, ไทม์สออฟอิสราเอล no time. */
function outsideNames({ concepts }: Worded, names: readonly At<Named>[], knowledge: Knowledge): Found[] {
  const known = names.filter(({ value }) => knowledge.entity(value.id) !== undefined)
  return concepts.filter(({ span }) => !known.some((name) => name.span[0] < span[0] && span[1] <= name.span[1]))
}

/** Numbers in digits of either script or in words, but for those that are part of a date. */
function numbersOf(text: string, { words, signs }: Worded, times: readonly Span[]): At<number>[] {
  const inTime = (span: Span) => times.some(([start, end]) => start <= span[0] && span[1] <= end)
  const found: At<number>[] = []
  for (const { start, end } of words) {
    const word = text.slice(start, end)
    if (!DIGITS.test(word) || inTime([start, end])) continue
    const value = Number(word.replaceAll(',', '').replace(/[๐-๙]/gu, (digit) => String(digit.charCodeAt(0) - 0x0e50)))
    if (Number.isFinite(value)) found.push({ span: [start, end], value })
  }
  for (const { id, span } of signs) {
    if (id.startsWith('#') && !inTime(span)) found.push({ span, value: Number(id.slice(1)) })
  }
  return found.sort((a, b) => a.span[0] - b.span[0])
}
