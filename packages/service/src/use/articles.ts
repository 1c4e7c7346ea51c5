import { type Article as GatheredArticle, gatherPage, plainArticle, readOptions } from '@thima/gather'
import type { ArticlesQuery } from '@thima/ledger'
import type { Article, ArticlesPage, ReadAnswer, ReadRequest, WordsAnswer, WordsRequest } from '../api/index.ts'
import type { Context } from '../context.ts'
import { errors } from '../errors.ts'

export async function listArticles({ ledger }: Context, query: ArticlesQuery): Promise<ArticlesPage> {
  return { ...(await ledger.articles(query)), covers: await ledger.coverage() }
}

export async function getArticle({ ledger }: Context, id: string): Promise<Article> {
  const article = await ledger.article(id)
  const about = await ledger.about(article.copies)
  const copyOutlets = article.copies.map((copy) => about.get(copy)?.outlet ?? null)
  return { ...article, copyOutlets, covers: await ledger.coverage() }
}

/** Reads a text or a page, or, for who may have something fetched, an address; nothing is stored. */
export async function readText(context: Context, asked: ReadRequest, mayFetch = false): Promise<ReadAnswer> {
  const { thima } = context
  const alone = asked.text === undefined && asked.html === undefined
  const article =
    mayFetch && alone && asked.url !== undefined ? await fetchedArticle(context, asked.url) : await articleOf(asked)
  const options = readOptions(article)
  await thima.prepare(article.text, options)
  const reading = thima.read(article.text, options)
  const { title, outlet, url, text } = article
  return { title, outlet: outlet ?? reading.outlet, url, text, reading }
}

/** The words of texts as the language packs cut them. */
export function wordsOf({ thima }: Context, { texts }: WordsRequest): WordsAnswer {
  return { words: texts.map((text) => thima.words(text, { language: THAI.test(text) ? 'th' : 'en' }).flat()) }
}

const THAI = /[\u0e00-\u0e7f]/

async function articleOf({ text, html, url, title, outlet, published, language }: ReadRequest) {
  const given = {
    ...(url && { url }),
    ...(title && { title }),
    ...(outlet && { outlet }),
    ...(published && { published, publishedFrom: 'given' as const }),
    ...(language && { language }),
  }
  if (html !== undefined) {
    const bytes = new TextEncoder().encode(html)
    const gathered = await gatherPage({ bytes, where: url ?? 'the page', address: url, contentType: 'text/html' })
    if (gathered.error) throw gathered.error
    return { ...gathered.article, ...given }
  }
  if (text === undefined || text.trim() === '')
    throw errors.invalid('it has none of `text`, `html` and, for who may add, `url`')
  return { ...plainArticle(title ? `${title}\n\n${text}` : text), ...given }
}

/** The article at an address, fetched from the open net. */
export async function fetchedArticle({ fetch }: Context, url: string): Promise<GatheredArticle> {
  const gathered = await gatherPage(await fetch(url))
  if (gathered.error) throw gathered.error
  return { ...gathered.article, url: gathered.article.url ?? url }
}
