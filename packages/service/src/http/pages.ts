import type { Context } from '../context.ts'
import { knownError } from '../errors.ts'
import { isPage } from '../pages/addresses.ts'
import { articlePage } from '../pages/article.ts'
import { html } from '../pages/html.ts'
import { PLAIN_CSS, Shell } from '../pages/shell.ts'
import { StaticFiles } from '../pages/static.ts'
import { wordsFor } from '../pages/words.ts'
import { getArticle } from '../use/index.ts'
import { CAPTURED } from './headers.ts'
import { tagged } from './reply.ts'
import type { App, C } from './route.ts'

const HTML = { 'Content-Type': 'text/html; charset=utf-8', Vary: 'Accept-Language' }

/** Pages for people: the interface's shell at each of its addresses, articles readable without a script, and its files. */
export function pages(app: App, context: Context, web: string | null): void {
  const shell = new Shell(web)
  const files = web === null ? null : new StaticFiles(web)

  app.get('/plain.css', (c) => tagged(c, PLAIN_CSS, { 'Content-Type': 'text/css; charset=utf-8' }))

  app.get('/article/:id', async (c) => {
    const { language, words } = wordsFor(c.req.header('accept-language'))
    const article = await getArticle(context, c.req.param('id')).catch((error: unknown) => {
      const page = knownError(error).code === 'article-unknown' ? missing(c) : null
      if (page === null) throw error
      return page
    })
    if (article instanceof Response) return article
    return tagged(c, shell.around(article.title ?? article.id, language, articlePage(article, language, words)), HTML)
  })

  // Never shown as a page of ours: a browser that opens it gets plain text, or the file.
  app.get('/article/:id/page', (c) => captured(c.req.param('id'), c.req.query('sha256'), c.req.query('as') === 'text'))
  app.get('/api/v1/articles/:id/page', (c) =>
    captured(c.req.param('id'), c.req.query('sha256'), c.req.query('as') === 'text'),
  )

  app.get('*', async (c, next) => {
    if (isPage(c.req.path)) {
      const page = shell.empty()
      if (page !== null) return tagged(c, page, HTML)
      const { language, words } = wordsFor(c.req.header('accept-language'))
      const content = html`<main><h1>Thima</h1><p>${words.notBuilt}</p><p><a href="/api">/api</a></p></main>`
      return tagged(c, shell.around('Thima', language, content), HTML)
    }
    return (await files?.get(c.req.path, (name) => c.req.header(name))) ?? missing(c) ?? next()
  })

  /** For whoever opens an address that there is not: the interface, which says so. Programs get the problem. */
  function missing(c: C): Response | null {
    const page =
      (c.req.header('accept') ?? '').includes('text/html') && !/^\/(?:api|mcp)\b/.test(c.req.path)
        ? shell.empty()
        : null
    return page === null ? null : new Response(page, { status: 404, headers: { ...HTML, 'Cache-Control': 'no-store' } })
  }

  async function captured(id: string, sha256: string | undefined, asText: boolean): Promise<Response> {
    const page = await context.ledger.page(id, sha256)
    const name = `${page.sha256.slice(0, 16)}${asText ? '.txt' : '.bin'}`
    return new Response(page.bytes as Uint8Array<ArrayBuffer>, {
      headers: {
        ...CAPTURED,
        'Content-Type': asText ? 'text/plain; charset=utf-8' : 'application/octet-stream',
        'Content-Disposition': `${asText ? 'inline' : 'attachment'}; filename="${name}"`,
        'Cache-Control': 'private, no-cache',
        ETag: `"${page.sha256}"`,
      },
    })
  }
}
