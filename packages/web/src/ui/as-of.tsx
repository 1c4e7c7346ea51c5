import { go, usePlace, withQuery } from '../app/router.ts'
import { useSettings, useWords } from '../app/settings.ts'
import { tellDate } from './date.tsx'

/** Chooses the day as of which the page tells; the choice is in the address. */
export function AsOf({ days }: { days: readonly string[] }) {
  const { claim: words } = useWords()
  const { language, era } = useSettings()
  const { query } = usePlace()
  const own = era === 'both' ? (language === 'th' ? 'buddhist' : 'common') : era
  if (days.length < 2 && !query.get('asOf')) return null
  const all = [...new Set([...days, ...(query.get('asOf') ? [query.get('asOf') as string] : [])])].sort()
  return (
    <label class="as-of">
      {words.asOf}{' '}
      <select
        value={query.get('asOf') ?? ''}
        onChange={(event) => go(withQuery({ asOf: event.currentTarget.value || null }))}
      >
        <option value="">{words.today}</option>
        {all.map((day) => (
          <option key={day} value={day}>
            {tellDate(day, language, own, false)}
          </option>
        ))}
      </select>
    </label>
  )
}
