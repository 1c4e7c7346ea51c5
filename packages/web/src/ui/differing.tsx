import type { ClaimCard, Differing } from '@thima/service/api'
import { isDate } from 'thima/model'
import { to } from '../app/router.ts'
import { useSettings, useWords } from '../app/settings.ts'
import { Broken } from '../text/broken.tsx'
import { counted } from '../words/counted.ts'
import { DateText } from './date.tsx'
import { Scroll } from './scroll.tsx'

/** Numbers, dates and places that tellings give differently: side by side, never averaged. */
export function DifferingTable({
  differing,
  claims = [],
}: {
  differing: readonly Differing[]
  /** Where tellings of several claims differ: what each claims. */
  claims?: readonly Pick<ClaimCard, 'id' | 'about' | 'language'>[]
}) {
  const words = useWords()
  const { language } = useSettings()
  const { differing: say } = words
  if (differing.length === 0) return null
  return (
    <section class="section">
      <h2>{say.title}</h2>
      <p class="help">{say.help}</p>
      {differing.map(({ what, of, claim, values }, i) => {
        const title = of === null ? say[what] : `${say[what]}: ${counted(of, language)}`
        const about = claims.find(({ id }) => id === claim)
        return (
          <Scroll key={claim + what + of} label={`${say.title} ${i + 1}: ${title}`}>
            <table>
              <caption>
                {title}
                {about && (
                  <small class="of-claim">
                    {say.in}{' '}
                    <a href={to.claim(about.id)} lang={about.language}>
                      <Broken text={about.about} />
                    </a>
                  </small>
                )}
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
        )
      })}
    </section>
  )
}
