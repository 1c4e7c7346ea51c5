import { streamSSE } from 'hono/streaming'
import type { JobEvent } from '../jobs/jobs.ts'
import type { C } from './route.ts'

/** Events of a job; whoever comes back says with `Last-Event-ID` which item was the last that he has. */
export function events(c: C, id: string): Response {
  const { jobs } = c.get('context')
  jobs.get(id)
  const last = c.req.header('last-event-id')
  const from = last === undefined ? 0 : Number(last) + 1
  return streamSSE(c, async (stream) => {
    const queue: JobEvent[] = []
    let wake = () => {}
    const stop = jobs.follow(id, Number.isInteger(from) ? from : 0, (event) => {
      queue.push(event)
      wake()
    })
    stream.onAbort(() => {
      stop()
      wake()
    })
    while (!stream.aborted) {
      const next = queue.shift()
      if (next === undefined) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
        continue
      }
      const { event } = next
      const data = JSON.stringify('item' in next ? next.item : next.job)
      await stream.writeSSE({ event, data, ...('nth' in next && { id: String(next.nth) }) })
      if (event === 'done') break
    }
    stop()
  })
}
