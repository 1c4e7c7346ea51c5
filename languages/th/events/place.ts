import type { EventPlace } from './candidates.ts'
import { partiesBefore, partiesBehind, wordBefore } from './clause.ts'
import type { EventWord } from './event-words.ts'
import type { View } from './view.ts'

const WHERE = new Set(['ที่', 'ใน', 'ณ', 'กรุง', 'เมือง', 'จังหวัด', 'ประเทศ', 'นคร', 'แถบ', 'ย่าน', 'บริเวณ'])
const BACK = 60
const AHEAD = 100

/** Where an event is: the place that a word of place brings in behind it; what befalls is also told behind its place. */
export function placeOf(view: View, place: EventPlace, meaning: EventWord): string | null {
  const line = view.line(place)
  for (const party of partiesBehind(view, place.end, Math.min(line.end, place.end + AHEAD))) {
    if (party.kind !== 'place' && party.kind !== 'country') continue
    if (WHERE.has(wordBefore(view, party.span[0]))) return party.entity()
  }
  if (meaning.frame !== 'befall' && meaning.frame !== 'undergo') return null
  for (const party of partiesBefore(view, place.start, Math.max(line.start, place.start - BACK))) {
    if (party.kind === 'place' || party.kind === 'country') return party.entity()
  }
  return null
}
