import type { EventPlace } from './candidates.ts'
import type { View } from './view.ts'

const AHEAD = 90
const BACK = 120
/** Another clause begins here, and what is told in it is not told of this event. */
const NEW_CLAUSE = /โดย|ซึ่ง|ขณะที่|พร้อม|(?<!ตั้ง)แต่(?!ง|ละ)|ทั้งนี้|หลังจาก|ว่า(?!ง|การ)|จึง|นอกจากนี้|เปิดเผย|กล่าว|[“”\n]/u

/** The outlet's own reporter reports what happened when his sentence says. */
const OWN_REPORT = /ผู้สื่อข่าวรายงานว่า|รายงานข่าวแจ้งว่า/gu

/** When an event was or will be: the expression of time behind the trigger in its clause, else the one in front of it. */
export function whenOf(view: View, place: EventPlace): string | null {
  const { times, text } = view.doc
  const next = view.timeFrom(place.end)
  const behind = times[next]
  if (behind && behind.value !== null && behind.span[0] - place.end <= AHEAD) {
    const gap = text.slice(place.end, behind.span[0])
    if (!NEW_CLAUSE.test(gap) && !anotherEvent(view, place, behind.span[0])) return behind.value
  }
  const before = times[view.timeFrom(place.start) - 1]
  if (before && before.value !== null && before.span[1] <= place.start && place.start - before.span[1] <= BACK)
    if (!NEW_CLAUSE.test(text.slice(before.span[1], place.start).replace(OWN_REPORT, ''))) return before.value
  return null
}

/** Verbs in a row tell one event: ควบคุมตัวไปสอบสวน. */
const SERIAL = 3

function anotherEvent({ places }: View, place: EventPlace, until: number): boolean {
  for (let i = place.index + 1; i < places.length && places[i].end <= until; i++)
    if (
      places[i].start - place.end > SERIAL &&
      places[i].meanings.some(({ sort }) => sort !== 'order' && sort !== 'ask')
    )
      return true
  return false
}

const OPENING = 25

/** For each line the day with which it, or the latest line before it, begins: "วันนี้ (30 ต.ค. 66) …". */
export function dateOfScene({ doc, timeFrom }: View): (string | null)[] {
  let value: string | null = null
  const days = doc.article.lines.map((line) => {
    const time = line.role === 'body' ? doc.times[timeFrom(line.start)] : undefined
    if (time?.value && time.span[0] < line.start + OPENING && /^\d{4}-\d\d-\d\d$/u.test(time.value)) value = time.value
    return value
  })
  // A headline tells of the day on which the text begins.
  const first = days.find((day) => day !== null) ?? null
  return days.map((day, i) => (doc.article.lines[i].role === 'title' ? first : day))
}
