import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { originWhy, terms } from 'thima/terms'
import { expect, it } from 'vitest'

const claims = join(import.meta.dirname, '../packages/ledger/src/claims')

it('has words in Thai for each sentence with which the ledger says why tellings are of one origin', () => {
  const said = globSync('*.ts', { cwd: claims })
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) => [...readFileSync(join(claims, file), 'utf8').matchAll(/\bwhy: '([a-z][^']+)'/g)])
    .map(([, why]) => why)
  expect(said.length).toBeGreaterThan(5)
  expect(said.filter((why) => !/[\u0e00-\u0e7f]/.test(originWhy(why, terms.th)))).toEqual([])
})
