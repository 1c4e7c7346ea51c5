import type { Quantity } from '../model/index.ts'
import type { Attribution, Doc, EventMention, Line, Words } from './document.ts'
import type { NameShape, NameWords } from './names.ts'
import type { PageWords } from './page-words.ts'
import type { TimeCandidate } from './time-candidate.ts'

/** How a report opens with its day: "เมื่อเวลา 09.30 น. วันที่ 11 ก.พ. 62 … กล่าวว่า"; all in lower case. */
export interface Opening {
  /** Words that may stand before the day ("on", เมื่อ); longer ones first. */
  readonly leads: readonly string[]
  /** Words for telling something ("said", กล่าว). */
  readonly tells: readonly string[]
  /** Words behind which stands what is told ("that", ว่า). */
  readonly that: readonly string[]
  /** Words that make the telling a mark of something else ("which was", ที่, ซึ่ง). */
  readonly which: readonly string[]
  /** Words by which a text comes from an older day to its own ("now", ล่าสุด). */
  readonly since: readonly string[]
  /** Words by which it leaves that day years behind ("years later", ปีต่อมา). */
  readonly later: readonly string[]
}

/**
 * A language: everything that reading needs to know of it. One folder under `languages/` makes one; mechanisms that two
 * languages share stand in this folder and take data.
 */
export interface LanguagePack {
  /** BCP 47. */
  readonly tag: string
  readonly names: { readonly th: string; readonly en: string }
  /** Share of the letters of a piece of text that are this language's, 0 to 1. */
  share(text: string): number
  /** Cuts a text into words; never inside a grapheme cluster. */
  words(text: string): Words
  /** Words that tell a page's furniture, captions, credits and datelines. */
  readonly page: PageWords
  /** Titles, pronouns, shapes of names. */
  readonly naming: NameWords
  /** Names that knowledge does not hold, from their shape and use. */
  nameShapes(doc: Doc): NameShape[]
  /** Expressions of time in the lines that are read, not yet resolved. */
  times(text: string, lines: readonly Line[]): TimeCandidate[]
  /** Words that join two expressions of the same day: "on Wednesday, *which is* Russia's national day". */
  readonly sameDay: readonly string[]
  /** Words that say nothing of what a name means ("of", "the", ของ, การ). */
  readonly particles: readonly string[]
  /** Words that speak of an event years after it ("anniversary", ครบรอบ): its date is then no date of the text. */
  readonly anniversaries: readonly string[]
  /** Words by which an office is told of as held in the past ("at the time", ในขณะนั้น). */
  readonly formerly: readonly string[]
  /** Words by which something is told that was said before what the text is about ("ก่อนหน้านี้", "earlier"); lower case. */
  readonly earlier: readonly string[]
  /** Words by which somebody gives what was said at a meeting ("สรุปสาระสำคัญดังนี้", "gist of the meeting"); lower case. */
  readonly gist: readonly string[]
  /** Words by which a report opens with its day. */
  readonly opening: Opening
  quantities(doc: Doc): Quantity[]
  attributions(doc: Doc): Attribution[]
  events(doc: Doc): EventMention[]
}
