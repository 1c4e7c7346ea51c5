import type { Candidate } from './candidates.ts'
import type { Scene } from './scene.ts'

/** What opens a clause that only names what is talked about: "จากกรณีที่สื่อรายงานว่า … นั้น". */
const FRAME = /(?:กรณี|ตามที่|จากที่|ส่วนที่|การที่|เรื่องที่)/u
const BACK_PIECES = 3
const AHEAD_PIECES = 14
const MARK = 'นั้น'
/** Words that "that" belongs to: "ใน|ช่วง|นั้น". */
const THOSE =
  /(?:คน|ช่วง|วัน|เวลา|เมื่อ|ครั้ง|ตอน|ขณะ|จาก|ดัง|เท่า|อย่าง|เหล่า|ปี|เดือน|ราย|ตัว|อัน|ที่|เช่น|แห่ง|ฉบับ|เพียง|แค่|หลัง|ก่อน|กว่า|ทาง|แบบ|ระหว่าง)$/u

/** The piece that closes the clause in which somebody is reported to have said something: "จากกรณีที่สื่อรายงานว่าเขาลาออก| นั้น"; -1 where none does. */
export function closesFrame(scene: Scene, c: Candidate): number {
  const { pieces, text } = scene
  const { paragraph } = pieces[c.piece]
  if (c.that === 'none') return -1
  let first = c.piece
  while (
    first > 0 &&
    c.piece - first < BACK_PIECES &&
    pieces[first - 1].paragraph === paragraph &&
    !TOPIC_END.test(text.slice(pieces[first].start, pieces[first].start + 5))
  )
    first--
  if (!FRAME.test(text.slice(pieces[first].start, c.start))) return -1
  for (let i = c.piece; i < pieces.length && i - c.piece < AHEAD_PIECES && pieces[i].paragraph === paragraph; i++) {
    const next = pieces[i + 1]
    if (next === undefined || next.start <= c.content) continue
    if (!text.startsWith(MARK, next.start) || /[ก-๙]/u.test(text[next.start + MARK.length] ?? '')) continue
    if (THOSE.test(text.slice(pieces[i].end - 8, pieces[i].end)) && next.start === pieces[i].end) continue
    return i
  }
  return -1
}
const TOPIC_END = /^นั้น/u
