import type { SourcesPage } from '@thima/service/api'
import { useAnswer } from '../../api/use-answer.ts'
import { to, usePlace } from '../../app/router.ts'
import { useWords } from '../../app/settings.ts'
import { Answered } from '../../ui/answered.tsx'
import { Covers } from '../../ui/covers.tsx'
import { DataLinks } from '../../ui/data-links.tsx'
import { More } from '../../ui/more.tsx'
import { useNames } from '../../ui/names.ts'
import { Empty } from '../../ui/states.tsx'
import { useListKeys } from '../../ui/use-list-keys.ts'
import '../../style/ledger.css'
import '../stories/stories.css'

/** Who is quoted, the most often first, and who passes his words on. */
export default function Sources() {
  const words = useWords()
  const { source: say } = words
  const shown = useNames()
  const { query } = usePlace()
  const asked = useAnswer<SourcesPage>('/sources', { after: query.get('after') })
  useListKeys()
  return (
    <div class="page">
      <h1>{say.all}</h1>
      <Answered asked={asked}>
        {({ items, next, covers, statements, unnamed }) => (
          <>
            <p class="lead">{say.unnamedShare(unnamed, statements)}</p>
            <div class="over">
              <Covers covers={covers} />
              <DataLinks />
            </div>
            {items.length === 0 && <Empty title={say.none} />}
            <ul>
              {items.map(({ id, name, statements: times, relayedBy }) => (
                <li key={id} class="claim-item">
                  <h2>
                    <a href={to.source(id)} data-item>
                      {shown(name)}
                    </a>
                  </h2>
                  <p class="facts">
                    <b>{say.quoted(times)}</b>
                    {relayedBy.length > 0 && (
                      <span>
                        {say.relayedBy} {relayedBy.map((one) => shown(one.name)).join(', ')}
                      </span>
                    )}
                  </p>
                </li>
              ))}
            </ul>
            <More next={next} />
          </>
        )}
      </Answered>
    </div>
  )
}
