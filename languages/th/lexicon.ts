import { THAI } from './clusters.ts'

/**
 * The words of a language with what each costs, as a tree of letters in typed arrays. The first two letters are one look
 * into a table of pairs; deeper edges stand in a hash table.
 *
 * A place in the tree is a number: its node, twice its number and one more where it is deep, above `COST_BITS`, below it one more than what the word that ends there costs,
 * or 0 where none ends; 0 as a whole is no place.
 */
export interface Lexicon {
  /** Places by the first letter, and by the first and second. */
  readonly firsts: Int32Array
  readonly pairs: Int32Array
  /** Deeper edges by slot, two numbers each: `node << 7 | code`, or 0 where the slot is free, and the place they lead to. */
  readonly edges: Int32Array
  readonly mask: number
}

/** How many steps of cost make one natural logarithm. */
export const STEPS = 8

export const COST_BITS = 10
export const COST = (1 << COST_BITS) - 1

/** The bit of an edge from a deep node, one behind three letters or more. */
const DEEP = 1 << 7

/**
 * Where an edge is looked for first. Deep nodes have few edges: those of one word lie side by side, as their nodes were numbered,
 * so that memory is fetched once for the rest of a word and not for each of its letters.
 */
export function slotOf(edge: number, mask: number): number {
  return (edge & DEEP ? ((edge >>> 7) & ~1) + (edge & 3) : Math.imul(edge, 0x9e3779b1) >>> 7) & mask
}

/** Compiles words that are given by cost: the string at index n holds those that cost n, with spaces between. */
export function compile(wordsByCost: readonly string[]): Lexicon {
  let letters = 0
  for (const words of wordsByCost) letters += words.length
  // More slots than there can be edges; words share their beginnings, so that chains stay short.
  const size = 1 << Math.ceil(Math.log2(Math.max(letters, 64) * 1.25))
  const lexicon: Lexicon = {
    firsts: new Int32Array(128),
    pairs: new Int32Array(128 * 128),
    edges: new Int32Array(size * 2),
    mask: size - 1,
  }
  let nodes = 0
  for (let cost = 0; cost < wordsByCost.length; cost++) {
    const words = wordsByCost[cost]
    let table = lexicon.firsts
    let at = 0
    for (let i = 0, start = 0; i <= words.length; i++) {
      const code = i < words.length ? words.charCodeAt(i) - THAI : -1
      if (code < 0) {
        if (i > start) table[at] = (table[at] & ~COST) | (cost + 1)
        start = i + 1
        continue
      }
      if (i === start) {
        table = lexicon.firsts
        at = code
      } else if (i === start + 1) {
        table = lexicon.pairs
        at = (at << 7) | code
      } else {
        const edge = ((table[at] >>> COST_BITS) << 7) | code
        table = lexicon.edges
        at = find(lexicon, edge) + 1
        table[at - 1] = edge
      }
      if (table[at] === 0) table[at] = ((++nodes << 1) | (i - start < 2 ? 0 : 1)) << COST_BITS
    }
  }
  return lexicon
}

/** Where an edge stands in the table, or the free slot where it would. */
function find({ edges, mask }: Lexicon, edge: number): number {
  let slot = slotOf(edge, mask)
  while (edges[slot * 2] !== edge && edges[slot * 2] !== 0) slot = (slot + 1) & mask
  return slot * 2
}

/** Whether it is a word of the lexicon. */
export function has(lexicon: Lexicon, word: string): boolean {
  const { firsts, pairs, edges } = lexicon
  const code = (i: number) => word.charCodeAt(i) - THAI
  let place = word.length === 1 ? firsts[code(0)] : word.length > 1 ? pairs[(code(0) << 7) | code(1)] : 0
  for (let i = 2; i < word.length && place > 0; i++)
    place = edges[find(lexicon, ((place >>> COST_BITS) << 7) | code(i)) + 1]
  return (place & COST) > 0
}
