import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { cutRows } from './cut.ts'
import { pack } from './pack.ts'
import { rows } from './rows.ts'

const data = new URL('../data/', import.meta.url)

test('every data file is loaded', () => {
  const source = readFileSync(new URL('./rows.ts', import.meta.url), 'utf8')
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

test('the data is small enough to carry about', () => {
  const kilobytes = (content: string | Buffer) => gzipSync(content, { level: 9 }).length / 1000
  const files = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'))
  expect(kilobytes(Buffer.concat(files.map((file) => readFileSync(new URL(file, data)))))).toBeLessThan(600)
  expect(kilobytes(JSON.stringify(pack(cutRows(rows))))).toBeLessThan(240)
})
