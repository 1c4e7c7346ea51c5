import type { AuditPage } from '@thima/service/api'
import { useAnswer } from '../../api/use-answer.ts'
import { usePlace } from '../../app/router.ts'
import { useWords } from '../../app/settings.ts'
import { Answered } from '../../ui/answered.tsx'
import { DataLinks } from '../../ui/data-links.tsx'
import { Moment } from '../../ui/date.tsx'
import { More } from '../../ui/more.tsx'
import { Scroll } from '../../ui/scroll.tsx'
import { Empty } from '../../ui/states.tsx'
import type { Words } from '../../words/index.ts'
import '../../style/ledger.css'

/** What was written to the ledger, by whom, when. */
export default function Audit() {
  const { about: say } = useWords()
  const { query } = usePlace()
  const asked = useAnswer<AuditPage>('/audit', { after: query.get('after') })
  return (
    <div class="page">
      <p class="crumbs">
        <a href="/about">{say.title}</a>
      </p>
      <h1>{say.audit}</h1>
      <DataLinks />
      <Answered asked={asked}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Empty title={say.nothingWritten} help={say.nothingWrittenHelp} />
          ) : (
            <>
              <Scroll class="audit-table" label={say.audit}>
                <table>
                  <thead>
                    <tr>
                      <th scope="col">{say.when}</th>
                      <th scope="col">{say.who}</th>
                      <th scope="col">{say.action}</th>
                      <th scope="col">{say.outcome}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {items.map(({ id, at, who, role, action, outcome }) => (
                      <tr key={id}>
                        <td>
                          <Moment at={at} short />
                        </td>
                        <td>
                          {who} <small>{say.roles[role as 'reader'] ?? role}</small>
                        </td>
                        <td>{say.actions[action] ?? <code>{action}</code>}</td>
                        <td>{plainOutcome(outcome, say)}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </Scroll>
              <More next={next} />
            </>
          )
        }
      </Answered>
    </div>
  )
}

/** What came of a write, in the person's language: `done: 5 added, 0 read anew, 0 known, 0 failed`, `12`, `undone`. */
function plainOutcome(outcome: string, say: Words['about']): string {
  const found = /^(\w+): (\d+) added, (\d+) read anew, (\d+) known, (\d+) failed$/.exec(outcome)
  if (found) {
    const [added, reread, known, failed] = found.slice(2).map(Number)
    return `${say.outcomes[found[1]] ?? found[1]}: ${say.added(added, reread, known, failed)}`
  }
  return /^\d+$/.test(outcome) ? say.decision(outcome) : (say.outcomes[outcome] ?? outcome)
}
