import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const notice = readFileSync(join(root, 'NOTICE'), 'utf8')

/** Everything that was learnt or made from something: by the paths that head the paragraphs of NOTICE ("data/a.json, b.json"). */
const named = new Set(
  [...notice.matchAll(/^(?:packages|languages)\/\S.*$/gm)].flatMap(([line]) => {
    const [first, ...others] = line.split(', ')
    return [first, ...others.map((name) => join(dirname(first), name))]
  }),
)

it.each(globSync(['languages/*/data/*', 'packages/knowledge/data/generated/*'], { cwd: root }))(
  'finds in NOTICE where %s comes from',
  (file) => expect(named).toContain(file),
)

it('finds no file in NOTICE that is not there', () => {
  const there = (path: string) => globSync(path, { cwd: root }).length > 0
  expect([...named].filter((path) => !there(path)).map((path) => basename(path))).toEqual([])
})

it.each(['Unicode-3.0', 'ICU', 'CC0', 'PolNeAR', 'www.thaigov.go.th'])('names %s', (word) => {
  expect(notice).toContain(word)
})
