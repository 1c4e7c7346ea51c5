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
  readonly weights: Int32Array
}

/** Sixteen weights of one slot take four numbers of four bytes. */
const LANES = 4
/** What makes a weight of a byte positive. */
const LIFT = 128
/** Every second byte of a number: two weights with room above each for the sum of all features of a word. */
const PAIR = 0x00ff00ff
const LANE = 0xffff

/**
 * Weights that are bytes, four to a number, so that two tags are summed up by one addition and the table stays as small as the
 * bytes are. They are lifted above zero, by as much for every tag, so that no lane borrows from the next.
 */
export function packWeights(weights: Int8Array): Int32Array {
  const packed = new Int32Array(weights.length / LANES)
  for (let i = 0; i < packed.length; i++) {
    const at = i * LANES
    packed[i] =
      (weights[at] + LIFT) |
      ((weights[at + 1] + LIFT) << 8) |
      ((weights[at + 2] + LIFT) << 16) |
      ((weights[at + 3] + LIFT) << 24)
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
function likeliest(weights: Int32Array, n: number): number {
  let a = 0
  let a1 = 0
  let b = 0
  let b1 = 0
  let c = 0
  let c1 = 0
  let d = 0
  let d1 = 0
  for (let k = 0; k < n; k++) {
    const at = slots[k] * LANES
    const p = weights[at]
    const q = weights[at + 1]
    const r = weights[at + 2]
    const s = weights[at + 3]
    a = (a + (p & PAIR)) | 0
    a1 = (a1 + ((p >>> 8) & PAIR)) | 0
    b = (b + (q & PAIR)) | 0
    b1 = (b1 + ((q >>> 8) & PAIR)) | 0
    c = (c + (r & PAIR)) | 0
    c1 = (c1 + ((r >>> 8) & PAIR)) | 0
    d = (d + (s & PAIR)) | 0
    d1 = (d1 + ((s >>> 8) & PAIR)) | 0
  }
  spread(a, a1, 0)
  spread(b, b1, 4)
  spread(c, c1, 8)
  spread(d, d1, 12)
  let top = 0
  for (let j = 1; j < TAGS.length; j++) if (sums[j] > sums[top]) top = j
  return top
}

/** The sums of four tags: of the first and third, and of the second and fourth. */
function spread(even: number, odd: number, at: number): void {
  sums[at] = even & LANE
  sums[at + 1] = odd & LANE
  sums[at + 2] = even >>> 16
  sums[at + 3] = odd >>> 16
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
