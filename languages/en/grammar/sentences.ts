import type { Line } from '@thima/read/language'
import { SHAPE } from './tags.ts'
import type { Tokens } from './tokens.ts'
import { wordSet } from './word-set.ts'
import { IS } from './words.ts'

/** Words `[from, to)` of one sentence. `paragraph` counts lines that do not run on into each other. */
export interface Sentence {
  from: number
  to: number
  paragraph: number
  title: boolean
}

/** Titles and the like: their dot never ends a sentence. */
const BEFORE_NAMES = wordSet(
  'mr. mrs. ms. dr. gov. sen. rep. gen. col. lt. sgt. capt. cmdr. cpl. maj. adm. prof. rev. hon. st. sens. reps. govs. vs. supt.',
)

/** More words than any sentence has: a line without full stops is divided, so that reading takes time in its length. */
export const LONGEST = 256

/** Divides the lines that are read into sentences. A line without a full stop runs on where it is one of a wrapped text. */
export function sentences(t: Tokens, lines: readonly Line[]): Sentence[] {
  const out: Sentence[] = []
  let i = 0
  let paragraph = 0
  for (let k = 0; k < lines.length; k++) {
    const line = lines[k]
    while (i < t.length && t.starts[i] < line.start) i++
    const first = i
    while (i < t.length && t.starts[i] < line.end) i++
    if (first === i) continue
    const title = line.role === 'title'
    const opening = title ? first : behindDateline(t, first, i)
    const last = out.at(-1)
    let from = opening
    if (last && k > 0 && runsOn(t, lines[k - 1], line, last, first)) {
      from = last.from
      out.pop()
    } else paragraph++
    for (let j = Math.max(first, opening); j < i; j++) {
      const end = endBehind(t, j, i)
      if (end < 0 && j + 1 - from < LONGEST) continue
      const to = end < 0 ? j + 1 : end
      out.push({ from, to, paragraph, title })
      from = to
      j = to - 1
    }
    if (from < i) out.push({ from, to: i, paragraph, title })
  }
  return out
}

/** "MOSCOW, June 10 (Reuters) - ", "BANGKOK: ", "SEOUL, South Korea (AP) — ": capitals, then perhaps a country, a day, an agency, then a dash or colon. */
const DATELINE =
  /^\p{Lu}[\p{Lu}.'’-]+(?:[ /]+\p{Lu}[\p{Lu}.'’-]+){0,3}(?:, [^()—–:"“”\n]{2,40}?)?(?: ?\([^()\n]{2,40}\))? ?(?:--?|[—–]|:) +/u

/** "Doha, Qatar - Qatar will …", "Jakarta (ANTARA) - The …", "Bangkok — Police …": the same without capitals, where no other dash follows. */
const PLACE = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}"
const SMALL_DATELINE = new RegExp(
  `^${PLACE}(?:, ${PLACE})?(?:,? (?:\\d{1,2} )?\\p{Lu}\\p{Ll}{2,8}\\.?(?: \\d{1,2})?)?(?: ?\\([^()\\n]{2,40}\\))? (?:--?|[—–]) +(?=[\\p{Lu}\\d"“‘'])(?![^.\\n]{0,120} (?:--?|[—–]) )`,
  'u',
)

function behindDateline(t: Tokens, first: number, to: number): number {
  const head = t.text.slice(t.starts[first], Math.min(t.starts[first] + 160, t.ends[to - 1]))
  const match = DATELINE.exec(head) ?? SMALL_DATELINE.exec(head)
  if (!match || match[0].length >= head.length) return first
  let i = first
  while (i < to && t.starts[i] < t.starts[first] + match[0].length) i++
  return i < to ? i : first
}

/** A hard-wrapped line: long, without an end, followed at once by a line of the same kind. */
function runsOn(t: Tokens, before: Line, line: Line, last: Sentence, first: number): boolean {
  if (before.role !== line.role || line.role === 'title' || before.end - before.start < 60) return false
  const end = last.to - 1
  return (
    last.to - last.from < LONGEST &&
    t.ends[end] > before.start &&
    t.shape[end] !== SHAPE.mark &&
    !t.text.startsWith('.', t.ends[end] - 1) &&
    t.shape[first] !== SHAPE.mark
  )
}

/** The end of the sentence that a word closes, with the marks behind it, or -1. */
function endBehind(t: Tokens, j: number, until: number): number {
  if (!endsSentence(t, j, until)) return -1
  let to = j + 1
  while (to < until && (t.is[to] & IS.closing) > 0 && t.starts[to] === t.ends[to - 1]) to++
  return to < until && !startsSentence(t, to) ? -1 : to
}

function endsSentence(t: Tokens, j: number, to: number): boolean {
  if (t.is[j] & IS.ends) return true
  if (t.text.charCodeAt(t.ends[j] - 1) !== 46 || t.ends[j] - t.starts[j] < 2) return false
  // "U.S." and "Jan." end a sentence only before a word that cannot go on.
  if (BEFORE_NAMES.has(t.word[j]) || j + 1 >= to) return false
  return STARTERS.has(t.word[j + 1]) && t.shape[j + 1] === SHAPE.capital
}

const STARTERS = wordSet(
  'the a an in on at but and he she it they we this that these those his her their its there if when as for while after before asked according',
)

function startsSentence(t: Tokens, i: number): boolean {
  if (t.starts[i] === t.ends[i - 1] && t.shape[i] !== SHAPE.capital) return (t.is[i] & IS.opening) > 0
  return t.shape[i] !== SHAPE.lower && !(t.shape[i] === SHAPE.mark && !(t.is[i] & IS.opening) && !isDash(t, i))
}

const isDash = (t: Tokens, i: number) => /^[-–—]/.test(t.text.slice(t.starts[i], t.ends[i]))
