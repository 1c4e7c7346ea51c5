/** What is taken from a page that was dropped as a file: its text, and what the page says about itself. */
export interface PageText {
  text: string
  title: string | null
  outlet: string | null
  published: string | null
  url: string | null
}

/** Elements whose text stands on lines of its own. */
const BLOCKS =
  /^(?:address|article|aside|blockquote|br|caption|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|option|p|pre|section|summary|table|td|th|tr|ul)$/i
/** Elements whose text nobody reads on the page. */
const UNREAD = /^(?:script|style|noscript|template|svg|iframe|head|select|button|nav|canvas|object)$/i

/**
 * The text of a page as lines. The article is looked for where the page itself marks it (`article`, `main`); what is not of
 * it the reader marks as furniture. The command and the service do this with more care.
 */
export function textOfPage(page: Document): PageText {
  const meta = (...names: string[]) => {
    for (const name of names) {
      const value = page.querySelector(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`)
      const content = value?.getAttribute('content')?.trim()
      if (content) return content
    }
    return null
  }
  const root =
    largest(page.querySelectorAll('article')) ?? page.querySelector('main') ?? page.body ?? page.documentElement
  const title = meta('og:title') ?? page.querySelector('h1')?.textContent?.trim() ?? page.title.trim()
  const body = linesOf(root).join('\n').trim()
  const published = meta('article:published_time', 'datePublished', 'date', 'dc.date', 'parsely-pub-date')
  return {
    text: title && !body.slice(0, 2000).includes(title) ? `${title}\n\n${body}` : body,
    title: title || null,
    outlet: meta('og:site_name', 'application-name'),
    published: published && /^\d{4}-\d{2}-\d{2}/.test(published) ? published : null,
    url: page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'),
  }
}

function largest(articles: NodeListOf<Element>): Element | null {
  return [...articles].reduce<Element | null>(
    (best, one) => ((one.textContent?.length ?? 0) > (best?.textContent?.length ?? 0) ? one : best),
    null,
  )
}

function linesOf(root: Element): string[] {
  const lines: string[] = ['']
  const walk = (node: Node) => {
    if (node.nodeType === 3) {
      lines[lines.length - 1] += (node.nodeValue ?? '').replace(/[\t\n\r ]+/g, ' ')
      return
    }
    const { nodeName } = node
    if (node.nodeType !== 1 || UNREAD.test(nodeName)) return
    const block = BLOCKS.test(nodeName)
    if (block) lines.push('')
    for (const child of node.childNodes) walk(child)
    if (block) lines.push('')
  }
  walk(root)
  return lines.map((line) => line.trim()).filter((line) => line !== '')
}
