import type { Article, Told } from '../api/index.ts'
import { type Html, href, html } from './html.ts'
import type { Words } from './words.ts'

/** An article with who says what in it, as HTML that needs no script. */
export function articlePage(article: Article, language: string, words: Words): Html {
  const { reading, text } = article
  const title = reading.title === null ? article.title : text.slice(...reading.title).trim()
  const url = href(article.url)
  return html`<main lang="${language}"><article lang="${article.language}">
<header><h1>${title ?? article.id}</h1>
<p>${article.outlet ?? ''} · ${article.published === null ? words.undated : html`<time datetime="${article.published}">${article.published}</time>`}</p>
<p>${url && html`<a href="${url}" rel="noopener noreferrer">${words.original}</a> · `}<a href="/article/${encodeURIComponent(article.id)}/page">${words.captured}</a></p></header>
<section aria-label="${words.text}">
${paragraphs(article)}
</section></article>
<section><h2>${words.statements}</h2>
${reading.statements.length === 0 ? html`<p>${words.none}</p>` : html`<ol>${reading.statements.map((_, i) => statement(article, i, words))}</ol>`}
</section></main>`
}

/** The text in paragraphs, without what belongs to the page only; behind each statement the number of its entry. */
function paragraphs({ text, reading }: Article): Html[] {
  const notes = reading.statements.map(({ content }, i) => ({ at: Math.max(...content.map(([, end]) => end)), i }))
  const hidden = [...reading.furniture, ...(reading.title === null ? [] : [reading.title])]
  const found: Html[] = []
  for (const { 0: line, index: start } of text.matchAll(/[^\n]+/gu)) {
    const end = start + line.length
    if (line.trim() === '' || hidden.some(([from, to]) => from <= start && end <= to)) continue
    const here = notes.filter(({ at }) => start < at && at <= end).sort((a, b) => a.at - b.at)
    let last = start
    const parts = here.map(({ at, i }) => {
      const part = html`${text.slice(last, at)}<sup><a id="t-s${i + 1}" href="#${reading.statements[i].id}">${i + 1}</a></sup>`
      last = at
      return part
    })
    found.push(html`<p>${parts}${text.slice(last, end)}</p>\n`)
  }
  return found
}

function statement({ text, reading, outlet, told }: Article, i: number, words: Words): Html {
  const { id, content, chain, quotation, saidAt } = reading.statements[i]
  const said = content.map(([start, end]) => text.slice(start, end).trim()).join(' … ')
  const entry: Told | undefined = told.find(({ local }) => local === id)
  const way = [
    ...chain.map((link) => (link.kind === 'unknown' ? words.nobody : link.name)),
    ...(outlet === null ? [] : [outlet]),
  ]
  return html`<li id="${id}"><blockquote>${said}</blockquote>
<p>${way.length === 0 ? words.nobody : way.join(' → ')} · ${words.quotation[quotation]}${saidAt !== null && html` · ${words.said} <time>${saidAt}</time>`}</p>
${entry !== undefined && entry.claims.length > 0 && html`<ul aria-label="${words.claims}">${entry.claims.map((claim) => html`<li><a href="/claim/${claim.id}">${claim.about}</a> (${words.status[claim.status]}; ${words.polarity[claim.polarity]})</li>`)}</ul>`}
<p><a href="#t-s${i + 1}">${words.back}</a></p></li>`
}
