/**
 * A logistic model over named features: small, deterministic, and explained by the features that weigh most.
 * Shipped as JSON: `{ "": bias, "feature name": weight }`, weights rounded to three places.
 */
export type Weights = Readonly<Record<string, number>>

export class Linear {
  readonly #weights: Map<string, number>
  readonly #bias: number

  constructor(weights: Weights) {
    this.#weights = new Map(Object.entries(weights))
    this.#bias = this.#weights.get('') ?? 0
  }

  /** The log-odds that the features speak for. */
  score(features: readonly string[]): number {
    let sum = this.#bias
    for (const f of features) sum += this.#weights.get(f) ?? 0
    return sum
  }

  /** Probability, 0 to 1. */
  p(features: readonly string[]): number {
    return 1 / (1 + Math.exp(-this.score(features)))
  }

  /** The features that weigh most for the decision, heaviest first. */
  why(features: readonly string[], most = 3): string[] {
    return features
      .map((f) => [f, this.#weights.get(f) ?? 0] as const)
      .filter(([, w]) => w > 0.2)
      .sort((a, b) => b[1] - a[1])
      .slice(0, most)
      .map(([f]) => f)
  }
}

export interface Example {
  features: readonly string[]
  /** 1 or 0; a weight may be given. */
  label: 0 | 1
  weight?: number
}

export interface TrainOptions {
  /** Strength of the L2 penalty. Default: 1. */
  l2?: number
  /** Default: 60. */
  rounds?: number
  /** Features seen less often are left out. Default: 2. */
  atLeast?: number
}

/**
 * Fits the weights by gradient descent with per-feature steps (AdaGrad, Duchi et al. 2011) over all examples in their order:
 * the same examples give the same weights.
 */
export function train(examples: readonly Example[], options: TrainOptions = {}): Weights {
  const { l2 = 1, rounds = 60, atLeast = 2 } = options
  const seen = new Map<string, number>()
  for (const e of examples) for (const f of e.features) seen.set(f, (seen.get(f) ?? 0) + 1)
  const index = new Map<string, number>()
  for (const [f, n] of seen) if (n >= atLeast) index.set(f, index.size + 1)
  const coded = examples.map((e) => ({
    ids: Int32Array.from(e.features.map((f) => index.get(f)).filter((i): i is number => i !== undefined)),
    y: e.label,
    c: e.weight ?? 1,
  }))
  const n = index.size + 1
  const w = new Float64Array(n)
  const g = new Float64Array(n)
  const g2 = new Float64Array(n).fill(1e-6)
  for (let round = 0; round < rounds; round++) {
    g.fill(0)
    for (const { ids, y, c } of coded) {
      let sum = w[0]
      for (const i of ids) sum += w[i]
      const d = c * (1 / (1 + Math.exp(-sum)) - y)
      g[0] += d
      for (const i of ids) g[i] += d
    }
    for (let i = 0; i < n; i++) {
      const grad = g[i] + (i === 0 ? 0 : l2 * w[i])
      g2[i] += grad * grad
      w[i] -= (0.5 * grad) / Math.sqrt(g2[i])
    }
  }
  const out: Record<string, number> = { '': round3(w[0]) }
  for (const [f, i] of index) if (Math.abs(w[i]) >= 0.02) out[f] = round3(w[i])
  return out
}

const round3 = (x: number) => Math.round(x * 1000) / 1000
