import type { Circle, EntityKind, Span } from '../model/index.ts'

/** A name that knowledge does not hold, found by its shape and use. */
export interface NameShape {
  /** The name with its title. */
  span: Span
  /** The name alone. */
  core: Span
  kind: EntityKind
  /** Whether only its letters and what stands around it tell: a name of knowledge at the same place comes before it. */
  bare?: boolean
}

/** The words by which a language names people and bodies: data for `mentions.ts` and `sources.ts`. */
export interface NameWords {
  /** Titles and ranks glued to a name, longest first ("พล.อ.", "นาย", "President"). The name with its title is one mention. */
  titles: readonly string[]
  /** Generic words in front of a name that are no part of it, with the kind that they tell ("สำนักข่าว" → outlet). */
  generic: readonly (readonly [word: string, kind: EntityKind])[]
  /** With what a phrase opens in which a place tells whose government speaks ("ทางการ"); default: any. */
  ofState?: RegExp
  /** What behind a word for an outlet points back to the one named before ("ฉบับนี้", "ดังกล่าว"). */
  again?: RegExp
  /** Pronouns for a speaker ("he", "เขา", "ตน"). */
  pronouns: readonly string[]
  /** Words for somebody who is not named, with the circle that they tell. */
  unnamed: readonly (readonly [word: string, circle: Circle])[]
  /** Words that say of whom there are several, or that somebody is senior. */
  several: readonly string[]
  senior: readonly string[]
  /** Words that knowledge has as names and that name nothing by themselves ("รัฐบาล", "the government"). */
  common?: readonly string[]
  /**
   * Names that are everyday words too ("แรงงาน", "พลังงาน"): they name something only where they stand apart, or with a word of
   * speech right behind.
   */
  ordinary?: readonly string[]
  speech?: readonly string[]
  /** Words right in front of the name of a district that make it another thing of that name ("ตำบล", "วัด"). */
  alike?: readonly string[]
  /** The state whose offices and bodies a text of this language means where it names none; null where there is no such state. */
  home: string | null
  /** What stands between a body of that state and the name of another whose body it then is ("ของ"); nothing, where they are glued. */
  bodyLinks?: readonly string[]
  /** Words before an office that keep it from meaning its holder ("อดีต", "former", "ว่าที่"). */
  notHolder: readonly string[]
  /** What is in or right behind the description of one of several ("รายหนึ่ง"), who holds no office that one holds. */
  indefinite?: RegExp
  relations?: RelationWords
  /** Whether somebody may be called by such a last name alone; default: any. */
  lastName?: (part: string) => boolean
  /** Words behind which only something is told of whoever is described ("ที่", "who"), unless the words before describe a thing. */
  relative?: { words: ReadonlySet<string>; things: RegExp }
}

/** Words for somebody by whom he belongs to: "ภริยา|นายกรัฐมนตรี", "a lawyer for| Trump" are not the prime minister and not Trump. */
export interface RelationWords {
  /** What such a word may have in front of it ("อดีต", "the", "senior"), with its space. */
  before: readonly string[]
  /** Words that make a relation of any name behind them ("ภริยา", "wife"). */
  close: readonly string[]
  /** Words that do so before an office, and before a name only with one of `links`: alone they are the title of who is named ("ทนาย"). */
  titles: readonly string[]
  /** What stands between ("ของ", " of the "). */
  links: readonly string[]
  /** Whether such a word may stand right before an office or a name with nothing between, as in a script without spaces. */
  glued: boolean
}
