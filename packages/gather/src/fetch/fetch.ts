import { lookup } from 'node:dns/promises'
import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
import { ThimaError } from '@thima/read/model'
import type { Capture } from '../article.ts'
import { errors } from '../errors.ts'
import { LIMITS } from '../limits.ts'
import { addressOf } from './address.ts'
import { ask, bodyOf, type ResolvedAddress } from './exchange.ts'
import { isPublic } from './reach.ts'

export interface FetchOptions {
  /** Ends it from outside. */
  signal?: AbortSignal
  /** Told how many bytes have come. */
  progress?: (bytes: number) => void
}

/** What tests put in the place of the net. */
export interface Net {
  resolve(host: string): Promise<ResolvedAddress[]>
  mayReach(ip: string): boolean
  /** Milliseconds for all of it, redirects included. */
  time: number
  redirects: number
  size: number
}

const NET: Net = {
  resolve: (host) => lookup(host, { all: true, verbatim: true }),
  mayReach: isPublic,
  time: LIMITS.time,
  redirects: LIMITS.redirects,
  size: LIMITS.page,
}

/** A page as it was fetched. `address` is where the redirects ended. */
export type Fetched = Capture & { address: string }

/** Fetches an address over a net that is given in part; the rest is the real one. It is not exported from the package. */
export async function fetchOver(
  net: Partial<Net>,
  address: string,
  { signal, progress }: FetchOptions = {},
): Promise<Fetched> {
  const over = { ...NET, ...net }
  const clock = AbortSignal.timeout(over.time)
  const ends = signal === undefined ? clock : AbortSignal.any([signal, clock])
  let url = addressOf(address)
  try {
    for (let turns = 0; ; turns++) {
      const answer = await ask(url, await judged(url, over, ends), ends)
      const to = redirectOf(answer, url)
      if (to === null) return await page(answer, url, over, progress)
      answer.destroy()
      if (turns === over.redirects) throw errors.addressRedirects(address, over.redirects)
      url = to
    }
  } catch (cause) {
    if (cause instanceof ThimaError) throw cause
    if (clock.aborted) throw errors.addressTimeout(url.href, over.time)
    if (signal?.aborted) throw signal.reason
    throw errors.addressUnreachable(url.href, cause)
  }
}

/** The IP addresses of a host, each of which may be asked. One that may not makes the host one that is not asked at all. */
async function judged(url: URL, { resolve, mayReach }: Net, ends: AbortSignal): Promise<ResolvedAddress[]> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const family = isIP(host)
  const found = family > 0 ? [{ address: host, family }] : await until(resolve(host), ends)
  if (found.length === 0) throw new Error(`${host} has no IP address`)
  const closed = found.find(({ address }) => !mayReach(address))
  if (closed !== undefined) throw errors.addressPrivate(url.href, closed.address)
  return found
}

/** Looking up a name cannot be stopped; it is only no longer waited for. */
function until<T>(work: Promise<T>, ends: AbortSignal): Promise<T> {
  ends.throwIfAborted()
  return new Promise((resolve, reject) => {
    const stop = () => reject(ends.reason)
    ends.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => ends.removeEventListener('abort', stop))
  })
}

const REDIRECTS = new Set([301, 302, 303, 307, 308])

function redirectOf({ statusCode = 0, headers }: IncomingMessage, from: URL): URL | null {
  return REDIRECTS.has(statusCode) && headers.location !== undefined ? addressOf(headers.location, from.href) : null
}

const TEXT = /^(?:text\/(?:html|plain)|application\/(?:xhtml\+xml|x-ndjson|jsonl|x-jsonlines))$/

async function page(answer: IncomingMessage, url: URL, { size }: Net, progress?: (bytes: number) => void) {
  const { statusCode = 0, statusMessage = '', headers } = answer
  const contentType = headers['content-type']
  const type = contentType?.split(';')[0].trim().toLowerCase()
  if (statusCode !== 200) {
    answer.destroy()
    throw errors.addressStatus(url.href, `${statusCode} ${statusMessage}`.trim())
  }
  if (type && !TEXT.test(type)) {
    answer.destroy()
    throw errors.addressType(url.href, type)
  }
  const bytes = await bodyOf(answer, url.href, size, progress)
  return { bytes, where: url.href, address: url.href, ...(contentType !== undefined && { contentType }) }
}
