import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const data = new URL('../data/', import.meta.url)

test('every data file is loaded', () => {
  const source = readFileSync(new URL('./knowledge.ts', import.meta.url), 'utf8')
  const files = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'))
  expect(files.length).toBeGreaterThan(5)
  expect(files.filter((file) => !source.includes(`'#data/${file}'`))).toEqual([])
})

test('every data file has one row a line', () => {
  const files = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'))
  for (const file of files) {
    const lines = readFileSync(new URL(file, data), 'utf8').trimEnd().split('\n')
    expect([file, lines[0], lines.at(-1)]).toEqual([file, '[', ']'])
    for (const line of lines.slice(1, -1))
      expect(() => JSON.parse(line.replace(/,$/, '')), `${file}: ${line}`).not.toThrow()
  }
})
