/**
 * Learns which words of Thai tell an event, from gold readings, and measures it out of fold.
 *
 *     node --conditions=source evaluation/train-th-events.ts [--out READINGS] [--write] FOLDER…
 *
 * Five folds by the SHA-256 of a text's name: `--out` writes readings whose event weights were learnt from the other
 * folds. `--write` learns from all texts and writes `languages/th/data/events.json`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { knowledge } from '@thima/knowledge'
import { createReader } from '@thima/read'
import { createThai } from '@thima/th'
import { eventLessons, foldOf } from './event-lessons.ts'
import { loadGold } from './gold.ts'

const { values, positionals } = parseArgs({
  options: { out: { type: 'string' }, write: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const golds = loadGold(positionals, 'th')
const weights = eventLessons(golds)

if (values.out) {
  mkdirSync(values.out, { recursive: true })
  for (let fold = 0; fold < 5; fold++) {
    const reader = createReader({ languages: [createThai(undefined, weights(fold))], knowledge })
    for (const gold of golds) {
      if (foldOf(gold.name) === fold)
        writeFileSync(join(values.out, `${gold.name}.json`), JSON.stringify(reader.read(gold.text)))
    }
  }
}
if (values.write) {
  const learnt = weights(null)
  const file = new URL('../languages/th/data/events.json', import.meta.url)
  writeFileSync(file, `${JSON.stringify(learnt).replaceAll(',"', ',\n"')}\n`)
  console.log(`${Object.keys(learnt).length} weights from ${golds.length} texts`)
}
