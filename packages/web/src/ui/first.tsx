import type { ComponentChildren } from 'preact'
import { usePlace, withQuery } from '../app/router.ts'
import { useWords } from '../app/settings.ts'

/**
 * The first of a long list, and the way to all of it, which is in the address: a page with a thousand rows is slow to draw,
 * and nobody reads them all.
 */
export function First<T>({
  name,
  of,
  most,
  children,
}: {
  name: string
  of: readonly T[]
  most: number
  children: (shown: readonly T[]) => ComponentChildren
}) {
  const { story: words } = useWords()
  const { query } = usePlace()
  const asked = query.getAll('all')
  const all = of.length <= most || asked.includes(name)
  return (
    <>
      {children(all ? of : of.slice(0, most))}
      {!all && (
        <p class="more-link">
          <a class="button" href={withQuery({ all: name })}>
            {words.allOf(of.length)}
          </a>
        </p>
      )}
    </>
  )
}
