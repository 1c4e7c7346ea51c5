import type { Doc, Mention } from '@thima/read/language'
import { type Candidate, candidates } from './candidates.ts'
import { type Piece, pieces } from './pieces.ts'

/** A text prepared for attribution: pieces, cue candidates and lookups that the steps share. */
export interface Scene {
  doc: Doc
  text: string
  pieces: Piece[]
  candidates: Candidate[]
  /** Word at an index, or '' outside. */
  word(w: number): string
  /** The last mention that begins before `at`, as an index, by binary search; -1 where there is none. */
  mentionBefore(at: number): number
  mentions: readonly Mention[]
}

export function scene(doc: Doc): Scene {
  const { text, words, mentions } = doc
  const cut = pieces(doc)
  return {
    doc,
    text,
    pieces: cut,
    candidates: candidates(doc, cut),
    mentions,
    word: (w) => (w < 0 || w >= words.length ? '' : text.slice(words.starts[w], words.ends[w])),
    mentionBefore(at) {
      let low = 0
      let high = mentions.length
      while (low < high) {
        const mid = (low + high) >> 1
        if (mentions[mid].span[0] < at) low = mid + 1
        else high = mid
      }
      return low - 1
    },
  }
}
