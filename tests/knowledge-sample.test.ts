import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const list = (path: string) => JSON.parse(read(`packages/knowledge/data/${path}.json`))

const page = read('docs/knowledge-sample.md')
const names = new Map<string, string>(
  ['people-thailand', 'people-world', 'groups-world']
    .flatMap((file) => list(`entities/${file}`))
    .map(({ id, name }) => [id, name]),
)
const held = new Set(
  ['terms/thailand', 'terms/world']
    .flatMap(list)
    .map(({ role, of, person, from, to }) =>
      [`${role} of ${of}`, names.get(person), `${from} – ${to ?? ''}`.trim()].join(' | '),
    ),
)
const rows = page.split('\n').map((line) => line.split('|').map((cell) => cell.trim()))
const sampled = rows.filter(([, place = '']) => /^\d+$/.test(place))
/** Those that came in after the draw. */
const added = rows.filter(([, place]) => place === 'new')

it('lists a hundred offices in the order drawn, each once', () => {
  expect(sampled).toHaveLength(100)
  const places = sampled.map(([, place]) => Number(place))
  expect(places).toEqual([...new Set(places)].sort((a, b) => a - b))
})

it('gives each office as the data have it', () => {
  const offices = [...sampled, ...added].map(([, , office, holder, here]) => [office, holder, here].join(' | '))
  expect(offices.filter((office) => !held.has(office))).toEqual([])
})

it('gives for each the address of its source and the line', () => {
  const unsourced = [...sampled, ...added].filter(([, , , , , , source = '', line = '']) => {
    const address =
      source.match(/\]\((https?:\/\/[^)\s]+)/)?.[1] ??
      page.match(new RegExp(`^\\| ${source} \\| \\[.+\\]\\((https?://\\S+)\\)`, 'm'))?.[1]
    return !address || !/^[`“].{8,}/.test(line)
  })
  expect(unsourced).toEqual([])
})

it('finds the days of a line in the term that it stands for', () => {
  // a line of data has the days in its fourth and fifth column; to within two days, or anywhere in a month or year
  const lines = sampled.filter(([, , , , , , , line = '']) => line.startsWith('`'))
  expect(lines.length).toBeGreaterThan(40)
  const off = lines.flatMap(([, place, , , here = '', told, , line = '']) => {
    const days = line.match(/,Q\d+,([\d-]*),([\d-]*)`/)
    const [from = '', to = ''] = here.split('–').map((day) => day.trim())
    const first = told === 'last' || agrees(from, days?.[1] ?? '')
    const last = told === 'first' || agrees(to, days?.[2] ?? '')
    return first && last ? [] : [`${place}: ${here} against ${line}`]
  })
  expect(off).toEqual([])
})

function agrees(here: string, there: string): boolean {
  const apart = Math.abs(Date.parse(here) - Date.parse(there)) / 86_400_000
  return here.length === 10 && there.length === 10 ? apart <= 2 : here.startsWith(there) || there.startsWith(here)
}
