import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { errors } from '../errors.ts'

/** What people set once instead of giving it each time. */
export interface Config {
  /** The file that it stands in; null where there is none. */
  path: string | null
  /** Path of the ledger, or the address of one on PostgreSQL. */
  ledger: string | null
  /** Files with rows of knowledge of their own. */
  knowledge: readonly string[]
  /** Who decides in a review. */
  author: string | null
}

type Env = Readonly<Record<string, string | undefined>>

const NONE: Config = { path: null, ledger: null, knowledge: [], author: null }
const FIELDS = ['ledger', 'knowledge', 'author']

/** The configuration: `thima.config.json` in the working folder, else `thima/config.json` in the user's folder for such files. */
export function loadConfig(env: Env = process.env, folder = process.cwd()): Config {
  for (const path of [join(folder, 'thima.config.json'), join(userFolder(env), 'thima', 'config.json')]) {
    const text = textOf(path)
    if (text !== null) return parse(text, path)
  }
  return NONE
}

function userFolder({ XDG_CONFIG_HOME, APPDATA, HOME }: Env): string {
  return XDG_CONFIG_HOME || (process.platform === 'win32' && APPDATA) || join(HOME || homedir(), '.config')
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '')
  } catch (cause) {
    if (['ENOENT', 'ENOTDIR'].includes((cause as NodeJS.ErrnoException).code ?? '')) return null
    throw errors.config(path, 'it cannot be read', cause)
  }
}

function parse(text: string, path: string): Config {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch (cause) {
    throw errors.config(path, 'it is not JSON', cause)
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw errors.config(path, 'it is not a JSON object')
  const unknown = Object.keys(given).find((field) => !FIELDS.includes(field))
  if (unknown !== undefined) throw errors.config(path, `there is no field \`${unknown}\``)
  const { ledger, knowledge, author } = given as Record<string, unknown>
  const string = (field: string, value: unknown) => {
    if (typeof value === 'string' && value.trim() !== '') return value
    throw errors.config(path, `\`${field}\` is not a string with something in it`)
  }
  return {
    path,
    ledger: ledger === undefined ? null : placed(string('ledger', ledger), path),
    knowledge: [knowledge ?? []].flat().map((file) => placed(string('knowledge', file), path)),
    author: author === undefined ? null : string('author', author),
  }
}

/** A path as it is meant: from the folder of the configuration, or from the user's own where it begins with `~/`. */
function placed(given: string, path: string): string {
  if (/^[a-z][a-z0-9+]+:\/\//i.test(given)) return given
  return given.startsWith('~/') ? join(homedir(), given.slice(2)) : resolve(dirname(path), given)
}
