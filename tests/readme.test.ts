import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { blocksOf, executed, root } from './readme/readme.ts'

const readme = readFileSync(join(root, 'README.md'), 'utf8')

it('prints what its commands print (tests/readme/update.ts writes it)', { timeout: 60_000 }, () => {
  expect(readme).toBe(executed(readme))
})

it('shows a chain of more than one', () => {
  const [shown] = blocksOf(readme).filter(({ language }) => language === 'console')
  expect(shown.content).toContain('└─')
})

it('gives the two commands that the full test run uses', () => {
  const [commands] = blocksOf(readme).filter(({ language }) => language === 'sh')
  const [install, test] = commands.content.trim().split('\n')
  const script = readFileSync(join(root, '.ci/run'), 'utf8').split('\n')
  expect(script).toEqual(expect.arrayContaining([test]))
  expect(script.some((line) => line.startsWith(`${install} ||`))).toBe(true)
})
