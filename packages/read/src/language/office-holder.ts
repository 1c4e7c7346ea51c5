import type { Knowledge, RoleRow, Span } from '../model/index.ts'
import type { Doc, Mention } from './document.ts'
import { mentionsIn } from './mentions-in.ts'
import { officeIn } from './offices.ts'

/**
 * Who held the office on the day of publication, by knowledge: the state or body that the phrase names, else that of the
 * state of which the text tells. Null where nobody or more than one is known, or where the office has more holders than knowledge.
 */
export function holderOf(doc: Doc, span: Span): string | null {
  for (const { role, of, people } of holders(doc, span)) {
    if (people.length === 1) return hasMore(doc, role, of) ? null : people[0]
    if (role.id === LEADER) return null
  }
  return null
}

/** All who may have held it on that day, for a phrase that is nobody's in particular. */
export const holdersOf = (doc: Doc, span: Span): readonly string[] =>
  holders(doc, span).find(({ people }) => people.length > 0)?.people ?? []

interface Held {
  role: RoleRow
  of: string
  people: readonly string[]
}

function holders(doc: Doc, span: Span): Held[] {
  const day = doc.published?.slice(0, 10) ?? null
  const on = (role: string, of: string) => [...new Set(doc.knowledge.holders(role, of, day).map((h) => h.person))]
  const held = ({ role, of }: OfficeOf): Held[] =>
    of.map((one) => {
      const also = doc.knowledge.entity(one)?.kind === 'country' ? [] : (ALSO[role.id] ?? [])
      const found = [role.id, ...also].map((id) => on(id, one)).find((people) => people.length > 0)
      if (found || role.id !== LEADER) return { role, of: one, people: found ?? [] }
      return { role, of: one, people: leaders(doc, (r) => on(r, one)) }
    })
  const offices = officesOf(doc, span).map(held)
  return offices.find((office) => office.some(({ people }) => people.length > 0)) ?? offices[0] ?? []
}

/** What the head of a body is called by the same word: "ประธาน" is a chairman and the president of the European Commission. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  chairman: ['president'],
  president: ['chairman'],
  director: ['director-general'],
  'director-general': ['director'],
  'chief-executive-officer': ['director'],
  'central-bank-governor': ['chairman', 'president'],
  'speaker-of-parliament': ['chairman', 'president'],
  'senate-speaker': ['chairman', 'president'],
  'military-spokesperson': ['spokesperson'],
  'secretary-general': ['party-secretary-general'],
  leader: ['party-leader', 'party-secretary-general', 'secretary-general', 'chairman', 'commander'],
  head: ['secretary-general', 'director-general', 'director', 'president', 'chairman', 'party-leader'],
}

/** A state has many ambassadors and deputy ministers, of whom knowledge has the well-known; those of the language's own state it has. */
const hasMore = ({ knowledge, pack }: Doc, { shared }: RoleRow, of: string) =>
  shared === true && of !== pack.naming.home && knowledge.entity(of)?.kind === 'country'

const LEADER = 'leader'
/** The offices whose holder is called the leader of a state, by rank. */
const LEADING = ['supreme-leader', 'president', 'prime-minister']

/** "ผู้นำรัสเซีย" holds whichever of these offices leads there: the supreme one, else that of somebody whom the text names. */
function leaders({ entities }: Doc, holders: (role: string) => readonly string[]): readonly string[] {
  const [supreme, ...others] = LEADING.map(holders)
  return supreme.length > 0 ? supreme : [...new Set(others.flat())].filter((p) => entities.has(p))
}

/** An office with the states and bodies whose it may be, the likeliest first. */
interface OfficeOf {
  role: RoleRow
  of: readonly string[]
}

/** "นายกรัฐมนตรีของมาเลเซีย", "president of Russia", "the Russian president": as it may be cut, the likeliest first. */
function officesOf(doc: Doc, [first, end]: Span): OfficeOf[] {
  if (isOfTwo(doc, end)) return []
  const span: Span = [first + ARTICLE.exec(doc.text.slice(first, end))![0].length, end]
  const office = officeIn(doc, doc.text.slice(...span))
  if (!office) return officesBehind(doc, span)
  const { role } = office
  // "president of the Russian Chess Federation" is not that of Russia.
  if (office.of.startsWith('of')) return [{ role, of: ownersIn(doc, behindLastOf(doc, span)) }]
  const named = bodiesIn(doc, span)
  return [{ role, of: office.of === '' && named.length === 0 ? [role.of ?? doc.home ?? ''] : named }]
}

/** "รัฐมนตรีต่างประเทศเยอรมนี|และฝรั่งเศส": two ministers. */
function isOfTwo(doc: Doc, end: number): boolean {
  const and = /^\s?(?:และ|กับ|and)\s?/u.exec(doc.text.slice(end, end + 6))
  if (!and) return false
  const at = end + and[0].length
  return mentionsIn(doc, [at, at + 1]).some((m) => m.kind === 'country' && m.span[0] === at)
}

const ARTICLE = /^(?:the\s+)?/iu

const behindLastOf = ({ text }: Doc, [start, end]: Span): Span => [
  start + /^.*\sof\s+(?:the\s+)?/isu.exec(text.slice(start, end))![0].length,
  end,
]

/**
 * The bodies that a phrase names in the word for the office ("รมว.กลาโหม") or right behind it, then their states where it
 * names none: "เลขาธิการสภาความมั่นคงแห่งชาติญี่ปุ่น" is nobody in Thailand, "นายกรัฐมนตรีเยือนจีน" nobody in China.
 */
function bodiesIn(doc: Doc, [start, end]: Span): string[] {
  const bodies: Mention[] = []
  for (const m of mentionsIn(doc, [start, end])) {
    if (m.span[0] < start || m.span[1] > end || m.kind === 'person') continue
    const before = doc.text.slice(bodies.at(-1)?.span[1] ?? start, m.span[0]).replace(LINK, '')
    const office = bodies.length > 0 ? null : officeIn(doc, before)
    // The word for the office reaches up to the body, or the body is a part of it.
    const beside = bodies.length > 0 ? before === '' : office ? office.of === '' : true
    if (beside || within(doc, start, m)) bodies.push(m)
  }
  const ids = bodies.map((m) => m.entity)
  const states = bodies.flatMap((m) => (m.kind === 'country' ? [m.entity] : []))
  if (states.length === 0) return withStates(doc, ids)
  return ids.filter((id) => states.includes(doc.knowledge.entity(id)?.country ?? states[0]) || states.includes(id))
}

const LINK = /\s*(?:แห่ง|ของ|ประจำ|for(?:\s+the)?)?\s*$/u

/** Whether a name ends inside the word for the office: "รมว.|กลาโหม". */
function within(doc: Doc, start: number, { span: [, end] }: Mention): boolean {
  const whole = officeIn(doc, doc.text.slice(start, end))
  return whole?.of === ''
}

const withStates = ({ knowledge }: Doc, ids: readonly string[]) => [
  ...ids,
  ...ids.flatMap((id) => knowledge.entity(id)?.country ?? []),
]

/** Offices at the end of a phrase of which the rest says nothing but whose it is, the longest first: "Russia's |foreign minister". */
function officesBehind(doc: Doc, [start, end]: Span): OfficeOf[] {
  const found: OfficeOf[] = []
  for (let at = doc.text.indexOf(' ', start) + 1; at > 0 && at < end; at = doc.text.indexOf(' ', at) + 1) {
    const office = officeIn(doc, doc.text.slice(at, end))
    if (office?.of === '') found.push({ role: office.role, of: ownersIn(doc, [start, at]) })
  }
  return found
}

/** "the Russian", "Russia's", "the White House": whose it is where a name or a word for a state is all that stands there. */
function ownersIn(doc: Doc, [from, end]: Span): string[] {
  const core = doc.text.slice(from, end).replace(/(?:['’]s?)?\s*$/u, '')
  const named = mentionsIn(doc, [from, end]).find((m) => m.span[0] <= from && m.span[1] >= from + core.length)
  if (!named) {
    const state = statesByWord(doc.knowledge).get(core)
    return state ? [state] : []
  }
  if (named.kind === 'person' || named.kind === 'outlet') return []
  // A part of a state has offices of its own.
  return named.kind === 'place' ? [named.entity] : withStates(doc, [named.entity])
}

const byWord = new WeakMap<Knowledge, ReadonlyMap<string, string | null>>()

/** "Russian": the state of which a word speaks; null where it speaks of two. */
function statesByWord(knowledge: Knowledge): ReadonlyMap<string, string | null> {
  let words = byWord.get(knowledge)
  if (!words) {
    const found = new Map<string, string | null>()
    for (const [word, state] of knowledge.demonyms())
      found.set(word, found.has(word) && found.get(word) !== state ? null : state)
    words = found
    byWord.set(knowledge, words)
  }
  return words
}
