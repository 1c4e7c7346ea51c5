import { readFileSync } from 'node:fs'
import { type Html, html } from '../pages/html.ts'
import { plain } from '../pages/shell.ts'

/** docs/errors.md as a page: where the `type` of a problem leads. */
export function errorsPage(): string {
  return plain('Errors and notes', 'en', html`<main>${blocks(source())}</main>`)
}

function source(): string {
  try {
    return readFileSync(new URL('../../../../docs/errors.md', import.meta.url), 'utf8')
  } catch {
    return '# Errors and notes\n\nThe codes are explained in docs/errors.md of Thima.\n'
  }
}

/** Headings and paragraphs, which is all that the document has. */
function blocks(markdown: string): Html[] {
  return markdown.split(/\n{2,}/).map((block) => {
    const [, marks, title] = /^(#{1,3}) (.+)$/.exec(block.trim()) ?? []
    if (marks === undefined) return html`<p>${inline(block.trim())}</p>\n`
    if (marks.length === 3) return html`<h3 id="${title}"><code>${title}</code></h3>\n`
    return marks.length === 2 ? html`<h2>${title}</h2>\n` : html`<h1>${title}</h1>\n`
  })
}

const inline = (block: string): Html[] =>
  block.split('`').map((part, i) => (i % 2 === 1 ? html`<code>${part}</code>` : html`${part}`))
