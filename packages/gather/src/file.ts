import { closeSync, createReadStream, openSync, readFileSync, readSync, statSync } from 'node:fs'
import type { ThimaError } from '@thima/read/model'
import type { PageKind } from './article.ts'
import { errors } from './errors.ts'
import { gather, HEAD, headText } from './gather.ts'
import type { Gathered } from './json-lines.ts'
import { binaryKind, kindOf } from './kind.ts'

/** Files that are read at once: a stream takes longer to open than to read so few bytes. */
const SMALL = 1 << 20

/** Reads a file, or standard input where the path is `-`, as articles. What is wrong with it comes as an error; nothing is thrown. */
export async function* gatherFile(path: string): AsyncGenerator<Gathered> {
  try {
    if (path === '-') {
      yield* gather(process.stdin, { where: 'standard input' })
      return
    }
    const file = statSync(path)
    if (file.isDirectory()) {
      yield { error: errors.fileIsFolder(path) }
      return
    }
    const small = file.isFile() && file.size <= SMALL
    yield* gather(small ? once(readFileSync(path)) : createReadStream(path, { highWaterMark: SMALL }), { where: path })
  } catch (cause) {
    yield { error: unreadable(path, cause) }
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

export function unreadable(path: string, cause: unknown): ThimaError {
  const missing = (cause as NodeJS.ErrnoException)?.code === 'ENOENT'
  return missing ? errors.fileMissing(path, cause) : errors.fileUnreadable(path, cause)
}

/** What a file is, by its beginning; null where it is no text or cannot be read (`gatherFile` says why). */
export function kindOfFile(path: string): PageKind | null {
  try {
    const file = openSync(path, 'r')
    try {
      const bytes = new Uint8Array(HEAD)
      const head = bytes.subarray(0, readSync(file, bytes, 0, HEAD, 0))
      return binaryKind(head) ? null : kindOf(headText(head), path)
    } finally {
      closeSync(file)
    }
  } catch {
    return null
  }
}
