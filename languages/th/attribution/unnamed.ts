import type { Doc } from '@thima/read/language'
import { mentionsIn } from '@thima/read/language'
import type { Span, Unnamed } from '@thima/read/model'
import { bothSpellings } from '../both-spellings.ts'
import { CIRCLES } from '../sources.ts'

const NOT_NAMED =
  /แหล่งข่าว|ไม่(?:ขอ|ยอม|ต้องการ|อยาก|ประสงค์)?(?:จะ|ที่จะ)?(?:ให้)?(?:เปิดเผย|ระบุ|เอ่ย)(?:ชื่อ|ตัวตน|นาม)|ไม่ประสงค์(?:จะ)?ออกนาม|ขอสงวน(?:ชื่อ|นาม)|ไม่ขอเปิดเผย|ไม่ต้องการเปิดเผย|ไม่ได้รับอนุญาตให้(?:พูด|ให้ข่าว|ให้สัมภาษณ์)|ไม่มีอำนาจให้(?:ข่าว|สัมภาษณ์)/u
const SEVERAL = bothSpellings(/หลาย|บางราย|กลุ่มหนึ่ง|จำนวนหนึ่ง|[2-9๒-๙] ?(ราย|คน)|สองราย|สองคน|สามราย|สามคน/u)
const SENIOR = /ระดับสูง|อาวุโส|ชั้นผู้ใหญ่/u

/** What is told of somebody who is not named, or null where somebody is. */
export function unnamed(doc: Doc, span: Span): Unnamed | null {
  return NOT_NAMED.test(doc.text.slice(...span)) ? described(doc, span) : null
}

/** Whoever speaks to an outlet and of whom it tells no more than his work: "เจ้าหน้าที่กระทรวงการคลัง", "กรรมการสมาคมรายหนึ่ง". */
const AT_WORK = /^(?:อดีต)?(?:เจ้าหน้าที่|นักการทูต|คนใกล้ชิด|ผู้ใกล้ชิด|บุคคล)/u
const ONE_AT_WORK =
  /^(?:อดีต)?(?:ข้าราชการ|ทูต|ผู้บริหาร|นายทหาร|นายตำรวจ|กรรมการ|ที่ปรึกษา|ผู้แทน|พนักงาน|สมาชิก|ส\.ส\.|แกนนำ|วิศวกร|ผู้ช่วย|นักการเมือง|รัฐมนตรี)/u
const COUNTED = /(?:คน|ราย|นาย|รูป|ท่าน)หนึ่ง|(?:สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|หลาย|[2-9๒-๙] ?)(?:คน|ราย|นาย|ท่าน)/u

/** The same of whom an outlet cites, or to which he spoke: who gives his name to it is named by it. */
export function unnamedByOutlet(doc: Doc, span: Span): Unnamed | null {
  const text = doc.text.slice(...span)
  const counted = COUNTED.test(text)
  if (!AT_WORK.test(text) && !(counted && ONE_AT_WORK.test(text))) return unnamed(doc, span)
  const named = mentionsIn(doc, span).some((m) => m.kind === 'person')
  return named && !counted ? unnamed(doc, span) : described(doc, span)
}

function described(doc: Doc, span: Span): Unnamed {
  const text = doc.text.slice(...span)
  const of = mentionsIn(doc, span).find((m) => m.kind !== 'outlet')?.entity ?? null
  return {
    circle: CIRCLES.find(([word]) => text.includes(word))?.[1] ?? 'other',
    of,
    number: SEVERAL.test(text) ? 'several' : 'one',
    senior: SENIOR.test(text) ? true : null,
  }
}
