import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allGaps, FORTY, peopleIn } from '../packages/knowledge/scripts/chains.ts'
import { cover } from '../packages/knowledge/scripts/cover.ts'

const page = readFileSync(join(import.meta.dirname, '../docs/knowledge-cover.md'), 'utf8')
const cells = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())
const table = (head: string) => {
  const lines = page.slice(page.indexOf(`| ${head} |`)).split('\n')
  return lines
    .slice(
      2,
      lines.findIndex((line) => !line.startsWith('|')),
    )
    .map(cells)
}

describe('what knowledge covers', () => {
  it('is counted as the page says', () => {
    expect(table('what')).toEqual(cover.map(([what, number]) => [what, number.toLocaleString('en')]))
  })

  it('is as much as it is meant to be', () => {
    const number = Object.fromEntries(cover)
    expect(number['states with a Thai name']).toBe(number.states)
    expect(number['states with a government']).toBe(number.states)
    expect(number['Thai provinces, with Bangkok']).toBe(77)
    expect(number['international organizations, courts and banks of several states']).toBeGreaterThanOrEqual(150)
    expect(number['of them with a domain, and the state or group that owns them']).toBeGreaterThanOrEqual(200)
  })
})

describe('the offices of forty states', () => {
  it('are held by as many as the page says', () => {
    expect(FORTY).toHaveLength(40)
    expect(new Set(FORTY).size).toBe(40)
    expect(table('state | head of state | head of government | foreign minister | defence minister')).toEqual(
      FORTY.map((state) => [state, ...peopleIn(state).map(String)]),
    )
  })

  it('are without a holder for more than a week only when the page says why', () => {
    const told = table('state | office | from | to | why')
    expect(told.map((row) => row.slice(0, 4))).toEqual(
      allGaps().map(({ state, office, from, to }) => [state, office, from, to ?? '–']),
    )
    expect(told.filter(([, , , , why = '']) => why.length < 10)).toEqual([])
  })
})
