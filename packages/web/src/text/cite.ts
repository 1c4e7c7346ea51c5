import { formatDate, type Reading, type Statement } from 'thima/model'
import { linkName } from 'thima/terms'
import type { UiLanguage, Words } from '../words/index.ts'

/** What a citation is made of. */
export interface Cited {
  text: string
  reading: Reading
  statement: Statement
  /** Address at the publisher. */
  url: string | null
  /** Address here. */
  address: string
}

/** The words of a statement, pieces joined by an ellipsis. */
export const wordsOf = (text: string, { content }: Statement): string =>
  content.map(([start, end]) => text.slice(start, end).replace(/\s+/gu, ' ').trim()).join(' … ')

const day = (published: string | null) => published?.slice(0, 10) ?? null

function partsOf({ text, reading, statement }: Cited, language: UiLanguage, words: Words) {
  const names = statement.chain.map((link) =>
    link.kind === 'unknown' ? words.card.nobody : linkName(link, text, reading, language),
  )
  const published = day(reading.published)
  return {
    speaker: names[0] ?? words.card.nobody,
    via: names.slice(1),
    title: reading.title ? text.slice(...reading.title).trim() : null,
    outlet: reading.outlet,
    date: published ? formatDate(published, { language }) : words.copy.undated,
    words: wordsOf(text, statement),
  }
}

/** A citation in the manner of the person's language; in Thai with the year of the Buddhist era. */
export function citation(cited: Cited, language: UiLanguage, words: Words): string {
  const { speaker, via, title, outlet, date, words: said } = partsOf(cited, language, words)
  const through = via.length > 0 ? ` (${words.copy.via} ${via.join(` ${words.copy.via} `)})` : ''
  const where = [outlet, title && `“${title}”`, date, cited.url].filter(Boolean).join(', ')
  return `${speaker}${through}: “${said}” — ${where} [${words.copy.reading}]`
}

export function markdown(cited: Cited, language: UiLanguage, words: Words): string {
  const { speaker, via, title, outlet, date, words: said } = partsOf(cited, language, words)
  const named = title ?? outlet ?? words.card.here
  const where = cited.url ? `[${named}](${cited.url})` : named
  const chain = [speaker, ...via].join(' → ')
  return `> ${said}\n\n${[chain, where, title ? outlet : null, date].filter(Boolean).join(' · ')}\n`
}

/** CSL-JSON, as reference managers take it. The speaker is the author, the outlet the container. */
export function csl(cited: Cited, language: UiLanguage, words: Words): string {
  const { speaker, via, title, outlet, words: said } = partsOf(cited, language, words)
  const published = day(cited.reading.published)
  return JSON.stringify(
    [
      {
        id: `${cited.reading.sha256.slice(0, 12)}-${cited.statement.id}`,
        type: 'article-newspaper',
        title: title ?? said.slice(0, 80),
        author: [{ literal: speaker }],
        'container-title': outlet ?? undefined,
        issued: published ? { 'date-parts': [published.split('-').map(Number)] } : undefined,
        URL: cited.url ?? undefined,
        language: cited.reading.language,
        abstract: said,
        note: via.length > 0 ? `${words.copy.via} ${via.join(` ${words.copy.via} `)}` : undefined,
      },
    ],
    null,
    2,
  )
}

export function bibtex(cited: Cited, language: UiLanguage, words: Words): string {
  const { speaker, via, title, outlet, words: said } = partsOf(cited, language, words)
  const published = day(cited.reading.published)
  const fields = {
    author: `{${speaker}}`,
    title: title ?? said.slice(0, 80),
    journal: outlet,
    year: published?.slice(0, 4),
    date: published,
    url: cited.url,
    langid: cited.reading.language === 'th' ? 'thai' : 'english',
    note: [`“${said}”`, ...via.map((name) => `${words.copy.via} ${name}`)].join(', '),
  }
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = {${braced(value)}}`] : []))
  return `@article{thima-${cited.reading.sha256.slice(0, 8)}-${cited.statement.id},\n${lines.join(',\n')}\n}\n`
}

/** Braces of the value itself must not close the field. */
const braced = (value: string) => (value.startsWith('{') ? value : value.replace(/[{}]/g, ''))

/** The statement at the publisher, by a text fragment where the browser knows them. */
export function atPublisher({ text, statement, url }: Cited): string | null {
  const [first] = statement.content
  if (!url || !first) return null
  const said = text.slice(...first).trim()
  const shown =
    said.length <= 120
      ? encodeURIComponent(said).replaceAll('-', '%2D')
      : `${encodeURIComponent(said.slice(0, 40).trim()).replaceAll('-', '%2D')},${encodeURIComponent(said.slice(-40).trim()).replaceAll('-', '%2D')}`
  return `${url.replace(/#.*$/u, '')}#:~:text=${shown}`
}
