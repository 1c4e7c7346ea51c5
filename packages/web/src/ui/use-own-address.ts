import { useEffect } from 'preact/hooks'
import { go } from '../app/router.ts'

/** Puts a page under the address that it has now: claims and stories come together and apart, and are found by ids that they had. */
export function useOwnAddress(asked: string, found: string | undefined, address: (id: string) => string): void {
  useEffect(() => {
    if (found && found !== asked) go(address(found) + location.search + location.hash, { replace: true })
  }, [asked, found])
}
