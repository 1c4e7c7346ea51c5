import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Gold } from './gold.ts'

interface Annotated extends Pick<Gold, 'name' | 'statements'> {
  corpus: string
  sha256: string
  entities: Omit<Gold['entities'][number], 'aliases'>[]
}

/**
 * The annotated releases with their texts from the corpus (JSON lines with `id` and `text`, gzipped). A text that is not the one
 * that was annotated is refused.
 */
export function loadAnnotations(corpus: string): Gold[] {
  const file = new URL('annotations/th-releases.jsonl', import.meta.url)
  const rows: Annotated[] = lines(readFileSync(file, 'utf8'))
  const texts = new Map(
    (lines(gunzipSync(readFileSync(corpus)).toString('utf8')) as { id: string; text: string }[]).map((d) => [
      d.id,
      d.text,
    ]),
  )
  return rows.map(({ corpus: id, sha256, ...row }) => {
    const text = texts.get(id)
    if (text === undefined || createHash('sha256').update(text).digest('hex') !== sha256)
      throw new Error(`${row.name}: the corpus does not hold the text that was annotated (${id}).`)
    const entities = row.entities.map((e) => ({ ...e, aliases: [] }))
    return { ...row, entities, text, language: 'th', published: null, times: [], events: null, furniture: [] }
  })
}

const lines = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
