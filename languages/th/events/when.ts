import { attributionsAround, type Doc, type TimeMention } from '@thima/read/language'
import type { EventPlace } from './candidates.ts'
import type { View } from './clause.ts'

const AHEAD = 90
const BACK = 120
/** Another clause begins here, and what is told in it is not told of this event. */
const NEW_CLAUSE = /โดย|ซึ่ง|ขณะที่|พร้อม|แต่|ทั้งนี้|หลังจาก|ว่า|จึง|นอกจากนี้|เปิดเผย|กล่าว|[“”\n]/u

/**
 * When an event was or will be: the expression of time behind the trigger in its clause, else the one in front of it. What is
 * done by speaking is done when the page's latest opening date says ("วันนี้ (30 ต.ค. 66) …"), if it tells no other.
 */
export function whenOf(view: View, place: EventPlace, spoken: boolean): string | null {
  const { doc } = view
  const behind = first(doc, place.end, AHEAD, (gap) => !NEW_CLAUSE.test(gap))
  if (behind && !anotherEvent(view, place, behind)) return behind.value
  const before = last(doc, place.start, BACK)
  if (before && !NEW_CLAUSE.test(doc.text.slice(before.span[1], place.start))) return before.value
  if (!spoken || attributionsAround(doc, place.start).length > 1) return null
  return opening(doc, place.start)
}

function first({ times, text }: Doc, at: number, within: number, fits: (gap: string) => boolean): TimeMention | null {
  const time = times.find((t) => t.span[0] >= at)
  if (!time || time.value === null || time.span[0] - at > within) return null
  return fits(text.slice(at, time.span[0])) ? time : null
}

function last({ times }: Doc, at: number, within: number): TimeMention | null {
  let found: TimeMention | null = null
  for (const time of times) {
    if (time.span[1] > at) break
    found = time
  }
  return found && found.value !== null && at - found.span[1] <= within ? found : null
}

function anotherEvent({ places }: View, place: EventPlace, time: TimeMention): boolean {
  return places.some(
    (p) =>
      p.start >= place.end && p.end <= time.span[0] && p.meanings.some((m) => m.sort !== 'order' && m.sort !== 'ask'),
  )
}

const OPENING = 25

/** The day with which the latest line that begins with a date begins: the day of the scene. */
function opening({ times, article }: Doc, at: number): string | null {
  let value: string | null = null
  for (const line of article.lines) {
    if (line.start > at) break
    if (line.role !== 'body') continue
    const time = times.find((t) => t.span[0] >= line.start && t.span[0] < line.start + OPENING)
    if (time?.value && /^\d{4}-\d\d-\d\d$/u.test(time.value)) value = time.value
  }
  return value
}
