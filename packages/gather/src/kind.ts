import type { PageKind } from './article.ts'
import { markOf } from './charset.ts'

/** First bytes of what people give by mistake, with its name. */
const SIGNATURES: readonly (readonly [bytes: readonly number[], name: string])[] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'a PDF document'],
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive (or an office document)'],
  [[0x1f, 0x8b], 'compressed data (gzip)'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture'],
  [[0xff, 0xd8, 0xff], 'a JPEG picture'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF picture'],
  [[0x7f, 0x45, 0x4c, 0x46], 'a program'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an office document'],
]

/** How many control characters text may have, as a share of the first bytes. */
const CONTROLS = 0.01

/** Says what the bytes are where they are no text, else null. Only the first bytes are looked at. */
export function binaryKind(bytes: Uint8Array): string | null {
  const known = SIGNATURES.find(([signature]) => signature.every((byte, i) => bytes[i] === byte))
  if (known) return known[1]
  if (markOf(bytes)) return null
  const head = bytes.subarray(0, 8192)
  let controls = 0
  for (const byte of head) {
    if (byte === 0) return 'binary data'
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1b) controls++
  }
  return controls > CONTROLS * head.length ? 'binary data' : null
}

/** The beginnings by which browsers tell HTML (WHATWG MIME Sniffing), and those of newer elements. */
const HTML_START =
  /^[\s\ufeff]*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|link|script|style|base|iframe|h[1-6]|div|p|a|b|br|span|table|font|article|main|section|header|nav|figure|img|ul|ol|blockquote)(?:[\s/>]|$)/i

const JSON_LINES_ENDING = /\.(?:jsonl|ndjson)$/i

/** What a page is, by its beginning. The ending is asked only for JSON lines whose first line is broken. */
export function kindOf(head: string, where: string, contentType?: string): PageKind {
  if (JSON_LINES_ENDING.test(where) || isArticleLine(head)) return 'json-lines'
  if (HTML_START.test(head)) return 'html'
  if (contentType && /^(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType) && head.includes('<')) return 'html'
  return 'text'
}

/** Whether the first line is a JSON object as JSON lines have them (it may be longer than the head). */
function isArticleLine(head: string): boolean {
  const first = head.trimStart()
  return /^\{\s*"[^"\\\n]{1,40}"\s*:/.test(first) && /"text"\s*:/.test(first)
}
