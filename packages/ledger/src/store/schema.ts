import type { Generated, Kysely } from 'kysely'

/** The tables of a ledger. `key` columns are what people and programs see; numbers stay inside. */
export interface Tables {
  pages: { sha256: string; bytes: Uint8Array; size: number }
  captures: {
    id: Generated<number>
    sha256: string
    article: number
    url: string | null
    place: string | null
    at: string
  }
  articles: {
    id: Generated<number>
    /** The id that it came with, else its address, else a hash of its page. */
    key: string
    sha256: string
    url: string | null
    outlet: string | null
    outlet_id: string | null
    language: string
    published: string | null
    day: string | null
    title: string | null
    text: string
    /** JSON of the reading, and what made it: another version makes it anew. */
    reading: string
    reader: string
    story: number | null
    statements: number
  }
  /** What articles tell: statements and happenings in the writer's own voice. */
  statements: {
    id: Generated<number>
    key: string
    article: number
    kind: 'statement' | 'voice'
    day: string | null
    language: string
    outlet_id: string | null
    start: number
    end: number
    content: string
    stance: string
    quotation: string | null
    confidence: string | null
    said_at: string | null
    speaker: string | null
    speaker_name: string | null
    speaker_kind: string | null
    polarity: string | null
  }
  links: { statement: number; place: number; source: string; name: string; kind: string }
  claims: {
    id: Generated<number>
    key: string
    story: number
    about: string
    type: string
    status: string
    /** Flags other than `lapsed`, joined by commas. */
    flags: string
    origins: number
    named: number
    statements: number
    articles: number
    outlets: number
    first_day: string | null
    /** Empty where no day is known: the lists that it orders need a value. */
    last_day: string
    /** The day after which it has lapsed if nothing more is told; null where it cannot. */
    lapses: string | null
    /** JSON of what is printed of it. */
    view: string
  }
  /** `facet` is which of the happenings that a statement tells the claim is. */
  claim_statements: { claim: number; statement: number; polarity: string; facet: string | null }
  claim_origins: { claim: number; key: string; name: string; denies: number; named: number; articles: number }
  story_keys: { key: number; day: number; article: number }
  /** Stories that must be decided anew, because an article came or a person decided; the mark counts how often since. */
  unsettled: { story: number; mark: number }
  /** Counts kept as things are added. */
  totals: { name: string; key: string; n: number }
  decisions: {
    id: Generated<number>
    at: string
    author: string
    reason: string
    kind: string
    article: string
    /** The article of the other statement, where two are decided on. */
    other: string | null
    anchor: string
    undone: number
  }
  /** Stories as lists show them, kept when they are decided. */
  stories: {
    /** The number by which articles know it. */
    id: number
    key: string
    /** Another one each time it is decided: what was worked out from it before is no longer true. */
    settled: string
    first_day: string | null
    last_day: string
    articles: number
    outlets: number
    claims: number
    card: string
  }
  /** What the pages of stories, claims and articles show, packed, kept when their story is decided. */
  details: { kind: 'story' | 'claim' | 'article'; key: string; story: number; body: Uint8Array }
  /** What was written through the service: who, when, what. */
  audit: {
    id: Generated<number>
    at: string
    who: string
    role: string
    action: string
    target: string
    outcome: string
  }
  /** Answers to writes that came with a key, so that the same write sent again is not done again. */
  requests: { who: string; key: string; hash: string; status: number; body: string; at: string }
  /** Ids that claims and stories had, with a statement or an article by which what they are now is found. */
  former: { key: string; now: string }
  /** Adding that was taken on, so that it goes on after a new start; `job` is JSON of how far it is. */
  jobs: {
    id: string
    at: string
    state: string
    who: string
    role: string
    job: string
    /** The process that is at it, and until when it is; null where nobody is. */
    holder: string | null
    held: string | null
  }
  /** What was sent, until it is added; then what became of it (JSON). */
  job_pages: { job: string; nth: number; about: string; bytes: Uint8Array | null; item: string | null }
  meta: { name: string; value: string }
}

export type Db = Kysely<Tables>
