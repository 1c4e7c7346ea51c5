import { plainArticle, readOptions } from '@thima/gather'
import { trimmed } from '@thima/ledger'
import type { CheckAnswer, CheckRequest, SearchPage } from '../api/index.ts'
import type { Context } from '../context.ts'
import { errors } from '../errors.ts'
import { fetchedArticle } from './articles.ts'

export async function search(
  { ledger }: Context,
  { query, limit = 20, after }: { query: string; limit?: number; after?: string },
): Promise<SearchPage> {
  const { hits, next } = await ledger.hits(query, { limit, after: after === undefined ? null : Number(after) })
  return {
    items: hits,
    next: next === null ? null : String(next),
    query,
    ...(await ledger.facets(query)),
    covers: await ledger.coverage(),
  }
}

/** Looks for a sentence, a text or an article of the ledger: who said it first, on whose word, who denied it. */
export async function check(
  context: Context,
  { text, url, language }: CheckRequest,
  mayFetch = false,
): Promise<CheckAnswer> {
  const { ledger, thima } = context
  if (url !== undefined && url !== '') {
    const id = await ledger.articleAt(url)
    if (id === null && mayFetch) return checkFetched(context, url)
    if (id === null) throw errors.notCaptured(url)
    const { text: own, reading, outlet, published } = await ledger.article(id)
    return found(context, await ledger.find({ id, url, outlet, published, text: own, reading }), id)
  }
  if (text === undefined || text.trim() === '') throw errors.invalid('it has neither `text` nor `url`')
  const article = plainArticle(text)
  // A sentence is too short to tell its language by how much of it there is, and stands for a headline.
  const short = !text.trim().includes('\n') && text.length < 400
  const options = {
    ...readOptions(article),
    language: language ?? (short ? (/[\u0e00-\u0e7f]/.test(text) ? 'th' : 'en') : undefined),
  }
  await thima.prepare(text, options)
  const reading = thima.read(text, options)
  const title = reading.title ?? (short ? ([0, text.length] as const) : null)
  return found(context, await ledger.find({ ...article, id: 'asked', reading: { ...reading, title } }), null)
}

async function checkFetched(context: Context, url: string): Promise<CheckAnswer> {
  const { ledger, thima } = context
  const article = await fetchedArticle(context, url)
  const options = readOptions(article)
  await thima.prepare(article.text, options)
  return found(
    context,
    await ledger.find({ ...article, id: 'asked', reading: thima.read(article.text, options) }),
    null,
  )
}

async function found(
  { ledger }: Context,
  { asked, covers }: Awaited<ReturnType<Context['ledger']['find']>>,
  article: string | null,
): Promise<CheckAnswer> {
  const told = asked.flatMap((one) => one.found.flatMap(({ claim }) => claim.statements.map((told) => told.article)))
  const about = await ledger.about(told)
  return {
    asked: asked.map((one) => ({
      content: one.content,
      found: one.found.map(({ claim, lapses, ...rest }) => ({
        ...rest,
        claim: trimmed(claim, (id) => about.get(id)!, lapses),
      })),
    })),
    article,
    covers,
  }
}
