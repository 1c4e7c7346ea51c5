/**
 * Reads a folder of PolNeAR and holds the statements against its annotations.
 *
 *   node --conditions=source evaluation/polnear.ts FOLDER [--out READINGS] [--nested]
 *
 * PolNeAR annotates the outermost attribution only: statements inside another's content are left out here (`--nested` keeps
 * them). Its contents count "that" and quotation marks in; ours are widened by those, for this comparison only.
 * `--out` writes the readings. Printed are the exact scores of content, cue and source as CofeNet defines them: every
 * piece apart, right where both ends agree; and the speed of the reading.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createEnglish } from '@thima/en'
import { knowledge } from '@thima/knowledge'
import { createReader } from '@thima/read'
import type { Span, Statement } from '@thima/read/model'
import { loadPolnear } from './polnear-corpus.ts'

const args = process.argv.slice(2)
const out = args.includes('--out') ? args[args.indexOf('--out') + 1] : null
const folder = args.find((a, i) => !a.startsWith('--') && args[i - 1] !== '--out')
if (!folder) throw new Error('usage: polnear.ts FOLDER [--out READINGS] [--nested]')

const reader = createReader({ languages: [createEnglish()], knowledge })
const texts = loadPolnear(folder)
if (out) mkdirSync(out, { recursive: true })
const tallies = { content: tally(), cue: tally(), source: tally() }
let bytes = 0
let seconds = 0
for (const { name, text, attributions } of texts) {
  const start = performance.now()
  const reading = reader.read(text, { language: 'en' })
  seconds += (performance.now() - start) / 1000
  bytes += Buffer.byteLength(text)
  const statements = (args.includes('--nested') ? reading.statements : outermost(reading.statements)).map((s) => ({
    ...s,
    content: s.content.map((c) => withMarks(text, c)),
  }))
  if (out) writeFileSync(join(out, `${name}.json`), JSON.stringify({ ...reading, statements }))
  exact(
    tallies.content,
    attributions.flatMap((a) => a.content),
    statements.flatMap((s) => s.content),
  )
  exact(
    tallies.cue,
    attributions.flatMap((a) => a.cue),
    statements.flatMap((s) => (s.cue ? [s.cue] : [])),
  )
  exact(
    tallies.source,
    attributions.flatMap((a) => a.source),
    statements.flatMap((s) => (s.chain[0].span ? [s.chain[0].span] : [])),
  )
}
console.log(`${texts.length} texts, ${(bytes / 1e6 / seconds).toFixed(2)} MB/s`)
console.log(
  'exact spans           P      R      F1     (CofeNet with BERT, its test part: content 72.9, cue 75.3, source 83.2; feature CRF 28.6, 53.4, 50.6)',
)
for (const [role, t] of Object.entries(tallies)) {
  const p = t.hit / (t.guess || 1)
  const r = t.hit / (t.gold || 1)
  console.log(
    `${role.padEnd(20)} ${[p, r, (2 * p * r) / (p + r || 1)].map((x) => (100 * x).toFixed(1).padStart(6)).join(' ')}   of ${t.gold}`,
  )
}

/** Statements that do not stand inside another's content. */
function outermost(statements: readonly Statement[]): Statement[] {
  const size = (s: Statement) => s.content.reduce((n, [a, b]) => n + b - a, 0)
  const inside = (at: number, s: Statement) => s.content.some(([a, b]) => a <= at && at < b)
  return statements.filter((s) => {
    const at = s.cue?.[0] ?? s.content[0][0]
    return !statements.some((o) => o !== s && inside(at, o) && (size(o) > size(s) || !(o.cue && inside(o.cue[0], s))))
  })
}

function withMarks(text: string, [start, end]: Span): Span {
  if (/\bthat $/u.test(text.slice(Math.max(0, start - 6), start))) return [start - 5, end]
  const open = /(?:["“]|''|``)$/u.exec(text.slice(Math.max(0, start - 2), start))
  const close = /^[,.?!;]?(?:["”]|'')/u.exec(text.slice(end, end + 3))
  return open && close ? [start - open[0].length, end + close[0].length] : [start, end]
}

function tally() {
  return { gold: 0, guess: 0, hit: 0 }
}

/** The same span marked twice is one run of words. */
function exact(t: ReturnType<typeof tally>, gold: readonly Span[], guess: readonly Span[]): void {
  const due = new Set(gold.map(String))
  const has = new Set(guess.map(String))
  t.gold += due.size
  t.guess += has.size
  for (const span of has) if (due.has(span)) t.hit++
}
