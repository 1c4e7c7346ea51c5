import { availableParallelism } from 'node:os'
import type { Settings } from './settings.ts'
import { createTaskReader, type Outcome, type Task } from './task.ts'

/** Articles that are read in the process itself before workers are worth their start. */
const ALONE = 12

/**
 * Reads tasks over the cores and gives what came of them in the order of the tasks. A few are read in the process itself;
 * workers are started when there are more.
 */
export async function* runTasks(
  tasks: AsyncIterable<Task>,
  settings: Settings,
  signal: AbortSignal,
): AsyncGenerator<Outcome> {
  const input = tasks[Symbol.asyncIterator]()
  const cores = availableParallelism()
  let next = await input.next()
  const alone = await createTaskReader(settings)
  for (let n = 0; (n < ALONE || cores === 1) && !next.done && !signal.aborted; n++) {
    yield await alone(next.value)
    next = await input.next()
  }
  if (next.done || signal.aborted) return
  const { Tinypool } = await import('tinypool')
  const pool = new Tinypool({
    filename: new URL(`./worker${import.meta.url.slice(-3)}`, import.meta.url).href,
    minThreads: cores,
    maxThreads: cores,
    workerData: settings,
  })
  try {
    const running: Promise<Outcome>[] = []
    for (; !next.done && !signal.aborted; next = await input.next()) {
      const outcome: Promise<Outcome> = pool.run(next.value)
      outcome.catch(() => {}) // where it is waited for, it is told; where all is stopped, nobody waits
      running.push(outcome)
      if (running.length >= cores * 4) yield await running.shift()!
    }
    while (running.length > 0 && !signal.aborted) yield await running.shift()!
  } finally {
    await pool.destroy()
  }
}
