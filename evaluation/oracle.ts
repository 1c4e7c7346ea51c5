/**
 * Tells where the points are: what readings would be worth if one decision were made as in the gold reading.
 *
 *   node --conditions=source evaluation/oracle.ts READINGS FOLDER…
 *
 * READINGS holds a reading of each text, as `evaluation/train-th.ts --out` writes them.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Link, Reading, Span, Statement } from '@thima/read/model'
import { type Gold, type GoldStatement, iou, loadGold, overlap } from './gold.ts'
import { compare } from './metric/compare.ts'
import { addTally, figures, newTally } from './metric/tally.ts'

/** A statement that was read, with the one of the gold reading that the same word makes; either may be missing. */
type Pair = [read: Statement | null, gold: GoldStatement | null]

const [folder, ...folders] = process.argv.slice(2)
const texts = loadGold(folders).flatMap((gold) => {
  const file = join(folder, `${gold.name}.json`)
  if (!existsSync(file)) return []
  const reading: Reading = JSON.parse(readFileSync(file, 'utf8'))
  return [{ gold, reading, pairs: pairByCue(gold, reading) }]
})

const both = (pair: Pair): pair is [Statement, GoldStatement] => pair[0] !== null && pair[1] !== null
/** Makes the statements that are paired anew, and leaves the others as they were read. */
const mend = (pairs: Pair[], by: (read: Statement, gold: GoldStatement) => Statement) =>
  pairs.flatMap((pair) => (both(pair) ? [by(...pair)] : pair[0] ? [pair[0]] : []))
const chainOf = (gold: GoldStatement): Link[] => gold.chain.map((link) => ({ ...link, entity: null, unnamed: null }))
const endAt = ({ content }: Statement, end: number): Span[] => [[content[0][0], Math.max(end, content[0][0] + 1)]]

show('as read', (pairs) => mend(pairs, (read) => read))
show('ends of contents', (pairs) =>
  mend(pairs, (read, gold) => ({ ...read, content: endAt(read, gold.content[gold.content.length - 1][1]) })),
)
show('contents', (pairs) => mend(pairs, (read, gold) => ({ ...read, content: gold.content })))
show('nothing made up', (pairs) => pairs.filter(both).map(([read]) => read))
show('nothing made up or missed', (pairs) =>
  pairs.flatMap(([read, gold]) =>
    gold ? [read ?? ({ ...gold, chain: chainOf(gold).slice(0, 1) } as unknown as Statement)] : [],
  ),
)
show('speakers', (pairs) =>
  mend(pairs, (read, gold) => ({ ...read, chain: [chainOf(gold)[0], ...read.chain.slice(1)] })),
)
show('chains', (pairs) => mend(pairs, (read, gold) => ({ ...read, chain: chainOf(gold) })))
show('contents and chains', (pairs) =>
  mend(pairs, (read, gold) => ({ ...read, content: gold.content, chain: chainOf(gold) })),
)

function show(what: string, mended: (pairs: Pair[]) => Statement[]): void {
  const [statements, traced] = [newTally(), newTally()]
  for (const { gold, reading, pairs } of texts) {
    const comparison = compare(gold, { ...reading, statements: mended(pairs) })
    addTally(statements, comparison.statements)
    addTally(traced, comparison.traced)
  }
  const percent = (share: number) => (100 * share).toFixed(1)
  console.log(`${what.padEnd(28)} statements ${percent(figures(statements).f1)}  traced ${percent(figures(traced).f1)}`)
}

/** Statements are of one act of speech where their words of speech share letters, or half of their contents is shared. */
function pairByCue(gold: Gold, { statements }: Reading): Pair[] {
  const likely = gold.statements.flatMap((one) =>
    statements.flatMap((other) => {
      const share = iou(one.content, other.content)
      const same = one.cue !== null && other.cue !== null && overlap([one.cue], [other.cue]) > 0
      return same || share >= 0.5 ? [{ one, other, score: share + (same ? 2 : 0) }] : []
    }),
  )
  likely.sort((a, b) => b.score - a.score)
  const found = new Map<Statement, GoldStatement>()
  const taken = new Set<GoldStatement>()
  for (const { one, other } of likely) {
    if (found.has(other) || taken.has(one)) continue
    found.set(other, one)
    taken.add(one)
  }
  return [
    ...statements.map((s): Pair => [s, found.get(s) ?? null]),
    ...gold.statements.filter((s) => !taken.has(s)).map((s): Pair => [null, s]),
  ]
}
