import { type Doc, keptWith, type LanguagePack, Lexicon } from './language/index.ts'
import { type DayRow, type Knowledge, parseDate, type Span } from './model/index.ts'

/** An event of knowledge. */
interface Told {
  row: DayRow
  /** Its place among the events. */
  order: number
}

/** Names, each as the words that it is made of, by their longest: where that one does not stand, the name is not told. */
type Names = { event: Told; words: readonly string[] }[]
type Events = Lexicon<Names>

/** How far from an expression of time the words of an event may stand. */
const NEAR = 160

/** How near one of them must stand to "4 days ago", which may date many things. */
const BESIDE = 16

const cache = new WeakMap<Knowledge, Map<string, Events>>()

/**
 * Dated events of knowledge of which the text seems to speak beside an expression of time: all words of one of their names stand
 * near it, in any order; with `beside`, one of them right beside it.
 *
 *   แผ่นดินไหวตุรกี:   เกิดแผ่นดินไหวครั้งใหญ่ในตุรกีเมื่อ 3 วันก่อน
 *                       ^^^^^^^^^^          ^^^^     (3 วันก่อน)
 */
export function eventsNear(doc: Doc, span: Span, beside: boolean): DayRow[] {
  const line = doc.article.lines.find((l) => l.start <= span[0] && span[1] <= l.end)
  if (!line) return []
  const near = doc.text.slice(Math.max(line.start, span[0] - NEAR), Math.min(line.end, span[1] + NEAR)).toLowerCase()
  if (doc.pack.anniversaries.some((word) => near.includes(word))) return []
  // The headline names what all of the text is about.
  const title = titleOf(doc)
  const around = `${title.text} ${near}`
  const tight = doc.text
    .slice(Math.max(line.start, span[0] - BESIDE), Math.min(line.end, span[1] + BESIDE))
    .toLowerCase()
  const tells = (words: readonly string[]) =>
    words.every((word) => around.includes(word)) && (!beside || words.some((word) => tight.includes(word)))
  const events = eventsOf(doc.pack, doc.knowledge)
  const found = new Set<Told>()
  const add = (names: Names) => {
    for (const { event, words } of names) if (!found.has(event) && tells(words)) found.add(event)
  }
  for (const names of title.names) add(names)
  eachName(events, near, add)
  return [...found].sort((a, b) => a.order - b.order).map(({ row }) => row)
}

/** What may be named where one of its words stands in a text in lower case. */
function eachName(events: Events, text: string, visit: (names: Names) => void): void {
  for (let at = 0; at < text.length; at++) events.each(text, at, visit)
}

interface Title {
  text: string
  names: readonly Names[]
}

/** The headline in lower case, with what may be named in it; looked through once, however many times the text tells. */
const titleOf = (doc: Doc): Title =>
  keptWith(doc, titleOf, () => {
    const text = doc.article.title ? doc.text.slice(...doc.article.title).toLowerCase() : ''
    const names: Names[] = []
    eachName(eventsOf(doc.pack, doc.knowledge), text, (found) => names.push(found))
    return { text, names }
  })

function eventsOf(pack: LanguagePack, knowledge: Knowledge): Events {
  const byLanguage = cache.get(knowledge) ?? new Map<string, Events>()
  cache.set(knowledge, byLanguage)
  const known = byLanguage.get(pack.tag)
  if (known) return known
  const byWord = new Map<string, { event: Told; words: readonly string[] }[]>()
  let order = 0
  for (const row of knowledge.days()) {
    if (/^\d\d-\d\d$/.test(row.on) || !parseDate(row.on)) continue
    const forms = pack.tag === 'th' ? row.th : [row.name, ...(row.en ?? [])]
    const names = (forms ?? []).map((form) => wordsOf(form, pack)).filter(isTelling)
    const event = { row, order: order++ }
    for (const words of names) {
      const longest = words.reduce((a, b) => (b.length > a.length ? b : a))
      const list = byWord.get(longest)
      if (list) list.push({ event, words })
      else byWord.set(longest, [{ event, words }])
    }
  }
  const events = new Lexicon(byWord)
  byLanguage.set(pack.tag, events)
  return events
}

/** The words of a name that say something: no particles, no years. */
function wordsOf(form: string, pack: LanguagePack): string[] {
  const { length, starts, ends } = pack.words(form)
  const words: string[] = []
  for (let k = 0; k < length; k++) {
    const word = form.slice(starts[k], ends[k]).toLowerCase()
    if (/\p{L}/u.test(word) && word.length > 1 && !pack.particles.includes(word)) words.push(word)
  }
  return words
}

/** One short word alone may mean anything. */
const isTelling = (words: string[]) => words.length >= 2 || (words[0]?.length ?? 0) >= 8
