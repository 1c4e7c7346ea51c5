import { type Mention, stateOf } from '@thima/read/language'
import { bothSpellings } from '../both-spellings.ts'
import type { EventPlace } from './candidates.ts'
import { isAuxiliary, isOblique, opensClause, partiesBefore, partiesBehind, reaches, wordBefore } from './clause.ts'
import type { EventWord } from './event-words.ts'
import type { Party } from './parties.ts'
import { placeOf } from './place.ts'
import { firstFrom, type View } from './view.ts'

/** Who takes part in an event, and where it is, as the words around its trigger tell. */
export interface Roles {
  actors: string[]
  recipients: string[]
  place: string | null
  /** Where the clause begins, with who does it. */
  start: number
}

const BACK = 150
const AHEAD = 90
const PASSIVE = new Set(['ถูก', 'โดน'])
const RECEIVED = /^(?:ถูก|โดน|ได้รับ)/u
/** What is done by saying it: whoever speaks does it. */
const SPOKEN = new Set(['REQUEST', 'SUPPORT', 'ACCUSE', 'REJECT', 'THREATEN', 'CONCEDE'])

export function rolesOf(view: View, place: EventPlace, meaning: EventWord): Roles {
  const roles = rolesAround(view, place, meaning)
  // nobody does it to themselves: where both names are of one, only who does it is told
  return { ...roles, recipients: roles.recipients.filter((id) => !roles.actors.includes(id)) }
}

function rolesAround(view: View, place: EventPlace, meaning: EventWord): Roles {
  const { doc, pieces } = view
  const passive = passiveAgent(view, place, meaning)
  const subject = subjectsBefore(view, place, meaning, passive?.at ?? place.start)
  const behind = objectsBehind(view, place)
  const where = placeOf(view, place, meaning)
  const done = { place: where, start: Math.min(pieces[place.piece].start, subject.start) }
  if (passive) {
    const agents = passive.agents.length ? passive.agents : behind.from
    return { ...done, actors: told(agents), recipients: subject.ids }
  }
  if (behind.from.length > 0 && GIVEN.has(meaning.type))
    return { ...done, actors: told(behind.from), recipients: subject.ids }
  switch (meaning.frame) {
    case 'befall':
      return { ...done, actors: [], recipients: [] }
    case 'undergo':
      return { ...done, actors: [], recipients: subject.ids.filter((id) => doc.entities.get(id)?.kind === 'person') }
    case 'go': {
      const goal = behind.to[0]
      const id = goal?.entity() ?? null
      const state = goal && id !== null && isLand(goal) ? stateOf(doc, { entity: id, kind: goal.kind }) : null
      const recipients = state ? [state] : told(behind.to.filter((p) => !isLand(p)))
      return { ...done, actors: subject.ids, recipients, place: goal && isLand(goal) ? id : where }
    }
    default: {
      if (behind.between.length > 1) return { ...done, actors: told(behind.between), recipients: [] }
      const within = (p: Party) => isLand(p) && WITHIN.test(doc.text.slice(place.end, p.span[0]))
      const objects = [...behind.to, ...(TAKEN.has(meaning.type) ? behind.from : [])].filter(
        (p) => p.kind !== 'place' && !within(p),
      )
      // "การประชุมคณะรัฐมนตรี": whoever is named behind the noun does it.
      if (meaning.frame === 'with' && isNoun(view, place) && subject.ids.length === 0)
        return { ...done, actors: told(objects), recipients: [] }
      return { ...done, actors: subject.ids, recipients: told(objects) }
    }
  }
}

/** "หยุดยิงกันที่|มาเลเซีย": a land behind such a word is only where it is done. */
const WITHIN = /(?:ที่|ใน|ณ)\s?$/u

/** What comes from whoever is named behind จาก: help, praise, blame. */
const GIVEN = new Set(['SUPPORT', 'AID', 'ACCUSE'])
/** What is asked of, or taken from, whoever is named behind จาก. */
const TAKEN = new Set(['REQUEST', 'SANCTION', 'COERCE'])

const isNoun = ({ word }: View, place: EventPlace) => word(place.from) === 'การ' || word(place.from - 1) === 'การ'

const isLand = (p: Party) => p.kind === 'place' || p.kind === 'country'

const told = (list: readonly Party[]) => [
  ...new Set(list.map((p) => p.entity()).filter((id): id is string => id !== null)),
]

/** "ถูก(ตำรวจ)จับกุม": where the passive word stands, with who stands between. */
function passiveAgent(view: View, place: EventPlace, meaning: EventWord): { at: number; agents: Party[] } | null {
  const { doc } = view
  if (RECEIVED.test(meaning.word)) return { at: place.start, agents: [] }
  for (let w = place.from - 1; w >= 0 && place.from - w <= 8 && w >= view.pieces[place.piece].from; w--) {
    if (!PASSIVE.has(view.word(w))) continue
    const from = doc.words.ends[w]
    const agents = [...partiesBefore(view, place.start, from)].reverse()
    return { at: doc.words.starts[w], agents }
  }
  return null
}

/**
 * Whoever does what the word tells: the nearest name in front that no preposition governs, and those joined to it. Inside a
 * statement the names in front of its content are not asked: where it names nobody, whoever speaks is meant.
 */
function subjectsBefore(
  view: View,
  place: EventPlace,
  meaning: EventWord,
  at: number,
): { ids: string[]; start: number } {
  const { text } = view.doc
  const inner = view.around(place)[0]
  const content = inner?.content.find(([start, end]) => start <= place.start && place.start < end)
  const speaker = view.cued(place)?.source.entity ?? inner?.source.entity ?? null
  const line = view.line(place).start
  const inside = content && content[0] < place.start && speaker !== null ? content[0] : line
  const list = [...partiesBefore(view, at, Math.max(line, at - BACK, inside))]
  for (let i = 0; i < list.length; i++) {
    const adjoins = isAuxiliary(text.slice(list[i].span[1], at))
    if (!mayAct(view, list[i], adjoins)) continue
    if (!adjoins && speaker !== null && SPOKEN.has(meaning.type)) break
    const { parties, start } = joined(view, list, i)
    return { ids: told(parties), start }
  }
  const both = bothBefore(view, at)
  if (both) return both
  if (speaker === null) return { ids: [], start: at }
  const bare = content !== undefined && isAuxiliary(text.slice(Math.min(content[0], at), at))
  const own = /^.{0,25}ของ(?:เรา|ตน)/su.test(text.slice(place.end, place.end + 40))
  return { ids: own || (!isNoun(view, place) && (SPOKEN.has(meaning.type) || bare)) ? [speaker] : [], start: at }
}

/** Farther back nobody would know who is meant. */
const MOST_MENTIONS = 1000

const BOTH = bothSpellings(/(?:ทั้งสอง|ทั้ง 2|สอง)(ฝ่าย|ประเทศ|ชาติ|คน|ผู้นำ)[^\n]{0,12}$|ผู้นำทั้งสอง[^\n]{0,12}$/u)

/** "ทั้งสองฝ่าย", "ผู้นำทั้งสอง": the two states, or people, that the text named last in one breath ("ไทยกับกัมพูชา"), else the last two. */
function bothBefore({ doc }: View, at: number): { ids: string[]; start: number } | null {
  const match = BOTH.exec(doc.text.slice(Math.max(0, at - 30), at))
  if (!match) return null
  const people = match[1] === undefined || match[1] === 'คน' || match[1] === 'ผู้นำ'
  const ids: string[] = []
  const start = at - match[0].length
  let behind: Mention | null = null
  const last = firstFrom(doc.mentions, (m) => m.span[0], at) - 1
  for (let i = last; i >= 0 && last - i < MOST_MENTIONS; i--) {
    const mention = doc.mentions[i]
    if (mention.kind !== (people ? 'person' : 'country')) continue
    const { entity } = mention
    if (behind !== null && behind.entity !== entity && PAIR.test(doc.text.slice(mention.span[1], behind.span[0])))
      return { ids: [entity, behind.entity], start }
    if (ids.length < 2 && !ids.includes(entity)) ids.unshift(entity)
    behind = mention
  }
  return ids.length === 2 ? { ids, start } : null
}

/** What joins two that are named in one breath. */
const PAIR = /^\s*(?:และ|กับ|-|–)\s*$/u

function mayAct(view: View, party: Party, adjoins: boolean): boolean {
  const before = wordBefore(view, party.span[0])
  if (party.kind === 'outlet') return adjoins && !isOblique(before)
  if (isLand(party))
    return (adjoins ? !isOblique(before) : party.kind === 'country') && opensClause(before) && !inLatinName(view, party)
  if (isOblique(before)) return adjoins && party.kind === 'person' && !party.office
  return adjoins || opensClause(before)
}

/** "Job Expo Thailand 2023": a land in a name in Latin letters does nothing. */
function inLatinName({ doc }: View, { span: [start, end] }: Party): boolean {
  return /[A-Za-z] $/u.test(doc.text.slice(start - 2, start)) || /^ [\dA-Za-z]/u.test(doc.text.slice(end, end + 2))
}

const OFFICE_GAP = bothSpellings(
  /^[\s()]*(?:(?:และ|ควบ|ในฐานะ|รัฐมนตรีว่าการ|รัฐมนตรีช่วยว่าการ|รอง|ผู้อำนวยการ|อธิบดี|เลขาธิการ|โฆษก|ปลัด|ประธาน|ผู้ว่าราชการ|ประจำ)[\s()]*)*$/u,
)
const AND = /^\s*(?:และ|กับ|,|รวมทั้ง|รวมถึง|ร่วมกับ|-|–)?\s*$/u

/** A subject with those joined to it by "and", each by the name that its offices stand behind. */
function joined({ doc }: View, list: readonly Party[], from: number): { parties: Party[]; start: number } {
  const { text } = doc
  const gap = (k: number) => text.slice(list[k + 1].span[1], list[k].span[0])
  const parties: Party[] = []
  let last = from
  for (;;) {
    last = headOf(list, last, gap)
    parties.unshift(list[last])
    if (last + 1 === list.length) break
    const between = gap(last)
    const bodies = isBody(list[last]) && isBody(list[last + 1])
    const goesOn = AND.test(between)
      ? /\S/u.test(between) || (parties.length > 1 && bodies)
      : bodies && /^\s*โดย\s*$/u.test(between)
    if (!goesOn) break
    last++
  }
  return { parties, start: list[last].span[0] }
}

const isBody = (p: Party) => p.kind === 'government' || p.kind === 'organization'

/** "นายเศรษฐา ทวีสิน นายกรัฐมนตรีและรัฐมนตรีว่าการกระทรวงการคลัง": who is named stands in front of the offices. */
function headOf(list: readonly Party[], i: number, gap: (k: number) => string): number {
  let head = i
  while (head + 1 < list.length && (list[head].kind !== 'person' || list[head].office) && OFFICE_GAP.test(gap(head)))
    head++
  return list[head].kind === 'person' && !list[head].office ? head : i
}

/** Whether somebody or some place is named that one may go to; "ไปถึงกลุ่มเป้าหมาย" is no visit. */
export function hasGoal(view: View, place: EventPlace): boolean {
  return (
    objectsBehind(view, place).to.length > 0 ||
    /^\s*(?:ซึ่งกันและกัน|กัน)/u.test(view.doc.text.slice(place.end, place.end + 20))
  )
}

/** To whom it is done, from whom, or between whom: the first name behind the word, and those joined to it. */
function objectsBehind(view: View, place: EventPlace): { to: Party[]; from: Party[]; between: Party[] } {
  const { doc, pieces } = view
  const { text } = doc
  const { paragraph } = pieces[place.piece]
  let until = Math.min(place.end + AHEAD, view.line(place).end)
  for (let p = place.piece + 1; p < pieces.length && pieces[p].start < until; p++)
    if (pieces[p].paragraph !== paragraph) until = pieces[p].start
  const found: Party[] = []
  let end = place.end
  let first = ''
  for (const party of partiesBehind(view, place.end, until)) {
    const gap = text.slice(end, party.span[0])
    if (found.length === 0) {
      if (!reaches(gap, isLand(party))) break
      first = gap.trim()
    } else if (!AND.test(gap)) break
    else if (!/\S/u.test(gap)) {
      // The office behind a name, the name behind an office, the land behind a body.
      end = party.span[1]
      continue
    }
    found.push(party)
    end = party.span[1]
  }
  const none: Party[] = []
  if (first.startsWith('ระหว่าง')) return { to: none, from: none, between: found }
  if (first.startsWith('จาก') || first.startsWith('โดย')) return { to: none, from: found, between: none }
  return { to: found, from: none, between: none }
}
