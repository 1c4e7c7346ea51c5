/**
 * Holds English dates against the cases of Recognizers-Text: `node --conditions=source evaluation/recognizers.ts DIR [--misses]`.
 * DIR holds recognizers-*.json (MIT, read and not copied). Every result whose type is date or daterange counts, also those that
 * are left out on purpose. A result is right where an expression that shares characters with it has one of the values that the
 * case lists, in the grammar of dates. The last day of a range there is the one behind it; where the text names both ends ("from 4
 * to 22 January", "2014 to 2018") it may be the day named, or the first day of the unit named.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { english } from '@thima/en'
import { knowledge } from '@thima/knowledge'
import { createReader } from '@thima/read'
import { addDays, interval } from '@thima/read/model'

interface Resolved {
  value?: string
  start?: string
  end?: string
  date?: string
  startDate?: string
  endDate?: string
}

interface Case {
  Input: string
  Context?: { ReferenceDateTime?: string }
  Results: {
    Text: string
    Start: number
    Type?: string
    TypeName?: string
    Value?: { Timex: string; FutureResolution?: Resolved; PastResolution?: Resolved }
    Resolution?: { values: Resolved[] }
  }[]
}

/** What is left out on purpose, with the reason. */
const LEFT_OUT: readonly (readonly [why: string, test: (text: string, values: Resolved[]) => boolean])[] = [
  [
    'seasons, school years and words without a value in the case itself',
    (_t, v) =>
      !v.some((r) => r.value !== 'not resolved' && (r.date || r.value || r.start || r.startDate || r.end || r.endDate)),
  ],
  [
    'open ranges ("after 2016"): the grammar has closed ones, the modifier is dropped',
    (_t, v) => v.some((r) => !r.date && !r.value && !((r.start ?? r.startDate) && (r.end ?? r.endDate))),
  ],
  [
    'parts of a span ("late last month"): the guidelines drop the modifier',
    (t) => /\b(early|earlier|late|later|mid|middle|beginning|start of|end|rest|remaining|eoy)\b/.test(t),
  ],
  [
    'lengths before or after the reference by the unit said ("two years ago" is a year)',
    (t) =>
      /\b(ago|later|from now|hence|in the future)\b|^in (a|an|one|two|three|four|five|\d+)\b/.test(t) &&
      /\b(week|month|year|fortnight)s?\b/.test(t),
  ],
  ['some days or weeks ("a few days ago"): only what holds them all', (t) => /\b(few|several)\b/.test(t)],
  ['a bare number as a day ("back on 15")', (t) => /^(the )?\d{1,2}$/.test(t)],
  ['business days', (t) => /business|work/.test(t)],
]

const [dir, ...flags] = process.argv.slice(2)
const reader = createReader({ languages: [english], knowledge })
let total = 0
let right = 0
const misses = new Map<string, string[]>()
for (const file of readdirSync(dir).sort()) {
  if (!/^recognizers-.*\.json$/.test(file)) continue
  const cases = JSON.parse(readFileSync(join(dir, file), 'utf8').replace(/^\uFEFF/, '')) as Case[]
  let ofFile = 0
  let rightOfFile = 0
  for (const c of cases) {
    const wanted = c.Results.filter((r) => /date(range)?$/.test(r.TypeName ?? r.Type ?? ''))
    if (wanted.length === 0) continue
    const published = c.Context?.ReferenceDateTime?.slice(0, 10)
    const { times } = reader.read(c.Input, { published, language: 'en' })
    for (const result of wanted) {
      const values =
        result.Resolution?.values ??
        [result.Value?.FutureResolution, result.Value?.PastResolution].filter((r) => r !== undefined)
      const end = result.Start + result.Text.length
      const near = times.filter((t) => t.span[0] < end && result.Start < t.span[1])
      const hit = near.some((t) => t.value !== null && values.some((v) => same(t.value!, v)))
      ofFile++
      if (hit) rightOfFile++
      else {
        const why = LEFT_OUT.find(([, test]) => test(result.Text.toLowerCase(), values))?.[0] ?? 'missed'
        const list = misses.get(why) ?? []
        misses.set(why, list)
        list.push(
          `${published} ${JSON.stringify(c.Input)} ${result.Text} = ${values.map(show).join(' | ')}; read ${near.map((t) => `${c.Input.slice(...t.span)} = ${t.value}`).join(', ') || 'nothing'}`,
        )
      }
    }
  }
  console.log(`${file.padEnd(36)} ${rightOfFile} of ${ofFile}`)
  total += ofFile
  right += rightOfFile
}
console.log(`found with the same value: ${right} of ${total} (${((100 * right) / total).toFixed(1)} %)`)
for (const [why, list] of [...misses].sort((a, b) => b[1].length - a[1].length)) {
  console.log(`${String(list.length).padStart(5)}  ${why}`)
  if (flags.includes('--misses') && (why === 'missed' || flags.includes('--all')))
    for (const line of list) console.log(`         ${line}`)
}

function show(v: Resolved): string {
  return v.date ?? v.value ?? `${v.start ?? v.startDate}..${v.end ?? v.endDate}`
}

function same(value: string, v: Resolved): boolean {
  const days = interval(value)
  if (!days) return false
  const day = v.date ?? v.value
  if (day) return days[0] === day && days[1] === day
  const start = v.start ?? v.startDate
  const end = v.end ?? v.endDate
  if (!start || !end || days[0] !== start) return false
  if (days[1] === addDays(end, -1)) return true
  const last = value.includes('/') ? interval(value.slice(value.indexOf('/') + 1)) : null
  return last !== null && (last[1] === end || last[0] === end)
}
