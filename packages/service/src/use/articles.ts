import { gatherPage, plainArticle, readOptions } from '@thima/gather'
import type { ArticlesQuery } from '@thima/ledger'
import type { Article, ArticlesPage, ReadAnswer, ReadRequest } from '../api/index.ts'
import type { Context } from '../context.ts'
import { errors } from '../errors.ts'

export async function listArticles({ ledger }: Context, query: ArticlesQuery): Promise<ArticlesPage> {
  return { ...(await ledger.articles(query)), covers: await ledger.coverage() }
}

export async function getArticle({ ledger }: Context, id: string): Promise<Article> {
  return { ...(await ledger.article(id)), covers: await ledger.coverage() }
}

/** Reads a text or a page; nothing is stored. */
export async function readText({ thima }: Context, asked: ReadRequest): Promise<ReadAnswer> {
  const article = await articleOf(asked)
  const options = readOptions(article)
  await thima.prepare(article.text, options)
  const reading = thima.read(article.text, options)
  const { title, outlet, url, text } = article
  return { title, outlet: outlet ?? reading.outlet, url, text, reading }
}

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
  if (text === undefined || text.trim() === '') throw errors.invalid('it has neither `text` nor `html`')
  return { ...plainArticle(title ? `${title}\n\n${text}` : text), ...given }
}
