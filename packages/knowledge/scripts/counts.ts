/** Prints how much of what knowledge holds: `node --conditions=source packages/knowledge/scripts/counts.ts`. */
import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { EntityRow } from '@thima/read/model'
import { cutRows } from '../src/cut.ts'
import { formsOf, NAME_LANGUAGES } from '../src/forms.ts'
import { pack } from '../src/pack.ts'
import { rows } from '../src/rows.ts'

const { entities, roles, terms, days } = rows
const byId = new Map(entities.map((row) => [row.id, row]))

table(
  'Entities by kind',
  count(entities, (row) => row.kind),
)
table(
  'Forms by language',
  NAME_LANGUAGES.map((language) => [language, entities.reduce((sum, row) => sum + formsOf(row, language).length, 0)]),
)
table(
  'Outlets by sort',
  count(of('outlet'), (row) => row.is ?? 'other'),
)
table(
  'Governments by sort',
  count(of('government'), (row) => row.is ?? 'other'),
)
table(
  'Organizations by sort',
  count(of('organization'), (row) => row.is ?? 'other'),
)
table(
  'Places by sort',
  count(of('place'), (row) => row.is ?? 'other'),
)
const isThai = (row: EntityRow | undefined) => row?.country === 'thailand'
const holders = new Set(terms.map((term) => term.person))
const officesOf = (id: string) => byId.get(id)?.country ?? id
const thaiTerms = terms.filter(({ of }) => officesOf(of) === 'thailand').length
table('All', [
  ['entities', entities.length],
  ['of them Thai', entities.filter(isThai).length],
  ['with a Wikidata id', entities.filter((row) => row.wikidata !== undefined).length],
  ['Thai outlets', of('outlet').filter(isThai).length],
  ['outlets of a state', of('outlet').filter((row) => row.stateMediaOf !== undefined).length],
  ['Thai people', of('person').filter(isThai).length],
  ['people who hold or held an office', holders.size],
  ['roles', roles.length],
  ['terms of office', terms.length],
  ['of them Thai', thaiTerms],
  ['states and bodies with an office', new Set(terms.map((term) => term.of)).size],
  ['days and dated events', days.length],
])

const data = new URL('../data/', import.meta.url)
const files = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'))
const gzip = (content: string | Buffer) => Math.round(gzipSync(content, { level: 9 }).length / 100) / 10
table('Compressed with gzip -9, kB', [
  ['data/', gzip(Buffer.concat(files.map((file) => readFileSync(new URL(file, data)))))],
  ['for a browser', gzip(JSON.stringify(pack(cutRows(rows))))],
])

function of(kind: EntityRow['kind']): EntityRow[] {
  return entities.filter((row) => row.kind === kind)
}

function count<T>(list: readonly T[], key: (item: T) => string): [string, number][] {
  const groups = Map.groupBy(list, key)
  return [...groups].map(([name, items]): [string, number] => [name, items.length]).sort((a, b) => b[1] - a[1])
}

function table(title: string, lines: readonly (readonly [string, number])[]) {
  console.log(`\n${title}`)
  for (const [name, number] of lines) console.log(`${String(number).padStart(8)}  ${name}`)
}
