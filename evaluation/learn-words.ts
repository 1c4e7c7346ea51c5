/**
 * Learns the Thai word list with its costs, `languages/th/data/words.json`.
 *
 *     node --conditions=source evaluation/learn-words.ts --corpus FILE [--out FILE]
 *
 * FILE (or THIMA_CORPUS) is gzipped JSON lines with `language` and `text`: Thai government releases, in the public domain.
 * The platform's segmenter (ICU, under Unicode's licence) cuts them first; words that were written for this project
 * (`words/general.txt`) come in, strings that are two words (`words/split.txt`) go out; then a unigram model is
 * estimated again and again from its own cheapest cuts, and words that no cut needs are dropped.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { mayBreak, THAI } from '../languages/th/clusters.ts'
import { cut } from '../languages/th/cut.ts'
import { compile, STEPS } from '../languages/th/lexicon.ts'
import { thaiTexts } from './corpus.ts'

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: process.env.THIMA_CORPUS },
    out: { type: 'string', default: new URL('../languages/th/data/words.json', import.meta.url).pathname },
    rounds: { type: 'string', default: '4' },
    least: { type: 'string', default: '1' },
    own: { type: 'string', default: '3' },
  },
})
if (!values.corpus) {
  console.error('learn-words: name the texts to learn from with --corpus FILE or THIMA_CORPUS')
  process.exit(2)
}

const LEAST = Number(values.least)
const OWN = Number(values.own)

/** Runs of Thai letters with how often each stands in the texts, a line that is repeated counted once. */
function readRuns(path: string): Map<string, number> {
  const lines = new Set<string>()
  for (const text of thaiTexts(path)) for (const line of text.split('\n')) lines.add(line.trim())
  const runs = new Map<string, number>()
  for (const line of lines) {
    const mended = line
      .replaceAll(/[\u200b\u2060\ufeff\u00ad]/gu, '')
      .replaceAll(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/gu, '$1\u0e33')
      .replaceAll('\u0e40\u0e40', '\u0e41')
    for (const run of mended.split(/[^\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e]+/u)) {
      if (run !== '') runs.set(run, (runs.get(run) ?? 0) + 1)
    }
  }
  return runs
}

/** First counts, by the platform's cuts. It takes time with the square of what it is given at once. */
function seed(runs: ReadonlyMap<string, number>): Map<string, number> {
  const platform = new Intl.Segmenter('th', { granularity: 'word' })
  const counts = new Map<string, number>()
  for (const [run, times] of runs) {
    for (let i = 0; i < run.length; i += 1500) {
      for (const { segment } of platform.segment(run.slice(i, i + 1500))) add(counts, segment, times)
    }
  }
  return counts
}

function add(counts: Map<string, number>, key: string, times: number): void {
  counts.set(key, (counts.get(key) ?? 0) + times)
}

function readList(name: string): Set<string> {
  const text = readFileSync(new URL(`words/${name}`, import.meta.url), 'utf8')
  const lines = text.split('\n').filter((line) => !line.startsWith('#'))
  return new Set(
    lines
      .join(' ')
      .split(/\s+/u)
      .filter((word) => /^[\u0e01-\u0e4e]+$/u.test(word)),
  )
}

/** A string that a word can be: it begins and ends where one may, and is more than a letter with its marks. */
function isWordLike(word: string): boolean {
  const codes = [...word].map((char) => char.charCodeAt(0) - THAI)
  const last = codes.length - 1
  return mayBreak(0, 1, codes[0]) && mayBreak(codes[last - 1] ?? 0, codes[last], 1)
}

function wordsByCost(counts: ReadonlyMap<string, number>): string[] {
  let total = 0
  for (const count of counts.values()) total += count
  const byCost: string[][] = []
  for (const [word, count] of counts) {
    const cost = Math.round(STEPS * Math.log(total / count))
    byCost[cost] ??= []
    byCost[cost].push(word)
  }
  return Array.from(byCost, (words) => (words ?? []).sort().join(' '))
}

/** Counts of words by the cheapest cuts. */
function recount(runs: ReadonlyMap<string, number>, model: readonly string[]): Map<string, number> {
  const lexicon = compile(model)
  const counts = new Map<string, number>()
  const codes = new Uint8Array(8192)
  const cuts = new Int32Array(8192)
  for (const [run, times] of runs) {
    if (run.length > codes.length) continue
    for (let i = 0; i < run.length; i++) codes[i] = run.charCodeAt(i) - THAI
    const n = cut(codes, run.length, lexicon, cuts)
    for (let k = 0, at = 0; k < n; at = cuts[k++]) {
      add(counts, run.slice(at, cuts[k]), times)
    }
  }
  return counts
}

const own = readList('general.txt')
const split = readList('split.txt')
const runs = readRuns(values.corpus)
let counts = seed(runs)
let known = new Set([...counts].filter(([word, count]) => count >= LEAST && isWordLike(word)).map(([word]) => word))
for (const word of own) known.add(word)
for (const word of split) known.delete(word)

for (let round = 0; round < Number(values.rounds); round++) {
  // Own words start cheap enough to win over their parts; what they are worth is counted from then on.
  const floor = round === 0 ? 5000 : OWN
  const model = new Map([...known].map((word) => [word, Math.max(counts.get(word) ?? 0, own.has(word) ? floor : 0.5)]))
  counts = recount(runs, wordsByCost(model))
  known = new Set([...known].filter((word) => own.has(word) || (counts.get(word) ?? 0) >= LEAST))
  console.log(`round ${round + 1}: ${known.size} words`)
}

const model = new Map([...known].map((word) => [word, Math.max(counts.get(word) ?? 0, own.has(word) ? OWN : 0.5)]))
writeFileSync(values.out, `${JSON.stringify(wordsByCost(model), null, 0)}\n`)
console.log(`${model.size} words to ${values.out}`)
