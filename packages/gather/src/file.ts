import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { errors } from './errors.ts'
import { gather } from './gather.ts'
import type { Gathered } from './json-lines.ts'

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
    const missing = (cause as NodeJS.ErrnoException)?.code === 'ENOENT'
    yield { error: missing ? errors.fileMissing(path, cause) : errors.fileUnreadable(path, cause) }
  }
}
