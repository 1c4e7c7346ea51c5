import { attributionsAround } from '@thima/read/language'
import type { Modality } from '@thima/read/model'
import type { EventPlace } from './candidates.ts'
import type { View } from './clause.ts'

const NOT = new Set(['ไม่', 'มิ', 'ไม่ได้', 'มิได้', 'ไม่เคย', 'ไม่มี', 'ยังไม่', 'ยังไม่มี'])
const IF = new Set(['หาก', 'ถ้า', 'ถ้าหาก', 'กรณี', 'เผื่อ', 'เกรง', 'อาจ', 'อาจจะ', 'ควร', 'น่า'])
const WANTED = new Set(['ต้องการ', 'อยาก', 'เสนอ', 'ข้อเสนอ', 'ประสงค์', 'เรียกร้อง'])
const PLANNED = new Set([
  'เตรียม',
  'เตรียมการ',
  'วางแผน',
  'แผน',
  'กำหนด',
  'มีกำหนด',
  'นัด',
  'ตั้งใจ',
  'พร้อม',
  'จัดเตรียม',
  'กำหนดการ',
])
const ONGOING = new Set(['กำลัง', 'อยู่ระหว่าง', 'ระหว่าง', 'ยังคง', 'ขณะนี้'])
const EXPECTED = new Set(['คาด', 'คาดว่า', 'เชื่อ', 'น่าจะ', 'คาดการณ์'])

const WORDS_BACK = 9

/** Whether it has happened, is happening, is planned, expected, denied or only thought of. */
export function modalityOf(view: View, place: EventPlace): Modality {
  const { doc, pieces } = view
  const piece = pieces[place.piece]
  const around = attributionsAround(doc, place.start)
  const inner = around[0]
  let future = false
  let planned = false
  for (let w = place.from - 1, n = 0; w >= piece.from && n < WORDS_BACK; w--, n++) {
    const word = view.word(w)
    if (n < 3 && NOT.has(word)) return 'denied'
    if (IF.has(word)) return 'hypothetical'
    if (WANTED.has(word)) return 'hypothetical'
    if (EXPECTED.has(word)) return 'expected'
    if (PLANNED.has(word)) planned = true
    if (n < 4 && ONGOING.has(word)) return 'ongoing'
    if (word === 'จะ') future = true
    if (word === 'เคย' || (word === 'ได้' && n < 2 && !future)) break
  }
  if (inner?.stance === 'denies') return 'denied'
  if (inner?.stance === 'expects') return 'expected'
  if (inner?.stance === 'believes' && future) return 'expected'
  if (future || planned) {
    const by = inner?.source.kind
    return by === 'unnamed' || by === 'unknown' || by === 'outlet' ? 'expected' : 'planned'
  }
  if (inner?.stance === 'intends') return 'planned'
  if (inner?.stance === 'asks') return 'hypothetical'
  if (doc.text.startsWith('อยู่', place.end)) return 'ongoing'
  return 'occurred'
}
