import { type Article, articleOf, type Kept, readOptions } from '@thima/gather'
import { createThima, type KnowledgeRows, type Reading } from 'thima'
import { type PlainError, plain } from '../errors.ts'

/** A page read, or why it could not be. */
export type ReadPage = { article: Article; reading: Reading; error?: undefined } | { error: PlainError }

/** People's own rows of knowledge, where they have any. */
export type OwnRows = Partial<KnowledgeRows> | null

/** Makes the function that reads pages: the same in the process itself and in its workers. */
export async function createPageReader(own: OwnRows): Promise<(page: Kept) => Promise<ReadPage>> {
  const thima = await createThima({ languages: ['th'], knowledge: own ?? undefined })
  return async (page) => {
    try {
      const gathered = await articleOf(page)
      if (gathered.error) return { error: plain(gathered.error, page.where) }
      const { article } = gathered
      const options = readOptions(article)
      await thima.prepare(article.text, options)
      return { article, reading: thima.read(article.text, options) }
    } catch (error) {
      return { error: plain(error, page.where) }
    }
  }
}
