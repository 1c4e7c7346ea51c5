/**
 * Learns the tagger of English from the tags that wink-nlp gives PolNeAR's train part, and measures how often the two agree
 * on a text that neither the list nor the weights have seen.
 *
 *   node --conditions=source evaluation/train-en-tags.ts TRAIN DEV [--write]
 *
 * `--write` writes `languages/en/data/tags.json`; `evaluation/train-en.ts --write` must follow.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { tagModel } from '../languages/en/attribution/models.ts'
import { best, featuresOf, slotsUsed, tag } from '../languages/en/grammar/tagger.ts'
import { SHAPE, T } from '../languages/en/grammar/tags.ts'
import { type Tokens, tokens } from '../languages/en/grammar/tokens.ts'
import { words } from '../languages/en/script.ts'

const [train, dev] = process.argv.slice(2)
if (!train || !dev) throw new Error('usage: train-en-tags.ts TRAIN DEV [--write]')

/** 2^15 slots of features with sixteen weights each. */
const SLOTS = 1 << 15
const WIDTH = 16
const ROUNDS = 4
/** A word that has one tag in so many of its uses has it always. */
const SURE = 0.985
const SEEN = 20

interface Run {
  tokens: Tokens
  from: number
  to: number
  tags: Uint8Array
}

const nlp = winkNLP(model, ['sbd', 'pos'])
const lessons = runs(train)
const sure = sureWords(lessons)
const weights = perceptron(lessons, sure)
let most = 0
for (const w of weights) most = Math.max(most, Math.abs(w))
const small = Int8Array.from(weights, (w) => Math.round((w * 127) / most))

const stored = { sure: [...sure], weights: Buffer.from(small.buffer).toString('base64') }
const tagger = tagModel(stored)

let right = 0
let all = 0
for (const run of runs(dev)) {
  tag(run.tokens, run.from, run.to, tagger)
  for (let i = run.from; i < run.to; i++) {
    all++
    if (run.tokens.tag[i] === run.tags[i]) right++
  }
}
console.log(
  `${sure.size} words with one tag; agrees with wink-nlp on ${((100 * right) / all).toFixed(1)} % of ${all} words`,
)

if (process.argv.includes('--write'))
  writeFileSync(new URL('../languages/en/data/tags.json', import.meta.url), `${JSON.stringify(stored)}\n`)

/** The lines of a folder's texts, cut at full stops, with wink-nlp's tags laid on our words. */
function runs(folder: string): Run[] {
  const dir = join(folder, 'text')
  return readdirSync(dir)
    .sort()
    .flatMap((file) => readFileSync(join(dir, file), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .flatMap(tagged)
}

function tagged(line: string): Run[] {
  const doc = nlp.readDoc(line).tokens()
  const values = doc.out() as string[]
  const given = doc.out(nlp.its.pos) as unknown as string[]
  const ends: number[] = []
  let at = 0
  for (const v of values) {
    const start = line.indexOf(v, at)
    if (start >= 0) at = start + v.length
    ends.push(at)
  }
  const t = tokens(line, words(line))
  const tags = new Uint8Array(t.length)
  const out: Run[] = []
  let from = 0
  for (let i = 0, k = 0; i < t.length; i++) {
    while (k + 1 < values.length && ends[k] <= t.starts[i]) k++
    tags[i] = t.shape[i] === SHAPE.mark || given[k] === 'SYM' ? T.PUNCT : (T[given[k] as keyof typeof T] ?? T.X)
    if (i < t.length - 1 && !/^[.?!]$/.test(line.slice(t.starts[i], t.ends[i]))) continue
    out.push({ tokens: t, from, to: i + 1, tags })
    from = i + 1
  }
  return out
}

function sureWords(runs: readonly Run[]): Map<number, number> {
  const counts = new Map<number, Uint32Array>()
  for (const { tokens: t, from, to, tags } of runs)
    for (let i = from; i < to; i++) {
      let c = counts.get(t.word[i])
      if (!c) {
        c = new Uint32Array(WIDTH)
        counts.set(t.word[i], c)
      }
      c[tags[i]]++
      c[WIDTH - 1]++
    }
  const sure = new Map<number, number>()
  for (const [word, c] of counts) {
    if (c[WIDTH - 1] < SEEN) continue
    const one = c.subarray(0, WIDTH - 1).findIndex((n) => n >= SURE * c[WIDTH - 1])
    if (one >= 0) sure.set(word, one)
  }
  return sure
}

/** Averaged perceptron (Collins 2002), from left to right with its own tags before. */
function perceptron(runs: readonly Run[], sure: ReadonlyMap<number, number>): Float64Array {
  const w = new Float64Array(SLOTS * WIDTH)
  const sum = new Float64Array(w.length)
  const used = slotsUsed()
  let step = 1
  for (let round = 0; round < ROUNDS; round++)
    for (const { tokens: t, from, to, tags } of runs)
      for (let i = from; i < to; i++) {
        const one = sure.get(t.word[i])
        if (one !== undefined) {
          t.tag[i] = one
          continue
        }
        const n = featuresOf(t, i, from, to, SLOTS - 1)
        const guess = best(w, n)
        if (guess !== tags[i])
          for (let k = 0; k < n; k++) {
            const at = used[k] * WIDTH
            w[at + tags[i]]++
            sum[at + tags[i]] += step
            w[at + guess]--
            sum[at + guess] -= step
          }
        step++
        t.tag[i] = guess
      }
  for (let i = 0; i < w.length; i++) w[i] -= sum[i] / step
  return w
}
