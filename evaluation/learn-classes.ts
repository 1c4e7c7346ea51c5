/**
 * Learns classes of Thai words from how they stand beside each other: `node --conditions=source evaluation/learn-classes.ts CORPUS.jsonl.gz`.
 *
 * Each of the commonest words is described by how much likelier than chance the commonest words stand right before and right
 * behind it (positive pointwise mutual information); words with like neighbours fall into one class (spherical k-means, a fixed
 * seed). Writes `languages/th/data/classes.json`: the words of each class. The corpus is public domain (Thai government releases).
 */
import { writeFileSync } from 'node:fs'
import { thai } from '@thima/th'
import { thaiTexts } from './corpus.ts'

const WORDS = 6000
const CONTEXTS = 700
const CLASSES = 80
const ROUNDS = 25

const [file] = process.argv.slice(2)
const texts = thaiTexts(file)

const sentences = texts.map((text) => {
  const { starts, ends, length } = thai.words(text)
  const out: string[] = []
  for (let i = 0; i < length; i++) {
    if (i > 0 && starts[i] > ends[i - 1]) out.push(text.slice(ends[i - 1], starts[i]).includes('\n') ? '⏎' : '␣')
    out.push(plain(text.slice(starts[i], ends[i])))
  }
  return out
})
const counts = new Map<string, number>()
for (const s of sentences) for (const w of s) counts.set(w, (counts.get(w) ?? 0) + 1)
const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([w]) => w)
const words = ranked.filter((w) => /[\u0e00-\u0e7f]/.test(w)).slice(0, WORDS)
const index = new Map(words.map((w, i) => [w, i]))
const context = new Map(ranked.slice(0, CONTEXTS).map((w, i) => [w, i]))

const vectors = describe()
const classes = cluster(vectors)
const out: string[][] = Array.from({ length: CLASSES }, () => [])
for (const [i, w] of words.entries()) out[classes[i]].push(w)
const lines = out.filter((c) => c.length).map((c) => JSON.stringify(c.join(' ')))
writeFileSync(new URL('../languages/th/data/classes.json', import.meta.url), `[\n${lines.join(',\n')}\n]\n`)
for (const c of out.filter((c) => c.length)) console.log(c.length, c.slice(0, 12).join(' '))

/** Numbers and Latin words stand for their kind. */
function plain(word: string): string {
  if (/^[0-9๐-๙.,]+$/.test(word)) return '0'
  if (/^[A-Za-z]/.test(word)) return 'a'
  return word.replaceAll('\u0e4d\u0e32', 'ำ')
}

function describe(): Float32Array[] {
  const size = CONTEXTS * 2
  const rows = words.map(() => new Float32Array(size))
  const total = new Float64Array(size)
  const own = new Float64Array(WORDS)
  let all = 0
  const add = (w: string, near: string, side: number) => {
    const i = index.get(w)
    const k = context.get(near)
    if (i === undefined || k === undefined) return
    rows[i][k + side * CONTEXTS]++
    total[k + side * CONTEXTS]++
    own[i]++
    all++
  }
  for (const s of sentences)
    for (let i = 0; i < s.length; i++) {
      if (i > 0) add(s[i], s[i - 1], 0)
      if (i + 1 < s.length) add(s[i], s[i + 1], 1)
    }
  rows.forEach((row, i) => {
    let norm = 0
    for (let k = 0; k < size; k++) {
      row[k] = row[k] === 0 ? 0 : Math.max(0, Math.log((row[k] * all) / (own[i] * total[k])))
      norm += row[k] * row[k]
    }
    norm = Math.sqrt(norm) || 1
    for (let k = 0; k < size; k++) row[k] /= norm
  })
  return rows
}

function cluster(rows: readonly Float32Array[]): Int32Array {
  const size = CONTEXTS * 2
  // The commonest words begin the classes, spread over the ranks: no random choice.
  let centres = Array.from({ length: CLASSES }, (_, k) => rows[Math.floor(k ** 1.35)].slice())
  const of = new Int32Array(rows.length)
  for (let round = 0; round < ROUNDS; round++) {
    rows.forEach((row, i) => {
      let best = -1
      for (let k = 0; k < CLASSES; k++) {
        let dot = 0
        const centre = centres[k]
        for (let d = 0; d < size; d++) dot += row[d] * centre[d]
        if (dot > best) {
          best = dot
          of[i] = k
        }
      }
    })
    const next = centres.map(() => new Float32Array(size))
    rows.forEach((row, i) => {
      const centre = next[of[i]]
      for (let d = 0; d < size; d++) centre[d] += row[d]
    })
    centres = next.map((centre) => {
      const norm = Math.hypot(...centre) || 1
      return centre.map((x) => x / norm)
    })
  }
  return of
}
