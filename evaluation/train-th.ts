/**
 * Learns the weights of Thai attribution and of Thai events from gold readings and measures them out of fold.
 *
 *   node --conditions=source evaluation/train-th.ts [--out READINGS] [--write] [--steps] [--corpus FILE] FOLDER…
 *
 * Five folds by the SHA-256 of a text's name: each text is read with weights that were learnt from the other folds
 * (`--out` writes these readings). `--write` learns from all texts and writes `attribution.json` and `events.json` of `languages/th/data`.
 * `--steps` measures each decision by itself, out of fold, with everything before it as in the gold reading.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { knowledge } from '@thima/knowledge'
import { createReader } from '@thima/read'
import { type ChoiceLesson, Linear, train, trainChoices, type Weights } from '@thima/read/language'
import { createThai } from '@thima/th'
import { type AttributionWeights, models } from '../languages/th/attribution/attributions.ts'
import { judgeCues } from '../languages/th/attribution/cue-features.ts'
import { loadAnnotations } from './annotations.ts'
import { eventLessons } from './event-lessons.ts'
import { type Gold, loadGold } from './gold.ts'
import { type EndLesson, learnEnd, trainEnds } from './thai/ends.ts'
import { choicesInReading, sourcesInGold } from './thai/speakers.ts'
import { measureSteps } from './thai/steps.ts'
import { FOLDS, prepareView } from './thai/view.ts'

const args = process.argv.slice(2)
const write = args.includes('--write')
const out = args.includes('--out') ? args[args.indexOf('--out') + 1] : null
const corpus = args.includes('--corpus') ? args[args.indexOf('--corpus') + 1] : null
const folders = args.filter((a, i) => !a.startsWith('--') && args[i - 1] !== '--out' && args[i - 1] !== '--corpus')
const released = new Set(corpus ? loadAnnotations(corpus) : [])
const golds = [...loadGold(folders, 'th'), ...released]
/** The releases were annotated apart from the gold texts and drift from them a little, so each counts for less; found out of fold. */
const RELEASE_WEIGHT = 0.6
/** So do the newspaper texts of our own, which a model wrote: denser and shorter than what newspapers print. */
const OWN_WEIGHT = 0.5
const OWN = /^th-n\d/
/** Weights nearer to nothing than this are many and tell little. */
const LEAST = 0.1
/** A feature that was seen less often is left out. */
const AT_LEAST = 3
/** How often who speaks is learnt from a reading that the weights learnt before have made. */
const ROUNDS = 2

const weightOf = (gold: Gold) => (released.has(gold) ? RELEASE_WEIGHT : OWN.test(gold.name) ? OWN_WEIGHT : 1)
const views = golds.map((gold) => prepareView(gold, weightOf(gold)))

/** Makes the weights that are learnt without one fold, or from all texts, once. */
function once<T>(learn: (without: number | null) => T): (without: number | null) => T {
  const known = new Map<number | null, T>()
  return (n) => {
    if (!known.has(n)) known.set(n, learn(n))
    return known.get(n) as T
  }
}

/** Lessons of all texts but those of a fold; lessons stand in the order of the views. */
const lessonsWithout = <T>(lessons: readonly (readonly T[])[], n: number | null): T[] =>
  views.flatMap((v, i) => (v.fold === n ? [] : [...lessons[i]]))

const reports = views.map((v) => v.report)
const reportWithout = once((n) => train(lessonsWithout(reports, n), { l2: 4, atLeast: AT_LEAST, least: LEAST }))

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
const stopWithout = once((n) => trainEnds(lessonsWithout(ends, n), AT_LEAST, LEAST))

/**
 * Who said it, and within whose words, are learnt from what the steps before make of the texts, faults and all: each text read
 * by models that have not learnt from it. In the first round who spoke before is told by the gold reading.
 */
const sources = views.map(sourcesInGold)
const within: ChoiceLesson[][] = views.map(() => [])
const choose = (lessons: readonly ChoiceLesson[][], n: number | null): Weights =>
  trainChoices(lessonsWithout(lessons, n), { l2: 4, atLeast: AT_LEAST, least: LEAST })
for (let round = 0; round < ROUNDS; round++)
  for (let n = 0; n < FOLDS; n++) {
    const m = models({
      report: reportWithout(n),
      stop: stopWithout(n),
      source: choose(sources, n),
      within: round === 0 ? {} : choose(within, n),
    })
    views.forEach((v, i) => {
      if (v.fold !== n) return
      const seen = choicesInReading(v, m)
      sources[i] = seen.sources
      within[i] = seen.within
    })
  }

const weightsWithout = once(
  (n): AttributionWeights => ({
    report: reportWithout(n),
    stop: stopWithout(n),
    source: choose(sources, n),
    within: choose(within, n),
  }),
)
const eventsWithout = eventLessons(golds)

if (out) {
  mkdirSync(out, { recursive: true })
  for (let n = 0; n < FOLDS; n++) {
    const reader = createReader({ languages: [createThai(weightsWithout(n), eventsWithout(n))], knowledge })
    for (const { gold, fold } of views)
      if (fold === n) writeFileSync(join(out, `${gold.name}.json`), JSON.stringify(reader.read(gold.text)))
  }
}
if (args.includes('--steps')) {
  const modelsWithout = once((n) => models(weightsWithout(n)))
  measureSteps(views, modelsWithout)
}
if (write) {
  const told = eventsWithout(null)
  writeFileSync(
    new URL('../languages/th/data/events.json', import.meta.url),
    `${JSON.stringify(told).replaceAll(',"', ',\n"')}\n`,
  )
  console.log(`events: ${Object.keys(told).length} weights`)
  const w = weightsWithout(null)
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
