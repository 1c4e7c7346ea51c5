import type { Attribution, Doc, Source } from '@thima/read/language'
import type { Span } from '@thima/read/model'
import { CITE, groupOf, REFUSE, SPEAK, stanceOfStem } from '../cues.ts'
import type { Analysis } from '../grammar/analysis.ts'
import { hashWord } from '../grammar/hash.ts'
import { T } from '../grammar/tags.ts'
import { IS, W } from '../grammar/words.ts'
import { canBeCue, cueAround, cueProbability, formOf, groupBefore } from './cue.ts'
import { covers, type Found, findFrames } from './frames.ts'
import type { Models } from './models.ts'
import { pieceSpan } from './pieces.ts'
import { citedAt, isOutlet, relaysAt, vesselAt } from './relays.ts'
import { saidWhen } from './said.ts'
import { chooseSource } from './source.ts'
import { NOBODY, speaker } from './speaker.ts'
import { stanceOf } from './stance.ts'

/** Half is where a careful reader is as likely to mark as not; a little below gives the better balance. */
export const LEAST = 0.43

const ACCORDING = hashWord('according')

/** Everything that the text attributes to somebody, in order of place. */
export function attributions(doc: Doc, a: Analysis, models: Models, least = LEAST): Attribution[] {
  const frames = refusals(a, announcements(a, models, findFrames(a, models, least)))
  const through = reporters(doc, a, frames)
  const out: Attribution[] = []
  let last = null as { source: Source; relays: readonly Source[]; paragraph: number } | null
  for (const f of frames) {
    if (through.dropped.has(f)) continue
    const final = f.content[f.content.length - 1]
    if (final[0] > f.cue.head) final[1] = vesselAt(a, final[0], final[1])
    const content = spansOf(a, f)
    if (!content.length) continue
    const paragraph = a.sentences[a.sentenceOf[f.cue.head]].paragraph
    const cited = through.cited.get(f)
    let source: Source = f.source
      ? speaker(doc, a, f.source, f.cue)
      : left(a, f, last?.paragraph === paragraph ? last.source : null)
    const relays = relaysAt(doc, a, f)
    if (cited) {
      relays.unshift(source)
      source = speaker(doc, a, cited)
    }
    const outer = through.of.get(f)
    if (outer?.source) relays.push(speaker(doc, a, outer.source))
    // "He did not mention a day", right after he told the newspaper something: told to the same.
    if (!relays.length && last?.paragraph === paragraph && f.source && isHe(a, f.source))
      relays.push(...last.relays.map((r) => ({ ...r, span: null, entity: r.entity ?? outletBefore(doc, r.span) })))
    const stem = a.text.slice(a.starts[f.cue.head], a.ends[f.cue.head]).toLowerCase()
    const attribution: Attribution = {
      cue: a.word[f.cue.head] === W.colon ? null : [a.starts[f.cue.from], a.ends[f.cue.to - 1]],
      content,
      stance: stanceOf(a, f.cue, f.content, f.source),
      source,
      relays,
      said: saidWhen(doc, a, f),
      p: f.cue.p,
      why: [
        `en/cue/${stem}`,
        `en/source/${f.source ? side(f) : source.span ? 'cited' : source.kind === 'unknown' ? 'nobody' : 'carried'}`,
      ],
    }
    out.push(attribution)
    if (source.kind !== 'unknown' && source.span)
      last = { source, relays: source.kind === 'person' ? relays.filter((r) => r.kind === 'outlet') : [], paragraph }
  }
  return [...out, ...bareQuotes(a, frames, out)].sort((x, y) => x.content[0][0] - y.content[0][0])
}

/** "declined to confirm that …", "would not say whether": one cue of two verbs, with the content of the second. */
function refusals(a: Analysis, frames: readonly Found[]): Found[] {
  const out: Found[] = []
  for (const f of frames) {
    const first = out.at(-1)
    if (
      first &&
      REFUSE.has(a.stem(first.cue.head)) &&
      SPEAK.has(a.stem(f.cue.head)) &&
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
const FOLLOWS = new Set(['follows', 'follow', 'following'].map((w) => hashWord(w)))

/** "X disclosed the gist of the meeting as follows:" covers the paragraphs behind it, each a piece. */
function announcements(a: Analysis, models: Models, frames: Found[]): Found[] {
  a.sentences.forEach((s, k) => {
    if (a.word[s.to - 1] !== W.colon) return
    let announces = false
    for (let i = Math.max(s.from, s.to - 6); i < s.to - 1; i++) if (FOLLOWS.has(a.word[i])) announces = true
    const next = a.sentences[k + 1]
    if (!announces || !next || next.paragraph === s.paragraph) return
    const content = paragraphsFrom(a, k + 1)
    const own = frames.filter((f) => f.cue.head >= s.from && f.cue.head < s.to)
    const best = own.length ? own.reduce((x, y) => (y.cue.p > x.cue.p ? y : x)) : announcer(a, models, s.from, s.to)
    if (!best || !content.length) return
    if (!best.source || best.source.owner) best.source = subject(a, best.cue.head) ?? best.source
    frames = [...frames.filter((f) => !own.includes(f)), { ...best, content }].sort((x, y) => x.cue.head - y.cue.head)
  })
  return frames
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
const subject = (a: Analysis, i: number) => a.chunksOf(a.sentenceOf[i]).find((c) => !c.owner && c.to <= i) ?? null

/** The paragraphs from a sentence on: all of them, or as long as they are quotations where the first is one. */
function paragraphsFrom(a: Analysis, k: number): [number, number][] {
  const out: [number, number][] = []
  const quoted = a.word[a.sentences[k].from] === W.quote
  for (let i = k; i < a.sentences.length; ) {
    let j = i
    while (j + 1 < a.sentences.length && a.sentences[j + 1].paragraph === a.sentences[i].paragraph) j++
    if (quoted && a.word[a.sentences[i].from] !== W.quote) break
    out.push([a.sentences[i].from, a.sentences[j].to])
    i = j + 1
  }
  return out
}

/** "The newspaper" is the outlet named last. */
function outletBefore(doc: Doc, span: Span | null): string | null {
  return (span && doc.mentions.findLast((m) => m.kind === 'outlet' && m.span[1] <= span[1])?.entity) ?? null
}

const isHe = (a: Analysis, c: NonNullable<Found['source']>) => c.to - c.from === 1 && HE.has(a.word[c.from])
const HE = new Set(['he', 'she'].map((w) => hashWord(w)))

const side = (f: Found) => (f.source!.owner ? 'owner' : f.source!.from < f.cue.head ? 'before' : 'behind')

function spansOf(a: Analysis, f: Found): Span[] {
  if (
    f.content.length === 1 &&
    f.content[0][1] - f.content[0][0] === 1 &&
    a.is[f.content[0][0]] & (IS.relative | IS.pronoun)
  )
    return []
  return f.content.map((piece) => pieceSpan(a, piece)).filter((span) => span !== null)
}

/** A source that the sentence leaves out: nobody in the passive, else the one who spoke before in the paragraph. */
function left(a: Analysis, f: Found, before: Source | null): Source {
  const { head } = f.cue
  const passive =
    a.tag[head] === T.VERB && groupBefore(a, head, a.sentences[a.sentenceOf[head]].from) & 2 && formOf(a, head) !== 3
  if (passive || !before || a.tag[head] === T.ADV) return NOBODY
  return { ...before, span: null }
}

interface Reporters {
  /** Frames that only say through whom others went: "citing a diplomat", "according to the paper, a diplomat expects …". */
  dropped: Set<Found>
  /** The one cited by a report. */
  cited: Map<Found, NonNullable<Found['source']>>
  /** The report through which a frame reached the page. */
  of: Map<Found, Found>
}

function reporters(doc: Doc, a: Analysis, frames: readonly Found[]): Reporters {
  const r: Reporters = { dropped: new Set(), cited: new Map(), of: new Map() }
  for (const f of frames) {
    if (CITE.has(a.stem(f.cue.head))) {
      // "was cited by the agency as saying", "a source quoted by Reuters said": the words are the other cue's.
      if (
        formOf(a, f.cue.head) === 2 &&
        frames.some((g) => g !== f && a.sentenceOf[g.cue.head] === a.sentenceOf[f.cue.head] && g.cue.head > f.cue.head)
      )
        r.dropped.add(f)
      if (formOf(a, f.cue.head) !== 0) continue
    }
    const cited = citedAt(a, f)
    if (
      cited &&
      f.source &&
      stanceOfStem(a.stem(f.cue.head)) === 'asserts' &&
      !frames.some((g) => g !== f && nearer(g, f, cited.from))
    ) {
      r.cited.set(f, cited)
      for (const g of frames)
        if (CITE.has(a.stem(g.cue.head)) && g.cue.head < cited.from && cited.from - g.cue.head < 4) r.dropped.add(g)
    }
  }
  for (const f of frames) {
    if (a.word[f.cue.head] !== ACCORDING || !f.source || r.dropped.has(f)) continue
    const outlet = isOutlet(doc, a, f.source)
    const inner = frames.find(
      (g) =>
        g !== f &&
        (outlet || groupOf(a.stem(g.cue.head)) === 1) &&
        !r.dropped.has(g) &&
        covers(f, g.cue.head) &&
        size(g) > size(f) * 0.5 &&
        g.content.every(([x]) => covers(f, x)),
    )
    if (inner) {
      r.of.set(inner, f)
      r.dropped.add(f)
    }
  }
  return r
}

/** Whether another report of the same sentence stands nearer to what is cited. */
const nearer = (g: Found, f: Found, at: number) =>
  g.cue.head > f.cue.head && g.cue.head < at && !covers(f, g.cue.head) && !CITE_GAP(g, at)
const CITE_GAP = (g: Found, at: number) => at - g.cue.head < 4

const size = (f: Found) => f.content.reduce((n, [x, y]) => n + y - x, 0)

/** Whole sentences in quotation marks that no cue claims: they go on with what was quoted before, or belong to who spoke last. */
function bareQuotes(a: Analysis, frames: readonly Found[], out: readonly Attribution[]): Attribution[] {
  const extra: Attribution[] = []
  for (const q of a.quotes) {
    if (q.single || q.to - q.from < 6) continue
    const first = a.sentences[a.sentenceOf[q.from]]
    const end = a.sentences[a.sentenceOf[q.to - 1]]
    if (q.from !== first.from || q.to < end.to - 1) continue
    if (
      frames.some((f) =>
        f.content.some(
          ([x, y]) => x < q.to && y > q.from && Math.min(y, q.to) - Math.max(x, q.from) > (q.to - q.from) * 0.5,
        ),
      )
    )
      continue
    if (frames.some((f) => f.cue.head >= first.from && f.cue.head < q.from)) continue
    const span = pieceSpan(a, [q.from, q.to])
    if (!span) continue
    const before = [...extra, ...out]
      .filter((x) => x.content[0][0] < span[0] && x.source.kind !== 'unknown')
      .sort((x, y) => y.content[0][0] - x.content[0][0])[0]
    if (!before) continue
    const gap = paragraphAt(a, q.from) - paragraphAt(a, indexAt(a, before.content[before.content.length - 1][1] - 1))
    if (gap > 1) continue
    const whole = a.quotes.some(
      (o) =>
        o !== q &&
        o.to <= q.from &&
        paragraphAt(a, o.to - 1) === paragraphAt(a, q.from) - 1 &&
        a.sentences[a.sentenceOf[o.to - 1]].to <= o.to + 1,
    )
    if (gap === 1 && whole) {
      // Quotation over paragraphs.
      before.content.push(span)
      continue
    }
    extra.push({
      cue: null,
      content: [span],
      stance: 'asserts',
      source: { ...before.source, span: null },
      relays: [],
      said: null,
      p: 0.6,
      why: ['en/quote/bare', 'en/source/carried'],
    })
  }
  return extra
}

const paragraphAt = (a: Analysis, i: number) => a.sentences[a.sentenceOf[i]]?.paragraph ?? -1

function indexAt(a: Analysis, offset: number): number {
  let lo = 0
  let hi = a.length - 1
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if (a.ends[mid] <= offset) lo = mid + 1
    else hi = mid
  }
  return lo
}
