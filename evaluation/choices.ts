/**
 * Learns choices: which of several candidates is right, or whether the only one is, by the features of each
 * (multinomial and binary logistic regression over a folded table by averaged stochastic gradient descent with decay, which
 * lets what is general weigh more than what is rare).
 * The same lessons in the same order give the same weights.
 */
export interface Lesson {
  /** Numbers of the features of each candidate. One candidate alone: a yes-or-no question. */
  candidates: readonly Int32Array[]
  /** Which candidate is right; with one candidate 1 is yes and 0 no. */
  right: number
  weight: number
}

export interface LearnOptions {
  /** The table has 2^bits places. */
  bits: number
}

const ROUNDS = 8
const RATE = 0.06
/** The rate of a round is `RATE / (1 + round * FALL)`. */
const FALL = 0.25
/** What every weight loses at the end of a round. */
const DECAY = 0.05
/** Weights are averaged over the rounds from this one on. */
const AVERAGED_FROM = 2

export interface Learnt {
  weights: Float64Array
  accuracy: number
}

export function learn(lessons: readonly Lesson[], { bits }: LearnOptions): Learnt {
  const w = new Float64Array(1 << bits)
  const average = new Float64Array(w.length)
  const mask = w.length - 1
  const scores = new Float64Array(4096)
  const order = Int32Array.from(lessons, (_, i) => i)
  const random = generator()
  let right = 0
  let rate = RATE
  const pull = (features: Int32Array, d: number) => {
    if (Math.abs(d) < 1e-4) return
    for (let i = 0; i < features.length; i++) w[features[i] & mask] -= rate * d
  }
  const sum = (features: Int32Array) => {
    let s = 0
    for (let i = 0; i < features.length; i++) s += w[features[i] & mask]
    return s
  }
  for (let round = 0; round < ROUNDS; round++) {
    rate = RATE / (1 + round * FALL)
    shuffle(order, random)
    right = 0
    for (const k of order) {
      const lesson = lessons[k]
      const all = lesson.candidates
      if (all.length === 1) {
        const p = 1 / (1 + Math.exp(-sum(all[0])))
        if (p > 0.5 === (lesson.right === 1)) right++
        pull(all[0], (p - lesson.right) * lesson.weight)
        continue
      }
      let top = 0
      for (let j = 0; j < all.length; j++) {
        scores[j] = sum(all[j])
        if (scores[j] > scores[top]) top = j
      }
      if (top === lesson.right) right++
      const most = scores[top]
      let z = 0
      for (let j = 0; j < all.length; j++) z += scores[j] = Math.exp(scores[j] - most)
      for (let j = 0; j < all.length; j++) pull(all[j], (scores[j] / z - (j === lesson.right ? 1 : 0)) * lesson.weight)
    }
    for (let i = 0; i < w.length; i++) {
      w[i] *= 1 - DECAY
      if (round >= AVERAGED_FROM) average[i] += w[i] / (ROUNDS - AVERAGED_FROM)
    }
  }
  return { weights: average, accuracy: right / (lessons.length || 1) }
}

const HEAVIEST = 4

/** Weights as small whole numbers in base64, and what one of them is worth: as the pack's data files hold them. */
export function store(weights: Float64Array): { scale: number; table: string } {
  let most = 0
  for (const x of weights) most = Math.max(most, Math.abs(x))
  const scale = Math.min(most, HEAVIEST) / 127
  const small = Int8Array.from(weights, (x) => Math.max(-127, Math.min(127, Math.round(x / scale))))
  return { scale, table: Buffer.from(small.buffer).toString('base64') }
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const x = order[i]
    order[i] = order[j]
    order[j] = x
  }
}

function generator(): () => number {
  let seed = 7
  return () => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
    return seed / 4294967296
  }
}
