import { mayBreak } from './clusters.ts'
import { COST, COST_BITS, type Lexicon, STEPS, slotOf } from './lexicon.ts'

/**
 * What a stretch of letters that no word covers costs: once, and for each of its clusters. A cluster costs more than the
 * commonest words, or a foreign name would take those beside it: "กับ|บีบีซี|ว่า".
 */
const UNKNOWN_START = 9 * STEPS
const UNKNOWN_CLUSTER = 7 * STEPS

const FAR = 0x3fffffff

/** Room for the cheapest cuts of one run; it grows and is used again. */
let room = 0
let legal = new Uint8Array(0)
let best = new Int32Array(0)
let from = new Int32Array(0)
let unknown = new Int32Array(0)
let unknownFrom = new Int32Array(0)

function prepare(codes: Uint8Array, length: number): void {
  if (length >= room) {
    room = Math.max(1024, length * 2)
    legal = new Uint8Array(room)
    best = new Int32Array(room)
    from = new Int32Array(room)
    unknown = new Int32Array(room)
    unknownFrom = new Int32Array(room)
  }
  best.fill(FAR, 0, length + 1)
  unknown.fill(FAR, 0, length + 1)
  best[0] = 0
  legal[0] = 1
  legal[length] = 1
  for (let i = 1; i < length; i++) legal[i] = mayBreak(i > 1 ? codes[i - 2] : 0, codes[i - 1], codes[i]) ? 1 : 0
}

/** A word from a place to `end` costs one less than `cost`, 0 being none. */
function reach(end: number, closed: number, cost: number, start: number): void {
  if (cost > 0 && closed + cost - 1 < best[end]) {
    best[end] = closed + cost - 1
    from[end] = start
  }
}

/**
 * Cuts a run of Thai letters into the cheapest sequence of words; clusters that no word covers stay together.
 * Fills `cuts` with the ends of the words, in order, and returns how many there are. Linear in the length.
 */
export function cut(codes: Uint8Array, length: number, lexicon: Lexicon, cuts: Int32Array): number {
  prepare(codes, length)
  const { firsts, pairs, edges, mask } = lexicon
  for (let i = 0; i < length; i++) {
    if (legal[i] === 0) continue
    const closed = best[i]
    // Words of one letter, of two, and longer ones; what ends inside a cluster is none.
    const one = i + 1
    if (legal[one] === 1) reach(one, closed, firsts[codes[i]] & COST, i)
    let place = one < length ? pairs[(codes[i] << 7) | codes[one]] : 0
    for (let j = i + 2; place > 0; j++) {
      const cost = place & COST
      if (cost > 0 && legal[j] === 1) reach(j, closed, cost, i)
      if (j === length) break
      const edge = ((place >>> COST_BITS) << 7) | codes[j]
      let slot = slotOf(edge, mask)
      while (edges[slot * 2] !== edge && edges[slot * 2] !== 0) slot = (slot + 1) & mask
      place = edges[slot * 2 + 1]
    }
    let end = i + 1
    while (legal[end] === 0) end++
    const opened = closed + UNKNOWN_START
    const cost = Math.min(opened, unknown[i]) + UNKNOWN_CLUSTER
    // Only the stretch before reaches a place from the left, so there is nothing cheaper yet.
    unknown[end] = cost
    unknownFrom[end] = opened < unknown[i] ? i : unknownFrom[i]
    if (cost < best[end]) {
      best[end] = cost
      from[end] = unknownFrom[end]
    }
  }
  let count = 0
  for (let i = length; i > 0; i = from[i]) count++
  for (let i = length, at = count; i > 0; i = from[i]) cuts[--at] = i
  return count
}
