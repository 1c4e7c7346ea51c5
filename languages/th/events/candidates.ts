import { type Doc, Lexicon } from '@thima/read/language'
import type { Piece } from '../attribution/pieces.ts'
import { EVENT_WORDS, type EventWord } from './event-words.ts'

/** A place where a word stands that may tell an event. */
export interface EventPlace {
  meanings: readonly EventWord[]
  start: number
  end: number
  /** Index of its first word, and of the one behind its last. */
  from: number
  to: number
  /** Index of its piece. */
  piece: number
  /** Its place among the event words of the text. */
  index: number
}

const lexicon = new Lexicon(EVENT_WORDS)

/** Every event word in the lines that are read, the longest where several begin at one place. */
export function eventPlaces(doc: Doc, pieces: readonly Piece[]): EventPlace[] {
  const { text, words } = doc
  const edge = new Uint8Array(text.length + 1)
  for (let i = 0; i < words.length; i++) edge[words.ends[i]] = 1
  const accept = (end: number) => edge[end] === 1
  const out: EventPlace[] = []
  pieces.forEach((piece, index) => {
    for (let w = piece.from; w < piece.to; w++) {
      const start = words.starts[w]
      const meanings = lexicon.longest(text, start, accept)
      if (meanings === undefined) continue
      const end = lexicon.end
      let to = w + 1
      while (to < words.length && words.starts[to] < end) to++
      if (meanings.length > 0) out.push({ meanings, start, end, from: w, to, piece: index, index: out.length })
      w = to - 1
    }
  })
  return out
}
