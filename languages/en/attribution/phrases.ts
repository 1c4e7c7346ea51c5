import type { Analysis } from '../grammar/analysis.ts'
import type { Chunk } from '../grammar/chunks.ts'
import { hashWord } from '../grammar/hash.ts'
import { SHAPE, T } from '../grammar/tags.ts'
import { wordSet } from '../grammar/word-set.ts'
import { IS, W } from '../grammar/words.ts'
import { kindOfHead } from '../sources.ts'
import { stem } from '../stem.ts'
import { type Cue, formOf, groupBefore } from './cue.ts'

/**
 * The whole of the phrase that speaks: "the farmers' association said" where "the farmers" was chosen, "traders in London expect"
 * where "London" was.
 */
export function speakingPhrase(a: Analysis, cue: Cue, chosen: Chunk): Chunk {
  if (a.tag[cue.head] !== T.VERB || chosen.to > cue.from) return chosen
  const phrases = a.phrasesOf(a.sentenceOf[cue.head])
  let c = named(a, phrases, cue, chosen)
  if (c.owner) c = phrases.find((x) => x.from <= c.from && c.to < x.to && x.to <= cue.from) ?? c
  // "Energy and Mines Minister Jorge Montero": one office of two fields.
  const joint = a.word[c.to] === W.and ? phrases.find((x) => x.from === c.to + 1) : undefined
  if (joint && c.to - c.from === 1 && a.tag[c.head] === T.PROPN && holds(a, joint)) return joint
  if (c.to !== cue.from) return c
  // Of "officials in the ministry in London" the first speaks.
  for (let before = inFrontOf(a, phrases, c); before; before = inFrontOf(a, phrases, c)) c = before
  return c
}

/** "… , hours after the head of the assembly, Jorge Rodriguez, announced": who is named between commas right before the verb. */
function named(a: Analysis, phrases: readonly Chunk[], { from }: Cue, chosen: Chunk): Chunk {
  if (!(a.is[from - 1] & IS.comma)) return chosen
  const name = phrases.find((c) => c.to === from - 1)
  if (!name || chosen.to >= name.from || a.tag[name.head] !== T.PROPN || !(a.is[name.from - 1] & IS.comma))
    return chosen
  const office = phrases.find((c) => c.to === name.from - 1)
  if (!office || (chosen.from >= office.from && chosen.to === office.to)) return chosen
  return kindOfHead(a.word[office.head]) === 'person' && a.tag[office.head] === T.NOUN ? name : chosen
}

function holds(a: Analysis, c: Chunk): boolean {
  for (let i = c.from; i + 1 < c.to; i++) if (a.word[i] === MINISTER && a.tag[i + 1] === T.PROPN) return true
  return false
}
const MINISTER = hashWord('minister')

/** "the Rapid Support Forces": a word within a name; "Opposition leader": one that only goes in front of another. */
export function isPartOfName(a: Analysis, i: number, title: boolean): boolean {
  if (a.tag[i] === T.NOUN || a.tag[i] === T.PROPN) {
    const c = a.phrasesOf(a.sentenceOf[i]).find((x) => x.from <= i && i < x.to)
    if (c && i < c.head && (a.tag[i + 1] === T.NOUN || a.tag[i + 1] === T.PROPN)) return true
  }
  if (title || i === 0 || a.shape[i] !== SHAPE.capital) return false
  return a.shape[i - 1] === SHAPE.capital && a.shape[i + 1] === SHAPE.capital && a.starts[i + 1] - a.ends[i] === 1
}

/** The people in front of "in London", where those words end right before the cue. */
function inFrontOf(a: Analysis, phrases: readonly Chunk[], c: Chunk): Chunk | undefined {
  if (c.from === 0 || !WHERE.has(a.word[c.from - 1])) return undefined
  const before = phrases.find((x) => x.to === c.from - 1)
  if (!before) return undefined
  const kind = kindOfHead(a.word[before.head])
  return kind === 'person' || kind === 'group' || kind === 'unnamed' ? before : undefined
}

const WHERE = wordSet('in at from near with for')

/** "farmers were told", "the man had been informed". */
export const isToldPassively = (a: Analysis, i: number, from: number): boolean =>
  TOLD.has(a.word[i]) && (groupBefore(a, i, from) & 2) > 0

const BARE = wordSet('told informed briefed notified')
const TOLD = wordSet('told informed briefed notified warned urged ordered advised')

/** Of what stands in front of "were told" only those who are asked belong to it: "farmers … to move their animals". */
export function whatWasTold(a: Analysis, cue: Cue, content: [number, number][]): [number, number][] {
  const right = content.filter(([from, to]) => from >= cue.to && (to - from > 1 || a.tag[from] !== T.PUNCT))
  // "the allies had been informed": of what is not said.
  if (right.length === 0) return BARE.has(a.word[cue.head]) ? [] : content
  if (right.length === content.length) return content
  const [from, to] = right[0]
  const clause = a.word[from] !== W.to && a.word[from - 1] !== W.to && a.verbs[to] > a.verbs[from]
  const whom = a.phrasesOf(a.sentenceOf[cue.head]).findLast((c) => c.to <= cue.from)
  return clause || !whom ? right : [[whom.from, whom.to], ...right]
}

/** "known as the MNDAA", "known for its temples": what something is called is told by nobody. */
export const isCalled = (a: Analysis, i: number): boolean =>
  a.stems[i] === KNOW && formOf(a, i) === 4 && (a.word[i + 1] === W.as || a.word[i + 1] === W.for)

/** "a diplomat who knows the preparations": what somebody knows of, which says why he is asked and tells nothing. */
export const knowsOf = (a: Analysis, i: number): boolean =>
  a.stems[i] === KNOW && (a.is[i - 1] & IS.relative) > 0 && a.tag[i + 1] === T.DET && !isClause(a, i + 1)

/** A phrase with a verb of its own right behind it whose verb is not the sentence's: "who knows the plan has failed". */
function isClause(a: Analysis, i: number): boolean {
  const c = a.phrasesOf(a.sentenceOf[i]).find((x) => x.from === i)
  return c !== undefined && a.tag[c.to] === T.AUX
}

const KNOW = hashWord(stem('know'))
