import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** What a new process does: it loads knowledge, then asks for a name and for the holder of an office. */
const QUESTIONS = `
const cpu = process.cpuUsage(), start = performance.now()
const { knowledge } = await import('@thima/knowledge')
const loaded = performance.now() - start, { user, system } = process.cpuUsage(cpu)
if (knowledge.lookup('เคซีเอ็นเอ').length !== 1) throw new Error('not found')
const looked = performance.now() - start - loaded
if (knowledge.holders('prime-minister', 'thailand', '2023-11').length !== 1) throw new Error('not found')
console.log(loaded, (user + system) / 1000, looked, performance.now() - start - loaded - looked)`

const FILES = { 'for Node': [], 'for a browser': ['--conditions=browser'] }
const TIMES = 15

/** Milliseconds that knowledge as built takes to load, each time in a new process. */
export async function bench(): Promise<void> {
  console.log(`\nLoading knowledge, milliseconds, median of ${TIMES} processes`)
  console.log(`${''.padEnd(18)}   clock  processor  first name  first holder`)
  for (const [name, conditions] of Object.entries(FILES)) {
    const runs = Array.from({ length: TIMES }, () => ask(conditions))
    const [clock, cpu, looked, held] = [0, 1, 2, 3].map((at) => median(runs.map((run) => run[at])).toFixed(1))
    console.log(name.padEnd(18) + clock.padStart(8) + cpu.padStart(11) + looked.padStart(12) + held.padStart(14))
  }
}

const ask = (conditions: readonly string[]): number[] =>
  execFileSync(process.execPath, [...conditions, '--input-type=module', '-e', QUESTIONS], {
    cwd: join(import.meta.dirname, '../../packages/knowledge'),
    encoding: 'utf8',
  })
    .split(' ')
    .map(Number)

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]
