/**
 * Pairs gold with what was read, each at most once: the pair with the highest score first, and so on. A score of 0 or
 * less is no pair. Of pairs with the same score the earlier gold, then the earlier reading, comes first.
 */
export function pairUp<G, R>(gold: readonly G[], read: readonly R[], score: (gold: G, read: R) => number): [G, R][] {
  const candidates: { score: number; g: number; r: number }[] = []
  gold.forEach((one, g) => {
    read.forEach((other, r) => {
      const s = score(one, other)
      if (s > 0) candidates.push({ score: s, g, r })
    })
  })
  candidates.sort((a, b) => b.score - a.score || a.g - b.g || a.r - b.r)
  const taken = { g: new Set<number>(), r: new Set<number>() }
  const pairs: [G, R][] = []
  for (const { g, r } of candidates) {
    if (taken.g.has(g) || taken.r.has(r)) continue
    taken.g.add(g)
    taken.r.add(r)
    pairs.push([gold[g], read[r]])
  }
  return pairs
}
