import type { Article, LanguagePack } from './language/index.ts'
import type { ReadOptions } from './model/index.ts'

/** Divides a page into lines and says what each is. */
export function readPage(text: string, _pack: LanguagePack, options: ReadOptions): Article {
  const lines: Article['lines'] = []
  for (let start = 0; start <= text.length; ) {
    let end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    lines.push({ start, end, role: text.slice(start, end).trim() === '' ? 'blank' : 'body' })
    start = end + 1
  }
  return { lines, title: null, byline: null, dateline: null, captions: [], furniture: [], credits: [], printed: null, links: options.links ?? [] }
}
