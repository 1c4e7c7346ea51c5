import { workerData } from 'node:worker_threads'
import { createTaskReader, type Outcome, type Task } from './task.ts'

/** tinypool hands over its own data first, then ours. */
const [, settings] = workerData
const reader = createTaskReader(settings)

export default async (task: Task): Promise<Outcome> => (await reader)(task)
