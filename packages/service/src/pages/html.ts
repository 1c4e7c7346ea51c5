/** Text as HTML shows it. */
export const text = (value: string): string =>
  value.replace(/[&<>"']/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[sign]!)

/** HTML made of HTML: what is put into it is escaped, unless it was made by this too. */
export class Html {
  readonly html: string

  constructor(html: string) {
    this.html = html
  }

  toString(): string {
    return this.html
  }
}

type Part = string | number | null | undefined | false | Html | readonly Part[]

export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.map((string, i) => (i === 0 ? string : shown(parts[i - 1]) + string)).join(''))
}

function shown(part: Part): string {
  if (part === null || part === undefined || part === false) return ''
  if (part instanceof Html) return part.html
  return typeof part === 'object' ? part.map(shown).join('') : text(String(part))
}

/** An address that may stand in a link: another scheme than those of the web is none. */
export function href(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) ? url : null
}
