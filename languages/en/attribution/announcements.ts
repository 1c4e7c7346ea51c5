import { REFUSE, SPEAK } from '../cues.ts'
import type { Analysis } from '../grammar/analysis.ts'
import { wordSet } from '../grammar/word-set.ts'
import { W } from '../grammar/words.ts'
import { canBeCue, cueAround, cueProbability } from './cue.ts'
import { covers, type Found } from './frames.ts'
import type { Models } from './models.ts'
import { chooseSource } from './source.ts'

/** "declined to confirm that …", "would not say whether": one cue of two verbs, with the content of the second. */
export function refusals(a: Analysis, frames: readonly Found[]): Found[] {
  const out: Found[] = []
  for (const f of frames) {
    const first = out.at(-1)
    if (
      first &&
      REFUSE.has(a.stems[first.cue.head]) &&
      SPEAK.has(a.stems[f.cue.head]) &&
      a.sentenceOf[first.cue.head] === a.sentenceOf[f.cue.head] &&
      covers(first, f.cue.head) &&
      f.cue.head - first.cue.head < 6
    ) {
      const together = f.cue.head - first.cue.head < 3
      out[out.length - 1] = {
        cue: together ? { ...first.cue, to: f.cue.to } : first.cue,
        source: first.source,
        content: f.content,
      }
    } else out.push(f)
  }
  return out
}

/** Words that hand over to all that follows: "disclosed the gist as follows:". */
const FOLLOWS = wordSet('follows follow following')

/** More paragraphs than any announcement has. */
const MOST_PARAGRAPHS = 200

/** "X disclosed the gist of the meeting as follows:" covers the paragraphs behind it, each a piece. */
export function announcements(a: Analysis, models: Models, frames: Found[]): Found[] {
  const told: Found[] = []
  const gone = new Set<Found>()
  let at = 0
  a.sentences.forEach((s, k) => {
    if (a.word[s.to - 1] !== W.colon) return
    let announces = false
    for (let i = Math.max(s.from, s.to - 6); i < s.to - 1; i++) if (FOLLOWS.has(a.word[i])) announces = true
    const next = a.sentences[k + 1]
    if (!announces || !next || next.paragraph === s.paragraph) return
    const content = paragraphsFrom(a, k + 1)
    while (at < frames.length && frames[at].cue.head < s.from) at++
    const own: Found[] = []
    for (let i = at; i < frames.length && frames[i].cue.head < s.to; i++) own.push(frames[i])
    const best = own.length ? own.reduce((x, y) => (y.cue.p > x.cue.p ? y : x)) : announcer(a, models, s.from, s.to)
    if (!best || !content.length) return
    if (!best.source || best.source.owner) best.source = subject(a, best.cue.head) ?? best.source
    for (const f of own) gone.add(f)
    told.push({ ...best, content })
  })
  if (!told.length) return frames
  return [...frames.filter((f) => !gone.has(f)), ...told].sort((x, y) => x.cue.head - y.cue.head)
}

function announcer(a: Analysis, models: Models, from: number, to: number): Found | null {
  let best: Found | null = null
  for (let i = from; i < to - 1; i++) {
    if (!canBeCue(a, i, models.words)) continue
    const p = cueProbability(models.cue, a, i)
    if (best && best.cue.p >= Math.max(p, 0.6)) continue
    const cue = { head: i, ...cueAround(a, i, models.words), p: Math.max(p, 0.6) }
    best = { cue, source: chooseSource(models.source, a, cue).chunk ?? subject(a, i), content: [] }
  }
  return best
}

/** The first phrase of a sentence that stands before a word. */
const subject = (a: Analysis, i: number) => a.phrasesOf(a.sentenceOf[i]).find((c) => c.to <= i) ?? null

/** The paragraphs from a sentence on: all of them, or as long as they are quotations where the first is one. */
function paragraphsFrom(a: Analysis, k: number): [number, number][] {
  const out: [number, number][] = []
  const quoted = a.word[a.sentences[k].from] === W.quote
  for (let i = k; i < a.sentences.length && out.length < MOST_PARAGRAPHS; ) {
    let j = i
    while (j + 1 < a.sentences.length && a.sentences[j + 1].paragraph === a.sentences[i].paragraph) j++
    if (quoted && a.word[a.sentences[i].from] !== W.quote) break
    out.push([a.sentences[i].from, a.sentences[j].to])
    i = j + 1
  }
  return out
}
