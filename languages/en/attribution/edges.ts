import type { Analysis } from '../grammar/analysis.ts'
import type { Chunk } from '../grammar/chunks.ts'
import { T } from '../grammar/tags.ts'
import { wordSet } from '../grammar/word-set.ts'
import { IS, W } from '../grammar/words.ts'
import type { Cue } from './cue.ts'
import { asksForAnonymity } from './idioms.ts'

type Pieces = [from: number, to: number][]

/** What was chosen as told, without who tells it, without why he stays unnamed, and without what the writer adds behind. */
export function ownWords(a: Analysis, cue: Cue, source: Chunk | null, content: Pieces): Pieces {
  let pieces = withoutSource(a, source, content)
  pieces = withoutCondition(a, cue, pieces)
  return withoutRemark(a, cue, pieces)
}

/** "Washington was worried about …", "…, a leader and two sources with knowledge of it said": the words end before who speaks. */
function withoutSource(a: Analysis, source: Chunk | null, content: Pieces): Pieces {
  if (!source) return content
  const out: Pieces = []
  const begin = firstOf(a, source)
  for (const [from, to] of content)
    if (from < begin && begin < to && a.is[begin - 1] & IS.comma) out.push([from, begin - 1])
    else if (from < source.from || to > source.to) out.push([from, to])
  return out.length ? out : content
}

/** Where those begin who speak together: "a community leader and two sources". */
function firstOf(a: Analysis, c: Chunk): number {
  const phrases = a.phrasesOf(a.sentenceOf[c.from])
  const before = c.from > 0 && a.word[c.from - 1] === W.and ? phrases.find((x) => x.to === c.from - 1) : undefined
  return before?.from ?? c.from
}

/** "…, one of the sources said, declining to be identified because …": why somebody is not named is not what he says. */
function withoutCondition(a: Analysis, { to }: Cue, content: Pieces): Pieces {
  const out: Pieces = []
  for (const piece of content) {
    let end = piece[1]
    for (let i = Math.max(piece[0], to); i < end; i++)
      if ((i === piece[0] || a.is[i - 1] & IS.comma) && asksForAnonymity(a, i)) end = i > piece[0] ? i - 1 : i
    if (end > piece[0]) out.push([piece[0], end])
  }
  return out.length ? out : content
}

/** When and on what occasion something is said. */
const OCCASIONS = wordSet(
  'night morning evening afternoon week month year statement interview email news conference briefing phone telephone reporters speech post message',
)

const REMARKS = wordSet('with as in amid while despite')

/** "…, his lawyer said Monday, in a decision that …": behind a whole clause and a comma the writer goes on by himself. */
function withoutRemark(a: Analysis, cue: Cue, content: Pieces): Pieces {
  if (content.length !== 2) return content
  const [left, [start, to]] = content
  if (left[1] > cue.from || start < cue.to || a.is[left[1] - 1] & IS.quote || a.quoteOf[start] >= 0) return content
  let from = start
  if (!(a.is[from - 1] & IS.comma) && closesAtComma(a, from, to))
    while (from < to && !(a.is[from - 1] & IS.comma)) from++
  if (!(a.is[from - 1] & IS.comma) || !REMARKS.has(a.word[from])) return content
  return a.verbs[left[1]] > a.verbs[left[0]] ? [left] : content
}

/** Whether no more than a day or a place stands between a cue and a comma: "said Monday, in a decision that …". */
export function closesAtComma(a: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 6; i++) {
    if (a.is[i] & IS.comma) return i > from
    const t = a.tag[i]
    if (t === T.VERB || t === T.AUX || t === T.PRON || t === T.PUNCT || a.word[i] === W.that || a.word[i] === W.to)
      return false
    if (t === T.NOUN && !OCCASIONS.has(a.word[i])) return false
  }
  return false
}
