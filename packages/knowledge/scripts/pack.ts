/**
 * Writes the rows of `data/` for those who run Thima built: `dist/all-rows.json` for Node, `dist/browser-rows.json` in columns
 * and without what a page can spare. Part of `npm run build`; alone: `node --conditions=source packages/knowledge/scripts/pack.ts`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { cutRows } from '../src/cut.ts'
import { pack } from '../src/pack.ts'
import { rows } from '../src/rows.ts'

const dist = new URL('../dist/', import.meta.url)
mkdirSync(dist, { recursive: true })
write('all-rows.json', JSON.stringify(rows))
write('browser-rows.json', pack(cutRows(rows)))

function write(file: string, content: unknown) {
  const json = JSON.stringify(content)
  writeFileSync(new URL(file, dist), json)
  console.log(`${file}: ${(gzipSync(json, { level: 9 }).length / 1000).toFixed(1)} kB compressed`)
}
