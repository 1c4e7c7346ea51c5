/**
 * Learns the weights of Thai attribution and of Thai events from gold readings and measures them out of fold.
 *
 *   node --conditions=source evaluation/train-th.ts [--out READINGS] [--write] [--steps] [--corpus FILE] FOLDER…
 *
 * Five folds by the SHA-256 of a text's name: each text is read with weights that were learnt from the other folds
 * (`--out` writes these readings). `--write` learns from all texts and writes `attribution.json` and `events.json` of `languages/th/data`.
 * `--steps` measures each decision by itself, out of fold, with everything before it as in the gold reading.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { knowledge } from '@thima/knowledge'
import { createReader, prepare } from '@thima/read'
import {
  type ChoiceLesson,
  type Example,
  Linear,
  Notebook,
  train,
  trainChoices,
  type Weights,
} from '@thima/read/language'
import type { Span } from '@thima/read/model'
import { createThai } from '@thima/th'
import {
  type AttributionWeights,
  attribute,
  type Models,
  models,
  THRESHOLD,
} from '../languages/th/attribution/attributions.ts'
import type { Candidate } from '../languages/th/attribution/candidates.ts'
import { contentOf, endings } from '../languages/th/attribution/content.ts'
import { contentBefore, digest } from '../languages/th/attribution/content-before.ts'
import { judgeCues, tellCue } from '../languages/th/attribution/cue-features.ts'
import { type Scene, scene } from '../languages/th/attribution/scene.ts'
import {
  type Before,
  bestSource,
  type SourceOption,
  type Spoken,
  sourceOptions,
} from '../languages/th/attribution/source.ts'
import { loadAnnotations } from './annotations.ts'
import { eventLessons } from './event-lessons.ts'
import { type Gold, type GoldStatement, iou, loadGold, overlap } from './gold.ts'
import { Noting } from './noting.ts'

const args = process.argv.slice(2)
const write = args.includes('--write')
const out = args.includes('--out') ? args[args.indexOf('--out') + 1] : null
const corpus = args.includes('--corpus') ? args[args.indexOf('--corpus') + 1] : null
const folders = args.filter((a, i) => !a.startsWith('--') && args[i - 1] !== '--out' && args[i - 1] !== '--corpus')
const released = new Set(corpus ? loadAnnotations(corpus) : [])
const golds = [...loadGold(folders, 'th'), ...released]
/** The releases were annotated apart from the gold texts and drift from them a little, so each counts for less; found out of fold. */
const RELEASE_WEIGHT = 0.6
const FOLDS = 5
const fold = (name: string) => createHash('sha256').update(name).digest()[0] % FOLDS

/** The ends that a content may have, with how much of the gold content each would share. */
interface EndLesson {
  ends: { features: string[]; share: number }[]
  weight: number
}

/** Headlines of the gold texts end before this character. */
const BODY = 260
const ROUNDS = 3
const SHARP = 12
const plain = createThai({ report: {}, stop: {}, source: {}, within: {} })
const views = golds.map((gold) => prepareView(gold))

/** How every text is prepared once: what does not depend on weights. */
function prepareView(gold: Gold) {
  const { doc } = prepare({ languages: [plain], knowledge }, gold.text, { language: 'th' }, [])
  const view = scene(doc)
  const pairs = match(view, gold)
  const weight = released.has(gold) ? RELEASE_WEIGHT : 1
  const report: Example[] = view.candidates.map((c) => ({
    features: cueNames(view, c),
    label: pairs.has(c) ? 1 : 0,
    weight,
  }))
  const cues = new Map([...pairs].map(([c, s]) => [s, c]))
  return { gold, view, pairs, cues, named: withIds(view, gold), report, fold: fold(gold.name), weight }
}

const reportModels = new Map<string, Weights>()

/** The weights of `report` learnt without the texts of some folds. */
function reportWithout(...folds: number[]): Weights {
  const key = [...new Set(folds)].sort().join()
  let weights = reportModels.get(key)
  if (!weights) {
    weights = train(
      views.filter((v) => !folds.includes(v.fold)).flatMap((v) => v.report),
      { l2: 4, atLeast: 2 },
    )
    reportModels.set(key, weights)
  }
  return weights
}

/**
 * The later decisions see how sure the first one is, so they learn from texts that it has judged without having learnt from
 * them: every text by a model without its own fold.
 */
const ends = views.map((v) => {
  judgeCues(v.view, new Linear(reportWithout(v.fold)))
  const lessons: EndLesson[] = []
  for (const [c, s] of v.pairs) learnEnd(v.view, c, s, v.weight, lessons)
  return lessons
})
const stopModels = new Map<number | null, Weights>()
function stopWithout(n: number | null): Weights {
  let weights = stopModels.get(n)
  if (!weights) {
    weights = trainEnds(views.flatMap((v, i) => (v.fold === n ? [] : ends[i])))
    stopModels.set(n, weights)
  }
  return weights
}

/**
 * Who said it, and within whose words, are learnt from what the steps before make of the texts, faults and all: each text read
 * by models that have not learnt from it. In the first round who spoke before is told by the gold reading.
 */
const sourceLessons = views.map((v) => {
  const lessons: ChoiceLesson[] = []
  for (const [c, s] of v.pairs) learnSource(v.view, c, s, v.named, v.cues, v.weight, lessons)
  return lessons
})
const withinLessons: ChoiceLesson[][] = views.map(() => [])
const choices = (lessons: ChoiceLesson[][], n: number | null) =>
  trainChoices(
    views.flatMap((v, i) => (v.fold === n ? [] : lessons[i])),
    { l2: 2, atLeast: 2 },
  )
for (let round = 0; round < 2; round++) {
  for (let n = 0; n < FOLDS; n++) {
    const m = models({
      report: reportWithout(n),
      stop: stopWithout(n),
      source: choices(sourceLessons, n),
      within: round === 0 ? {} : choices(withinLessons, n),
    })
    views.forEach((v, i) => {
      if (v.fold !== n) return
      const seen = { sources: [] as ChoiceLesson[], within: [] as ChoiceLesson[] }
      watchText(v, m, seen)
      sourceLessons[i] = seen.sources
      withinLessons[i] = seen.within
    })
  }
}

function weightsWithout(n: number | null): AttributionWeights {
  return {
    report: n === null ? reportWithout() : reportWithout(n),
    stop: stopWithout(n),
    source: choices(sourceLessons, n),
    within: choices(withinLessons, n),
  }
}

/** Reads a text and notes what was to be decided, with what would have been right. */
function watchText(
  { view, pairs, named, weight }: (typeof views)[number],
  m: Models,
  seen: { sources: ChoiceLesson[]; within: ChoiceLesson[] },
): void {
  // The places of contents and cues are moved by reading: they are set back, so that the next round begins alike.
  const contents = view.candidates.map((c) => c.content)
  attribute(view, withNotes(m), {
    sources: (c, options, before) => {
      const s = pairs.get(c)
      if (!s) return
      const right = options.map((o) => isRight(o, s, named.ids, before, spansOf(named, s)))
      if (right.includes(true))
        seen.sources.push({ options: options.map((o, i) => ({ features: o.verdict.names, right: right[i] })), weight })
    },
    within: (c, options, relays) => {
      const s = pairs.get(c)
      if (!s || relays.length > 0) return
      const due = s.chain.map((l) => l.name).join('<')
      const right = options.map(({ told }) => {
        if (told === null) return s.chain.length === 1
        const outer = pairs.get(told.c)?.chain.map((l) => l.name)
        return outer !== undefined && [...new Set([s.chain[0].name, ...outer])].join('<') === due
      })
      if (right.includes(true))
        seen.within.push({ options: options.map((o, i) => ({ features: o.verdict.names, right: right[i] })), weight })
    },
  })
  view.candidates.forEach((c, i) => {
    c.content = contents[i]
  })
}

/** Models that decide as given and write down what they were told. */
function withNotes(m: Models): Models {
  return { ...m, source: new Noting(m.source), within: new Noting(m.within) } as unknown as Models
}

/** Where the gold reading sees the speaker of a statement. */
function spansOf(gold: Gold, s: GoldStatement): Span[] {
  const { name } = s.chain[0]
  return [
    ...(gold.entities.find((e) => e.name === name)?.mentions ?? []),
    ...gold.statements.flatMap((o) => o.chain.filter((l) => l.name === name && l.span).map((l) => l.span as Span)),
  ]
}

const learnt = new Map<number | null, AttributionWeights>()
function weightsFor(n: number | null): AttributionWeights {
  let w = learnt.get(n)
  if (!w) {
    w = weightsWithout(n)
    learnt.set(n, w)
  }
  return w
}

const eventsWithout = eventLessons(golds)

if (out) {
  mkdirSync(out, { recursive: true })
  for (let n = 0; n < FOLDS; n++) {
    const reader = createReader({ languages: [createThai(weightsFor(n), eventsWithout(n))], knowledge })
    for (const g of golds)
      if (fold(g.name) === n) writeFileSync(join(out, `${g.name}.json`), JSON.stringify(reader.read(g.text)))
  }
}
if (args.includes('--steps')) measureSteps()
if (write) {
  const told = eventsWithout(null)
  writeFileSync(
    new URL('../languages/th/data/events.json', import.meta.url),
    `${JSON.stringify(told).replaceAll(',"', ',\n"')}\n`,
  )
  console.log(`events: ${Object.keys(told).length} weights`)
  const w = weightsFor(null)
  writeFileSync(
    new URL('../languages/th/data/attribution.json', import.meta.url),
    `${JSON.stringify(w, null, 0).replaceAll('},"', '},\n"')}\n`,
  )
  console.log(
    Object.entries(w)
      .map(([k, v]) => `${k}: ${Object.keys(v).length} weights`)
      .join(', '),
  )
}

/** Which candidate made which gold statement: the cues share characters; the nearest content decides between several. */
function match(view: Scene, gold: Gold): Map<Candidate, GoldStatement> {
  const pairs = new Map<Candidate, GoldStatement>()
  for (const s of gold.statements) {
    if (!s.cue) continue
    const fits = view.candidates.filter((c) => c.start < s.cue![1] && c.through > s.cue![0] && !pairs.has(c))
    const best = fits.sort(
      (a, b) => Math.abs(a.content - s.content[0][0]) - Math.abs(b.content - s.content[0][0]) || b.through - a.through,
    )[0]
    if (best) pairs.set(best, s)
  }
  return pairs
}

function learnEnd(view: Scene, c: Candidate, s: GoldStatement, weight: number, lessons: EndLesson[]): void {
  if (contentBefore(view, c) || digest(view, c) || Math.abs(c.content - s.content[0][0]) > 25) return
  const ends = [...endings(view, c, new Notebook())].map((e) => ({
    features: [...e.verdict.names],
    share: iou([[c.content, e.end]], s.content),
  }))
  if (ends.some((e) => e.share >= 0.5)) lessons.push({ ends, weight })
}

/**
 * Ends that share half or more of the gold content are right, the more the better: which of them the text "means" is
 * hidden, so it is estimated and learnt in turns (EM), beginning with the best.
 */
function trainEnds(lessons: readonly EndLesson[]): Weights {
  let weights: Weights = {}
  for (let round = 0; round < ROUNDS; round++) {
    const model = new Linear(weights)
    const examples: Example[] = []
    for (const { ends, weight } of lessons) {
      const due = ends.map((e) => (e.share < 0.5 ? 0 : e.share ** SHARP))
      if (round > 0) {
        let open = 1
        ends.forEach((e, i) => {
          const p = model.p(e.features)
          due[i] *= open * p
          open *= 1 - p
        })
      }
      const total = due.reduce((a, b) => a + b, 0)
      let left = 1
      for (const [i, e] of ends.entries()) {
        const r = due[i] / total
        if (r > 0.001) examples.push({ features: e.features, label: 1, weight: r * weight })
        left -= r
        if (left < 0.001) break
        examples.push({ features: e.features, label: 0, weight: left * weight })
      }
    }
    weights = train(examples, { l2: 6, atLeast: 2 })
  }
  return weights
}

function learnSource(
  view: Scene,
  c: Candidate,
  s: GoldStatement,
  gold: Gold & { ids: Map<string, string> },
  cues: ReadonlyMap<GoldStatement, Candidate>,
  weight: number,
  lessons: ChoiceLesson[],
): void {
  const before = beforeInGold(gold, s, cues)
  const options = sourceOptions(view, c, before, new Notebook())
  const right = options.map((o) => isRight(o, s, gold.ids, before))
  if (!right.includes(true)) return
  lessons.push({ options: options.map((o, i) => ({ features: o.verdict.names, right: right[i] })), weight })
}

/** The reader's ids of the names that the gold reading uses, by the places where both see them. */
function withIds(view: Scene, gold: Gold): Gold & { ids: Map<string, string> } {
  const ids = new Map<string, string>()
  for (const e of gold.entities)
    for (const m of view.mentions) if (!ids.has(e.name) && overlap(e.mentions, [m.span]) > 0) ids.set(e.name, m.entity)
  return { ...gold, ids }
}

/** Who spoke around and before a statement, by the gold reading. */
function placeIn(s: GoldStatement): number {
  return s.cue?.[0] ?? s.content[0][0]
}

function beforeInGold(
  gold: Gold & { ids: Map<string, string> },
  s: GoldStatement,
  cues: ReadonlyMap<GoldStatement, Candidate>,
): Before {
  const at = s.cue?.[0] ?? s.content[0][0]
  const around = gold.statements
    .filter((o) => o !== s && o.content.some(([a, b]) => a <= at && at < b))
    .sort((a, b) => size(a) - size(b))[0]
  const last = gold.statements
    .filter(
      (o) =>
        o !== s &&
        (o.cue?.[0] ?? o.content[0][0]) < at &&
        o.chain[0].kind !== 'unknown' &&
        (o.chain.length === 1 || around !== undefined),
    )
    .sort((a, b) => (b.cue?.[0] ?? b.content[0][0]) - (a.cue?.[0] ?? a.content[0][0]))[0]
  const told = (o: GoldStatement | undefined): Spoken | null =>
    o
      ? {
          span: o.chain[0].span,
          entity: gold.ids.get(o.chain[0].name) ?? o.chain[0].name,
          kind: o.chain[0].kind,
          by: cues.get(o) ?? null,
          nested: gold.statements.some((x) => x !== o && x.content.some(([a, b]) => a <= placeIn(o) && placeIn(o) < b)),
        }
      : null
  const main = gold.statements.find(
    (o) =>
      o.chain[0].kind === 'person' &&
      o.chain.length === 1 &&
      (o.cue?.[0] ?? o.content[0][0]) < at &&
      (o.cue?.[0] ?? o.content[0][0]) > BODY,
  )
  return { outer: told(around), last: told(last), main: told(main) }
}

function size(s: GoldStatement): number {
  return s.content.reduce((n, [a, b]) => n + b - a, 0)
}

function isRight(
  o: SourceOption,
  s: GoldStatement,
  ids: Map<string, string>,
  before: Before,
  spans: readonly Span[] = [],
): boolean {
  const due = s.chain[0]
  const name = ids.get(due.name) ?? due.name
  if (o.sort === 'unknown') return due.kind === 'unknown'
  const carried =
    o.sort === 'outer' ? before.outer : o.sort === 'last' ? before.last : o.sort === 'main' ? before.main : null
  if (carried) return carried.entity === name || (carried.span !== null && overlap(spans, [carried.span]) > 0)
  if (o.entity !== null && o.entity === name) return true
  return o.span !== null && due.span !== null && overlap([due.span], [o.span]) > 0
}

/** Each decision by itself, out of fold, with everything before it as in the gold reading. */
function measureSteps(): void {
  const kept = { hit: 0, guess: 0, gold: 0 }
  const ends = { right: 0, offered: 0, of: 0 }
  const sources = new Map<string, { right: number; of: number }>()
  for (let n = 0; n < FOLDS; n++) {
    const m = models(weightsFor(n))
    for (const { gold, view, pairs, cues, named } of views.filter((v) => v.fold === n)) {
      judgeCues(view, m.report)
      kept.gold += gold.statements.length
      for (const c of view.candidates) {
        const s = pairs.get(c)
        if (c.p >= THRESHOLD) kept.guess++
        if (c.p >= THRESHOLD && s) kept.hit++
        if (s) measureContent(view, c, s, m, ends)
        if (s) measureSource(view, c, s, named, cues, m, sources)
      }
    }
  }
  const p = kept.hit / kept.guess
  const r = kept.hit / kept.gold
  console.log(`report: P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${((2 * p * r) / (p + r)).toFixed(3)}`)
  console.log(
    `content, half shared: ${(ends.right / ends.of).toFixed(3)} of ${ends.of}, offered ${(ends.offered / ends.of).toFixed(3)}`,
  )
  for (const [sort, row] of sources) console.log(`source is a ${sort}: ${row.right} of ${row.of}`)
}

function measureContent(
  view: Scene,
  c: Candidate,
  s: GoldStatement,
  m: Models,
  ends: { right: number; offered: number; of: number },
): void {
  const fits = (span: Span | undefined | null) => (span && iou([span], s.content) >= 0.5 ? 1 : 0)
  const before = digest(view, c) ?? contentBefore(view, c)
  const right = fits(before ?? contentOf(view, c, m.stop)?.span)
  ends.of++
  ends.right += right
  ends.offered += right || [...endings(view, c, new Notebook())].some((e) => fits([c.content, e.end])) ? 1 : 0
}

function measureSource(
  view: Scene,
  c: Candidate,
  s: GoldStatement,
  named: (typeof views)[number]['named'],
  cues: ReadonlyMap<GoldStatement, Candidate>,
  m: Models,
  sources: Map<string, { right: number; of: number }>,
): void {
  const before = beforeInGold(named, s, cues)
  const options = sourceOptions(view, c, before, m.source)
  const right = options.filter((o) => isRight(o, s, named.ids, before))
  const sort = right[0]?.sort ?? 'nobody offered'
  const row = sources.get(sort) ?? { right: 0, of: 0 }
  sources.set(sort, row)
  row.of++
  if (right.includes(bestSource(options))) row.right++
}

function cueNames(view: Scene, c: Candidate): readonly string[] {
  const notebook = new Notebook()
  tellCue(view, c, notebook)
  return notebook.end().names
}
