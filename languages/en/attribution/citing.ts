import { CITE } from '../cues.ts'
import type { Analysis } from '../grammar/analysis.ts'
import type { Chunk } from '../grammar/chunks.ts'
import { hashWord } from '../grammar/hash.ts'
import { numberSet } from '../grammar/number-map.ts'
import { T } from '../grammar/tags.ts'
import { wordSet } from '../grammar/word-set.ts'
import { IS, W } from '../grammar/words.ts'
import { stem } from '../stem.ts'
import { groupBefore } from './cue.ts'
import { covers, type Found } from './frames.ts'

const CITING = wordSet('citing quoting attributing')

const REPORTS = wordSet('reports reported report said says wrote')

/** "the paper reports, citing a diplomat": it tells, whatever has been learnt; between the two stands no more than a day. */
export function citesBehind(a: Analysis, i: number, to: number): boolean {
  if (!REPORTS.has(a.word[i]) || a.tag[i] === T.NOUN) return false
  for (let j = i + 1; j + 1 < to && j < i + 6; j++) {
    if (a.is[j] & IS.comma) return CITING.has(a.word[j + 1])
    if (a.tag[j] === T.VERB || a.tag[j] === T.AUX) return false
  }
  return false
}

/** "Interfax quoted an officer as saying": who is quoted, with who quotes him, for the cue behind "as"; null elsewhere. */
export function quotedAs(a: Analysis, { cue: { head } }: Found): { speaker: Chunk; by: Chunk } | null {
  if (a.word[head - 1] !== W.as || !SPEAKING.has(a.word[head])) return null
  const sentence = a.sentenceOf[head]
  const { from } = a.sentences[sentence]
  for (let i = head - 2; i > from && i > head - 24; i--) {
    if (a.tag[i] !== T.VERB || !QUOTES.has(a.stems[i])) continue
    if (groupBefore(a, i, from) & 2) return null
    const phrases = a.phrasesOf(sentence)
    const speaker = phrases.find((c) => c.from > i)
    const by = phrases.findLast((c) => c.to <= i)
    return speaker && by && speaker.to < head && speaker.from - i < 3 ? { speaker, by } : null
  }
  return null
}

const SPEAKING = wordSet('saying telling stating claiming warning')
const QUOTES = numberSet(['quote', 'cite'].map((w) => hashWord(stem(w))))

/** The one whom a report cites, or null: "Reuters reported, citing a diplomat", "Reuters, citing a diplomat, reported". */
export function citedAt(a: Analysis, f: Found): Chunk | null {
  const sentence = a.sentenceOf[f.cue.head]
  const s = a.sentences[sentence]
  const from = f.source && f.source.to < f.cue.from ? f.source.to : f.cue.to
  for (let i = from; i < s.to; i++) {
    const from = a.word[i] === SAYING ? hadFrom(a, i, s.to) : CITING.has(a.word[i]) ? i : -1
    if (from < 0 || i === f.cue.head || covers(f, i)) continue
    const cited = a.phrasesOf(sentence).find((c) => c.from > from)
    return cited && cited.from - from < 4 ? cited : null
  }
  return null
}

/** "saying he had it from the army": the word in front of whom it came from, or -1. */
export function hadFrom(a: Analysis, i: number, to: number): number {
  if (a.word[i] !== SAYING || !(a.is[i + 1] & IS.pronoun)) return -1
  let got = false
  for (let j = i + 2; j < to && j < i + 8; j++) {
    if (GOT.has(a.word[j])) got = true
    else if (a.word[j] === FROM) return got ? j : -1
    else if (a.tag[j] === T.VERB || a.tag[j] === T.PUNCT) return -1
  }
  return -1
}

const SAYING = hashWord('saying')
const FROM = hashWord('from')
const GOT = wordSet('had got has heard learned learnt received obtained')

/** "The paper reported the arrest, citing police": what is cited is no part of what is reported. */
export function withoutCited(a: Analysis, frames: Found[]): Found[] {
  frames.forEach((f, k) => {
    if (a.tag[f.cue.head] !== T.VERB || CITE.has(a.stems[f.cue.head])) return
    const last = f.content[f.content.length - 1]
    const at = last[0] >= f.cue.to ? citingIn(a, last) : -1
    if (at < 0) return
    for (let j = k + 1; j < frames.length && frames[j].cue.head < at; j++) if (reportsInside(a, frames[j], f)) return
    if (at > last[0] + 1) last[1] = at - 1
    else if (f.content.length > 1) f.content.pop()
  })
  return frames
}

function citingIn(a: Analysis, [from, to]: readonly [number, number]): number {
  for (let i = from; i < to; i++)
    if (CITING.has(a.word[i]) && a.quoteOf[i] < 0 && (i === from || a.is[i - 1] & IS.comma)) return i
  return -1
}

/** Another reports within the words of this one: the one cited is his. */
const reportsInside = (a: Analysis, g: Found, f: Found) =>
  a.tag[g.cue.head] === T.VERB && !CITE.has(a.stems[g.cue.head]) && g.source !== null && covers(f, g.source.head)
