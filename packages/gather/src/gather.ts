import { type Capture, plainArticle } from './article.ts'
import { decode } from './charset.ts'
import { errors } from './errors.ts'
import { type Gathered, join, jsonLines } from './json-lines.ts'
import { binaryKind, kindOf } from './kind.ts'
import { LIMITS } from './limits.ts'

/** Bytes that are enough to tell what a page is. */
export const HEAD = 65_536

/**
 * Reads what comes in (a file, standard input, an answer) as articles: one of a text or an HTML page, one a line of JSON
 * lines. What is wrong with a page or a line comes as an error beside the articles; nothing is thrown.
 */
export async function* gather(
  chunks: AsyncIterable<Uint8Array>,
  about: Omit<Capture, 'bytes'>,
): AsyncGenerator<Gathered> {
  const input = chunks[Symbol.asyncIterator]()
  const parts: Uint8Array[] = []
  let size = 0
  let done = false
  const more = async () => {
    const next = await input.next()
    if (next.done) done = true
    else {
      parts.push(next.value)
      size += next.value.length
    }
  }
  while (!done && size < HEAD) await more()
  const head = join(parts, size)
  const binary = binaryKind(head)
  if (binary) yield { error: errors.pageBinary(about.where, binary) }
  else if (kindOf(headText(head), about.where, about.contentType) === 'json-lines')
    yield* jsonLines(chain(parts, input), about.where)
  else {
    while (!done && size <= LIMITS.page) await more()
    if (size > LIMITS.page) yield { error: errors.pageTooLarge(about.where, LIMITS.page) }
    else yield await gatherPage({ ...about, bytes: join(parts, size) })
  }
  await input.return?.()
}

/** Makes an article of one page that is text or HTML. */
export async function gatherPage(capture: Capture): Promise<Gathered> {
  const { bytes, where, contentType } = capture
  const binary = binaryKind(bytes)
  if (binary) return { error: errors.pageBinary(where, binary) }
  if (bytes.length > LIMITS.page) return { error: errors.pageTooLarge(where, LIMITS.page) }
  if (kindOf(headText(bytes.subarray(0, HEAD)), where, contentType) === 'html') {
    const { htmlArticle } = await import('./html/article.ts')
    return htmlArticle(capture)
  }
  const { text } = decode(bytes, [charsetOf(contentType)])
  return text.trim() === '' ? { error: errors.pageEmpty(where) } : { article: plainArticle(text) }
}

/** The `charset` of a `Content-Type`. */
export function charsetOf(contentType: string | undefined): string | null {
  return /charset\s*=\s*["']?([^"';\s]+)/i.exec(contentType ?? '')?.[1] ?? null
}

/** The beginning as text: enough to tell its kind, whatever it is encoded in. */
export function headText(bytes: Uint8Array): string {
  const cut = bytes.subarray(0, 4096)
  return decode(cut).text
}

async function* chain(parts: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* parts
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}
