import { errors } from '../errors.ts'

/** What is left to somebody, as headers tell it. */
export interface Left {
  limit: number
  remaining: number
  /** Seconds until all is his again. */
  reset: number
}

interface Bucket {
  tokens: number
  at: number
}

const MOST_PEOPLE = 10_000

/** Lets everybody ask so often a minute: a bucket that fills steadily and from which each request takes. */
export class Rate {
  readonly #perMinute: number
  readonly #buckets = new Map<string, Bucket>()

  constructor(perMinute: number) {
    this.#perMinute = perMinute
  }

  take(who: string, now: number, cost = 1): Left {
    const limit = this.#perMinute
    const known = this.#buckets.get(who)
    const filled = known === undefined ? limit : Math.min(limit, known.tokens + ((now - known.at) / 60_000) * limit)
    if (filled < cost) throw errors.tooMany(Math.ceil(((cost - filled) / limit) * 60))
    if (known === undefined && this.#buckets.size >= MOST_PEOPLE)
      this.#buckets.delete(this.#buckets.keys().next().value!)
    const tokens = filled - cost
    this.#buckets.set(who, { tokens, at: now })
    return { limit, remaining: Math.floor(tokens), reset: Math.ceil(((limit - tokens) / limit) * 60) }
  }
}
