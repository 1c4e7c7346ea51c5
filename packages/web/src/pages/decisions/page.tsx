import type { DecisionsPage } from '@thima/service/api'
import { useState } from 'preact/hooks'
import { tell } from '../../api/client.ts'
import { useService } from '../../api/service.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { to, usePlace } from '../../app/router.ts'
import { useWords } from '../../app/settings.ts'
import { Answered } from '../../ui/answered.tsx'
import { DataLinks } from '../../ui/data-links.tsx'
import { Moment } from '../../ui/date.tsx'
import { More } from '../../ui/more.tsx'
import { Empty } from '../../ui/states.tsx'
import '../../style/ledger.css'

/** What people decided: by whom, when, why, and whether it still fits its text. */
export default function Decisions() {
  const words = useWords()
  const { review: say, article } = words
  const { query } = usePlace()
  const service = useService()
  const asked = useAnswer<DecisionsPage>('/decisions', { after: query.get('after') })
  const [failed, setFailed] = useState<string | null>(null)
  const mayDecide = service.state === 'here' && service.me.role !== 'reader'
  const undo = (id: number) =>
    tell(`/decisions/${id}`, undefined, 'DELETE').then(asked.again, (error: unknown) =>
      setFailed(error instanceof Error ? error.message : String(error)),
    )
  return (
    <div class="page">
      <p class="crumbs">
        <a href={to.review()}>{say.title}</a>
      </p>
      <h1>{say.decisions}</h1>
      <DataLinks />
      {failed && (
        <p class="wrong" role="alert">
          {failed}
        </p>
      )}
      <Answered asked={asked}>
        {({ items, next }) => (
          <>
            {items.length === 0 && <Empty title={say.noneYet} help={say.noneYetHelp} />}
            {items.map(({ id, at, author, reason, kind, exact, speaker, undone, orphaned, ...one }) => (
              <article key={id} class="telling">
                <p class="from">
                  <b>{say.decision[kind] ?? kind}</b>
                  <Moment at={at} short /> · {say.by} {author}
                </p>
                <div>
                  <blockquote>
                    <a href={to.article(one.article)}>{undone ? <s>{exact}</s> : exact}</a>
                  </blockquote>
                  <p class="facts">
                    {speaker && <b>→ {speaker.name}</b>}
                    {reason && <span>{reason}</span>}
                    {undone && <span class="flag">{say.undone}</span>}
                    {orphaned && <span class="flag">{say.orphaned}</span>}
                    {mayDecide && !undone && (
                      <button type="button" class="quiet" onClick={() => undo(id)}>
                        {article.undo}
                      </button>
                    )}
                  </p>
                </div>
              </article>
            ))}
            <More next={next} />
          </>
        )}
      </Answered>
    </div>
  )
}
