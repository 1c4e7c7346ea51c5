import type { Knowledge, Span } from '@thima/read/model'
import type { LedgerArticle } from './article.ts'
import { slug } from './slug.ts'
import { overlap } from './spans.ts'
import type { ClaimLanguage } from './words.ts'

/** Letters of the longest family name, and of the shortest name. */
const LONGEST = 24
const SHORTEST = 3

/**
 * An article with the people as entities whom it calls by their name and the reading took for nobody in particular: a
 * speaker behind a title, by that name wherever it stands.
 *
 *     นายกฤตภาส เหมวรานนท์ รัฐมนตรีช่วยว่าการ… กล่าวว่า …      นายกฤตภาสกล่าว
 *     ^^^^^^^^^^^^^^^^^^^                              ^^^^^^^^^
 */
export function withTitled(article: LedgerArticle, language: ClaimLanguage, knowledge: Knowledge): LedgerArticle {
  const { text, reading } = article
  const titles = titlesOf(language)
  const found = new Map<string, { id: string; name: string; mentions: Span[] }>()
  for (const { chain } of reading.statements) {
    for (const { kind, entity, span } of chain) {
      if (kind !== 'person' || entity !== null || span === null) continue
      const first = firstName(text.slice(...span), titles)
      if (first === null || found.has(first) || knowledge.lookup(first).length > 0) continue
      const mentions = mentionsOf(text, first, titles)
      if (mentions.length === 0) continue
      const name = text.slice(...mentions.reduce((a, b) => (b[1] - b[0] > a[1] - a[0] ? b : a)))
      found.set(first, { id: slug(name), name, mentions })
    }
  }
  if (found.size === 0) return article
  const taken = reading.entities.flatMap(({ mentions }) => mentions)
  const people = [...found.values()].map((one) => ({
    ...one,
    kind: 'person' as const,
    wikidata: null,
    mentions: one.mentions.filter((span) => !taken.some((other) => overlap(other, span))),
  }))
  const named = (span: Span) => people.find(({ mentions }) => mentions.some((mention) => overlap(mention, span)))
  const statements = reading.statements.map((statement) => ({
    ...statement,
    chain: statement.chain.map((link) => {
      const person = link.kind === 'person' && link.entity === null && link.span !== null ? named(link.span) : undefined
      return person === undefined ? link : { ...link, entity: person.id, name: person.name }
    }),
  }))
  return { ...article, reading: { ...reading, statements, entities: [...reading.entities, ...people] } }
}

const sorted = new WeakMap<ClaimLanguage, readonly string[]>()

/** The titles of a language, the longest first: sorted once for all articles in it. */
function titlesOf(language: ClaimLanguage): readonly string[] {
  let titles = sorted.get(language)
  if (titles === undefined) {
    titles = language.claimWords.titles
      .split(',')
      .map((title) => title.trim())
      .sort((a, b) => b.length - a.length)
    sorted.set(language, titles)
  }
  return titles
}

function firstName(words: string, titles: readonly string[]): string | null {
  const title = titles.find((one) => words.startsWith(one))
  if (title === undefined) return null
  const [first] = words.slice(title.length).trim().split(' ')
  return first !== undefined && first.length >= SHORTEST ? first : null
}

/** Where a name stands, with the family name where a title stands in front. */
function mentionsOf(text: string, first: string, titles: readonly string[]): Span[] {
  const found: Span[] = []
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + first.length)) {
    const end = at + first.length
    const before = text.slice(0, at).trimEnd()
    const titled = titles.some((title) => before.endsWith(title))
    const [, family] = (titled && /^ (\p{L}[\p{L}\p{M}]+)(?= )/u.exec(text.slice(end, end + LONGEST + 2))) || []
    found.push([at, family === undefined ? end : end + 1 + family.length])
  }
  return found
}
