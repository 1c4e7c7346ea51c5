/**
 * Measures speed on one core.
 *
 *   npm run bench -- [--corpus FILE] [--polnear FOLDER] [--megabytes N] [PART…]
 *
 * PART is one of `reading`, `growth`, `start`, `loading`, `ledger`; without one all are measured. The corpus is JSON lines (also gzipped) or a
 * folder with them, by default THIMA_CORPUS, else the project's own texts; `--polnear` (THIMA_POLNEAR) is a folder with
 * `text/*.txt`.
 */
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'

const PARTS = {
  reading: () => import('./bench/reading.ts'),
  growth: () => import('./bench/growth.ts'),
  start: () => import('./bench/start.ts'),
  loading: () => import('./bench/loading.ts'),
  ledger: () => import('./bench/ledger.ts'),
}

/** What a part is given; each prints its own table. */
export interface BenchOptions {
  corpus: string | null
  polnear: string | null
  /** Megabytes of UTF-8 that are read of each collection at most. */
  megabytes: number
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { corpus: { type: 'string' }, polnear: { type: 'string' }, megabytes: { type: 'string', default: '6' } },
})
const options: BenchOptions = {
  corpus: values.corpus ?? process.env.THIMA_CORPUS ?? null,
  polnear: values.polnear ?? process.env.THIMA_POLNEAR ?? null,
  megabytes: Number(values.megabytes),
}
const parts = positionals.length > 0 ? positionals : Object.keys(PARTS)
const unknown = parts.filter((part) => !(part in PARTS))
if (unknown.length > 0) {
  console.error(`No part ${unknown.join(', ')}. There are: ${Object.keys(PARTS).join(', ')}.`)
  process.exit(2)
}
console.log(`Node ${process.version}, ICU ${process.versions.icu}, ${cpus()[0].model.trim()}`)
for (const part of parts) {
  const { bench } = await PARTS[part as keyof typeof PARTS]()
  await bench(options)
}
