import type { ThimaError } from '@thima/read/model'
import { type Article, plainArticle } from './article.ts'
import { normalizeDate } from './dates.ts'
import { errors } from './errors.ts'
import { LIMITS } from './limits.ts'

/** An article, or why a line is none. */
export type Gathered = { article: Article; error?: undefined } | { article?: undefined; error: ThimaError }

/** Reads JSON lines as they come in: one article a line, a broken line does not stop the rest. Empty lines count as nothing. */
export async function* jsonLines(chunks: AsyncIterable<Uint8Array>, where: string): AsyncGenerator<Gathered> {
  let number = 0
  let first = true
  for await (const line of splitLines(chunks)) {
    number++
    const place = `${where}:${number}`
    if (line === null) {
      yield { error: errors.lineTooLong(place, LIMITS.line) }
      continue
    }
    const text = decodeLine(line)
    if (text === null) yield { error: errors.lineInvalid(place, 'it is not UTF-8') }
    else if (first && OPENS.test(text)) {
      // One object laid out for people would be an error a line.
      yield { error: errors.lineInvalid(place, 'its JSON goes on in the next line') }
      return
    } else if (text.trim() !== '') yield parseLine(text, place)
    if (text?.trim() !== '') first = false
  }
}

/** Where an object or a list begins that takes several lines. */
const OPENS = /^\s*(?:\[\s*)?[[{]\s*$/

export function decodeLine(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** One line as an article. */
export function parseLine(line: string, place: string): Gathered {
  let row: unknown
  try {
    row = JSON.parse(line)
  } catch (cause) {
    return { error: errors.lineInvalid(place, 'it is not JSON', cause) }
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    return { error: errors.lineInvalid(place, 'it is not a JSON object') }
  const fields = row as Record<string, unknown>
  if (typeof fields.text !== 'string') return { error: errors.lineInvalid(place, '`text` is missing or not a string') }
  for (const key of ['id', 'url', 'outlet', 'language', 'published', 'title'])
    if (fields[key] != null && typeof fields[key] !== 'string' && !(key === 'id' && typeof fields[key] === 'number'))
      return { error: errors.lineInvalid(place, `\`${key}\` is not a string`) }
  const field = (key: string) => (fields[key] == null || fields[key] === '' ? null : String(fields[key]))
  const published = field('published')
  const date = published && normalizeDate(published)
  if (published && !date)
    return { error: errors.lineInvalid(place, `\`published\` is no ISO date or date-time: ${published.slice(0, 40)}`) }
  const title = field('title')?.trim() ? field('title') : null
  const text = title === null ? fields.text : `${title}\n\n${fields.text}`
  if (text.trim() === '') return { error: errors.pageEmpty(place) }
  return {
    article: {
      ...plainArticle(text),
      id: field('id'),
      url: field('url'),
      outlet: field('outlet'),
      language: field('language'),
      published: date,
      publishedFrom: date === null ? null : 'given',
      title,
    },
  }
}

/** Lines of bytes without their ends; null for a line over the limit. A carriage return before the end is white space in JSON. */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array | null> {
  let parts: Uint8Array[] = []
  let size = 0
  const take = () => {
    const line = size > LIMITS.line ? null : parts.length === 1 ? parts[0] : join(parts, size)
    parts = []
    size = 0
    return line
  }
  const add = (part: Uint8Array) => {
    size += part.length
    if (size <= LIMITS.line) parts.push(part)
    else parts = []
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      add(chunk.subarray(start, end))
      yield take()
      start = end + 1
    }
    if (start < chunk.length) add(chunk.subarray(start))
  }
  if (size > 0) yield take()
}

export function join(parts: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
