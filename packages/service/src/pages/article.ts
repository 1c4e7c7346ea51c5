import { formatDate, isDate } from 'thima/model'
import type { Article, Told } from '../api/index.ts'
import { type Html, href, html } from './html.ts'
import type { Words } from './words.ts'

/** An article with who says what in it, as HTML that needs no script. */
export function articlePage(article: Article, language: string, words: Words): Html {
  const { reading } = article
  const title =
    reading.title === null ? html`${article.title ?? article.id}` : html`${noted(article, ...reading.title)}`
  const url = href(article.url)
  return html`<main lang="${language}"><article lang="${article.language}">
<header><h1>${title}</h1>
<p>${article.outlet ?? ''} · ${article.published === null ? words.undated : html`<time datetime="${article.published}">${told(article.published, language)}</time>`}</p>
<p>${url && html`<a href="${url}" rel="noopener noreferrer">${words.original}</a> · `}<a href="/article/${encodeURIComponent(article.id)}/page">${words.captured}</a></p></header>
<section aria-label="${words.text}">
${paragraphs(article)}
</section></article>
<section><h2>${words.statements}</h2>
${reading.statements.length === 0 ? html`<p>${words.none}</p>` : html`<ol class="told">${reading.statements.map((_, i) => statement(article, i, words, language))}</ol>`}
</section></main>`
}

/** A date in the person's language, Thai in the Buddhist era with the common one beside it; a time of day in its own offset. */
function told(value: string, language: string): string {
  const [, day, time] = /^([^T]+)(?:T(\d{2}:\d{2}))?/.exec(value)!
  if (!isDate(day)) return value
  const inEra = (era: 'buddhist' | 'common') => formatDate(day, { language: language === 'th' ? 'th' : 'en', era })
  return `${language === 'th' ? `${inEra('buddhist')} (${inEra('common')})` : inEra('common')}${time ? ` ${time}` : ''}`
}

/** The text in paragraphs; what belongs to the page only is small. */
function paragraphs(article: Article): Html[] {
  const { text, reading } = article
  const inside = (spans: readonly (readonly [number, number])[], start: number, end: number) =>
    spans.some(([from, to]) => from <= start && end <= to)
  return [...text.matchAll(/[^\n]+/gu)].flatMap(({ 0: line, index: start }) => {
    const end = start + line.length
    if (line.trim() === '' || (reading.title !== null && inside([reading.title], start, end))) return []
    if (inside(reading.furniture, start, end)) return [html`<p><small>${line}</small></p>\n`]
    return [html`<p>${noted(article, start, end)}</p>\n`]
  })
}

/** A stretch of the text; behind each statement that ends in it the number of its entry. */
function noted({ text, reading }: Article, start: number, end: number): Html[] {
  const notes = reading.statements
    .map(({ id, content }, i) => ({ id, number: i + 1, at: Math.max(...content.map(([, to]) => to)) }))
    .filter(({ at }) => start < at && at <= end)
    .sort((a, b) => a.at - b.at)
  let last = start
  const parts = notes.map(({ id, number, at }) => {
    const part = html`${text.slice(last, at)}${at === last && ' '}<sup><a id="t-s${number}" href="#${id}">${number}</a></sup>`
    last = at
    return part
  })
  return [...parts, html`${text.slice(last, end)}`]
}

function statement(article: Article, i: number, words: Words, language: string): Html {
  const { text, reading, outlet, told: entries } = article
  const { id, content, chain, quotation, saidAt } = reading.statements[i]
  const said = content.map(([start, end]) => text.slice(start, end).trim()).join(' … ')
  const entry: Told | undefined = entries.find(({ local }) => local === id)
  const way = [
    ...chain.map((link) => (link.kind === 'unknown' ? words.nobody : link.name)),
    ...(outlet === null ? [] : [outlet]),
  ]
  return html`<li id="${id}"><b class="number">${i + 1}</b><blockquote lang="${article.language}">${said}</blockquote>
<p>${way.length === 0 ? words.nobody : way.join(' → ')} · ${words.quotation[quotation]}${saidAt !== null && html` · ${words.said} <time>${told(saidAt, language)}</time>`}</p>
${entry !== undefined && entry.claims.length > 0 && html`<ul aria-label="${words.claims}">${entry.claims.map((claim) => html`<li><a href="/claim/${claim.id}">${claim.about}</a> (${words.status[claim.status]}; ${words.polarity[claim.polarity]})</li>`)}</ul>`}
<p><a href="#t-s${i + 1}">${words.back}</a></p></li>`
}
