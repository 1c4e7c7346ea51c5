/** Gathers the articles of the stories of our own (`evaluation/stories`) into the example that `thima serve --demo` shows. */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../../..')
const lines = globSync('evaluation/stories/*/articles.jsonl', { cwd: root })
  .sort()
  .flatMap((path) => readFileSync(join(root, path), 'utf8').split('\n'))
  .filter((line) => line.trim() !== '')
mkdirSync(join(root, 'packages/service/data'), { recursive: true })
writeFileSync(join(root, 'packages/service/data/demo.jsonl'), `${lines.join('\n')}\n`)
