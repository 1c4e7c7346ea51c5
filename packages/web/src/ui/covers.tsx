import type { Coverage } from '@thima/service/api'
import { useWords } from '../app/settings.ts'
import { DateText } from './date.tsx'

/** Over what an answer was drawn: it says no more than that. */
export function Covers({ covers, asOf }: { covers: Coverage; asOf?: string | null }) {
  const { stories: words } = useWords()
  const day = asOf ?? covers.upTo
  return (
    <p class="covers">
      {words.over(covers.articles, covers.outlets)}
      {day && (
        <>
          {' '}
          {words.upTo} <DateText value={day} />
        </>
      )}
    </p>
  )
}
