import { type Article, gatherPage, parseLine, readOptions } from '@thima/gather'
import { createThima, type Reading } from 'thima'
import { type PlainError, plain } from '../errors.ts'
import type { Page } from './input.ts'

/** A page read, or why it could not be. */
export type ReadPage = { article: Article; reading: Reading; error?: undefined } | { error: PlainError }

/** Makes the function that reads pages: the same in the process itself and in its workers. */
export async function createPageReader(): Promise<(page: Page) => Promise<ReadPage>> {
  const thima = await createThima({ languages: ['th'] })
  return async ({ bytes, place, line }) => {
    try {
      const gathered = line
        ? parseLine(Buffer.from(bytes).toString(), place)
        : await gatherPage({ bytes, where: place })
      if (gathered.error) return { error: plain(gathered.error, place) }
      const { article } = gathered
      const options = readOptions(article)
      await thima.prepare(article.text, options)
      return { article, reading: thima.read(article.text, options) }
    } catch (error) {
      return { error: plain(error, place) }
    }
  }
}
