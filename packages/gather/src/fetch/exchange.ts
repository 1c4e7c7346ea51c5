import { type IncomingMessage, request as plainRequest } from 'node:http'
import { request as secureRequest } from 'node:https'
import type { LookupFunction } from 'node:net'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { errors } from '../errors.ts'

const ASKED = {
  'user-agent': 'Thima/0.1',
  accept: 'text/html,application/xhtml+xml,text/plain;q=0.9,application/x-ndjson;q=0.8',
  'accept-encoding': 'gzip, deflate, br',
  'accept-language': 'th,en;q=0.9,*;q=0.5',
}

const UNPACK: Record<string, () => NodeJS.ReadWriteStream & Readable> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

export interface ResolvedAddress {
  address: string
  family: number
}

/**
 * Asks for one address and gives what comes first of the answer. The connection goes to the IP addresses that were judged
 * and to no others: the name is not looked up again.
 */
export function ask(url: URL, at: readonly ResolvedAddress[], signal: AbortSignal): Promise<IncomingMessage> {
  const lookup: LookupFunction = (_, options, done) => {
    if (options.all) done(null, [...at])
    else done(null, at[0].address, at[0].family)
  }
  const send = url.protocol === 'https:' ? secureRequest : plainRequest
  return new Promise((resolve, reject) => {
    const request = send(url, { headers: ASKED, lookup, signal, agent: false, maxHeaderSize: 65_536 })
    request.on('response', resolve)
    request.on('error', reject)
    request.end()
  })
}

/** The body of an answer, unpacked, up to so many bytes both as it comes and as it is unpacked. */
export async function bodyOf(
  answer: IncomingMessage,
  where: string,
  limit: number,
  progress?: (bytes: number) => void,
): Promise<Uint8Array> {
  if (Number(answer.headers['content-length']) > limit) {
    answer.destroy()
    throw errors.pageTooLarge(where, limit)
  }
  const parts: Uint8Array[] = []
  let size = 0
  const body = unpacked(answer, where)
  try {
    for await (const part of body) {
      size += (part as Uint8Array).length
      if (size > limit) throw errors.pageTooLarge(where, limit)
      parts.push(part as Uint8Array)
      progress?.(size)
    }
  } finally {
    answer.destroy()
    body.destroy()
  }
  return Buffer.concat(parts)
}

function unpacked(answer: IncomingMessage, where: string): Readable {
  const packing = (answer.headers['content-encoding'] ?? 'identity').trim().toLowerCase()
  if (packing === 'identity' || packing === '') return answer
  const unpack = UNPACK[packing]?.()
  if (unpack === undefined) throw errors.addressType(where, `packed as ${packing}`)
  answer.on('error', (error) => unpack.destroy(error))
  answer.on('aborted', () => unpack.destroy(new Error('the connection was cut')))
  return answer.pipe(unpack)
}
