import type { Fetched, FetchOptions } from './fetch.ts'

/**
 * Fetches one address: http or https, from the open net only, within limits of time, size and redirects. What is not a text is
 * refused. Every failure is an error with a code. What it takes is loaded only where something is fetched.
 */
export async function fetchPage(address: string, options?: FetchOptions): Promise<Fetched> {
  const { fetchOver } = await import('./fetch.ts')
  return fetchOver({}, address, options)
}
