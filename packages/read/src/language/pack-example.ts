import type { LinkKind, Quotation, Stance } from '../model/index.ts'

/** What a careful reader finds in an example: pieces of its text, copied. */
export interface ExampleStatement {
  /** The pieces of the content, in order. */
  content: readonly string[]
  stance: Stance
  quotation?: Quotation
  /** The mention of the speaker there; null where the text leaves him out. */
  source: string | null
  kind: LinkKind
  /** The mentions of those through whom it came, outward. */
  relays?: readonly string[]
}

/** A text of a few sentences with its expected reading: for tests, documentation and README alike. Written by hand, never copied from a reader's output. */
export interface PackExample {
  /** What it shows, in a few words. */
  shows: string
  text: string
  statements: readonly ExampleStatement[]
}
