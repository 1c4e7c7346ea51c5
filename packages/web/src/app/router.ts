import { createStore, useStore } from './store.ts'

/** Where a person is: every state of the interface is such an address. */
export interface Place {
  path: string
  query: URLSearchParams
  hash: string
}

const place = createStore<Place>(here())

export const usePlace = () => useStore(place)

/** Goes to an address of the interface. `replace` leaves no entry to go back to, for what changes while one looks at a page. */
export function go(address: string, { replace = false } = {}): void {
  if (replace) history.replaceState(history.state, '', address)
  else history.pushState(null, '', address)
  place.set(here())
}

/** The same page with other queries; null takes one away. */
export function withQuery(changes: Readonly<Record<string, string | null>>): string {
  const { path, query, hash } = here()
  const next = new URLSearchParams(query)
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') next.delete(name)
    else next.set(name, value)
  }
  const shown = next.toString()
  return `${path}${shown ? `?${shown}` : ''}${hash}`
}

/** Makes links of the interface go without loading it anew. Links of the service, downloads and new tabs stay links. */
export function startRouter(): void {
  addEventListener('popstate', () => place.set(here()))
  addEventListener('hashchange', () => place.set(here()))
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || event.defaultPrevented || event.button !== 0) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    if (link.target || link.hasAttribute('download') || link.origin !== location.origin) return
    if (link.pathname.startsWith('/api/') || link.dataset.plain !== undefined) return
    event.preventDefault()
    if (link.href !== location.href) go(link.pathname + link.search + link.hash)
  })
}

function here(): Place {
  if (typeof location === 'undefined') return { path: '/', query: new URLSearchParams(), hash: '' }
  const { pathname, search, hash } = location
  return { path: pathname, query: new URLSearchParams(search), hash: decoded(hash.slice(1)) }
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash)
  } catch {
    return hash
  }
}

/** Addresses of the things that the interface shows. An id may hold any character. */
export const to = {
  read: () => '/read',
  stories: () => '/stories',
  story: (id: string) => `/story/${encodeURIComponent(id)}`,
  claim: (id: string) => `/claim/${encodeURIComponent(id)}`,
  article: (id: string, statement?: string) =>
    `/article/${encodeURIComponent(id)}${statement ? `#${encodeURIComponent(statement)}` : ''}`,
  source: (id: string) => `/source/${encodeURIComponent(id)}`,
  search: (query = '') => `/search${query ? `?q=${encodeURIComponent(query)}` : ''}`,
  check: (text = '') => `/check${text ? `?q=${encodeURIComponent(text)}` : ''}`,
  add: () => '/add',
  review: () => '/review',
}
