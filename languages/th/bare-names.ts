import { type Doc, type Judge, Term, terms } from '@thima/read/language'
import type { Span } from '@thima/read/model'
import { isThai } from './scan.ts'
import { isMadeOfWords } from './script.ts'
import { letterOf, wordOf } from './vocabulary.ts'
import { UNKNOWN } from './word-classes.ts'

/** Names of features. */
const F = terms('fl fw f1 f2 f3 fc fd fp fpk fpg ll lw l1 l2 l3 lc ld ln lnk lng')

/** The text with its words: all that a name is told by. */
export type Cut = Pick<Doc, 'text' | 'words'>

const SPACE = 32
/** What an abbreviation ends in. */
const STOP = 46

/** Words that a first or last name is cut into at most, and letters that it has. */
const MOST_WORDS = 6
const SHORTEST = 2
const LONGEST = 16

/** Whether a space between two runs of Thai letters stands behind a word: a first and a last name may meet there. */
export function meets({ text, words }: Cut, w: number): boolean {
  const end = words.ends[w]
  return (
    text.charCodeAt(end) === SPACE &&
    w + 1 < words.length &&
    words.starts[w + 1] === end + 1 &&
    isThai(text.charCodeAt(end - 1)) &&
    isThai(text.charCodeAt(end + 1))
  )
}

/** Words with which the first name may begin whose last one is `w`, nearest first. */
export function beginnings({ text, words }: Cut, w: number): number[] {
  const found: number[] = []
  const end = words.ends[w]
  for (let s = w; s >= 0 && w - s < MOST_WORDS; s--) {
    const start = words.starts[s]
    if (end - start > LONGEST || !isThai(text.charCodeAt(start)) || text.charCodeAt(words.ends[s] - 1) === STOP) break
    if (end - start >= SHORTEST) found.push(s)
    if (s > 0 && words.ends[s - 1] !== start) break
  }
  return found
}

/** Words with which the last name may end that begins with `w`, nearest first. */
export function endings({ text, words }: Cut, w: number): number[] {
  const found: number[] = []
  const start = words.starts[w]
  for (let e = w; e < words.length && e - w < MOST_WORDS; e++) {
    const end = words.ends[e]
    if (end - start > LONGEST || !isThai(text.charCodeAt(words.starts[e])) || text.charCodeAt(end - 1) === STOP) break
    if (end - start >= SHORTEST) found.push(e)
    if (words.starts[e + 1] !== end) break
  }
  return found
}

/** Tells what speaks for some words being a first name: its letters, how it is cut, and what stands in front of it. */
export const tellFirst = (cut: Cut, from: number, to: number, j: Judge) => tellPart(cut, from, to, from - 1, FIRST, j)

/** Tells what speaks for some words being a last name: its letters, how it is cut, and what stands behind it. */
export const tellLast = (cut: Cut, from: number, to: number, j: Judge) => tellPart(cut, from, to, to + 1, LAST, j)

type Name = (typeof F)[keyof typeof F]

/** What the features of a part of a name are called. */
type Features = Readonly<
  Record<'length' | 'pairs' | 'triples' | 'count' | 'classes' | 'whole' | 'gap' | 'beside' | 'besideClass', Name>
>

const FIRST: Features = {
  length: F.fl,
  pairs: F.f2,
  triples: F.f3,
  count: F.fw,
  classes: F.fc,
  whole: F.fd,
  gap: F.fpg,
  beside: F.fp,
  besideClass: F.fpk,
}

const LAST: Features = {
  length: F.ll,
  pairs: F.l2,
  triples: F.l3,
  count: F.lw,
  classes: F.lc,
  whole: F.ld,
  gap: F.lng,
  beside: F.ln,
  besideClass: F.lnk,
}

/** `beside` is the word on the part's outer side, which may lie outside of the text. */
function tellPart(cut: Cut, from: number, to: number, beside: number, features: Features, j: Judge): void {
  const { text, words } = cut
  const { starts, ends } = words
  tellLetters(text.slice(starts[from], ends[to]), features, j)
  tellWords(cut, from, to, features, j)
  const gap =
    beside < 0 || beside >= words.length
      ? 'text'
      : beside < from
        ? gapBetween(text, ends[beside], starts[from])
        : gapBetween(text, ends[to], starts[beside])
  j.add(features.gap, gap)
  if (gap === 'text' || gap === 'line') return
  const word = wordOf(text, starts[beside], ends[beside])
  j.add(features.beside, word.name, gap)
  j.add(features.besideClass, word.class, gap)
}

function gapBetween(text: string, end: number, start: number): string {
  return start === end ? 'glued' : text.slice(end, start).includes('\n') ? 'line' : 'space'
}

/** What stands in front of the first letter, and behind the last. */
const BEFORE = new Term('^')
const BEHIND = new Term('$')

function tellLetters(part: string, { length, pairs, triples }: Features, j: Judge): void {
  j.add(length, part.length < 9 ? part.length : part.length < 12 ? 9 : 12)
  for (let i = 0; i <= part.length; i++) {
    const a = i === 0 ? BEFORE : letterOf(part, i - 1)
    const b = i === part.length ? BEHIND : letterOf(part, i)
    j.add(pairs, a, b)
    if (i < part.length) j.add(triples, a, b, i + 1 === part.length ? BEHIND : letterOf(part, i + 1))
  }
}

function tellWords(
  { text, words }: Cut,
  from: number,
  to: number,
  { count, classes, whole }: Features,
  j: Judge,
): void {
  let unknown = 0
  for (let w = from; w <= to; w++) {
    const word = wordOf(text, words.starts[w], words.ends[w])
    if (word.class === UNKNOWN) unknown++
    else if (to > from) j.add(classes, word.class)
  }
  j.add(count, Math.min(to - from, 3), unknown === to - from + 1 ? 'all' : unknown > 0 ? 'some' : 'none')
  if (from === to) j.add(whole, wordOf(text, words.starts[from], words.ends[to]).class)
}

/** What joins the parts of foreign names. */
const JOINERS = new Set('บิน บินติ อัล เดอ เดล ฟอน ฟาน แวน อิบนุ'.split(' '))
const isJoiner = ({ text, words }: Cut, w: number) => JOINERS.has(text.slice(words.starts[w], words.ends[w]))

/** From what log-odds on a word more is a part of the name too: "ฟาม เจื่อง| เซิน", "นายอับดุล คาริม| ฮัสซานี". */
const LEAST_OF_MORE = 1
/** How many more parts are looked for on either side of two: nobody is called by more, and a text of nothing but names ends somewhere. */
const MOST_MORE = 4

type Opens = (word: number) => boolean

/**
 * The likeliest name at the space behind a word, "เลวาน| เกลัชวิลี", with the log-odds of its first two parts; null where none can stand.
 * `opens` says with which words a part may begin.
 */
export function bareName(cut: Cut, w: number, judge: Judge, opens: Opens): { span: Span; score: number } | null {
  if (!opens(w + 1)) return null
  const first = firstPart(cut, w, judge, opens)
  if (first === null) return null
  const last = lastPart(cut, w + 1, judge, opens)
  if (last === null || (first.word === w && last.word === w + 1 && isKnown(cut, w) && isKnown(cut, w + 1))) return null
  let from = first.word
  for (let n = 0; n < MOST_MORE; n++) {
    const more = before(cut, from, judge, opens)
    if (more < 0) break
    from = more
  }
  const span: Span = [cut.words.starts[from], cut.words.ends[goesOnTo(cut, last.word, judge, opens)]]
  judge.begin()
  return { span, score: judge.end().score + first.score + last.score }
}

/** The last word of a name whose first two parts end with a word. */
export function goesOnTo(cut: Cut, end: number, judge: Judge, opens: Opens): number {
  let to = end
  for (let n = 0; n < MOST_MORE && meets(cut, to); n++) {
    const next = isJoiner(cut, to + 1) && meets(cut, to + 1) ? to + 2 : to + 1
    const more = opens(next) ? lastPart(cut, next, judge, opens) : null
    if (more === null || more.score < LEAST_OF_MORE) return to
    to = more.word
  }
  return to
}

/** The first word of the part of a name in front of another, where the text before is nothing but that part; -1 for none. */
function before(cut: Cut, from: number, judge: Judge, opens: Opens): number {
  if (from === 0 || !meets(cut, from - 1)) return -1
  const part = firstPart(cut, from - 1, judge, opens)
  return part !== null && part.score >= LEAST_OF_MORE ? part.word : -1
}

const firstPart = (cut: Cut, w: number, judge: Judge, opens: Opens) =>
  likeliest(beginnings(cut, w).filter(opens), judge, (from) => tellFirst(cut, from, w, judge))

function lastPart(cut: Cut, w: number, judge: Judge, opens: Opens): Part | null {
  const ends = endings(cut, w)
  const stop = ends.find((end) => end > w && !opens(end)) ?? Number.POSITIVE_INFINITY
  return likeliest(
    ends.filter((end) => end < stop),
    judge,
    (end) => tellLast(cut, w, end, judge),
  )
}

/** Two everyday words are no name: "ฟิสิกส์ คณิตศาสตร์". */
const isKnown = ({ text, words }: Cut, w: number) => isMadeOfWords(text.slice(words.starts[w], words.ends[w]))

/** A part of a name by the word at its other end, with its log-odds beside those of anything. */
interface Part {
  word: number
  score: number
}

function likeliest(among: readonly number[], judge: Judge, tell: (word: number) => void): Part | null {
  judge.begin()
  const anything = judge.end().score
  let best: Part | null = null
  for (const word of among) {
    judge.begin()
    tell(word)
    const score = judge.end().score - anything
    if (best === null || score > best.score) best = { word, score }
  }
  return best
}
