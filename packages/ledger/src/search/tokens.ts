/** Longer words are cut, and so many of a statement are searched: every kind of store can hold that much. */
const LONGEST = 200
const MOST = 16_000

/** Words as the index holds them, the same on every kind of store: runs of letters, marks and digits, in small letters. */
export function tokens(text: string): string[] {
  const found = text.toLowerCase().match(/[\p{L}\p{M}\p{N}\p{Co}]+/gu) ?? []
  return found.slice(0, MOST).map((word) => word.slice(0, LONGEST))
}
