import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Html, html } from './html.ts'

/** The page into which everything is put: that of the built interface where it is there, else a plain one. */
export class Shell {
  readonly #path: string | null
  #read: { at: number; page: string } | null = null

  constructor(folder: string | null) {
    this.#path = folder === null ? null : join(folder, 'index.html')
  }

  get built(): boolean {
    return this.#path !== null && existsSync(this.#path)
  }

  /** The interface's own page, empty: its script fills it. */
  empty(): string | null {
    return this.built ? this.#page() : null
  }

  /** The same with something to read in it before, or without, a script. */
  around(title: string, language: string, content: Html): string {
    const page = this.empty()
    if (page === null) return plain(title, language, content)
    return page
      .replace(/<title>[^<]*<\/title>/, () => `<title>${html`${title}`} · ที่มา Thima</title>`)
      .replace(/<noscript>[\s\S]*?<\/noscript>/, '')
      .replace(/<div id="app">\s*<\/div>/, () => `<div id="app">${content}</div>`)
  }

  #page(): string {
    const at = statSync(this.#path!).mtimeMs
    if (this.#read?.at !== at) this.#read = { at, page: readFileSync(this.#path!, 'utf8') }
    return this.#read.page
  }
}

/** A page of our own, with a style sheet of our own and no script. */
export function plain(title: string, language: string, content: Html): string {
  return `<!doctype html>
${html`<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>${title} · ที่มา Thima</title><link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/plain.css"></head>
<body>${content}</body></html>`}
`
}

export const PLAIN_CSS = `body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.75 "IBM Plex Sans Thai", "Noto Sans Thai", "Sarabun", system-ui, sans-serif; }
h1, h2, h3 { line-height: 1.4; } code, pre { font-family: ui-monospace, monospace; font-size: 0.9em; } code, th, td { overflow-wrap: anywhere; } th { min-width: 5rem; } pre { overflow-x: auto; }
blockquote { margin: 0; padding-inline-start: 1rem; border-inline-start: 0.25rem solid; } table { border-collapse: collapse; }
th, td { text-align: start; vertical-align: top; padding: 0.2rem 0.8rem 0.2rem 0; } input, button { font: inherit; padding: 0.3rem 0.6rem; }
`
