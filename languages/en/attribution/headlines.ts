import type { Analysis } from '../grammar/analysis.ts'
import type { Chunk } from '../grammar/chunks.ts'
import type { Sentence } from '../grammar/sentences.ts'
import { T } from '../grammar/tags.ts'
import { wordSet } from '../grammar/word-set.ts'
import { IS, W } from '../grammar/words.ts'
import { kindOfHead } from '../sources.ts'
import { formOf } from './cue.ts'
import type { Found } from './frames.ts'

const SAYS = wordSet('say says said report reports reported warn warns claim claims tell tells announce announces')
/** How sure it is that a headline that ends so attributes. */
const CERTAIN = 0.8

/** A headline of several clauses without "and" ("Israel says …, Hamas denies it; Egypt waits"), each `[from, to)`. */
type Clause = [from: number, to: number]

/**
 * Headlines have a grammar of their own: who says it stands at the end ("…, palace says", "…, says union", "…: police", "… -
 * sources"), and clauses stand side by side, each with its own teller. What was learnt from running text is mended by that.
 */
export function headline(a: Analysis, s: Sentence, frames: Found[]): Found[] {
  const out: Found[] = []
  for (const part of parts(a, s)) {
    const tail = tailOf(a, part)
    const clauses = tail ? parted(a, tail.content[0]) : parted(a, part)
    if (tail) out.push(tail)
    for (const f of frames) {
      if (f.cue.head === tail?.cue.head || (a.word[f.cue.head] === W.colon && LABELS.has(a.word[f.cue.head - 1])))
        continue
      const clause = clauses.find(([from, to]) => from <= f.cue.head && f.cue.head < to)
      if (clause && !isAhead(a, f, clause) && withinClause(a, f, clause)) out.push(f)
    }
  }
  return out.sort((x, y) => x.cue.head - y.cue.head)
}

/** Words in front of a headline that say what sort of article it is: nobody tells anything by them. */
const LABELS = wordSet(
  'exclusive breaking update updated watch live video photos opinion analysis explainer explained factbox just review interview quiz recap timeline obituary profile',
)

/** Where a semicolon divides a headline; a label in front of it is left out. */
function parts(a: Analysis, { from, to }: Sentence): Clause[] {
  const out: Clause[] = []
  let start = LABELS.has(a.word[from]) && a.word[from + 1] === W.colon && from + 2 < to ? from + 2 : from
  for (let i = start; i <= to; i++)
    if (i === to || a.word[i] === W.semicolon) {
      if (i > start) out.push([start, i])
      start = i + 1
    }
  return out
}

/** "Israel says Hamas fired first, Hamas blames Israel": a comma, a subject and a verb of its own, behind a clause with a verb. */
function parted(a: Analysis, [from, to]: Clause): Clause[] {
  for (let i = from + 2; i + 2 < to; i++) {
    if (!(a.is[i] & IS.comma) || a.quoteOf[i] >= 0 || a.verbs[i] === a.verbs[from]) continue
    const c = phraseAt(a, i + 1)
    if (!c || c.to + 1 >= to || a.tag[c.to] !== T.VERB || formOf(a, c.to) === 3) continue
    if (isTail(a, c.to, to)) continue
    return [[from, i], ...parted(a, [i + 1, to])]
  }
  return [[from, to]]
}

/** Who says all of it at the end. */
function tailOf(a: Analysis, [from, to]: Clause): Found | null {
  const end = a.word[to - 1] === W.dot ? to - 1 : to
  for (let i = end - 2; i > from + 1; i--) {
    if (a.is[i] & IS.comma) {
      const next = a.is[i + 1] & IS.quote || a.word[i + 1] === W.single ? i + 2 : i + 1
      const verb = SAYS.has(a.word[next])
      const c = phraseAt(a, verb ? next + 1 : next) ?? (SAYS.has(a.word[next + 1]) ? teller(a, next) : undefined)
      if (!c || c.to > end) continue
      if (verb ? c.to === end : c.to < end && SAYS.has(a.word[c.to]) && isTail(a, c.to, end))
        return found(verb ? next : c.to, c, [from, next > i + 1 ? next : i])
    } else if (a.word[i] === W.colon || (a.is[i] & IS.dash && a.starts[i] > a.ends[i - 1])) {
      const c = phraseAt(a, i + 1)
      const told = c?.to === end && tells(a, c, from, i)
      // A dash is no cue.
      if (told) return found(i, c, [from, i])
    }
  }
  return null
}

const found = (head: number, source: Chunk, content: Clause): Found => ({
  cue: { head, from: head, to: head + 1, p: CERTAIN },
  source,
  content: [content],
})

/** Nothing is told behind the verb: the headline ends, or only a time, a place or an occasion follows. */
function isTail(a: Analysis, verb: number, to: number): boolean {
  if (!SAYS.has(a.word[verb])) return false
  if (verb + 1 === to) return true
  const next = verb + 1
  if (a.tag[next] !== T.ADP && a.tag[next] !== T.SCONJ && !(a.is[next] & IS.day)) return false
  return a.verbs[to] === a.verbs[next]
}

/** A teller behind the colon, and in front of it a clause, no label ("Movie review: Avatar"). */
function tells(a: Analysis, c: Chunk, from: number, at: number): boolean {
  if (a.tag[c.head] === T.NUM || at - from < 3) return false
  const known = kindOfHead(a.word[c.head]) !== undefined
  if (a.word[at] !== W.colon) return known && a.tag[c.head] !== T.PROPN
  return a.verbs[at] > a.verbs[from] ? known || a.tag[c.head] === T.PROPN : known && (phraseAt(a, from)?.to ?? at) < at
}

/** "military says", "general says": a word for a teller that its tag takes for an adjective. */
const teller = (a: Analysis, i: number): Chunk | undefined =>
  kindOfHead(a.word[i]) === undefined ? undefined : { from: i, to: i + 1, head: i, owner: false }

const phraseAt = (a: Analysis, i: number): Chunk | undefined =>
  a.sentenceOf[i] < 0 ? undefined : a.phrasesOf(a.sentenceOf[i]).find((c) => c.from === i)

/** "Airline to order 45 jets": what somebody is going to do, as "will order" is in running text. */
const isAhead = (a: Analysis, { cue }: Found, [from]: Clause) =>
  a.word[cue.head - 1] === W.to && a.verbs[cue.head - 1] === a.verbs[from]

/** What a clause tells ends with it, and who tells it stands in it; false where nothing is left. */
function withinClause(a: Analysis, f: Found, [from, to]: Clause): boolean {
  if (f.source && (f.source.from < from || f.source.to > to))
    f.source = a.phrasesOf(a.sentenceOf[f.cue.head]).findLast((c) => c.from >= from && c.to <= f.cue.from) ?? null
  const content = f.content.map(([x, y]): Clause => [Math.max(x, from), Math.min(y, to)]).filter(([x, y]) => y > x)
  if (content.length) f.content = content
  else if (f.cue.to < to) f.content = [[f.cue.to, to]]
  else return false
  return true
}
