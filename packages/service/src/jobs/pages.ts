import { type Article, articleOf, type Kept, readOptions } from '@thima/gather'
import type { Prepared } from '@thima/ledger'
import { type Reading, type Thima, ThimaError } from 'thima'
import { errors } from '../errors.ts'

/** A file that was sent. */
export interface Sent {
  name: string
  bytes: Uint8Array
  contentType?: string
  /** Where it was fetched. */
  address?: string
}

export interface Failure {
  code: string
  message: string
  help: string
}

/** A page read, with what the ledger writes of it where that was worked out already, or why it could not be read. */
export type ReadPage =
  | { article: Article; reading: Reading; prepared?: Prepared; error?: undefined }
  | { error: Failure }

/** Reads pages in their order; the command gives one that uses all cores. */
export type ReadPages = (pages: AsyncIterable<Kept>, signal: AbortSignal) => AsyncIterable<[Kept, ReadPage]>

/** The pages of what was sent, a line of JSON lines each. */
export function* pagesOf(files: readonly Sent[]): Generator<Kept> {
  for (const { name, bytes, contentType, address } of files) {
    if (isLines(name, bytes, contentType)) yield* linesOf(name, bytes)
    else yield { bytes, where: name, line: false, ...(contentType && { contentType }), ...(address && { address }) }
  }
}

function isLines(name: string, bytes: Uint8Array, contentType = ''): boolean {
  if (/\.(?:jsonl|ndjson)$/i.test(name) || /ndjson|jsonl|json-seq/i.test(contentType)) return true
  const head = new TextDecoder().decode(bytes.subarray(0, 4096)).trimStart()
  return head.startsWith('{') && head.includes('"text"')
}

function* linesOf(name: string, bytes: Uint8Array): Generator<Kept> {
  let number = 0
  for (let start = 0; start < bytes.length; ) {
    let end = bytes.indexOf(10, start)
    if (end < 0) end = bytes.length
    number++
    const line = bytes.slice(start, end)
    start = end + 1
    if (line.some((byte) => byte > 32)) yield { bytes: line, where: `${name}:${number}`, line: true }
  }
}

/** Reads pages one after the other in this process. */
export function readerOf(thima: Thima): ReadPages {
  return async function* (pages, signal) {
    for await (const page of pages) {
      if (signal.aborted) return
      yield [page, await readPage(thima, page)]
    }
  }
}

async function readPage(thima: Thima, page: Kept): Promise<ReadPage> {
  try {
    const gathered = await articleOf(page)
    if (gathered.error) return { error: failureOf(gathered.error) }
    const { article } = gathered
    const options = readOptions(article)
    await thima.prepare(article.text, options)
    return { article, reading: thima.read(article.text, options) }
  } catch (error) {
    return { error: failureOf(error) }
  }
}

export function failureOf(error: unknown): Failure {
  const { code, message, help } = error instanceof ThimaError ? error : errors.internal(error)
  return { code, message, help }
}
