import type { Job, JobItem } from '@thima/service/api'
import { ask, ServiceError } from './client.ts'

const ENDS: readonly Job['state'][] = ['done', 'failed', 'stopped']

export const ended = (job: Job): boolean => ENDS.includes(job.state)

/** Follows work under way by the events that the service sends; `step` is told each change. */
export function followJob(begun: Job, step: (job: Job) => void): Promise<Job> {
  if (ended(begun)) return Promise.resolve(begun)
  return new Promise((done, failed) => {
    let job = begun
    const events = new EventSource(`/api/v1/jobs/${encodeURIComponent(begun.id)}/events`)
    const end = (last: Job) => {
      events.close()
      step(last)
      done(last)
    }
    events.addEventListener('progress', ({ data }) => {
      job = { ...job, ...(JSON.parse(data) as Partial<Job>), items: job.items }
      step(job)
    })
    events.addEventListener('item', ({ data }) => {
      job = { ...job, items: [...job.items, JSON.parse(data) as JobItem] }
      step(job)
    })
    events.addEventListener('done', ({ data }) => end(JSON.parse(data) as Job))
    events.onerror = () => {
      // The connection may have been cut: what became of it is asked once; while it goes on, the browser connects anew.
      ask<Job>(`/jobs/${encodeURIComponent(begun.id)}`).then(
        (now) => (ended(now) ? end(now) : step({ ...now })),
        (error: unknown) => {
          // a service that is just being started anew goes on with it, and the browser connects by itself
          if (error instanceof ServiceError && error.noService && events.readyState !== EventSource.CLOSED) return
          events.close()
          failed(error)
        },
      )
    }
  })
}
