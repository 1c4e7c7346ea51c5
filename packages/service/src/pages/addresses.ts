/** Pages of the interface; each also answers with `.json` and `.csv`, from the address of the API beside it. */
const PAGES: readonly (readonly [page: RegExp, api: string | null])[] = [
  [/^\/$/, null],
  [/^\/read(?:\/[0-9a-f]+)?$/, null],
  [/^\/stories$/, '/stories'],
  [/^\/story\/([^/]+)$/, '/stories/$1'],
  [/^\/claims$/, '/claims'],
  [/^\/claim\/([^/]+)$/, '/claims/$1'],
  [/^\/articles$/, '/articles'],
  [/^\/article\/([^/]+)$/, '/articles/$1'],
  [/^\/sources$/, '/sources'],
  [/^\/source\/([^/]+)$/, '/sources/$1'],
  [/^\/search$/, '/search'],
  [/^\/check$/, '/check'],
  [/^\/review$/, '/review'],
  [/^\/decisions$/, '/decisions'],
  [/^\/audit$/, '/audit'],
  [/^\/add$/, '/jobs'],
  [/^\/about$/, '/overview'],
]

/** What has no page of its own, but is part of one. */
const PARTS: readonly (readonly [part: RegExp, api: string])[] = [[/^\/claim\/([^/]+)\/trace$/, '/claims/$1/trace']]

export const isPage = (path: string): boolean => PAGES.some(([page]) => page.test(path))

/** `/story/s1.csv` is `/api/v1/stories/s1` as CSV, `/add.json?job=1` the job; null for what is no such address. */
export function dataAddress(url: URL): URL | null {
  const found = /^(.+)\.(json|csv)$/.exec(url.pathname)
  if (found === null) return null
  for (const [page, api] of [...PAGES, ...PARTS]) {
    if (api === null || !page.test(found[1])) continue
    const data = new URL(url)
    const job = api === '/jobs' ? url.searchParams.get('job') : null
    data.pathname = `/api/v1${found[1].replace(page, api)}${job === null ? '' : `/${encodeURIComponent(job)}`}`
    data.searchParams.set('format', found[2])
    return data
  }
  return null
}
