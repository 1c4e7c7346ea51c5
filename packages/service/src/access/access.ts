import { timingSafeEqual } from 'node:crypto'
import { isIP } from 'node:net'
import { errors } from '../errors.ts'
import { hashOf, type Token } from './files.ts'
import type { Person, Role } from './roles.ts'

/** Who may use the service, from where. */
export interface AccessOptions {
  tokens?: readonly Token[]
  /** The header in which a reverse proxy names the user. Where it is given, every request must have it. */
  userHeader?: string
  /** Roles of those users. Others are readers. */
  users?: ReadonlyMap<string, Role>
  /** Names under which the service answers, beside those of the machine itself and addresses in digits. */
  hosts?: readonly string[]
  /** The name of whoever works on the machine itself. */
  localName?: string
}

/** What of a request access looks at. */
export interface Asked {
  /** Address of the other end of the connection; null where nobody knows it. */
  peer: string | null
  method: string
  header(name: string): string | undefined
}

export const COOKIE = 'thima-token'

/**
 * Finds out who asks, or refuses. Whoever works on the machine itself needs nothing; where a reverse proxy stands before the
 * service, a connection from the machine says nothing of who asks, so its header or a token is demanded.
 */
export function personOf(asked: Asked, options: AccessOptions): Person {
  const { tokens = [], userHeader, users, localName = 'local' } = options
  checkHost(asked, options)
  checkOrigin(asked)
  if (userHeader !== undefined) {
    const name = asked.header(userHeader)?.trim()
    if (!name) throw errors.noUser(userHeader)
    return { name, role: users?.get(name) ?? 'reader', by: 'header' }
  }
  const given = bearerOf(asked) ?? cookieOf(asked)
  const token = given === null ? undefined : known(given, tokens)
  if (token !== undefined) return { name: token.name, role: token.role, by: 'token' }
  // A cookie of an earlier time locks nobody out of his own machine; a token that a program sends has to be right.
  if (bearerOf(asked) === null && isLocal(asked)) return { name: localName, role: 'keeper', by: 'local' }
  throw errors.nobody()
}

/** A page of another site that gives its own name this machine's address must not be answered (DNS rebinding). */
function checkHost(asked: Asked, { hosts = [] }: AccessOptions): void {
  const host = asked.header('host') ?? ''
  const name = nameOf(host)
  if (isLoopbackName(name) || isIP(name) !== 0 || hosts.includes(name)) return
  throw errors.otherHost(host)
}

/** Another site's page may not write. Browsers say from where they come; programs say nothing. */
function checkOrigin({ method, header }: Asked): void {
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return
  const origin = header('origin')
  if (origin !== undefined) {
    let host: string
    try {
      host = new URL(origin).host
    } catch {
      throw errors.otherOrigin()
    }
    if (host !== header('host')) throw errors.otherOrigin()
    return
  }
  const site = header('sec-fetch-site')
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw errors.otherOrigin()
}

const bearerOf = ({ header }: Asked): string | null =>
  /^Bearer\s+(\S+)$/i.exec(header('authorization') ?? '')?.[1] ?? null

function cookieOf({ header }: Asked): string | null {
  for (const part of (header('cookie') ?? '').split(';')) {
    const [name, value] = part.trim().split('=')
    if (name !== COOKIE || !value) continue
    try {
      return decodeURIComponent(value)
    } catch {
      return null
    }
  }
  return null
}

export function known(given: string, tokens: readonly Token[]): Token | undefined {
  const hash = hashOf(given)
  let found: Token | undefined
  for (const token of tokens) if (timingSafeEqual(token.hash, hash)) found = token
  return found
}

/** From this machine, to a name of this machine, and not handed on by anything in between. */
function isLocal({ peer, header }: Asked): boolean {
  if (peer === null || !isLoopback(peer)) return false
  if (['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some((name) => header(name) !== undefined)) return false
  return isLoopbackName(nameOf(header('host') ?? ''))
}

/** The name in a Host header, without its port and brackets. */
const nameOf = (host: string): string =>
  host
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/^\[|\]$/g, '')

const isLoopbackName = (name: string): boolean => name === 'localhost' || isLoopback(name)

export const isLoopback = (address: string): boolean =>
  address === '::1' || /^(?:::ffff:)?127\.\d+\.\d+\.\d+$/.test(address)
