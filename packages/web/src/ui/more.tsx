import { withQuery } from '../app/router.ts'
import { useWords } from '../app/settings.ts'

/** The way to the next page of a list, which has an address of its own. */
export function More({ next }: { next: string | null }) {
  const { state } = useWords()
  return next === null ? null : (
    <p class="more-link">
      <a class="button" href={withQuery({ after: next })}>
        {state.older}
      </a>
    </p>
  )
}
