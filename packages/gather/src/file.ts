import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import type { ThimaError } from '@thima/read/model'
import type { PageKind } from './article.ts'
import { errors } from './errors.ts'
import { gather, HEAD, headText } from './gather.ts'
import type { Gathered } from './json-lines.ts'
import { binaryKind, kindOf } from './kind.ts'

/** Reads a file, or standard input where the path is `-`, as articles. What is wrong with it comes as an error; nothing is thrown. */
export async function* gatherFile(path: string): AsyncGenerator<Gathered> {
  try {
    if (path === '-') {
      yield* gather(process.stdin, { where: 'standard input' })
      return
    }
    if ((await stat(path)).isDirectory()) {
      yield { error: errors.fileIsFolder(path) }
      return
    }
    yield* gather(createReadStream(path, { highWaterMark: 1 << 20 }), { where: path })
  } catch (cause) {
    yield { error: unreadable(path, cause) }
  }
}

export function unreadable(path: string, cause: unknown): ThimaError {
  const missing = (cause as NodeJS.ErrnoException)?.code === 'ENOENT'
  return missing ? errors.fileMissing(path, cause) : errors.fileUnreadable(path, cause)
}

/** What a file is, by its beginning; null where it is no text or cannot be read (`gatherFile` says why). */
export async function kindOfFile(path: string): Promise<PageKind | null> {
  try {
    const file = await open(path)
    try {
      const { buffer, bytesRead } = await file.read(new Uint8Array(HEAD), 0, HEAD, 0)
      const head = buffer.subarray(0, bytesRead)
      return binaryKind(head) ? null : kindOf(headText(head), path)
    } finally {
      await file.close()
    }
  } catch {
    return null
  }
}
