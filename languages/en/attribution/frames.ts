import { CALL, groupOf, REFUSE } from '../cues.ts'
import type { Analysis } from '../grammar/analysis.ts'
import type { Chunk } from '../grammar/chunks.ts'
import type { Sentence } from '../grammar/sentences.ts'
import { T } from '../grammar/tags.ts'
import { wordSet } from '../grammar/word-set.ts'
import { IS, W } from '../grammar/words.ts'
import { kindOfHead } from '../sources.ts'
import { citesBehind } from './citing.ts'
import { chooseContent } from './content.ts'
import { type Cue, canBeCue, cueAround, cueProbability, formOf, groupBefore } from './cue.ts'
import { ownWords } from './edges.ts'
import { indexFrames } from './frame-index.ts'
import { headline } from './headlines.ts'
import { asksForAnonymity, isHeld, isSilence, keepsSilent, nobodyHolds, putsAt } from './idioms.ts'
import type { Models } from './models.ts'
import { isCalled, isPartOfName, isToldPassively, knowsOf, speakingPhrase, whatWasTold } from './phrases.ts'
import { chooseSource } from './source.ts'

/** An attribution while it is being found: its cue, its source and its content in words. */
export interface Found {
  cue: Cue
  source: Chunk | null
  /** Words `[from, to)`, in order of place. */
  content: [from: number, to: number][]
}

/** Every cue that is likely enough, with the source and the content that the learnt choices give it. */
export function findFrames(a: Analysis, models: Models, least: number): Found[] {
  const out: Found[] = []
  for (const s of a.sentences) {
    const before = out.length
    for (let i = s.from; i < s.to; i++) {
      const silent = keepsSilent(a, i)
      const counted = a.tag[i] === T.VERB ? putsAt(a, i, s.to) : -1
      if (!silent && counted < 0 && !canBeCue(a, i, models.words)) continue
      const learnt = cueProbability(models.cue, a, i)
      const p = learnt < CERTAIN && (silent || counted > 0 || isCertain(a, i, s)) ? CERTAIN : learnt
      if (
        p < least ||
        asksForAnonymity(a, i) ||
        isCalled(a, i) ||
        isPartOfName(a, i, s.title) ||
        knowsOf(a, i) ||
        (!silent && isDeed(a, i, s.from))
      )
        continue
      const cue: Cue = { head: i, ...cueAround(a, i, models.words), p }
      const chunk = toWhom(a, i) ?? chooseSource(models.source, a, cue).chunk
      const content = chooseContent(models, a, { cue, source: chunk })
      if (silent && isSilence(a, i)) content.splice(0, content.length, [cue.to, clauseEnd(a, cue.to, s.to)])
      if (counted > 0) content.splice(0, content.length, [i + 1, counted])
      if (!content.length || isPhoneCall(a, cue, content)) continue
      const source = chunk ? speakingPhrase(a, cue, chunk) : silent ? lastPhrase(a, cue) : joinedSubject(a, cue)
      const told = isToldPassively(a, i, s.from)
      const found: Found = {
        cue,
        source,
        content: told ? whatWasTold(a, cue, content) : ownWords(a, cue, source, content),
      }
      if (!found.content.length) continue
      nobodyHolds(a, found)
      out.push(found)
    }
    if (s.title) out.push(...headline(a, s, out.splice(before)))
  }
  return within(a, joined(a, out))
}

/** Wordings that tell whatever has been learnt: "according to", "reports, citing", "is believed to", a headline's colon. */
const isCertain = (a: Analysis, i: number, s: Sentence): boolean =>
  isAccording(a, i) || citesBehind(a, i, s.to) || isHeld(a, i, s.from) || (s.title && headlineColon(a, i))

const isAccording = (a: Analysis, i: number) => a.word[i] === W.according && a.word[i + 1] === W.to

/** "According to her, nobody had called": who is told of right behind it speaks. */
function toWhom(a: Analysis, i: number): Chunk | undefined {
  if (!isAccording(a, i)) return undefined
  if (a.is[i + 2] & IS.possessive && a.is[i + 3] & IS.comma)
    return { from: i + 2, to: i + 3, head: i + 2, owner: false }
  return a.phrasesOf(a.sentenceOf[i]).find((c) => c.from === i + 2)
}

/** "will sign a deal": what somebody will do is told by nobody, unless the word is one of telling or of refusing. */
function isDeed(a: Analysis, i: number, from: number): boolean {
  if (a.tag[i] !== T.VERB || groupOf(a.stems[i]) !== 0 || REFUSE.has(a.stems[i])) return false
  const group = groupBefore(a, i, from)
  if ((group & MODAL) === 0 || (group & NOT) > 0) return false
  for (let j = i - 1; j >= from && j > i - 4; j--) if (WILL.has(a.word[j])) return true
  return false
}

const WILL = wordSet("will 'll shall")

/** "will call Lula on Friday" is no name that somebody is called. */
function isPhoneCall(a: Analysis, { head, to }: Cue, content: Found['content']): boolean {
  if (a.stems[head] !== CALL || content.length !== 1 || content[0][0] !== to) return false
  const whom = a.phrasesOf(a.sentenceOf[head]).find((c) => c.from === to)
  if (!whom) return false
  for (let i = whom.from; i < whom.to; i++) if (a.tag[i] !== T.PROPN || a.is[i] & IS.day) return false
  return whom.to >= content[0][1] || a.tag[whom.to] === T.ADP || (a.is[whom.to] & (IS.day | IS.comma)) > 0
}

/** The bits of a modal verb and of a negation in a verb group. */
const MODAL = 8
const NOT = 16

const lastPhrase = (a: Analysis, cue: Cue) =>
  a.phrasesOf(a.sentenceOf[cue.head]).findLast((c) => c.to <= cue.from) ?? null

/** The end of "for comment on Saturday": the next mark or joining word. */
function clauseEnd(a: Analysis, from: number, to: number): number {
  let i = from
  while (i < to && a.tag[i] !== T.PUNCT && a.tag[i] !== T.CCONJ) i++
  return Math.max(i, from + 1)
}

/** "Peskov would not give dates and told reporters": a verb behind "and" has the subject of the first. */
function joinedSubject(a: Analysis, cue: Cue): Chunk | null {
  const s = a.sentences[a.sentenceOf[cue.head]]
  if (a.tag[cue.head] !== T.VERB) return null
  const joined = cue.from > s.from && a.tag[cue.from - 1] === T.CCONJ
  if (!joined && !FEELS.has(a.word[cue.head])) return null
  if (!joined) return lastPhrase(a, cue)
  for (const c of a.phrasesOf(a.sentenceOf[cue.head]))
    if (c.to <= cue.from && (a.tag[c.to] === T.VERB || a.tag[c.to] === T.AUX)) return c
  return null
}

/** "denied that it had been put under control and called the paper forged": the second verb is the first one's subject's. */
function joined(a: Analysis, frames: Found[]): Found[] {
  frames.forEach((f, k) => {
    const before = frames[k - 1]
    // ", putting the dead at 179" goes on with another telling of the same speaker.
    const last = before?.content.at(-1)
    if (
      last &&
      f.cue.head > last[0] + 1 &&
      f.cue.head < last[1] &&
      a.is[f.cue.head - 1] & IS.comma &&
      putsAt(a, f.cue.head, last[1]) > 0
    ) {
      last[1] = f.cue.head - 1
      f.source = before.source
    }
    // "…, the minister announced, saying he had it from the navy": who announced it says so.
    if (before?.source && follows(a, before, f) && (!f.source || covers(before, f.source.head)))
      f.source = before.source
    if (before?.source && f.source?.head === before.source.head && isJoined(a, f.cue) && covers(before, f.cue.head)) {
      const around = before.content.find(([from, to]) => from <= f.cue.head && f.cue.head < to)!
      if (around[0] > before.cue.head && around[0] < f.cue.from - 1) around[1] = f.cue.from - 1
    }
    if (!before?.source || !f.source || !isJoined(a, f.cue) || !covers(before, f.source.head)) return
    if (a.sentenceOf[before.cue.head] !== a.sentenceOf[f.cue.head] || before.source.head > before.cue.head) return
    const piece = before.content.find(([from, to]) => from <= f.source!.head && f.source!.head < to)!
    if (piece[0] < before.cue.head || !isShifted(a, piece[0], f.cue.from - 1)) return
    f.source = before.source
    piece[1] = Math.min(piece[1], f.cue.from - 1)
  })
  return frames
}

/** A verb in "-ing" behind a comma, behind the cue of another and not in its words. */
const follows = (a: Analysis, before: Found, { cue: { head, from } }: Found): boolean =>
  a.sentenceOf[before.cue.head] === a.sentenceOf[head] &&
  a.tag[head] === T.VERB &&
  formOf(a, head) === 3 &&
  from > 0 &&
  (a.is[from - 1] & IS.comma) > 0 &&
  !covers(before, head)

/** A verb in the past right behind "and" or "but". */
const isJoined = (a: Analysis, { head, from }: Cue) =>
  from === head &&
  from > 0 &&
  a.tag[head] === T.VERB &&
  a.tag[from - 1] === T.CCONJ &&
  formOf(a, head) >= 2 &&
  formOf(a, head) !== 3

/** Every clause there stands farther back than the past or ahead of it: "had been", "would go"; a plain past would go on with it. */
function isShifted(a: Analysis, from: number, to: number): boolean {
  let shifted = false
  for (let i = from; i < to; i++) {
    if (a.tag[i] === T.AUX && a.is[i] & (IS.have | IS.modal)) shifted = true
    else if (a.tag[i] === T.VERB && !shifted) return false
  }
  return shifted
}

/** Participles that look passive and are the subject's own state: "Washington was worried". */
const FEELS = wordSet(
  'worried concerned pleased surprised convinced determined disappointed delighted alarmed prepared satisfied shocked',
)

/** "The Treasury says they are needed; economists say they are not": whoever tells behind the semicolon ends the first one's words. */
function partedBefore(a: Analysis, inner: Found, outer: Found): boolean {
  const last = outer.content[outer.content.length - 1]
  const from = Math.min(inner.source?.from ?? inner.cue.from, inner.cue.from)
  if (last[0] < outer.cue.to || from <= last[0] + 1 || a.word[from - 1] !== W.semicolon || a.quoteOf[from - 1] >= 0)
    return false
  last[1] = from - 1
  return true
}

/** Content inside another's content ends where that one ends: "…, he said" belongs to neither. */
function within(a: Analysis, frames: Found[]): Found[] {
  const index = indexFrames(a, frames)
  for (const f of frames) {
    for (const g of index.cuedIn(a.sentenceOf[f.cue.head])) {
      if (g === f || !covers(g, f.cue.head) || partedBefore(a, f, g) || (!covers(f, g.cue.head) && !endsBehind(g, f)))
        continue
      const around = g.content.find(([from, to]) => from <= f.cue.head && f.cue.head < to)!
      const clipped = f.content
        .map(([from, to]): [number, number] => [Math.max(from, around[0]), Math.min(to, around[1])])
        .filter(([from, to]) => to > from)
      if (clipped.length && g.cue.p >= 0.5) f.content = clipped
    }
  }
  return frames
}

/** Whether what a frame tells runs over the end of the words of another in which its cue stands. */
function endsBehind(outer: Found, f: Found): boolean {
  const around = outer.content.find(([from, to]) => from <= f.cue.head && f.cue.head < to)!
  return f.content[f.content.length - 1][1] > around[1]
}

/** How sure it is that a headline's "Srettha: …" or "could not be reached" attributes. */
const CERTAIN = 0.7

/** A colon behind one phrase at the beginning of a headline, or before one at its end, with a name or a word for a teller in it. */
function headlineColon(a: Analysis, i: number): boolean {
  if (a.word[i] !== W.colon) return false
  const k = a.sentenceOf[i]
  const s = a.sentences[k]
  return a.chunksOf(k).some((c) => {
    if (c.owner || !((c.from === s.from && c.to === i) || (c.from === i + 1 && c.to >= s.to - 1))) return false
    const kind = kindOfHead(a.word[c.head])
    return kind !== undefined || (a.tag[c.head] === T.PROPN && c.from === s.from)
  })
}

/** How many words the content has. */
export function sizeOf({ content }: Found): number {
  let size = 0
  for (let k = 0; k < content.length; k++) size += content[k][1] - content[k][0]
  return size
}

export function covers({ content }: Found, i: number): boolean {
  for (let k = 0; k < content.length; k++) if (content[k][0] <= i && i < content[k][1]) return true
  return false
}
