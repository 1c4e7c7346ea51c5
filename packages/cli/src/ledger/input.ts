import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { kindOfFile, LIMITS } from '@thima/gather'

/** A page as captured: the bytes of a file, or of one line of JSON lines. */
export interface Page {
  bytes: Uint8Array
  place: string
  /** Whether it is a line of JSON lines. */
  line: boolean
}

/** The pages of files and of standard input, a line of JSON lines each. */
export async function* pagesOf(files: readonly string[]): AsyncGenerator<Page> {
  for (const path of files) {
    if (path === '-') yield* linesOf(process.stdin, 'standard input')
    else if ((await kindOfFile(path)) === 'json-lines')
      yield* linesOf(createReadStream(path, { highWaterMark: 1 << 20 }), path)
    else yield { bytes: await readFile(path), place: path, line: false }
  }
}

async function* linesOf(chunks: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<Page> {
  let rest = Buffer.alloc(0)
  let number = 0
  for await (const chunk of chunks) {
    let buffer = rest.length === 0 ? Buffer.from(chunk) : Buffer.concat([rest, chunk])
    for (let end = buffer.indexOf(10); end >= 0; end = buffer.indexOf(10)) {
      number++
      if (buffer.subarray(0, end).toString().trim() !== '') {
        yield { bytes: Uint8Array.from(buffer.subarray(0, end)), place: `${path}:${number}`, line: true }
      }
      buffer = buffer.subarray(end + 1)
    }
    if (buffer.length > LIMITS.line) buffer = Buffer.alloc(0)
    rest = Buffer.from(buffer)
  }
  if (rest.toString().trim() !== '') yield { bytes: Uint8Array.from(rest), place: `${path}:${number + 1}`, line: true }
}
