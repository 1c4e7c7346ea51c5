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
  const text = doc.text.slice(...span)
  if (!NOT_NAMED.test(text)) return null
  const of = mentionsIn(doc, span).find((m) => m.kind !== 'outlet')?.entity ?? null
  return {
    circle: CIRCLES.find(([word]) => text.includes(word))?.[1] ?? 'other',
    of,
    number: SEVERAL.test(text) ? 'several' : 'one',
    senior: SENIOR.test(text) ? true : null,
  }
}
