import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { errors } from '../errors.ts'
import { isRole, type Role } from './roles.ts'

/** A token as it is kept: only its hash. */
export interface Token {
  name: string
  role: Role
  hash: Buffer
}

const SHORTEST = 24

/** The tokens of a file: a line each, NAME ROLE TOKEN. Empty lines and those that begin with # count as nothing. */
export function readTokens(path: string): Token[] {
  const tokens = linesOf(path, errors.badTokens).map(([number, words]): Token => {
    const [name, role, token, ...more] = words
    if (!isRole(role)) throw errors.badTokens(path, `line ${number} has no role`)
    if (token === undefined || token.length < SHORTEST || more.length > 0)
      throw errors.badTokens(path, `line ${number} has no token of at least ${SHORTEST} characters`)
    return { name, role, hash: hashOf(token) }
  })
  if (tokens.length === 0) throw errors.badTokens(path, 'it is empty')
  return tokens
}

/** The roles of users whom a reverse proxy names: a line each, NAME ROLE. */
export function readUsers(path: string): Map<string, Role> {
  return new Map(
    linesOf(path, errors.badRoles).map(([number, [name, role, ...more]]) => {
      if (!isRole(role) || more.length > 0) throw errors.badRoles(path, `line ${number} is not NAME ROLE`)
      return [name, role]
    }),
  )
}

export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()

function linesOf(path: string, wrong: (path: string, why: string, cause?: unknown) => Error): [number, string[]][] {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (cause) {
    throw wrong(path, 'it cannot be read', cause)
  }
  return text
    .split('\n')
    .map((line, i): [number, string] => [i + 1, line.trim()])
    .filter(([, line]) => line !== '' && !line.startsWith('#'))
    .map(([number, line]) => [number, line.split(/\s+/u)])
}
