import { attributionsAround, stateOf } from '@thima/read/language'
import type { EventPlace } from './candidates.ts'
import {
  isAuxiliary,
  isOblique,
  opensClause,
  partiesBefore,
  partiesBehind,
  reaches,
  type View,
  wordBefore,
} from './clause.ts'
import type { EventWord } from './event-words.ts'
import type { Party } from './parties.ts'
import { placeOf } from './place.ts'

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
      const recipients = told(behind.to.filter((p) => p.kind !== 'place')).filter((id) => !subject.ids.includes(id))
      return { ...done, actors: subject.ids, recipients }
    }
  }
}

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
  const { doc } = view
  const { text } = doc
  const line = text.lastIndexOf('\n', at - 1) + 1
  const inner = attributionsAround(doc, place.start)[0]
  const content = inner?.content.find(([start, end]) => start <= place.start && place.start < end)
  const cued = doc.attributions.find((a) => a.cue !== null && a.cue[0] < place.end && a.cue[1] > place.start)
  const from = Math.max(line, at - BACK, content && content[0] < place.start ? content[0] : line)
  const list = [...partiesBefore(view, at, from)]
  for (let i = 0; i < list.length; i++) {
    const party = list[i]
    const adjoins = isAuxiliary(text.slice(party.span[1], at))
    if (!mayAct(view, party, adjoins)) continue
    if (!adjoins && cued?.source.entity && SPOKEN.has(meaning.type)) break
    const { parties, start } = joined(view, list, i)
    return { ids: told(parties), start }
  }
  const speaker = cued?.source.entity ?? inner?.source.entity ?? null
  const bare = content !== undefined && isAuxiliary(text.slice(Math.min(content[0], at), at))
  const speaks = SPOKEN.has(meaning.type) || bare
  return { ids: speaks && speaker !== null && !meaning.word.startsWith('การ') ? [speaker] : [], start: at }
}

function mayAct(view: View, party: Party, adjoins: boolean): boolean {
  const before = wordBefore(view, party.span[0])
  if (party.kind === 'outlet') return adjoins && !isOblique(before)
  if (isLand(party))
    return adjoins ? !isOblique(before) && opensClause(before) : party.kind === 'country' && opensClause(before)
  if (isOblique(before)) return adjoins && party.kind === 'person' && !party.office
  return adjoins || opensClause(before)
}

const OFFICE_GAP =
  /^[\s\u00a0()]*(?:(?:และ|ควบ|ในฐานะ|รัฐมนตรีว่าการ|รัฐมนตรีช่วยว่าการ|รอง|ผู้อำนวยการ|อธิบดี|เลขาธิการ|โฆษก|ปลัด|ประธาน|ผู้ว่าราชการ|ประจำ)[\s\u00a0()]*)*$/u
const AND = /^[\s\u00a0]*(?:และ|กับ|,|รวมทั้ง|รวมถึง|ร่วมกับ|-|–)?[\s\u00a0]*$/u

/** A subject with the name that an office stands behind, and with those joined by "and". */
function joined({ doc }: View, list: readonly Party[], i: number): { parties: Party[]; start: number } {
  const { text } = doc
  const gapBefore = (k: number) => text.slice(list[k + 1].span[1], list[k].span[0])
  // "นายเศรษฐา ทวีสิน นายกรัฐมนตรีและรัฐมนตรีว่าการกระทรวงการคลัง": who is named stands in front of the offices.
  let head = i
  while (
    head + 1 < list.length &&
    (list[head].kind !== 'person' || list[head].office) &&
    OFFICE_GAP.test(gapBefore(head))
  )
    head++
  const chosen = list[head].kind === 'person' && !list[head].office ? head : i
  const parties = [list[chosen]]
  let last = chosen
  while (last + 1 < list.length && AND.test(gapBefore(last)) && /\S/u.test(gapBefore(last)))
    parties.unshift(list[++last])
  return { parties, start: list[last].span[0] }
}

/** To whom it is done, from whom, or between whom: the first name behind the word, and those joined to it. */
function objectsBehind(view: View, place: EventPlace): { to: Party[]; from: Party[]; between: Party[] } {
  const { doc, pieces } = view
  const { text } = doc
  const { line, paragraph } = pieces[place.piece]
  let until = Math.min(place.end + AHEAD, doc.article.lines[line].end)
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
