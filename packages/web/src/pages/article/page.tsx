import type { Article, Told } from '@thima/service/api'
import { useAnswer } from '../../api/use-answer.ts'
import { useWordsOf } from '../../api/words.ts'
import { to } from '../../app/router.ts'
import type { PageProps } from '../../app/routes.ts'
import { useWords } from '../../app/settings.ts'
import { ArticleView } from '../../text/article-view.tsx'
import { Broken } from '../../text/broken.tsx'
import { plainLinked } from '../../text/ledger-why.ts'
import { Summary } from '../../text/summary.tsx'
import { WhoSpeaks } from '../../text/who-speaks.tsx'
import { Answered } from '../../ui/answered.tsx'
import { Correct } from '../../ui/correct.tsx'
import { Unsettled } from '../../ui/covers.tsx'
import { StatusTag } from '../../ui/status.tsx'
import { About } from '../read/about.tsx'
import { Captured } from './captured.tsx'
import '../../style/ledger.css'
import '../read/read.css'
import './article.css'

/** Article: the text as Read shows it, with the claims that each statement belongs to and the page as it was captured. */
export default function ArticlePage({ id }: PageProps) {
  const asked = useAnswer<Article>(`/articles/${encodeURIComponent(id)}`)
  return (
    <Answered asked={asked} page>
      {(article) => <Shown article={article} again={asked.again} />}
    </Answered>
  )
}

function Shown({ article, again }: { article: Article; again(): void }) {
  const words = useWords()
  const { id, text, reading, story, url, told, copies } = article
  const byLocal = new Map(told.map((one) => [one.local, one]))
  const outletNamed = { ...reading, outlet: reading.outlet ?? article.outlet }
  return (
    <div class="reading">
      <header class="reading-head">
        <p class="crumbs">
          {words.article.title}
          {story && (
            <>
              {' · '}
              <a href={to.story(story)}>{words.article.story}</a>
            </>
          )}
        </p>
        {!reading.title && <h1 class="unseen">{article.title ?? id}</h1>}
        <div class="head-row">
          <About reading={outletNamed} />
          <div class="row tools">
            {url && /^https?:/.test(url) && (
              <a href={url} rel="noreferrer" target="_blank">
                {words.article.atPublisher}
              </a>
            )}
            <button type="button" class="quiet" onClick={() => print()}>
              {words.text.print}
            </button>
            <a href={`${to.article(id)}.json`} data-plain>
              {words.article.json}
            </a>
            <a href={`${to.article(id)}.csv`} data-plain download>
              {words.article.csv}
            </a>
          </div>
        </div>
        <Unsettled covers={article.covers} />
        {copies.length > 0 && (
          <p class="copies">
            {words.article.copies}{' '}
            {copies.map((copy, i) => (
              <span key={copy}>
                {i > 0 && ', '}
                <a href={to.article(copy)}>{article.copyOutlets[i] ?? copy}</a>
              </span>
            ))}
          </p>
        )}
        {reading.statements.length > 0 && <WhoSpeaks text={text} reading={reading} />}
      </header>
      <ArticleView
        text={text}
        reading={reading}
        words={useWordsOf(text) ?? undefined}
        url={url}
        address={to.article(id)}
        sourceHref={(entity) => to.source(entity)}
        beside={(local, selected) => (
          <>
            <ToldClaims told={byLocal.get(local)} all={selected} />
            {selected && <Correct id={`${id}#${local}`} told={byLocal.get(local)} changed={again} />}
          </>
        )}
      />
      <Summary text={text} reading={reading} />
      <Captured article={article} />
    </div>
  )
}

/** The claims that a statement belongs to, and what stands of them. */
function ToldClaims({ told, all }: { told: Told | undefined; all: boolean }) {
  const words = useWords()
  if (!told || told.claims.length === 0) return null
  const shown = all ? told.claims : told.claims.slice(0, 1)
  return (
    <ul class="told-claims" aria-label={words.card.claims}>
      {shown.map(({ id, about, status, polarity, linked }) => (
        <li key={id}>
          <StatusTag status={status} />{' '}
          {polarity !== 'affirms' && <span class={`polarity ${polarity}`}>{words.polarity[polarity]}</span>}{' '}
          <a href={to.claim(id)}>
            <Broken text={about.length > 90 && !all ? `${about.slice(0, 90)}…` : about} />
          </a>
          {all && <small> {plainLinked(linked, words)}</small>}
        </li>
      ))}
      {!all && told.claims.length > 1 && <li>+{told.claims.length - 1}</li>}
    </ul>
  )
}
