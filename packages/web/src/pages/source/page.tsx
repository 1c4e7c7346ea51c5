import type { Source } from '@thima/service/api'
import { type LinkKind, STANCES, type Stance } from 'thima/model'
import { useAnswer } from '../../api/use-answer.ts'
import { to, usePlace } from '../../app/router.ts'
import type { PageProps } from '../../app/routes.ts'
import { useWords } from '../../app/settings.ts'
import { Broken } from '../../text/broken.tsx'
import { Answered } from '../../ui/answered.tsx'
import { Covers } from '../../ui/covers.tsx'
import { DataLinks } from '../../ui/data-links.tsx'
import { DateText } from '../../ui/date.tsx'
import { More } from '../../ui/more.tsx'
import { useNames } from '../../ui/names.ts'
import { StanceTag } from '../../ui/stance.tsx'
import { StatusTag } from '../../ui/status.tsx'
import { ToldChain } from '../../ui/told-chain.tsx'
import { ToldRow } from '../../ui/told-row.tsx'
import { useListKeys } from '../../ui/use-list-keys.ts'
import '../../style/ledger.css'
import './source.css'

/** Source: what it said, who passes it on, and what became of it. */
export default function SourcePage({ id }: PageProps) {
  const { query } = usePlace()
  const asked = useAnswer<Source>(`/sources/${encodeURIComponent(id)}`, { after: query.get('after') })
  useListKeys()
  return (
    <div class="page">
      <Answered asked={asked} page>
        {(source) => <Shown source={source} />}
      </Answered>
    </div>
  )
}

function Shown({ source }: { source: Source }) {
  const words = useWords()
  const shown = useNames()
  const { source: say } = words
  const { name, kind, names, wikidata, offices, statements, relayedBy, relays, outlets, became, said, covers } = source
  return (
    <>
      <p class="crumbs">
        <a href="/sources">{say.all}</a>
        {kind && ` · ${words.linkKind[kind as LinkKind] ?? kind}`}
      </p>
      <h1>{shown(name)}</h1>
      <p class="lead">{say.quoted(statements)}</p>
      <div class="row">
        <Covers covers={covers} />
        <DataLinks />
      </div>
      <div class="source-facts">
        {became.length > 0 && (
          <section>
            <h2>{say.became}</h2>
            <p class="help">{say.becameHelp}</p>
            <ul>
              {became.map(({ status, polarity, claims }) => (
                <li key={status + polarity}>
                  {say.says[polarity]} → <StatusTag status={status} /> <small>{words.count.claims(claims)}</small>
                </li>
              ))}
            </ul>
          </section>
        )}
        <Counts title={say.relayedBy} rows={relayedBy.map((one) => ({ ...one, href: to.source(one.id) }))} />
        <Counts title={say.relays} rows={relays.map((one) => ({ ...one, href: to.source(one.id) }))} />
        <Counts
          title={say.outlets}
          rows={outlets.map(({ outlet, times }) => ({
            id: outlet,
            name: outlet,
            times,
            href: to.search(`outlet:"${outlet}"`),
          }))}
          plain
        />
        {offices.length > 0 && (
          <section>
            <h2>{say.offices}</h2>
            <ul>
              {offices.map(({ role, of, from, to: until }) => (
                <li key={role + of + from}>
                  {shown(role)}, {shown(of)}{' '}
                  <small>
                    {from && (
                      <>
                        {say.since} <DateText value={from} short />
                      </>
                    )}
                    {until && (
                      <>
                        {' '}
                        {say.until} <DateText value={until} short />
                      </>
                    )}
                  </small>
                </li>
              ))}
            </ul>
          </section>
        )}
        {(names.length > 0 || shown(name) !== name || wikidata) && (
          <section>
            <h2>{say.names}</h2>
            <p>
              {[name, ...names]
                .filter((one) => one !== shown(name))
                .map((one, i) => (
                  <span key={one} lang={/[\u0e00-\u0e7f]/.test(one) ? 'th' : undefined}>
                    {i > 0 && ', '}
                    <Broken text={one} />
                  </span>
                ))}
            </p>
            {wikidata && (
              <a href={`https://www.wikidata.org/wiki/${wikidata}`} rel="noreferrer" target="_blank">
                Wikidata {wikidata}
              </a>
            )}
          </section>
        )}
      </div>
      <section class="section">
        <h2>{say.said}</h2>
        {said.items.map(({ id, article, outlet, day, language, content, stance, saidAt, chain, claims }) => (
          <ToldRow key={id} id={id} article={article} outlet={outlet} day={day} language={language} content={content}>
            <p class="facts">
              {STANCES.includes(stance as Stance) && <StanceTag stance={stance as Stance} />}
              <ToldChain plain chain={chain} />
              {saidAt && (
                <span>
                  {words.card.said} <DateText value={saidAt} short />
                </span>
              )}
            </p>
            {claims.length > 0 && (
              <ul class="became">
                {claims.slice(0, 3).map(({ id: claim, about, status }) => (
                  <li key={claim}>
                    <StatusTag status={status} /> <a href={to.claim(claim)}>{about}</a>
                  </li>
                ))}
              </ul>
            )}
          </ToldRow>
        ))}
        <More next={said.next} />
      </section>
    </>
  )
}

interface Counted {
  id: string
  name: string
  times: number
  href: string
}

/** Names with how often; outlets are called as the ledger has them. */
function Counts({ title, rows, plain = false }: { title: string; rows: readonly Counted[]; plain?: boolean }) {
  const words = useWords()
  const shown = useNames()
  if (rows.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {rows.slice(0, 10).map(({ id, name, times, href }) => (
          <li key={id}>
            <a href={href}>{plain ? name : shown(name)}</a> <small>{words.count.times(times)}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
