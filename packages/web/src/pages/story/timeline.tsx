import type { ClaimCard, TimelineRow } from '@thima/service/api'
import { to } from '../../app/router.ts'
import { useSettings, useWords } from '../../app/settings.ts'
import { Broken } from '../../text/broken.tsx'
import { DateText, tellDate } from '../../ui/date.tsx'
import { First } from '../../ui/first.tsx'
import { useNames } from '../../ui/names.ts'
import { Scroll } from '../../ui/scroll.tsx'
import { StatusTag } from '../../ui/status.tsx'

const LANES = 8
const LANE = 26

/** When each claim was told: a lane for each of the most told claims, and all tellings as a table below. */
export function Timeline({ rows, claims }: { rows: readonly TimelineRow[]; claims: readonly ClaimCard[] }) {
  const words = useWords()
  const named = useNames()
  const dated = rows.filter(({ day }) => day !== null)
  return (
    <>
      {dated.length > 0 && <Lanes rows={dated} claims={claims.slice(0, LANES)} />}
      <First name="timeline" of={rows} most={40}>
        {(shown) => (
          <Scroll class="timeline-table" label={words.story.table}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.story.day}</th>
                  <th scope="col">{words.search.facet.outlet}</th>
                  <th scope="col">{words.story.whoSays}</th>
                  <th scope="col">{words.story.what}</th>
                  <th scope="col">{words.story.after}</th>
                </tr>
              </thead>
              <tbody>
                {shown.map((row) => (
                  <tr key={`${row.statement} ${row.claim}`} class={row.changed ? 'changed' : ''}>
                    <td class="nowrap day">
                      <span aria-hidden="true">{row.changed ? '● ' : '○ '}</span>
                      {row.day ? <DateText value={row.day} short /> : words.text.undated}
                    </td>
                    <td class="outlet">{row.outlet ?? row.article}</td>
                    <td>
                      {row.speaker ? named(row.speaker) : words.claim.voice}
                      {row.through.length > 0 && (
                        <small>
                          {' '}
                          {words.story.through} {row.through.map(named).join(', ')}
                        </small>
                      )}
                    </td>
                    <td class="what" lang={row.language}>
                      <span class={`polarity ${row.polarity}`}>
                        {row.polarity === 'affirms' ? '' : `${words.polarity[row.polarity]}: `}
                      </span>
                      <a href={to.article(row.article, row.statement.split('#')[1])}>
                        <Broken text={row.content} />
                      </a>
                    </td>
                    <td>{row.after && <StatusTag status={row.after.status} />}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        )}
      </First>
    </>
  )
}

/** Claims as lanes over the days; shape tells what a telling does with the claim, filling that the day changed something. */
function Lanes({ rows, claims }: { rows: readonly TimelineRow[]; claims: readonly ClaimCard[] }) {
  const words = useWords()
  const { language, era } = useSettings()
  const days = [...new Set(rows.map(({ day }) => day as string))].sort()
  const tell = (day: string) =>
    tellDate(day, language, era === 'both' ? (language === 'th' ? 'buddhist' : 'common') : era, true)
  const told = claims.filter(({ id }) => rows.some(({ claim }) => claim === id))
  return (
    <div class="lanes" aria-hidden="true">
      <div class="lane-names">
        {told.map(({ id, about, language: lang }) => (
          <span key={id} lang={lang}>
            {about}
          </span>
        ))}
      </div>
      <svg
        aria-hidden="true"
        viewBox={`0 0 1000 ${told.length * LANE + 24}`}
        preserveAspectRatio="none"
        height={told.length * LANE + 24}
      >
        {told.map(({ id }, lane) => (
          <line key={id} x1="0" x2="1000" y1={lane * LANE + LANE / 2} y2={lane * LANE + LANE / 2} />
        ))}
      </svg>
      <div class="lane-marks">
        {told.flatMap(({ id }, lane) =>
          days.flatMap((day, i) => {
            const here = rows.filter((row) => row.claim === id && row.day === day)
            if (here.length === 0) return []
            const changed = here.some((row) => row.changed)
            const polarity = here.some((row) => row.polarity === 'denies')
              ? 'denies'
              : here.some((row) => row.polarity === 'affirms')
                ? 'affirms'
                : 'declines'
            return [
              <i
                key={`${id} ${day}`}
                class={`mark ${polarity} ${changed ? 'changed' : ''}`}
                style={{ left: `${((i + 0.5) / days.length) * 100}%`, top: `${lane * LANE + LANE / 2}px` }}
                title={`${tell(day)}: ${words.count.statements(here.length)}`}
              >
                {here.length > 1 ? here.length : ''}
              </i>,
            ]
          }),
        )}
        {days.map((day, i) =>
          days.length <= 8 || i % Math.ceil(days.length / 8) === 0 ? (
            <small
              key={day}
              style={{ left: `${((i + 0.5) / days.length) * 100}%`, top: `${told.length * LANE + 2}px` }}
            >
              {tell(day).replace(/\s\S+$/u, '')}
            </small>
          ) : null,
        )}
      </div>
    </div>
  )
}
