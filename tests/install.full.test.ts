import { execFileSync, spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { blocksOf, root } from './readme/readme.ts'

/** The machine's own PATH, without the Node that this project brings along and the settings that npm hands to scripts. */
const PATH = process.env
  .PATH!.split(delimiter)
  .filter((folder) => !folder.includes('node_modules'))
  .join(delimiter)
const env = { PATH, HOME: process.env.HOME, LANG: 'C.UTF-8', COLUMNS: '100' }

describe('in an empty folder', { timeout: 300_000 }, () => {
  let clone: string

  beforeAll(() => {
    clone = mkdtempSync(join(tmpdir(), 'thima-install-'))
    execFileSync('git', ['clone', '-q', root, clone])
    execFileSync('npm', ['install', '--prefer-offline'], { cwd: clone, env, stdio: 'pipe' })
  }, 300_000)

  afterAll(() => rmSync(clone, { recursive: true }), 300_000)

  it('reads the example of the README after npm install, whatever Node the machine has', () => {
    const readme = readFileSync(join(clone, 'README.md'), 'utf8')
    const [shown] = blocksOf(readme).filter(({ language }) => language === 'console')
    const [line] = shown.content.split('\n')
    const { stdout, stderr } = spawnSync('sh', ['-c', line.replace('$ ', '')], { cwd: clone, env, encoding: 'utf8' })
    expect(`${line}\n${stdout.trimEnd()}\n`, stderr).toBe(shown.content)
  })

  it('reads in the bundle what it reads without', () => {
    const command = join(clone, 'packages/cli/dist/thima.js')
    const pages = globSync('{examples,packages/gather/fixtures}/*.{txt,html}', { cwd: clone }).sort()
    expect(pages.length).toBeGreaterThan(1)
    const read = () =>
      pages.map(
        (page) =>
          spawnSync(process.execPath, [command, 'read', '--json', page], { cwd: clone, encoding: 'utf8' }).stdout,
      )
    const bundled = read()
    rmSync(join(clone, 'packages/cli/dist/quick'), { recursive: true })
    expect(bundled).toEqual(read())
    for (const reading of bundled) expect(JSON.parse(reading)).toHaveProperty('statements')
  })

  it('leaves the lock file as it is, without an address of a registry', () => {
    expect(execFileSync('git', ['status', '--short'], { cwd: clone, encoding: 'utf8' })).toBe('')
    expect(readFileSync(join(clone, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved": "https?:/)
  })
})
