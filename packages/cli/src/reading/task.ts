import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Article, gatherFile, readOptions } from '@thima/gather'
import { createThima, type Reading, type Thima } from 'thima'
import { errors, type PlainError, plain } from '../errors.ts'
import type { Settings } from './settings.ts'

/**
 * One article to read: a file that holds one, or an article already taken from JSON lines. `name` is that of its file in
 * the folder of readings; `id` tells the reading from others in the same output and is null where it is the only one.
 */
export type Task = { name: string; id: string | null; where: string } & (
  | { path: string; article?: undefined }
  | { path?: undefined; article: Article }
)

/** What came of it. `text` and `reading` only where the view wants them. */
export interface Outcome {
  error?: PlainError
  /** Statements and events found. */
  found: number
  json?: string
  reading?: Reading
  text?: string
}

/** Makes the function that reads tasks: the same in the process itself and in its workers. */
export async function createTaskReader(settings: Settings): Promise<(task: Task) => Promise<Outcome>> {
  const thima = await createThima({ languages: ['th'], knowledge: settings.knowledge ?? undefined })
  return async (task) => {
    try {
      return await readTask(thima, settings, task)
    } catch (error) {
      return { found: 0, error: plain(error, task.where) }
    }
  }
}

async function readTask(thima: Thima, settings: Settings, task: Task): Promise<Outcome> {
  const article = task.article ?? (await onlyArticle(task.path))
  const { published, outlet, language } = settings.told
  const options = {
    ...readOptions(article),
    ...(published && { published, publishedFrom: 'given' as const }),
    ...(outlet && { outlet }),
    ...(language && { language }),
  }
  await thima.prepare(article.text, options)
  const reading = thima.read(article.text, options)
  const found = reading.statements.length + reading.events.length
  if (settings.want === 'view') return { found, reading, text: article.text }
  const json = JSON.stringify({
    ...(task.id !== null && { id: task.id }),
    ...reading,
    ...(settings.withText && { text: article.text }),
  })
  if (settings.out === null) return { found, json }
  writeWhole(join(settings.out, `${task.name}.json`), `${json}\n`)
  return { found }
}

async function onlyArticle(path: string): Promise<Article> {
  for await (const { article, error } of gatherFile(path)) {
    if (error) throw error
    return article
  }
  throw errors.internal(path, new Error('no article came of it'))
}

/** Writes a file so that it is whole or not there at all, whenever the process ends. */
function writeWhole(path: string, content: string): void {
  const part = `${path}.part`
  try {
    writeFileSync(part, content)
    renameSync(part, path)
  } catch (cause) {
    throw errors.outUnwritable(path, cause)
  }
}
