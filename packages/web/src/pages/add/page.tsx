import type { Job } from '@thima/service/api'
import { useEffect, useRef, useState } from 'preact/hooks'
import { ask, tell } from '../../api/client.ts'
import { ended, followJob } from '../../api/jobs.ts'
import { useService } from '../../api/service.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { go, to, usePlace, withQuery } from '../../app/router.ts'
import { useWords } from '../../app/settings.ts'
import { dayFrom } from '../../reading/day.ts'
import { Moment } from '../../ui/date.tsx'
import { Drop } from '../../ui/drop.tsx'
import { Empty, Failure, Loading, NoService } from '../../ui/states.tsx'
import { JobView } from './job-view.tsx'
import './add.css'

/** Add: files with text, HTML or JSON lines; progress and what went wrong. The work under way is in the address. */
export default function Add() {
  const words = useWords()
  const service = useService()
  const { query } = usePlace()
  const id = query.get('job')
  const { job, error, follow } = useJob(id)
  if (service.state === 'unknown') return <Loading />
  return (
    <div class="page">
      <h1>{words.add.title}</h1>
      <p class="lead">{words.add.lead}</p>
      {service.state === 'none' ? (
        <NoService again={() => location.reload()} />
      ) : service.me.role !== 'keeper' ? (
        <Empty title={words.add.byKeeper} help={words.add.byKeeperHelp} />
      ) : (
        <>
          {error !== null && <Failure error={error} />}
          {job && <JobView job={job} />}
          {(!job || ended(job)) && <Give begun={follow} />}
          <Before now={job} />
        </>
      )}
    </div>
  )
}

/** The work of the address, followed while it goes on. */
function useJob(id: string | null) {
  const [job, setJob] = useState<Job | null>(null)
  const [error, setError] = useState<unknown>(null)
  const followed = useRef<string | null>(null)
  const follow = (begun: Job) => {
    followed.current = begun.id
    setError(null)
    setJob(begun)
    go(withQuery({ job: begun.id }), { replace: true })
    const step = (now: Job) => {
      if (followed.current === now.id) setJob(now)
    }
    followJob(begun, step).then(step, setError)
  }
  useEffect(() => {
    if (id === null || followed.current === id) return
    ask<Job>(`/jobs/${encodeURIComponent(id)}`).then(
      (found) => (ended(found) ? setJob(found) : follow({ ...found, items: [] })),
      setError,
    )
  }, [id])
  return { job, error, follow }
}

/** What was added before, the last first: each is kept with what came of it. */
function Before({ now }: { now: Job | null }) {
  const { add: say, article } = useWords()
  const { path } = usePlace()
  const asked = useAnswer<{ items: Job[] }>(now && !ended(now) ? null : '/jobs')
  const before = asked.answer?.items.filter(({ id }) => id !== now?.id).slice(0, 8) ?? []
  if (before.length === 0) return null
  return (
    <section class="before">
      <h2>{say.recent}</h2>
      <ul>
        {before.map(({ id, at, state, done, total, failed }) => (
          <li key={id}>
            <a href={withQuery({ job: id })}>
              <Moment at={at} short />
            </a>{' '}
            {say.states[state]} · {say.progress(done, total)}
            {failed > 0 && (
              <span class="wrong">
                {' '}
                · {say.did.failed} {failed}
              </span>
            )}
          </li>
        ))}
      </ul>
      <p class="data-links">
        <a href={`${path}.json`} data-plain>
          {article.json}
        </a>{' '}
        <a href={`${path}.csv`} data-plain download>
          {article.csv}
        </a>
      </p>
    </section>
  )
}

/** Takes files, or one article as text. */
function Give({ begun }: { begun(job: Job): void }) {
  const words = useWords()
  const { add: say } = words
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const [wrong, setWrong] = useState('')
  const give = async (body: unknown) => {
    setBusy(true)
    setError(null)
    try {
      begun(await tell<Job>('/articles', body))
    } catch (failed) {
      setError(failed)
    } finally {
      setBusy(false)
    }
  }
  const giveFiles = (files: FileList | null | undefined) => {
    if (!files || files.length === 0) return
    const form = new FormData()
    for (const file of files) form.append('file', file, file.name)
    give(form)
  }
  return (
    <>
      {error !== null && <Failure error={error} />}
      <Drop name="give" take={giveFiles}>
        <label class="button">
          {say.files}
          <input
            type="file"
            multiple
            class="unseen"
            disabled={busy}
            accept=".txt,.html,.htm,.jsonl,.ndjson,text/*"
            onChange={(event) => giveFiles(event.currentTarget.files)}
          />
        </label>{' '}
        <span>{say.drop}</span>
        <p>
          <small>{say.dates}</small>
        </p>
      </Drop>
      <details class="one">
        <summary>{say.one}</summary>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            const data = new FormData(event.currentTarget)
            const field = (name: string) => String(data.get(name) ?? '').trim()
            if (!field('text')) return
            const published = field('published') ? dayFrom(field('published')) : undefined
            setWrong(published === null ? words.read.publishedWrong : '')
            if (published === null) return
            give({
              articles: [
                {
                  text: String(data.get('text')),
                  ...(field('title') && { title: field('title') }),
                  ...(field('outlet') && { outlet: field('outlet') }),
                  ...(field('url') && { url: field('url') }),
                  ...(published && { published }),
                },
              ],
            })
          }}
        >
          <label>
            {say.text}
            <textarea name="text" rows={8} required />
          </label>
          {wrong && (
            <p class="wrong" role="alert">
              {wrong}
            </p>
          )}
          <div class="fields">
            <label>
              {say.headline} <small>{say.optional}</small>
              <input name="title" autocomplete="off" />
            </label>
            <label>
              {words.read.outlet} <small>{say.optional}</small>
              <input name="outlet" autocomplete="off" />
            </label>
            <label>
              {words.read.published} <small>{say.optional}</small>
              <input name="published" placeholder={words.read.publishedHint} autocomplete="off" />
            </label>
            <label>
              URL <small>{say.optional}</small>
              <input name="url" type="url" autocomplete="off" />
            </label>
          </div>
          <button type="submit" class="main" disabled={busy}>
            {say.go}
          </button>
        </form>
      </details>
      <p class="see">
        <a href={to.stories()}>{say.see}</a>
      </p>
    </>
  )
}
