/** Pages of the interface; each also answers with `.json` and `.csv`, from the address of the API beside it. */
const PAGES: readonly (readonly [page: RegExp, api: string | null])[] = [
  [/^\/$/, null],
  [/^\/read(?:\/[0-9a-f]+)?$/, null],
  [/^\/stories$/, '/stories'],
  [/^\/story\/([^/]+)$/, '/stories/$1'],
  [/^\/claims$/, '/claims'],
  [/^\/claim\/([^/]+)$/, '/claims/$1'],
  [/^\/claim\/([^/]+)\/trace$/, '/claims/$1/trace'],
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
  [/^\/settings$/, null],
]

export const isPage = (path: string): boolean => PAGES.some(([page]) => page.test(path))

/** `/story/s1.csv` is `/api/v1/stories/s1` as CSV; null for what is no such address. */
export function dataAddress(path: string): { path: string; format: 'json' | 'csv' } | null {
  const found = /^(.+)\.(json|csv)$/.exec(path)
  if (found === null) return null
  for (const [page, api] of PAGES) {
    if (api !== null && page.test(found[1]))
      return { path: `/api/v1${found[1].replace(page, api)}`, format: found[2] as 'json' | 'csv' }
  }
  return null
}
