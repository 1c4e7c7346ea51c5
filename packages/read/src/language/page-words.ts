/**
 * The words by which a language's pages show what is furniture, caption, credit, byline or dateline: data for `page.ts`.
 * Compared without case, space and invisible characters.
 */
export interface PageWords {
  /** Whole lines that belong to the page ("Skip to main content", "พิมพ์"). */
  furniture: readonly string[]
  /** Starts of furniture lines ("Read more:", "อ่านเพิ่มเติม"). */
  furnitureStarts: readonly string[]
  /** Lines behind which nothing of the article follows: comment boards, lists of other stories. */
  ends: readonly string[]
  /** Starts of captions ("File - ", "แฟ้ม - "). */
  captions: readonly string[]
  /** Words in brackets at the end of a caption, or before a colon, that tell who took a picture ("Photo", "ภาพ"). */
  photos: readonly string[]
  /** Words before a colon that name where the text comes from ("Source", "ที่มา"). */
  credits: readonly string[]
  /** Starts of bylines ("By ", "โดย "). */
  bylines: readonly string[]
  /** Words that stand beside the date on a site's date line ("Published", "เผยแพร่"), and those of clock times. */
  dateLine: readonly string[]
  /** Words of an address block behind an article ("Tel.", "โทร."). */
  contacts: readonly string[]
  /** Agencies as they sign a text or stand in its dateline. */
  agencies: readonly string[]
}
