/** The words by which a language's pages show what is furniture, caption, credit, byline or dateline: data for `page.ts`. */
export interface PageWords {
  /** Whole lines that belong to the page ("Skip to main content", "พิมพ์", "กระดานความเห็น"), compared without case and space. */
  furniture: readonly string[]
  /** Starts of furniture lines ("Read more:", "อ่านเพิ่มเติม"). */
  furnitureStarts: readonly string[]
  /** Starts of captions ("File - ", "แฟ้ม - ", "แฟ้มภาพ"). */
  captions: readonly string[]
  /** Starts of credit lines ("Source:", "ที่มา:"). */
  credits: readonly string[]
  /** Starts of bylines ("By ", "โดย "). */
  bylines: readonly string[]
}
