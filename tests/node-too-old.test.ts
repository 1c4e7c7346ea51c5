import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'

it('says plainly that a Node is too old', () => {
  const older = 'data:text/javascript,Object.defineProperty(process.versions,"node",{value:"20.20.2"})'
  const script = join(import.meta.dirname, '../packages/cli/src/thima.ts')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', older, '--conditions=source', script, 'read', '-'],
    {
      encoding: 'utf8',
      input: '',
    },
  )
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toContain('Thima needs Node 22 or newer; this is Node 20.20.2.')
  expect(stderr.trimEnd().split('\n').at(-1)).toBe('node-too-old')
})
