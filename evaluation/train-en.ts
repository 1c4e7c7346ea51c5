/**
 * Learns the weights of English attribution from PolNeAR's train part and from gold readings, and measures out of fold.
 *
 *   node --conditions=source evaluation/train-en.ts --polnear FOLDER [--gold FOLDER]… [--out READINGS] [--write]
 *
 * The folds are stories (`en-myanmar-quake-c1` is of the story `myanmar-quake`): each gold text is read with weights learnt
 * from PolNeAR and the other stories (`--out` writes these readings). `--write` learns from all of it and writes
 * `languages/en/data/attribution.json` and, for events, `data/events.json`. `evaluation/train-en-tags.ts` must have been run before.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createEnglish } from '@thima/en'
import { knowledge } from '@thima/knowledge'
import { createReader, prepare } from '@thima/read'
import { firstIndex, train, type Weights } from '@thima/read/language'
import { thai } from '@thima/th'
import * as contents from '../languages/en/attribution/content.ts'
import { type Cue, type CueWords, canBeCue, cueAround, cueFeatures, pair } from '../languages/en/attribution/cue.ts'
import type { StoredAttribution } from '../languages/en/attribution/models.ts'
import { noSource, sourceFeatures, sourceOptions } from '../languages/en/attribution/source.ts'
import { eventCandidates } from '../languages/en/events/events.ts'
import type { Analysis } from '../languages/en/grammar/analysis.ts'
import { T } from '../languages/en/grammar/tags.ts'
import { W } from '../languages/en/grammar/words.ts'
import { analysisOf } from '../languages/en/index.ts'
import { type Lesson, learn, store } from './choices.ts'
import { examplesOf } from './event-lessons.ts'
import { loadGold } from './gold.ts'
import { loadPolnear, type Marked } from './polnear-corpus.ts'

const args = process.argv.slice(2)
const values = (name: string) => args.filter((_, i) => args[i - 1] === name)
const GOLD_WEIGHT = Number(values('--weight')[0] ?? 4)

/** Few texts, many words: weights of events stay small. */
const EVENT_L2 = 8

/** Sizes of the tables, as powers of two. */
const BITS = { cue: 18, source: 17, sides: 16, rightStart: 17, rightEnd: 18, leftEnd: 15, leftStart: 16 } as const
type Choice = keyof typeof BITS
const CHOICES = Object.keys(BITS) as Choice[]
type Words = [from: number, to: number]

/** One attribution in words of its text. */
interface Told {
  cue: Words[]
  content: Words[]
  source: Words[]
  head: number
}

interface Teacher {
  name: string
  analysis: Analysis
  told: Told[]
  /** Gold marks attributions inside attributions too; PolNeAR only the outermost. */
  nested: boolean
}

const parts = { languages: [createEnglish(), thai], knowledge }
const polnear = values('--polnear').flatMap((folder) =>
  loadPolnear(folder).map((t) => teacher(t.name, t.text, t.attributions, false)),
)
const golds = loadGold(values('--gold'), 'en')
const gold = golds.map((g) =>
  teacher(
    g.name,
    g.text,
    g.statements.map((s) => ({
      content: s.content,
      cue: s.cue ? [s.cue] : colonOf(g.text, s.content),
      source: s.chain[0].span ? [s.chain[0].span] : [],
    })),
    true,
  ),
)

const storyOf = (name: string) => name.replace(/^en-/, '').replace(/-[a-z]\d+$/, '')
const words = cueWords(polnear)
const fromPolnear = polnear.map((t) => lessons(t, words))
const fromGold = gold.map((t) => ({ story: storyOf(t.name), lessons: lessons(t, words) }))
console.log(
  `${polnear.length} texts of PolNeAR, ${gold.length} gold texts, ${fromPolnear.reduce((n, l) => n + l.source.length, 0)} attributions`,
)

const eventLessons = golds
  .filter((g) => g.events !== null)
  .map((g) => {
    const { doc } = prepare(parts, g.text, { language: 'en' }, [])
    doc.attributions = doc.pack.attributions(doc)
    return { story: storyOf(g.name), examples: examplesOf(eventCandidates(doc, analysisOf(doc)), g) }
  })

const out = values('--out')[0]
if (out) {
  mkdirSync(out, { recursive: true })
  for (const story of new Set(golds.map((g) => storyOf(g.name)))) {
    const reader = createReader({
      languages: [createEnglish(weightsWithout(story), eventsWithout(story)), thai],
      knowledge,
    })
    for (const g of golds)
      if (storyOf(g.name) === story) writeFileSync(join(out, `${g.name}.json`), JSON.stringify(reader.read(g.text)))
  }
}
if (args.includes('--write')) {
  writeFileSync(
    new URL('../languages/en/data/events.json', import.meta.url),
    `${JSON.stringify(eventsWithout(null))}\n`,
  )
  const file = new URL('../languages/en/data/attribution.json', import.meta.url)
  writeFileSync(file, `${JSON.stringify(weightsWithout(null), null, 0).replaceAll('},"', '},\n"')}\n`)
}

/** What gold texts teach about events, read with the attributions that the pack ships. */
function eventsWithout(story: string | null): Weights {
  return train(
    eventLessons.filter((l) => l.story !== story).flatMap((l) => l.examples),
    { l2: EVENT_L2, atLeast: 2 },
  )
}

function weightsWithout(story: string | null): StoredAttribution {
  const tables = CHOICES.map((choice) => {
    const all = fromPolnear.flatMap((l) => l[choice])
    for (const g of fromGold) if (g.story !== story) all.push(...g.lessons[choice])
    const { weights, accuracy } = learn(all, { bits: BITS[choice] })
    if (story === null) console.log(`${choice}: ${all.length} lessons, ${(100 * accuracy).toFixed(1)} % right`)
    return [choice, store(weights)] as const
  })
  return {
    others: [...words.others],
    with: [...words.with],
    never: [...words.never],
    ...(Object.fromEntries(tables) as Omit<StoredAttribution, 'others' | 'with' | 'never'>),
  }
}

function teacher(name: string, text: string, marked: readonly Marked[], nested: boolean): Teacher {
  const { doc } = prepare(parts, text, { language: 'en' }, [])
  const a = analysisOf(doc)
  const inWords = (spans: Marked['content']): Words[] =>
    spans.map(([from, to]) => wordsOf(a, from, to)).filter(([from, to]) => to > from && a.sentenceOf[from] >= 0)
  const told = marked
    .map((m) => ({
      cue: inWords(m.cue),
      content: inWords(m.content).map((c) => (nested ? withMarks(a, c) : c)),
      source: inWords(m.source),
      head: -1,
    }))
    .filter((m) => m.content.length && m.cue.length)
  return { name, analysis: a, told, nested }
}

/** The words that share characters with a span. */
function wordsOf(a: Analysis, from: number, to: number): Words {
  const first = firstIndex(a.length, (i) => a.ends[i] > from)
  let end = first
  while (end < a.length && a.starts[end] < to) end++
  return [first, end]
}

/** PolNeAR counts "that" and quotation marks to the content; gold does not: one habit for both while learning. */
function withMarks(a: Analysis, [from, to]: Words): Words {
  if (a.word[from - 1] === W.that) return [from - 1, to]
  const q = a.quoteOf[from - 1]
  if (q >= 0 && a.quotes[q].from === from - 1 && to < a.length && a.quoteOf[to] === q) return [from - 1, a.quotes[q].to]
  return [from, to]
}

/** A headline's "Srettha: 12 Thais free" has no cue; its colon stands for one while learning. */
function colonOf(text: string, content: Marked['content']): Marked['cue'] {
  const at = content[0][0]
  const colon = text.lastIndexOf(':', at)
  return colon >= 0 && at - colon < 4 ? [[colon, colon + 1]] : []
}

function cueWords(teachers: readonly Teacher[]): Record<keyof CueWords, Set<number>> {
  const all = new Map<number, number>()
  const inCue = new Map<number, number>()
  for (const { analysis: a, told } of teachers) {
    for (let i = 0; i < a.length; i++) count(all, a.stems[i])
    for (const t of told) for (const [from, to] of t.cue) for (let i = from; i < to; i++) count(inCue, a.stems[i])
  }
  const rate = (stem: number) => (inCue.get(stem) ?? 0) / ((all.get(stem) ?? 0) + 3)
  const heads = new Map<number, number>()
  const verbs = new Map<number, number>()
  const verbHeads = new Map<number, number>()
  for (const { analysis: a } of teachers)
    for (let i = 0; i < a.length; i++) if (a.tag[i] === T.VERB) count(verbs, a.stems[i])
  const pairs = new Map<number, number>()
  const asked = new Map<number, number>()
  for (const { analysis: a, told } of [...teachers, ...gold]) {
    for (const t of told) {
      t.head = headOf(a, t, rate)
      const [, to] = t.cue.find(([x, y]) => x <= t.head && t.head < y)!
      count(a.tag[t.head] === T.VERB ? verbHeads : heads, a.stems[t.head])
      for (let i = t.head + 1; i <= Math.min(to, a.length - 1) && i < t.head + 3; i++) {
        count(asked, pair(a, i))
        if (i < to) count(pairs, pair(a, i))
      }
    }
  }
  return {
    others: new Set([...heads].filter(([w, n]) => n >= 2 && n / ((all.get(w) ?? 0) + 1) > 0.02).map(([w]) => w)),
    with: new Set([...pairs].filter(([p, n]) => n >= 2 && n / asked.get(p)! > 0.5).map(([p]) => p)),
    never: new Set([...verbs].filter(([w, n]) => n >= 20 && (verbHeads.get(w) ?? 0) / n < 0.007).map(([w]) => w)),
  }
}

/** The word of a marked cue that decides: the one that stands in cues most often, verbs before others. */
function headOf(a: Analysis, t: Told, rate: (stem: number) => number): number {
  const bonus = (tag: number) =>
    tag === T.VERB ? 0.15 : tag === T.NOUN || tag === T.ADJ ? 0.05 : tag === T.ADV ? -0.1 : tag === T.PUNCT ? 0 : -0.15
  let head = t.cue[0][0]
  let top = Number.NEGATIVE_INFINITY
  for (const [from, to] of t.cue)
    for (let i = from; i < to; i++) {
      const x = rate(a.stems[i]) + bonus(a.tag[i]) - (to - from > 3 ? (i - from) * 0.01 : 0)
      if (x > top) {
        top = x
        head = i
      }
    }
  return head
}

function count(map: Map<number, number>, key: number): void {
  map.set(key, (map.get(key) ?? 0) + 1)
}

function lessons({ analysis: a, told, nested }: Teacher, words: CueWords): Record<Choice, Lesson[]> {
  const all = Object.fromEntries(CHOICES.map((c) => [c, [] as Lesson[]])) as Record<Choice, Lesson[]>
  const weight = nested ? GOLD_WEIGHT : 1
  const teach = (choice: Choice, candidates: Int32Array[], right: number) => {
    if (right >= 0) all[choice].push({ candidates, right, weight })
  }
  // What lies inside an attribution is not marked in PolNeAR: it teaches nothing about cues.
  const silent = new Uint8Array(a.length)
  for (const t of told) for (const [from, to] of nested ? t.cue : [...t.content, ...t.cue]) silent.fill(1, from, to)
  const heads = new Set(told.map((t) => t.head))
  for (const head of heads) silent[head] = 0
  for (let i = 0; i < a.length; i++)
    if (!silent[i] && a.sentenceOf[i] >= 0 && canBeCue(a, i, words))
      teach('cue', [cueFeatures(a, i).numbers], heads.has(i) ? 1 : 0)
  for (const t of told) learnFrame(a, t, words, teach)
  return all
}

type Teach = (choice: Choice, candidates: Int32Array[], right: number) => void

function learnFrame(a: Analysis, t: Told, words: CueWords, teach: Teach): void {
  if (a.sentenceOf[t.head] < 0) return
  const cue: Cue = { head: t.head, ...cueAround(a, t.head, words), p: 1 }
  const options = sourceOptions(a, cue)
  const spoken = t.source.length ? options.indexOf(bestOverlap(options, t.source[0])!) : -1
  if (spoken >= 0 || t.source.length === 0)
    teach(
      'source',
      [noSource(a, cue).numbers, ...options.map((_, k) => sourceFeatures(a, cue, options, k).numbers)],
      spoken + 1,
    )
  const frame = { cue, source: options[spoken] ?? null }
  const left = t.content.filter(([from]) => from < t.head)
  const right = t.content.filter(([from]) => from >= t.head)
  const side = left.length ? (right.length ? 2 : 1) : 0
  teach(
    'sides',
    contents.SIDES.map((_, s) => contents.sideFeatures(a, frame, s).numbers),
    side,
  )
  if (right.length) {
    const [start] = right[0]
    let end = right[0][1]
    for (const piece of right.slice(1)) if (piece[0] <= end + 2) end = piece[1]
    const starts = contents.rightStarts(a, frame)
    teach(
      'rightStart',
      starts.map((p) => contents.rightStartFeatures(a, frame, p, side).numbers),
      starts.indexOf(start),
    )
    const ends = contents.rightEnds(a, start, t.head)
    teach(
      'rightEnd',
      ends.map((e) => contents.rightEndFeatures(a, frame, start, e).numbers),
      ends.indexOf(end),
    )
  }
  if (left.length) {
    const end = left[left.length - 1][1]
    const ends = contents.leftEnds(a, frame)
    teach(
      'leftEnd',
      ends.map((e) => contents.leftEndFeatures(a, frame, e).numbers),
      ends.indexOf(end),
    )
    const starts = contents.leftStarts(a, end)
    teach(
      'leftStart',
      starts.map((p) => contents.leftStartFeatures(a, frame, p, end).numbers),
      starts.indexOf(left[0][0]),
    )
  }
}

/** The phrase that says best whom the annotator marked: most of it marked, beginning where the mark begins. */
function bestOverlap<C extends { from: number; to: number; owner: boolean }>(
  options: readonly C[],
  [from, to]: Words,
): C | undefined {
  let best: C | undefined
  let top = 0
  for (const c of options) {
    const shared = Math.min(c.to, to) - Math.max(c.from, from)
    if (shared <= 0) continue
    // The possessor of what is marked is not the one marked.
    const x =
      (c.owner && c.to < to ? -1 : 0) +
      shared / (c.to - c.from) +
      (c.from <= from + 1 ? 0.5 : 0) +
      (c.to - c.from === to - from ? 1 : 0) -
      (c.from - from) * 0.05
    if (x > top) {
      top = x
      best = c
    }
  }
  return best
}
