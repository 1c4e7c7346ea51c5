/**
 * How well and how fast Thai is cut into words, beside the platform's own segmenter on the same lines in the same run.
 *
 *     node --conditions=source evaluation/segmentation.ts --gold FOLDER [--corpus FILE]
 *
 * FOLDER holds `th_tud-dev.conllu.gz` (UD_Thai-TUD, CC BY-SA 4.0: it measures and is learnt from by nothing).
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { words } from '../languages/th/script.ts'
import { thaiTexts } from './corpus.ts'

const { values } = parseArgs({
  options: {
    gold: { type: 'string', default: process.env.THIMA_SEGMENTATION },
    corpus: { type: 'string', default: process.env.THIMA_CORPUS },
    errors: { type: 'boolean', default: false },
  },
})

type Cutter = (text: string) => string[]

const platform = new Intl.Segmenter('th', { granularity: 'word' })
const cutters: [string, Cutter][] = [
  ['thima', (text) => spans(text).map(([start, end]) => text.slice(start, end))],
  ['Intl.Segmenter, by line', (text) => [...platform.segment(text)].map((s) => s.segment)],
]

function spans(text: string): [number, number][] {
  const found = words(text)
  return Array.from({ length: found.length }, (_, k) => [found.starts[k], found.ends[k]])
}

if (values.gold) accuracy(`${values.gold}/th_tud-dev.conllu.gz`)
else console.log('no --gold FOLDER (or THIMA_SEGMENTATION): accuracy is not measured')
if (values.corpus) speed(values.corpus)
else console.log('no --corpus FILE (or THIMA_CORPUS): speed is not measured')

/** Word F1 over exact spans, spaces dropped on both sides. */
function accuracy(path: string): void {
  const sentences = readSentences(gunzipSync(readFileSync(path)).toString('utf8'))
  for (const [name, cutter] of cutters) {
    let [hits, found, wanted] = [0, 0, 0]
    const misses = new Map<string, number>()
    for (const { text, tokens } of sentences) {
      const mine = offsets(cutter(text))
      const gold = offsets(tokens)
      found += mine.size
      wanted += gold.size
      for (const [key] of gold) if (mine.has(key)) hits++
      if (values.errors && name === 'thima') note(misses, gold, mine)
    }
    const [p, r] = [hits / found, hits / wanted]
    console.log(
      `${name}: word F1 ${((2 * p * r) / (p + r)).toFixed(4)} (P ${p.toFixed(4)} R ${r.toFixed(4)}), ${sentences.length} sentences, ${wanted} words`,
    )
    for (const [miss, count] of [...misses].sort((a, b) => b[1] - a[1]).slice(0, 150)) console.log(`  ${count} ${miss}`)
  }
}

/** Notes each gold word that was cut or joined otherwise, with what stands there instead. */
function note(misses: Map<string, number>, gold: Map<string, string>, mine: Map<string, string>): void {
  for (const [key, word] of gold) {
    if (mine.has(key)) continue
    const [start, end] = key.split(' ').map(Number)
    const instead = [...mine]
      .filter(([other]) => {
        const [a, b] = other.split(' ').map(Number)
        return a < end && b > start
      })
      .map(([, w]) => w)
      .join('|')
    misses.set(`${word} → ${instead}`, (misses.get(`${word} → ${instead}`) ?? 0) + 1)
  }
}

/** Words by their place among the characters that are no spaces. */
function offsets(tokens: readonly string[]): Map<string, string> {
  const found = new Map<string, string>()
  let at = 0
  for (const token of tokens) {
    const word = token.replace(/\s/gu, '')
    if (word.length > 0) found.set(`${at} ${at + word.length}`, word)
    at += word.length
  }
  return found
}

function readSentences(conllu: string): { text: string; tokens: string[] }[] {
  const sentences: { text: string; tokens: string[] }[] = []
  for (const block of conllu.split('\n\n')) {
    let text = ''
    const tokens: string[] = []
    for (const line of block.split('\n')) {
      const fields = line.split('\t')
      if (fields.length < 10 || !/^\d+$/u.test(fields[0])) continue
      tokens.push(fields[1])
      text += fields[1] + (fields[9].includes('SpaceAfter=No') ? '' : ' ')
    }
    if (tokens.length > 0) sentences.push({ text: text.trimEnd(), tokens })
  }
  return sentences
}

/** Megabytes of UTF-8 in a second on one core, the median of five passes over the first 500 Thai texts. */
function speed(path: string): void {
  const texts = thaiTexts(path, 600).slice(0, 500)
  const lines = texts.flatMap((text) => text.split('\n'))
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const run = (name: string, work: () => number) => {
    const times = Array.from({ length: 5 }, () => {
      const begin = performance.now()
      if (work() === 0) throw new Error('no words')
      return performance.now() - begin
    }).sort((a, b) => a - b)
    console.log(`${name}: ${(bytes / 1000 / times[2]).toFixed(1)} MB/s (${(bytes / 1e6).toFixed(2)} MB)`)
  }
  run('thima, whole texts', () => texts.reduce((sum, text) => sum + words(text).length, 0))
  run('thima, one string', () => words(texts.join('\n')).length)
  run('thima, without a space', () => words(texts.join('').replaceAll(/[^\u0e01-\u0e2e\u0e30-\u0e4e]/gu, '')).length)
  run('Intl.Segmenter, by line', () => lines.reduce((sum, line) => sum + [...platform.segment(line)].length, 0))
}
