import type { StoryDay } from '@thima/service/api'
import { useSettings, useWords } from '../app/settings.ts'
import { DateText, tellDate } from './date.tsx'
import { Scroll } from './scroll.tsx'
import { STATUS_SIGNS, StatusTag } from './status.tsx'

const BAR = 14
const HEIGHT = 46

/** Articles a day as bars, with what stood of the main claim below each; the same as a table for who reads no pictures. */
export function CourseChart({ days, table = false }: { days: readonly StoryDay[]; table?: boolean }) {
  const words = useWords()
  const { language, era } = useSettings()
  if (days.length === 0) return null
  const most = Math.max(1, ...days.map(({ articles }) => articles))
  const tell = (day: string) =>
    tellDate(day, language, era === 'both' ? (language === 'th' ? 'buddhist' : 'common') : era, true)
  const shown = days.slice(-40)
  return (
    <figure class="course">
      <svg
        role="img"
        aria-label={`${words.stories.course}: ${shown.map(({ day, articles }) => `${tell(day)} ${articles}`).join(', ')}`}
        viewBox={`0 0 ${Math.max(shown.length, 6) * BAR} ${HEIGHT + 16}`}
        width={Math.max(shown.length, 6) * BAR}
        height={HEIGHT + 16}
      >
        {shown.map(({ day, articles, status }, i) => (
          <g key={day} class={`bar ${status ?? ''}`}>
            <title>{`${tell(day)}: ${words.count.articles(articles)}${status ? `, ${words.status[status]}` : ''}`}</title>
            <rect
              x={i * BAR + 2}
              y={HEIGHT - (articles / most) * (HEIGHT - 4)}
              width={BAR - 4}
              height={(articles / most) * (HEIGHT - 4)}
            />
            {status && status !== shown[i - 1]?.status && (
              <text x={i * BAR + BAR / 2} y={HEIGHT + 13} text-anchor="middle">
                {STATUS_SIGNS[status]}
              </text>
            )}
          </g>
        ))}
        <line x1="0" x2={Math.max(shown.length, 6) * BAR} y1={HEIGHT} y2={HEIGHT} />
      </svg>
      {table && (
        <details>
          <summary>{words.stories.courseTable}</summary>
          <Scroll label={words.stories.courseTable}>
            <table>
              <tbody>
                {days.map(({ day, articles, outlets, status, course }) => (
                  <tr key={day}>
                    <th scope="row">
                      <DateText value={day} short />
                    </th>
                    <td>{words.count.articles(articles)}</td>
                    <td>{words.count.outlets(outlets)}</td>
                    <td>{status && <StatusTag status={status} />}</td>
                    <td>{course && words.course[course]}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        </details>
      )}
    </figure>
  )
}
