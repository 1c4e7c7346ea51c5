import type { ClaimsPage, Status } from '@thima/service/api'
import { useAnswer } from '../../api/use-answer.ts'
import { usePlace, withQuery } from '../../app/router.ts'
import { useWords } from '../../app/settings.ts'
import { Answered } from '../../ui/answered.tsx'
import { ClaimItem } from '../../ui/claim-item.tsx'
import { Covers } from '../../ui/covers.tsx'
import { DataLinks } from '../../ui/data-links.tsx'
import { More } from '../../ui/more.tsx'
import { Empty } from '../../ui/states.tsx'
import { STATUS_SIGNS } from '../../ui/status.tsx'
import { useListKeys } from '../../ui/use-list-keys.ts'
import '../../style/ledger.css'
import '../stories/stories.css'

/** All claims, the latest first, by what stands of them. */
export default function Claims() {
  const words = useWords()
  const { query } = usePlace()
  const status = query.get('status')
  const asked = useAnswer<ClaimsPage>('/claims', {
    status,
    about: query.get('about'),
    asOf: query.get('asOf'),
    after: query.get('after'),
  })
  useListKeys()
  return (
    <div class="page">
      <h1>{words.story.claims}</h1>
      <ul class="row" aria-label={words.search.facet.status}>
        {(Object.keys(STATUS_SIGNS) as Status[]).map((one) => (
          <li key={one}>
            <a
              class={`status ${one}`}
              href={withQuery({ status: one === status ? null : one, after: null })}
              aria-current={one === status ? 'true' : undefined}
            >
              <span aria-hidden="true">{STATUS_SIGNS[one]}</span> {words.status[one]}
            </a>
          </li>
        ))}
      </ul>
      <Answered asked={asked}>
        {({ items, next, covers }) => (
          <>
            <div class="over">
              <Covers covers={covers} asOf={query.get('asOf')} />
              <DataLinks />
            </div>
            {items.length === 0 && <Empty title={words.search.none} help={words.search.noneHelp} />}
            {items.map((claim) => (
              <ClaimItem key={claim.id} claim={claim} level={2} />
            ))}
            <More next={next} />
          </>
        )}
      </Answered>
    </div>
  )
}
