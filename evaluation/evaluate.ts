/**
 * Measures readings against gold readings.
 *
 *   npm run evaluate -- [--each] [--readings FOLDER] [FOLDER…]
 *
 * FOLDER holds NAME.txt and NAME.gold.json; without one those of THIMA_GOLD (several with `:` between them), else the
 * project's own in `evaluation/texts`. With `--readings` the readings FOLDER/NAME.json are measured instead of new ones:
 * so readings that were made out of fold are measured, where weights were learnt from the same texts.
 */
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Reading } from '@thima/read/model'
import { createThima } from 'thima'
import { type Gold, loadGold } from './gold.ts'
import { type Comparison, compare, METRICS, type Metric } from './metric/compare.ts'
import { addTally, figures, interval, newTally } from './metric/tally.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { each: { type: 'boolean' }, readings: { type: 'string' } },
})
const own = join(import.meta.dirname, 'texts')
const given = positionals.length > 0 ? positionals : (process.env.THIMA_GOLD?.split(delimiter) ?? [own])
const golds = loadGold(given)
if (golds.length === 0) {
  console.error(`No gold readings in ${given.join(', ')}.`)
  process.exit(2)
}

const read = values.readings === undefined ? await readNow() : readFrom(values.readings)
const compared: { gold: Gold; comparison: Comparison }[] = []
for (const gold of golds) {
  const reading = read(gold)
  if (reading) compared.push({ gold, comparison: compare(gold, reading) })
  else console.error(`not read: ${gold.name}`)
}

if (values.each) for (const { gold, comparison } of compared) console.log(line(gold.name, comparison))
const languages = [...new Set(compared.map(({ gold }) => gold.language))].sort()
for (const language of languages) {
  const some = compared.filter(({ gold }) => gold.language === language)
  print(
    `${language}: ${some.length} texts`,
    some.map(({ comparison }) => comparison),
  )
}
if (languages.length > 1)
  print(
    `all: ${compared.length} texts`,
    compared.map(({ comparison }) => comparison),
  )
if (values.readings === undefined)
  console.log('\nLearnt weights have seen these texts where they were learnt from them: out of fold is lower.')

async function readNow(): Promise<(gold: Gold) => Reading> {
  const thima = await createThima()
  return ({ text }) => thima.read(text)
}

function readFrom(folder: string): (gold: Gold) => Reading | null {
  return ({ name }) => {
    const file = join(folder, `${name}.json`)
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
  }
}

function line(name: string, comparison: Comparison): string {
  const some: Metric[] = ['statements', 'traced', 'time values', 'entities', 'events']
  return `${name.padEnd(30)} ${some.map((metric) => `${metric} ${percent(figures(comparison[metric]).f1)}`).join('  ')}`
}

function print(title: string, comparisons: readonly Comparison[]): void {
  console.log(`\n${title}`)
  for (const metric of METRICS) {
    const sum = newTally()
    for (const comparison of comparisons) addTally(sum, comparison[metric])
    const { precision, recall, f1 } = figures(sum)
    const [low, high] = interval(comparisons.map((comparison) => comparison[metric]))
    console.log(
      `${metric.padEnd(20)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  (${percent(low)} to ${percent(high)})  of ${sum.gold}`,
    )
  }
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(5)
}
