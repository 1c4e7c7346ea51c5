import type { Overview, Status } from '@thima/service/api'
import { useService } from '../../api/service.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { useWords } from '../../app/settings.ts'
import { Answered } from '../../ui/answered.tsx'
import { Covers } from '../../ui/covers.tsx'
import { DataLinks } from '../../ui/data-links.tsx'
import { StatusTag } from '../../ui/status.tsx'
import '../../style/ledger.css'
import '../source/source.css'

/** What the ledger is made of, and the ways to its other parts. */
export default function About() {
  const words = useWords()
  const { about: say, count } = words
  const service = useService()
  const asked = useAnswer<Overview>('/overview')
  return (
    <div class="page">
      <h1>{say.title}</h1>
      <Answered asked={asked}>
        {({ covers, outlets, statuses, languages, stories, claims, version }) => (
          <>
            <p class="lead">
              {count.stories(stories)} · {count.claims(claims)} · {count.statements(covers.statements)}
            </p>
            <Covers covers={covers} />
            <DataLinks />
            <div class="source-facts about-facts">
              <section>
                <h2>{words.search.facet.status}</h2>
                <ul>
                  {statuses.map(({ status, claims: of }) => (
                    <li key={status}>
                      <StatusTag status={status as Status} />{' '}
                      <a href={`/claims?status=${status}`}>{count.claims(of)}</a>
                    </li>
                  ))}
                </ul>
              </section>
              <section>
                <h2>{words.search.facet.outlet}</h2>
                <ul>
                  {outlets.slice(0, 30).map(({ outlet, articles }) => (
                    <li key={outlet}>
                      <a href={`/articles?outlet=${encodeURIComponent(outlet)}`}>{outlet}</a>{' '}
                      <small>{count.articles(articles)}</small>
                    </li>
                  ))}
                </ul>
              </section>
              <section>
                <h2>{words.search.facet.lang}</h2>
                <ul>
                  {languages.map(({ language, articles }) => (
                    <li key={language}>
                      {words.settings.languages[language as 'th'] ?? language} <small>{count.articles(articles)}</small>
                    </li>
                  ))}
                </ul>
              </section>
              <section>
                <h2>{say.more}</h2>
                <ul>
                  <li>
                    <a href="/articles">{words.articles.title}</a>
                  </li>
                  <li>
                    <a href="/claims">{words.story.claims}</a>
                  </li>
                  <li>
                    <a href="/sources">{words.source.all}</a>
                  </li>
                  <li>
                    <a href="/decisions">{words.review.decisions}</a>
                  </li>
                  {service.state === 'here' && service.me.role === 'keeper' && (
                    <li>
                      <a href="/audit">{say.audit}</a>
                    </li>
                  )}
                  <li>
                    <a href="/api" data-plain>
                      {say.api}
                    </a>
                  </li>
                </ul>
                <p>
                  <small>
                    {say.version} {version}
                  </small>
                </p>
              </section>
            </div>
          </>
        )}
      </Answered>
    </div>
  )
}
