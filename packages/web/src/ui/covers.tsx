import type { Coverage } from '@thima/service/api'
import { useWords } from '../app/settings.ts'
import { DateText } from './date.tsx'

/** Over what an answer was drawn: it says no more than that. `still` says that the page does not follow what is decided anew. */
export function Covers({ covers, asOf, still = false }: { covers: Coverage; asOf?: string | null; still?: boolean }) {
  const { stories: words } = useWords()
  const day = asOf ?? covers.upTo
  return (
    <>
      <p class="covers">
        {words.over(covers.articles, covers.outlets)}
        {day && (
          <>
            {' '}
            {words.upTo} <DateText value={day} />
          </>
        )}
      </p>
      {!still && <Unsettled covers={covers} />}
    </>
  )
}

/** Says that stories are being decided anew: what is shown is as it was before, and follows. */
export function Unsettled({ covers }: { covers: Coverage }) {
  const { stories: words } = useWords()
  return (
    <p class={covers.unsettled > 0 ? 'unsettled' : 'unseen'} role="status">
      {covers.unsettled > 0 && words.unsettled(covers.unsettled)}
    </p>
  )
}
