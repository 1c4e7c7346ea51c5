import type { ArticlesPage } from '@thima/service/api'
import { useAnswer } from '../../api/use-answer.ts'
import { to, usePlace } from '../../app/router.ts'
import { useWords } from '../../app/settings.ts'
import { Broken } from '../../text/broken.tsx'
import { Answered } from '../../ui/answered.tsx'
import { Covers } from '../../ui/covers.tsx'
import { DataLinks } from '../../ui/data-links.tsx'
import { DateText } from '../../ui/date.tsx'
import { More } from '../../ui/more.tsx'
import { Empty } from '../../ui/states.tsx'
import { useListKeys } from '../../ui/use-list-keys.ts'
import '../../style/ledger.css'
import '../stories/stories.css'

/** All articles, the latest first, or those of an outlet, a language, a story, a time. */
export default function Articles() {
  const words = useWords()
  const { query } = usePlace()
  const of = (name: string) => query.get(name)
  const asked = useAnswer<ArticlesPage>('/articles', {
    outlet: of('outlet'),
    language: of('language'),
    story: of('story'),
    from: of('from'),
    to: of('to'),
    after: of('after'),
  })
  useListKeys()
  const outlet = of('outlet')
  return (
    <div class="page">
      <h1>{outlet ? words.articles.of(outlet) : words.articles.title}</h1>
      <Answered asked={asked}>
        {({ items, next, covers }) => (
          <>
            <div class="over">
              <Covers covers={covers} />
              <DataLinks />
            </div>
            {items.length === 0 && <Empty title={words.articles.none} />}
            {items.map(({ id, title, outlet: by, day, language, statements }) => (
              <article key={id} class="claim-item">
                <h2 lang={language}>
                  <a href={to.article(id)} data-item>
                    <Broken text={title ?? id} />
                  </a>
                </h2>
                <p class="facts">
                  {by && <a href={`/articles?outlet=${encodeURIComponent(by)}`}>{by}</a>}
                  {day && <DateText value={day} short />}
                  <span>{words.count.statements(statements)}</span>
                </p>
              </article>
            ))}
            <More next={next} />
          </>
        )}
      </Answered>
    </div>
  )
}
