import { stateOf } from '@thima/read/language'
import type { Span } from '@thima/read/model'
import type { EventPlace } from './candidates.ts'
import { isAuxiliary, isOblique, partiesBefore, partiesBehind, type View, wordBefore } from './clause.ts'
import type { EventWord } from './event-words.ts'
import type { Party } from './parties.ts'

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

export function rolesOf(view: View, place: EventPlace, meaning: EventWord): Roles {
  const { doc, pieces } = view
  const passive = passiveAgent(view, place)
  const subject = passive ? subjectsBefore(view, passive.at) : subjectsBefore(view, place.start)
  const behind = objectsBehind(view, place)
  const where = whereOf(view, place, meaning)
  const start = Math.min(pieces[place.piece].start, subject.start)
  const told = (list: readonly Party[]) => [
    ...new Set(list.map((p) => p.entity()).filter((id): id is string => id !== null)),
  ]
  const done = { place: where, start }
  if (passive) return { ...done, actors: told(passive.agents), recipients: told(subject.parties) }
  switch (meaning.frame) {
    case 'befall':
      return { ...done, actors: [], recipients: [] }
    case 'undergo':
      return { ...done, actors: [], recipients: told(subject.parties.filter(isPersonal)) }
    case 'go': {
      const goal = behind[0]
      const state =
        goal && (goal.kind === 'place' || goal.kind === 'country')
          ? stateOf(doc, { entity: goal.entity()!, kind: goal.kind })
          : null
      const recipients = state ? [state] : told(behind.filter(isPersonal))
      return {
        ...done,
        actors: told(subject.parties),
        recipients,
        place: goal && !isPersonal(goal) ? goal.entity() : where,
      }
    }
    default: {
      const actors = told(subject.parties)
      return {
        ...done,
        actors,
        recipients: told(behind.filter((p) => p.kind !== 'place')).filter((id) => !actors.includes(id)),
      }
    }
  }
}

const isPersonal = (p: Party) => p.kind !== 'place' && p.kind !== 'country'

/** "ถูก(ตำรวจ)จับกุม": where the passive word stands, with who stands between. */
function passiveAgent(view: View, place: EventPlace): { at: number; agents: Party[] } | null {
  const { doc } = view
  const { words } = doc
  for (let w = place.from - 1; w >= 0 && place.from - w <= 8 && w >= view.pieces[place.piece].from; w--) {
    if (!PASSIVE.has(view.word(w))) continue
    const agents = [...partiesBefore(view, place.start, words.ends[w])].reverse()
    const rest = agents.length
      ? doc.text.slice(agents[agents.length - 1].span[1], place.start)
      : doc.text.slice(words.ends[w], place.start)
    return isAuxiliary(rest) || w === place.from - 1 ? { at: words.starts[w], agents } : null
  }
  return null
}

/** Whoever does what the word tells: the nearest name in front that no preposition governs, and those joined to it. */
function subjectsBefore(view: View, at: number): { parties: Party[]; start: number } {
  const { text } = view.doc
  const line = text.lastIndexOf('\n', at - 1) + 1
  const list = [...partiesBefore(view, at, Math.max(line, at - BACK))]
  for (let i = 0; i < list.length; i++) {
    const party = list[i]
    const before = wordBefore(view, party.span[0])
    const adjoins = isAuxiliary(text.slice(party.span[1], at))
    if (isOblique(before) && !(adjoins && party.kind === 'person')) continue
    if (!adjoins && party.kind === 'place') continue
    return joined(view, list, i)
  }
  return { parties: [], start: at }
}

/** A subject with the name that an office stands behind, and with those joined by "and". */
function joined({ doc }: View, list: readonly Party[], i: number): { parties: Party[]; start: number } {
  const { text } = doc
  let head = i
  // "นายเศรษฐา ทวีสิน นายกรัฐมนตรีและรัฐมนตรีว่าการกระทรวงการคลัง": who is named stands in front of the offices.
  while (head + 1 < list.length && (list[head].kind !== 'person' || list[head].office)) {
    const gap = text.slice(list[head + 1].span[1], list[head].span[0])
    if (gap.length > 45 || !/^[\s\u00a0และควบในฐานะรัฐมนตรีว่าการช่วยประจำสำนักรองผู้อำนวยอธิบดีเลขาธิการโฆษกปลัด()]*$/u.test(gap))
      break
    head++
    if (list[head].kind === 'person' && !list[head].office) break
  }
  const chosen = list[head].kind === 'person' && !list[head].office ? head : i
  const parties = [list[chosen]]
  let start = list[chosen].span[0]
  for (let k = chosen + 1; k < list.length; k++) {
    const gap = text.slice(list[k].span[1], start)
    if (!/^\s*(?:และ|กับ|,|รวมทั้ง|รวมถึง|ร่วมกับ)\s*$|^\s*-\s*$/u.test(gap)) break
    parties.unshift(list[k])
    start = list[k].span[0]
  }
  return { parties, start }
}

/** To whom it is done: the first name behind the word, and those joined to it. */
function objectsBehind(view: View, place: EventPlace): Party[] {
  const { doc, pieces } = view
  const { text } = doc
  const out: Party[] = []
  let end = place.end
  const next = pieces[place.piece + 1]
  const until = Math.min(
    place.end + AHEAD,
    next && next.gap === 'space' && next.paragraph === pieces[place.piece].paragraph
      ? next.end
      : pieces[place.piece].end,
  )
  for (const party of partiesBehind(view, place.end, until)) {
    const gap = text.slice(end, party.span[0])
    if (out.length === 0) {
      if (!reaches(gap)) break
    } else if (
      !/^\s*(?:และ|กับ|,|รวมทั้ง|รวมถึง)?\s*$/u.test(gap) ||
      (!/\S/u.test(gap) && isOfficeOf(out[out.length - 1], party))
    ) {
      if (!/\S/u.test(gap)) continue
      break
    }
    out.push(party)
    end = party.span[1]
  }
  return out
}

const isOfficeOf = (a: Party, b: Party) => (a.kind === 'person' && b.office) || (a.office && b.kind === 'person')

/** Words between what is done and to whom. */
const BETWEEN =
  /^(?:\s|กับ|ต่อ|แก่|ให้|ถึง|ไปยัง|ไปที่|ยัง|มายัง|ร่วม|ร่วมกับ|ร่วมกัน|กัน|ระหว่าง|จาก|ที่|ของ|ใน|ประเทศ|กรุง|เมือง|คณะ|ผู้บริหาร|ผู้แทน|บริษัท|ฝ่าย|ความสัมพันธ์|อย่างเป็นทางการ|ใส่|ทาง|ตัว|รัฐบาล|และ|ด้วย|โดย|การ|ทวิภาคี|เพื่อ|พบ|หารือ|เข้าพบ|เยือน|ไป|มา|ว่า|ข้อราชการ|ความร่วมมือ|ใช้|สมาชิก|ทีม|กลุ่ม|ชาว|คน|เจ้าหน้าที่|ผู้นำ|\d+|ราย|คนไทย)*$/u

const reaches = (gap: string) => gap.length <= 60 && BETWEEN.test(gap)

const WHERE = new Set(['ที่', 'ใน', 'ณ', 'กรุง', 'เมือง', 'จังหวัด', 'ประเทศ', 'นคร'])

/** The place that the clause names with a word of place, else for what befalls any place in it. */
function whereOf(view: View, place: EventPlace, meaning: EventWord): string | null {
  const { doc, pieces } = view
  const line = doc.article.lines[pieces[place.piece].line]
  const span: Span = [Math.max(line.start, place.start - 60), Math.min(line.end, place.end + 100)]
  for (const party of partiesBehind(view, place.end, span[1])) {
    if (party.kind !== 'place' && party.kind !== 'country') continue
    if (WHERE.has(wordBefore(view, party.span[0])) || party.kind === 'place') return party.entity()
  }
  if (meaning.frame !== 'befall' && meaning.frame !== 'undergo') return null
  for (const party of partiesBefore(view, place.start, span[0]))
    if (party.kind === 'place' || party.kind === 'country') return party.entity()
  return null
}
