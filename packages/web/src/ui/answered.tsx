import type { ComponentChildren } from 'preact'
import type { Asked } from '../api/use-answer.ts'
import { useWords } from '../app/settings.ts'
import { Failure, Loading } from './states.tsx'

/** What the service answered, or that it is being asked, or what went wrong. What is shown stays while the next is asked for. */
export function Answered<T>({
  asked,
  page,
  children,
}: {
  asked: Asked<T>
  /** Whether the page has no headline but that of the answer. */
  page?: boolean
  children: (answer: T) => ComponentChildren
}) {
  const { state } = useWords()
  if (asked.error) return <Failure error={asked.error} again={asked.again} page={page} />
  if (asked.answer === null) return asked.asking ? <Loading /> : null
  return (
    <div aria-busy={asked.asking} class={asked.asking ? 'asking' : undefined}>
      {asked.asking && (
        <p class="unseen" role="status">
          {state.loading}
        </p>
      )}
      {children(asked.answer)}
    </div>
  )
}
