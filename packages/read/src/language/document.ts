import type { EntityKind, Knowledge, LinkKind, PageLink, ReadOptions, Span, Stance, Unnamed } from '../model/index.ts'
import type { LanguagePack } from './pack.ts'

/** What a line of the page is. Only `title`, `caption` and `body` lines are read for statements. */
export type LineRole = 'title' | 'body' | 'caption' | 'furniture' | 'credit' | 'byline' | 'dateline' | 'blank'

/** One line of the text, without its line break. */
export interface Line {
  start: number
  end: number
  role: LineRole
}

/** The words of a text in order: spaces are no words, punctuation marks are. */
export interface Words {
  readonly length: number
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/** What the page step found beside the lines. */
export interface Article {
  lines: Line[]
  title: Span | null
  byline: Span | null
  dateline: Span | null
  captions: Span[]
  furniture: Span[]
  credits: { span: Span; name: string | null }[]
  /** A date that the page's own furniture prints (a site's date line), in the grammar of `dates.ts`. */
  printed: { span: Span; value: string } | null
  links: PageLink[]
}

/** An expression of time in the text, resolved. `value` is null where not even the year can be known. */
export interface TimeMention {
  span: Span
  value: string | null
}

/** A place in the text that names something. */
export interface Mention {
  /** The name with the title that is glued to it. */
  span: Span
  /** The bare name. */
  core: Span
  /** Id of the entity, of knowledge or of the article. */
  entity: string
  kind: EntityKind
}

/** An entity of the article while it is being read. */
export interface ArticleEntity {
  id: string
  name: string
  kind: EntityKind
  wikidata: string | null
  /** Whether knowledge holds it. */
  known: boolean
  /** Role that the text gives it where it introduces it: "โฆษกประจำสำนักนายกรัฐมนตรี", as spans in order. */
  roles: Span[]
}

/** A source as the pack finds it in the text, before it is resolved to an entity. */
export interface Source {
  /** The mention that identifies it there (name, title, pronoun, description); null where it is left out. */
  span: Span | null
  kind: LinkKind
  /** Set where the pack knows it better than the span tells: "unspecified news reports". */
  name: string | null
  entity: string | null
  unnamed: Unnamed | null
}

/** One attribution as the pack finds it at its place, before nesting gives it the relays of what surrounds it. */
export interface Attribution {
  cue: Span | null
  /** In order of place. */
  content: Span[]
  stance: Stance
  source: Source
  /** Relays told at this very place ("A said, according to B"), outward. Those of surrounding attributions are added later. */
  relays: Source[]
  /** The time expression that tells when it was said. */
  said: Span | null
  /** How likely it is that a careful reader marks this as a statement, 0 to 1. */
  p: number
  why: string[]
  /** In whose words it lies, as the pack judges: null for nobody's. Where it is not given, the place of the contents decides. */
  within?: Attribution | null
}

/** An event as the pack finds it at its place; the engine adds the statement around it. */
export interface EventMention {
  type: import('../model/index.ts').EventType
  mode: string | null
  trigger: Span
  content: Span
  actors: string[]
  recipients: string[]
  place: string | null
  when: string | null
  modality: import('../model/index.ts').Modality
  firsthand: true | null
}

/**
 * A text on its way to a reading: every step adds what it found, in the order of the fields.
 * Offsets are UTF-16 units of `text`, which nothing changes.
 */
export interface Doc {
  readonly text: string
  readonly pack: LanguagePack
  readonly knowledge: Knowledge
  readonly options: ReadOptions
  article: Article
  words: Words
  /** The state whose bodies and offices are meant where the text names none. */
  home: string | null
  mentions: Mention[]
  entities: Map<string, ArticleEntity>
  published: string | null
  times: TimeMention[]
  attributions: Attribution[]
  /** What `keptWith` keeps. */
  readonly kept: Map<object, unknown>
}
