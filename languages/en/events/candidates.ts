import { asksForAnonymity } from '../attribution/idioms.ts'
import type { Analysis } from '../grammar/analysis.ts'
import { hashWord } from '../grammar/hash.ts'
import { NumberMap } from '../grammar/number-map.ts'
import { SHAPE, T } from '../grammar/tags.ts'
import { wordSet } from '../grammar/word-set.ts'
import { IS } from '../grammar/words.ts'
import { stem } from '../stem.ts'
import { EVENT_WORDS, type EventWord, isSmall } from './event-words.ts'

/** A place where words stand that may tell an event: words `[from, to)`. */
export interface EventPlace {
  meaning: EventWord
  from: number
  to: number
}

interface Phrase {
  meaning: EventWord
  /** Numbers of the stems of its further words. */
  rest: readonly number[]
}

const byFirst = new Map<number, Phrase[]>()
for (const meaning of EVENT_WORDS) {
  const [first, ...rest] = meaning.words.map((w) => hashWord(stem(w)))
  const small = meaning.words.slice(1).map(isSmall)
  const phrase = { meaning, rest: rest.filter((_, i) => !small[i]) }
  const list = byFirst.get(first)
  if (list) list.push(phrase)
  else byFirst.set(first, [phrase])
}
for (const list of byFirst.values()) list.sort((a, b) => b.rest.length - a.rest.length)
const lists = [...byFirst.values()]
/** By the stem of the first word: its phrases in `lists`, counted from 1. */
const first = new NumberMap([...byFirst.keys()].map((stem, i) => [stem, i + 1] as const))

/** Words that share a stem with an event word and tell none. */
const NO_EVENT = wordSet('aide aides striking visiting warring charging')

/** Every place that may tell an event; of several phrases that begin at one place the longest of each type. */
export function eventPlaces(a: Analysis): EventPlace[] {
  const out: EventPlace[] = []
  for (const s of a.sentences) {
    for (let i = s.from; i < s.to; i++) {
      const at = first.get(a.stems[i])
      if (at === 0) continue
      const phrases = lists[at - 1]
      if (a.is[i] & IS.month && a.shape[i] !== SHAPE.lower) continue
      if (NO_EVENT.has(a.word[i]) || asksForAnonymity(a, i)) continue
      const tag = a.tag[i]
      const verb = tag === T.VERB || tag === T.AUX
      const noun = tag === T.NOUN || tag === T.PROPN || tag === T.ADJ
      const before = out.length
      let longest = 0
      for (const { meaning, rest } of phrases) {
        if (meaning.verb ? !verb : !noun || (verb && rest.length === 0)) continue
        if (rest.length < longest || isTold(out, before, meaning.type)) continue
        const to = matches(a, i + 1, s.to, rest)
        if (to < 0) continue
        longest = rest.length
        out.push({ meaning, from: i, to })
      }
    }
  }
  return out
}

/** Whether one of the places from a count on tells an event of a type. */
function isTold(places: readonly EventPlace[], from: number, type: string): boolean {
  for (let k = from; k < places.length; k++) if (places[k].meaning.type === type) return true
  return false
}

const PARTICLES = new Set(
  ['to', 'in', 'on', 'for', 'with', 'at', 'off', 'down', 'out', 'up', 'back', 'into', 'against', 'by', 'as'].map((w) =>
    hashWord(stem(w)),
  ),
)

/** The end of a phrase's further words, over small words and one word between ("reach a new deal"), or -1. */
function matches(a: Analysis, from: number, to: number, rest: readonly number[]): number {
  let at = from
  for (const word of rest) {
    let i = at
    // A particle stands right behind its verb; other words may have one or two between.
    const most = PARTICLES.has(word) ? 1 : 3
    while (i < to && i - at < most && a.stems[i] !== word) i++
    if (i >= to || a.stems[i] !== word) return -1
    for (let j = at; j < i; j++) if (a.tag[j] === T.PUNCT || a.tag[j] === T.VERB) return -1
    at = i + 1
  }
  return at
}
