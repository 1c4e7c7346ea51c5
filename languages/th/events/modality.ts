import type { Attribution } from '@thima/read/language'
import type { Modality } from '@thima/read/model'
import type { EventPlace } from './candidates.ts'
import type { View } from './view.ts'

const set = (words: string) => new Set(words.split(' '))

const NOT = set('ไม่ มิ ไม่ได้ มิได้ ไม่เคย ไม่มี ยังไม่ ยังไม่มี')
const IF = set('หาก ถ้า ถ้าหาก เผื่อ เกรง อาจ อาจจะ ควร น่า')
const WANTED = set('ต้องการ อยาก เสนอ ข้อเสนอ ประสงค์ เรียกร้อง')
const PLANNED = set('เตรียม เตรียมการ วางแผน แผน กำหนด มีกำหนด นัด ตั้งใจ พร้อม จัดเตรียม กำหนดการ ตั้งเป้า')
const ONGOING = set('กำลัง อยู่ระหว่าง ยังคง')
const EXPECTED = set('คาด คาดว่า เชื่อ คาดการณ์ น่าจะ')
/** "ก่อนจะได้รับการปล่อยตัว": what follows these has happened. */
const AFTER_ALL = set('ก่อน จน กว่า ก่อนที่')
/** Clauses that only go on with the one in front of them. */
const GOES_ON = set('เพื่อ และ')

const WORDS_BACK = 9
const PHRASE_BACK = 110

/** Whether it has happened, is happening, is planned, expected, denied or only thought of. */
export function modalityOf(view: View, place: EventPlace): Modality {
  const { doc } = view
  const inner = view.around(place)[0]
  const told = toldInFront(view, place)
  if (told === 'denied' || told === 'hypothetical' || told === 'ongoing' || told === 'expected') return told
  if (inner?.stance === 'denies' || isDeniedBehind(view, place)) return 'denied'
  if (inner?.stance === 'expects') return 'expected'
  if (told === 'planned') {
    // Whose plan it is does not matter, but who tells of it.
    const teller = view.around(place).find((a) => a.stance !== 'intends')
    if (isUnderIf(view, place)) return 'hypothetical'
    return teller && (teller.stance === 'believes' || isHearsay(view, teller)) ? 'expected' : 'planned'
  }
  if (told === 'occurred') return 'occurred'
  if (inner?.stance === 'intends') return 'planned'
  if (inner?.stance === 'asks') return 'hypothetical'
  if (doc.text.slice(place.start, place.end) === 'สงคราม') return 'ongoing'
  return /^(?:กัน)?(?:อยู่|มาตั้งแต่|มาโดยตลอด|อย่างต่อเนื่อง)/u.test(doc.text.slice(place.end, place.end + 12))
    ? 'ongoing'
    : 'occurred'
}

/** What the words in front of the trigger, and those that it begins with, say; null where they say nothing. */
function toldInFront(view: View, place: EventPlace): Modality | null {
  const { pieces, doc } = view
  const { paragraph, start } = pieces[place.piece]
  const goesOn = GOES_ON.has(view.word(pieces[place.piece].from))
  const least =
    goesOn && place.piece > 0 && pieces[place.piece - 1].paragraph === paragraph
      ? pieces[place.piece - 1].from
      : pieces[place.piece].from
  const done = doc.text.startsWith('แล้ว', place.end) || doc.text.startsWith('ได้แล้ว', place.end)
  for (let w = place.to - 1, n = -(place.to - place.from); w >= least && n < WORDS_BACK; w--, n++) {
    const word = view.word(w)
    const before = view.word(w - 1)
    if (n < 0 && w > place.from) continue
    if (n >= 0 && n < 2 && NOT.has(word)) return 'denied'
    if (n >= 0 && (IF.has(word) || WANTED.has(word))) return 'hypothetical'
    if (EXPECTED.has(word)) return 'expected'
    if (n < 4 && (ONGOING.has(word) || (word === 'ระหว่าง' && before === 'อยู่'))) return 'ongoing'
    if (PLANNED.has(word) && !done) return isExpected(view, w, least) ? 'expected' : 'planned'
    if (word === 'จะ' && !AFTER_ALL.has(before) && !done) return isExpected(view, w, least) ? 'expected' : 'planned'
    if (word === 'เคย' || word === 'เพิ่ง') return 'occurred'
    if (word === 'ได้' && n >= 0 && n < 2 && before !== 'จะ' && !NOT.has(before) && doc.words.starts[w] >= start)
      return 'occurred'
  }
  return null
}

function isExpected(view: View, w: number, least: number): boolean {
  for (let i = w - 1; i >= least && w - i < 8; i--) if (EXPECTED.has(view.word(i))) return true
  return false
}

/** "หาก …, … จะยื่นคำร้อง": what would follow from something that has not happened. */
function isUnderIf(view: View, place: EventPlace): boolean {
  const from = Math.max(view.line(place).start, place.start - PHRASE_BACK)
  return /(?:^|[\s“"]|แต่|และ|ว่า)(?:หาก|ถ้า)/u.test(view.doc.text.slice(from, place.start))
}

/** "กรณีข่าวว่า … นั้น ไม่เป็นความจริง". */
function isDeniedBehind(view: View, place: EventPlace): boolean {
  const to = Math.min(view.line(place).end, place.end + PHRASE_BACK)
  return /^[^.“”]*?นั้น\s*(?:เป็นข่าวปลอม|ไม่เป็นความจริง|เป็นข้อมูลเท็จ|ไม่จริง)/u.test(view.doc.text.slice(place.end, to))
}

/** Told by an outlet, by somebody unnamed or by nobody: not by those who would do it. */
function isHearsay({ doc }: View, { source }: Attribution): boolean {
  const kind = source.entity === null ? source.kind : doc.entities.get(source.entity)?.kind
  return kind === 'outlet' || source.kind === 'unnamed' || source.kind === 'unknown'
}
