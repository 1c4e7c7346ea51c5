import type { Stance } from '@thima/read/model'
import { ASK_WITH_TO, CALL, REFUSE, SPEAK, stanceOfStem } from '../cues.ts'
import type { Analysis } from '../grammar/analysis.ts'
import type { Chunk } from '../grammar/chunks.ts'
import { hashWord } from '../grammar/hash.ts'
import { T } from '../grammar/tags.ts'
import { IS, W } from '../grammar/words.ts'
import { stem } from '../stem.ts'
import { type Cue, groupBefore } from './cue.ts'
import { isSilence } from './idioms.ts'

const ON = hashWord('on')
const FOR = hashWord('for')
const DISMISS = hashWord(stem('dismiss'))
const NOT = 16
const BE_BIT = 2
const TO_BIT = 1
const EXPECT = new Set(
  ['expect', 'project', 'schedule', 'anticipate', 'set', 'due', 'likely', 'slate', 'poise'].map((w) =>
    hashWord(stem(w)),
  ),
)
const LIKELY =
  /^(?:(?:[\p{L}'’-]+ ){1,8})?(?:(?:was|were|is|are|would|will) (?:very |most |more )?likely|(?:was|were|is|are) expected) to /iu

/** What the speaker does with the content: by the reporting word, a "not" in front of it, and what follows. */
export function stanceOf(
  a: Analysis,
  cue: Cue,
  content: readonly (readonly [number, number])[],
  source: Chunk | null = null,
): Stance {
  const { head } = cue
  const s = a.sentences[a.sentenceOf[head]]
  const stem = a.stems[head]
  const group = groupBefore(a, head, s.from)
  const first = content[0]
  const toVerb =
    a.word[first[0]] === W.to ||
    (first[0] > head + 1 && a.word[first[0] - 1] === W.to) ||
    (a.tag[cue.to] === T.PRON && a.word[cue.to + 1] === W.to) ||
    beginsWithToVerb(a, first)
  if (isSilence(a, head)) return 'declines'
  if (REFUSE.has(stem)) return declinesToSpeak(a, head, s.to) ? 'declines' : 'intends'
  // "refused to comment" may have its head at the second verb.
  if (group & TO_BIT && refusesBefore(a, head, s.from)) return SPEAK.has(stem) ? 'declines' : 'intends'
  // "Neither side has confirmed", "no official would say".
  if (
    group & NOT ||
    (!source && group & BE_BIT && first[1] <= head && a.is[first[0]] & IS.not) ||
    (source && a.is[source.from] & IS.not)
  ) {
    if (SPEAK.has(stem)) return 'declines'
    const plain = stanceOfStem(stem)
    if (plain === 'believes') return 'doubts'
    if (plain === 'confirms' || plain === 'denies') return 'declines'
    return plain
  }
  if (stem === CALL)
    return a.word[head + 1] === ON || a.word[head + 1] === FOR || a.word[cue.to] === FOR || a.word[cue.to] === ON
      ? 'asks'
      : 'asserts'
  // "Rafah to open, embassy says" asks nobody: what is asked stands behind the word.
  if (ASK_WITH_TO.has(stem) && toVerb && content.length === 1 && first[0] > head) return 'asks'
  if (group & BE_BIT && EXPECT.has(stem)) return 'expects'
  // To dismiss a minister denies nothing.
  if (stem === DISMISS && a.tag[first[0]] === T.PROPN) return 'asserts'
  const plain = stanceOfStem(stem)
  if (plain === 'asserts' && isLikely(a, first)) return 'expects'
  return plain
}

/** More words than stand in front of "likely to", possessives and the like counted by themselves. */
const BEFORE_LIKELY = 24

/** "Mr. Rao would most likely resign": only what begins so is looked at as it is written. */
function isLikely(a: Analysis, [from, to]: readonly [number, number]): boolean {
  for (let i = from; i + 1 < to && i < from + BEFORE_LIKELY; i++)
    if (a.word[i + 1] === W.to && (a.word[i] === IS_LIKELY || a.word[i] === IS_EXPECTED))
      return LIKELY.test(a.text.slice(a.starts[from], a.ends[to - 1]))
  return false
}

const IS_LIKELY = hashWord('likely')
const IS_EXPECTED = hashWord('expected')

/** "Hamas to free hostages", "them to leave": a phrase and "to" with a verb at the beginning. */
function beginsWithToVerb(a: Analysis, [from, to]: readonly [number, number]): boolean {
  const chunk = a.phrasesOf(a.sentenceOf[from]).find((c) => c.from === from)
  const i = chunk?.to ?? from
  return i + 1 < to && a.word[i] === W.to && a.tag[i + 1] === T.VERB
}

function declinesToSpeak(a: Analysis, head: number, to: number): boolean {
  for (let i = head + 1; i < Math.min(to, head + 7); i++) {
    if (a.tag[i] === T.VERB) return SPEAK.has(a.stems[i])
    if (a.text.startsWith('comment', a.starts[i])) return true
  }
  return false
}

function refusesBefore(a: Analysis, head: number, from: number): boolean {
  for (let i = head - 1; i >= from && i > head - 5; i--) if (a.tag[i] === T.VERB) return REFUSE.has(a.stems[i])
  return false
}
