import type { EntityKind } from './reading.ts'

/** Languages in which knowledge holds names. */
export type NameLanguage = 'th' | 'en' | 'ru' | 'ko' | 'ja' | 'zh'

/**
 * A thing that news names: one row of `packages/knowledge/data/entities/*.json`.
 * A field that is not certain is left out: a wrong id is worse than none.
 */
export interface EntityRow {
  /** Slug of the best known English name, ASCII, kebab-case: `kim-jong-un`, `ministry-of-finance-thailand`. */
  id: string
  kind: EntityKind
  /** The best known English name. Need not be repeated in `en`. */
  name: string
  /** Every form in which texts of that language NAME it, the usual one first; no descriptions ("the leader"). */
  th?: string[]
  en?: string[]
  ru?: string[]
  ko?: string[]
  ja?: string[]
  zh?: string[]
  /** Those of the forms that are also a common word or may mean something else: taken only where the text has another form too or the context (a title, a neighbour) speaks for it. */
  weak?: string[]
  /** What sort of thing, for people and for rules: `ministry`, `party`, `news-agency`, `newspaper`, `broadcaster`, `court`, `army`, `police`, `province`, `city`, `capital`, `bloc`, `bank`, `university`, … */
  is?: string
  /** Adjectives and demonyms of a state: English "Russian", Thai needs none. */
  demonyms?: string[]
  wikidata?: string
  /** The state it belongs to (citizenship of a person, seat of an outlet), an entity id. */
  country?: string
  partOf?: string
  ownedBy?: string
  /** The state whose news agency or state media it is. */
  stateMediaOf?: string
  capitalOf?: string
  /** Names of places that stand for this government: an entity's own id list ("pyongyang", "beijing"). */
  metonyms?: string[]
  domains?: string[]
  /** ISO 3166-1 alpha-2 of a state. */
  code?: string
}

/** A sort of office and the words for it: one row of `data/roles.json`. */
export interface RoleRow {
  /** `prime-minister`, `president`, `foreign-minister`, `government-spokesperson`, … */
  id: string
  /** The best known English name. */
  name: string
  /** Words, the full one first, then what it is shortened to (นายกรัฐมนตรี, นายกฯ). Without the state or body. */
  th: string[]
  en: string[]
  /** Whether whoever holds it speaks for the state or body (leader, minister, spokesman: true; ambassador, lower official: false). */
  speaksFor: boolean
  /** Whether several hold it at once (deputy prime ministers). Default: false. */
  shared?: boolean
  /** The one state or body that has it ("pope"). */
  of?: string
}

/** Who held an office when: one row of `data/terms/*.json`. */
export interface TermRow {
  role: string
  /** The state, ministry, force or body of which it is an office: an entity id. */
  of: string
  person: string
  /** ISO date, or year and month, or year, as precisely as is certain. */
  from: string
  /** First day on which somebody else held it or nobody did; null while it lasts (as far as the data goes). */
  to: string | null
  /** `acting` where it was held for somebody else. */
  acting?: true
}

/** A day that has a name, or an event whose date everybody can look up: one row of `data/days.json`. */
export interface DayRow {
  id: string
  name: string
  th?: string[]
  en?: string[]
  /** The state whose day it is; where left out the day is everywhere. */
  country?: string
  /** `MM-DD` for a day of every year; an ISO date or range for a dated event. */
  on: string
}

/** Plain rows of knowledge, as data files hold them. */
export interface KnowledgeRows {
  entities: EntityRow[]
  roles: RoleRow[]
  terms: TermRow[]
  days: DayRow[]
}

/** Forms with their places in a lexicon, worked out when knowledge was built. */
export interface PackedForms {
  /** One form a line. */
  forms: string
  /** Which of them are also spelt with a decomposed sara am. */
  decomposed: readonly number[]
  /** Forms shorter than four letters. */
  tiny: readonly number[]
  /** By the hash of the first four letters the last form that begins so, and for each form the one before it, counted from 1. */
  waiting: readonly number[]
  earlier: readonly number[]
  /** Pairs of first letters with which only long forms begin, and those with which short ones do. */
  long: readonly number[]
  short: readonly number[]
  /** Bits of the first four letters. */
  fours: readonly number[]
}

/** The names of knowledge as reading in a language looks for them. */
export interface PackedNames extends PackedForms {
  /** For each form, one a line, the places of the entities that it may mean in base 36; `?` in front where it is weak. */
  meanings: string
  /** Ids of the entities, one a line. */
  ids: string
}

/** What reading and ledger ask of knowledge. */
export interface Knowledge {
  /** A hash of the rows: readings made with other rows are other readings. */
  readonly version: string
  entity(id: string): EntityRow | undefined
  entities(): Iterable<EntityRow>
  /** All forms of a language with the ids that they may mean, for building lexicons once. */
  forms(language: NameLanguage): Iterable<readonly [form: string, ids: readonly string[], weak: boolean]>
  /** The same forms for reading texts in a language, packed, where the rows were built with them and they have been loaded. */
  names?(language: string): PackedNames | null
  /** Loads what reading texts in a language needs and can do without. */
  prepare?(language: string): Promise<void>
  /** Ids that a form may mean, exactly as written (case kept; English also tries as given). */
  lookup(form: string): readonly string[]
  roles(): readonly RoleRow[]
  role(id: string): RoleRow | undefined
  /** Who held the office on that day (dates in Thima's grammar; a month or year matches if any holder held it in all or part of it; several when it changed hands or is shared). */
  holders(role: string, of: string, on: string | null): readonly TermRow[]
  /** Offices of a person, by date. */
  offices(person: string, on?: string | null): readonly TermRow[]
  /** The parties for whom an entity speaks on that day: itself, a state for its leader, ministry, spokesman; nothing for an ambassador or relative. */
  speaksFor(id: string, on: string | null): readonly string[]
  days(): readonly DayRow[]
  /** Adjectives and words for people of a state, with its id: "Russian", "Thais". */
  demonyms(): readonly (readonly [word: string, state: string])[]
  /** Words for bodies that every state has, with what sort they are: "กระทรวงมหาดไทย", "home ministry" (in small letters). */
  bodyWords?(language: NameLanguage): ReadonlyMap<string, string>
  /** The id of a state's body of such a sort, of a row or made of both (`ministry-of-health-chad`); null where there is none. */
  stateBody?(kind: string, state: string): string | null
}
