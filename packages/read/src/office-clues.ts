import { type Doc, Lexicon, type Line, relationBeforeOffice } from './language/index.ts'
import { addDays, interval, type Knowledge, type NameLanguage, type Span, type TermRow } from './model/index.ts'

/** A person whom the text names with an office, and the times in which he or she held it. */
export interface OfficeClue {
  span: Span
  role: string
  held: readonly (readonly [first: string, last: string])[]
}

/** How far a title may stand from the name that it goes with. */
const BEFORE = 40
const BEHIND = 30

const people = new WeakMap<Knowledge, Map<string, Lexicon<string>>>()

/** "เศรษฐา ทวีสิน นายกรัฐมนตรี", "President Joe Biden": the text was written while that lasted. */
export function officeClues(doc: Doc): OfficeClue[] {
  const lexicon = lexiconOf(doc.pack.tag, doc.knowledge)
  const clues = new Map<string, OfficeClue>()
  for (const line of doc.article.lines)
    if (line.role === 'body' || line.role === 'title') cluesIn(doc, line, lexicon, clues)
  return compatible([...clues.values()])
}

function cluesIn(doc: Doc, line: Line, lexicon: Lexicon<string>, clues: Map<string, OfficeClue>): void {
  const { text, knowledge } = doc
  for (let i = line.start; i < line.end; i++) {
    const person = lexicon.longest(text, i)
    if (person === undefined || lexicon.end > line.end) continue
    const span: Span = [i, lexicon.end]
    const role = roleBeside(doc, span, line, knowledge.offices(person))
    if (role && !clues.has(person + role))
      clues.set(person + role, {
        span,
        role,
        held: lasting(
          knowledge.offices(person).filter((t) => t.role === role),
          knowledge,
        ),
      })
    i = span[1] - 1
  }
}

function lexiconOf(language: string, knowledge: Knowledge): Lexicon<string> {
  const byLanguage = people.get(knowledge) ?? new Map<string, Lexicon<string>>()
  people.set(knowledge, byLanguage)
  const known = byLanguage.get(language)
  if (known) return known
  const entries: [string, string][] = []
  for (const entity of knowledge.entities()) {
    if (entity.kind !== 'person' || knowledge.offices(entity.id).length === 0) continue
    const forms = entity[language as NameLanguage] ?? []
    for (const form of language === 'en' ? [entity.name, ...forms] : forms)
      if (form.length >= 5 && !entity.weak?.includes(form)) entries.push([form, entity.id])
  }
  const lexicon = new Lexicon(entries)
  byLanguage.set(language, lexicon)
  return lexicon
}

/** The office among those that the person held whose word stands right before the name or right behind it. */
function roleBeside(
  doc: Doc,
  span: Span,
  line: { start: number; end: number },
  terms: readonly TermRow[],
): string | null {
  const before = doc.text.slice(Math.max(line.start, span[0] - BEFORE), span[0]).toLowerCase()
  const behind = doc.text.slice(span[1], Math.min(line.end, span[1] + BEHIND)).toLowerCase()
  const beside = `${before} ${doc.text.slice(span[1], Math.min(line.end, span[1] + 2 * BEHIND)).toLowerCase()}`
  if (doc.pack.formerly.some((word) => beside.includes(word))) return null
  for (const role of new Set(terms.map((t) => t.role))) {
    const row = doc.knowledge.role(role)
    const words = doc.pack.tag === 'th' ? row?.th : row?.en
    for (const word of words ?? []) {
      const at = before.lastIndexOf(word.toLowerCase())
      if (at >= 0 && isTitleGap(before.slice(at + word.length)) && isPlain(doc, before.slice(0, at), word)) return role
      const next = behind.indexOf(word.toLowerCase())
      if (next >= 0 && isTitleGap(behind.slice(0, next)) && isPlain(doc, behind.slice(0, next), word)) return role
    }
  }
  return null
}

/** Between title and name stand a space, a comma, "the US", a civil title, and no other clause. */
const isTitleGap = (gap: string) =>
  gap.length <= 14 &&
  !/[.;:"“”()\n]/.test(gap.replace(/\p{L}{1,3}\./gu, '')) &&
  !/\p{L}{2,}\s+\p{L}{2,}\s+\p{L}{2,}/u.test(gap)

/** Neither "former president" nor a longer office ("deputy prime minister"), nor whoever has somebody beside him ("ภริยา|นายกรัฐมนตรี"). */
function isPlain(doc: Doc, before: string, word: string): boolean {
  const end = before.trimEnd()
  if (relationBeforeOffice(doc, before.length, before) < before.length) return false
  const last = end.split(/[\s,]+/).slice(-3)
  if (doc.pack.naming.notHolder.some((not) => end.endsWith(not.toLowerCase()) || last.includes(not.toLowerCase())))
    return false
  for (const role of doc.knowledge.roles())
    for (const longer of (doc.pack.tag === 'th' ? role.th : role.en) ?? [])
      if (
        longer.length > word.length &&
        longer.endsWith(word) &&
        end.endsWith(longer.slice(0, -word.length).trimEnd().toLowerCase())
      )
        return false
  return true
}

/** A term that nobody is known to have held the office before may have begun earlier than knowledge goes back. */
function lasting(terms: readonly TermRow[], knowledge: Knowledge): [string, string][] {
  return terms.map(({ role, of, person, from, to }) => {
    const first = interval(from)?.[0]
    const last = to === null ? null : interval(to)?.[1]
    const succeeds = first && knowledge.holders(role, of, addDays(first, -1)).some((t) => t.person !== person)
    return [succeeds ? first : '0001-01-01', last ? addDays(last, -1) : '9999-12-31']
  })
}

/** All of them, if there is a time in which all held; a text that goes through history tells nothing. */
function compatible(clues: OfficeClue[]): OfficeClue[] {
  const starts = clues.flatMap((c) => c.held.map((h) => h[0]))
  return starts.some((day) => clues.every((c) => holds(c, day))) ? clues : []
}

/** Whether the office was held on that day. */
export const holds = (clue: OfficeClue, day: string) => clue.held.some(([first, last]) => first <= day && day <= last)
