import type { ClaimStatement, OriginRow } from '@thima/service/api'
import { to } from '../../app/router.ts'
import { useWords } from '../../app/settings.ts'
import { plainOrigin, plainOriginWhy } from '../../text/ledger-why.ts'
import { useNames } from '../../ui/names.ts'

/** The independent origins of a claim, each with the outlets that go back to it and why they are one. */
export function OriginList({
  origins,
  told,
}: {
  origins: readonly OriginRow[]
  told: ReadonlyMap<string, ClaimStatement>
}) {
  const words = useWords()
  const shown = useNames()
  return (
    <section class="section">
      <h2>{words.claim.origins}</h2>
      <p class="help">{words.claim.originsHelp}</p>
      {origins.length === 0 && <p>{words.claim.noOrigin}</p>}
      <ol class="origin-list">
        {origins.map(({ key, name, position, named, statements, why }) => {
          const ways = waysOf(statements, told)
          return (
            <li key={key}>
              <div>
                <h3>{plainOrigin(shown(name), words)}</h3>
                <p class="facts">
                  <span class={`polarity ${position}`}>{words.polarity[position]}</span>
                  {!named && <span>{words.linkKind.unnamed}</span>}
                  <span>{words.count.statements(statements.length)}</span>
                </p>
              </div>
              <div>
                <ul class="ways">
                  {ways.map(({ way, outlet, article, statement }) => (
                    <li key={way.join('>') + outlet}>
                      {way.map((relay) => (
                        <span key={relay}>{shown(relay)} → </span>
                      ))}
                      <a href={to.article(article, statement)}>{outlet}</a>
                    </li>
                  ))}
                </ul>
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

/** The ways by which an origin's words reached the pages: through whom, to which outlet; each once. */
function waysOf(statements: readonly string[], told: ReadonlyMap<string, ClaimStatement>) {
  const ways = new Map<string, { way: string[]; outlet: string; article: string; statement: string }>()
  for (const id of statements) {
    const one = told.get(id)
    if (!one) continue
    const outlet = one.outlet ?? one.article
    const way = one.chain.slice(1).flatMap(({ name }) => (name === outlet ? [] : [name]))
    const key = [...way, outlet].join('>')
    if (!ways.has(key)) ways.set(key, { way, outlet, article: one.article, statement: id.split('#')[1] })
  }
  return [...ways.values()]
}
