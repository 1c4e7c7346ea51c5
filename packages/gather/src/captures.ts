import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { ThimaError } from '@thima/read/model'
import type { Capture } from './article.ts'
import { errors } from './errors.ts'
import { looksLikeAddress } from './fetch/address.ts'
import { fetchPage } from './fetch/fetch-page.ts'
import { kindOfFile, unreadable } from './file.ts'
import { gatherPage, HEAD, headText } from './gather.ts'
import { decodeLine, type Gathered, parseLine, splitLines } from './json-lines.ts'
import { kindOf } from './kind.ts'
import { LIMITS } from './limits.ts'

/** What is kept of something that was given: the bytes of a page, or of one line of JSON lines. */
export interface Kept extends Capture {
  line: boolean
}

/** Something kept, or why it could not be had. */
export type Had = { kept: Kept; error?: undefined } | { kept?: undefined; error: ThimaError }

export interface CaptureOptions {
  signal?: AbortSignal
  /** Told how many bytes of an address have come. */
  fetching?(address: string, bytes: number): void
}

/**
 * What files, addresses and standard input (`-`) hold, one page at a time as it is to be kept. What cannot be had comes as an
 * error beside the rest; nothing is thrown but the end that the signal brings.
 */
export async function* capturesOf(given: readonly string[], options: CaptureOptions = {}): AsyncGenerator<Had> {
  for (const one of given) {
    try {
      if (one === '-') yield* lines(process.stdin, 'standard input')
      else if (looksLikeAddress(one)) yield* addressCaptures(one, options)
      else yield* fileCaptures(one)
    } catch (cause) {
      options.signal?.throwIfAborted()
      yield { error: cause instanceof ThimaError ? cause : unreadable(one, cause) }
    }
  }
}

/** The article of what was kept. */
export async function articleOf({ line, ...capture }: Kept): Promise<Gathered> {
  if (!line) return gatherPage(capture)
  const text = decodeLine(capture.bytes)
  return text === null
    ? { error: errors.lineInvalid(capture.where, 'it is not UTF-8') }
    : parseLine(text, capture.where)
}

async function* fileCaptures(path: string): AsyncGenerator<Had> {
  const found = await stat(path)
  if (found.isDirectory()) yield { error: errors.fileIsFolder(path) }
  else if (kindOfFile(path) === 'json-lines') yield* lines(createReadStream(path, { highWaterMark: 1 << 20 }), path)
  else if (found.size > LIMITS.page) yield { error: errors.pageTooLarge(path, LIMITS.page) }
  else yield { kept: { bytes: await readFile(path), where: path, line: false } }
}

async function* addressCaptures(address: string, { signal, fetching }: CaptureOptions): AsyncGenerator<Had> {
  fetching?.(address, 0)
  const page = await fetchPage(address, { signal, progress: (bytes) => fetching?.(address, bytes) })
  const { bytes, where, contentType } = page
  if (kindOf(headText(bytes.subarray(0, HEAD)), where, contentType) === 'json-lines') yield* lines([bytes], where)
  else yield { kept: { ...page, line: false } }
}

async function* lines(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, where: string): AsyncGenerator<Had> {
  let number = 0
  for await (const bytes of splitLines(chunks)) {
    number++
    const place = `${where}:${number}`
    if (bytes === null) yield { error: errors.lineTooLong(place, LIMITS.line) }
    else if (!blank(bytes)) yield { kept: { bytes: Uint8Array.from(bytes), where: place, line: true } }
  }
}

const blank = (bytes: Uint8Array) => bytes.every((byte) => byte <= 0x20)
