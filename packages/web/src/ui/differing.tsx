import type { Differing } from '@thima/service/api'
import { isDate } from 'thima/model'
import { to } from '../app/router.ts'
import { useWords } from '../app/settings.ts'
import { DateText } from './date.tsx'
import { Scroll } from './scroll.tsx'

/** Numbers, dates and places that tellings give differently: side by side, never averaged. */
export function DifferingTable({ differing }: { differing: readonly Differing[] }) {
  const words = useWords()
  const { differing: say } = words
  if (differing.length === 0) return null
  return (
    <section class="section">
      <h2>{say.title}</h2>
      <p class="help">{say.help}</p>
      {differing.map(({ what, of, claim, values }) => (
        <Scroll key={claim + what + of} label={`${say[what]} ${of ?? ''}`}>
          <table>
            <caption>
              {say[what]}
              {of && `: ${of}`}
            </caption>
            <thead>
              <tr>
                <th scope="col">{say.value}</th>
                <th scope="col">{say.words}</th>
                <th scope="col">{say.tellings}</th>
                <th scope="col">{say.since}</th>
              </tr>
            </thead>
            <tbody>
              {values.map(({ value, bound, first, tellings }) => (
                <tr key={value + bound}>
                  <th scope="row" class="value">
                    {bound && bound !== 'exact' && `${words.text.bounds[bound]} `}
                    {what === 'date' && isDate(value) ? <DateText value={value} /> : value}
                  </th>
                  <td>{[...new Set(tellings.map((one) => one.words))].slice(0, 3).join(' · ')}</td>
                  <td>
                    {tellings.map(({ id, article, outlet }, i) => (
                      <span key={id}>
                        {i > 0 && ', '}
                        <a href={to.article(article, id.split('#')[1])}>{outlet ?? article}</a>
                      </span>
                    ))}
                  </td>
                  <td>{first && <DateText value={first} short />}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      ))}
    </section>
  )
}
