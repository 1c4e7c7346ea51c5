import { looksLikeAddress } from '@thima/gather'
import { errors } from '../errors.ts'
import type { Sent } from '../jobs/pages.ts'
import type { C } from './route.ts'

/** What was sent: the files of a form, or the body as one file. */
export async function sentIn(c: C): Promise<{ files: Sent[]; addresses: string[] }> {
  const contentType = c.req.header('content-type') ?? ''
  if (!contentType.startsWith('multipart/form-data')) {
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    if (bytes.length === 0) throw errors.invalid('it is empty')
    if (!contentType.startsWith('application/json'))
      return { files: [{ name: nameOf(contentType), bytes, contentType }], addresses: [] }
    return fromJson(bytes)
  }
  const form = await c.req.formData().catch((cause) => {
    throw errors.invalid(`its form cannot be read (${cause instanceof Error ? cause.message : 'broken'})`)
  })
  const files: Sent[] = []
  for (const value of form.values()) {
    if (typeof value === 'string') continue
    files.push({
      name: value.name || 'file',
      bytes: new Uint8Array(await value.arrayBuffer()),
      contentType: value.type,
    })
  }
  if (files.length === 0) throw errors.invalid('its form holds no file')
  return { files, addresses: [] }
}

const nameOf = (contentType: string) =>
  /ndjson|jsonl/.test(contentType) ? 'articles.jsonl' : contentType.startsWith('text/html') ? 'page.html' : 'text'

/** Articles and addresses of JSON: one article, a list of them, or `{"articles": […], "urls": […]}`. */
function fromJson(bytes: Uint8Array): { files: Sent[]; addresses: string[] } {
  let given: unknown
  try {
    given = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw errors.invalid('it is no JSON')
  }
  const { articles, urls } = (given ?? {}) as { articles?: unknown; urls?: unknown }
  const addresses = urls === undefined ? [] : Array.isArray(urls) ? urls.map(String) : [String(urls)]
  for (const address of addresses)
    if (!looksLikeAddress(address)) throw errors.invalid(`${address} is no address of the web`)
  const all = Array.isArray(given) ? given : Array.isArray(articles) ? articles : addresses.length > 0 ? [] : [given]
  const lines = new TextEncoder().encode(all.map((one) => JSON.stringify(one)).join('\n'))
  return { files: all.length === 0 ? [] : [{ name: 'articles.jsonl', bytes: lines }], addresses }
}
