/**
 * Writes what the README's commands print today into it: `node --conditions=source tests/readme/update.ts --update`.
 * Read the difference before committing it: what stands there is what people will believe of Thima.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { executed, root } from './readme.ts'

if (!process.argv.includes('--update')) {
  process.stderr.write('Nothing is written without --update.\n')
  process.exit(2)
}
const file = join(root, 'README.md')
writeFileSync(file, executed(readFileSync(file, 'utf8')))
