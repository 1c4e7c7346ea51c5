/**
 * The reading of one article: the contract that every program relies on.
 *
 * Spans are `[start, end)` in UTF-16 units of the text as it was given; dates are in the grammar of `dates.ts`;
 * languages are BCP 47. A field whose value is unknown is null, a list is never null. Fields may be added.
 */
export type Span = readonly [start: number, end: number]

export const ENTITY_KINDS = ['person', 'organization', 'government', 'outlet', 'country', 'place'] as const
/** What an entity is. A country used for its government is still `country`. */
export type EntityKind = (typeof ENTITY_KINDS)[number]

export const LINK_KINDS = [
  'person',
  'government',
  'organization',
  'outlet',
  'document',
  'group',
  'unnamed',
  'unknown',
] as const
/** What passed the words on. `unnamed` wants not to be named; `unknown` is the passive ("it is believed"). */
export type LinkKind = (typeof LINK_KINDS)[number]

export const STANCES = [
  'asserts',
  'confirms',
  'denies',
  'doubts',
  'believes',
  'expects',
  'intends',
  'asks',
  'declines',
] as const
/** What the speaker does with the content: says it, confirms it, denies it, declines to confirm it, … */
export type Stance = (typeof STANCES)[number]

export const QUOTATIONS = ['direct', 'indirect', 'mixed'] as const
export type Quotation = (typeof QUOTATIONS)[number]

export const MODALITIES = ['occurred', 'ongoing', 'planned', 'expected', 'denied', 'hypothetical'] as const
export type Modality = (typeof MODALITIES)[number]

export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'OTHER',
] as const
/** PLOVER's sixteen event types (openeventdata/PLOVER manual, draft 2.0 of 2024-02-04), or OTHER. */
export type EventType = (typeof EVENT_TYPES)[number]

export const CIRCLES = ['diplomatic', 'official', 'military', 'business', 'party', 'medical', 'other'] as const
export type Circle = (typeof CIRCLES)[number]

export const CONFIDENCES = ['sure', 'likely', 'unsure'] as const
export type Confidence = (typeof CONFIDENCES)[number]

/** What is told of somebody who is not named: "several senior Russian diplomats". `of` is an entity id. */
export interface Unnamed {
  circle: Circle
  of: string | null
  number: 'one' | 'several'
  senior: true | null
}

/** One who passed the words on. `span` is null where the text leaves him out; `entity` is an id of `Reading.entities`. */
export interface Link {
  name: string
  kind: LinkKind
  span: Span | null
  entity: string | null
  unnamed: Unnamed | null
}

/** One attribution. `chain[0]` is the speaker, then each relay outward, in the order in which the words travelled. */
export interface Statement {
  id: string
  content: Span[]
  cue: Span | null
  quotation: Quotation
  stance: Stance
  saidAt: string | null
  confidence: Confidence
  chain: Link[]
  /** Names of the rules that made it and what supports them, in the order in which they applied. */
  why: string[]
}

/** A thing that the text names. Ids are knowledge's where it has the thing, else a slug of the name. */
export interface Entity {
  id: string
  name: string
  kind: EntityKind
  wikidata: string | null
  mentions: Span[]
}

export interface Time {
  span: Span
  value: string | null
}

export interface Quantity {
  span: Span
  value: number
  bound: 'exact' | 'at-least' | 'about' | 'at-most'
  unit: string
  of: string | null
}

export interface ReadEvent {
  id: string
  type: EventType
  mode: string | null
  trigger: Span
  content: Span[]
  actors: string[]
  recipients: string[]
  place: string | null
  when: string | null
  modality: Modality
  /** The innermost statement that tells it, or null where the writer does. */
  statement: string | null
  firsthand: true | null
}

export interface Credit {
  name: string
  span: Span
  entity: string | null
}

export interface PageLink {
  span: Span
  href: string
}

export interface Note {
  code: string
  message: string
  span: Span | null
}

export type PublishedFrom = 'given' | 'metadata' | 'text' | 'inferred'

export interface Reading {
  language: string
  /** SHA-256 of the text in UTF-8, lower-case hex. */
  sha256: string
  title: Span | null
  published: string | null
  publishedFrom: PublishedFrom | null
  outlet: string | null
  byline: Span | null
  dateline: Span | null
  credits: Credit[]
  captions: Span[]
  furniture: Span[]
  links: PageLink[]
  entities: Entity[]
  times: Time[]
  quantities: Quantity[]
  statements: Statement[]
  events: ReadEvent[]
  notes: Note[]
}

/** What is known of a text beside the text itself. Every field may be left out. */
export interface ReadOptions {
  /** BCP 47; told from the text where left out. */
  language?: string
  /** ISO date or date-time with its offset. */
  published?: string
  /** How `published` came to be known. Default: `given`. */
  publishedFrom?: 'given' | 'metadata'
  outlet?: string
  /** The headline, where it is known apart from the text and stands in it. */
  title?: string
  /** ISO date: the day of capture, which an undated page cannot be later than. */
  notAfter?: string
  links?: PageLink[]
  /** What the page itself marks as no part of the article, and as captions: whole lines of the text. */
  furniture?: Span[]
  captions?: Span[]
}
