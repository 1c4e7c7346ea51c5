/**
 * Writes the rows of `data/` for those who run Thima built: `dist/all-rows.json` and `dist/names-*.json` for Node, `dist/browser-rows.json` in columns
 * and without what a page can spare. Part of `npm run build`; alone: `node --conditions=source packages/knowledge/scripts/pack.ts`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { packNames } from '@thima/read/language'
import { createKnowledge } from '../src/create.ts'
import { cutRows } from '../src/cut.ts'
import { pack } from '../src/pack.ts'
import type { WrittenRows } from '../src/packed.ts'
import { demonymsOf } from '../src/ready.ts'
import { rows } from '../src/rows.ts'
import { writeForms } from '../src/written-forms.ts'

const dist = new URL('../dist/', import.meta.url)
mkdirSync(dist, { recursive: true })
const known = createKnowledge(rows)
const written: WrittenRows = {
  ids: rows.entities.map(({ id }) => id).join('\n'),
  roles: JSON.stringify(rows.roles),
  terms: JSON.stringify(rows.terms),
  days: JSON.stringify(rows.days),
  demonyms: demonymsOf(rows.entities).map(([word, state]) => [word, state]),
  forms: JSON.stringify(writeForms(rows.entities, known)),
}
write('all-rows.json', JSON.stringify(written))
write('entities.jsonl', rows.entities.map((row) => JSON.stringify(row)).join('\n'))
for (const language of ['th', 'en']) write(`names-${language}.json`, JSON.stringify(packNames(language, known)))
write('browser-rows.json', JSON.stringify(pack(cutRows(rows))))

function write(file: string, content: string) {
  writeFileSync(new URL(file, dist), content)
  console.log(`${file}: ${(gzipSync(content, { level: 9 }).length / 1000).toFixed(1)} kB compressed`)
}
