import { createThima } from 'thima'
import type { BenchOptions } from '../bench.ts'
import { type Collection, collections } from './texts.ts'

/** Megabytes of UTF-8 a second: the whole reading, the cutting into words alone, and ICU's segmenter on the same lines. */
export async function bench(options: BenchOptions): Promise<void> {
  const thima = await createThima()
  console.log('\nReading, MB of UTF-8 a second on one core')
  console.log(
    `${''.padEnd(20)}${'texts'.padStart(8)}${'MB'.padStart(8)}${'reading'.padStart(10)}${'words'.padStart(10)}${'Intl.Segmenter'.padStart(16)}`,
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
        reading.toFixed(2).padStart(10) +
        words.toFixed(1).padStart(10) +
        segmenter.toFixed(2).padStart(16),
    )
  }
}

/** After a warm-up on a tenth, one pass over all. The results are added up so that nothing is optimized away. */
function rate({ texts, bytes }: Collection, work: (text: string) => number): number {
  let sum = 0
  for (const text of texts.slice(0, Math.ceil(texts.length / 10))) sum += work(text)
  const start = performance.now()
  for (const text of texts) sum += work(text)
  const seconds = (performance.now() - start) / 1000
  if (Number.isNaN(sum)) throw new Error('nothing was measured')
  return bytes / 1e6 / seconds
}
