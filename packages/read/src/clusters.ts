import type { Span } from './model/index.ts'

/** What hangs on the character before it: marks, joiners, skin tones, and the two vowels am of Thai and Lao. */
const HANGING = /^(?:[\p{M}\p{Grapheme_Extend}\p{Emoji_Modifier}]|\u200d|\u0e33|\u0eb3)/u
/** What takes the next character into its cluster. */
const LEADING =
  /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u0d4e\u{110bd}\u{110cd}\u{111c2}\u{111c3}\u{113d1}\u{1193f}\u{11941}\u{11a3a}\u{11a84}-\u{11a89}\u{11d46}\u{11f02}]$/u
const PICTURE = /^\p{Extended_Pictographic}/u
const FLAG = /\p{Regional_Indicator}$/u
const HANGUL = /[\u1100-\u11ff\ua960-\ua97c\uac00-\ud7a3\ud7b0-\ud7fb]/
/** Consonants that a killer of vowels may join to the one before, in scripts whose marks stand between them. */
const JOINED = /\p{M}[\u200c\u200d]*$/u
const CONSONANT = /^(?![\u0e00-\u0eff])\p{Lo}/u

/**
 * Whether no grapheme cluster goes over a place. In doubt it says no: then a span is a little longer than it might be, and
 * never cuts what is seen as one.
 */
export function isClusterEdge(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return at === 0 || at === text.length
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at)
  if (before < 0x300 && after < 0x300) return before !== 0x0d || after !== 0x0a
  if (after >= 0xdc00 && after <= 0xdfff && before >= 0xd800 && before <= 0xdbff) return false
  const next = String.fromCodePoint(text.codePointAt(at)!)
  if (HANGING.test(next)) return false
  const last = text.slice(Math.max(0, at - 2), at)
  if (LEADING.test(last) || (before === 0x200d && PICTURE.test(next))) return false
  if (HANGUL.test(text[at - 1]) && HANGUL.test(next)) return false
  if (FLAG.test(next) && FLAG.test(last)) return false
  return !(CONSONANT.test(next) && JOINED.test(text.slice(Math.max(0, at - 8), at)))
}

/** A span of the text, widened to whole clusters; null where it is none. */
export function wholeClusters(text: string, span: Span): Span | null {
  let [start, end] = span
  if (!(start >= 0 && start <= end && end <= text.length)) return null
  if (isClusterEdge(text, start) && (end === start || isClusterEdge(text, end))) return span
  while (!isClusterEdge(text, start)) start--
  while (end < start || !isClusterEdge(text, end)) end++
  return [start, end]
}
