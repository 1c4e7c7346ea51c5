import { type Article, articleOf, type Kept, readOptions } from '@thima/gather'
import { Decider, type Prepared, prepare } from '@thima/ledger'
import { createThima, type KnowledgeRows, type Reading, type Thima } from 'thima'
import { claimLanguages } from 'thima/claim-languages'
import { type PlainError, plain } from '../errors.ts'

/** A page read and made ready for the ledger, or why it could not be. */
export type ReadPage =
  | { article: Article; reading: Reading; prepared: Prepared; error?: undefined }
  | { error: PlainError }

/** People's own rows of knowledge, where they have any. */
export type OwnRows = Partial<KnowledgeRows> | null

/** What reads and decides, made once for each thread. */
export interface Means {
  thima: Thima
  decider: Decider
}

export async function createMeans(own: OwnRows): Promise<Means> {
  const thima = await createThima({ languages: ['th'], knowledge: own ?? undefined })
  return { thima, decider: new Decider(await claimLanguages(), thima.knowledge) }
}

/** Reads a page: the same in the process itself and in its workers. */
export async function readPage({ thima, decider }: Means, page: Kept): Promise<ReadPage> {
  try {
    const gathered = await articleOf(page)
    if (gathered.error) return { error: plain(gathered.error, page.where) }
    const { article } = gathered
    const options = readOptions(article)
    await thima.prepare(article.text, options)
    const reading = thima.read(article.text, options)
    return { article, reading, prepared: prepare(decider, { ...article, bytes: page.bytes, place: null, reading }) }
  } catch (error) {
    return { error: plain(error, page.where) }
  }
}
