import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { loadConfig } from './config.ts'

const root = mkdtempSync(join(tmpdir(), 'thima-config-'))
afterAll(() => rmSync(root, { recursive: true }))

let n = 0
/** A working folder and a user's folder with these configurations. */
function folders(own: string | null, users: string | null = null) {
  const folder = join(root, `f${++n}`)
  const user = join(folder, 'user')
  mkdirSync(join(user, 'thima'), { recursive: true })
  if (own !== null) writeFileSync(join(folder, 'thima.config.json'), own)
  if (users !== null) writeFileSync(join(user, 'thima', 'config.json'), users)
  return { folder, user, load: () => loadConfig({ XDG_CONFIG_HOME: user }, folder) }
}

describe('the configuration', () => {
  it('is none where there is no file', () => {
    expect(folders(null).load()).toEqual({ path: null, ledger: null, knowledge: [], author: null })
  })

  it('stands in the working folder, and its paths are told from there', () => {
    const { folder, load } = folders(
      '\ufeff{"ledger":"news.db","knowledge":"own.json","author":"Nok"}',
      '{"author":"x"}',
    )
    expect(load()).toEqual({
      path: join(folder, 'thima.config.json'),
      ledger: join(folder, 'news.db'),
      knowledge: [join(folder, 'own.json')],
      author: 'Nok',
    })
  })

  it("stands in the user's folder else", () => {
    const { user, load } = folders(null, '{"ledger":"~/news.db","knowledge":["a.json","/b.json"]}')
    expect(load()).toMatchObject({
      ledger: join(homedir(), 'news.db'),
      knowledge: [join(user, 'thima', 'a.json'), '/b.json'],
    })
  })

  it('names a ledger on PostgreSQL as it is', () => {
    expect(folders('{"ledger":"postgres://me@host/news"}').load().ledger).toBe('postgres://me@host/news')
  })

  it.each([
    ['{', 'it is not JSON'],
    ['[]', 'it is not a JSON object'],
    ['{"ledgr":"x"}', 'there is no field `ledgr`'],
    ['{"ledger":5}', '`ledger` is not a string'],
    ['{"ledger":null}', '`ledger` is not a string'],
    ['{"author":" "}', '`author` is not a string'],
    ['{"knowledge":[1]}', '`knowledge` is not a string'],
  ])('is refused as %s, and not passed over', (text, why) => {
    expect(folders(text, '{}').load).toThrow(
      expect.objectContaining({ code: 'config-invalid', message: expect.stringContaining(why) }),
    )
  })

  it('is refused where it cannot be read', () => {
    const { folder, load } = folders(null)
    mkdirSync(join(folder, 'thima.config.json'))
    expect(load).toThrow(expect.objectContaining({ code: 'config-invalid' }))
  })
})
