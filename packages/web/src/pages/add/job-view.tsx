import type { Job } from '@thima/service/api'
import { useState } from 'preact/hooks'
import { tell } from '../../api/client.ts'
import { ended } from '../../api/jobs.ts'
import { to } from '../../app/router.ts'
import { useWords } from '../../app/settings.ts'
import { Scroll } from '../../ui/scroll.tsx'

/** Work under way or done: how far, what came of each article, and of what failed why and what to do. */
export function JobView({ job }: { job: Job }) {
  const words = useWords()
  const { add: say } = words
  const [onlyFailed, setOnlyFailed] = useState(false)
  const shown = onlyFailed ? job.items.filter(({ did }) => did === 'failed') : job.items
  return (
    <section class="job" aria-label={say.title}>
      <p class="state-of" role="status">
        <b>{say.states[job.state]}</b> · {say.progress(job.done, job.total)}
        {job.stories > 0 && ` · ${say.decided(job.stories)}`}
      </p>
      {!ended(job) && (
        <div class="row">
          <progress
            max={job.total ?? undefined}
            value={job.total === null ? undefined : job.done}
            aria-label={say.title}
          />
          <button
            type="button"
            onClick={() => {
              tell(`/jobs/${encodeURIComponent(job.id)}`, undefined, 'DELETE').catch(() => {})
            }}
          >
            {say.stop}
          </button>
        </div>
      )}
      <p class="facts">
        {(['added', 'reread', 'captured', 'failed'] as const).map((did) =>
          job[did] > 0 ? (
            <span key={did} class={did === 'failed' ? 'wrong' : ''}>
              {say.did[did]} {job[did].toLocaleString('en')}
            </span>
          ) : null,
        )}
      </p>
      {job.error && (
        <p class="wrong" role="alert">
          {job.error.message} {job.error.help} <span class="code">{job.error.code}</span>
        </p>
      )}
      {job.failed > 0 && (
        <label class="only-failed">
          <input type="checkbox" checked={onlyFailed} onChange={() => setOnlyFailed(!onlyFailed)} />
          {say.onlyFailed}
        </label>
      )}
      {shown.length > 0 && (
        <Scroll label={say.result}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say.place}</th>
                <th scope="col">{words.article.title}</th>
                <th scope="col">{say.result}</th>
              </tr>
            </thead>
            <tbody>
              {shown.slice(-500).map(({ place, did, article, title, error }) => (
                <tr key={place}>
                  <td>{place}</td>
                  <td>{article ? <a href={to.article(article)}>{title ?? article}</a> : '—'}</td>
                  <td class={did === 'failed' ? 'wrong' : ''}>
                    {say.did[did]}
                    {error && (
                      <small>
                        {' '}
                        {error.message} {error.help} <span class="code">{error.code}</span>
                      </small>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  )
}
