import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const CODE = /\bcode: '([a-z]+(?:-[a-z]+)*)'/g

/** Every code that the sources can end an error or a note with, and one file that does. */
const codes = new Map<string, string>([['node-too-old', 'packages/cli/src/thima.ts']])
for (const name of globSync('{packages,languages}/**/*.ts', {
  cwd: root,
  exclude: (path) => /(?:^|\/)(?:node_modules|dist)$|\.test\.ts$/.test(path),
}))
  for (const [, code] of readFileSync(join(root, name), 'utf8').matchAll(CODE)) if (code) codes.set(code, name)

const anchors = [...readFileSync(join(root, 'docs/errors.md'), 'utf8').matchAll(/^### (\S+)$/gm)].map(
  ([, code]) => code,
)

it.each([...codes])('finds %s (%s) in docs/errors.md', (code) => {
  expect(anchors).toContain(code)
})

it('finds no code in docs/errors.md that nothing gives', () => {
  expect(anchors.filter((anchor) => !codes.has(anchor))).toEqual([])
})

it('finds each code once', () => {
  expect(anchors.filter((anchor, i) => anchors.indexOf(anchor) !== i)).toEqual([])
})
