import type { Knowledge, RoleRow, Span } from '../model/index.ts'
import type { Doc } from './document.ts'
import { firstIndex } from './first-index.ts'
import { keptWith } from './kept-with.ts'
import { Lexicon } from './lexicon.ts'
import { mentionsIn } from './mentions-in.ts'
import { relationBeforeOffice } from './relations.ts'

/** An office as a text words it: which sort, and what stands behind the word ("of Russia", "กระทรวงการคลัง"). */
export interface OfficePhrase {
  role: RoleRow
  /** How many letters the word for it has, folded. */
  letters: number
  /** The rest of the phrase, folded. */
  of: string
}

const lexicons = new WeakMap<Knowledge, Map<string, Lexicon<RoleRow>>>()

const rolesOf = (doc: Doc): Lexicon<RoleRow> => keptWith(doc, rolesOf, () => compiledRoles(doc))

function compiledRoles({ knowledge, pack }: Doc): Lexicon<RoleRow> {
  let byTag = lexicons.get(knowledge)
  if (!byTag) {
    byTag = new Map()
    lexicons.set(knowledge, byTag)
  }
  let lexicon = byTag.get(pack.tag)
  if (!lexicon) {
    const language = pack.tag as 'th' | 'en'
    lexicon = new Lexicon(knowledge.roles().flatMap((r) => r[language].map((w) => [fold(w), r] as const)))
    byTag.set(pack.tag, lexicon)
  }
  return lexicon
}

/** Letters only, lower case, one spelling of sara am: so that "โฆษกฯ รัฐบาล" and "โฆษกรัฐบาล" are the same. */
export const fold = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('\u0e4d\u0e32', 'ำ')
    .replace(/[\s\u200b"“”'‘’ฯ.,()]+/g, '')

/** A phrase as it is compared. */
interface Folded {
  folded: string
  office: OfficePhrase | null
}

/** A phrase folded, with its office: worked out once for a text, which has the same phrases again and again. */
function foldedIn(doc: Doc, phrase: string): Folded {
  const known = keptWith(doc, foldedIn, () => new Map<string, Folded>())
  let found = known.get(phrase)
  if (!found) {
    const folded = fold(phrase)
    const lexicon = rolesOf(doc)
    const role = lexicon.longest(folded, 0)
    found = {
      folded,
      office: role === undefined ? null : { role, letters: lexicon.end, of: folded.slice(lexicon.end) },
    }
    known.set(phrase, found)
  }
  return found
}

/** The office that a phrase begins with. */
export const officeIn = (doc: Doc, phrase: string): OfficePhrase | null =>
  mayBeOffice(rolesOf(doc), phrase) ? foldedIn(doc, phrase).office : null

/** Whether a word for an office may begin with the first two letters of a phrase; true in doubt. */
function mayBeOffice(roles: Lexicon<RoleRow>, phrase: string): boolean {
  const first = plain(phrase.charCodeAt(0))
  const second = plain(phrase.charCodeAt(1))
  return first === 0 || second === 0 || roles.mayBegin(first, second)
}

/** A letter of ASCII or a Thai consonant as `fold` leaves it, whatever stands beside it; 0 for what it may do otherwise with. */
const plain = (c: number) =>
  (c >= 0x61 && c <= 0x7a) || (c >= 0x0e01 && c <= 0x0e2e) ? c : c >= 0x41 && c <= 0x5a ? c + 32 : 0

/** The person whom the text itself has introduced with the office that a span words, the latest before it first. */
export function introduced(doc: Doc, span: Span): string | null {
  const at = span[0]
  const asked = foldedIn(doc, doc.text.slice(...span))
  if (asked.folded.length < 3) return null
  const bodies = asked.office ? mentionsIn(doc, span).flatMap((m) => (m.kind === 'person' ? [] : [m.entity])) : []
  let states: string[] | null = null
  // What no introduction holds as it is worded needs an office to be compared by.
  if (!asked.office && !toldOf(doc).includes(asked.folded)) return null
  let best: string | null = null
  let bestScore = 0
  for (const one of rolesNear(doc, at)) {
    const score = agrees(doc, one, asked) || ofTheSame(doc, one, asked, bodies)
    if (score === 0) continue
    states ??= statesIn(doc, span)
    if (isAbroad(doc, one, states)) continue
    const value = score * 1e7 + (one.at <= at ? one.at : 0)
    if (value > bestScore) {
      bestScore = value
      best = one.id
    }
  }
  return best
}

/** 2 where both word the same office of the same body, each in its own form: "เลขาธิการ สผ.". */
function ofTheSame(doc: Doc, one: Introduction, { office }: Folded, bodies: readonly string[]): number {
  if (!office || bodies.length === 0 || officeIn(doc, one.role)?.role.id !== office.role.id) return 0
  const told = mentionsIn(doc, [one.at, one.at + one.role.length])
  return told.some((m) => bodies.includes(m.entity)) ? 2 : 0
}

/** The states that a phrase names, else those of the bodies in it. */
function statesIn(doc: Doc, span: Span): string[] {
  const inside = mentionsIn(doc, span)
  const named = inside.filter((m) => m.kind === 'country').map((m) => m.entity)
  return named.length > 0 ? named : inside.flatMap((m) => doc.knowledge.entity(m.entity)?.country ?? [])
}

/** "รมว.มหาดไทยของมาเลเซีย" is nobody whom the text introduced as minister of another state. */
function isAbroad(doc: Doc, one: Introduction, states: readonly string[]): boolean {
  if (states.length === 0) return false
  const own = [...statesIn(doc, [one.at, one.at + one.role.length]), ...statesOf(doc, one.id)]
  return own.length > 0 && !own.some((state) => states.includes(state))
}

/** The states of a person whom knowledge has: his own, else those in which he held office. */
function statesOf({ knowledge }: Doc, id: string): string[] {
  const country = knowledge.entity(id)?.country
  return country ? [country] : knowledge.offices(id).map(({ of }) => knowledge.entity(of)?.country ?? of)
}

interface Introduction {
  id: string
  /** Where it begins. */
  at: number
  role: string
  /** The role folded. */
  told: string
  /** The offices in it, once somebody has asked for them. */
  offices: (OfficePhrase | null)[] | null
}

/** More introductions than any article has: from there on only the nearest are compared. */
const MANY = 400
const NEAREST = 200

/** Whom the text has introduced: all, or where it introduces very many, those nearest before a place. */
function rolesNear(doc: Doc, at: number): readonly Introduction[] {
  const all = introductionsOf(doc)
  if (all.length <= MANY) return all
  const near = all
  const next = firstIndex(near.length, (i) => near[i].at > at)
  return near.slice(Math.max(0, next - NEAREST), next)
}

/** How the text words whom it has introduced, all together. */
const toldOf = (doc: Doc): string =>
  keptWith(doc, toldOf, () =>
    introductionsOf(doc)
      .map((one) => one.told)
      .join('\n'),
  )

/** By their people, or in order of place where they are very many. */
const introductionsOf = (doc: Doc): Introduction[] => keptWith(doc, introductionsOf, () => findIntroductions(doc))

function findIntroductions(doc: Doc): Introduction[] {
  const all: Introduction[] = []
  for (const { id, roles } of doc.entities.values())
    for (const span of roles) {
      const role = doc.text.slice(...span)
      all.push({ id, at: span[0], role, told: foldedIn(doc, role).folded, offices: null })
    }
  return all.length > MANY ? all.sort((a, b) => a.at - b.at) : all
}

/** 2 where the wording is the same or a part, 1 where the office is the same and nothing speaks against it. */
function agrees(doc: Doc, one: Introduction, { folded, office }: Folded): number {
  const { told } = one
  if (told === folded || told.startsWith(folded)) return 3
  const at = folded.length >= 5 ? told.indexOf(folded) : -1
  if (at >= 0 && (!office || !isPartOfAnother(doc, one, at))) return 2
  if (!office) return 0
  one.offices ??= one.role.split(/และ|ควบ|ในฐานะ| and /u).map((part) => officeIn(doc, part))
  for (const other of one.offices) {
    if (!other || other.role.id !== office.role.id) continue
    if (office.of === '' || other.of.includes(office.of) || office.of.includes(other.of))
      return office.of === '' ? 1 : 2
  }
  return 0
}

/** Whoever is introduced as "เลขานุการ|นายกรัฐมนตรี" or "รอง|นายกรัฐมนตรี" is not called by the rest of it. */
function isPartOfAnother(doc: Doc, { role, told }: Introduction, at: number): boolean {
  if (relationBeforeOffice(doc, at, told) < at) return true
  const whole = officeIn(doc, role)
  return whole !== null && at < told.length - whole.of.length
}

/** An entity of knowledge that the text refers to without naming it. */
export function refer(doc: Doc, id: string): string {
  if (!doc.entities.has(id)) {
    const row = doc.knowledge.entity(id)
    if (row)
      doc.entities.set(id, {
        id,
        name: row.name,
        kind: row.kind,
        wikidata: row.wikidata ?? null,
        known: true,
        roles: [],
      })
  }
  return id
}
