import type { ReadOptions } from 'thima/model'
import type { Answer, Ask, ReadText, Step } from './protocol.ts'

interface Waiting {
  done(read: ReadText): void
  failed(error: Error): void
  step(step: Step): void
}

let worker: Worker | null = null
let last = 0
const waiting = new Map<number, Waiting>()

/** Reads a text in this browser. `step` is told what is going on while it takes time. */
export function readHere(text: string, options: ReadOptions, step: (step: Step) => void): Promise<ReadText> {
  const id = ++last
  const started = start()
  return new Promise((done, failed) => {
    waiting.set(id, { done, failed, step })
    started.postMessage({ id, text, options } satisfies Ask)
  })
}

/** Begins to load the reader before anybody asks it. */
export function start(): Worker {
  if (worker) return worker
  worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const one = waiting.get(data.id)
    if (!one) return
    if ('step' in data) return one.step(data.step)
    waiting.delete(data.id)
    if ('failed' in data) one.failed(new Error(data.failed))
    else one.done(data)
  })
  worker.addEventListener('error', (event) => {
    worker = null
    const error = new Error(event.message || 'The reader could not be loaded.')
    for (const one of waiting.values()) one.failed(error)
    waiting.clear()
  })
  return worker
}
