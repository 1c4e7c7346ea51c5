import type { ClaimStatement, OriginRow } from '@thima/service/api'
import { to } from '../../app/router.ts'
import { useWords } from '../../app/settings.ts'
import { plainOriginWhy } from '../../text/ledger-why.ts'

/** The independent origins of a claim, each with the outlets that go back to it and why they are one. */
export function OriginList({
  origins,
  told,
}: {
  origins: readonly OriginRow[]
  told: ReadonlyMap<string, ClaimStatement>
}) {
  const words = useWords()
  return (
    <section class="section">
      <h2>{words.claim.origins}</h2>
      <p class="help">{words.claim.originsHelp}</p>
      {origins.length === 0 && <p>{words.claim.noOrigin}</p>}
      <ol class="origin-list">
        {origins.map(({ key, name, position, named, statements, why }) => {
          const outlets = [...new Set(statements.map((id) => told.get(id)?.outlet ?? told.get(id)?.article ?? id))]
          return (
            <li key={key}>
              <div>
                <h3>{name}</h3>
                <p class="facts">
                  <span class={`polarity ${position}`}>{words.polarity[position]}</span>
                  {!named && <span>{words.linkKind.unnamed}</span>}
                  <span>{words.count.statements(statements.length)}</span>
                </p>
              </div>
              <div>
                <p>
                  {outlets.map((outlet, i) => {
                    const id = statements.find(
                      (one) => (told.get(one)?.outlet ?? told.get(one)?.article ?? one) === outlet,
                    )
                    const article = id && told.get(id)?.article
                    return (
                      <span key={outlet}>
                        {i > 0 && ', '}
                        {article ? <a href={to.article(article, id.split('#')[1])}>{outlet}</a> : outlet}
                      </span>
                    )
                  })}
                </p>
                {why.length > 0 && (
                  <details class="rules">
                    <summary>{words.claim.whyOrigin}</summary>
                    <ul>
                      {why.map((line) => (
                        <li key={line}>{plainOriginWhy(line, words)}</li>
                      ))}
                    </ul>
                  </details>
                )}
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
