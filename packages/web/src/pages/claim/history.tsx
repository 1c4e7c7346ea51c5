import type { ClaimStatement, HistoryDay } from '@thima/service/api'
import { to } from '../../app/router.ts'
import { useWords } from '../../app/settings.ts'
import { DateText } from '../../ui/date.tsx'
import { StatusLine } from '../../ui/status.tsx'
import type { Words } from '../../words/index.ts'

/** How a claim went: each day on which it was told, what that day changed, and because of which words. */
export function History({
  history,
  told,
}: {
  history: readonly HistoryDay[]
  told: ReadonlyMap<string, ClaimStatement>
}) {
  const words = useWords()
  return (
    <section class="section">
      <h2>{words.claim.history}</h2>
      <p class="help">{words.claim.historyHelp}</p>
      <ol class="history">
        {history.map((day) => (
          <li key={day.day} class={day.changed ? 'changed' : ''}>
            <p class="day">
              <DateText value={day.day} short />
            </p>
            <div>
              <StatusLine {...day} />
              <p class="facts">
                <span>
                  {words.count.origins(day.independentOrigins)}, {words.count.named(day.namedOrigins)}
                </span>
                {day.course && <span>{words.course[day.course]}</span>}
                {!day.changed && <span>{words.claim.unchanged}</span>}
              </p>
              {day.changes.some(({ before }) => before !== null) && (
                <ul class="changes">
                  {day.changes
                    .filter(({ before }) => before !== null)
                    .map(({ what, before, now }) => (
                      <li key={what}>
                        {words.claim.changes[what] ?? what}: <s>{tellValue(what, before ?? '', words)}</s> →{' '}
                        <b>{tellValue(what, now, words)}</b>
                      </li>
                    ))}
                </ul>
              )}
              {day.changed && day.because.length > 0 && (
                <p class="because">
                  {words.claim.because}{' '}
                  {day.because.slice(0, 3).map((id, i) => {
                    const one = told.get(id)
                    return one ? (
                      <span key={id}>
                        {i > 0 && ' · '}
                        <a href={to.article(one.article, id.split('#')[1])} lang={one.language}>
                          “{one.content.length > 110 ? `${one.content.slice(0, 110)}…` : one.content}”
                        </a>{' '}
                        <small>{one.outlet}</small>
                      </span>
                    ) : null
                  })}
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** A value of what changed, in words where it has any. */
function tellValue(what: string, value: string, words: Words): string {
  const lists: Record<string, Readonly<Record<string, string>>> = {
    status: words.status,
    flags: words.flag,
    course: words.course,
  }
  const list = lists[what]
  if (!list) return value
  const said = value
    .split(/[;,]\s*/)
    .filter(Boolean)
    .map((one) => list[one] ?? one)
  return said.join(', ') || words.claim.nothing
}
