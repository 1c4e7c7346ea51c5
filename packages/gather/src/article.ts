import type { PageLink, ReadOptions, Span } from '@thima/read/model'

/** What was captured: the bytes as they came and what is known of them. */
export interface Capture {
  bytes: Uint8Array
  /** Where it was found: a path, an address, `-`. For messages, and for telling JSON lines by their ending. */
  where: string
  /** Address of the page, against which its links are resolved. */
  address?: string
  /** The `Content-Type` that it came with. */
  contentType?: string
}

export type PageKind = 'html' | 'text' | 'json-lines'

/**
 * The readable text of a page with what the page tells of it. `text` is what spans index: the headline and the text
 * with an empty line between them where they come apart, else the text as it was captured.
 */
export interface Article {
  /** As it came with the article (JSON lines), else null. */
  id: string | null
  url: string | null
  outlet: string | null
  language: string | null
  /** ISO date, or date-time with its offset. */
  published: string | null
  /** `given` with the article, or found in the page's metadata. */
  publishedFrom: 'given' | 'metadata' | null
  title: string | null
  byline: string | null
  /** Agencies and others that the page's metadata credit the text to. */
  credits: string[]
  text: string
  links: PageLink[]
  captions: Span[]
  /** What the page shows beside the article: share buttons, lists of links, forms. */
  furniture: Span[]
}

/** An article that has nothing but its text. */
export function plainArticle(text: string): Article {
  return {
    id: null,
    url: null,
    outlet: null,
    language: null,
    published: null,
    publishedFrom: null,
    title: null,
    byline: null,
    credits: [],
    text,
    links: [],
    captions: [],
    furniture: [],
  }
}

/** What the reader is told of an article beside its text. */
export function readOptions(article: Article): ReadOptions {
  const { language, published, publishedFrom, outlet, title, links, furniture, captions } = article
  return {
    ...(language && { language }),
    ...(published && { published }),
    ...(published && publishedFrom && { publishedFrom }),
    ...(outlet && { outlet }),
    ...(title && { title }),
    ...(links.length > 0 && { links }),
    ...(furniture.length > 0 && { furniture }),
    ...(captions.length > 0 && { captions }),
  }
}
