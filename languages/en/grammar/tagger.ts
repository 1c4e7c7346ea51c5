import { mix } from './hash.ts'
import type { NumberMap } from './number-map.ts'
import { TAGS } from './tags.ts'
import type { Tokens } from './tokens.ts'

const N = 16

/** What the tagger has learnt: words that have one tag only, and weights of features for each tag. */
export interface TagModel {
  /** Number of the word → tag, counted from 1. */
  readonly sure: NumberMap
  /** For each slot of features the weights of the sixteen tags (the last is spare), four in a number: see `packWeights`. */
  readonly weights: Float64Array
}

/** Sixteen weights of one slot take four numbers of four lanes. */
const LANES = 4
/** What makes a weight of a byte positive. */
const LIFT = 128
/** Room for the sum of the weights of all features of a word: below 2^12. */
const LANE = 4096

/**
 * Weights that are bytes, four to a number, so that four tags are summed up by one addition. They are lifted above zero, by as
 * much for every tag, so that no lane borrows from the next.
 */
export function packWeights(weights: Int8Array): Float64Array {
  const packed = new Float64Array(weights.length / LANES)
  for (let i = 0; i < packed.length; i++) {
    const at = i * LANES
    const low = weights[at] + LIFT + (weights[at + 1] + LIFT) * LANE
    const high = weights[at + 2] + LIFT + (weights[at + 3] + LIFT) * LANE
    packed[i] = low + high * (LANE * LANE)
  }
  return packed
}

const slots = new Int32Array(20)

/**
 * Gives each word of a run (a sentence) its part of speech, from left to right: a word that has only one
 * takes it from the list, the others the tag for which word, neighbours, ending and the tags before speak most.
 */
export function tag(t: Tokens, from: number, to: number, model: TagModel): void {
  const mask = model.weights.length / LANES - 1
  for (let i = from; i < to; i++) {
    const sure = model.sure.get(t.word[i])
    t.tag[i] = sure !== 0 ? sure - 1 : likeliest(model.weights, featuresOf(t, i, from, to, mask))
  }
}

const sums = new Int32Array(N)

/** The tag for which the features in `slots` speak most, the first of equals. */
function likeliest(weights: Float64Array, n: number): number {
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  for (let k = 0; k < n; k++) {
    const at = slots[k] * LANES
    a += weights[at]
    b += weights[at + 1]
    c += weights[at + 2]
    d += weights[at + 3]
  }
  spread(a, 0)
  spread(b, 4)
  spread(c, 8)
  spread(d, 12)
  let top = 0
  for (let j = 1; j < TAGS.length; j++) if (sums[j] > sums[top]) top = j
  return top
}

/** The four lanes of a sum. */
function spread(sum: number, at: number): void {
  const high = Math.floor(sum / (LANE * LANE))
  const low = sum - high * (LANE * LANE)
  sums[at] = low & (LANE - 1)
  sums[at + 1] = low >>> 12
  sums[at + 2] = high & (LANE - 1)
  sums[at + 3] = high >>> 12
}

export function featuresOf(t: Tokens, i: number, from: number, to: number, mask: number): number {
  const { word, tail3, tail2, shape, tag } = t
  const w = word[i]
  const before = i > from ? word[i - 1] : 1
  const after = i + 1 < to ? word[i + 1] : 2
  const tag1 = i > from ? tag[i - 1] : 15
  const tag2 = i > from + 1 ? tag[i - 2] : 15
  const s = shape[i] * 2 + (i === from ? 1 : 0)
  const after3 = i + 1 < to ? tail3[i + 1] : 2
  const afterShape = i + 1 < to ? shape[i + 1] : 9
  let n = 0
  slots[n++] = mix(1, w) & mask
  slots[n++] = mix(2, before) & mask
  slots[n++] = mix(3, after) & mask
  slots[n++] = mix(4, tail3[i], s) & mask
  slots[n++] = mix(5, after3, tail2[i]) & mask
  slots[n++] = mix(6, tag1, s) & mask
  slots[n++] = mix(7, tag1 * 16 + tag2) & mask
  slots[n++] = mix(8, w, tag1) & mask
  slots[n++] = mix(9, tail2[i], tag1 * 16 + tag2) & mask
  slots[n++] = mix(10, before, w) & mask
  slots[n++] = mix(11, w, after) & mask
  slots[n++] = mix(12, tail3[i], tag1) & mask
  slots[n++] = mix(13, after3) & mask
  slots[n++] = mix(14, s, afterShape * 16 + tag1) & mask
  slots[n++] = mix(15, i + 2 < to ? word[i + 2] : 3) & mask
  slots[n++] = mix(16, i > from + 1 ? word[i - 2] : 3) & mask
  return n
}

export function slotsUsed(): Int32Array {
  return slots
}

const scores = new Float64Array(N)

/** The same while weights are learnt, when they are no bytes yet. */
export function best(weights: Float64Array, n: number): number {
  scores.fill(0)
  for (let k = 0; k < n; k++) {
    const at = slots[k] * N
    for (let j = 0; j < TAGS.length; j++) scores[j] += weights[at + j]
  }
  let top = 0
  for (let j = 1; j < TAGS.length; j++) if (scores[j] > scores[top]) top = j
  return top
}
