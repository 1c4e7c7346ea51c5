import type { Line, TimeCandidate } from './language/index.ts'
import { Lexicon, timeCandidate } from './language/index.ts'
import type { DayRow, Knowledge, NameLanguage, Span } from './model/index.ts'

/** A name of a day that needs its country: "วันชาติ", "national day". */
interface Generic {
  /** Whose day it is where no country is named: at home nobody says which. */
  home: string | null
  rows: { country: string; on: string; forms: string[] }[]
}

type Entry = { day: DayRow } | { generic: Generic }

const cache = new WeakMap<Knowledge, Map<string, Lexicon<Entry>>>()

/** Days of every year that the lines name, from knowledge. */
export function namedDays(
  text: string,
  lines: readonly Line[],
  language: string,
  knowledge: Knowledge,
): TimeCandidate[] {
  const days: TimeCandidate[] = []
  const lexicon = lexiconOf(language, knowledge)
  for (const line of lines) daysIn(text, line, lexicon, days)
  return days
}

function daysIn(text: string, line: Line, lexicon: Lexicon<Entry>, days: TimeCandidate[]): void {
  for (let i = line.start, inside = isLatin(text.charCodeAt(i - 1)); i < line.end; i++) {
    const c = text.charCodeAt(i)
    const before = inside
    inside = isLatin(c)
    if ((before && inside) || c === SPACE) continue
    const entry = lexicon.longest(text, i)
    if (!entry || lexicon.end > line.end || runsOn(text, lexicon.end)) continue
    const span: Span = [i, lexicon.end]
    const on =
      'day' in entry
        ? entry.day.on
        : (countryDay(text, line, span, entry.generic) ?? atHome(text, span[1], entry.generic))
    if (on) days.push(timeCandidate(span, { kind: 'day', month: +on.slice(0, 2), day: +on.slice(3) }))
    i = lexicon.end - 1
    inside = isLatin(text.charCodeAt(i))
  }
}

/** Whether a word in Latin letters runs on across an edge. */
const runsOn = (text: string, at: number) => isLatin(text.charCodeAt(at)) && isLatin(text.charCodeAt(at - 1))
const SPACE = 0x20
const isLatin = (c: number) => (c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a)

/** Where a name runs on ("วันชาติสาธารณรัฐ…") it is some other country's. */
const atHome = (text: string, end: number, generic: Generic) => (/\p{L}/u.test(text[end] ?? '') ? null : generic.home)

function lexiconOf(language: string, knowledge: Knowledge): Lexicon<Entry> {
  const byLanguage = cache.get(knowledge) ?? new Map<string, Lexicon<Entry>>()
  cache.set(knowledge, byLanguage)
  const lexicon = byLanguage.get(language) ?? compile(language, knowledge)
  byLanguage.set(language, lexicon)
  return lexicon
}

function compile(language: string, knowledge: Knowledge): Lexicon<Entry> {
  const entries: [string, Entry][] = []
  const generics = new Map<string, Generic>()
  for (const row of knowledge.days()) {
    const forms = formsOf(row, language)
    if (!/^\d\d-\d\d$/.test(row.on)) continue
    for (const form of forms) entries.push([form, { day: row }])
    if (!row.country) continue
    const countries = countryForms(row.country, language, knowledge)
    for (const form of forms) {
      const rest = without(form, countries)
      if (!rest) continue
      const generic = generics.get(rest) ?? { home: null, rows: [] }
      if (!generic.rows.some((r) => r.country === row.country))
        generic.rows.push({ country: row.country, on: row.on, forms: countries })
      generics.set(rest, generic)
    }
  }
  const shared: [string, Entry][] = []
  for (const [form, generic] of generics) {
    // A name that only one country has needs none beside it.
    if (generic.rows.length < 2) continue
    const own = entries.find(([other]) => other === form)?.[1]
    if (own && 'day' in own) generic.home = own.day.on
    shared.push([form, { generic }])
    if (form !== capitals(form)) shared.push([capitals(form), { generic }])
  }
  return new Lexicon([...shared, ...entries])
}

function formsOf(row: DayRow, language: string): string[] {
  const forms = language === 'th' ? (row.th ?? []) : language === 'en' ? [row.name, ...(row.en ?? [])] : []
  return forms.filter((f) => f.length >= 4)
}

function countryForms(id: string, language: string, knowledge: Knowledge): string[] {
  const entity = knowledge.entity(id)
  if (!entity) return []
  const names = entity[language as NameLanguage] ?? []
  return language === 'en' ? [entity.name, ...names, ...(entity.demonyms ?? [])] : [...names]
}

/** "national day" is also written "National Day". */
const capitals = (form: string) => form.replace(/(^|\s)[a-z]/g, (c) => c.toUpperCase())

/** What is left of the name of a day without its country: "Russia's national day" is "national day". */
function without(form: string, countries: readonly string[]): string | null {
  for (const country of [...countries].sort((a, b) => b.length - a.length)) {
    if (form.startsWith(country)) return rest(form.slice(country.length).replace(/^['’]s?/, ''))
    if (form.endsWith(` (${country})`)) return rest(form.slice(0, -country.length - 3))
    if (form.endsWith(country))
      return rest(
        form
          .slice(0, -country.length)
          .replace(/\s+(?:of|in)\s*$/, '')
          .replace(/แห่ง$|ของ$/, ''),
      )
  }
  return null
}

const rest = (form: string) => (form.trim().length >= 5 ? form.trim() : null)

/** The day of the country that is named nearest: before it in the line, else behind it. */
function countryDay(text: string, line: Line, span: Span, generic: Generic): string | null {
  const before = text.slice(Math.max(line.start, span[0] - 300), span[0])
  const behind = text.slice(span[1], Math.min(line.end, span[1] + 60))
  let best: string | null = null
  let distance = Number.POSITIVE_INFINITY
  for (const row of generic.rows)
    for (const form of row.forms) {
      const at = before.lastIndexOf(form)
      if (at >= 0 && before.length - at - form.length < distance) {
        distance = before.length - at - form.length
        best = row.on
      }
      if (behind.startsWith(form)) return row.on
    }
  if (best) return best
  let first = Number.POSITIVE_INFINITY
  for (const row of generic.rows)
    for (const form of row.forms) {
      const at = behind.indexOf(form)
      if (at >= 0 && at < first) {
        first = at
        best = row.on
      }
    }
  return best
}
