import type { StoriesPage, StoryCard } from '@thima/service/api'
import { useAnswer } from '../../api/use-answer.ts'
import { to, usePlace, withQuery } from '../../app/router.ts'
import { useWords } from '../../app/settings.ts'
import { Broken } from '../../text/broken.tsx'
import { Answered } from '../../ui/answered.tsx'
import { CourseChart } from '../../ui/course-chart.tsx'
import { Covers } from '../../ui/covers.tsx'
import { DataLinks } from '../../ui/data-links.tsx'
import { DateText } from '../../ui/date.tsx'
import { More } from '../../ui/more.tsx'
import { Empty } from '../../ui/states.tsx'
import { By, Origins, StatusLine } from '../../ui/status.tsx'
import { useListKeys } from '../../ui/use-list-keys.ts'
import '../../style/ledger.css'
import './stories.css'

/** Stories: what is told, by how many outlets, on how many origins, and who has not reported. */
export default function Stories() {
  const words = useWords()
  const { query } = usePlace()
  const asked = useAnswer<StoriesPage>('/stories', {
    after: query.get('after'),
    articles: query.get('articles'),
    limit: '20',
  })
  useListKeys()
  return (
    <div class="page">
      <h1>{words.stories.title}</h1>
      <p class="lead">{words.stories.lead}</p>
      <Answered asked={asked}>
        {({ items, next, covers }) =>
          items.length === 0 ? (
            <Empty title={words.stories.empty} help={words.stories.emptyHelp}>
              <a href={to.add()}>{words.nav.add}</a>
            </Empty>
          ) : (
            <>
              <div class="over">
                <Covers covers={covers} />
                <p class="row filter">
                  <a
                    href={withQuery({ articles: null, after: null })}
                    aria-current={query.get('articles') ? undefined : 'true'}
                  >
                    {words.stories.all}
                  </a>
                  <a
                    href={withQuery({ articles: '2', after: null })}
                    aria-current={query.get('articles') ? 'true' : undefined}
                  >
                    {words.stories.many}
                  </a>
                  <a href="/claims">{words.story.claims}</a>
                  <a href="/sources">{words.source.all}</a>
                  <a href="/about">{words.about.title}</a>
                </p>
                <DataLinks />
              </div>
              <ol class="stories">
                {items.map((story) => (
                  <li key={story.id}>
                    <Card story={story} />
                  </li>
                ))}
              </ol>
              <More next={next} />
            </>
          )
        }
      </Answered>
    </div>
  )
}

function Card({ story }: { story: StoryCard }) {
  const words = useWords()
  const { main, silent } = story
  return (
    <article class={story.outlets.length > 1 ? 'story-card' : 'story-card small'}>
      <div class="what">
        <p class="when">
          {story.from && <DateText value={story.from} short />}
          {story.upTo && story.upTo !== story.from && (
            <>
              {' – '}
              <DateText value={story.upTo} short />
            </>
          )}
        </p>
        <h2 lang={story.language}>
          <a href={to.story(story.id)} data-item>
            <Broken text={story.title} />
          </a>
        </h2>
        <p class="sums">
          <b>{words.count.outlets(story.outlets.length)}</b>
          <Origins {...story} />
        </p>
        {main && (
          <div class="main-claim">
            {main.about.trim() !== story.title.trim() && (
              <blockquote lang={main.language}>
                <a href={to.claim(main.id)}>
                  <Broken text={main.about} />
                </a>
              </blockquote>
            )}
            <StatusLine {...main} />
          </div>
        )}
        {!main && story.confirmedBy.length > 0 && (
          <By status="confirmed" label={words.claim.confirmedBy} said={story.confirmedBy} />
        )}
      </div>
      <div class="by">
        {story.articles > 1 && <CourseChart days={story.course} />}
        <ul class="outlets" aria-label={words.story.outlet}>
          {story.outlets.slice(0, 8).map(({ outlet, articles }) => (
            <li key={outlet}>
              {outlet}
              {articles > 1 && <small> {words.count.times(articles)}</small>}
            </li>
          ))}
          {story.outlets.length > 8 && <li>+{story.outlets.length - 8}</li>}
        </ul>
        <p class="silent" title={silent.outlets.join(', ')}>
          {silent.count > 0 ? words.stories.silent(silent.count) : words.stories.silentNone}
        </p>
      </div>
    </article>
  )
}
