import { THAI } from './clusters.ts'

/**
 * The words of a language with what each costs, as a tree of letters in typed arrays.
 * A node's children are found in a hash table of its own edges: `child(node, code)` is one or two look-ups.
 */
export interface Lexicon {
  /** Edges by slot: `node << 7 | code`, or -1. */
  readonly edges: Int32Array
  readonly targets: Int32Array
  readonly mask: number
  /** What the word that ends at a node costs, or 0 where none ends there. */
  readonly costs: Uint16Array
}

/** How many steps of cost make one natural logarithm. */
export const STEPS = 8

export function slotOf(edge: number, mask: number): number {
  return (Math.imul(edge, 0x9e3779b1) >>> 7) & mask
}

/** Compiles words that are given by cost: the string at index n holds those that cost n, with spaces between. */
export function compile(wordsByCost: readonly string[]): Lexicon {
  let letters = 0
  for (const words of wordsByCost) letters += words.length
  // More slots than edges twice over, so that chains stay short.
  const size = 1 << Math.ceil(Math.log2(Math.max(letters, 64) * 1.5))
  const mask = size - 1
  const edges = new Int32Array(size).fill(-1)
  const targets = new Int32Array(size)
  const costs = new Uint16Array(letters + 2)
  let nodes = 1
  for (let cost = 0; cost < wordsByCost.length; cost++) {
    const words = wordsByCost[cost]
    let node = 0
    for (let i = 0; i <= words.length; i++) {
      const code = i < words.length ? words.charCodeAt(i) - THAI : -1
      if (code < 0) {
        if (node > 0) costs[node] = cost + 1
        node = 0
        continue
      }
      const edge = (node << 7) | code
      let slot = slotOf(edge, mask)
      while (edges[slot] !== edge && edges[slot] !== -1) slot = (slot + 1) & mask
      if (edges[slot] === -1) {
        edges[slot] = edge
        targets[slot] = nodes++
      }
      node = targets[slot]
    }
  }
  return { edges, targets, mask, costs: costs.slice(0, nodes) }
}

/** Whether it is a word of the lexicon. */
export function has({ edges, targets, mask, costs }: Lexicon, word: string): boolean {
  let node = 0
  for (let i = 0; i < word.length; i++) {
    const edge = (node << 7) | (word.charCodeAt(i) - THAI)
    let slot = slotOf(edge, mask)
    while (edges[slot] !== edge && edges[slot] !== -1) slot = (slot + 1) & mask
    if (edges[slot] === -1) return false
    node = targets[slot]
  }
  return costs[node] > 0
}
