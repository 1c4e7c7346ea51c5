import { Worker } from 'node:worker_threads'
import { GROWTH_SHAPES } from './shapes.ts'

/** How much longer twice the text may take: 2 where time grows with length, 4 where it grows with the square. */
const MOST = 2.5

/** Seconds after which a text is given up. */
const PATIENCE = 30

export async function bench(): Promise<void> {
  console.log('\nGrowth: milliseconds for n and for 2n, and how many times as long')
  for (const { name } of GROWTH_SHAPES) {
    const times = await measure(name)
    const [once, twice] = times.map((time) => (time === null ? `>${PATIENCE} s` : time.toFixed(0)).padStart(8))
    const ratio = times[0] && times[1] ? times[1] / times[0] : null
    const verdict = ratio === null ? '  given up' : ratio <= MOST ? '' : `  more than ${MOST}`
    console.log(
      `${name.padEnd(28)}${once}${twice ?? ''.padStart(8)}${ratio === null ? '' : ratio.toFixed(2).padStart(8)}${verdict}`,
    )
  }
}

/** Each shape in a thread of its own, so that one that does not end can be stopped: its times, null where it was. */
function measure(shape: string): Promise<(number | null)[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./growth-worker.ts', import.meta.url), { workerData: shape })
    const times: number[] = []
    let timer: NodeJS.Timeout
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(() => void worker.terminate(), PATIENCE * 3 * 1000)
    }
    worker.on('message', (time: number) => {
      times.push(time)
      wait()
    })
    worker.on('error', reject)
    worker.on('exit', () => {
      clearTimeout(timer)
      resolve(times.length === 2 ? times : [...times, null])
    })
    wait()
  })
}
