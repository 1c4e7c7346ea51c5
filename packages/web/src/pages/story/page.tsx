import type { Story } from '@thima/service/api'
import { useAnswer } from '../../api/use-answer.ts'
import { to, usePlace } from '../../app/router.ts'
import type { PageProps } from '../../app/routes.ts'
import { useWords } from '../../app/settings.ts'
import { Broken } from '../../text/broken.tsx'
import { Answered } from '../../ui/answered.tsx'
import { AsOf } from '../../ui/as-of.tsx'
import { ClaimItem } from '../../ui/claim-item.tsx'
import { CourseChart } from '../../ui/course-chart.tsx'
import { Covers } from '../../ui/covers.tsx'
import { DataLinks } from '../../ui/data-links.tsx'
import { DateText } from '../../ui/date.tsx'
import { DifferingTable } from '../../ui/differing.tsx'
import { First } from '../../ui/first.tsx'
import { Origins } from '../../ui/status.tsx'
import { TextRelations } from '../../ui/text-relations.tsx'
import { useListKeys } from '../../ui/use-list-keys.ts'
import { useOwnAddress } from '../../ui/use-own-address.ts'
import { Graph } from './graph.tsx'
import { Standing } from './standing.tsx'
import { Timeline } from './timeline.tsx'
import '../../style/ledger.css'
import '../claim/claim.css'
import './story.css'

/** Story: the graph from origins to outlets, the timeline with its table, the claims, what differs. */
export default function StoryPage({ id }: PageProps) {
  const { query } = usePlace()
  const asked = useAnswer<Story>(`/stories/${encodeURIComponent(id)}`, { asOf: query.get('asOf') })
  useListKeys()
  useOwnAddress(id, asked.answer?.id, to.story)
  return (
    <div class="page story-page">
      <Answered asked={asked} page>
        {(story) => <Shown story={story} />}
      </Answered>
    </div>
  )
}

function Shown({ story }: { story: Story }) {
  const words = useWords()
  const { outlets, silent, covers, asOf, list, timeline, graph, reports, differing, copies, loops } = story
  const nameOf = (article: string) => reports.find(({ id }) => id === article)?.outlet ?? article
  const days = [...new Set(timeline.flatMap(({ day }) => day ?? []))]
  return (
    <>
      <p class="crumbs">
        <a href={to.stories()}>{words.stories.title}</a>
        {story.from && (
          <>
            {' · '}
            <DateText value={story.from} short />
          </>
        )}
        {story.upTo && story.upTo !== story.from && (
          <>
            {' – '}
            <DateText value={story.upTo} short />
          </>
        )}
      </p>
      <h1 lang={story.language}>
        <Broken text={story.title} />
      </h1>
      <div class="verdict">
        <p class="large">
          <b>{words.count.outlets(outlets.length)}</b> · <Origins {...story} />
        </p>
        <Standing story={story} />
        <p class="silent">
          {silent.count > 0 ? words.stories.silent(silent.count) : words.stories.silentNone}
          {silent.outlets.length > 0 && <small>: {silent.outlets.slice(0, 12).join(', ')}</small>}
        </p>
        <CourseChart days={story.course} table />
      </div>
      <div class="row under">
        <AsOf days={days} />
        <Covers covers={covers} asOf={asOf} />
        <DataLinks />
      </div>

      <section class="section">
        <h2>{words.story.graph}</h2>
        <p class="help">{words.story.graphHelp}</p>
        <Graph graph={graph} />
      </section>
      <section class="section" id="claims">
        <h2>{words.story.claims}</h2>
        <First name="claims" of={list} most={12}>
          {(shown) => shown.map((claim) => <ClaimItem key={claim.id} claim={claim} />)}
        </First>
      </section>
      <section class="section">
        <h2>{words.story.timeline}</h2>
        <p class="help">{words.story.timelineHelp}</p>
        <Timeline rows={timeline} claims={list} />
      </section>
      <DifferingTable differing={differing} claims={list} />
      <section class="section">
        <h2>{words.story.articles}</h2>
        <First name="articles" of={reports} most={30}>
          {(shown) => (
            <ul class="reports">
              {shown.map(({ id, title, outlet, day, language }) => (
                <li key={id}>
                  <span class="from">
                    {outlet ?? id}
                    {day && (
                      <>
                        {' · '}
                        <DateText value={day} short />
                      </>
                    )}
                  </span>
                  <a href={to.article(id)} lang={language}>
                    <Broken text={title ?? id} />
                  </a>
                </li>
              ))}
            </ul>
          )}
        </First>
        <TextRelations copies={copies} loops={loops} nameOf={nameOf} />
      </section>
    </>
  )
}
