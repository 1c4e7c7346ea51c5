import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { BenchOptions } from '../bench.ts'

/** Texts of one language that are measured together. */
export interface Collection {
  name: string
  language: 'th' | 'en'
  texts: string[]
  bytes: number
}

/** The collections that are there: the corpus by language, PolNeAR; the project's own texts where there is no corpus. */
export function collections({ corpus, polnear, megabytes }: BenchOptions): Collection[] {
  const rows = corpus === null ? ownTexts() : corpusRows(corpus)
  const name = corpus === null ? 'own texts' : 'corpus'
  const found = [
    collect(
      `${name}, Thai`,
      'th',
      rows.filter((row) => row.language === 'th').map((row) => row.text),
      megabytes,
    ),
    collect(
      `${name}, English`,
      'en',
      rows.filter((row) => row.language === 'en').map((row) => row.text),
      megabytes,
    ),
  ]
  if (polnear !== null) {
    const files = globSync('**/text/*.txt', { cwd: polnear }).sort()
    found.push(
      collect(
        'PolNeAR',
        'en',
        files.map((file) => readFileSync(join(polnear, file), 'utf8')),
        megabytes,
      ),
    )
  }
  return found.filter(({ texts }) => texts.length > 0)
}

/** Texts in their order up to so many megabytes; few texts are repeated until there is one megabyte to measure. */
function collect(name: string, language: 'th' | 'en', all: readonly string[], megabytes: number): Collection {
  const texts: string[] = []
  let bytes = 0
  for (let i = 0; all.length > 0 && bytes < megabytes * 1e6; i++) {
    if (i >= all.length && bytes >= 1e6) break
    const text = all[i % all.length]
    texts.push(text)
    bytes += Buffer.byteLength(text)
  }
  return { name, language, texts, bytes }
}

interface Row {
  language: string
  text: string
}

function corpusRows(path: string): Row[] {
  if (!existsSync(path)) throw new Error(`There is no corpus ${path}.`)
  const files = statSync(path).isDirectory()
    ? globSync('*.jsonl{,.gz}', { cwd: path }).map((file) => join(path, file))
    : [path]
  return files.sort().flatMap((file) => {
    const bytes = readFileSync(file)
    const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n')
    return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row)
  })
}

function ownTexts(): Row[] {
  const folder = join(import.meta.dirname, '../texts')
  const examples = join(import.meta.dirname, '../../examples')
  return [folder, examples].flatMap((cwd) =>
    globSync('*.txt', { cwd })
      .sort()
      .map((file) => readFileSync(join(cwd, file), 'utf8'))
      .map((text) => ({ text, language: /[\u0e01-\u0e5b]/.test(text) ? 'th' : 'en' })),
  )
}
