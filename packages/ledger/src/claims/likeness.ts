import { compatible } from './conflict.ts'
import type { Facet } from './facet.ts'
import type { Features } from './features.ts'

/** Facets as vectors: what is rare among the articles of their story weighs most. */
export interface Vectors {
  facets: readonly Facet[]
  all: Features[]
  names: Features[]
}

/** How much two facets that name quite different things keep of the likeness of their words. */
const STRANGERS = 0.35
/** The same where one of them names nothing. */
const SILENT = 0.75
/** The same where what happens in them is of another sort. */
const OTHER_PLOT = 0.5

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
  const rarity = (key: string) => Math.log(1 + articles.size / seen.get(key)!.size) / Math.log(1 + articles.size)
  return {
    facets,
    all: facets.map(({ features }) => unit(weigh(features, rarity))),
    names: facets.map(({ features }) => unit(new Map([...features].filter(([key]) => key.startsWith('n:'))))),
  }
}

/** How alike two facets are, 0 to 1; negative where they cannot be of one claim. */
export function alike({ facets, all, names }: Vectors, i: number, j: number): number {
  const fits = compatible(facets[i], facets[j])
  if (fits === 0) return -1
  const words = dot(all[i], all[j])
  if (words === 0) return 0
  const [a, b] = [facets[i], facets[j]]
  const silent = names[i].size === 0 || names[j].size === 0
  return fits * words * (silent ? SILENT : STRANGERS + (1 - STRANGERS) * dot(names[i], names[j])) * samePlot(a, b)
}

/** What is left of the likeness where different things happen; less where not even their sorts are one. */
function samePlot(a: Facet, b: Facet): number {
  if ([...a.heads].some((id) => b.heads.has(id))) return 1
  if ([...a.types].some((type) => b.types.has(type))) return 0.85
  const silent = a.heads.size === 0 || b.heads.size === 0
  return silent && (a.types.size === 0 || b.types.size === 0) ? 0.9 : OTHER_PLOT
}

/** What happens keeps half of its weight however common: all tellings of a story may be about one visit. */
function weigh(features: Features, rarity: (key: string) => number): Features {
  return new Map(
    [...features].map(([key, weight]) => {
      const rare = rarity(key)
      return [key, weight * (key.startsWith('c:') || key.startsWith('t:') ? 0.5 + 0.5 * rare : rare)]
    }),
  )
}

export function unit(features: Features): Features {
  let square = 0
  for (const weight of features.values()) square += weight * weight
  if (square === 0) return features
  const length = Math.sqrt(square)
  return new Map([...features].map(([key, weight]) => [key, weight / length]))
}

export function dot(a: Features, b: Features): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [key, weight] of few) sum += weight * (many.get(key) ?? 0)
  return sum
}
