import type { Span } from '@thima/read/model'
import type { Analysis } from '../grammar/analysis.ts'
import { hashWord } from '../grammar/hash.ts'
import { wordSet } from '../grammar/word-set.ts'
import { W } from '../grammar/words.ts'

const SINGLE = hashWord("'")
const OPENS_WITH = new Set([W.that, W.comma, W.colon, W.semicolon, W.dot].map((w) => w as number))
const ENDS_WITH = new Set([W.comma, W.semicolon, W.colon, W.dot].map((w) => w as number))
const DASHES = wordSet('- -- — –')

/**
 * A piece of content as it is told: without "that", without the quotation marks around all of it, without the comma or
 * full stop at its end. Null where nothing is left.
 */
export function pieceSpan(a: Analysis, [first, last]: readonly [number, number]): Span | null {
  let from = first
  let to = last
  for (let round = 0; round < 4 && from < to; round++) {
    if (OPENS_WITH.has(a.word[from]) || DASHES.has(a.word[from])) from++
    else if (ENDS_WITH.has(a.word[to - 1]) || DASHES.has(a.word[to - 1])) to--
    else if (isMark(a, from) && isMark(a, to - 1) && to - from > 2 && onePair(a, from, to)) {
      from++
      to--
    } else if (isMark(a, from) && !closesInside(a, from, to)) from++
    else if (isMark(a, to - 1) && !opensInside(a, from, to)) to--
    else break
  }
  return from < to ? [a.starts[from], a.ends[to - 1]] : null
}

const isMark = (a: Analysis, i: number) => a.word[i] === W.quote || a.word[i] === SINGLE

/** The marks at both ends belong to one quotation: "…" and not "…" and "…". */
function onePair(a: Analysis, from: number, to: number): boolean {
  if (a.quoteOf[from] >= 0) return a.quoteOf[from] === a.quoteOf[to - 1]
  return true
}

function closesInside(a: Analysis, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (a.word[i] === a.word[from]) return true
  return false
}

function opensInside(a: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++) if (a.word[i] === a.word[to - 1]) return true
  return false
}
