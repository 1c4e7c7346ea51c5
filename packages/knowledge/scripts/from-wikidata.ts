/**
 * Makes rows of knowledge of Wikidata's entities, one a line as in its JSON dumps, for `thima read --knowledge`:
 *
 *   node --conditions=source packages/knowledge/scripts/from-wikidata.ts ENTITIES.jsonl > rows.json
 *
 * What no row could be made of is told on the error output, with the reason.
 */
import { readFileSync } from 'node:fs'
import { rows as known } from '../src/knowledge.ts'
import { fromWikidata } from '../src/wikidata.ts'

const [file] = process.argv.slice(2)
if (file === undefined) {
  console.error('Which file? node --conditions=source packages/knowledge/scripts/from-wikidata.ts ENTITIES.jsonl')
  process.exit(2)
}
try {
  const { rows, skipped } = fromWikidata(readFileSync(file, 'utf8'), known)
  console.log(JSON.stringify(rows, null, 2))
  for (const one of skipped) console.error(JSON.stringify(one))
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
