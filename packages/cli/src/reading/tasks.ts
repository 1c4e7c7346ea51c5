import { basename, extname } from 'node:path'
import { gatherFile, kindOfFile } from '@thima/gather'
import { type PlainError, plain } from '../errors.ts'
import { createNamer } from './namer.ts'
import type { Task } from './task.ts'

/**
 * The articles of the files given, each with the name of the file that its reading is written to: NAME for NAME.html, the
 * article's id for JSON lines (else its address, else the number of its line). What cannot be read is told and passed over.
 */
export async function* tasksOf(files: readonly string[], fail: (error: PlainError) => void): AsyncGenerator<Task> {
  const nameFile = createNamer()
  for (const path of files) {
    const kind = path === '-' ? null : kindOfFile(path)
    const stem = path === '-' ? 'stdin' : basename(path, extname(path))
    const id = files.length > 1 ? path : null
    if (kind === 'html' || kind === 'text') {
      yield { name: nameFile(stem), id, where: path, path }
      continue
    }
    let line = 0
    for await (const { article, error } of gatherFile(path)) {
      line++
      if (error) fail(plain(error, path))
      else if (kind === null && article.id === null) yield { name: nameFile(stem), id, where: path, article }
      else {
        const given = article.id ?? article.url ?? `${stem}-${line}`
        yield { name: nameFile(given), id: given, where: `${path}:${line}`, article }
      }
    }
  }
}
