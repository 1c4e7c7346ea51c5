import { hashWord } from './hash.ts'
import type { Sentence } from './sentences.ts'
import { SHAPE, T } from './tags.ts'
import type { Tokens } from './tokens.ts'
import { wordSet } from './word-set.ts'
import { IS, W } from './words.ts'

/** A noun phrase `[from, to)`: "the president's spokesman", "officials of the ministry". `head` is its main word. */
export interface Chunk {
  from: number
  to: number
  head: number
  /** It is the possessor inside a longer phrase: "Trump" in "Trump's decision", "his" in "his decision". */
  owner: boolean
}

const [NEITHER, CONFIRM, DENY] = ['neither', 'confirm', 'deny'].map((w) => hashWord(w))
const ALONE = wordSet('many most several some few others more all such')

/** The noun phrases of a sentence by its tags, in order; a possessor comes before the phrase that it stands in. */
export function chunks(t: Tokens, { from, to }: Sentence): Chunk[] {
  const out: Chunk[] = []
  let last: Chunk | null = null
  let i = from
  while (i < to) {
    const end = phraseEnd(t, i, to)
    if (end === i) {
      i++
      continue
    }
    owners(t, i, end, out)
    const head = headOf(t, i, end)
    // "officials of the ministry" is one phrase with "officials" as its head.
    if (last !== null && last.to === i - 1 && t.word[i - 1] === W.of) last.to = end
    else {
      last = { from: i, to: end, head, owner: false }
      out.push(last)
    }
    i = end
  }
  return out
}

function phraseEnd(t: Tokens, i: number, to: number): number {
  if (t.tag[i] === T.PRON && !(t.is[i] & IS.possessive)) return i + 1
  // "would neither confirm nor deny": verbs, whatever their tags say.
  if (t.word[i] === NEITHER ? isConfirm(t, i + 1) : i > 0 && t.word[i - 1] === NEITHER && isConfirm(t, i)) return i
  let j = i
  let noun = -1
  while (j < to) {
    const tag = t.tag[j]
    if (tag === T.NOUN || tag === T.PROPN || tag === T.NUM) {
      noun = ++j
      // "In March Moscow vetoed …": the month is no part of the name.
      if (t.is[j - 1] & IS.month && tag === T.PROPN && j < to && t.tag[j] === T.PROPN) break
    } else if (tag === T.DET || tag === T.ADJ || (tag === T.PRON && (t.is[j] & IS.possessive) > 0)) {
      // A determiner begins a new phrase once there is a noun.
      if (noun >= 0 && (tag === T.DET || tag === T.PRON) && !isPossessive(t, j - 1, to)) break
      j++
      if (tag !== T.ADJ || noun < 0) continue
      if (t.shape[j - 1] === SHAPE.lower && j < to && t.tag[j] !== T.NOUN && t.tag[j] !== T.PROPN) break
    } else if (noun === j && isPossessive(t, j, to)) j++
    else if (tag === T.ADV && j > i && j + 1 < to && (t.tag[j + 1] === T.ADJ || isThen(t, j))) j++
    else if (
      tag === T.VERB &&
      j > i &&
      j + 1 < to &&
      (noun < 0 || isPossessive(t, j - 1, to)) &&
      (t.tag[j + 1] === T.NOUN || t.tag[j + 1] === T.PROPN || t.tag[j + 1] === T.ADJ)
    )
      j++
    else break
  }
  if (noun < 0 && t.is[i] & IS.article) return nounBehind(t, i + 1, to)
  // "those", "many" alone are a phrase; other adjectives are not.
  if (noun < 0) return t.tag[i] === T.DET || (t.tag[i] === T.ADJ && ALONE.has(t.word[i])) ? i + 1 : i
  return noun
}

/** "'s", and the mark alone in "the farmers' association", which no quotation has opened. */
function isPossessive(t: Tokens, j: number, to: number): boolean {
  if (t.word[j] === W.possessive) return true
  if (t.word[j] !== W.single || j + 1 >= to || j === 0 || t.starts[j] !== t.ends[j - 1]) return false
  if (t.text.charCodeAt(t.starts[j] - 1) !== 115 || t.starts[j + 1] === t.ends[j]) return false
  const next = t.tag[j + 1]
  if (next !== T.NOUN && next !== T.PROPN && next !== T.ADJ && next !== T.NUM) return false
  for (let i = j - 1; i >= 0 && i > j - LONGEST_BACK; i--) if (t.word[i] === W.single) return false
  return true
}

/** As far back as the opening mark of a quotation is looked for. */
const LONGEST_BACK = 40

/** "the then finance minister" */
const isThen = (t: Tokens, j: number) =>
  t.word[j] === THEN && t.tag[j - 1] === T.DET && (t.tag[j + 1] === T.NOUN || t.tag[j + 1] === T.PROPN)
const THEN = hashWord('then')

/** Behind an article stands a noun, whatever its tag says: "a relative of one passenger", "a tally issued on Tuesday". */
function nounBehind(t: Tokens, from: number, to: number): number {
  let j = from
  while (j < to && (t.tag[j] === T.ADJ || t.tag[j] === T.ADV)) j++
  return j === from && j < to && t.tag[j] === T.VERB ? j + 1 : j
}

const isConfirm = (t: Tokens, i: number): boolean => t.word[i] === CONFIRM || t.word[i] === DENY

function headOf(t: Tokens, from: number, to: number): number {
  for (let j = to - 1; j > from; j--) if (t.tag[j] === T.NOUN || t.tag[j] === T.PROPN) return j
  return to - 1
}

function owners(t: Tokens, from: number, to: number, out: Chunk[]): void {
  if ((t.is[from] & IS.possessive) > 0 && to > from + 1) out.push({ from, to: from + 1, head: from, owner: true })
  for (let j = from + 1; j < to; j++)
    if (isPossessive(t, j, to)) out.push({ from, to: j, head: headOf(t, from, j), owner: true })
}
