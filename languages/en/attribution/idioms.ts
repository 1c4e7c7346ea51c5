import type { Analysis } from '../grammar/analysis.ts'
import { hashWord } from '../grammar/hash.ts'
import { T } from '../grammar/tags.ts'
import { wordSet } from '../grammar/word-set.ts'
import { IS, W } from '../grammar/words.ts'
import { formOf, groupBefore } from './cue.ts'
import type { Found } from './frames.ts'

const REACHED = wordSet('reached contacted')
const RESPOND = wordSet('respond responded reply replied answer answered return returned')
const ASKED = ['comment', 'request', 'question', 'quer']
const AVAILABLE = wordSet('available unavailable')
const REFUSES = wordSet('declined refused declines refuses declining refusing')
const SPEAKS = wordSet(
  'comment say confirm discuss answer elaborate speak disclose reveal identify name provide give specify',
)

/**
 * Wordings that say that somebody said nothing: "could not be reached for comment", "did not respond to a request",
 * "was not available for comment", "declined to say". They attribute whatever has been learnt.
 */
export function keepsSilent(a: Analysis, i: number): boolean {
  if ((a.is[i] & IS.silence) === 0) return false
  const w = a.word[i]
  const s = a.sentences[a.sentenceOf[i]]
  const not = (groupBefore(a, i, s.from) & 16) > 0
  if (REACHED.has(w)) return not && (groupBefore(a, i, s.from) & 2) > 0 && speaksOf(a, i, s.to, 'comment')
  if (RESPOND.has(w)) return not && ASKED.some((word) => speaksOf(a, i, s.to, word))
  if (AVAILABLE.has(w)) return speaksOf(a, i, s.to, 'comment')
  return REFUSES.has(w) && a.word[i + 1] === W.to && i + 2 < s.to && SPEAKS.has(a.word[i + 2])
}

/** Heads of cues that say nothing of their own: "the ministry could not be reached". */
export const isSilence = (a: Analysis, i: number) =>
  REACHED.has(a.word[i]) || RESPOND.has(a.word[i]) || AVAILABLE.has(a.word[i])

function speaksOf(a: Analysis, i: number, to: number, word: string): boolean {
  for (let j = i + 1; j < Math.min(to, i + 7); j++) if (a.text.startsWith(word, a.starts[j])) return true
  return false
}

const CONDITION =
  /^(?:ask|declin|request|refus|insist|want|spoke|speak|wish)\p{L}* (?:(?:not|never) )?(?:(?:to (?:be|remain) |on (?:the )?condition (?:of|that) |for )?(?:(?:not )?(?:named|identified|quoted|anonymous|anonymity)|(?:he|she|they) not|(?:his|her|their) (?:\p{L}+ )?names? (?:not|be))|to give (?:his|her|their) (?:\p{L}+ )?names?|that (?:his|her|their) (?:names?|identit))/iu

/** The words with which such a condition begins. */
const ASKS = wordSet(
  'ask asks asked asking decline declines declined declining requesting refusing insisting wishing requested requesting refuse refused insisted want wants wanted spoke speaking wish wishes wished',
)

/** "an official who asked not to be named": how a source is described, no statement of its own. */
export function asksForAnonymity(a: Analysis, i: number): boolean {
  if (!ASKS.has(a.word[i])) return false
  const at = a.starts[i]
  return CONDITION.test(a.text.slice(at, at + 80))
}

const COUNTED = wordSet(
  'toll number count figure dead deaths death total sum losses loss damage damages cost turnout casualties injured missing strength share margin',
)
const PUTS = wordSet('put puts putting')

/** "put the death toll at 40", "putting the dead at 179": where the number ends, or -1 where nothing is counted. */
export function putsAt(a: Analysis, i: number, to: number): number {
  if (!PUTS.has(a.word[i])) return -1
  let counted = false
  for (let j = i + 1; j < to && j < i + 16; j++) {
    if (COUNTED.has(a.word[j])) counted = true
    else if (a.tag[j] === T.PUNCT) return -1
    if (!counted || a.word[j] !== AT) continue
    const number = a.phrasesOf(a.sentenceOf[i]).find((c) => c.from > j && a.tag[c.from] === T.NUM)
    if (number && number.from - j < 5) return number.to
  }
  return -1
}
const AT = hashWord('at')

/** "is believed to", "was said to": an opinion that the writer does not hold himself, whatever has been learnt. */
export const isHeld = (a: Analysis, i: number, from: number) =>
  (a.is[i] & IS.held) > 0 && a.word[i + 1] === W.to && formOf(a, i) !== 3 && (groupBefore(a, i, from) & 2) > 0

/** "Kim is believed to be ill": nobody is named who believes it, and who is spoken of is content. */
export function nobodyHolds(a: Analysis, f: Found): void {
  const { head, from } = f.cue
  if (!isHeld(a, head, a.sentences[a.sentenceOf[head]].from)) return
  const subject = f.source && f.source.to <= from && !f.source.owner ? f.source : null
  if (f.source && !subject) return
  const spoken = subject ?? a.phrasesOf(a.sentenceOf[head]).findLast((c) => c.to <= from) ?? null
  f.source = null
  if (!spoken || (a.is[spoken.head] & IS.relative) > 0) return
  if (!f.content.some(([x, y]) => x <= spoken.head && spoken.head < y))
    f.content = [[spoken.from, spoken.to], ...f.content.filter(([x]) => x >= head)]
}
