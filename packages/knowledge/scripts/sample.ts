/**
 * Prints the dated offices in the order in which a seed draws them, to check them by hand.
 *   node --conditions=source packages/knowledge/scripts/sample.ts SEED COUNT [FOLDER]
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Term {
  role: string
  of: string
  person: string
  from: string
  to: string | null
}

const [seed, count, folder = join(import.meta.dirname, '../data/terms')] = process.argv.slice(2)
const terms = ['thailand', 'world'].flatMap((name): Term[] =>
  JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')),
)
// in an order of their own, so that moving a row within its file moves nothing here
const key = (term: Term) => [term.role, term.of, term.person, term.from, term.to ?? ''].join('|')
terms.sort((a, b) => (key(a) < key(b) ? -1 : 1))

const random = mulberry32(Number(seed))
for (let last = terms.length - 1; last > 0; last--) {
  const other = Math.floor(random() * (last + 1))
  const [a, b] = [terms[last], terms[other]]
  if (a && b) [terms[last], terms[other]] = [b, a]
}
for (const [index, { role, of, person, from, to }] of terms.slice(0, Number(count)).entries()) {
  console.log(`${index + 1}\t${role} of ${of}\t${person}\t${from} – ${to ?? ''}`)
}

function mulberry32(state: number): () => number {
  let a = state
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
