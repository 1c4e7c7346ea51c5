import { usePlace } from '../app/router.ts'
import { useWords } from '../app/settings.ts'

/** The same page as data: every page of the ledger also answers as JSON and as CSV. */
export function DataLinks() {
  const { article: words } = useWords()
  const { path, query } = usePlace()
  const asked = query.size > 0 ? `?${query}` : ''
  return (
    <p class="data-links">
      <a href={`${path}.json${asked}`} data-plain>
        {words.json}
      </a>{' '}
      <a href={`${path}.csv${asked}`} data-plain download>
        {words.csv}
      </a>
    </p>
  )
}
