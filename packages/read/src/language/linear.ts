import { keyOf, type Part } from './terms.ts'

/**
 * A logistic model over named features: small, deterministic, and explained by the features that weigh most.
 * Shipped as JSON: `{ "": bias, "feature name": weight }`, weights rounded to three places.
 */
export type Weights = Readonly<Record<string, number>>

/**
 * Takes the features of one case at a time, and says what they speak for. A model sums up their weights as they come, so that
 * reading builds no names; a `Notebook` writes the names down, for learning and for `why`.
 */
export interface Judge {
  begin(): void
  add(a: Part, b?: Part, c?: Part, d?: Part): void
  /** Takes features that many cases have in common: a model hears them once, and remembers what they weigh together. */
  share(memory: Shared, tell: () => void): void
  end(): Verdict
}

/** Where a model keeps the weight of features that cases have in common: empty at first. */
export interface Shared {
  judge: Judge | null
  weight: number
}

export interface Verdict {
  /** Log-odds. */
  score: number
  /** Names of the features, where they were written down. */
  names: readonly string[]
}

function nameOf(a: Part, b?: Part, c?: Part, d?: Part): string {
  if (d !== undefined) return `${a}|${b}|${c}|${d}`
  if (c !== undefined) return `${a}|${b}|${c}`
  return b !== undefined ? `${a}|${b}` : `${a}`
}

export class Notebook implements Judge {
  #names: string[] = []
  begin(): void {
    this.#names = []
  }
  add(a: Part, b?: Part, c?: Part, d?: Part): void {
    this.#names.push(nameOf(a, b, c, d))
  }
  share(_: Shared, tell: () => void): void {
    tell()
  }
  end(): Verdict {
    return { score: 0, names: this.#names }
  }
}

const NO_NAMES: readonly string[] = []

/** Weights are kept in thousandths, as they are rounded: sums are exact, in whatever order features come. */
const UNIT = 1000

export class Linear implements Judge {
  readonly #weights: Weights
  readonly #bias: number
  /** Open-addressing table: the hash of a name, then its weight, so that one look finds both. */
  readonly #table: Int32Array
  /** One bit for each slot that is taken. Most features have no weight, and this says so from the nearest memory. */
  readonly #taken: Int32Array
  readonly #mask: number
  #sum = 0

  constructor(weights: Weights) {
    this.#weights = weights
    this.#bias = Math.round((weights[''] ?? 0) * UNIT)
    const names = Object.keys(weights)
    let size = 32
    while (size < names.length * 3) size *= 2
    this.#mask = size - 1
    this.#table = new Int32Array(size * 2)
    this.#taken = new Int32Array(size >> 5)
    for (const name of names) {
      const key = keyOf(name)
      let slot = spread(key) & this.#mask
      while (this.#table[slot * 2] !== 0 && this.#table[slot * 2] !== key) slot = (slot + 1) & this.#mask
      this.#table[slot * 2] = key
      this.#table[slot * 2 + 1] = Math.round(weights[name] * UNIT)
      this.#taken[slot >> 5] |= 1 << (slot & 31)
    }
  }

  begin(): void {
    this.#sum = this.#bias
  }

  add(a: Part, b?: Part, c?: Part, d?: Part): void {
    this.#sum = (this.#sum + this.#weight(keyOf(a, b, c, d))) | 0
  }

  share(memory: Shared, tell: () => void): void {
    if (memory.judge === this) {
      this.#sum = (this.#sum + memory.weight) | 0
      return
    }
    const before = this.#sum
    tell()
    memory.judge = this
    memory.weight = (this.#sum - before) | 0
  }

  end(): Verdict {
    return { score: this.#sum / UNIT, names: NO_NAMES }
  }

  /** The log-odds that features given by name speak for. */
  score(features: readonly string[]): number {
    this.begin()
    for (const f of features) this.add(f)
    return this.#sum / UNIT
  }

  /** Probability, 0 to 1. */
  p(features: readonly string[]): number {
    return chance(this.score(features))
  }

  /** The features that weigh most for the decision, heaviest first. */
  why(features: readonly string[], most = 3): string[] {
    return this.explain((judge) => {
      for (const name of features) judge.add(name)
    }, most)
  }

  /** The same of features that are told one by one: only those that weigh much get their names. */
  explain(tell: (judge: Judge) => void, most = 3): string[] {
    const heavy: { weight: number; name: () => string }[] = []
    const listener: Judge = {
      begin() {},
      add: (a, b, c, d) => {
        const weight = this.#weight(keyOf(a, b, c, d))
        if (weight > LIGHT) heavy.push({ weight, name: () => nameOf(a, b, c, d) })
      },
      share: (_, more) => more(),
      end: () => ({ score: 0, names: NO_NAMES }),
    }
    tell(listener)
    heavy.sort((a, b) => b.weight - a.weight)
    const names: string[] = []
    for (let i = 0; i < heavy.length && names.length < most; i++) {
      const name = heavy[i].name()
      if (Object.hasOwn(this.#weights, name)) names.push(name)
    }
    return names
  }

  #weight(key: number): number {
    const mask = this.#mask
    let slot = spread(key) & mask
    if (((this.#taken[slot >> 5] >>> (slot & 31)) & 1) === 0) return 0
    const table = this.#table
    for (;;) {
      const found = table[slot * 2]
      if (found === key) return table[slot * 2 + 1]
      if (found === 0) return 0
      slot = (slot + 1) & mask
    }
  }
}

/** A feature that weighs no more than this, in thousandths, explains nothing. */
const LIGHT = 200

/** Log-odds as a probability. */
export const chance = (score: number) => 1 / (1 + Math.exp(-score))

const spread = (key: number) => key ^ (key >>> 15)

export interface Example {
  features: readonly string[]
  /** 1 or 0; a weight may be given. */
  label: 0 | 1
  weight?: number
}

export interface TrainOptions {
  /** Strength of the L2 penalty. Default: 1. */
  l2?: number
  /** Default: 100. */
  rounds?: number
  /** Features seen less often are left out. Default: 2. */
  atLeast?: number
  /** Weights nearer to nothing than this are left out. Default: 0.02. */
  least?: number
}

/**
 * Fits the weights to all examples by L-BFGS (Nocedal 1980) with backtracking: no step size to choose, and the same examples
 * give the same weights.
 */
export function train(examples: readonly Example[], options: TrainOptions = {}): Weights {
  const { l2 = 1, rounds = 100, atLeast = 2, least = 0.02 } = options
  const seen = new Map<string, number>()
  for (const e of examples) for (const f of e.features) seen.set(f, (seen.get(f) ?? 0) + 1)
  const index = new Map<string, number>()
  for (const [f, n] of seen) if (n >= atLeast) index.set(f, index.size + 1)
  const coded = examples.map((e) => ({
    ids: Int32Array.from(e.features.map((f) => index.get(f)).filter((i): i is number => i !== undefined)),
    y: e.label,
    c: e.weight ?? 1,
  }))
  const loss = (w: Float64Array, gradient: Float64Array): number => {
    let sum = 0
    gradient.fill(0)
    for (const { ids, y, c } of coded) {
      let z = w[0]
      for (const i of ids) z += w[i]
      const signed = y === 1 ? z : -z
      sum += c * (signed > 0 ? Math.log1p(Math.exp(-signed)) : -signed + Math.log1p(Math.exp(signed)))
      const d = c * (1 / (1 + Math.exp(-z)) - y)
      gradient[0] += d
      for (const i of ids) gradient[i] += d
    }
    for (let i = 1; i < w.length; i++) {
      sum += (l2 / 2) * w[i] * w[i]
      gradient[i] += l2 * w[i]
    }
    return sum
  }
  const w = minimize(loss, index.size + 1, rounds)
  const out: Record<string, number> = { '': round3(w[0]) }
  for (const [f, i] of index) if (Math.abs(w[i]) >= least) out[f] = round3(w[i])
  return out
}

/** Options of which one or more are right, each by its features. */
export interface ChoiceLesson {
  options: readonly { features: readonly string[]; right: boolean }[]
  weight?: number
}

/** Fits the weights so that the right ones of the options have the highest sums (multinomial logistic regression); as `train`. */
export function trainChoices(lessons: readonly ChoiceLesson[], options: TrainOptions = {}): Weights {
  const { l2 = 1, rounds = 100, atLeast = 2, least = 0.02 } = options
  const seen = new Map<string, number>()
  for (const l of lessons) for (const o of l.options) for (const f of o.features) seen.set(f, (seen.get(f) ?? 0) + 1)
  const index = new Map<string, number>()
  for (const [f, n] of seen) if (n >= atLeast) index.set(f, index.size)
  const coded = lessons.map((l) => ({
    options: l.options.map((o) =>
      Int32Array.from(o.features.map((f) => index.get(f)).filter((i): i is number => i !== undefined)),
    ),
    right: l.options.map((o) => (o.right ? 1 : 0)),
    c: l.weight ?? 1,
  }))
  const loss = (w: Float64Array, gradient: Float64Array): number => {
    let sum = 0
    gradient.fill(0)
    for (const { options, right, c } of coded) {
      const z = options.map((ids) => {
        let s = 0
        for (const i of ids) s += w[i]
        return s
      })
      const most = Math.max(...z)
      const p = z.map((s) => Math.exp(s - most))
      const all = p.reduce((a, b) => a + b, 0)
      const due = p.reduce((a, b, i) => a + b * right[i], 0)
      sum -= c * Math.log(due / all)
      options.forEach((ids, i) => {
        const d = c * (p[i] / all - (p[i] * right[i]) / due)
        if (Math.abs(d) > 1e-7) for (const f of ids) gradient[f] += d
      })
    }
    for (let i = 0; i < w.length; i++) {
      sum += (l2 / 2) * w[i] * w[i]
      gradient[i] += l2 * w[i]
    }
    return sum
  }
  const w = minimize(loss, index.size, rounds)
  const out: Record<string, number> = { '': 0 }
  for (const [f, i] of index) if (Math.abs(w[i]) >= least) out[f] = round3(w[i])
  return out
}

const MEMORY = 8

function minimize(loss: (w: Float64Array, gradient: Float64Array) => number, n: number, rounds: number): Float64Array {
  let w = new Float64Array(n)
  let g = new Float64Array(n)
  let value = loss(w, g)
  const history: { s: Float64Array; y: Float64Array; rho: number }[] = []
  for (let round = 0; round < rounds; round++) {
    const direction = descent(g, history)
    let slope = dot(direction, g)
    if (slope >= 0) {
      for (let i = 0; i < n; i++) direction[i] = -g[i]
      slope = dot(direction, g)
      history.length = 0
    }
    let step = history.length ? 1 : 1 / Math.max(1, Math.sqrt(-slope))
    const next = new Float64Array(n)
    const nextG = new Float64Array(n)
    let nextValue = value
    for (let tries = 0; tries < 30; tries++, step /= 2) {
      for (let i = 0; i < n; i++) next[i] = w[i] + step * direction[i]
      nextValue = loss(next, nextG)
      if (nextValue <= value + 1e-4 * step * slope) break
    }
    const s = next.map((x, i) => x - w[i])
    const y = nextG.map((x, i) => x - g[i])
    const sy = dot(s, y)
    if (sy > 1e-10) {
      history.push({ s, y, rho: 1 / sy })
      if (history.length > MEMORY) history.shift()
    }
    const gain = value - nextValue
    w = next
    g = nextG
    value = nextValue
    if (gain < 1e-6 * Math.abs(value)) break
  }
  return w
}

function descent(g: Float64Array, history: readonly { s: Float64Array; y: Float64Array; rho: number }[]): Float64Array {
  const q = g.map((x) => -x)
  const alphas: number[] = []
  for (let k = history.length - 1; k >= 0; k--) {
    const { s, y, rho } = history[k]
    const alpha = rho * dot(s, q)
    alphas[k] = alpha
    for (let i = 0; i < q.length; i++) q[i] -= alpha * y[i]
  }
  const last = history.at(-1)
  if (last) {
    const scale = 1 / (last.rho * dot(last.y, last.y))
    for (let i = 0; i < q.length; i++) q[i] *= scale
  }
  history.forEach(({ s, y, rho }, k) => {
    const beta = rho * dot(y, q)
    for (let i = 0; i < q.length; i++) q[i] += s[i] * (alphas[k] - beta)
  })
  return q
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i]
  return sum
}

const round3 = (x: number) => Math.round(x * 1000) / 1000
