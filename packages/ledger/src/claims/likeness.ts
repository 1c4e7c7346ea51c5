import { compatible } from './conflict.ts'
import type { Facet } from './facet.ts'
import type { Features } from './features.ts'

/** Facets with how alike their words and their names are, each pair once. */
export interface Vectors {
  facets: readonly Facet[]
  words: Float32Array
  names: Float32Array
  /** Whether a facet names anything. */
  naming: readonly boolean[]
}

/** How much two facets that name quite different things keep of the likeness of their words. */
const STRANGERS = 0.35
/** The same where one of them names nothing. */
const SILENT = 0.75
/** The same where what happens in them is of another sort. */
const OTHER_PLOT = 0.5
/** The same where the writer tells one in his own voice: he would be an origin. */
const OWN_VOICE = 0.85
/** The least that is left where some of what happens is the same. */
const PARTLY = 0.75

/** What is rare among the articles of a story weighs most. */
export function vectorsOf(facets: readonly Facet[]): Vectors {
  const seen = new Map<string, Set<string>>()
  const articles = new Set<string>()
  for (const { features, page } of facets) {
    articles.add(page.article.id)
    for (const key of features.keys()) {
      const in_ = seen.get(key)
      if (in_ === undefined) seen.set(key, new Set([page.article.id]))
      else in_.add(page.article.id)
    }
  }
  const rarity = new Map<string, number>()
  const all = Math.log(1 + articles.size)
  for (const [key, in_] of seen) rarity.set(key, Math.log(1 + articles.size / in_.size) / all)
  const names = facets.map(({ features }) => unit(new Map([...features].filter(([key]) => key.startsWith('n:')))))
  return {
    facets,
    words: products(facets.map(({ features }) => unit(weigh(features, rarity)))),
    names: products(names),
    naming: names.map(({ size }) => size > 0),
  }
}

/** How alike two facets are, 0 to 1; negative where they cannot be of one claim. */
export function alike({ facets, words, names, naming }: Vectors, i: number, j: number): number {
  const at = i > j ? (i * (i - 1)) / 2 + j : (j * (j - 1)) / 2 + i
  const [a, b] = [facets[i], facets[j]]
  const fits = compatible(a, b)
  if (fits === 0) return -1
  if (words[at] === 0) return 0
  const silent = !naming[i] || !naming[j]
  const voices = a.telling.kind === 'voice' || b.telling.kind === 'voice' ? OWN_VOICE : 1
  return voices * fits * words[at] * (silent ? SILENT : STRANGERS + (1 - STRANGERS) * names[at]) * samePlot(a, b)
}

/** What is left of the likeness where different things happen; less where not even their sorts are one. */
function samePlot(a: Facet, b: Facet): number {
  let both = 0
  for (const id of a.heads) if (b.heads.has(id)) both++
  if (both > 0) return PARTLY + ((1 - PARTLY) * both) / (a.heads.size + b.heads.size - both)
  for (const type of a.types) if (b.types.has(type)) return 0.85
  const silent = a.heads.size === 0 || b.heads.size === 0
  return silent && (a.types.size === 0 || b.types.size === 0) ? 0.9 : OTHER_PLOT
}

/** What happens keeps half of its weight however common: all tellings of a story may be about one visit. */
function weigh(features: Features, rarity: ReadonlyMap<string, number>): Features {
  const weighed: Features = new Map()
  for (const [key, weight] of features) {
    const rare = rarity.get(key)!
    const happens = key.startsWith('c:') || key.startsWith('t:')
    weighed.set(key, weight * (happens ? 0.5 + 0.5 * rare : rare))
  }
  return weighed
}

/** The product of every pair of vectors: of row i and column j < i at i (i - 1) / 2 + j. Only what two share is looked at. */
function products(vectors: readonly Features[]): Float32Array {
  const found = new Float32Array((vectors.length * (vectors.length - 1)) / 2)
  const holders = new Map<string, { at: number[]; weights: number[] }>()
  vectors.forEach((vector, i) => {
    const row = (i * (i - 1)) / 2
    for (const [key, weight] of vector) {
      let held = holders.get(key)
      if (held === undefined) {
        held = { at: [], weights: [] }
        holders.set(key, held)
      }
      const { at, weights } = held
      for (let k = 0; k < at.length; k++) found[row + at[k]] += weight * weights[k]
      at.push(i)
      weights.push(weight)
    }
  })
  return found
}

export function unit(features: Features): Features {
  let square = 0
  for (const weight of features.values()) square += weight * weight
  if (square === 0) return features
  const length = Math.sqrt(square)
  const scaled: Features = new Map()
  for (const [key, weight] of features) scaled.set(key, weight / length)
  return scaled
}

export function dot(a: Features, b: Features): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [key, weight] of few) sum += weight * (many.get(key) ?? 0)
  return sum
}
