/**
 * Measures how many links of chains are resolved to the person, state or outlet of knowledge that they are, and how much of
 * that is knowledge's doing.
 *
 *   node --conditions=source evaluation/links.ts [--language th] [--each] [--gold FOLDER]… [--readings FOLDER]
 *
 * FOLDER holds NAME.txt and NAME.gold.json; without one the project's own in `evaluation/texts`. With `--readings` the
 * readings there are measured instead of new ones. Counted are the links whose gold name knowledge has as a person, a state
 * or an outlet, in statements that the reading found. A link is *resolved* where the reading's chain has that entity, *wrongly*
 * where it has another entity of knowledge at the same words, *not resolved* where it has none there. What knowledge has no
 * part in is told apart: the reading took *another source*, or the link was *not read* at all. The last row leaves these out.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createKnowledge, knowledge, rows } from '@thima/knowledge'
import { createReader } from '@thima/read'
import type { Link, Reading } from '@thima/read/model'
import { thai } from '@thima/th'
import { createThima } from 'thima'
import { type Gold, type GoldStatement, loadGold } from './gold.ts'
import { compare, pairStatements } from './metric/compare.ts'
import { addTally, figures, newTally } from './metric/tally.ts'

const { values } = parseArgs({
  options: {
    gold: { type: 'string', multiple: true },
    language: { type: 'string', default: 'th' },
    readings: { type: 'string' },
    each: { type: 'boolean' },
  },
})
const golds = loadGold(values.gold ?? [join(import.meta.dirname, 'texts')], values.language)
if (golds.length === 0) {
  console.error('No gold readings there.')
  process.exit(2)
}

const KINDS = ['person', 'country', 'outlet'] as const
const OUTCOMES = ['resolved', 'wrongly', 'not resolved', 'another source', 'not read'] as const
type Outcome = (typeof OUTCOMES)[number]

const thima = await createThima()
const read = ({ name, text }: Gold): Reading =>
  values.readings === undefined
    ? thima.read(text)
    : JSON.parse(readFileSync(join(values.readings, `${name}.json`), 'utf8'))

const counted = new Map<string, Map<Outcome, number>>()
for (const gold of golds) {
  const reading = read(gold)
  for (const [due, found] of pairStatements(gold, reading.statements))
    for (const [index, link] of due.chain.entries()) {
      const ids = idsOf(gold, link)
      if (ids.length === 0) continue
      const outcome = judge(link, index, ids, found.chain)
      for (const kind of ['all', knowledge.entity(ids[0])?.kind ?? '']) {
        const of = counted.get(kind) ?? new Map<Outcome, number>()
        counted.set(kind, of.set(outcome, (of.get(outcome) ?? 0) + 1))
      }
      if (values.each && outcome !== 'resolved') {
        const words = link.span ? gold.text.slice(...link.span) : '–'
        const chain = found.chain.map(({ name, entity }) => `${name} (${entity ?? 'none'})`).join(' < ')
        console.log(`${gold.name}: ${outcome}: ${link.name} “${words}” read as ${chain}`)
      }
    }
}
const row = (cells: readonly (string | number)[]) =>
  console.log(cells.map((cell, i) => (i === 0 ? String(cell).padEnd(12) : String(cell).padStart(16))).join(''))
console.log(`${golds.length} texts (${values.language})`)
row(['links to', 'of', ...OUTCOMES])
for (const kind of ['all', ...KINDS]) {
  const of = counted.get(kind)
  const all = of ? [...of.values()].reduce((sum, n) => sum + n, 0) : 0
  row([kind, all, ...OUTCOMES.map((o) => `${of?.get(o) ?? 0} ${percent((of?.get(o) ?? 0) / (all || 1))}`)])
}
const own = OUTCOMES.slice(0, 3).map((o) => counted.get('all')?.get(o) ?? 0)
const same = own.reduce((sum, n) => sum + n, 0)
row(['same words', same, ...own.map((n) => `${n} ${percent(n / (same || 1))}`)])

const bare = createReader({
  languages: [thai],
  knowledge: createKnowledge({ ...rows, entities: [], terms: [], days: [] }),
})
if (values.language === 'th' && values.readings === undefined) {
  console.log('\nentities        precision          recall              F1')
  for (const [name, reader] of [
    ['without', (gold: Gold) => bare.read(gold.text)],
    ['with', read],
  ] as const) {
    const sum = newTally()
    for (const gold of golds) addTally(sum, compare(gold, reader(gold)).entities)
    const { precision, recall, f1 } = figures(sum)
    row([name, percent(precision), percent(recall), percent(f1)])
  }
}

/**
 * What knowledge has under the gold name; else under the words by which the annotator found it named, of a person in full: whoever is
 * called สมชาย in a text is not the Somchai of knowledge.
 */
function idsOf(gold: Gold, { name }: GoldStatement['chain'][number]): string[] {
  const known = (form: string) =>
    knowledge.lookup(form).filter((id) => KINDS.some((kind) => kind === knowledge.entity(id)?.kind))
  const byName = known(name)
  if (byName.length > 0) return byName
  const aliases = gold.entities.find((entity) => entity.name === name)?.aliases ?? []
  return (
    aliases
      .map((alias) => known(alias).filter((id) => alias.includes(' ') || knowledge.entity(id)?.kind !== 'person'))
      .find((ids) => ids.length > 0) ?? []
  )
}

function judge(
  { span }: GoldStatement['chain'][number],
  index: number,
  ids: readonly string[],
  chain: readonly Link[],
): Outcome {
  if (chain.some(({ entity }) => entity !== null && ids.includes(entity))) return 'resolved'
  const there = chain.find((link) => span && link.span && link.span[0] < span[1] && span[0] < link.span[1])
  if (there) return there.entity !== null && knowledge.entity(there.entity) ? 'wrongly' : 'not resolved'
  return chain[index] ? 'another source' : 'not read'
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}
