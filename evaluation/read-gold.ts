/**
 * Writes the readings of a folder of texts: `node --conditions=source evaluation/read-gold.ts DIR OUT [--at-day]`.
 * OUT/NAME.json is the reading of DIR/NAME.txt. `published` is not told unless `--published` is given and DIR/NAME.gold.json has it.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as en from '@thima/en'
import { knowledge } from '@thima/knowledge'
import { createReader } from '@thima/read'
import { thai } from '@thima/th'

const [dir, out, ...flags] = process.argv.slice(2)
const english = (en as Record<string, unknown>).english as typeof thai | undefined
const reader = createReader({ languages: english ? [thai, english] : [thai], knowledge })
mkdirSync(out, { recursive: true })
for (const file of readdirSync(dir)) {
  if (!file.endsWith('.txt')) continue
  const name = file.slice(0, -4)
  const gold = flags.includes('--published')
    ? JSON.parse(readFileSync(join(dir, `${name}.gold.json`), 'utf8'))
    : { published: undefined }
  const reading = reader.read(readFileSync(join(dir, file), 'utf8'), { published: gold.published ?? undefined })
  writeFileSync(join(out, `${name}.json`), JSON.stringify(reading))
}
