import { groupOf } from '../cues.ts'
import type { Analysis } from '../grammar/analysis.ts'
import type { Chunk } from '../grammar/chunks.ts'
import { T } from '../grammar/tags.ts'
import { IS, W } from '../grammar/words.ts'
import { type Cue, formOf, groupBefore } from './cue.ts'
import { Features, type Model, score, step } from './features.ts'

const f = new Features()

/** The noun phrase of the sentence that speaks for a cue, or null where it is left out. */
export function chooseSource(model: Model, a: Analysis, cue: Cue): { chunk: Chunk | null; margin: number } {
  const options = sourceOptions(a, cue)
  let best = -1
  let top = score(model, noSource(a, cue))
  let second = Number.NEGATIVE_INFINITY
  for (let k = 0; k < options.length; k++) {
    const x = score(model, sourceFeatures(a, cue, options, k))
    if (x > top) {
      second = top
      top = x
      best = k
    } else if (x > second) second = x
  }
  return { chunk: best < 0 ? null : options[best], margin: top - second }
}

/** Phrases near the cue: those of its sentence, the nearest first on each side. */
export function sourceOptions(a: Analysis, cue: Cue): readonly Chunk[] {
  const all = a.chunksOf(a.sentenceOf[cue.head])
  if (all.length <= 24) return all
  return all.filter((c) => c.from > cue.head - 45 && c.from < cue.head + 25)
}

export function noSource(a: Analysis, cue: Cue): Features {
  const s = a.sentences[a.sentenceOf[cue.head]]
  const i = cue.head
  const form = a.tag[i] === T.VERB ? formOf(a, i) : 8 + a.tag[i]
  f.clear()
  f.add(200)
  f.add(201, a.stem(i))
  f.add(202, form, groupBefore(a, i, s.from))
  f.add(203, cue.from > s.from ? a.word[cue.from - 1] : 1, form)
  f.add(204, cue.from > s.from ? a.tag[cue.from - 1] : 15, form)
  f.add(205, cue.to < s.to ? a.word[cue.to] : 1, form)
  f.add(206, cue.from === s.from ? 1 : 0, form)
  return f
}

export function sourceFeatures(a: Analysis, cue: Cue, options: readonly Chunk[], k: number): Features {
  const { word, tag } = a
  const c = options[k]
  const i = cue.head
  const s = a.sentences[a.sentenceOf[i]]
  const form = tag[i] === T.VERB ? formOf(a, i) : 8 + tag[i]
  const right = c.from >= i ? 1 : 0
  const lo = right ? cue.to : c.to
  const hi = right ? c.from : cue.from
  const side = (c.owner ? 2 : 0) + right
  const stem = a.stem(i)
  let phrases = 0
  for (const o of options) if (!o.owner && o.from >= lo && o.to <= hi) phrases++
  let bits = 0
  let commas = 0
  for (let j = lo; j < hi; j++) {
    const w = word[j]
    if (tag[j] === T.VERB) bits |= 1
    else if (tag[j] === T.AUX) bits |= 2
    else if (w === W.comma) commas++
    else if (w === W.quote) bits |= 4
    else if (tag[j] === T.CCONJ) bits |= 8
    else if (tag[j] === T.SCONJ || w === W.that) bits |= 16
    else if (tag[j] === T.ADP) bits |= 32
    else if (a.is[j] & IS.dash) bits |= 64
    else if (w === W.semicolon || w === W.colon) bits |= 128
  }
  if (commas > 2) commas = 3
  const near = step(hi - lo)
  const kind = a.is[c.head] & IS.pronoun ? 20 : tag[c.head]
  const before = c.from > s.from ? word[c.from - 1] : 1
  const beforeTag = c.from > s.from ? tag[c.from - 1] : 15
  const after = c.to < s.to ? word[c.to] : 2
  const afterTag = c.to < s.to ? tag[c.to] : 15
  const next = c.to < s.to && (tag[c.to] === T.ADV || tag[c.to] === T.AUX) ? c.to + 1 : c.to
  const group = groupBefore(a, i, s.from)
  const passive = tag[i] === T.VERB && (group & 2) > 0 && form >= 2 && form !== 3 ? 1 : 0
  f.clear()
  f.add(210, side, Math.min(phrases, 6))
  f.add(211, side * 16 + near, form)
  f.add(213, bits, side * 4 + commas)
  f.add(214, bits, side * 64 + form)
  f.add(215, word[c.head], side)
  f.add(216, kind, side * 64 + form)
  f.add(218, before, side * 64 + form)
  f.add(219, beforeTag, side * 64 + form)
  f.add(220, after, side)
  f.add(221, afterTag, side * 64 + form)
  f.add(222, stem, side * 8 + Math.min(phrases, 7))
  f.add(223, stem, before)
  f.add(225, a.tail3[c.head], side)
  f.add(226, a.quoteOf[c.head] < 0 ? 0 : a.quoteOf[c.head] === a.quoteOf[i] ? 1 : 2, side)
  f.add(227, next === cue.from || next === i || c.to === cue.from ? 1 : 0, side * 64 + form)
  f.add(228, passive, side * 256 + (before === W.by ? 1 : 0) * 128 + near)
  f.add(229, c.from === s.from ? 1 : 0, side * 64 + form)
  f.add(231, kind, near * 8 + side)
  f.add(233, bits, phrases * 64 + side * 16 + beforeTag)
  f.add(236, cue.to < s.to ? tag[cue.to] : 15, side * 16 + near)
  f.add(237, cue.to < s.to ? word[cue.to] : 2, side * 16 + near)
  // A subject: no preposition or verb in front, a verb behind.
  const subject = subjectLike(a, c, s.from, s.to) ? 1 : 0
  let subjects = 0
  for (const o of options)
    if (o !== c && !o.owner && o.from >= lo && o.to <= hi && subjectLike(a, o, s.from, s.to)) subjects++
  f.add(238, subject * 8 + Math.min(subjects, 7), side * 64 + form)
  f.add(240, subject, kind * 4 + side)
  f.add(241, stem, kind * 4 + side)
  // Verbs joined by "and" have the subject of the first.
  const joined = cue.from > s.from ? tag[cue.from - 1] : 15
  const first = c.from === s.from || (c.from > s.from && a.is[c.from - 1] & IS.comma) ? 1 : 0
  f.add(242, joined, subject * 64 + Math.min(subjects, 7) * 8 + side)
  f.add(243, joined, first * 256 + kind * 8 + side)
  f.add(244, joined, bits * 8 + side)
  f.add(245, groupOf(stem), subject * 64 + Math.min(subjects, 7) * 8 + side)
  f.add(246, groupOf(stem), kind * 64 + beforeTag * 4 + side)
  return f
}

function subjectLike(a: Analysis, c: Chunk, from: number, to: number): boolean {
  const before = c.from > from ? a.tag[c.from - 1] : T.PUNCT
  if (before === T.ADP || before === T.VERB || before === T.PART || c.owner) return false
  if (c.to >= to) return false
  const after = a.tag[c.to]
  return (
    after === T.VERB ||
    after === T.AUX ||
    after === T.ADV ||
    a.word[c.to] === W.comma ||
    after === T.PRON ||
    (a.is[c.to] & IS.be) > 0
  )
}
