import { createThima } from 'thima'
import type { BenchOptions } from '../bench.ts'
import { type Collection, collections } from './texts.ts'

/** Megabytes of UTF-8 a second: the whole reading, the cutting into words alone, and ICU's segmenter on the same lines. */
export async function bench(options: BenchOptions): Promise<void> {
  const thima = await createThima()
  console.log(
    `\nReading, MB of UTF-8 a second on one core, the fastest of ${PASSES} passes or more after ${WARM} s to warm up`,
  )
  console.log(
    `${''.padEnd(20)}${'texts'.padStart(8)}${'MB'.padStart(8)}${'reading'.padStart(10)}${'(CPU)'.padStart(8)}${'words'.padStart(10)}${'Intl.Segmenter'.padStart(16)}`,
  )
  for (const collection of collections(options)) {
    const icu = new Intl.Segmenter(collection.language, { granularity: 'word' })
    const { language } = collection
    const reading = rate(collection, (text) => thima.read(text, { language }).statements.length)
    const words = rate(collection, (text) => thima.words(text, { language }).length)
    const segmenter = rate(collection, (text) => {
      let n = 0
      for (const line of text.split('\n')) for (const _ of icu.segment(line)) n++
      return n
    })
    console.log(
      collection.name.padEnd(20) +
        String(collection.texts.length).padStart(8) +
        (collection.bytes / 1e6).toFixed(1).padStart(8) +
        reading.clock.toFixed(2).padStart(10) +
        reading.processor.toFixed(2).padStart(8) +
        words.clock.toFixed(1).padStart(10) +
        segmenter.clock.toFixed(2).padStart(16),
    )
  }
}

/** Passes over all texts at least, of which the fastest counts: what else the machine does is no part of it. */
const PASSES = 3

/**
 * Seconds of passes before and while it is measured, the same for a small collection as for a large one: a program of this size
 * is compiled for speed only after some seconds of work, and one megabyte is read in less than one.
 */
const WARM = 4

/** Megabytes a second, by the clock and by what the processor gave to this program: the same where nothing else runs. */
interface Rate {
  clock: number
  processor: number
}

/** The results are added up so that nothing is optimized away. */
function rate({ texts, bytes }: Collection, work: (text: string) => number): Rate {
  let sum = 0
  const pass = () => {
    for (const text of texts) sum += work(text)
  }
  for (const start = performance.now(); performance.now() - start < WARM * 1000; ) pass()
  let clock = Number.POSITIVE_INFINITY
  let processor = Number.POSITIVE_INFINITY
  const begin = performance.now()
  for (let n = 0; n < PASSES || performance.now() - begin < WARM * 1000; n++) {
    const start = performance.now()
    const { user } = process.cpuUsage()
    pass()
    clock = Math.min(clock, performance.now() - start)
    processor = Math.min(processor, (process.cpuUsage().user - user) / 1000)
  }
  if (Number.isNaN(sum)) throw new Error('nothing was measured')
  return { clock: bytes / 1e3 / clock, processor: bytes / 1e3 / processor }
}
