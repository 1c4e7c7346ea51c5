import type { Attribution } from '@thima/read/language'
import type { Modality } from '@thima/read/model'
import { groupBefore } from '../attribution/cue.ts'
import type { Analysis } from '../grammar/analysis.ts'
import { hashWord } from '../grammar/hash.ts'
import { T } from '../grammar/tags.ts'
import { wordSet } from '../grammar/word-set.ts'
import { W } from '../grammar/words.ts'
import { stem } from '../stem.ts'
import type { EventPlace } from './candidates.ts'

const stems = (words: string): ReadonlySet<number> => new Set(words.split(' ').map((w) => hashWord(stem(w))))

const PLANS = stems(
  'plan agree promise vow pledge intend prepare decide want aim schedule arrange set due ready commit offer seek',
)
const EXPECTS = stems('expect likely predict hope believe think forecast')
const ASKS = stems('ask urge demand call invite order request want warn threaten')
const FAILS = stems('fail refuse decline deny reject rule')
const WILL = wordSet("will 'll shall")
const WOULD = wordSet('would')
const MAY = wordSet('may might could should must can')
const IF = wordSet('if unless whether should')

/** Whether it has happened, is happening, is planned, expected, denied or only thought of. */
export function modalityOf(a: Analysis, place: EventPlace, around: Attribution | null, title: boolean): Modality {
  const { from, meaning } = place
  const s = a.sentences[a.sentenceOf[from]]
  const group = meaning.verb ? groupBefore(a, from, s.from) : 0
  if (around?.stance === 'denies') return 'denied'
  if (underIf(a, from, s.from)) return 'hypothetical'
  if (meaning.verb) {
    if (group & 16) return 'denied'
    const modal = lastModal(a, from, s.from)
    if (modal && MAY.has(modal)) return around?.stance === 'expects' ? 'expected' : 'hypothetical'
    if (group & 1 || (title && a.word[from - 1] === W.to)) {
      const governor = verbBefore(a, from, s.from)
      if (FAILS.has(governor)) return 'denied'
      if (EXPECTS.has(governor)) return 'expected'
      if (ASKS.has(governor)) return 'hypothetical'
      return expected(around) ?? (PLANS.has(governor) || governor === 0 ? 'planned' : 'planned')
    }
    if (modal && (WILL.has(modal) || WOULD.has(modal))) return expected(around) ?? 'planned'
    if (group & 2 && a.text.startsWith('ing', a.ends[from] - 3)) return 'ongoing'
  } else {
    const governor = verbBefore(a, from, s.from)
    if (EXPECTS.has(governor)) return 'expected'
    const modal = lastModal(a, from, s.from)
    if (modal && MAY.has(modal)) return 'hypothetical'
    if ((modal && (WILL.has(modal) || WOULD.has(modal))) || PLANS.has(governor)) return expected(around) ?? 'planned'
    if (ASKS.has(governor)) return 'hypothetical'
    if (meaning.sort === 'war' || meaning.sort === 'sanction') return 'ongoing'
  }
  if (around?.stance === 'expects') return 'expected'
  if (around?.stance === 'intends') return 'planned'
  if (around?.stance === 'asks') return 'hypothetical'
  return 'occurred'
}

/** What is to come is expected where somebody else tells it than who would do it. */
function expected(around: Attribution | null): Modality | null {
  if (!around) return null
  const { kind } = around.source
  return around.stance === 'expects' ||
    around.stance === 'believes' ||
    kind === 'unnamed' ||
    kind === 'unknown' ||
    kind === 'outlet'
    ? 'expected'
    : null
}

function lastModal(a: Analysis, i: number, from: number): number | null {
  for (let j = i - 1; j >= from && j > i - 7; j--) {
    if (a.tag[j] === T.AUX && (WILL.has(a.word[j]) || WOULD.has(a.word[j]) || MAY.has(a.word[j]))) return a.word[j]
    if (a.tag[j] === T.PUNCT || a.tag[j] === T.CCONJ || a.tag[j] === T.SCONJ) return null
  }
  return null
}

/** Stem of the verb or noun that an infinitive or a noun hangs on, 0 where there is none. */
function verbBefore(a: Analysis, i: number, from: number): number {
  for (let j = i - 1; j >= from && j > i - 8; j--) {
    if (a.tag[j] === T.VERB || EXPECTS.has(a.stems[j]) || PLANS.has(a.stems[j])) return a.stems[j]
    if (a.tag[j] === T.PUNCT) return 0
  }
  return 0
}

function underIf(a: Analysis, i: number, from: number): boolean {
  for (let j = i - 1; j >= from && j > i - 14; j--) {
    if (IF.has(a.word[j]) && a.tag[j] !== T.AUX) return true
    if (a.tag[j] === T.PUNCT) return false
  }
  return false
}
